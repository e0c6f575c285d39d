#pragma once

#include "common/core/secret.h"
#include "usherd/marketplace/formfields.h"
#include "usherd/marketplace/trust.h"

// The form that AWS Marketplace lets a buyer's browser post to the vendor: "Set up your account".
namespace usherd::marketplace {

struct AwsLanding
{
    // Proves nothing by itself and is good for hours, more than once: resolve it at once, use it once.
    usher::Secret token;
    bool trial = false;
};

// Malformed: no token or two, or not one that AWS would accept. Fields of other names are ignored.
Trusted<AwsLanding> readAwsLanding(const FormFields &form);

} // namespace usherd::marketplace

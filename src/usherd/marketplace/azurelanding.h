#pragma once

#include "common/core/secret.h"
#include "usherd/marketplace/formfields.h"
#include "usherd/marketplace/trust.h"

// The address at which Microsoft lets a buyer's browser arrive: "Configure account", and later "Manage account".
namespace usherd::marketplace {

// The token that only resolving it makes worth something: good for a day, and more than once. Malformed: none or two,
// or not one. A space is a "+" that somebody took for a form's, and is made one again.
Trusted<usher::Secret> readAzureLanding(const FormFields &query);

} // namespace usherd::marketplace

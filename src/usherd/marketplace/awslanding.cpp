#include "usherd/marketplace/awslanding.h"

namespace usherd::marketplace {

Trusted<AwsLanding> readAwsLanding(const FormFields &form)
{
    const std::optional<QByteArray> token = onlyField(form, "x-amzn-marketplace-token");
    if (!token || !isToken(*token))
        return Distrust::Malformed;
    const std::optional<QByteArray> offerType = onlyField(form, "x-amzn-marketplace-offer-type");
    return AwsLanding{usher::Secret::fromUtf8(*token), offerType == "free-trial"};
}

} // namespace usherd::marketplace

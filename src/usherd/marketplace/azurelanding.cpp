#include "usherd/marketplace/azurelanding.h"

namespace usherd::marketplace {

Trusted<usher::Secret> readAzureLanding(const FormFields &query)
{
    std::optional<QByteArray> token = onlyField(query, "token");
    if (token)
        token->replace(' ', '+');
    if (!token || !isToken(*token))
        return Distrust::Malformed;
    return usher::Secret::fromUtf8(*token);
}

} // namespace usherd::marketplace

#include "usherd/marketplace/traits.h"

namespace usherd::marketplace {

using usher::Marketplace;

const Traits &traitsOf(Marketplace marketplace)
{
    static constexpr Traits usual;
    static constexpr Traits huawei{.mayLeaveOutAccount = true, .renamesInstances = true};
    static constexpr Traits aws{.everNew = "arn:"}; // a licence, which older listings have none of
    static constexpr Traits azure{.waitsForUs = true};
    switch (marketplace) {
    case Marketplace::Huawei:
        return huawei;
    case Marketplace::Aws:
        return aws;
    case Marketplace::Azure:
        return azure;
    case Marketplace::Alibaba:
    case Marketplace::Direct:
        break;
    }
    return usual;
}

bool reusesId(Marketplace marketplace, const QString &instanceId)
{
    const char *const everNew = traitsOf(marketplace).everNew;
    return everNew && !instanceId.startsWith(QLatin1String(everNew));
}

} // namespace usherd::marketplace

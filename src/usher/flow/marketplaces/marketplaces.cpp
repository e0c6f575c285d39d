#include "usher/flow/marketplaces/marketplaces.h"

namespace usher {

const MarketplaceProfile &profileOf(Marketplace marketplace)
{
    switch (marketplace) {
    case Marketplace::Alibaba:
        return alibabaProfile;
    case Marketplace::Huawei:
        return huaweiProfile;
    case Marketplace::Aws:
        return awsProfile;
    case Marketplace::Azure:
        return azureProfile;
    case Marketplace::Direct:
        break;
    }
    return directProfile;
}

} // namespace usher

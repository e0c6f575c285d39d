#include "common/domain/marketplace.h"

namespace usher {

QString marketplaceId(Marketplace marketplace)
{
    switch (marketplace) {
    case Marketplace::Direct:
        return QStringLiteral("direct");
    case Marketplace::Alibaba:
        return QStringLiteral("alibaba");
    case Marketplace::Huawei:
        return QStringLiteral("huawei");
    case Marketplace::Aws:
        return QStringLiteral("aws");
    case Marketplace::Azure:
        return QStringLiteral("azure");
    }
    Q_UNREACHABLE();
}

std::optional<Marketplace> marketplaceFromId(const QString &id)
{
    for (const Marketplace marketplace : allMarketplaces) {
        if (marketplaceId(marketplace) == id)
            return marketplace;
    }
    return std::nullopt;
}

bool needsAccountId(Marketplace marketplace)
{
    return marketplace == Marketplace::Alibaba || marketplace == Marketplace::Huawei;
}

bool needsInstanceId(Marketplace marketplace)
{
    return marketplace == Marketplace::Alibaba;
}

bool needsHandoff(Marketplace marketplace)
{
    return marketplace == Marketplace::Aws || marketplace == Marketplace::Azure;
}

} // namespace usher

#include "common/domain/marketplace.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<Marketplace> marketplaceWords[]{{Marketplace::Direct, "direct"}, {Marketplace::Alibaba, "alibaba"},
    {Marketplace::Huawei, "huawei"}, {Marketplace::Aws, "aws"}, {Marketplace::Azure, "azure"}};

} // namespace

QString marketplaceId(Marketplace marketplace)
{
    return toWord(marketplaceWords, marketplace);
}

std::optional<Marketplace> marketplaceFromId(const QString &id)
{
    return fromWord(marketplaceWords, id);
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

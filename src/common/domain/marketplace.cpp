#include "common/domain/marketplace.h"

#include <algorithm>
#include <iterator>

namespace usher {

namespace {

// What names a purchase, where a customer names it.
enum class NamedBy { Nothing, AccountId, BothIds, Handoff };

struct Row
{
    Marketplace marketplace;
    const char *id;
    NamedBy namedBy;
};

constexpr Row rows[] = {
    {Marketplace::Direct, "direct", NamedBy::Nothing},
    {Marketplace::Alibaba, "alibaba", NamedBy::BothIds},
    {Marketplace::Huawei, "huawei", NamedBy::AccountId},
    {Marketplace::Aws, "aws", NamedBy::Handoff},
    {Marketplace::Azure, "azure", NamedBy::Handoff},
};
static_assert(std::size(rows) == std::size(allMarketplaces));

const Row &rowOf(Marketplace marketplace)
{
    return *std::ranges::find(rows, marketplace, &Row::marketplace);
}

} // namespace

QString marketplaceId(Marketplace marketplace)
{
    return QString::fromLatin1(rowOf(marketplace).id);
}

std::optional<Marketplace> marketplaceFromId(const QString &id)
{
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return row.marketplace;
    }
    return std::nullopt;
}

bool needsAccountId(Marketplace marketplace)
{
    const NamedBy namedBy = rowOf(marketplace).namedBy;
    return namedBy == NamedBy::AccountId || namedBy == NamedBy::BothIds;
}

bool needsInstanceId(Marketplace marketplace)
{
    return rowOf(marketplace).namedBy == NamedBy::BothIds;
}

bool needsHandoff(Marketplace marketplace)
{
    return rowOf(marketplace).namedBy == NamedBy::Handoff;
}

} // namespace usher

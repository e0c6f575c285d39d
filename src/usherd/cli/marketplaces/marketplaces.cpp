#include "usherd/cli/marketplaces/marketplaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace usherd {

using usher::Secret;

namespace {

constexpr const MarketplaceSetup *setups[] = {&alibabaSetup, &huaweiSetup, &awsSetup, &azureSetup};
static_assert(std::size(setups) + 1 == std::size(usher::allMarketplaces)); // all but Direct, which nobody has to set up

} // namespace

endpoints::MarketplaceDesk MarketplaceWorld::desk() const
{
    static const QRegularExpression lastSlash(QStringLiteral("/$"));
    return {services.reports(), send, usher::systemClock(), QString(options.publicUrl).remove(lastSlash)};
}

std::span<const MarketplaceSetup *const> marketplaceSetups()
{
    return setups;
}

bool isAnyOn(const MarketplaceOptions &options)
{
    return std::ranges::any_of(setups, [&options](const MarketplaceSetup *one) { return one->isOn(options); });
}

marketplace::Keys keysOf(const Secret &key, const Secret &oldKey)
{
    marketplace::Keys keys;
    for (const Secret &one : {key, oldKey}) {
        if (!one.isEmpty())
            keys.append(one);
    }
    return keys;
}

} // namespace usherd

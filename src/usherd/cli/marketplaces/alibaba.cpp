#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/settingplace.h"
#include "usherd/web/landings.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

const Setting alibabaSettings[] = {
    {"marketplace.alibaba.enabled", nullptr, "Takes Alibaba Cloud Marketplace's calls, below /mp/alibaba.",
        AT(marketplaces.alibaba.enabled)},
    {"marketplace.alibaba.variant", nullptr, "Which of the brand's listings it is: china, international.",
        AT(marketplaces.alibaba.variant), "name"},
    {"marketplace.alibaba.utc_offset_minutes", nullptr, "The zone of its times, which it does not say.",
        AT(marketplaces.alibaba.utcOffsetMinutes), "minutes", -720, 840},
};

const SecretSetting alibabaSecrets[] = {
    {"marketplace.alibaba.key", "USHERD_ALIBABA_KEY", "alibaba-key", AT(marketplaces.alibaba.key)},
    {"marketplace.alibaba.old_key", "USHERD_ALIBABA_OLD_KEY", "alibaba-old-key", AT(marketplaces.alibaba.oldKey)},
};

bool isAlibabaOn(const MarketplaceOptions &on)
{
    return on.alibaba.enabled;
}

void checkAlibaba(const ServeOptions &options, MarketplaceNeeds &needs)
{
    needs.secret(options.marketplaces.alibaba.key, "marketplace.alibaba.key");
}

marketplace::alibaba::Settings adapterOf(const MarketplaceOptions::Alibaba &options)
{
    return {keysOf(options.key, options.oldKey), options.utcOffsetMinutes * 60};
}

Result<Done> addAlibabaCalls(Router &router, const MarketplaceWorld &world)
{
    const MarketplaceOptions::Alibaba &options = world.options.marketplaces.alibaba;
    endpoints::addAlibaba(router, world.desk(), {adapterOf(options), options.variant});
    return Done{};
}

Result<web::ReadVisit> alibabaLanding(const MarketplaceWorld &world)
{
    return web::alibabaVisits(adapterOf(world.options.marketplaces.alibaba));
}

void playAlibaba(MarketplaceOptions &on, const demo::MarketKeys &keys)
{
    on.alibaba.enabled = true;
    on.alibaba.variant = QStringLiteral("international");
    on.alibaba.key = keys.alibaba;
}

} // namespace

const MarketplaceSetup alibabaSetup{usher::Marketplace::Alibaba, alibabaSettings, alibabaSecrets, isAlibabaOn,
    checkAlibaba, addAlibabaCalls, alibabaLanding, playAlibaba};

} // namespace usherd

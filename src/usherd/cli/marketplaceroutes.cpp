#include "usherd/cli/marketplaceroutes.h"

#include "usherd/web/pages.h"

namespace usherd {

using usher::Done;
using usher::Result;

Result<Done> addMarketplaces(Router &router, const MarketplaceWorld &world)
{
    for (const MarketplaceSetup *const setup : marketplaceSetups()) {
        if (!setup->isOn(world.options.marketplaces))
            continue;
        const Result<Done> added = setup->addCalls(router, world);
        if (!added)
            return added;
    }
    return Done{};
}

Result<Done> addPages(Router &router, RateLimits &limits, const MarketplaceWorld &world)
{
    web::Landings landings;
    for (const MarketplaceSetup *const setup : marketplaceSetups()) {
        if (!setup->isOn(world.options.marketplaces))
            continue;
        const Result<web::ReadVisit> landing = setup->landing(world);
        if (!landing)
            return landing.problem();
        landings.emplace(setup->marketplace, *landing);
    }
    web::addPages(router, {world.options.brandPack, world.services, limits, landings});
    return Done{};
}

} // namespace usherd

#pragma once

#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/service/ratelimits.h"

namespace usherd {

// What the marketplaces that are on call, and the pages between them and the wizard; the addresses of those that are
// off explain that. All but the options outlives the server.
usher::Result<usher::Done> addMarketplaces(Router &, const MarketplaceWorld &);
usher::Result<usher::Done> addPages(Router &, RateLimits &, const MarketplaceWorld &);

} // namespace usherd

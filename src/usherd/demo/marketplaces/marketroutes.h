#pragma once

#include "common/brand/brand.h"
#include "usherd/demo/marketplaces/marketplaces.h"
#include "usherd/http/router.h"

namespace usherd::demo {

// /demo/marketplaces and all below it: one may buy where the brand is sold. The marketplaces outlive the router.
void addMarketplaces(Router &, const usher::Brand &, Marketplaces &);

} // namespace usherd::demo

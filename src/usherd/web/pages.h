#pragma once

#include "common/brand/brand.h"
#include "usherd/http/router.h"
#include "usherd/service/services.h"
#include "usherd/web/landing.h"

// The pages between a marketplace and the wizard. They need no script, load nothing, and hold nothing that another site
// could read or press.
namespace usherd::web {

// Whatever is referred to outlives the router.
struct Site
{
    usher::Brand brand;
    Services &services;
    RateLimits &limits;
    Landings landings;
};

// /handoff and what leads there: the wizard's link, and the addresses at which the marketplaces let browsers arrive.
void addPages(Router &, Site);

} // namespace usherd::web

#pragma once

#include "common/brand/brand.h"
#include "usherd/demo/sites/keptmails.h"
#include "usherd/http/router.h"
#include "usherd/service/services.h"

// After the wizard, in the demo: the sites with their sign-in pages and workspaces, the Billing Center, and the mails.
// Made of what the service has on record; no script, nothing from elsewhere.
namespace usherd::demo {

// Whatever is referred to outlives the router.
struct SiteWorld
{
    usher::Brand brand;
    Services &services;
    const KeptMails &mails;
    std::function<void()> startOver = {}; // has the whole demo begin anew, soon; empty: nobody can
    // For the marketplace's own books, where there is one: the subscription was ended.
    std::function<void(const Purchase &)> ended = [](const Purchase &) {};
};

// /demo, and below it the sites, the Billing Center and the mails. For a listener that only this machine reaches.
void addSites(Router &, SiteWorld);

} // namespace usherd::demo

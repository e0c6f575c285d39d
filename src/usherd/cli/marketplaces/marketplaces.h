#pragma once

#include "usherd/cli/marketplaces/needs.h"
#include "usherd/cli/settingtable.h"
#include "usherd/demo/marketplaces/keys.h"
#include "usherd/endpoints/marketplaces.h"
#include "usherd/service/services.h"
#include "usherd/web/landing.h"

// What `usherd serve` has of a marketplace, one file each.
namespace usherd {

// What its calls and browsers are answered with. All but the options outlives the server.
struct MarketplaceWorld
{
    Services &services;
    const marketplace::Send &send;
    AnswerDeadline &deadline;
    const ServeOptions &options;

    endpoints::MarketplaceDesk desk() const;
};

struct MarketplaceSetup
{
    usher::Marketplace marketplace;
    std::span<const Setting> settings;
    std::span<const SecretSetting> secrets;
    bool (*isOn)(const MarketplaceOptions &);
    // Once it is on. `missing`: what it has to have.
    void (*check)(const ServeOptions &, MarketplaceNeeds &missing);
    // What its own servers call; a Problem's detail says which file cannot be read.
    usher::Result<usher::Done> (*addCalls)(Router &, const MarketplaceWorld &);
    // How a browser that it sends is believed.
    usher::Result<web::ReadVisit> (*landing)(const MarketplaceWorld &);
    // In a demo: turns it on, with the keys of the marketplace that is played there.
    void (*play)(MarketplaceOptions &, const demo::MarketKeys &);
};

std::span<const MarketplaceSetup *const> marketplaceSetups();
bool isAnyOn(const MarketplaceOptions &);

// The key in use, and the one before it if there is one.
marketplace::Keys keysOf(const usher::Secret &key, const usher::Secret &oldKey);

extern const MarketplaceSetup alibabaSetup;
extern const MarketplaceSetup huaweiSetup;
extern const MarketplaceSetup awsSetup;
extern const MarketplaceSetup azureSetup;

} // namespace usherd

#include "usherd/cli/marketplaces/azurestart.h"
#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/settingplace.h"
#include "usherd/web/landings.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

const Setting azureSettings[] = {
    {"marketplace.azure.enabled", nullptr, "Takes Azure Marketplace's buyers and notifications, below /mp/azure.",
        AT(marketplaces.azure.enabled)},
    {"marketplace.azure.tenant_id", nullptr, "The publisher's tenant.", AT(marketplaces.azure.tenantId), "guid"},
    {"marketplace.azure.client_id", nullptr, "The publisher's application.", AT(marketplaces.azure.clientId), "guid"},
};

const SecretSetting azureSecrets[] = {
    {"marketplace.azure.client_secret", "USHERD_AZURE_CLIENT_SECRET", "azure-client-secret",
        AT(marketplaces.azure.clientSecret)},
};

bool isAzureOn(const MarketplaceOptions &on)
{
    return on.azure.enabled;
}

void checkAzure(const ServeOptions &options, MarketplaceNeeds &needs)
{
    const MarketplaceOptions::Azure &azure = options.marketplaces.azure;
    needs.secret(azure.clientSecret, "marketplace.azure.client_secret");
    const QString guid = QStringLiteral("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    needs.text(azure.tenantId, "marketplace.azure.tenant_id", guid, QStringLiteral("a GUID"));
    needs.text(azure.clientId, "marketplace.azure.client_id", guid, QStringLiteral("a GUID"));
}

AzurePublisher publisherOf(const MarketplaceOptions::Azure &options)
{
    marketplace::AzureListing listing;
    listing.variant = QStringLiteral("international");
    listing.tenantId = options.tenantId.toLower();
    listing.clientId = options.clientId.toLower();
    return {listing, options.clientSecret};
}

Result<Done> addAzureCalls(Router &router, const MarketplaceWorld &world)
{
    endpoints::addAzure(router, world.desk(), publisherOf(world.options.marketplaces.azure));
    return Done{};
}

Result<web::ReadVisit> azureLanding(const MarketplaceWorld &world)
{
    const AzurePublisher publisher = publisherOf(world.options.marketplaces.azure);
    return web::azureVisits(publisher.listing, publisher.clientSecret, world.send, usher::systemClock());
}

void playAzure(MarketplaceOptions &on, const demo::MarketKeys &keys)
{
    on.azure.enabled = true;
    on.azure.tenantId = keys.azureTenant;
    on.azure.clientId = keys.azureClient;
    on.azure.clientSecret = keys.azureSecret;
}

} // namespace

std::shared_ptr<AzureApi> azureApi(const MarketplaceOptions::Azure &options, const marketplace::Send &send)
{
    return std::make_shared<AzureApi>(publisherOf(options), send, usher::systemClock());
}

const MarketplaceSetup azureSetup{usher::Marketplace::Azure, azureSettings, azureSecrets, isAzureOn, checkAzure,
    addAzureCalls, azureLanding, playAzure};

} // namespace usherd

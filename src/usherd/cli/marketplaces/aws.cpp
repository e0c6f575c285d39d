#include "usherd/cli/commandline.h"
#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/settingplace.h"
#include "usherd/web/landings.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

const Setting awsSettings[] = {
    {"marketplace.aws.enabled", nullptr, "Takes AWS Marketplace's buyers and events, below /mp/aws.",
        AT(marketplaces.aws.enabled)},
    {"marketplace.aws.region", nullptr, "The listing's region.", AT(marketplaces.aws.region), "name"},
    {"marketplace.aws.product_code", nullptr, "The listing's product code.", AT(marketplaces.aws.productCode), "code"},
    {"marketplace.aws.shape", nullptr, "What names a purchase: its licence or, in older listings, its customer.",
        AT(marketplaces.aws.shape), "shape", 0, 0, "license|customer"},
    {"marketplace.aws.topics", nullptr, "ARNs of the topics that older listings notify by.",
        AT(marketplaces.aws.topics), "arn"},
};

const SecretSetting awsSecrets[] = {
    {"marketplace.aws.event_secret", "USHERD_AWS_EVENT_SECRET", "aws-event-secret", AT(marketplaces.aws.eventSecret),
        16},
    {"marketplace.aws.old_event_secret", "USHERD_AWS_OLD_EVENT_SECRET", "aws-old-event-secret",
        AT(marketplaces.aws.oldEventSecret), 16},
    {"marketplace.aws.access_key_id", "USHERD_AWS_ACCESS_KEY_ID", "aws-access-key-id",
        AT(marketplaces.aws.accessKeyId)},
    {"marketplace.aws.secret_access_key", "USHERD_AWS_SECRET_ACCESS_KEY", "aws-secret-access-key",
        AT(marketplaces.aws.secretAccessKey)},
};

bool isAwsOn(const MarketplaceOptions &on)
{
    return on.aws.enabled;
}

void checkAws(const ServeOptions &options, MarketplaceNeeds &needs)
{
    const MarketplaceOptions::Aws &aws = options.marketplaces.aws;
    needs.secret(aws.eventSecret, "marketplace.aws.event_secret");
    needs.secret(aws.accessKeyId, "marketplace.aws.access_key_id");
    needs.secret(aws.secretAccessKey, "marketplace.aws.secret_access_key");
    needs.text(aws.region, "marketplace.aws.region", QStringLiteral("[a-z]{2}(-[a-z]+)+-[0-9]"),
        QStringLiteral("a region, such as us-east-1"));
    needs.text(aws.productCode, "marketplace.aws.product_code", QStringLiteral("[A-Za-z0-9-]{1,64}"),
        QStringLiteral("a product code"));
}

// Its region may be none of theirs.
Result<marketplace::AwsListing> awsListingOf(const MarketplaceOptions::Aws &options)
{
    const auto shape
        = options.shape == QLatin1String("customer") ? marketplace::AwsShape::Customer : marketplace::AwsShape::License;
    std::optional<marketplace::AwsListing> listing
        = marketplace::awsListing(options.region, options.productCode, shape);
    if (!listing)
        return commandline::wrong(
            QStringLiteral("marketplace.aws.region: AWS Marketplace is not in \"%1\".").arg(options.region));
    listing->topics = options.topics;
    return *listing;
}

Result<Done> addAwsCalls(Router &router, const MarketplaceWorld &world)
{
    const MarketplaceOptions::Aws &options = world.options.marketplaces.aws;
    const Result<marketplace::AwsListing> listing = awsListingOf(options);
    if (!listing)
        return listing.problem();
    endpoints::addAws(router, world.desk(), {*listing, keysOf(options.eventSecret, options.oldEventSecret)});
    return Done{};
}

Result<web::ReadVisit> awsLanding(const MarketplaceWorld &world)
{
    const MarketplaceOptions::Aws &options = world.options.marketplaces.aws;
    const Result<marketplace::AwsListing> listing = awsListingOf(options);
    if (!listing)
        return listing.problem();
    return web::awsVisits(
        *listing, {options.accessKeyId.revealUtf8(), options.secretAccessKey, {}}, world.send, usher::systemClock());
}

void playAws(MarketplaceOptions &on, const demo::MarketKeys &keys)
{
    on.aws.enabled = true;
    on.aws.productCode = keys.awsProductCode;
    on.aws.eventSecret = keys.awsEvents;
    on.aws.accessKeyId = keys.awsAccessKey;
    on.aws.secretAccessKey = keys.awsSecretKey;
}

} // namespace

const MarketplaceSetup awsSetup{
    usher::Marketplace::Aws, awsSettings, awsSecrets, isAwsOn, checkAws, addAwsCalls, awsLanding, playAws};

} // namespace usherd

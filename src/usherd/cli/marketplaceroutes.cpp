#include "usherd/cli/marketplaceroutes.h"

#include "usherd/cli/commandline.h"

#include <QFile>
#include <QRegularExpression>

namespace usherd {

namespace huawei = marketplace::huawei;
using usher::Done;
using usher::Result;
using usher::Secret;

namespace {

marketplace::Keys keysOf(const Secret &key, const Secret &oldKey)
{
    marketplace::Keys keys;
    for (const Secret &one : {key, oldKey}) {
        if (!one.isEmpty())
            keys.append(one);
    }
    return keys;
}

huawei::Site siteOf(const QString &word)
{
    if (word == QLatin1String("international"))
        return huawei::Site::International;
    return word == QLatin1String("europe") ? huawei::Site::Europe : huawei::Site::China;
}

Result<endpoints::HuaweiListing> listingOf(const MarketplaceOptions::Huawei &options)
{
    endpoints::HuaweiListing listing;
    listing.privateKey = options.privateKey;
    QFile file(options.privateKeyFile);
    if (listing.privateKey.isEmpty()) {
        if (!file.open(QIODevice::ReadOnly))
            return commandline::wrong(options.privateKeyFile + QStringLiteral(": ") + file.errorString());
        listing.privateKey = Secret::fromUtf8(file.readAll());
    }
    listing.keys = keysOf(options.key, options.oldKey);
    listing.kitKeys = keysOf(options.kitKey, options.oldKitKey);
    listing.variant = options.variant;
    listing.site = siteOf(options.site);
    if (!options.accessKey.isEmpty())
        listing.accessKey = huawei::AccessKey{options.accessKey.revealUtf8(), options.secretKey};
    return listing;
}

} // namespace

marketplace::alibaba::Settings alibabaSettings(const MarketplaceOptions::Alibaba &options)
{
    return {keysOf(options.key, options.oldKey), options.utcOffsetMinutes * 60};
}

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

marketplace::AzureListing azureListingOf(const MarketplaceOptions::Azure &options)
{
    marketplace::AzureListing listing;
    listing.variant = QStringLiteral("international");
    listing.tenantId = options.tenantId.toLower();
    listing.clientId = options.clientId.toLower();
    return listing;
}

Result<Done> addMarketplaces(Router &router, Services &services, const marketplace::Send &send,
    AnswerDeadline &deadline, const ServeOptions &options)
{
    const MarketplaceOptions &on = options.marketplaces;
    static const QRegularExpression lastSlash(QStringLiteral("/$"));
    const endpoints::MarketplaceDesk desk{
        services.reports(), send, usher::systemClock(), QString(options.publicUrl).remove(lastSlash)};
    if (on.alibaba.enabled) {
        endpoints::addAlibaba(router, desk, {alibabaSettings(on.alibaba), on.alibaba.variant});
    }
    if (on.huawei.enabled) {
        const Result<endpoints::HuaweiListing> listing = listingOf(on.huawei);
        if (!listing)
            return listing.problem();
        endpoints::addHuawei(router, desk, services.huaweiMembers(), deadline, *listing);
    }
    if (on.aws.enabled) {
        const Result<marketplace::AwsListing> listing = awsListingOf(on.aws);
        if (!listing)
            return listing.problem();
        endpoints::addAws(router, desk, {*listing, keysOf(on.aws.eventSecret, on.aws.oldEventSecret)});
    }
    if (on.azure.enabled) {
        endpoints::addAzure(router, desk, {azureListingOf(on.azure), on.azure.clientSecret});
    }
    return Done{};
}

std::shared_ptr<AzureApi> azureApi(const MarketplaceOptions::Azure &options, const marketplace::Send &send)
{
    return std::make_shared<AzureApi>(
        AzurePublisher{azureListingOf(options), options.clientSecret}, send, usher::systemClock());
}

} // namespace usherd

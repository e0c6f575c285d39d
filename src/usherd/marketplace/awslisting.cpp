#include "usherd/marketplace/awslisting.h"

#include "usherd/marketplace/wirejson.h"

namespace usherd::marketplace {

namespace {

AwsEndpoint awsEndpoint(const char *service, const QByteArray &region, const char *domain)
{
    return {QByteArrayLiteral("https://") + service + ".marketplace." + region + '.' + domain + '/', region};
}

} // namespace

std::optional<AwsListing> awsListing(const QString &region, const QString &productCode, AwsShape shape)
{
    static const usher::TextForm code = usher::patternForm("ProductCode", 1, 255, "[A-Za-z0-9._-]+");
    static const usher::TextForm name
        = usher::patternForm("Region", 1, 32, "(?!us-gov|us-iso|eu-isoe)[a-z]{2}(-[a-z]+)+-[0-9]");
    if (!code.fits(productCode) || !name.fits(region))
        return std::nullopt;
    const bool china = region.startsWith(QLatin1String("cn-"));
    if (china && region != QLatin1String("cn-northwest-1"))
        return std::nullopt;
    const char *domain = china ? "amazonaws.com.cn" : "amazonaws.com";
    AwsListing listing;
    listing.variant = china ? QStringLiteral("china") : QStringLiteral("international");
    listing.productCode = productCode;
    listing.shape = shape;
    listing.metering = awsEndpoint("metering", region.toLatin1(), domain);
    // Outside China there is one such service for all regions.
    listing.entitlement
        = awsEndpoint("entitlement", china ? region.toLatin1() : QByteArrayLiteral("us-east-1"), domain);
    return listing;
}

QString wholeArn(const QString &arn)
{
    return arn.startsWith(QLatin1String("aws:")) || arn.startsWith(QLatin1String("aws-cn:"))
        ? QStringLiteral("arn:") + arn
        : arn;
}

PurchaseEvent awsPurchase(const AwsListing &listing, const AwsCustomer &customer, EventKind kind)
{
    PurchaseEvent event;
    event.kind = kind;
    event.marketplace = usher::Marketplace::Aws;
    event.variant = listing.variant;
    event.product = customer.productCode;
    if (listing.shape == AwsShape::License) {
        event.accountId = customer.accountId;
        event.instanceId = customer.licenseArn;
    } else {
        event.accountId = customer.identifier;
        // A product code has no colon, so that no two pairs make one text.
        event.instanceId = customer.productCode + QLatin1Char(':') + customer.identifier;
    }
    return event;
}

} // namespace usherd::marketplace

#pragma once

#include "usherd/marketplace/event.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// A listing on AWS Marketplace, and the two shapes in which it names who bought what.
namespace usherd::marketplace {

enum class AwsShape {
    License, // CustomerAWSAccountId and LicenseArn: listings with concurrent agreements
    Customer // CustomerIdentifier and ProductCode: older listings, and China as it is documented
};

struct AwsEndpoint
{
    QByteArray url; // ends with "/"
    QByteArray region; // that the signature names, which may be another than the listing's
};

struct AwsListing
{
    QString variant; // "international", "china"
    QString productCode;
    AwsShape shape = AwsShape::License;
    AwsEndpoint metering; // where tokens are resolved
    AwsEndpoint entitlement;
    QStringList topics; // ARNs of the listing's own SNS topics; empty: no notification is believed
};

// With the hosts of the region's partition. Nothing: no region of AWS Marketplace, or no product code. China has it in
// cn-northwest-1 only; that region's entitlement host follows the partition's rule but stands in no documentation.
std::optional<AwsListing> awsListing(const QString &region, const QString &productCode, AwsShape shape);

// Who bought. By the listing's shape, the pair of it that identifies a purchase is there; the others may be.
struct AwsCustomer
{
    QString accountId; // twelve digits
    QString licenseArn;
    QString identifier;
    QString productCode;
};

// An ARN as ResolveCustomer writes it; the published examples of events leave "arn:" out.
QString wholeArn(const QString &arn);

// With what identifies the purchase in the listing's shape, and nothing yet of what became of it.
PurchaseEvent awsPurchase(const AwsListing &listing, const AwsCustomer &customer, EventKind kind);

} // namespace usherd::marketplace

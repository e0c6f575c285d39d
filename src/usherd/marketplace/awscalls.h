#pragma once

#include "usherd/marketplace/answer.h"
#include "usherd/marketplace/awslisting.h"
#include "usherd/marketplace/outgoing.h"
#include "usherd/marketplace/sigv4.h"

#include <QList>

// What the vendor asks AWS: whose token this is, and what he may use. `now`: ms since 1970 UTC.
namespace usherd::marketplace {

OutgoingRequest awsResolveCustomer(
    const AwsListing &listing, const AwsCredentials &credentials, const usher::Secret &token, qint64 now);
// StartAgain: the token is wrong or too old. Configuration: also a token of another product than the listing's, and
// ids of the other shape.
Answer<AwsCustomer> readResolvedCustomer(const AwsListing &listing, const OutgoingAnswer &answer);
// He came from the marketplace, and nothing says yet that he may use it.
PurchaseEvent awsAnnounced(const AwsListing &listing, const AwsCustomer &customer, bool trial);

struct AwsEntitlement
{
    QString dimension; // what the vendor named it
    qint64 quantity = 0; // 0: not a number
    qint64 expiresAt = 0; // ms since 1970 UTC; 0: not said
};
struct AwsEntitlements
{
    QList<AwsEntitlement> list; // at most 25 a page
    QString next; // of the following page; empty: this is the last
};
// `next`: of the page before, or empty.
OutgoingRequest awsGetEntitlements(const AwsListing &listing, const AwsCredentials &credentials,
    const AwsCustomer &customer, const QString &next, qint64 now);
// Unreadable: also where an entitlement is of another customer, licence or product than was asked for.
Answer<AwsEntitlements> readEntitlements(
    const AwsListing &listing, const AwsCustomer &customer, const OutgoingAnswer &answer);
// Of all pages. Activated while one lasts, else Frozen; nothing where there is none, which is so for a moment after a
// purchase and always for what is paid by use.
std::optional<PurchaseEvent> awsEntitled(
    const AwsListing &listing, const AwsCustomer &customer, const QList<AwsEntitlement> &entitlements, qint64 now);

} // namespace usherd::marketplace

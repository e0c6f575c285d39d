#pragma once

#include "usherd/marketplace/awslisting.h"
#include "usherd/marketplace/trust.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What AWS reports about purchases, by EventBridge: agreements and licences, delivered any number of times and in any
// order, by an API destination that adds a secret header of ours. A 4xx answer is never repeated, so that it is only
// for what will never be acceptable.
namespace usherd::marketplace {

enum class AwsNotice {
    AgreementCreated,
    AgreementAmended,
    AgreementEnded,
    LicenseUpdated,
    LicenseDeprovisioned,
    Subscription, // by SNS, as older listings have it
    Other // none of ours: to be acknowledged, and nothing else
};

// Why an agreement came to be. It replaces none that it names: a renewal is known by the customer's account alone.
enum class AwsIntent { None, New, Renew, Replace };

enum class AwsEnding { None, Cancelled, Expired, Terminated, Renewed, Replaced, Unknown };

struct AwsEvent
{
    AwsNotice notice = AwsNotice::Other;
    QString agreementId;
    QString licenseArn; // in licence events only: the first of them is what joins a licence to its agreement
    AwsIntent intent = AwsIntent::None;
    AwsEnding ending = AwsEnding::None;
    // Nothing: to be acknowledged; perhaps to be looked at, where the ending is Unknown.
    // An agreement event's has the agreement as orderId and no instanceId, product or plan: it is of the purchase that
    // has this orderId, and waits until a licence event says which that is. Superseded names no other: that is the next
    // purchase of the same account whose intent is Renew or Replace.
    std::optional<PurchaseEvent> purchase;
    bool askEntitlements = false; // the event says that they changed, not to what
};

// `secret`: of the request's header. Malformed also stands for an event of ours that misses what it needs; BadSignature
// for a secret that is none of the keys; Foreign for a licence of another product.
Trusted<AwsEvent> readAwsEvent(
    const AwsListing &listing, const Keys &keys, const QByteArray &secret, const QByteArray &body);

} // namespace usherd::marketplace

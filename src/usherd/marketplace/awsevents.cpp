#include "usherd/marketplace/awsevents.h"

#include "usherd/marketplace/wirejson.h"

#include <algorithm>

namespace usherd::marketplace {

namespace {

// All are compared, so that the time says nothing about which it was.
bool isOneOf(const QByteArray &secret, const Keys &keys)
{
    bool found = false;
    for (const usher::Secret &key : keys)
        found |= !key.isEmpty() && sameBytes(secret, key.revealUtf8());
    return found;
}

template <class Value> struct AwsWord
{
    const char *word;
    Value value;
};

template <class Value, size_t count>
Value awsWord(const AwsWord<Value> (&words)[count], const QString &word, Value other)
{
    const auto found = std::find_if(
        std::begin(words), std::end(words), [&](const AwsWord<Value> &one) { return word == QLatin1String(one.word); });
    return found == std::end(words) ? other : found->value;
}

// As the listing's owner hears of it. A seller who also buys hears of that as well, with " - Acceptor".
constexpr AwsWord<AwsNotice> awsNotices[] = {
    {"Purchase Agreement Created - Proposer", AwsNotice::AgreementCreated},
    {"Purchase Agreement Created - Manufacturer", AwsNotice::AgreementCreated},
    {"Purchase Agreement Amended - Proposer", AwsNotice::AgreementAmended},
    {"Purchase Agreement Amended - Manufacturer", AwsNotice::AgreementAmended},
    {"Purchase Agreement Ended - Proposer", AwsNotice::AgreementEnded},
    {"Purchase Agreement Ended - Manufacturer", AwsNotice::AgreementEnded},
    {"License Updated - Manufacturer", AwsNotice::LicenseUpdated},
    {"License Deprovisioned - Manufacturer", AwsNotice::LicenseDeprovisioned},
};
constexpr AwsWord<AwsIntent> awsIntents[] = {
    {"NEW", AwsIntent::New},
    {"RENEW", AwsIntent::Renew},
    {"REPLACE", AwsIntent::Replace},
};
constexpr AwsWord<AwsEnding> awsEndings[] = {
    {"CANCELLED", AwsEnding::Cancelled},
    {"EXPIRED", AwsEnding::Expired},
    {"TERMINATED", AwsEnding::Terminated},
    {"RENEWED", AwsEnding::Renewed},
    {"REPLACED", AwsEnding::Replaced},
};

struct AwsEnvelope
{
    QString source, kind, time;
    QJsonObject detail;
};

struct AwsAgreement
{
    QString id, intent, status, startTime, endTime;
};

struct AwsLicense
{
    QString arn;
};

struct AwsAcceptor
{
    QString accountId;
};

struct AwsProduct
{
    QString code;
};

struct AwsDetail
{
    QString requestId;
    AwsAgreement agreement;
    AwsAcceptor acceptor;
    std::optional<AwsLicense> license;
    std::optional<AwsProduct> product;
};

const auto awsEnvelopeShape = [](auto &archive, auto &value) {
    archive.text("source", value.source, form::word);
    archive.text("detail-type", value.kind, form::text);
    archive.optionalText("time", value.time, form::text);
    archive.raw("detail", value.detail);
};

const auto awsDetailShape = [](auto &archive, auto &value) {
    static const usher::TextForm account = usher::patternForm("AwsAccount", 12, 12, "[0-9]{12}");
    archive.text("requestId", value.requestId, form::word);
    archive.object("agreement", value.agreement, [](auto &inner, auto &agreement) {
        inner.text("id", agreement.id, form::word);
        inner.optionalText("intent", agreement.intent, form::text);
        inner.optionalText("status", agreement.status, form::text);
        inner.optionalText("startTime", agreement.startTime, form::text);
        inner.optionalText("endTime", agreement.endTime, form::text);
    });
    archive.object("acceptor", value.acceptor,
        [](auto &inner, auto &acceptor) { inner.text("accountId", acceptor.accountId, account); });
    archive.optionalObject(
        "license", value.license, [](auto &inner, auto &license) { inner.text("arn", license.arn, form::word); });
    archive.optionalObject(
        "product", value.product, [](auto &inner, auto &product) { inner.text("code", product.code, form::word); });
};

// Of an agreement; it stays empty where there is nothing to become.
std::optional<EventKind> agreementTarget(const AwsEvent &event, const AwsAgreement &agreement, qint64 happenedAt)
{
    switch (event.notice) {
    case AwsNotice::AgreementCreated:
        // An agreement may be made for a later day; its licence tells when that has come.
        return isoTime(agreement.startTime) > happenedAt ? EventKind::Announced : EventKind::Activated;
    case AwsNotice::AgreementAmended:
        return EventKind::Changed;
    case AwsNotice::AgreementEnded:
        break;
    default:
        return std::nullopt;
    }
    switch (event.ending) {
    case AwsEnding::Cancelled:
    case AwsEnding::Expired:
    case AwsEnding::Terminated:
        return EventKind::Released;
    case AwsEnding::Renewed:
    case AwsEnding::Replaced:
        return EventKind::Superseded;
    case AwsEnding::None:
    case AwsEnding::Unknown:
        break;
    }
    return std::nullopt; // the licence says it when the customer's right is gone
}

} // namespace

Trusted<AwsEvent> readAwsEvent(
    const AwsListing &listing, const Keys &keys, const QByteArray &secret, const QByteArray &body)
{
    if (!isOneOf(secret, keys))
        return Distrust::BadSignature;
    const std::optional<QJsonObject> object = readObject(body);
    const std::optional<AwsEnvelope> envelope
        = object ? readMembers<AwsEnvelope>(*object, awsEnvelopeShape) : std::nullopt;
    if (!envelope)
        return Distrust::Malformed;
    AwsEvent event;
    if (envelope->source == QLatin1String("aws.agreement-marketplace"))
        event.notice = awsWord(awsNotices, envelope->kind, AwsNotice::Other);
    if (event.notice == AwsNotice::Other)
        return event;

    const std::optional<AwsDetail> detail = readMembers<AwsDetail>(envelope->detail, awsDetailShape);
    const bool ofLicense = event.notice == AwsNotice::LicenseUpdated || event.notice == AwsNotice::LicenseDeprovisioned;
    if (!detail || (ofLicense && (!detail->license || !detail->product)))
        return Distrust::Malformed;
    if (detail->product && detail->product->code != listing.productCode)
        return Distrust::Foreign;
    event.agreementId = detail->agreement.id;
    if (event.notice == AwsNotice::AgreementCreated)
        event.intent = awsWord(awsIntents, detail->agreement.intent, AwsIntent::None);
    if (event.notice == AwsNotice::AgreementEnded)
        event.ending = awsWord(awsEndings, detail->agreement.status, AwsEnding::Unknown);

    const qint64 happenedAt = isoTime(envelope->time);
    std::optional<EventKind> target = agreementTarget(event, detail->agreement, happenedAt);
    AwsCustomer customer{detail->acceptor.accountId, {}, {}, {}};
    if (ofLicense) {
        event.licenseArn = customer.licenseArn = wholeArn(detail->license->arn);
        customer.productCode = detail->product->code;
        event.askEntitlements = event.notice == AwsNotice::LicenseUpdated;
        target = event.askEntitlements ? EventKind::Activated : EventKind::Released;
    }
    // These events are of the licence's shape, whatever a token resolves to.
    AwsListing byLicense = listing;
    byLicense.shape = AwsShape::License;
    if (target) {
        event.purchase = awsPurchase(byLicense, customer, *target);
        event.purchase->orderId = event.agreementId;
        event.purchase->expiresAt = isoTime(detail->agreement.endTime);
        event.purchase->happenedAt = happenedAt;
        event.purchase->dedupeKey = detail->requestId.toUtf8();
    }
    return event;
}

} // namespace usherd::marketplace

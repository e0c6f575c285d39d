#include "usherd/marketplace/awscalls.h"

#include "usherd/marketplace/wirejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace usherd::marketplace {

namespace {

OutgoingRequest awsCall(const AwsEndpoint &endpoint, const char *target, const QJsonObject &body,
    const AwsCredentials &credentials, qint64 now)
{
    OutgoingRequest request{QByteArrayLiteral("POST"), endpoint.url,
        {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-amz-json-1.1")},
            {QByteArrayLiteral("X-Amz-Target"), target}},
        QJsonDocument(body).toJson(QJsonDocument::Compact)};
    return signedV4(std::move(request), credentials, {endpoint.region, QByteArrayLiteral("aws-marketplace")}, now);
}

// "InvalidTokenException"; older services put a name space before it or an address behind it.
QString awsErrorName(const OutgoingAnswer &answer)
{
    const std::optional<QJsonObject> object = readObject(answer.body);
    if (!object)
        return {};
    const QString type = object->value(QLatin1String("__type")).toString();
    return type.mid(type.indexOf(QLatin1Char('#')) + 1).section(QLatin1Char(':'), 0, 0);
}

AnswerFault awsFault(const OutgoingAnswer &answer)
{
    constexpr int tooMany = 429;
    constexpr int serverError = 500;
    const QString name = awsErrorName(answer);
    if (name == QLatin1String("InvalidTokenException") || name == QLatin1String("ExpiredTokenException"))
        return AnswerFault::StartAgain;
    if (name == QLatin1String("ThrottlingException") || name == QLatin1String("InternalServiceErrorException")
        || name == QLatin1String("InternalServiceException") || answer.status == tooMany
        || answer.status >= serverError)
        return AnswerFault::Later;
    // DisabledApi, AccessDenied, a wrong signature or product code …
    return answer.status >= 400 ? AnswerFault::Configuration : AnswerFault::Unreadable;
}

bool identifies(const AwsListing &listing, const AwsCustomer &customer)
{
    return listing.shape == AwsShape::License ? !customer.accountId.isEmpty() && !customer.licenseArn.isEmpty()
                                              : !customer.identifier.isEmpty();
}

const auto awsCustomerShape = [](auto &archive, auto &value) {
    static const usher::TextForm account = usher::patternForm("AwsAccount", 12, 12, "[0-9]{12}");
    archive.optionalText("CustomerAWSAccountId", value.accountId, account);
    archive.optionalText("LicenseArn", value.licenseArn, form::word);
    archive.optionalText("CustomerIdentifier", value.identifier, form::word);
    archive.text("ProductCode", value.productCode, form::word);
};

// Either does not say, or both say the same.
bool agree(const QString &said, const QString &known)
{
    return said.isEmpty() || known.isEmpty() || said == known;
}

std::optional<AwsEntitlement> awsEntitlement(
    const AwsListing &listing, const AwsCustomer &customer, const QJsonObject &object)
{
    const std::optional<AwsCustomer> of = readMembers<AwsCustomer>(object, awsCustomerShape);
    std::optional<AwsEntitlement> read = readMembers<AwsEntitlement>(
        object, [](auto &archive, auto &value) { archive.text("Dimension", value.dimension, form::word); });
    if (!of || !read || of->productCode != listing.productCode || !agree(of->accountId, customer.accountId)
        || !agree(wholeArn(of->licenseArn), customer.licenseArn) || !agree(of->identifier, customer.identifier))
        return std::nullopt;
    const QJsonValue number = object.value(QLatin1String("Value")).toObject().value(QLatin1String("IntegerValue"));
    read->quantity = wholeNumber(number).value_or(0);
    const QJsonValue expiry = object.value(QLatin1String("ExpirationDate"));
    if (expiry.isUndefined())
        return read;
    // Seconds since 1970, with or without a fraction.
    constexpr double thousand = 1000;
    const std::optional<qint64> expiresAt = wholeNumber(std::floor(expiry.toDouble(-1) * thousand));
    if (!expiry.isDouble() || !expiresAt || *expiresAt <= 0)
        return std::nullopt;
    read->expiresAt = *expiresAt;
    return read;
}

} // namespace

OutgoingRequest awsResolveCustomer(
    const AwsListing &listing, const AwsCredentials &credentials, const usher::Secret &token, qint64 now)
{
    return awsCall(listing.metering, "AWSMPMeteringService.ResolveCustomer",
        {{QStringLiteral("RegistrationToken"), token.reveal()}}, credentials, now);
}

Answer<AwsCustomer> readResolvedCustomer(const AwsListing &listing, const OutgoingAnswer &answer)
{
    constexpr int ok = 200;
    if (answer.status != ok)
        return awsFault(answer);
    const std::optional<QJsonObject> object = readObject(answer.body);
    std::optional<AwsCustomer> customer = object ? readMembers<AwsCustomer>(*object, awsCustomerShape) : std::nullopt;
    if (!customer)
        return AnswerFault::Unreadable;
    customer->licenseArn = wholeArn(customer->licenseArn);
    if (customer->productCode != listing.productCode || !identifies(listing, *customer))
        return AnswerFault::Configuration;
    return *customer;
}

PurchaseEvent awsAnnounced(const AwsListing &listing, const AwsCustomer &customer, bool trial)
{
    PurchaseEvent event = awsPurchase(listing, customer, EventKind::Announced);
    event.trial = trial;
    return event;
}

OutgoingRequest awsGetEntitlements(const AwsListing &listing, const AwsCredentials &credentials,
    const AwsCustomer &customer, const QString &next, qint64 now)
{
    const bool byLicense = listing.shape == AwsShape::License;
    const QString filter = byLicense ? QStringLiteral("LICENSE_ARN") : QStringLiteral("CUSTOMER_IDENTIFIER");
    QJsonObject body{{QStringLiteral("ProductCode"), listing.productCode},
        {QStringLiteral("Filter"),
            QJsonObject{{filter, QJsonArray{byLicense ? customer.licenseArn : customer.identifier}}}}};
    if (!next.isEmpty())
        body.insert(QStringLiteral("NextToken"), next);
    return awsCall(listing.entitlement, "AWSMPEntitlementService.GetEntitlements", body, credentials, now);
}

Answer<AwsEntitlements> readEntitlements(
    const AwsListing &listing, const AwsCustomer &customer, const OutgoingAnswer &answer)
{
    constexpr int ok = 200;
    if (answer.status != ok)
        return awsFault(answer);
    constexpr qsizetype mostInPage = 25;
    static const usher::TextForm next = usher::patternForm("NextToken", 1, 8192, "[!-~]+");
    const std::optional<QJsonObject> object = readObject(answer.body);
    const QJsonValue list = object ? object->value(QLatin1String("Entitlements")) : QJsonValue();
    std::optional<AwsEntitlements> read = readMembers<AwsEntitlements>(object.value_or(QJsonObject()),
        [](auto &archive, auto &value) { archive.optionalText("NextToken", value.next, next); });
    const QJsonArray items = list.toArray();
    if (!read || !list.isArray() || items.size() > mostInPage)
        return AnswerFault::Unreadable;
    for (const auto &item : items) {
        const std::optional<AwsEntitlement> entitlement = awsEntitlement(listing, customer, item.toObject());
        if (!entitlement)
            return AnswerFault::Unreadable;
        read->list.append(*entitlement);
    }
    return *read;
}

std::optional<PurchaseEvent> awsEntitled(
    const AwsListing &listing, const AwsCustomer &customer, const QList<AwsEntitlement> &entitlements, qint64 now)
{
    if (entitlements.isEmpty())
        return std::nullopt;
    const auto lasts = [now](const AwsEntitlement &one) { return one.expiresAt == 0 || one.expiresAt > now; };
    const bool endless = std::any_of(
        entitlements.cbegin(), entitlements.cend(), [](const AwsEntitlement &one) { return one.expiresAt == 0; });
    const bool active = std::any_of(entitlements.cbegin(), entitlements.cend(), lasts);
    PurchaseEvent event = awsPurchase(listing, customer, active ? EventKind::Activated : EventKind::Frozen);
    QStringList dimensions;
    for (const AwsEntitlement &one : entitlements) {
        if (!endless)
            event.expiresAt = qMax(event.expiresAt, one.expiresAt);
        if (lasts(one) == active)
            dimensions.append(one.dimension);
    }
    dimensions.removeDuplicates();
    dimensions.sort();
    event.plan = dimensions.join(QLatin1Char(','));
    return event;
}

} // namespace usherd::marketplace

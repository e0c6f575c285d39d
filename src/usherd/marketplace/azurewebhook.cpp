#include "usherd/marketplace/azurewebhook.h"

#include "usherd/marketplace/wirejson.h"

namespace usherd::marketplace {

namespace {

std::optional<QByteArray> bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (authorization.size() <= scheme.size()
        || authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return authorization.mid(scheme.size());
}

struct AzureClaims
{
    QString audience, tenant, issuer;
    QString appId, authorizedParty; // of tokens of version 1 and 2
};

std::optional<Distrust> claimsFault(const AzureListing &listing, const QJsonObject &claims, qint64 now)
{
    const std::optional<AzureClaims> read = readMembers<AzureClaims>(claims, [](auto &archive, auto &value) {
        archive.text("aud", value.audience, form::word);
        archive.text("tid", value.tenant, form::word);
        archive.text("iss", value.issuer, form::word);
        archive.optionalText("appid", value.appId, form::word);
        archive.optionalText("azp", value.authorizedParty, form::word);
    });
    const std::optional<qint64> expires = wholeNumber(claims.value(QLatin1String("exp")));
    const std::optional<qint64> begins = wholeNumber(claims.value(QLatin1String("nbf")));
    if (!read || !expires || !begins)
        return Distrust::Unsigned;
    const auto isMarketplace = [](const QString &id) { return id.isEmpty() || id == azureMarketplaceId; };
    const bool named = !read->appId.isEmpty() || !read->authorizedParty.isEmpty();
    const bool issued = read->issuer == QStringLiteral("https://sts.windows.net/%1/").arg(listing.tenantId)
        || read->issuer == QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(listing.tenantId);
    if (read->audience != listing.clientId || read->tenant != listing.tenantId || !issued || !named
        || !isMarketplace(read->appId) || !isMarketplace(read->authorizedParty))
        return Distrust::Foreign;
    constexpr qint64 msPerSecond = 1000;
    constexpr qint64 leeway = 60;
    const qint64 seconds = now / msPerSecond;
    if (seconds >= *expires + leeway)
        return Distrust::TooOld;
    if (seconds < *begins - leeway)
        return Distrust::TooNew;
    return std::nullopt;
}

struct AzureOperation
{
    QString id, subscription, action, plan, offer, status, time;
    int quantity = 0;
};

const auto azureOperationShape = [](auto &archive, auto &value) {
    archive.text("id", value.id, form::guid);
    archive.text("subscriptionId", value.subscription, form::guid);
    archive.text("action", value.action, form::word);
};

AzureAction azureAction(const QString &word)
{
    static const QMap<QString, AzureAction> actions{{QStringLiteral("Subscribe"), AzureAction::Subscribe},
        {QStringLiteral("ChangePlan"), AzureAction::ChangePlan},
        {QStringLiteral("ChangeQuantity"), AzureAction::ChangeQuantity}, {QStringLiteral("Renew"), AzureAction::Renew},
        {QStringLiteral("Suspend"), AzureAction::Suspend}, {QStringLiteral("Reinstate"), AzureAction::Reinstate},
        {QStringLiteral("Unsubscribe"), AzureAction::Unsubscribe}};
    return actions.value(word, AzureAction::Other);
}

std::optional<EventKind> azureTarget(AzureAction action)
{
    switch (action) {
    case AzureAction::Subscribe:
    case AzureAction::Renew:
    case AzureAction::Reinstate:
        return EventKind::Activated;
    case AzureAction::ChangePlan:
    case AzureAction::ChangeQuantity:
        return EventKind::Changed;
    case AzureAction::Suspend:
        return EventKind::Frozen;
    case AzureAction::Unsubscribe:
        return EventKind::Released;
    case AzureAction::Other:
        break;
    }
    return std::nullopt;
}

PurchaseEvent operationEvent(const AzureListing &listing, const AzureOperation &operation, EventKind kind)
{
    PurchaseEvent event;
    event.kind = kind;
    event.marketplace = usher::Marketplace::Azure;
    event.variant = listing.variant;
    event.instanceId = operation.subscription.toLower();
    event.product = operation.offer;
    event.plan = operation.plan;
    event.happenedAt = isoTime(operation.time);
    event.dedupeKey = operation.id.toLower().toLatin1();
    return event;
}

} // namespace

Trusted<AzureNotification> AzureNotification::read(const AzureListing &listing, const JwtKeys &keys,
    const QByteArray &authorization, const QByteArray &body, qint64 now)
{
    const std::optional<QByteArray> token = bearerToken(authorization);
    if (!token || token->endsWith('.')) // the end of one without a signature, whatever algorithm it names
        return Distrust::Unsigned;
    const Trusted<QJsonObject> claims = signedClaims(*token, keys);
    if (const auto *distrust = std::get_if<Distrust>(&claims))
        return *distrust == Distrust::Malformed ? Distrust::Unsigned : *distrust;
    if (const std::optional<Distrust> fault = claimsFault(listing, std::get<QJsonObject>(claims), now))
        return *fault;
    const std::optional<QJsonObject> object = readObject(body);
    const std::optional<AzureOperation> about
        = object ? readMembers<AzureOperation>(*object, azureOperationShape) : std::nullopt;
    if (!about)
        return Distrust::Malformed;
    AzureNotification notification;
    notification.m_operationId = about->id.toLower();
    notification.m_subscriptionId = about->subscription.toLower();
    notification.m_action = about->action;
    return notification;
}

OutgoingRequest AzureNotification::question(const AzureListing &listing, const AzureAccess &access) const
{
    return azureCall(listing, access, QByteArrayLiteral("GET"),
        QLatin1Char('/') + m_subscriptionId + QLatin1String("/operations/") + m_operationId);
}

Answer<AzureConfirmed> AzureNotification::confirmed(const AzureListing &listing, const OutgoingAnswer &answer) const
{
    constexpr int ok = 200;
    if (answer.status != ok)
        return azureFault(answer);
    const std::optional<QJsonObject> object = readObject(answer.body);
    const std::optional<AzureOperation> operation
        = readMembers<AzureOperation>(object.value_or(QJsonObject()), [](auto &archive, auto &value) {
              constexpr int mostSeats = 1000000000;
              azureOperationShape(archive, value);
              archive.text("status", value.status, form::word);
              archive.optionalText("planId", value.plan, form::word);
              archive.optionalText("offerId", value.offer, form::word);
              archive.optionalText("timeStamp", value.time, form::text);
              archive.optionalInteger("quantity", value.quantity, 0, mostSeats);
          });
    if (!operation || operation->id.toLower() != m_operationId || operation->subscription.toLower() != m_subscriptionId
        || operation->action != m_action)
        return AnswerFault::Unreadable;
    AzureConfirmed confirmed;
    confirmed.action = azureAction(operation->action);
    confirmed.operationId = m_operationId;
    confirmed.subscriptionId = m_subscriptionId;
    confirmed.quantity = operation->quantity;
    const bool running = operation->status == QLatin1String("InProgress");
    const std::optional<EventKind> target = azureTarget(confirmed.action);
    if (target && (running || operation->status == QLatin1String("Succeeded")))
        confirmed.purchase = operationEvent(listing, *operation, *target);
    confirmed.waitsForUs = running
        && (confirmed.action == AzureAction::ChangePlan || confirmed.action == AzureAction::ChangeQuantity
            || confirmed.action == AzureAction::Reinstate);
    return confirmed;
}

} // namespace usherd::marketplace

#include "usherd/marketplace/azurecalls.h"

#include "usherd/marketplace/wirejson.h"

#include <QJsonDocument>

namespace usherd::marketplace {

namespace {

void addJson(OutgoingRequest &request, const QJsonObject &body)
{
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool azureSucceeded(const OutgoingAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

std::optional<AzureState> azureState(const QString &word)
{
    if (word == QLatin1String("PendingFulfillmentStart"))
        return AzureState::PendingFulfillmentStart;
    if (word == QLatin1String("Subscribed"))
        return AzureState::Subscribed;
    if (word == QLatin1String("Suspended"))
        return AzureState::Suspended;
    if (word == QLatin1String("Unsubscribed"))
        return AzureState::Unsubscribed;
    return std::nullopt;
}

struct AzureParty
{
    QString tenant;
};

struct AzureTerm
{
    QString end;
};

struct AzureMembers
{
    QString id, offer, plan, state;
    int quantity = 0;
    AzureParty purchaser;
    std::optional<AzureParty> beneficiary;
    std::optional<AzureTerm> term;
    bool trial = false, test = false;
};

// The parties' addresses and names are left where they are.
const auto azurePartyShape = [](auto &archive, auto &value) { archive.text("tenantId", value.tenant, form::guid); };

const auto azureMembersShape = [](auto &archive, auto &value) {
    constexpr int mostSeats = 1000000000;
    archive.text("id", value.id, form::guid);
    archive.text("offerId", value.offer, form::word);
    archive.text("planId", value.plan, form::word);
    archive.text("saasSubscriptionStatus", value.state, form::word);
    archive.optionalInteger("quantity", value.quantity, 0, mostSeats);
    archive.object("purchaser", value.purchaser, azurePartyShape);
    archive.optionalObject("beneficiary", value.beneficiary, azurePartyShape);
    archive.optionalObject(
        "term", value.term, [](auto &inner, auto &term) { inner.optionalText("endDate", term.end, form::text); });
    archive.optionalBoolean("isFreeTrial", value.trial);
    archive.optionalBoolean("isTest", value.test);
};

Answer<AzureSubscription> subscriptionOf(const std::optional<QJsonObject> &object)
{
    const std::optional<AzureMembers> members
        = object ? readMembers<AzureMembers>(*object, azureMembersShape) : std::nullopt;
    const std::optional<AzureState> state = members ? azureState(members->state) : std::nullopt;
    if (!state)
        return AnswerFault::Unreadable;
    AzureSubscription subscription;
    subscription.id = members->id.toLower();
    subscription.offer = members->offer;
    subscription.plan = members->plan;
    subscription.quantity = members->quantity;
    subscription.state = *state;
    subscription.purchaserTenant = members->purchaser.tenant.toLower();
    subscription.beneficiaryTenant = members->beneficiary ? members->beneficiary->tenant.toLower() : QString();
    subscription.termEndsAt = members->term ? isoTime(members->term->end) : 0;
    subscription.trial = members->trial;
    subscription.test = members->test;
    return subscription;
}

Answer<usher::Done> azureDone(const OutgoingAnswer &answer)
{
    if (azureSucceeded(answer))
        return usher::Done();
    return azureFault(answer);
}

QString subscriptionPath(const QString &subscription)
{
    return QLatin1Char('/') + subscription;
}

} // namespace

OutgoingRequest azureCall(
    const AzureListing &listing, const AzureAccess &access, const QByteArray &method, const QString &path)
{
    return {method, listing.apiUrl + "/saas/subscriptions" + path.toLatin1() + "?api-version=2018-08-31",
        {{QByteArrayLiteral("Authorization"), "Bearer " + access.token.revealUtf8()}}, {}};
}

AnswerFault azureFault(const OutgoingAnswer &answer)
{
    constexpr int notFound = 404;
    constexpr int tooMany = 429;
    constexpr int serverError = 500;
    if (answer.status == notFound)
        return AnswerFault::NotFound;
    if (answer.status == tooMany || answer.status >= serverError)
        return AnswerFault::Later;
    return answer.status >= 400 ? AnswerFault::Configuration : AnswerFault::Unreadable;
}

OutgoingRequest azureAccess(const AzureListing &listing, const usher::Secret &clientSecret)
{
    const auto encoded = [](const QByteArray &text) { return text.toPercentEncoding(); };
    return {QByteArrayLiteral("POST"), listing.loginUrl + '/' + listing.tenantId.toLatin1() + "/oauth2/v2.0/token",
        {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")}},
        "grant_type=client_credentials&client_id=" + encoded(listing.clientId.toLatin1()) + "&client_secret="
            + encoded(clientSecret.revealUtf8()) + "&scope=" + encoded(azureMarketplaceId.toLatin1() + "/.default")};
}

Answer<AzureAccess> readAzureAccess(const OutgoingAnswer &answer, qint64 now)
{
    if (!azureSucceeded(answer)) {
        const AnswerFault fault = azureFault(answer);
        return fault == AnswerFault::NotFound ? AnswerFault::Configuration : fault;
    }
    struct Members
    {
        usher::Secret token;
        QString type;
        int seconds = 0;
    };
    const std::optional<QJsonObject> object = readObject(answer.body);
    const std::optional<Members> members
        = readMembers<Members>(object.value_or(QJsonObject()), [](auto &archive, auto &value) {
              static const usher::TextForm token = usher::patternForm("AccessToken", 1, 16384, "[!-~]+");
              constexpr int longest = 7 * 24 * 60 * 60;
              archive.secret("access_token", value.token, token);
              archive.text("token_type", value.type, form::word);
              archive.integer("expires_in", value.seconds, 1, longest);
          });
    if (!members || members->type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return AnswerFault::Unreadable;
    constexpr qint64 msPerSecond = 1000;
    return AzureAccess{members->token, now + members->seconds * msPerSecond};
}

OutgoingRequest azureResolve(const AzureListing &listing, const AzureAccess &access, const usher::Secret &token)
{
    OutgoingRequest request = azureCall(listing, access, QByteArrayLiteral("POST"), QStringLiteral("/resolve"));
    request.headers.append({QByteArrayLiteral("x-ms-marketplace-token"), token.revealUtf8()});
    // An empty body still has a type, or they refuse the call.
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return request;
}

Answer<AzureSubscription> readAzureResolved(const OutgoingAnswer &answer)
{
    constexpr int badToken = 400;
    if (answer.status == badToken)
        return AnswerFault::StartAgain;
    if (!azureSucceeded(answer))
        return azureFault(answer);
    const std::optional<QJsonObject> outer = readObject(answer.body);
    if (!outer)
        return AnswerFault::Unreadable;
    QJsonObject inner = outer->value(QLatin1String("subscription")).toObject();
    // What both levels say has to be the same; what only the outer one says, as older answers have it, counts.
    for (const QLatin1String name :
        {QLatin1String("id"), QLatin1String("offerId"), QLatin1String("planId"), QLatin1String("quantity")}) {
        const QJsonValue said = outer->value(name);
        if (!said.isUndefined() && inner.contains(name) && inner.value(name) != said)
            return AnswerFault::Unreadable;
        if (!said.isUndefined())
            inner.insert(name, said);
    }
    return subscriptionOf(inner);
}

OutgoingRequest azureSubscription(const AzureListing &listing, const AzureAccess &access, const QString &subscription)
{
    return azureCall(listing, access, QByteArrayLiteral("GET"), subscriptionPath(subscription));
}

Answer<AzureSubscription> readAzureSubscription(const OutgoingAnswer &answer)
{
    return azureSucceeded(answer) ? subscriptionOf(readObject(answer.body)) : azureFault(answer);
}

PurchaseEvent azurePurchase(const AzureListing &listing, const AzureSubscription &subscription)
{
    PurchaseEvent event;
    switch (subscription.state) {
    case AzureState::PendingFulfillmentStart:
        event.kind = EventKind::Announced;
        break;
    case AzureState::Subscribed:
        event.kind = EventKind::Activated;
        break;
    case AzureState::Suspended:
        event.kind = EventKind::Frozen;
        break;
    case AzureState::Unsubscribed:
        event.kind = EventKind::Released;
        break;
    }
    event.marketplace = usher::Marketplace::Azure;
    event.variant = listing.variant;
    event.accountId = subscription.purchaserTenant;
    event.tenantId = subscription.beneficiaryTenant;
    event.instanceId = subscription.id;
    event.product = subscription.offer;
    event.plan = subscription.plan;
    event.expiresAt = subscription.termEndsAt;
    event.trial = subscription.trial;
    event.test = subscription.test;
    return event;
}

OutgoingRequest azureActivate(
    const AzureListing &listing, const AzureAccess &access, const AzureSubscription &subscription)
{
    OutgoingRequest request = azureCall(
        listing, access, QByteArrayLiteral("POST"), subscriptionPath(subscription.id) + QLatin1String("/activate"));
    QJsonObject body{{QStringLiteral("planId"), subscription.plan}};
    if (subscription.quantity > 0)
        body.insert(QStringLiteral("quantity"), subscription.quantity);
    addJson(request, body);
    return request;
}

Answer<usher::Done> readAzureActivated(const OutgoingAnswer &answer)
{
    return azureDone(answer);
}

OutgoingRequest azureFinishOperation(const AzureListing &listing, const AzureAccess &access,
    const QString &subscription, const QString &operation, bool success)
{
    OutgoingRequest request = azureCall(listing, access, QByteArrayLiteral("PATCH"),
        subscriptionPath(subscription) + QLatin1String("/operations/") + operation);
    addJson(request, {{QStringLiteral("status"), success ? QStringLiteral("Success") : QStringLiteral("Failure")}});
    return request;
}

Answer<usher::Done> readAzureFinished(const OutgoingAnswer &answer)
{
    return azureDone(answer);
}

} // namespace usherd::marketplace

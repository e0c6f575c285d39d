#include "server/arrivalworld.h"

#include "usherd/service/crypto.h"

#include <QUrlQuery>

namespace serviceworld {

ArrivalWorld::ArrivalWorld(const Tweak &tweak)
    : PurchaseWorld(tweak)
{
    services().servedAt(QUrl(QStringLiteral("https://activation.example.com")));
}

PurchaseEvent ArrivalWorld::event(
    EventKind kind, Marketplace marketplace, const QString &instanceId, const QString &accountId)
{
    PurchaseEvent event;
    event.kind = kind;
    event.marketplace = marketplace;
    event.instanceId = instanceId;
    event.accountId = accountId;
    return event;
}

Result<MarketplaceReports::Recorded> ArrivalWorld::record(const PurchaseEvent &event)
{
    return wait<MarketplaceReports::Recorded>(
        [&](auto done) { services().reports().record(caller({}), event, std::move(done)); });
}

void ArrivalWorld::tell(const PurchaseEvent &event)
{
    if (!record(event))
        qFatal("an event could not be recorded");
}

std::optional<Purchase> ArrivalWorld::recorded(const QString &instanceId, bool test, Marketplace marketplace)
{
    return query<std::optional<Purchase>>([&](Repositories &repositories) {
        const QList<Purchase> found = repositories.reports.named(marketplace, instanceId, test);
        return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    });
}

Arrival ArrivalWorld::arrival(Marketplace marketplace, const QString &instanceId, const QByteArray &token)
{
    Arrival arrival;
    arrival.marketplace = marketplace;
    arrival.instanceId = instanceId;
    arrival.tokenHash = crypto::sha256(token);
    arrival.language = QStringLiteral("en");
    return arrival;
}

Result<BrowserKey> ArrivalWorld::arrive(const Arrival &arrival, const BrowserKey &known)
{
    return wait<BrowserKey>(
        [&](auto done) { services().arrivals().arrive(caller({}), known, arrival, std::move(done)); });
}

BrowserKey ArrivalWorld::buyer(const QString &instanceId, const QString &accountId)
{
    if (!record(event(EventKind::Activated, Marketplace::Alibaba, instanceId, accountId)))
        return {};
    const Result<BrowserKey> key = arrive(arrival(Marketplace::Alibaba, instanceId, newKey()));
    return key ? *key : BrowserKey();
}

Result<Answer> ArrivalWorld::open(const Secret &verifier, Marketplace marketplace, const QString &where)
{
    const api::HandoffOpening opening{
        marketplace, {}, challenge(verifier), where, QStringLiteral("mei-laptop"), QStringLiteral("en")};
    return answer([&](const Reply &reply) { services().openHandoff(caller({}), opening, reply); });
}

Secret ArrivalWorld::startToken(const Result<Answer> &opened)
{
    return Secret(QUrlQuery(QUrl(text(opened, "start_url"))).queryItemValue(QStringLiteral("b")));
}

Result<BrowserKey> ArrivalWorld::start(const Secret &token, const BrowserKey &known)
{
    return wait<BrowserKey>([&](auto done) { services().arrivals().start(caller({}), known, token, std::move(done)); });
}

Result<HandoffPage> ArrivalWorld::page(const BrowserKey &key)
{
    return wait<HandoffPage>([&](auto done) { services().arrivals().page(key, std::move(done)); });
}

Result<Done> ArrivalWorld::approve(const BrowserKey &key, const QString &matchCode)
{
    return wait<Done>([&](auto done) { services().arrivals().approve(caller({}), key, matchCode, std::move(done)); });
}

Result<Done> ArrivalWorld::cancel(const BrowserKey &key)
{
    return wait<Done>([&](auto done) { services().arrivals().cancel(caller({}), key, std::move(done)); });
}

Result<Answer> ArrivalWorld::claimTicket(const Secret &ticket, const Secret &verifier, const QString &where)
{
    const api::HandoffClaim claim{
        ticket, {}, challenge(verifier), where, QStringLiteral("mei-laptop"), QStringLiteral("en")};
    return answer([&](const Reply &reply) { services().claimHandoff(caller({}), claim, reply); });
}

Secret ArrivalWorld::takeOver(const BrowserKey &key)
{
    const Result<HandoffPage> waiting = page(key);
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = waiting ? claimTicket(waiting->ticket, verifier) : Result<Answer>(waiting.problem());
    if (!claimed || !approve(key, text(claimed, "match_code")))
        return {};
    const Result<Answer> redeemed = redeem(text(claimed, "id"), verifier);
    return redeemed ? Secret(text(redeemed, "purchase_token")) : Secret();
}

int ArrivalWorld::audited(const char *event)
{
    return rows(QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = '%1'").arg(QLatin1String(event)))
        .value(0)
        .toInt();
}

QStringList ArrivalWorld::everything()
{
    QStringList all;
    for (const char *table : {"handoffs", "purchase_sessions", "arrival_tokens", "nonces", "purchase_events", "audit",
             "huawei_tenants", "huawei_applications", "huawei_users"})
        all += rows(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
    return all;
}

} // namespace serviceworld

#include "usherd/service/purchaseevents.h"

#include "usherd/marketplace/traits.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/huaweimembers.h"

#include <algorithm>

namespace usherd::purchaseevents {

using marketplace::EventKind;
using marketplace::PurchaseEvent;
using usher::Marketplace;

namespace {

const char *auditName(Effect effect)
{
    switch (effect) {
    case Effect::Announced:
        return "purchase.announced";
    case Effect::Activated:
        return "purchase.activated";
    case Effect::Changed:
        return "purchase.changed";
    case Effect::Frozen:
        return "purchase.frozen";
    case Effect::Released:
        return "purchase.released";
    case Effect::Superseded:
        return "purchase.superseded";
    case Effect::Reopened:
        return "purchase.reopened";
    case Effect::Ignored:
        return "purchase.ignored";
    case Effect::Repeated:
        return "purchase.repeated";
    }
    Q_UNREACHABLE();
}

bool isOver(PurchaseState state)
{
    return state == PurchaseState::Released || state == PurchaseState::Superseded;
}

bool begins(EventKind kind)
{
    return kind == EventKind::Announced || kind == EventKind::Activated;
}

void takeOver(QString &known, const QString &said)
{
    if (!said.isEmpty())
        known = said;
}

void fillIn(QString &known, const QString &said)
{
    if (known.isEmpty())
        known = said;
}

// What never changes, and may come with any event.
void fillIn(Purchase &purchase, const PurchaseEvent &event)
{
    fillIn(purchase.accountId, event.accountId);
    fillIn(purchase.variant, event.variant);
    fillIn(purchase.tenantId, event.tenantId);
    fillIn(purchase.product, event.product);
    if (purchase.orderId.isEmpty() && !event.orderId.isEmpty()) {
        purchase.orderId = event.orderId;
        purchase.orderLine = event.orderLine;
    }
}

void update(Purchase &purchase, const PurchaseEvent &event)
{
    takeOver(purchase.plan, event.plan);
    if (event.expiresAt != 0)
        purchase.expiresAt = event.expiresAt;
    if (begins(event.kind))
        purchase.trial = event.trial;
    // That its buyer is there says nothing of what else happened before.
    if (event.kind != EventKind::Announced)
        purchase.eventAt = std::max(purchase.eventAt, event.happenedAt);
}

// An event that does not say when it happened is judged by the time that it brings.
bool isOutdated(const Purchase &purchase, const PurchaseEvent &event, Millis now)
{
    if (event.happenedAt != 0)
        return event.happenedAt < purchase.eventAt;
    switch (event.kind) {
    case EventKind::Activated:
    case EventKind::Changed:
        return event.expiresAt != 0 && event.expiresAt < purchase.expiresAt;
    case EventKind::Frozen:
        // Alibaba's has neither a time nor an order: sent once more by who listened, it must not end what was renewed.
        return event.dedupeKey.isEmpty() && purchase.expiresAt > now;
    case EventKind::Announced:
    case EventKind::Released:
    case EventKind::Superseded:
        break;
    }
    return false;
}

Effect begin(Purchase &purchase, const PurchaseEvent &event)
{
    fillIn(purchase, event);
    update(purchase, event);
    if (event.kind == EventKind::Announced)
        return Effect::Announced; // whatever it is already stays
    purchase.state = PurchaseState::Active;
    return Effect::Activated;
}

Effect reopen(Purchase &purchase, const PurchaseEvent &event)
{
    purchase.state = PurchaseState::Announced;
    purchase.expiresAt = 0;
    purchase.orderId.clear();
    purchase.orderLine.clear();
    purchase.plan.clear();
    purchase.supersededBy.clear();
    purchase.verifiedAt = 0;
    purchase.eventAt = event.happenedAt;
    ++purchase.epoch;
    begin(purchase, event);
    return Effect::Reopened;
}

Effect end(Purchase &purchase, const PurchaseEvent &event, PurchaseState state, Effect effect)
{
    fillIn(purchase, event);
    purchase.state = state;
    purchase.supersededBy = event.supersededBy;
    purchase.eventAt = std::max(purchase.eventAt, event.happenedAt);
    return effect;
}

} // namespace

Effect apply(Purchase &purchase, const PurchaseEvent &event, Millis now)
{
    if (isOver(purchase.state)) {
        const bool again = marketplace::reusesId(event.marketplace, event.instanceId) && begins(event.kind)
            && event.happenedAt > purchase.eventAt;
        return again ? reopen(purchase, event) : Effect::Ignored;
    }
    if (isOutdated(purchase, event, now)) {
        // Overtaken by what its activation made possible.
        if (event.kind != EventKind::Activated || purchase.state != PurchaseState::Announced)
            return Effect::Ignored;
        fillIn(purchase, event);
        purchase.state = PurchaseState::Active;
        return Effect::Activated;
    }
    switch (event.kind) {
    case EventKind::Announced:
    case EventKind::Activated:
        return begin(purchase, event);
    case EventKind::Changed:
        fillIn(purchase, event);
        update(purchase, event);
        return Effect::Changed;
    case EventKind::Frozen:
        fillIn(purchase, event);
        purchase.state = PurchaseState::Frozen;
        purchase.eventAt = std::max(purchase.eventAt, event.happenedAt);
        return Effect::Frozen;
    case EventKind::Released:
        return end(purchase, event, PurchaseState::Released, Effect::Released);
    case EventKind::Superseded:
        return end(purchase, event, PurchaseState::Superseded, Effect::Superseded);
    }
    Q_UNREACHABLE();
}

namespace {

// Of several that bear this instance's ID (the operator may have typed another account) the one that fits best.
std::optional<Purchase> named(Repositories &repositories, const PurchaseEvent &event)
{
    const QList<Purchase> purchases = repositories.reports.named(event.marketplace, event.instanceId, event.test);
    for (const QString &account : {event.accountId, QString()}) {
        const auto found = std::ranges::find(purchases, account, &Purchase::accountId);
        if (found != purchases.end())
            return *found;
    }
    return event.accountId.isEmpty() && !purchases.isEmpty() ? std::optional(purchases.first()) : std::nullopt;
}

std::optional<Purchase> known(Repositories &repositories, const PurchaseEvent &event)
{
    std::optional<Purchase> purchase;
    if (!event.instanceId.isEmpty())
        purchase = named(repositories, event);
    // AWS tells of agreements by their own ID alone.
    if (!purchase && !event.orderId.isEmpty()
        && (event.instanceId.isEmpty() || marketplace::traitsOf(event.marketplace).renamesInstances))
        purchase = repositories.reports.ordered(event.marketplace, event.orderId, event.orderLine, event.test);
    return purchase;
}

Purchase made(const PurchaseEvent &event, Millis now)
{
    Purchase purchase;
    purchase.id = crypto::newId("prch_");
    purchase.marketplace = event.marketplace;
    purchase.instanceId = event.instanceId;
    purchase.test = event.test;
    purchase.createdAt = now;
    // What can be changed is in use.
    purchase.state = event.kind == EventKind::Announced ? PurchaseState::Announced : PurchaseState::Active;
    return purchase;
}

bool isTaken(Repositories &repositories, const PurchaseEvent &event)
{
    return !repositories.reports.named(event.marketplace, event.instanceId, !event.test).isEmpty();
}

bool isRepeated(Repositories &repositories, const PurchaseEvent &event, const QString &purchaseId, Millis now)
{
    if (event.dedupeKey.isEmpty())
        return false;
    const QByteArray key
        = usher::marketplaceId(event.marketplace).toLatin1() + (event.test ? "|test|" : "|") + event.dedupeKey;
    return !repositories.reports.firstReport(crypto::hash("purchase event", key), purchaseId, now);
}

} // namespace

Outcome record(Repositories &repositories, const Context &context, const Caller &caller, const PurchaseEvent &event)
{
    const Millis now = context.now();
    Outcome outcome{known(repositories, event)};
    const bool ends = event.kind == EventKind::Released || event.kind == EventKind::Superseded;
    const bool isNew = !outcome.purchase;
    // A probe that bears a customer's instance ID changes nothing of his, nor the other way round.
    if (isNew && (ends || event.instanceId.isEmpty() || isTaken(repositories, event))) {
        audit::record(repositories, context, caller, auditName(outcome.effect));
        return outcome;
    }
    if (isNew) {
        outcome.purchase = made(event, now);
        repositories.reports.add(*outcome.purchase);
    }
    Purchase &purchase = *outcome.purchase;
    outcome.effect = isRepeated(repositories, event, purchase.id, now) ? Effect::Repeated : apply(purchase, event, now);
    if (outcome.effect != Effect::Repeated && outcome.effect != Effect::Ignored)
        repositories.reports.update(purchase);
    // Its table, and nobody else's.
    if (outcome.effect == Effect::Released && purchase.marketplace == Marketplace::Huawei)
        repositories.huawei.release(purchase.instanceId, now + HuaweiMembers::kept);
    audit::record(repositories, context, caller, auditName(outcome.effect), {}, purchase.id);
    return outcome;
}

} // namespace usherd::purchaseevents

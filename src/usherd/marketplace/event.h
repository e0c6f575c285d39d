#pragma once

#include "common/domain/marketplace.h"

#include <QByteArray>
#include <QString>

// What the marketplaces say about purchases, in one vocabulary. Plain values: whoever verified the call made them.
namespace usherd::marketplace {

// What a purchase is to become. An event carries a target, not a difference: the same one twice changes nothing more.
enum class EventKind {
    Announced, // bought, or seen for the first time; not usable before Activated
    Activated, // usable from now on: created, renewed, unfrozen
    Changed, // another plan or quantity; its state stays
    Frozen,
    Released, // over for good
    Superseded // by another purchase of the same account, which carries on its bindings
};

struct PurchaseEvent
{
    EventKind kind = EventKind::Activated;
    usher::Marketplace marketplace = usher::Marketplace::Alibaba;
    QString variant; // of the listing: "china", "international"; empty: not known
    QString accountId; // empty: the call does not say
    QString tenantId; // Huawei, Azure; may be empty
    QString instanceId; // with the marketplace what identifies a purchase; Alibaba's orderBizId, AWS's LicenseArn, …
    QString orderId; // may be empty
    QString orderLine; // may be empty
    QString product; // may be empty
    QString plan; // SKU or plan, may be empty
    QString supersededBy; // instanceId of the other one; Superseded only
    qint64 expiresAt = 0; // ms since 1970 UTC; 0: not said
    qint64 happenedAt = 0; // by the marketplace's clock, ms since 1970 UTC; 0: not said
    bool trial = false;
    bool test = false; // of the marketplace's own probes: nothing billable may come of it
    QByteArray dedupeKey; // the same for every delivery of the same event; empty: the target state is all there is
};

} // namespace usherd::marketplace

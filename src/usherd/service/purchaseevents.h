#pragma once

#include "usherd/marketplace/event.h"
#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

// What the marketplaces' events make of purchases.
namespace usherd::purchaseevents {

// What came of an event, as the audit log calls it.
enum class Effect {
    Announced,
    Activated,
    Changed,
    Frozen,
    Released,
    Superseded,
    Reopened, // the same IDs were bought anew
    Ignored, // older than what is known, or about a purchase that is over
    Repeated // told before
};

// Makes of the purchase what the event says. Ignored: not a member was touched.
Effect apply(Purchase &, const marketplace::PurchaseEvent &, Millis now);

struct Outcome
{
    std::optional<Purchase> purchase; // nothing: it is not on record, and this event records none
    Effect effect = Effect::Ignored;
};
// Brings the record up to date, once for the event's dedupeKey, and writes it into the audit log.
Outcome record(Repositories &, const Context &, const Caller &, const marketplace::PurchaseEvent &);

} // namespace usherd::purchaseevents

#pragma once

#include "usherd/marketplace/event.h"
#include "usherd/marketplace/trust.h"
#include "usherd/service/context.h"

namespace usherd {

class Store;

// What the marketplaces' own servers report. Every operation is a transaction and ends once.
class MarketplaceReports
{
public:
    MarketplaceReports(const Context &, Store &, RateLimits &);

    // rate_limited: this network calls more often than any marketplace does. Before anything else is done for it.
    void admit(const Caller &, const std::function<void(usher::Result<usher::Done>)> &);

    struct Recorded
    {
        QString purchaseId; // empty: it is not on record
        QString instanceId; // that it is known by; the event's where it is not
        bool accountKnown = false;
        bool repeated
            = false; // nothing changed: told before, older than what is known, or about a purchase that is over
    };
    // Takes effect once for its dedupeKey. One that is older than what is stored, or about a purchase that is over, is
    // acknowledged and changes nothing; one about an unknown purchase records it, an end of it excepted, and one that
    // names it by its order only.
    void record(const Caller &, const marketplace::PurchaseEvent &, std::function<void(usher::Result<Recorded>)>);
    // Which of these instances are on record, and not over.
    void known(
        usher::Marketplace, const QStringList &instanceIds, bool test, std::function<void(usher::Result<QStringList>)>);
    // False: this nonce was used before, by whatever instance, and its time is not over.
    void firstUse(usher::Marketplace, const QByteArray &nonce, Millis until, std::function<void(usher::Result<bool>)>);
    // A call that was not believed: for the audit log.
    void distrusted(const Caller &, usher::Marketplace, marketplace::Distrust);

private:
    const Context &m_context;
    Store &m_store;
    RateLimits &m_limits;
};

} // namespace usherd

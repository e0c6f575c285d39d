#pragma once

#include "usherd/marketplace/event.h"
#include "usherd/service/context.h"

namespace usherd {

class Store;
class PurchaseService;

// What the marketplaces' own servers report. Every operation is a transaction and ends once.
class MarketplaceReports
{
public:
    MarketplaceReports(const Context &, Store &, const PurchaseService &);

    struct Recorded
    {
        QString purchaseId;
        QString instanceId;
        bool repeated = false; // told before: nothing changed
    };
    // Takes effect once for its dedupeKey. One that is older than what is stored, or about a purchase that is over, is
    // acknowledged and changes nothing; one about an unknown purchase records it, a release excepted.
    void record(const Caller &, const marketplace::PurchaseEvent &, std::function<void(usher::Result<Recorded>)>);
    // False: this nonce was used before, by whatever instance, and its time is not over.
    void firstUse(const QByteArray &nonceHash, Millis until, std::function<void(usher::Result<bool>)>);
    // A call that was not believed: for the audit log.
    void distrusted(const Caller &, usher::Marketplace, const char *why);
};

} // namespace usherd

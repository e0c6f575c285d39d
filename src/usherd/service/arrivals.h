#pragma once

#include "common/api/purchases.h"
#include "usherd/marketplace/event.h"
#include "usherd/service/context.h"

namespace usherd {

class Store;
class HandoffService;
class PurchaseService;
struct Handoff;
struct Purchase;
struct Repositories;

// A browser is known by the random text in its cookie, of which only the hash is kept. The hand-off's ticket and
// pairing code are derived from that text, so that its page can show them again and the database never holds them.
using BrowserKey = usher::Secret;

// The code of a problem that only pages see.
inline const QString handoffUsed = QStringLiteral("handoff_used");

// What a marketplace's page brought, verified by its adapter.
struct Arrival
{
    usher::Marketplace marketplace = usher::Marketplace::Alibaba;
    QString variant; // of the listing; may be empty
    QString accountId; // empty: the marketplace did not prove it
    QString tenantId; // may be empty
    QString instanceId; // empty: the event has it
    // AWS and Azure may bring the buyer before any event: what resolving the token said of the purchase.
    std::optional<marketplace::PurchaseEvent> event;
    QByteArray tokenHash; // of the marketplace's browser token: the first browser has it
    QString language; // BCP 47, of the pages
};

// Of a hand-off, as its page shows it.
struct HandoffPage
{
    enum class State {
        Opened, // by the wizard; the purchase is still to come
        Waiting, // for the wizard to claim it
        Claimed, // for the customer to compare the match code and to approve
        Approved, // for the wizard to redeem it
        Redeemed,
        Rejected, // cancelled here, or "not mine" in the wizard
        Expired
    };
    State state = State::Waiting;
    usher::api::HandedPurchase purchase; // Opened: the marketplace and its variant only
    usher::Secret ticket; // Waiting
    QString pairingCode; // Waiting: grouped
    QString device; // that claimed or opened; may be empty
    QString matchCode; // from Claimed on, and Opened
    Millis expiresAt = 0;
};

// What browsers ask: the pages between a marketplace and the wizard. Every operation is a transaction and ends once.
class Arrivals
{
public:
    Arrivals(const Context &, Store &, RateLimits &, const PurchaseService &, const HandoffService &);

    // The browser that the wizard opened comes with the start token: it gets a key of its own. handoff_unknown,
    // handoff_expired; a second browser is refused as if there were none. With the key that it got before (`known`, may
    // be empty) the first one may come again.
    void start(const Caller &, const BrowserKey &known, const usher::Secret &startToken,
        const std::function<void(usher::Result<BrowserKey>)> &);
    // A marketplace sent a browser. With the key of a hand-off that waits for a purchase of this marketplace the
    // purchase joins it; with the key that this token was first used with the page goes on; else a hand-off is issued
    // under a new key. handoffUsed: the token was used by another browser. purchase_unknown: the marketplace has not
    // told of it yet.
    void arrive(const Caller &, const BrowserKey &known, const Arrival &,
        const std::function<void(usher::Result<BrowserKey>)> &);
    // Was this marketplace's token used before, and by whom? Asked before it is resolved at the marketplace. True: by
    // this browser. handoffUsed: by another one. False: never.
    void seen(
        usher::Marketplace, const BrowserKey &, const QByteArray &tokenHash, std::function<void(usher::Result<bool>)>);

    void page(const BrowserKey &, std::function<void(usher::Result<HandoffPage>)>); // handoff_unknown
    // Only what was claimed, and with the match code that the page showed: handoff_unknown, handoff_expired,
    // handoff_denied.
    void approve(const Caller &, const BrowserKey &, const QString &matchCode,
        const std::function<void(usher::Result<usher::Done>)> &);
    void cancel(const Caller &, const BrowserKey &, std::function<void(usher::Result<usher::Done>)>);

private:
    usher::Result<BrowserKey> startNow(
        Repositories &, const Caller &, const BrowserKey &known, const usher::Secret &startToken) const;
    usher::Result<BrowserKey> arriveNow(Repositories &, const Caller &, const BrowserKey &known, const Arrival &) const;
    usher::Result<usher::Done> approveNow(
        Repositories &, const Caller &, const BrowserKey &, const QString &matchCode) const;
    // The purchase, on record and verified now; purchase_unknown.
    usher::Result<Purchase> bought(Repositories &, const Caller &, const Arrival &) const;
    bool isOpen(const Handoff &) const; // it can still come to something

    const Context &m_context;
    Store &m_store;
    RateLimits &m_limits;
    const PurchaseService &m_purchases;
    const HandoffService &m_handoffs;
};

} // namespace usherd

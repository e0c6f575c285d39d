#pragma once

#include "usherd/service/arrivals.h"
#include "usherd/service/purchaseservice.h"

namespace usherd {

// Brings a purchase that the marketplace verified to the wizard: issued → claimed with the ticket or the pairing code →
// approved → redeemed with the verifier, for tokens that are good for this purchase and nothing else. Or opened by the
// wizard, and claimed by it as soon as its browser brings the purchase.
class HandoffService
{
public:
    HandoffService(const Context &context, const PurchaseService &purchases);

    // What the marketplace's pages, or the operator in their place, do. `purchase` is recorded as verified now.
    QString issue(Repositories &, const Caller &, Purchase purchase, bool approved) const; // the pairing code
    // Handoff::matchCode, empty while nobody claimed it; handoff_unknown, handoff_expired, handoff_denied.
    usher::Result<QString> approve(Repositories &, const Caller &, const QString &pairingCode) const;

    // To the browser with this key. The purchase is on record.
    void issueTo(
        Repositories &, const Caller &, const BrowserKey &, const QString &purchaseId, const QString &language) const;
    // The purchase to one that was opened.
    void attach(Repositories &, const Caller &, Handoff, const QString &purchaseId) const;
    HandoffPage page(Repositories &, const Handoff &, const BrowserKey &) const;

    // publicUrl: see Services::servedAt().
    usher::Result<Answer> open(
        Repositories &, const Caller &, const usher::api::HandoffOpening &, const QUrl &publicUrl) const;
    usher::Result<Answer> claim(Repositories &, const Caller &, const usher::api::HandoffClaim &) const;
    usher::Result<Answer> redeem(
        Repositories &, const Caller &, const QString &id, const usher::api::HandoffRedemption &) const;

    // The purchase of a token: handoff_unknown, handoff_expired, handoff_denied.
    usher::Result<Purchase> handed(Repositories &, const usher::Secret &purchaseToken) const;
    // Of the caller's token.
    usher::Result<Answer> current(Repositories &, const Caller &) const;
    usher::Result<Answer> reject(Repositories &, const Caller &) const;

    static QByteArray codeHash(const QString &pairingCode); // as typed
    static QByteArray ticketHash(const usher::Secret &ticket);
    static QByteArray browserHash(const BrowserKey &);
    static QByteArray startHash(const usher::Secret &startToken);

private:
    usher::Result<Handoff> ofToken(Repositories &, const usher::Secret &purchaseToken) const;
    usher::Problem unknown(Repositories &, const Caller &) const;
    HandoffPage::State pageState(const Handoff &) const;

    const Context &m_context;
    const PurchaseService &m_purchases;
};

} // namespace usherd

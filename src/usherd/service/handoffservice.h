#pragma once

#include "usherd/service/purchaseservice.h"

namespace usherd {

// Brings a purchase that the marketplace verified to the wizard: issued → claimed with the pairing code → approved →
// redeemed with the verifier, for tokens that are good for this purchase and nothing else.
class HandoffService
{
public:
    HandoffService(const Context &context, const PurchaseService &purchases);

    // What the marketplace's pages, or the operator in their place, do. `purchase` is recorded as verified now.
    QString issue(Repositories &, const Caller &, Purchase purchase, bool approved) const; // the pairing code
    // Handoff::matchCode, empty while nobody claimed it; handoff_unknown, handoff_expired, handoff_denied.
    usher::Result<QString> approve(Repositories &, const Caller &, const QString &pairingCode) const;

    usher::Result<Answer> claim(Repositories &, const Caller &, const usher::api::HandoffClaim &) const;
    usher::Result<Answer> redeem(
        Repositories &, const Caller &, const QString &id, const usher::api::HandoffRedemption &) const;

    // The purchase of a token: handoff_unknown, handoff_expired, handoff_denied.
    usher::Result<Purchase> handed(Repositories &, const usher::Secret &purchaseToken) const;
    // Of the caller's token.
    usher::Result<Answer> current(Repositories &, const Caller &) const;
    usher::Result<Answer> reject(Repositories &, const Caller &) const;

    static QByteArray codeHash(const QString &pairingCode); // as typed

private:
    usher::Result<Handoff> ofToken(Repositories &, const usher::Secret &purchaseToken) const;
    usher::Problem unknown(Repositories &, const Caller &) const;

    const Context &m_context;
    const PurchaseService &m_purchases;
};

} // namespace usherd

#pragma once

#include "usherd/service/idempotency.h"

namespace usherd {

// Purchases that the marketplaces reported, and the links of cloud accounts to Billing Center accounts.
class PurchaseService
{
public:
    explicit PurchaseService(const Context &context);

    // A purchase that may be used, tidied; or why not, with the fields it concerns below "/purchase".
    usher::Result<usher::PurchaseIdentity> verified(Repositories &, const usher::PurchaseIdentity &) const;
    // The link of a verified purchase to that account, made when there is none; empty for Direct.
    usher::Result<QString> linkTo(Repositories &, const Caller &, const usher::PurchaseIdentity &verifiedPurchase,
        const QString &billingAccountId, const QByteArray &intentId) const;
    usher::Settlement settlement(Repositories &, const QString &linkId) const;

    static QString maskedName(const QString &username); // "m•••n"

private:
    usher::Result<usher::PurchaseIdentity> verifiedAlibaba(Repositories &, const usher::PurchaseIdentity &) const;
    usher::Result<usher::PurchaseIdentity> verifiedHuawei(Repositories &, const usher::PurchaseIdentity &) const;
    PurchaseState stateOf(const Purchase &) const;
    const Context &m_context;
};

} // namespace usherd

#pragma once

#include "common/api/purchases.h"
#include "usherd/service/idempotency.h"

namespace usherd {

// Purchases that the marketplaces reported, and the links of cloud accounts to Billing Center accounts.
struct VerifiedPurchase
{
    usher::PurchaseIdentity identity; // tidied
    QString purchaseId; // empty for Direct
};

class PurchaseService
{
public:
    explicit PurchaseService(const Context &context);

    // Puts a purchase on record, or brings the one with its marketplace and IDs up to date: the record's ID.
    // accountId: whom it is recorded for, as the audit log names them; may be empty.
    QString record(Repositories &, const Caller &, const Purchase &, const QString &accountId = {}) const;
    // A typed purchase in its one form: what its marketplace asks for, tidied and well-formed; handoff_required.
    usher::Result<usher::PurchaseIdentity> tidied(const usher::PurchaseIdentity &) const;
    // A typed purchase that may be used; or why not, with the fields it concerns below "/purchase".
    usher::Result<VerifiedPurchase> verified(Repositories &, const usher::PurchaseIdentity &) const;
    // A purchase that was handed over. Only what the marketplace left open is taken from what was typed.
    usher::Result<VerifiedPurchase> verified(
        Repositories &, const Purchase &handed, const usher::PurchaseIdentity &typed) const;
    // Do typed identifiers equal a record, usable or not? The work does not depend on the answer.
    bool onRecord(Repositories &, const usher::PurchaseIdentity &) const;
    // The link of a verified purchase to that account, made when there is none; empty for Direct.
    usher::Result<QString> linkTo(Repositories &, const Caller &, const VerifiedPurchase &,
        const QString &billingAccountId, const QByteArray &intentId) const;
    usher::api::HandedPurchase shown(Repositories &, const Purchase &) const;
    usher::Settlement settlement(Repositories &, const QString &linkId) const;

    static QString maskedName(const QString &username); // "m•••n"

private:
    usher::Result<VerifiedPurchase> foundByBothIds(Repositories &, const usher::PurchaseIdentity &) const;
    usher::Result<VerifiedPurchase> foundByAccount(Repositories &, const usher::PurchaseIdentity &) const;
    std::optional<usher::Problem> contradicted(
        Repositories &, const Purchase &handed, const QString &typedAccountId) const;
    // Azure bills from when it is told that the buyer has put his purchase to use, and not before. It is told later, by
    // AzureStarts: whether it can be reached just now is nothing to the customer.
    void startLater(Repositories &, const Caller &, const QString &purchaseId) const;
    std::optional<LinkRow> linkOf(Repositories &, const Purchase &) const;
    PurchaseState stateOf(const Purchase &) const;
    const Context &m_context;
};

} // namespace usherd

#pragma once

#include <QString>

#include <optional>

namespace usher {

// How sure the service is of one identifier of a purchase.
enum class Trust {
    Typed, // by the customer; no record says the same
    Matched, // typed, and equal to what the marketplace reported
    Verified // handed over by the marketplace itself
};

QString trustId(Trust); // "typed", "matched", "verified"
std::optional<Trust> trustFromId(const QString &id);

// Of a subscription, as the marketplace reports it. Only an active one can be activated or bound.
enum class PurchaseState {
    Active,
    Frozen,
    Expired,
    Released,
    Announced, // its buyer is there, and the marketplace has not said yet that it may be used
    Superseded // by another one of the same cloud account
};
QString purchaseStateId(PurchaseState); // "active", "frozen", "expired", "released", "announced", "superseded"
std::optional<PurchaseState> purchaseStateFromId(const QString &id);

// Of the vendor's check of a purchase that is not on record.
enum class ReviewState {
    Waiting,
    Approved, // on record now: activate or bind once more
    Rejected
};
QString reviewStateId(ReviewState); // "waiting", "approved", "rejected"
std::optional<ReviewState> reviewStateFromId(const QString &id);

} // namespace usher

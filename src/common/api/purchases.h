#pragma once

#include "common/api/message.h"
#include "common/core/secret.h"
#include "common/domain/marketplace.h"
#include "common/domain/purchase.h"

#include <QDateTime>
#include <QUrl>

namespace usher::api {

// A purchase that the marketplace handed over. What is there is verified; Huawei Cloud proves the instance and may
// leave the account ID to the customer.
struct HandedPurchase
{
    QString id; // "prch_" + 32 hex digits
    Marketplace marketplace = Marketplace::Direct;
    QString variant; // Listing::variant; empty: not known
    QString accountId; // empty: not known
    QString instanceId; // empty: there is none, or it is not known
    QDateTime verifiedAt; // UTC
    PurchaseState state = PurchaseState::Active; // left out on the wire
    QString linkedTo; // masked username of the Billing Center account its cloud account is linked to; empty: none

    bool operator==(const HandedPurchase &) const = default;
    QJsonObject toJson() const;
    static Result<HandedPurchase> fromJson(const QJsonObject &, Members);
};

// A hand-off brings a purchase that the marketplace verified from its pages to this computer. Marketplace first:
// claimed with the ticket of the page's link, or with the pairing code typed from it. Wizard first: opened here, and
// the purchase joins it in the browser. Redeemed with the verifier of its challenge either way (PKCE, S256 only).

// POST /handoffs. The same challenge gets the same hand-off again.
struct HandoffOpening
{
    Marketplace marketplace = Marketplace::Alibaba; // not Direct
    QString variant; // Listing::variant; empty: not said
    QString codeChallenge; // base64url(SHA-256(verifier))
    QString installation;
    QString device; // to be recognized by its owner; may be empty
    QString language; // BCP 47, of the pages

    QJsonObject toJson() const;
    static Result<HandoffOpening> fromJson(const QJsonObject &, Members);
};

// 201
struct OpenedHandoff
{
    QString id;
    QUrl startUrl; // to be opened in the browser, by one browser: ties that browser to this hand-off
    QString matchCode; // shown on both sides, to be compared
    int expiresIn = 0; // seconds
    int interval = 0; // seconds between two redemptions

    QJsonObject toJson() const;
    static Result<OpenedHandoff> fromJson(const QJsonObject &, Members);
};

// POST /handoffs/claim. The ticket or the code, not both.
struct HandoffClaim
{
    Secret ticket; // of the link that the page opens the wizard with
    Secret userCode; // as typed; case and separators do not matter
    QString codeChallenge; // base64url(SHA-256(verifier))
    QString installation;
    QString device; // to be recognized by its owner; may be empty
    QString language; // BCP 47, of the pages

    QJsonObject toJson() const;
    static Result<HandoffClaim> fromJson(const QJsonObject &, Members);
};

// 200
struct ClaimedHandoff
{
    QString id;
    QString matchCode; // shown on both sides, to be compared
    int expiresIn = 0; // seconds
    int interval = 0; // seconds between two redemptions

    QJsonObject toJson() const;
    static Result<ClaimedHandoff> fromJson(const QJsonObject &, Members);
};

// POST /handoffs/{id}/redeem
struct HandoffRedemption
{
    Secret codeVerifier; // 43 to 128 characters
    QString installation;

    QJsonObject toJson() const;
    static Result<HandoffRedemption> fromJson(const QJsonObject &, Members);
};

// 200, or 202 while the browser has not approved. The same verifier gets the same purchase again until it expires.
struct RedeemedHandoff
{
    bool pending = false;
    Secret purchaseToken; // the purchase session: reads, uses and rejects this purchase, nothing else
    int expiresIn = 0; // seconds, of the token
    HandedPurchase purchase;

    QJsonObject toJson() const; // {"state": "pending"} or {"state": "redeemed", …}
    static Result<RedeemedHandoff> fromJson(const QJsonObject &, Members);
};

// GET /purchases/current, purchase session: HandedPurchase.
// POST /purchases/current/reject, purchase session: "not mine". 204.

// POST /purchases/match: do typed identifiers equal a purchase on record? With a session of kind Console, or with the
// proof of the Billing Center account (which stays good). Answers take the same time either way.
struct PurchaseMatchRequest
{
    PurchaseIdentity purchase;
    Secret proof; // of Purpose::Link; empty: the session says who asks
    QString installation;
    QString username; // with proof

    QJsonObject toJson() const;
    static Result<PurchaseMatchRequest> fromJson(const QJsonObject &, Members);
};

struct PurchaseMatch
{
    Trust trust = Trust::Typed;

    QJsonObject toJson() const;
    static Result<PurchaseMatch> fromJson(const QJsonObject &, Members);
};

// POST /reviews: has a purchase that is not on record checked by the vendor. Who may ask: as for PurchaseMatchRequest.
// Needs an Idempotency-Key. Changes nothing else. 201: Review.
struct ReviewRequest
{
    PurchaseIdentity purchase;
    Secret proof;
    QString installation;
    QString username;
    QString language; // BCP 47, of the mail that tells the outcome

    QJsonObject toJson() const;
    static Result<ReviewRequest> fromJson(const QJsonObject &, Members);
};

// GET /reviews/{reference}, nobody's session: the reference is the key to this and tells nothing else. 200.
struct Review
{
    QString reference; // "R-7KQ4-M2XD-9PWA", readable over the telephone
    ReviewState state = ReviewState::Waiting;
    bool operator==(const Review &) const = default;

    QJsonObject toJson() const;
    static Result<Review> fromJson(const QJsonObject &, Members);
};

} // namespace usher::api

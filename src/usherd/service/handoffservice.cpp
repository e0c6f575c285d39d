#include "usherd/service/handoffservice.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/readablecode.h"

namespace usherd {

using usher::Problem;
using usher::Result;
using usher::Secret;
namespace problem_code = usher::problem_code;

namespace {

constexpr int pairingCodeLength = 8; // 24^8: at most a few thousand guesses fit into its ten minutes
constexpr int matchCodeLength = 4;

QByteArray challengeOf(const Secret &verifier)
{
    return crypto::sha256(verifier.revealUtf8())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Problem expired()
{
    return refusal(problem_code::handoff_expired);
}

Problem denied()
{
    return refusal(problem_code::handoff_denied);
}

} // namespace

HandoffService::HandoffService(const Context &context, const PurchaseService &purchases)
    : m_context(context)
    , m_purchases(purchases)
{
}

QByteArray HandoffService::codeHash(const QString &pairingCode)
{
    return crypto::hash("pairing", readable::tidy(pairingCode).toUtf8());
}

QString HandoffService::issue(Repositories &repositories, const Caller &caller, Purchase purchase, bool approved) const
{
    const Millis now = m_context.now();
    purchase.verifiedAt = now;
    const QString code = readable::code(pairingCodeLength);
    Handoff handoff;
    handoff.id = crypto::newId("hand_");
    handoff.purchaseId = m_purchases.record(repositories, caller, purchase);
    handoff.codeHash = codeHash(code);
    handoff.approved = approved;
    handoff.createdAt = now;
    handoff.expiresAt = now + m_context.settings.handoffSeconds * Millis(1000);
    repositories.handoffs.add(handoff);
    audit::record(repositories, m_context, caller, "handoff.issued", {}, handoff.id);
    return readable::grouped(code);
}

Result<QString> HandoffService::approve(
    Repositories &repositories, const Caller &caller, const QString &pairingCode) const
{
    std::optional<Handoff> handoff = repositories.handoffs.ofCode(codeHash(pairingCode));
    if (!handoff)
        return refusal(problem_code::handoff_unknown);
    if (handoff->state == HandoffState::Rejected)
        return denied();
    if (handoff->expiresAt <= m_context.now())
        return expired();
    if (!handoff->approved) {
        handoff->approved = true;
        repositories.handoffs.update(*handoff);
        audit::record(repositories, m_context, caller, "handoff.approved", {}, handoff->id);
    }
    return handoff->matchCode;
}

// A wrong code stays on record, so that guessing can be seen; which code it was does not.
Problem HandoffService::unknown(Repositories &repositories, const Caller &caller) const
{
    audit::record(repositories, m_context, caller, "handoff.refused");
    repositories.keepEffects = true;
    return refusal(problem_code::handoff_unknown);
}

Result<Answer> HandoffService::claim(
    Repositories &repositories, const Caller &caller, const usher::api::HandoffClaim &request) const
{
    const Millis now = m_context.now();
    const QByteArray challenge = request.codeChallenge.toLatin1();
    std::optional<Handoff> handoff = repositories.handoffs.ofCode(codeHash(request.userCode.reveal()));
    if (!handoff || handoff->state == HandoffState::Rejected)
        return unknown(repositories, caller);
    const bool claimed = handoff->state != HandoffState::Issued;
    // A repeat by who claimed it: the first answer may have been lost.
    if (claimed && !(crypto::same(handoff->challenge, challenge) && handoff->installation == request.installation))
        return unknown(repositories, caller);
    if (handoff->expiresAt <= now)
        return expired();
    if (!claimed) {
        handoff->state = HandoffState::Claimed;
        handoff->challenge = challenge;
        handoff->installation = request.installation;
        handoff->device = usher::rules::tidyText(request.device);
        handoff->language = request.language;
        handoff->matchCode = readable::code(matchCodeLength);
        handoff->expiresAt = now + m_context.settings.handoffSeconds * Millis(1000);
        repositories.handoffs.update(*handoff);
        audit::record(repositories, m_context, caller, "handoff.claimed", {}, handoff->id);
    }
    usher::api::ClaimedHandoff answer;
    answer.id = handoff->id;
    answer.matchCode = handoff->matchCode;
    answer.expiresIn = static_cast<int>((handoff->expiresAt - now) / 1000);
    answer.interval = m_context.settings.handoffInterval;
    return Answer{status::ok, encode(answer)};
}

Result<Answer> HandoffService::redeem(Repositories &repositories, const Caller &caller, const QString &id,
    const usher::api::HandoffRedemption &request) const
{
    std::optional<Handoff> handoff = repositories.handoffs.handoff(id);
    if (!handoff || !crypto::same(handoff->challenge, challengeOf(request.codeVerifier))
        || handoff->installation != request.installation)
        return unknown(repositories, caller);
    if (handoff->state == HandoffState::Rejected)
        return denied();
    const Millis now = m_context.now();
    if (handoff->expiresAt <= now)
        return expired();
    usher::api::RedeemedHandoff answer;
    answer.pending = !handoff->approved;
    if (answer.pending)
        return Answer{status::accepted, encode(answer)};

    const std::optional<Purchase> purchase = repositories.purchases.purchase(handoff->purchaseId);
    if (!purchase)
        return unknown(repositories, caller);
    if (handoff->state == HandoffState::Claimed) {
        handoff->state = HandoffState::Redeemed;
        repositories.handoffs.update(*handoff);
        audit::record(repositories, m_context, caller, "handoff.redeemed", {}, handoff->id);
    }
    answer.purchaseToken = Secret(usher::random::token());
    answer.expiresIn = m_context.settings.purchaseTokenSeconds;
    answer.purchase = m_purchases.shown(repositories, *purchase);
    repositories.handoffs.add(
        PurchaseSession{crypto::tokenHash(answer.purchaseToken), handoff->id, now + answer.expiresIn * Millis(1000)});
    return Answer{status::ok, encode(answer)};
}

Result<Handoff> HandoffService::ofToken(Repositories &repositories, const Secret &purchaseToken) const
{
    const std::optional<PurchaseSession> session = repositories.handoffs.session(crypto::tokenHash(purchaseToken));
    const std::optional<Handoff> handoff = session ? repositories.handoffs.handoff(session->handoffId) : std::nullopt;
    if (!handoff)
        return refusal(problem_code::handoff_unknown);
    if (session->expiresAt <= m_context.now())
        return expired();
    return *handoff;
}

Result<Purchase> HandoffService::handed(Repositories &repositories, const Secret &purchaseToken) const
{
    const Result<Handoff> handoff = ofToken(repositories, purchaseToken);
    if (!handoff)
        return handoff.problem();
    if (handoff->state == HandoffState::Rejected)
        return denied();
    const std::optional<Purchase> purchase = repositories.purchases.purchase(handoff->purchaseId);
    if (!purchase)
        return refusal(problem_code::handoff_unknown);
    return *purchase;
}

Result<Answer> HandoffService::current(Repositories &repositories, const Caller &caller) const
{
    const Result<Purchase> purchase = handed(repositories, caller.accessToken);
    if (purchase)
        return Answer{status::ok, encode(m_purchases.shown(repositories, *purchase))};
    if (purchase.problem().code == problem_code::handoff_unknown)
        return refusal(problem_code::unauthorized);
    return purchase.problem();
}

Result<Answer> HandoffService::reject(Repositories &repositories, const Caller &caller) const
{
    Result<Handoff> handoff = ofToken(repositories, caller.accessToken);
    if (!handoff && handoff.problem().code == problem_code::handoff_unknown)
        return refusal(problem_code::unauthorized);
    if (!handoff)
        return handoff.problem();
    if (handoff->state != HandoffState::Rejected) {
        Handoff rejected = *handoff;
        rejected.state = HandoffState::Rejected;
        repositories.handoffs.update(rejected);
        audit::record(repositories, m_context, caller, "purchase.rejected", {}, rejected.purchaseId);
    }
    return Answer{status::noContent, {}};
}

} // namespace usherd

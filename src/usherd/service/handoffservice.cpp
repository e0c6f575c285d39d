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
constexpr int matchCodeLength = 6;

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

// Both from the browser's key, which the database does not hold.
Secret ticketOf(const BrowserKey &key)
{
    return Secret::fromUtf8(crypto::keyedHash("handoff ticket", key.revealUtf8(), {})
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString pairingCodeOf(const BrowserKey &key)
{
    return readable::derived(crypto::keyedHash("handoff pairing code", key.revealUtf8(), {}), pairingCodeLength);
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

QByteArray HandoffService::ticketHash(const Secret &ticket)
{
    return crypto::hash("handoff ticket", ticket.revealUtf8());
}

QByteArray HandoffService::browserHash(const BrowserKey &key)
{
    return crypto::hash("browser", key.revealUtf8());
}

QByteArray HandoffService::startHash(const Secret &startToken)
{
    return crypto::hash("handoff start", startToken.revealUtf8());
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

void HandoffService::issueTo(Repositories &repositories, const Caller &caller, const BrowserKey &key,
    const QString &purchaseId, const QString &language) const
{
    Handoff handoff;
    handoff.id = crypto::newId("hand_");
    handoff.purchaseId = purchaseId;
    handoff.codeHash = codeHash(pairingCodeOf(key));
    handoff.ticketHash = ticketHash(ticketOf(key));
    handoff.browserHash = browserHash(key);
    handoff.language = language;
    handoff.createdAt = m_context.now();
    handoff.expiresAt = handoff.createdAt + m_context.settings.handoffSeconds * Millis(1000);
    repositories.handoffs.add(handoff);
    audit::record(repositories, m_context, caller, "handoff.issued", {}, handoff.id);
}

void HandoffService::attach(
    Repositories &repositories, const Caller &caller, Handoff handoff, const QString &purchaseId) const
{
    handoff.purchaseId = purchaseId;
    handoff.state = HandoffState::Claimed;
    handoff.expiresAt = m_context.now() + m_context.settings.redemptionSeconds * Millis(1000);
    repositories.handoffs.update(handoff);
    audit::record(repositories, m_context, caller, "handoff.attached", {}, handoff.id);
}

HandoffPage::State HandoffService::pageState(const Handoff &handoff) const
{
    if (handoff.state == HandoffState::Rejected)
        return HandoffPage::State::Rejected;
    if (handoff.state == HandoffState::Redeemed)
        return HandoffPage::State::Redeemed;
    if (handoff.expiresAt <= m_context.now())
        return HandoffPage::State::Expired;
    if (handoff.state == HandoffState::Opened)
        return HandoffPage::State::Opened;
    if (handoff.state == HandoffState::Issued)
        return HandoffPage::State::Waiting;
    return handoff.approved ? HandoffPage::State::Approved : HandoffPage::State::Claimed;
}

HandoffPage HandoffService::page(Repositories &repositories, const Handoff &handoff, const BrowserKey &key) const
{
    HandoffPage page;
    page.state = pageState(handoff);
    page.device = handoff.device;
    page.matchCode = handoff.matchCode;
    page.expiresAt = handoff.expiresAt;
    if (const std::optional<Purchase> purchase = repositories.purchases.purchase(handoff.purchaseId)) {
        page.purchase = m_purchases.shown(repositories, *purchase);
    } else {
        page.purchase.marketplace = handoff.marketplace.value_or(usher::Marketplace::Direct);
        page.purchase.variant = handoff.variant;
    }
    if (page.state == HandoffPage::State::Waiting) {
        page.ticket = ticketOf(key);
        page.pairingCode = readable::grouped(pairingCodeOf(key));
    }
    return page;
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

Result<Answer> HandoffService::open(Repositories &repositories, const Caller &caller,
    const usher::api::HandoffOpening &request, const QUrl &publicUrl) const
{
    if (request.marketplace == usher::Marketplace::Direct
        || !m_context.settings.marketplaces.contains(request.marketplace))
        return invalid({{QStringLiteral("/marketplace"), problem_code::field::not_allowed, {}}});
    const Millis now = m_context.now();
    const QByteArray challenge = request.codeChallenge.toLatin1();
    const Secret startToken(usher::random::token());
    std::optional<Handoff> handoff = repositories.handoffs.opened(challenge);
    if (handoff && handoff->installation != request.installation)
        return expired(); // somebody else's challenge, or none that is good for anything
    if (handoff) {
        if (handoff->expiresAt <= now || handoff->state == HandoffState::Rejected)
            return expired();
        // The first answer may have been lost, and its token with it: only the newest is good.
        handoff->startHash = startHash(startToken);
        repositories.handoffs.update(*handoff);
    } else {
        handoff.emplace();
        handoff->id = crypto::newId("hand_");
        handoff->state = HandoffState::Opened;
        handoff->marketplace = request.marketplace;
        handoff->variant = request.variant;
        handoff->challenge = challenge;
        handoff->installation = request.installation;
        handoff->device = usher::rules::tidyText(request.device);
        handoff->language = request.language;
        handoff->matchCode = readable::code(matchCodeLength);
        handoff->startHash = startHash(startToken);
        handoff->createdAt = now;
        handoff->expiresAt = now + m_context.settings.handoffSeconds * Millis(1000);
        repositories.handoffs.add(*handoff);
        audit::record(repositories, m_context, caller, "handoff.opened", {}, handoff->id);
    }
    usher::api::OpenedHandoff answer;
    answer.id = handoff->id;
    answer.startUrl = publicUrl;
    answer.startUrl.setPath(QStringLiteral("/handoff/start"));
    answer.startUrl.setQuery(QStringLiteral("b=") + startToken.reveal());
    answer.matchCode = handoff->matchCode;
    answer.expiresIn = static_cast<int>((handoff->expiresAt - now) / 1000);
    answer.interval = m_context.settings.handoffInterval;
    return Answer{status::created, encode(answer)};
}

Result<Answer> HandoffService::claim(
    Repositories &repositories, const Caller &caller, const usher::api::HandoffClaim &request) const
{
    if (request.ticket.isEmpty() == request.userCode.isEmpty()) {
        const QString code
            = request.ticket.isEmpty() ? problem_code::field::required : problem_code::field::not_allowed;
        return invalid({{QStringLiteral("/user_code"), code, {}}});
    }
    const Millis now = m_context.now();
    const QByteArray challenge = request.codeChallenge.toLatin1();
    std::optional<Handoff> handoff = request.ticket.isEmpty()
        ? repositories.handoffs.ofCode(codeHash(request.userCode.reveal()))
        : repositories.handoffs.ofTicket(ticketHash(request.ticket));
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
        handoff->expiresAt = now + m_context.settings.redemptionSeconds * Millis(1000);
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
    if (!purchase || purchase->test)
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

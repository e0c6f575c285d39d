#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "usherd/service/crypto.h"

// The operations of Services around purchases: hand-offs, matches, reviews.
namespace usherd {

using usher::Problem;
using usher::Result;
namespace path = usher::api::path;

void Services::servedAt(const QUrl &publicUrl)
{
    const std::lock_guard lock(m_publicUrlMutex);
    m_publicUrl = publicUrl;
}

void Services::openHandoff(const Caller &caller, const usher::api::HandoffOpening &request, const Reply &reply)
{
    QUrl publicUrl;
    {
        const std::lock_guard lock(m_publicUrlMutex);
        publicUrl = m_publicUrl;
    }
    if (publicUrl.isEmpty())
        return reply(refusal(usher::problem_code::not_found));
    within({perPeer("open", caller)}, reply, [this, caller, request, publicUrl, reply] {
        m_store.write<Answer>(
            [this, caller, request, publicUrl](
                Repositories &repositories) { return m_handoffs.open(repositories, caller, request, publicUrl); },
            reply);
    });
}

void Services::claimHandoff(const Caller &caller, const usher::api::HandoffClaim &request, const Reply &reply)
{
    // Both before the code is looked at: a guess costs the same whether it is right or not.
    const int together = m_context.settings.claimsPerMinute;
    const Take everybody{crypto::hash("limit", "claims"), {together, static_cast<double>(together)}};
    std::vector<Take> limits{perPeer("claim", caller), everybody};
    // A ticket cannot be guessed. Wrong codes are not told from right ones here, or their number would tell which was
    // which.
    if (!request.userCode.isEmpty()) {
        limits.insert(limits.begin() + 1,
            Take{crypto::hash("limit", "pairing|peer|" + caller.peer), {m_context.settings.pairingTries, 6}});
    }
    within(limits, reply, [this, caller, request, reply] {
        m_store.write<Answer>(
            [this, caller, request](
                Repositories &repositories) { return m_handoffs.claim(repositories, caller, request); },
            reply);
    });
}

void Services::redeemHandoff(
    const Caller &caller, const QString &handoffId, const usher::api::HandoffRedemption &request, const Reply &reply)
{
    // Asked again and again while the browser has not approved.
    within({perPeer("redeem", caller, 4)}, reply, [this, caller, handoffId, request, reply] {
        m_store.write<Answer>(
            [this, caller, handoffId, request](
                Repositories &repositories) { return m_handoffs.redeem(repositories, caller, handoffId, request); },
            reply);
    });
}

void Services::currentPurchase(const Caller &caller, const Reply &reply)
{
    m_store.read<Answer>(
        [this, caller](Repositories &repositories) { return m_handoffs.current(repositories, caller); }, reply);
}

void Services::rejectPurchase(const Caller &caller, const Reply &reply)
{
    m_store.write<Answer>(
        [this, caller](Repositories &repositories) { return m_handoffs.reject(repositories, caller); }, reply);
}

void Services::matchPurchase(const Caller &caller, const usher::api::PurchaseMatchRequest &request, const Reply &reply)
{
    const auto ask = [this, caller, request](Repositories &repositories) {
        return m_reviews.asker(repositories, caller, request.proof, request.installation, request.username);
    };
    const auto match = [this, caller, request, ask, reply] {
        m_store.write<Answer>(
            [this, caller, request, ask](Repositories &repositories) -> Result<Answer> {
                const Result<Asker> asker = ask(repositories);
                return asker ? m_reviews.match(repositories, caller, *asker, request.purchase)
                             : Result<Answer>(asker.problem());
            },
            reply);
    };
    // Of the account as well: but whose it is, only its session or proof tells.
    within({perPeer("match", caller)}, reply, [this, ask, match, reply] {
        m_store.read<Asker>(ask, [this, match, reply](const Result<Asker> &asker) {
            if (!asker)
                return reply(asker.problem());
            within({perSubject("match", asker->accountId)}, reply, match);
        });
    });
}

void Services::requestReview(const Caller &caller, const usher::api::ReviewRequest &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    within({perPeer("review", caller)}, reply, [this, caller, request, reply] {
        m_store.write<Answer>(
            [this, caller, request](Repositories &repositories) -> Result<Answer> {
                const Result<Asker> asker
                    = m_reviews.asker(repositories, caller, request.proof, request.installation, request.username);
                if (!asker)
                    return asker.problem();
                // Whoever asks with a proof has no session to settle the intention in.
                const QString account = request.proof.isEmpty() ? asker->accountId : QString();
                const Intent intent = m_idempotency.intent(
                    caller.idempotencyKey, path::reviews, account, request.toJson(), ProofIs::Replaceable);
                return once(repositories, intent, durable(),
                    [&] { return m_reviews.request(repositories, caller, *asker, intent, request); });
            },
            reply);
    });
}

void Services::review(const Caller &caller, const QString &reference, const Reply &reply)
{
    within({perPeer("review", caller)}, reply, [this, reference, reply] {
        m_store.read<Answer>(
            [this, reference](
                Repositories &repositories) { return m_reviews.review(repositories, reference, status::ok); },
            reply);
    });
}

} // namespace usherd

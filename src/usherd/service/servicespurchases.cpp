#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"

// The operations of Services around purchases: hand-offs, matches, reviews.
namespace usherd {

using usher::Problem;
using usher::Result;
namespace path = usher::api::path;

void Services::claimHandoff(const Caller &caller, const usher::api::HandoffClaim &request, Reply reply)
{
    // Both before the code is looked at: a guess costs the same whether it is right or not.
    if (const std::optional<Problem> problem = tooMany(caller, "claim"))
        return reply(*problem);
    if (const std::optional<Problem> problem = limited("claims", m_context.settings.claimsPerMinute))
        return reply(*problem);
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) { return m_handoffs.claim(repositories, caller, request); },
        std::move(reply));
}

void Services::redeemHandoff(
    const Caller &caller, const QString &handoffId, const usher::api::HandoffRedemption &request, Reply reply)
{
    // Asked again and again while the browser has not approved.
    if (const std::optional<Problem> problem
        = limited("redeem|" + caller.peer, m_context.settings.attemptsPerMinute * 4))
        return reply(*problem);
    m_store.write<Answer>(
        [this, caller, handoffId, request](
            Repositories &repositories) { return m_handoffs.redeem(repositories, caller, handoffId, request); },
        std::move(reply));
}

void Services::currentPurchase(const Caller &caller, Reply reply)
{
    m_store.read<Answer>(
        [this, caller](Repositories &repositories) { return m_handoffs.current(repositories, caller); },
        std::move(reply));
}

void Services::rejectPurchase(const Caller &caller, Reply reply)
{
    m_store.write<Answer>(
        [this, caller](Repositories &repositories) { return m_handoffs.reject(repositories, caller); },
        std::move(reply));
}

void Services::matchPurchase(const Caller &caller, const usher::api::PurchaseMatchRequest &request, Reply reply)
{
    if (const std::optional<Problem> problem = tooMany(caller, "match"))
        return reply(*problem);
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) -> Result<Answer> {
            const Result<Asker> asker
                = m_reviews.asker(repositories, caller, request.proof, request.installation, request.username);
            if (!asker)
                return asker.problem();
            if (const std::optional<Problem> problem
                = limited("match|account|" + asker->accountId.toUtf8(), m_context.settings.attemptsPerMinute))
                return *problem;
            return m_reviews.match(repositories, caller, *asker, request.purchase);
        },
        std::move(reply));
}

void Services::requestReview(const Caller &caller, const usher::api::ReviewRequest &request, Reply reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    if (const std::optional<Problem> problem = tooMany(caller, "review"))
        return reply(*problem);
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) -> Result<Answer> {
            const Result<Asker> asker
                = m_reviews.asker(repositories, caller, request.proof, request.installation, request.username);
            if (!asker)
                return asker.problem();
            // Whoever asks with a proof has no session to settle the intention in.
            const QString account = request.proof.isEmpty() ? asker->accountId : QString();
            Intent intent = m_idempotency.intent(
                caller.idempotencyKey, path::reviews, account, request.toJson(), ProofIs::Replaceable);
            // The asker was proven just now, and the answer holds no session.
            intent.proofHash.clear();
            return m_idempotency.once(
                repositories, intent, durable(),
                [&] { return m_reviews.request(repositories, caller, *asker, intent, request); },
                [&](const IntentRow &row) { return rebuild(repositories, row); });
        },
        std::move(reply));
}

void Services::review(const Caller &caller, const QString &reference, Reply reply)
{
    if (const std::optional<Problem> problem = limited("review|" + caller.peer, m_context.settings.attemptsPerMinute))
        return reply(*problem);
    m_store.read<Answer>(
        [this, reference](Repositories &repositories) { return m_reviews.review(repositories, reference, 200); },
        std::move(reply));
}

} // namespace usherd

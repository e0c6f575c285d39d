#pragma once

#include "usherd/service/activationservice.h"
#include "usherd/service/passwordhasher.h"
#include "usherd/service/ratelimiter.h"
#include "usherd/service/reviewservice.h"
#include "usherd/service/store.h"

#include <chrono>

namespace usherd {

// Every operation of the contract, from message to answer: limits, password hashing, one transaction, exactly once.
// Thread-safe; `reply` is called once, from any thread. The services outlive every reply: stop the server first, then
// destroy the hasher and the store.
class Services
{
public:
    Services(Context context, Store &store, PasswordHasher &hasher);

    const Context &context() const { return m_context; }
    // Called whenever a mail was written to the outbox, from any thread. Set before the first request.
    void whenMailWaits(std::function<void()> callback) { m_mailWaits = std::move(callback); }
    // Asked before a code is made, from any thread: how long no mail can be sent, if that is known. Set before the
    // first request.
    void askForMailOutage(std::function<std::optional<std::chrono::seconds>()> ask) { m_mailOutage = std::move(ask); }

    void checkUsername(const Caller &, const usher::api::UsernameCheck &, Reply);
    void requestCode(const Caller &, const usher::api::CodeRequest &, Reply);
    void verifyCode(const Caller &, const QString &codeId, const usher::api::CodeVerification &, Reply);
    void registerAccount(const Caller &, const usher::api::Registration &, Reply);
    void openSession(const Caller &, const usher::api::SessionRequest &, Reply);
    void closeSession(const Caller &, Reply);
    void activate(const Caller &, const usher::api::ActivationRequest &, Reply);
    void link(const Caller &, const usher::api::LinkRequest &, Reply);
    void claimHandoff(const Caller &, const usher::api::HandoffClaim &, Reply);
    void redeemHandoff(const Caller &, const QString &handoffId, const usher::api::HandoffRedemption &, Reply);
    void currentPurchase(const Caller &, Reply); // the caller's token is a purchase token
    void rejectPurchase(const Caller &, Reply); // as above
    void matchPurchase(const Caller &, const usher::api::PurchaseMatchRequest &, Reply);
    void requestReview(const Caller &, const usher::api::ReviewRequest &, Reply);
    void review(const Caller &, const QString &reference, Reply);
    void listWorkspaces(const Caller &, const usher::api::WorkspaceQuery &, Reply);
    void createWorkspace(const Caller &, const usher::api::CreateWorkspaceRequest &, Reply);
    void bindWorkspace(const Caller &, const usher::api::BindRequest &, Reply);
    void complete(const Caller &, Reply);
    void settle(const Caller &, const QByteArray &key, Reply);

    // Forgets what is over: stored answers, tokens, codes. To be called every few minutes.
    void purge(std::function<void(usher::Result<usher::Done>)> done);

private:
    using Job = Store::Job<Answer>;
    std::optional<usher::Problem> missingKey(const Caller &) const;
    std::optional<usher::Problem> tooMany(const Caller &, const char *what, const QString &subject = {});
    std::optional<usher::Problem> limited(const QByteArray &key, int perMinute);
    // Checks that a proof may be used before a password is hashed for it: hashing is dear.
    void hashAfterCheck(
        Job check, const usher::Secret &password, std::function<void(const QString &hash)> next, Reply reply);
    void signInByPassword(const Caller &, const usher::api::SessionRequest &, Reply);
    usher::Result<Effect> requestCodeNow(Repositories &, const Caller &, const usher::api::CodeRequest &) const;
    usher::Result<Answer> rebuild(Repositories &, const IntentRow &) const;
    usher::Result<Answer> createNow(Repositories &, const Caller &, const usher::api::CreateWorkspaceRequest &original,
        const usher::api::CreateWorkspaceRequest &checked, const QString &passwordHash) const;
    Remember durable() const { return {m_context.settings.answerSeconds, true}; }
    Remember passing() const { return {m_context.settings.answerSeconds, false}; }

    Context m_context;
    Store &m_store;
    PasswordHasher &m_hasher;
    std::function<void()> m_mailWaits = [] {};
    std::function<std::optional<std::chrono::seconds>()> m_mailOutage
        = [] { return std::optional<std::chrono::seconds>(); };
    RateLimiter m_limiter;
    Idempotency m_idempotency;
    CodeService m_codes;
    SessionService m_sessions;
    AccountService m_accounts;
    PurchaseService m_purchases;
    HandoffService m_handoffs;
    ReviewService m_reviews;
    WorkspaceService m_workspaces;
    ActivationService m_activations;
};

} // namespace usherd

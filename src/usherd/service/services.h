#pragma once

#include "usherd/service/activationservice.h"
#include "usherd/service/arrivals.h"
#include "usherd/service/holdings.h"
#include "usherd/service/huaweimembers.h"
#include "usherd/service/marketplacereports.h"
#include "usherd/service/passwordhasher.h"
#include "usherd/service/ratelimits.h"
#include "usherd/service/reviewservice.h"
#include "usherd/service/store.h"

#include <chrono>
#include <mutex>

namespace usherd {

// Every operation of the contract, from message to answer: limits, password hashing, one transaction, exactly once.
// Thread-safe; `reply` is called once, from any thread. The services outlive every reply: stop the server first, then
// destroy the hasher and the store. No state of its own: any number of them may share a store.
class Services
{
public:
    Services(Context context, Store &store, PasswordHasher &hasher, RateLimits &limits);

    const Context &context() const { return m_context; }
    // Called whenever a mail was written to the outbox, from any thread. Set before the first request.
    void whenMailWaits(std::function<void()> callback) { m_mailWaits = std::move(callback); }
    // Asked before a code is made, from any thread: how long no mail can be sent, if that is known. Set before the
    // first request.
    void askForMailOutage(std::function<std::optional<std::chrono::seconds>()> ask) { m_mailOutage = std::move(ask); }

    void checkUsername(const Caller &, const usher::api::UsernameCheck &, const Reply &);
    void requestCode(const Caller &, const usher::api::CodeRequest &, const Reply &);
    void verifyCode(const Caller &, const QString &codeId, const usher::api::CodeVerification &, const Reply &);
    void registerAccount(const Caller &, const usher::api::Registration &, const Reply &);
    void openSession(const Caller &, const usher::api::SessionRequest &, const Reply &);
    void closeSession(const Caller &, const Reply &);
    void activate(const Caller &, const usher::api::ActivationRequest &, const Reply &);
    void link(const Caller &, const usher::api::LinkRequest &, const Reply &);
    // Where browsers reach the pages, without a path; from any thread. Without it no hand-off is opened: not_found.
    void servedAt(const QUrl &publicUrl);
    void openHandoff(const Caller &, const usher::api::HandoffOpening &, const Reply &);
    void claimHandoff(const Caller &, const usher::api::HandoffClaim &, const Reply &);
    void redeemHandoff(const Caller &, const QString &handoffId, const usher::api::HandoffRedemption &, const Reply &);
    void currentPurchase(const Caller &, const Reply &); // the caller's token is a purchase token
    void rejectPurchase(const Caller &, const Reply &); // as above
    void matchPurchase(const Caller &, const usher::api::PurchaseMatchRequest &, const Reply &);
    void requestReview(const Caller &, const usher::api::ReviewRequest &, const Reply &);
    void review(const Caller &, const QString &reference, const Reply &);
    void listWorkspaces(const Caller &, const usher::api::WorkspaceQuery &, const Reply &);
    void createWorkspace(const Caller &, const usher::api::CreateWorkspaceRequest &, const Reply &);
    void bindWorkspace(const Caller &, const usher::api::BindRequest &, const Reply &);
    void complete(const Caller &, const Reply &);
    void settle(const Caller &, const QByteArray &key, const Reply &);

    // What is not of the contract: for the pages, and for the marketplaces' own calls.
    Arrivals &arrivals() { return m_arrivals; }
    MarketplaceReports &reports() { return m_reports; }
    HuaweiMembers &huaweiMembers() { return m_members; }
    Holdings &holdings() { return m_holdings; }

    // Forgets what is over: stored answers, tokens, codes; part by part, others between them. To be called every few
    // minutes.
    void purge(std::function<void(usher::Result<usher::Done>)> done);

private:
    std::optional<usher::Problem> missingKey(const Caller &) const;
    // Goes on only where all of these limits allow it; rate_limited else.
    void within(const std::vector<Take> &, const Reply &, std::function<void()> next);
    // Attempts from the caller's network, so many times what the settings say.
    Take perPeer(const char *what, const Caller &, int times = 1) const;
    Take perSubject(const char *what, const QString &subject) const;
    std::vector<Take> signInLimits(const Caller &, const QString &site, const QString &username) const;
    // Hashing is dear: only for who may use the hash, and not for the repeat of what was done.
    void hashIfNeeded(Store::Job<bool> needsHash, const usher::Secret &password,
        std::function<void(const QString &hash)> next, const Reply &);
    void registerWithin(const Caller &, const usher::api::Registration &, const Reply &);
    void createWithin(const Caller &, const usher::api::CreateWorkspaceRequest &, const Reply &);
    void signInByPassword(const Caller &, const usher::api::SessionRequest &, const Reply &);
    void signInOrRefresh(const Caller &, const usher::api::SessionRequest &, const Reply &);
    usher::Result<Effect> requestCodeNow(Repositories &, const Caller &, const usher::api::CodeRequest &) const;
    // What a request asks for, once. The answer of an earlier one that is gone is made anew by rebuild().
    usher::Result<Answer> once(Repositories &, const Intent &, Remember, const Idempotency::Work &effect) const;
    usher::Result<Answer> rebuild(Repositories &, const IntentRow &) const;
    // The same for whoever is signed in, with a session of that kind where one is given, in a transaction of its own.
    using SignedIn = std::function<usher::Result<Effect>(Repositories &, const Intent &, const SessionFamily &)>;
    void writeSignedIn(const Caller &, std::optional<usher::AccountKind>, const QString &endpoint,
        const QJsonObject &request, SignedIn effect, const Reply &);
    struct Creation
    {
        SessionFamily session;
        Intent intent;
    };
    usher::Result<Creation> creation(
        Repositories &, const Caller &, const usher::api::CreateWorkspaceRequest &asSent) const;
    Remember durable() const { return {m_context.settings.answerSeconds, true}; }
    Remember passing() const { return {m_context.settings.answerSeconds, false}; }

    Context m_context;
    Store &m_store;
    PasswordHasher &m_hasher;
    std::function<void()> m_mailWaits = [] {};
    std::function<std::optional<std::chrono::seconds>()> m_mailOutage
        = [] { return std::optional<std::chrono::seconds>(); };
    RateLimits &m_limits;
    Idempotency m_idempotency;
    CodeService m_codes;
    SessionService m_sessions;
    AccountService m_accounts;
    PurchaseService m_purchases;
    HandoffService m_handoffs;
    ReviewService m_reviews;
    WorkspaceService m_workspaces;
    ActivationService m_activations;
    Arrivals m_arrivals;
    MarketplaceReports m_reports;
    HuaweiMembers m_members;
    Holdings m_holdings;
    std::mutex m_publicUrlMutex;
    QUrl m_publicUrl;
};

} // namespace usherd

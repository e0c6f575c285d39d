#pragma once

#include "usher/services/backendclient.h"

namespace usher::test {

// The service as the wizard asks it, and somebody who is told of every request as the access log names it.
class WatchedBackend : public BackendClient
{
    Q_OBJECT
public:
    enum class Moment {
        Asked, // nothing of it has left this computer
        Answered, // the answer is there, and the wizard does not know
        Taken // the wizard has done with it what it does at once
    };
    using Watcher = std::function<void(const QString &request, Moment)>;

    WatchedBackend(const BackendAddress &, const BackendLimits &, Watcher);

    bool isAsking() const;

    Call<api::Configuration> *configuration() override;
    Call<api::UsernameAvailability> *checkUsername(const api::UsernameCheck &) override;
    Call<api::CodeSent> *requestCode(const api::CodeRequest &, const QString &key) override;
    Call<api::Proof> *verifyCode(const QString &codeId, const api::CodeVerification &) override;
    Call<api::Session> *registerAccount(const api::Registration &, const QString &key) override;
    Call<api::Session> *createSession(const api::SessionRequest &, const QString &key) override;
    Call<Done> *revokeSession(const Secret &accessToken) override;
    Call<api::Activation> *activate(const api::ActivationRequest &, const QString &key) override;
    Call<api::Link> *linkBillingAccount(const api::LinkRequest &, const QString &key) override;
    Call<api::WorkspacePage> *workspaces(const api::WorkspaceQuery &) override;
    Call<api::BoundWorkspace> *createWorkspace(const api::CreateWorkspaceRequest &, const QString &key) override;
    Call<api::BoundWorkspace> *bindWorkspace(const api::BindRequest &, const QString &key) override;
    Call<api::Completion> *complete(const QString &key) override;
    Call<api::ClaimedHandoff> *claimHandoff(const api::HandoffClaim &) override;
    Call<api::OpenedHandoff> *openHandoff(const api::HandoffOpening &) override;
    Call<api::RedeemedHandoff> *redeemHandoff(const QString &handoffId, const api::HandoffRedemption &) override;
    Call<api::HandedPurchase> *handedPurchase(const Secret &purchaseToken) override;
    Call<Done> *rejectPurchase(const Secret &purchaseToken) override;
    Call<api::PurchaseMatch> *matchPurchase(const api::PurchaseMatchRequest &) override;
    Call<api::Review> *requestReview(const api::ReviewRequest &, const QString &key) override;
    Call<api::Review> *review(const QString &reference) override;
    Call<api::IntentOutcome> *settle(const QString &key) override;

private:
    template <class Send> auto watch(const char *method, const QString &path, Send send) -> decltype(send());

    const Watcher m_watcher;
};

} // namespace usher::test

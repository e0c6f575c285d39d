#pragma once

#include "common/api/accounts.h"
#include "common/api/codes.h"
#include "common/api/configuration.h"
#include "common/api/intents.h"
#include "common/api/purchases.h"
#include "common/api/workspaces.h"
#include "usher/services/call.h"

namespace usher {

// The activation service as the flow sees it. Calls end with the backend object, have a total deadline, and may be
// repeated with the same key without a second effect. Problems: problem_code, see resources/api/openapi.yaml.
class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // The session of all following calls that need one; empty: none.
    virtual void setAccessToken(const Secret &token) = 0;
    // Language of answers and mails that follow, BCP 47.
    virtual void setLanguage(const QString &language) = 0;

    virtual Call<api::Configuration> *configuration() = 0;
    virtual Call<api::UsernameAvailability> *checkUsername(const api::UsernameCheck &) = 0;

    virtual Call<api::CodeSent> *requestCode(const api::CodeRequest &, const QString &key) = 0;
    virtual Call<api::Proof> *verifyCode(const QString &codeId, const api::CodeVerification &) = 0;

    virtual Call<api::Session> *registerAccount(const api::Registration &, const QString &key) = 0;
    virtual Call<api::Session> *createSession(const api::SessionRequest &, const QString &key) = 0;
    virtual Call<Done> *revokeSession(const Secret &accessToken) = 0; // not necessarily the one in use

    virtual Call<api::Activation> *activate(const api::ActivationRequest &, const QString &key) = 0;
    virtual Call<api::Link> *linkBillingAccount(const api::LinkRequest &, const QString &key) = 0;
    virtual Call<api::WorkspacePage> *workspaces(const api::WorkspaceQuery &) = 0;
    virtual Call<api::BoundWorkspace> *createWorkspace(const api::CreateWorkspaceRequest &, const QString &key) = 0;
    virtual Call<api::BoundWorkspace> *bindWorkspace(const api::BindRequest &, const QString &key) = 0;
    virtual Call<api::Completion> *complete(const QString &key) = 0;

    // A purchase that the marketplace hands over. `purchaseToken` is its own session, beside the customer's.
    virtual Call<api::ClaimedHandoff> *claimHandoff(const api::HandoffClaim &) = 0;
    virtual Call<api::OpenedHandoff> *openHandoff(const api::HandoffOpening &) = 0;
    virtual Call<api::RedeemedHandoff> *redeemHandoff(const QString &handoffId, const api::HandoffRedemption &) = 0;
    virtual Call<api::HandedPurchase> *handedPurchase(const Secret &purchaseToken) = 0;
    virtual Call<Done> *rejectPurchase(const Secret &purchaseToken) = 0;
    // With a proof in the request, else in the session of a console account.
    virtual Call<api::PurchaseMatch> *matchPurchase(const api::PurchaseMatchRequest &) = 0;
    virtual Call<api::Review> *requestReview(const api::ReviewRequest &, const QString &key) = 0;
    virtual Call<api::Review> *review(const QString &reference) = 0;

    // What became of the write that was sent under this key (semantics: done with its answer, or cancelled for ever).
    virtual Call<api::IntentOutcome> *settle(const QString &key) = 0;
};

} // namespace usher

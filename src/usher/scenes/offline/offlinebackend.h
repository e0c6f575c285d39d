#pragma once

#include "usher/scenes/offline/samples.h"
#include "usher/services/backend.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace usher::scenes {

// The activation service without a network. Every operation succeeds unless it is to fail or to wait; what was asked is
// written down. Operations by name: "configuration", "username", "code", "verify", "register"…
class OfflineBackend : public Backend
{
    Q_OBJECT
public:
    struct Sent
    {
        QString what;
        QString key;
        QByteArray body;
    };
    QList<Sent> sent;
    QSet<QString> held;
    QHash<QString, QPointer<CallBase>> waiting;
    QHash<QString, QList<Problem>> failures; // by operation, first come first served

    api::Configuration conf;
    api::IntentOutcome outcome; // of settle
    bool usernameFree = true;
    QList<Workspace> spaces{workspace(u'1'), workspace(u'2')};
    Secret token;
    api::RedeemedHandoff redeemed; // set it before it is asked for
    Trust trust = Trust::Typed; // of typed identifiers
    api::Review reviewed{QStringLiteral("R-7KQ4-M2XD-9PWA"), ReviewState::Waiting};
    api::Session renewed = session();

    // What depends on the language that answers are wanted in; none: as conf says.
    std::function<QList<Agreement>(const QString &language)> agreements;

    OfflineBackend();

    // From now on only what is expected is answered, each as often as it is expected; the configuration always is.
    // Anything else finds nobody, and is told: unscripted().
    void answerOnlyExpected() { m_strict = true; }
    void expect(const QStringList &operations);
    void expectAlways(const QString &what) { m_expected[what] = -1; }
    void hold(const QString &what); // expects it, and lets it wait
    QStringList unexpected() const { return m_unexpected; }

    int count(const QString &what) const;
    QStringList keys(const QString &what) const;
    void fail(const QString &what, const Problem &p); // expects it, too
    template <class T> void release(const QString &what, Result<T> result)
    {
        if (auto *call = static_cast<Call<T> *>(waiting.value(what).data()))
            call->end(std::move(result));
    }

    void setAccessToken(const Secret &t) override { token = t; }
    void setLanguage(const QString &code) override { m_language = code; }
    Call<api::Configuration> *configuration() override;
    Call<api::UsernameAvailability> *checkUsername(const api::UsernameCheck &check) override;
    Call<api::CodeSent> *requestCode(const api::CodeRequest &request, const QString &key) override;
    Call<api::Proof> *verifyCode(const QString &, const api::CodeVerification &v) override;
    Call<api::Session> *registerAccount(const api::Registration &r, const QString &key) override;
    Call<api::Session> *createSession(const api::SessionRequest &r, const QString &key) override;
    Call<Done> *revokeSession(const Secret &) override;
    Call<api::Activation> *activate(const api::ActivationRequest &r, const QString &key) override;
    Call<api::Link> *linkBillingAccount(const api::LinkRequest &r, const QString &key) override;
    Call<api::WorkspacePage> *workspaces(const api::WorkspaceQuery &query) override;
    Call<api::BoundWorkspace> *createWorkspace(const api::CreateWorkspaceRequest &r, const QString &key) override;
    Call<api::BoundWorkspace> *bindWorkspace(const api::BindRequest &r, const QString &key) override;
    Call<api::Completion> *complete(const QString &key) override;
    Call<api::ClaimedHandoff> *claimHandoff(const api::HandoffClaim &claim) override;
    Call<api::OpenedHandoff> *openHandoff(const api::HandoffOpening &opening) override;
    Call<api::RedeemedHandoff> *redeemHandoff(const QString &, const api::HandoffRedemption &redemption) override;
    Call<api::HandedPurchase> *handedPurchase(const Secret &) override;
    Call<Done> *rejectPurchase(const Secret &) override;
    Call<api::PurchaseMatch> *matchPurchase(const api::PurchaseMatchRequest &match) override;
    Call<api::Review> *requestReview(const api::ReviewRequest &r, const QString &key) override;
    Call<api::Review> *review(const QString &) override;
    Call<api::IntentOutcome> *settle(const QString &key) override;

    static Settlement settlement();
    static Workspace bound(QChar c) { return workspace(c, WorkspaceState::Bound); }
    static api::Activation activation();

Q_SIGNALS:
    void unscripted(const QString &operation);

private:
    template <class T> Call<T> *answer(const char *name, const QString &key, const QByteArray &body, T value);
    bool isExpected(const QString &what);

    bool m_strict = false;
    QHash<QString, int> m_expected; // how often; negative: always
    QStringList m_unexpected;
    QString m_language;
};

} // namespace usher::scenes

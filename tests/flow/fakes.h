#pragma once

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usher/flow/flowservices.h"
#include "usher/services/backend.h"
#include "usher/services/keychain.h"
#include "usher/services/linkopener.h"
#include "usher/services/network.h"
#include "usher/services/statefile.h"

#include <QHash>

// The world around the flow, scripted. Every operation succeeds unless a test says otherwise; a held one waits.
namespace fakes {

using namespace usher;

Problem problem(const QString &code, int status = 0);
QString accountId(QChar c = u'a');
api::Session session(AccountKind kind = AccountKind::Console);
Workspace workspace(QChar c, WorkspaceState state = WorkspaceState::Bindable);
// What a marketplace hands over, with the token "token-of-the-purchase".
api::RedeemedHandoff redeemed(Marketplace marketplace, const QString &accountId, const QString &instanceId);

class FakeBackend : public Backend
{
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

    FakeBackend();

    int count(const QString &what) const;
    QStringList keys(const QString &what) const;
    void fail(const QString &what, const Problem &p) { failures[what].append(p); }
    template <class T> void release(const QString &what, Result<T> result)
    {
        if (auto *call = static_cast<Call<T> *>(waiting.value(what).data()))
            call->end(std::move(result));
    }

    void setAccessToken(const Secret &t) override { token = t; }
    void setLanguage(const QString &) override { }
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

private:
    template <class T> Call<T> *answer(const char *name, const QString &key, const QByteArray &body, T value);
};

class FakeKeychain : public Keychain
{
public:
    QMap<QString, QByteArray> entries;
    std::optional<Problem> trouble;
    bool opensWhenAsked = false; // unlock(): the person types the password; otherwise puts the prompt away
    bool holdReads = false;
    QPointer<Call<Secret>> held;
    bool holdWrites = false; // and removals
    QList<QPointer<Call<Done>>> heldWrites;
    int writes = 0;
    int unlocks = 0;
    std::function<void()> onWrite; // before it

    Call<KeychainState> *probe() override;
    Call<KeychainState> *unlock() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &secret) override;
    Call<Done> *remove(const QString &entry) override;
    void releaseWrites(); // nothing came of them

private:
    Call<Done> *hold();
};

class FakeNetwork : public Network
{
public:
    QString address; // empty: no proxy
    bool asks = false;
    QList<ProxyCredentials> given;

    QString proxy() const override;
    bool proxyAsks() const override;
    void signIn(const ProxyCredentials &credentials) override;
};

class FakeStateFile : public StateFile
{
public:
    Loaded content;
    std::optional<Problem> trouble;
    std::function<void()> onSave;
    bool hold = false; // the disk hangs
    bool unmovable = false;
    QJsonObject aside; // what was moved

    Call<Loaded> *load() override;
    Call<QString> *setAside(const QString &) override;
    Call<Done> *save(const QJsonObject &state) override;
    QByteArray bytes() const;
};

class FakeLinkOpener : public LinkOpener
{
public:
    QList<QUrl> opened;
    void open(const QUrl &url) override;
};

class FakeDocuments : public Documents
{
public:
    QMap<QString, QByteArray> files;
    std::optional<Problem> trouble;
    QStringList shown;

    Call<QString> *save(const QString &name, const QString &suffix, const QByteArray &content) override;
    void show(const QString &path) override;
};

// Runs what waits in the event loop; timers of the flow are set to zero.
void spin(int rounds = 30);

struct World
{
    FakeBackend backend;
    FakeKeychain keychain;
    FakeStateFile stateFile;
    FakeLinkOpener links;
    FakeDocuments documents;
    Documents *realDocuments = nullptr; // in place of the fake one
    FakeNetwork network;
    Setup setup;
    Brand brand;
    QDateTime now{QDate(2026, 3, 1), QTime(10, 2), Qt::UTC};
    FlowTiming timing{1000, 0, 0, 0, 1000};

    World();
    ~World();
    FlowServices services();
};

} // namespace fakes

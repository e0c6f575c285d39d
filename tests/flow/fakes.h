#pragma once

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usher/flow/flowservices.h"
#include "usher/services/backend.h"
#include "usher/services/keychain.h"
#include "usher/services/linkopener.h"
#include "usher/services/network.h"
#include "usher/services/statefile.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QJsonDocument>

// The world around the flow, scripted. Every operation succeeds unless a test says otherwise; a held one waits.
namespace fakes {

using namespace usher;

inline Problem problem(const QString &code, int status = 0)
{
    return Problem::make(code, status);
}

inline QString accountId(QChar c = u'a')
{
    return QLatin1String("acnt_") + QString(32, c);
}

inline api::Session session(AccountKind kind = AccountKind::Console)
{
    api::Session s;
    s.accessToken = Secret(QStringLiteral("access-token"));
    s.accessExpiresIn = 900;
    s.refreshToken = Secret(QStringLiteral("refresh-token"));
    s.refreshExpiresIn = 86400;
    s.account = {accountId(), kind, QStringLiteral("mei.tan"), QStringLiteral("m•••@e•••.com"),
        kind == AccountKind::Console ? QStringLiteral("ap1") : QString(), kind == AccountKind::Billing};
    return s;
}

inline Workspace workspace(QChar c, WorkspaceState state = WorkspaceState::Bindable)
{
    return {QLatin1String("wksp_") + QString(32, c), QLatin1String("Space ") + c, QStringLiteral("ap1"),
        QStringLiteral("en"), state};
}

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

    FakeBackend()
    {
        conf.policy.agreements = {{QStringLiteral("plan"), QStringLiteral("1"), QStringLiteral("Plan"), {}}};
        conf.sites = {{QStringLiteral("ap1"), QStringLiteral("Singapore"), QStringLiteral("AWS"),
                          QUrl(QStringLiteral("https://ap1.example.com/login")), {Marketplace::Alibaba}},
            {QStringLiteral("us1"), QStringLiteral("Oregon"), QStringLiteral("AWS"),
                QUrl(QStringLiteral("https://us1.example.com/login")), {Marketplace::Aws}}};
        conf.marketplaces = {std::begin(allMarketplaces), std::end(allMarketplaces)};
    }

    int count(const QString &what) const
    {
        return int(std::count_if(sent.begin(), sent.end(), [&](const Sent &s) { return s.what == what; }));
    }
    QStringList keys(const QString &what) const
    {
        QStringList all;
        for (const Sent &s : sent) {
            if (s.what == what)
                all.append(s.key);
        }
        return all;
    }
    void fail(const QString &what, const Problem &p) { failures[what].append(p); }
    template <class T> void release(const QString &what, Result<T> result)
    {
        if (auto *call = static_cast<Call<T> *>(waiting.value(what).data()))
            call->end(std::move(result));
    }

    void setAccessToken(const Secret &t) override { token = t; }
    void setLanguage(const QString &) override { }
    Call<api::Configuration> *configuration() override { return answer("configuration", {}, {}, conf); }
    Call<api::UsernameAvailability> *checkUsername(const api::UsernameCheck &check) override
    {
        return answer("username", {}, api::encode(check), api::UsernameAvailability{usernameFree});
    }
    Call<api::CodeSent> *requestCode(const api::CodeRequest &request, const QString &key) override
    {
        return answer("code", key, api::encode(request),
            api::CodeSent{QStringLiteral("code-%1").arg(count(QStringLiteral("code"))), QStringLiteral("m•••@e•••.com"),
                6, 600, 60});
    }
    Call<api::Proof> *verifyCode(const QString &, const api::CodeVerification &v) override
    {
        return answer("verify", {}, api::encode(v),
            api::Proof{Secret(QStringLiteral("proof-%1").arg(count(QStringLiteral("verify")))), 900});
    }
    Call<api::Session> *registerAccount(const api::Registration &r, const QString &key) override
    {
        return answer("register", key, api::encode(r), session());
    }
    Call<api::Session> *createSession(const api::SessionRequest &r, const QString &key) override
    {
        return answer("session", key, api::encode(r), renewed);
    }
    Call<Done> *revokeSession(const Secret &) override { return answer("revoke", {}, {}, Done{}); }
    Call<api::Activation> *activate(const api::ActivationRequest &r, const QString &key) override
    {
        return answer("activate", key, api::encode(r), activation());
    }
    Call<api::Link> *linkBillingAccount(const api::LinkRequest &r, const QString &key) override
    {
        return answer("link", key, api::encode(r), api::Link{session(AccountKind::Billing), settlement(), 2});
    }
    Call<api::WorkspacePage> *workspaces(const api::WorkspaceQuery &query) override
    {
        api::WorkspacePage page;
        for (const Workspace &space : spaces) {
            if (space.name.startsWith(query.search, Qt::CaseInsensitive))
                page.items.append(space);
        }
        page.total = int(spaces.size());
        return answer("workspaces", {}, query.search.toUtf8(), page);
    }
    Call<api::BoundWorkspace> *createWorkspace(const api::CreateWorkspaceRequest &r, const QString &key) override
    {
        return answer("create", key, api::encode(r),
            api::BoundWorkspace{bound(u'9'), settlement(), QStringLiteral("mei.tan"), accountId(u'o')});
    }
    Call<api::BoundWorkspace> *bindWorkspace(const api::BindRequest &r, const QString &key) override
    {
        return answer("bind", key, api::encode(r), api::BoundWorkspace{bound(u'1'), settlement(), {}, {}});
    }
    Call<api::Completion> *complete(const QString &key) override
    {
        return answer("complete", key, {}, api::Completion{{bound(u'1')}, settlement()});
    }
    Call<api::ClaimedHandoff> *claimHandoff(const api::HandoffClaim &claim) override
    {
        return answer("claim", {}, api::encode(claim),
            api::ClaimedHandoff{QStringLiteral("handoff-1"), QStringLiteral("42-17"), 600, 1});
    }
    Call<api::RedeemedHandoff> *redeemHandoff(const QString &, const api::HandoffRedemption &redemption) override
    {
        return answer("redeem", {}, api::encode(redemption), redeemed);
    }
    Call<api::HandedPurchase> *handedPurchase(const Secret &) override
    {
        return answer("purchase", {}, {}, redeemed.purchase);
    }
    Call<Done> *rejectPurchase(const Secret &) override { return answer("reject", {}, {}, Done{}); }
    Call<api::PurchaseMatch> *matchPurchase(const api::PurchaseMatchRequest &match) override
    {
        return answer("match", {}, api::encode(match), api::PurchaseMatch{trust});
    }
    Call<api::Review> *requestReview(const api::ReviewRequest &r, const QString &key) override
    {
        return answer("review", key, api::encode(r), reviewed);
    }
    Call<api::Review> *review(const QString &) override { return answer("review_state", {}, {}, reviewed); }
    Call<api::IntentOutcome> *settle(const QString &key) override { return answer("settle", key, {}, outcome); }

    api::Session renewed = session();
    static Settlement settlement() { return {Marketplace::Alibaba, QStringLiteral("1234…3456")}; }
    static Workspace bound(QChar c) { return workspace(c, WorkspaceState::Bound); }
    static api::Activation activation() { return {bound(u'1'), settlement(), QStringLiteral("mei.tan")}; }

private:
    template <class T> Call<T> *answer(const char *name, const QString &key, const QByteArray &body, T value)
    {
        const QString what = QString::fromLatin1(name);
        sent.append({what, key, body});
        if (held.contains(what)) {
            auto *call = new Call<T>(this);
            waiting.insert(what, call);
            return call;
        }
        if (!failures.value(what).isEmpty())
            return Call<T>::ended(failures[what].takeFirst(), this);
        return Call<T>::ended(std::move(value), this);
    }
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

    Call<KeychainState> *probe() override
    {
        return Call<KeychainState>::ended(trouble ? KeychainState::Locked : KeychainState::Ok, this);
    }
    Call<KeychainState> *unlock() override
    {
        ++unlocks;
        if (opensWhenAsked)
            trouble.reset();
        return Call<KeychainState>::ended(trouble ? KeychainState::Denied : KeychainState::Ok, this);
    }
    Call<Secret> *read(const QString &entry) override
    {
        if (holdReads)
            return held = new Call<Secret>(this);
        if (trouble)
            return Call<Secret>::ended(*trouble, this);
        if (!entries.contains(entry))
            return Call<Secret>::ended(problem(problem_code::keychain_not_found), this);
        return Call<Secret>::ended(Secret::fromUtf8(entries.value(entry)), this);
    }
    Call<Done> *write(const QString &entry, const Secret &secret) override
    {
        ++writes;
        if (onWrite)
            onWrite();
        if (holdWrites)
            return hold();
        if (trouble)
            return Call<Done>::ended(*trouble, this);
        entries.insert(entry, secret.revealUtf8());
        return Call<Done>::ended(Done{}, this);
    }
    Call<Done> *remove(const QString &entry) override
    {
        if (holdWrites)
            return hold();
        if (trouble)
            return Call<Done>::ended(*trouble, this);
        entries.remove(entry);
        return Call<Done>::ended(Done{}, this);
    }
    void releaseWrites() // nothing came of them
    {
        holdWrites = false;
        for (const auto &call : std::exchange(heldWrites, {})) {
            if (call)
                call->end(problem(problem_code::keychain_unknown));
        }
    }

private:
    Call<Done> *hold()
    {
        auto *call = new Call<Done>(this);
        heldWrites.append(call);
        return call;
    }
};

class FakeNetwork : public Network
{
public:
    QString address; // empty: no proxy
    bool asks = false;
    QList<ProxyCredentials> given;

    QString proxy() const override { return address; }
    bool proxyAsks() const override { return asks; }
    void signIn(const ProxyCredentials &credentials) override { given.append(credentials); }
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

    Call<Loaded> *load() override { return Call<Loaded>::ended(content, this); }
    Call<QString> *setAside(const QString &) override
    {
        if (unmovable)
            return Call<QString>::ended(problem(problem_code::state_unreadable), this);
        aside = content.state;
        content.state = {};
        return Call<QString>::ended(QStringLiteral("/home/x/state.broken"), this);
    }
    Call<Done> *save(const QJsonObject &state) override
    {
        if (onSave)
            onSave();
        if (hold)
            return new Call<Done>(this);
        if (trouble)
            return Call<Done>::ended(*trouble, this);
        content.state = state;
        return Call<Done>::ended(Done{}, this);
    }
    QByteArray bytes() const { return QJsonDocument(content.state).toJson(); }
};

class FakeLinkOpener : public LinkOpener
{
public:
    QList<QUrl> opened;
    void open(const QUrl &url) override { opened.append(url); }
};

class FakeDocuments : public Documents
{
public:
    QMap<QString, QByteArray> files;
    std::optional<Problem> trouble;
    QStringList shown;

    Call<QString> *save(const QString &name, const QString &suffix, const QByteArray &content) override
    {
        if (trouble)
            return Call<QString>::ended(*trouble, this);
        const QString path = QStringLiteral("/home/mei/Documents/") + name + QLatin1Char('.') + suffix;
        files.insert(path, content);
        return Call<QString>::ended(path, this);
    }
    void show(const QString &path) override { shown.append(path); }
};

// Runs what waits in the event loop; timers of the flow are set to zero.
inline void spin(int rounds = 30)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

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

    World()
    {
        brand.name = QStringLiteral("Acme");
        brand.id = QStringLiteral("acme");
    }
    FlowServices services()
    {
        FlowServices s;
        s.backend = &backend;
        s.keychain = &keychain;
        s.stateFile = &stateFile;
        s.linkOpener = &links;
        s.documents = realDocuments ? realDocuments : &documents;
        s.network = &network;
        s.setup = setup;
        s.brand = &brand;
        s.backendHost = QStringLiteral("activation.example.com");
        s.clock = [this] { return now; };
        s.timing = timing;
        s.language = QStringLiteral("en");
        return s;
    }
};

} // namespace fakes

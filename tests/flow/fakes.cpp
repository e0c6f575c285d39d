#include "flow/fakes.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>

#include <algorithm>

namespace fakes {

Problem problem(const QString &code, int status)
{
    return Problem::make(code, status);
}

QString accountId(QChar c)
{
    return QLatin1String("acnt_") + QString(32, c);
}

api::Session session(AccountKind kind)
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

Workspace workspace(QChar c, WorkspaceState state)
{
    return {QLatin1String("wksp_") + QString(32, c), QLatin1String("Space ") + c, QStringLiteral("ap1"),
        QStringLiteral("en"), state};
}

api::RedeemedHandoff redeemed(Marketplace marketplace, const QString &accountId, const QString &instanceId)
{
    api::RedeemedHandoff answer;
    answer.purchaseToken = Secret(QStringLiteral("token-of-the-purchase"));
    answer.expiresIn = 86400;
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = marketplace;
    answer.purchase.accountId = accountId;
    answer.purchase.instanceId = instanceId;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    return answer;
}

FakeBackend::FakeBackend()
{
    conf.policy.agreements = {{QStringLiteral("plan"), QStringLiteral("1"), QStringLiteral("Plan"), {}}};
    conf.sites = {{QStringLiteral("ap1"), QStringLiteral("Singapore"), QStringLiteral("AWS"),
                      QUrl(QStringLiteral("https://ap1.example.com/login")), {Marketplace::Alibaba}},
        {QStringLiteral("us1"), QStringLiteral("Oregon"), QStringLiteral("AWS"),
            QUrl(QStringLiteral("https://us1.example.com/login")), {Marketplace::Aws}}};
    conf.marketplaces = {std::begin(allMarketplaces), std::end(allMarketplaces)};
}

int FakeBackend::count(const QString &what) const
{
    return int(std::count_if(sent.begin(), sent.end(), [&](const Sent &s) { return s.what == what; }));
}

QStringList FakeBackend::keys(const QString &what) const
{
    QStringList all;
    for (const Sent &s : sent) {
        if (s.what == what)
            all.append(s.key);
    }
    return all;
}

template <class T> Call<T> *FakeBackend::answer(const char *name, const QString &key, const QByteArray &body, T value)
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

Call<api::Configuration> *FakeBackend::configuration()
{
    return answer("configuration", {}, {}, conf);
}

Call<api::UsernameAvailability> *FakeBackend::checkUsername(const api::UsernameCheck &check)
{
    return answer("username", {}, api::encode(check), api::UsernameAvailability{usernameFree});
}

Call<api::CodeSent> *FakeBackend::requestCode(const api::CodeRequest &request, const QString &key)
{
    return answer("code", key, api::encode(request),
        api::CodeSent{
            QStringLiteral("code-%1").arg(count(QStringLiteral("code"))), QStringLiteral("m•••@e•••.com"), 6, 600, 60});
}

Call<api::Proof> *FakeBackend::verifyCode(const QString &, const api::CodeVerification &v)
{
    return answer("verify", {}, api::encode(v),
        api::Proof{Secret(QStringLiteral("proof-%1").arg(count(QStringLiteral("verify")))), 900});
}

Call<api::Session> *FakeBackend::registerAccount(const api::Registration &r, const QString &key)
{
    return answer("register", key, api::encode(r), session());
}

Call<api::Session> *FakeBackend::createSession(const api::SessionRequest &r, const QString &key)
{
    return answer("session", key, api::encode(r), renewed);
}

Call<Done> *FakeBackend::revokeSession(const Secret &)
{
    return answer("revoke", {}, {}, Done{});
}

Call<api::Activation> *FakeBackend::activate(const api::ActivationRequest &r, const QString &key)
{
    return answer("activate", key, api::encode(r), activation());
}

Call<api::Link> *FakeBackend::linkBillingAccount(const api::LinkRequest &r, const QString &key)
{
    return answer("link", key, api::encode(r), api::Link{session(AccountKind::Billing), settlement(), 2});
}

Call<api::WorkspacePage> *FakeBackend::workspaces(const api::WorkspaceQuery &query)
{
    api::WorkspacePage page;
    for (const Workspace &space : spaces) {
        if (space.name.startsWith(query.search, Qt::CaseInsensitive))
            page.items.append(space);
    }
    page.total = int(spaces.size());
    return answer("workspaces", {}, query.search.toUtf8(), page);
}

Call<api::BoundWorkspace> *FakeBackend::createWorkspace(const api::CreateWorkspaceRequest &r, const QString &key)
{
    return answer("create", key, api::encode(r),
        api::BoundWorkspace{bound(u'9'), settlement(), QStringLiteral("mei.tan"), accountId(u'o')});
}

Call<api::BoundWorkspace> *FakeBackend::bindWorkspace(const api::BindRequest &r, const QString &key)
{
    return answer("bind", key, api::encode(r), api::BoundWorkspace{bound(u'1'), settlement(), {}, {}});
}

Call<api::Completion> *FakeBackend::complete(const QString &key)
{
    return answer("complete", key, {}, api::Completion{{bound(u'1')}, settlement()});
}

Call<api::ClaimedHandoff> *FakeBackend::claimHandoff(const api::HandoffClaim &claim)
{
    return answer("claim", {}, api::encode(claim),
        api::ClaimedHandoff{QStringLiteral("handoff-1"), QStringLiteral("42-17"), 600, 1});
}

Call<api::OpenedHandoff> *FakeBackend::openHandoff(const api::HandoffOpening &opening)
{
    return answer("open", {}, api::encode(opening),
        api::OpenedHandoff{QStringLiteral("handoff-2"), QUrl(QStringLiteral("https://usher.example/handoff/start?b=1")),
            QStringLiteral("W9KTQD"), 600, 1});
}

Call<api::RedeemedHandoff> *FakeBackend::redeemHandoff(const QString &, const api::HandoffRedemption &redemption)
{
    return answer("redeem", {}, api::encode(redemption), redeemed);
}

Call<api::HandedPurchase> *FakeBackend::handedPurchase(const Secret &)
{
    return answer("purchase", {}, {}, redeemed.purchase);
}

Call<Done> *FakeBackend::rejectPurchase(const Secret &)
{
    return answer("reject", {}, {}, Done{});
}

Call<api::PurchaseMatch> *FakeBackend::matchPurchase(const api::PurchaseMatchRequest &match)
{
    return answer("match", {}, api::encode(match), api::PurchaseMatch{trust});
}

Call<api::Review> *FakeBackend::requestReview(const api::ReviewRequest &r, const QString &key)
{
    return answer("review", key, api::encode(r), reviewed);
}

Call<api::Review> *FakeBackend::review(const QString &)
{
    return answer("review_state", {}, {}, reviewed);
}

Call<api::IntentOutcome> *FakeBackend::settle(const QString &key)
{
    return answer("settle", key, {}, outcome);
}

Settlement FakeBackend::settlement()
{
    return {Marketplace::Alibaba, QStringLiteral("1234…3456")};
}

api::Activation FakeBackend::activation()
{
    return {bound(u'1'), settlement(), QStringLiteral("mei.tan")};
}

Call<KeychainState> *FakeKeychain::probe()
{
    return Call<KeychainState>::ended(trouble ? KeychainState::Locked : KeychainState::Ok, this);
}

Call<KeychainState> *FakeKeychain::unlock()
{
    ++unlocks;
    if (opensWhenAsked)
        trouble.reset();
    return Call<KeychainState>::ended(trouble ? KeychainState::Denied : KeychainState::Ok, this);
}

Call<Secret> *FakeKeychain::read(const QString &entry)
{
    if (holdReads)
        return held = new Call<Secret>(this);
    if (trouble)
        return Call<Secret>::ended(*trouble, this);
    if (!entries.contains(entry))
        return Call<Secret>::ended(problem(problem_code::keychain_not_found), this);
    return Call<Secret>::ended(Secret::fromUtf8(entries.value(entry)), this);
}

Call<Done> *FakeKeychain::write(const QString &entry, const Secret &secret)
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

Call<Done> *FakeKeychain::remove(const QString &entry)
{
    if (holdWrites)
        return hold();
    if (trouble)
        return Call<Done>::ended(*trouble, this);
    entries.remove(entry);
    return Call<Done>::ended(Done{}, this);
}

void FakeKeychain::releaseWrites()
{
    holdWrites = false;
    for (const auto &call : std::exchange(heldWrites, {})) {
        if (call)
            call->end(problem(problem_code::keychain_unknown));
    }
}

Call<Done> *FakeKeychain::hold()
{
    auto *call = new Call<Done>(this);
    heldWrites.append(call);
    return call;
}

QString FakeNetwork::proxy() const
{
    return address;
}

bool FakeNetwork::proxyAsks() const
{
    return asks;
}

void FakeNetwork::signIn(const ProxyCredentials &credentials)
{
    given.append(credentials);
}

Call<StateFile::Loaded> *FakeStateFile::load()
{
    return Call<Loaded>::ended(content, this);
}

Call<QString> *FakeStateFile::setAside(const QString &)
{
    if (unmovable)
        return Call<QString>::ended(problem(problem_code::state_unreadable), this);
    aside = content.state;
    content.state = {};
    return Call<QString>::ended(QStringLiteral("/home/x/state.broken"), this);
}

Call<Done> *FakeStateFile::save(const QJsonObject &state)
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

QByteArray FakeStateFile::bytes() const
{
    return QJsonDocument(content.state).toJson();
}

void FakeLinkOpener::open(const QUrl &url)
{
    opened.append(url);
}

Call<QString> *FakeDocuments::save(const QString &name, const QString &suffix, const QByteArray &content)
{
    if (trouble)
        return Call<QString>::ended(*trouble, this);
    const QString path = QStringLiteral("/home/mei/Documents/") + name + QLatin1Char('.') + suffix;
    files.insert(path, content);
    return Call<QString>::ended(path, this);
}

void FakeDocuments::show(const QString &path)
{
    shown.append(path);
}

void spin(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

World::World()
{
    brand.name = QStringLiteral("Acme");
    brand.id = QStringLiteral("acme");
}

World::~World() = default;

FlowServices World::services()
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

} // namespace fakes

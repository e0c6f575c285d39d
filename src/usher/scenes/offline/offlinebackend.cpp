#include "usher/scenes/offline/offlinebackend.h"

#include "common/core/problemcodes.h"

#include <algorithm>

namespace usher::scenes {

OfflineBackend::OfflineBackend()
{
    conf.policy.agreements = {{QStringLiteral("plan"), QStringLiteral("1"), QStringLiteral("Plan"), {}}};
    conf.sites = {{QStringLiteral("ap1"), QStringLiteral("Singapore"), QStringLiteral("AWS"),
                      QUrl(QStringLiteral("https://ap1.example.com/login")), {Marketplace::Alibaba}},
        {QStringLiteral("us1"), QStringLiteral("Oregon"), QStringLiteral("AWS"),
            QUrl(QStringLiteral("https://us1.example.com/login")), {Marketplace::Aws}}};
    conf.marketplaces = {std::begin(allMarketplaces), std::end(allMarketplaces)};
}

int OfflineBackend::count(const QString &what) const
{
    return int(std::count_if(sent.begin(), sent.end(), [&](const Sent &s) { return s.what == what; }));
}

QStringList OfflineBackend::keys(const QString &what) const
{
    QStringList all;
    for (const Sent &s : sent) {
        if (s.what == what)
            all.append(s.key);
    }
    return all;
}

void OfflineBackend::expect(const QStringList &operations)
{
    for (const QString &what : operations) {
        if (int &times = m_expected[what]; times >= 0)
            ++times;
    }
}

void OfflineBackend::hold(const QString &what)
{
    expect({what});
    held.insert(what);
}

void OfflineBackend::fail(const QString &what, const Problem &p)
{
    expect({what});
    failures[what].append(p);
}

bool OfflineBackend::isExpected(const QString &what)
{
    if (!m_strict || what == QLatin1String("configuration"))
        return true;
    int &times = m_expected[what];
    if (times > 0)
        --times;
    else if (times == 0)
        return false;
    return true;
}

template <class T>
Call<T> *OfflineBackend::answer(const char *name, const QString &key, const QByteArray &body, T value)
{
    const QString what = QString::fromLatin1(name);
    sent.append({what, key, body});
    if (!isExpected(what)) {
        m_unexpected.append(what);
        Q_EMIT unscripted(what);
        return Call<T>::ended(problem(problem_code::unreachable), this);
    }
    if (held.contains(what)) {
        auto *call = new Call<T>(this);
        waiting.insert(what, call);
        return call;
    }
    if (!failures.value(what).isEmpty())
        return Call<T>::ended(failures[what].takeFirst(), this);
    return Call<T>::ended(std::move(value), this);
}

Call<api::Configuration> *OfflineBackend::configuration()
{
    api::Configuration said = conf;
    if (agreements)
        said.policy.agreements = agreements(m_language);
    return answer("configuration", {}, {}, said);
}

Call<api::UsernameAvailability> *OfflineBackend::checkUsername(const api::UsernameCheck &check)
{
    return answer("username", {}, api::encode(check), api::UsernameAvailability{usernameFree});
}

Call<api::CodeSent> *OfflineBackend::requestCode(const api::CodeRequest &request, const QString &key)
{
    return answer("code", key, api::encode(request),
        api::CodeSent{
            QStringLiteral("code-%1").arg(count(QStringLiteral("code"))), QStringLiteral("m•••@e•••.com"), 6, 600, 60});
}

Call<api::Proof> *OfflineBackend::verifyCode(const QString &, const api::CodeVerification &v)
{
    return answer("verify", {}, api::encode(v),
        api::Proof{Secret(QStringLiteral("proof-%1").arg(count(QStringLiteral("verify")))), 900});
}

Call<api::Session> *OfflineBackend::registerAccount(const api::Registration &r, const QString &key)
{
    return answer("register", key, api::encode(r), session());
}

Call<api::Session> *OfflineBackend::createSession(const api::SessionRequest &r, const QString &key)
{
    return answer("session", key, api::encode(r), renewed);
}

Call<Done> *OfflineBackend::revokeSession(const Secret &)
{
    return answer("revoke", {}, {}, Done{});
}

Call<api::Activation> *OfflineBackend::activate(const api::ActivationRequest &r, const QString &key)
{
    return answer("activate", key, api::encode(r), activation());
}

Call<api::Link> *OfflineBackend::linkBillingAccount(const api::LinkRequest &r, const QString &key)
{
    return answer("link", key, api::encode(r), api::Link{session(AccountKind::Billing), settlement(), 2});
}

Call<api::WorkspacePage> *OfflineBackend::workspaces(const api::WorkspaceQuery &query)
{
    api::WorkspacePage page;
    for (const Workspace &space : spaces) {
        if (space.name.startsWith(query.search, Qt::CaseInsensitive))
            page.items.append(space);
    }
    page.total = int(spaces.size());
    return answer("workspaces", {}, query.search.toUtf8(), page);
}

Call<api::BoundWorkspace> *OfflineBackend::createWorkspace(const api::CreateWorkspaceRequest &r, const QString &key)
{
    return answer("create", key, api::encode(r),
        api::BoundWorkspace{bound(u'9'), settlement(), QStringLiteral("mei.tan"), accountId(u'o')});
}

Call<api::BoundWorkspace> *OfflineBackend::bindWorkspace(const api::BindRequest &r, const QString &key)
{
    return answer("bind", key, api::encode(r), api::BoundWorkspace{bound(u'1'), settlement(), {}, {}});
}

Call<api::Completion> *OfflineBackend::complete(const QString &key)
{
    return answer("complete", key, {}, api::Completion{{bound(u'1')}, settlement()});
}

Call<api::ClaimedHandoff> *OfflineBackend::claimHandoff(const api::HandoffClaim &claim)
{
    return answer("claim", {}, api::encode(claim),
        api::ClaimedHandoff{QStringLiteral("handoff-1"), QStringLiteral("42-17"), 600, 1});
}

Call<api::OpenedHandoff> *OfflineBackend::openHandoff(const api::HandoffOpening &opening)
{
    return answer("open", {}, api::encode(opening),
        api::OpenedHandoff{QStringLiteral("handoff-2"), QUrl(QStringLiteral("https://usher.example/handoff/start?b=1")),
            QStringLiteral("W9KTQD"), 600, 1});
}

Call<api::RedeemedHandoff> *OfflineBackend::redeemHandoff(const QString &, const api::HandoffRedemption &redemption)
{
    return answer("redeem", {}, api::encode(redemption), redeemed);
}

Call<api::HandedPurchase> *OfflineBackend::handedPurchase(const Secret &)
{
    return answer("purchase", {}, {}, redeemed.purchase);
}

Call<Done> *OfflineBackend::rejectPurchase(const Secret &)
{
    return answer("reject", {}, {}, Done{});
}

Call<api::PurchaseMatch> *OfflineBackend::matchPurchase(const api::PurchaseMatchRequest &match)
{
    return answer("match", {}, api::encode(match), api::PurchaseMatch{trust});
}

Call<api::Review> *OfflineBackend::requestReview(const api::ReviewRequest &r, const QString &key)
{
    return answer("review", key, api::encode(r), reviewed);
}

Call<api::Review> *OfflineBackend::review(const QString &)
{
    return answer("review_state", {}, {}, reviewed);
}

Call<api::IntentOutcome> *OfflineBackend::settle(const QString &key)
{
    return answer("settle", key, {}, outcome);
}

Settlement OfflineBackend::settlement()
{
    return {Marketplace::Alibaba, QStringLiteral("1234…3456")};
}

api::Activation OfflineBackend::activation()
{
    return {bound(u'1'), settlement(), QStringLiteral("mei.tan")};
}

} // namespace usher::scenes

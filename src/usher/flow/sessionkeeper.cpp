#include "usher/flow/sessionkeeper.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"

#include <utility>

namespace usher {

namespace {

const QString refreshIntent = QStringLiteral("refresh");

Problem signInFirst()
{
    return Problem::make(problem_code::unauthorized, 401, QStringLiteral("There is no session to refresh."));
}

} // namespace

SessionKeeper::SessionKeeper(FlowCore *core)
    : m_core(core)
{
}

bool SessionKeeper::isSessionProblem(const Problem &problem)
{
    return problem.code == problem_code::unauthorized || problem.code == problem_code::session_expired
        || problem.code == problem_code::session_revoked;
}

QString SessionKeeper::entry(const QString &accountId) const
{
    return m_core->services().backendHost + QLatin1Char('/') + accountId + QLatin1String("/refresh");
}

void SessionKeeper::take(const api::Session &session)
{
    m_refreshToken = session.refreshToken;
    m_refreshOf = session.account.id;
    m_open = true;
    m_core->facts().hasSession = true;
    m_core->backend().setAccessToken(session.accessToken);
    m_core->rememberAccount(session.account);
    Q_EMIT m_core->factsChanged();
}

void SessionKeeper::adopt(const api::Session &session)
{
    take(session);
    DraftSecrets &secrets = m_core->secrets();
    if (secrets.sessionOnly() || secrets.state() != KeychainState::Ok)
        return;
    m_core->services()
        .keychain->write(entry(session.account.id), session.refreshToken)
        ->whenEnded(this, [this](const Result<Done> &outcome) {
            if (!outcome)
                m_core->secrets().report(outcome.problem());
        });
}

void SessionKeeper::storeAgain()
{
    if (!m_refreshToken.isEmpty())
        m_core->services().keychain->write(entry(m_refreshOf), m_refreshToken)->whenEnded(this, [](const auto &) {});
}

void SessionKeeper::refresh(QObject *context, Then then)
{
    m_waiting.emplace_back(context, std::move(then));
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_open = false;
    const std::optional<api::Account> account = m_core->draft().account;
    if (!account)
        return finish(signInFirst());
    if (m_refreshOf == account->id && !m_refreshToken.isEmpty())
        return useRefreshToken(m_refreshToken);
    const QString id = account->id;
    m_core->services().keychain->read(entry(id))->whenEnded(this, [this, id](const Result<Secret> &outcome) {
        if (!outcome) {
            if (outcome.problem().code != problem_code::keychain_not_found)
                m_core->secrets().report(outcome.problem());
            return finish(signInFirst());
        }
        m_refreshOf = id;
        useRefreshToken(*outcome);
    });
}

void SessionKeeper::useRefreshToken(const Secret &token)
{
    api::SessionRequest request;
    request.grant = api::Grant::Refresh;
    request.installation = m_core->draft().installation;
    request.refreshToken = token;
    // An interrupted refresh is repeated under its key: the server gives the same answer within a minute. The account
    // is the request; the token itself is not to be seen in the draft.
    Intents &intents = m_core->intents();
    QString key = intents.unknownKey(refreshIntent);
    if (key.isEmpty())
        key = *intents.keyFor(refreshIntent, m_refreshOf.toUtf8());
    intents.markSent(refreshIntent, this, [this, request, key] {
        m_core->backend().createSession(request, key)->whenEnded(this, [this](const Result<api::Session> &outcome) {
            onRefreshed(outcome);
        });
    });
}

void SessionKeeper::onRefreshed(const Result<api::Session> &outcome)
{
    if (!outcome) {
        m_core->intents().ended(refreshIntent, &outcome.problem());
        const QString code = outcome.problem().code;
        if (isSessionProblem(outcome.problem()) || code == problem_code::credentials_wrong
            || code == problem_code::idempotency_mismatch || code == problem_code::forbidden) {
            m_core->intents().settledAsCancelled(refreshIntent);
            m_refreshToken = {};
            return finish(signInFirst());
        }
        return finish(outcome.problem());
    }
    const api::Session session = *outcome;
    const auto use = [this, session] {
        m_core->intents().ended(refreshIntent, nullptr);
        take(session);
        finish(Done{});
    };
    DraftSecrets &secrets = m_core->secrets();
    if (secrets.sessionOnly() || secrets.state() != KeychainState::Ok)
        return use();
    m_core->services()
        .keychain->write(entry(session.account.id), session.refreshToken)
        ->whenEnded(this, [this, use](const Result<Done> &stored) {
            if (!stored)
                m_core->secrets().report(stored.problem());
            use();
        });
}

void SessionKeeper::finish(const Result<Done> &outcome)
{
    m_refreshing = false;
    if (!outcome)
        qCInfo(logFlow, "no session: %ls", qUtf16Printable(outcome.problem().code));
    for (const auto &[context, then] : std::exchange(m_waiting, {})) {
        if (context)
            then(outcome);
    }
}

void SessionKeeper::forget()
{
    m_open = false;
    m_refreshToken = {};
    m_refreshOf.clear();
    m_core->facts().hasSession = false;
    m_core->backend().setAccessToken({});
}

void SessionKeeper::signOut(const QString &accountId)
{
    if (m_open && m_refreshOf == accountId) {
        m_core->backend().revokeSession()->whenEnded(this, [](const auto &) {});
        forget();
    }
    m_core->services().keychain->remove(entry(accountId))->whenEnded(this, [this](const Result<Done> &outcome) {
        if (!outcome)
            m_core->secrets().report(outcome.problem());
    });
    m_core->document().accounts.removeIf([&](const KnownAccount &known) { return known.id == accountId; });
    m_core->saveSoon();
}

} // namespace usher

#include "usher/flow/sessionkeeper.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"

#include <utility>

namespace usher {

SessionKeeper::SessionKeeper(FlowCore *core)
    : m_core(core)
{
}

bool SessionKeeper::isSessionProblem(const Problem &problem)
{
    return problem.code == problem_code::unauthorized || problem.code == problem_code::session_expired
        || problem.code == problem_code::session_revoked;
}

void SessionKeeper::use(const api::Session &session)
{
    m_accountId = session.account.id;
    m_accessToken = session.accessToken;
    m_open = true;
    m_core->facts().hasSession = true;
    m_core->backend().setAccessToken(session.accessToken);
    m_core->rememberAccount(session.account);
    Q_EMIT m_core->factsChanged();
}

void SessionKeeper::adopt(const api::Session &session)
{
    use(session);
    m_core->renewal().keep(session);
}

void SessionKeeper::refresh(QObject *context, Then then)
{
    m_open = false;
    m_waiting.emplace_back(context, std::move(then));
    if (m_waiting.size() > 1)
        return;
    const auto finish = [this](const Result<Done> &outcome) {
        for (const auto &[waiting, told] : std::exchange(m_waiting, {})) {
            if (waiting)
                told(outcome);
        }
    };
    const std::optional<api::Account> account = m_core->draft().account;
    if (!account)
        return finish(Problem::make(problem_code::unauthorized, 401, QStringLiteral("Nobody is signed in.")));
    m_core->renewal().renew(account->id, this, [this, id = account->id, finish](const Result<api::Session> &outcome) {
        if (!outcome)
            return finish(outcome.problem());
        if (!m_core->draft().account || m_core->draft().account->id != id)
            return finish(Problem::cancelled()); // started over meanwhile
        use(*outcome);
        finish(Done{});
    });
}

void SessionKeeper::forget()
{
    m_open = false;
    m_accountId.clear();
    m_accessToken = {};
    m_core->facts().hasSession = false;
    m_core->backend().setAccessToken({});
}

Call<Done> *SessionKeeper::revoke(const api::Session &session)
{
    m_core->backend().setAccessToken(session.accessToken);
    Call<Done> *call = m_core->backend().revokeSession();
    m_core->backend().setAccessToken(m_accessToken);
    return call;
}

} // namespace usher

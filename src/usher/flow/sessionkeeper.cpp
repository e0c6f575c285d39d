#include "usher/flow/sessionkeeper.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"

#include <algorithm>
#include <iterator>

namespace usher {

SessionKeeper::SessionKeeper(FlowCore *core)
    : m_core(core)
{
}

void SessionKeeper::use(const api::Session &session, const std::optional<Settlement> &settlement)
{
    m_accountId = session.account.id;
    m_open = true;
    m_core->facts().hasSession = true;
    m_core->backend().setAccessToken(session.accessToken);
    m_core->rememberAccount(session.account, settlement);
    Q_EMIT m_core->factsChanged();
}

void SessionKeeper::adopt(const api::Session &session, const std::optional<Settlement> &settlement)
{
    use(session, settlement);
    m_core->renewal().keep(session);
}

Call<Done> *SessionKeeper::refresh()
{
    m_open = false;
    const std::optional<api::Account> account = m_core->draft().account;
    if (!account) {
        return Call<Done>::ended(
            Problem::make(problem_code::unauthorized, 401, QStringLiteral("Nobody is signed in.")), this);
    }
    const QString id = account->id;
    const bool asked = std::any_of(
        m_waiting.begin(), m_waiting.end(), [&id](const Waiting &waiting) { return waiting.accountId == id; });
    auto *call = new Call<Done>(this);
    m_waiting.push_back({id, call});
    if (asked)
        return call;
    m_core->renewal().renew(id)->whenEnded(this, [this, id](const Result<api::Session> &outcome) {
        if (!outcome)
            return tell(id, outcome.problem());
        if (!m_core->draft().account || m_core->draft().account->id != id)
            return tell(id, Problem::cancelled()); // started over meanwhile
        use(*outcome);
        tell(id, Done{});
    });
    return call;
}

void SessionKeeper::tell(const QString &accountId, const Result<Done> &outcome)
{
    const auto others = std::stable_partition(m_waiting.begin(), m_waiting.end(),
        [&accountId](const Waiting &waiting) { return waiting.accountId == accountId; });
    std::vector<Waiting> told(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(others));
    m_waiting.erase(m_waiting.begin(), others);
    for (const Waiting &waiting : told) {
        if (waiting.call)
            waiting.call->end(outcome);
    }
}

void SessionKeeper::forget()
{
    m_open = false;
    m_accountId.clear();
    m_core->facts().hasSession = false;
    m_core->backend().setAccessToken({});
}

} // namespace usher

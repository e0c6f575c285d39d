#include "usher/flow/draftsecrets.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usher/flow/flowcore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher {

KeychainState keychainStateOf(const Problem &problem)
{
    if (problem.code == problem_code::keychain_none)
        return KeychainState::None;
    if (problem.code == problem_code::keychain_locked)
        return KeychainState::Locked;
    if (problem.code == problem_code::keychain_denied || problem.isCancelled())
        return KeychainState::Denied;
    return KeychainState::Unknown;
}

DraftSecrets::DraftSecrets(FlowCore *core)
    : m_core(core)
{
}

QString DraftSecrets::entry(const QString &flowId) const
{
    return QLatin1String("draft/") + flowId;
}

void DraftSecrets::set(const QString &name, const Secret &secret)
{
    if (m_values.value(name) == secret)
        return;
    if (secret.isEmpty()) {
        m_values.remove(name);
        m_core->draft().secretStamps.remove(name);
    } else {
        m_values.insert(name, secret);
        m_core->draft().secretStamps.insert(name, random::token(128));
    }
    m_stored = false;
    ++m_revision;
    m_core->saveSoon();
}

QString DraftSecrets::stamp(const QString &name) const
{
    return m_core->draft().secretStamps.value(name);
}

void DraftSecrets::flush(QObject *context, std::function<void()> then)
{
    // After trouble nothing is asked again behind the person's back: a prompt or ten seconds each time.
    if (m_stored || m_sessionOnly || m_state != KeychainState::Ok)
        return then();
    QJsonObject object;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        object.insert(it.key(), it.value().reveal());
    const int revision = m_revision;
    auto *call = m_core->services().keychain->write(
        entry(m_core->draft().flowId), Secret::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    const QPointer<QObject> guard(context);
    call->whenEnded(this, [this, revision, guard, then](const Result<Done> &outcome) {
        if (outcome) {
            m_stored = m_stored || revision == m_revision;
            reportOk();
        } else {
            report(outcome.problem());
        }
        if (guard)
            then();
    });
}

void DraftSecrets::load(QObject *context, std::function<void()> then)
{
    auto *call = m_core->services().keychain->read(entry(m_core->draft().flowId));
    const QString flow = m_core->draft().flowId;
    const QPointer<QObject> guard(context);
    ++m_loading;
    call->whenEnded(this, [this, flow, guard, then](const Result<Secret> &outcome) {
        --m_loading;
        if (outcome && flow == m_core->draft().flowId) {
            const QJsonObject object = QJsonDocument::fromJson(outcome->revealUtf8()).object();
            for (auto it = object.begin(); it != object.end(); ++it) {
                // What was typed meanwhile is newer.
                if (it->isString() && !m_values.contains(it.key()))
                    m_values.insert(it.key(), Secret(it->toString()));
            }
            reportOk();
        } else if (!outcome && outcome.problem().code != problem_code::keychain_not_found) {
            report(outcome.problem());
        }
        if (guard)
            then();
    });
}

void DraftSecrets::drop(const QString &flowId)
{
    const bool any = !m_core->draft().secretStamps.isEmpty() || !m_values.isEmpty();
    m_values.clear();
    m_core->draft().secretStamps.clear();
    m_stored = true;
    ++m_revision;
    if (any)
        dropEntry(flowId);
}

void DraftSecrets::dropEntry(const QString &flowId)
{
    if (!flowId.isEmpty()) {
        m_core->services().keychain->remove(entry(flowId))->whenEnded(this, [this](const Result<Done> &outcome) {
            if (!outcome)
                report(outcome.problem());
        });
    }
}

void DraftSecrets::report(const Problem &problem)
{
    qCWarning(logKeychain, "keychain: %ls", qUtf16Printable(problem.code));
    setState(keychainStateOf(problem));
}

void DraftSecrets::reportOk()
{
    setState(KeychainState::Ok);
}

void DraftSecrets::setState(KeychainState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void DraftSecrets::setSessionOnly(bool sessionOnly)
{
    m_sessionOnly = sessionOnly;
    Q_EMIT stateChanged(m_state);
}

void DraftSecrets::retry()
{
    m_sessionOnly = false;
    m_core->services().keychain->probe()->whenEnded(this, [this](const Result<KeychainState> &outcome) {
        if (!outcome)
            return report(outcome.problem());
        setState(*outcome);
        if (*outcome == KeychainState::Ok)
            flush(this, [this] { Q_EMIT retried(); });
    });
}

} // namespace usher

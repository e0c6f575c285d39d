#include "usher/flow/keyring.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usher/flow/flowservices.h"

namespace usher {

KeychainState keychainStateOf(const Problem &problem)
{
    if (problem.code == problem_code::keychain_not_found)
        return KeychainState::Ok; // believed: it was seen open
    if (problem.code == problem_code::keychain_none)
        return KeychainState::None;
    if (problem.code == problem_code::keychain_locked)
        return KeychainState::Locked;
    if (problem.code == problem_code::keychain_denied || problem.isCancelled())
        return KeychainState::Denied;
    return KeychainState::Unknown;
}

Keyring::Keyring(const FlowServices &services)
    : m_services(services)
{
}

QString Keyring::accountEntry(const QString &accountId, const char *what) const
{
    return m_services.backendHost + QLatin1Char('/') + accountId + QLatin1Char('/') + QLatin1String(what);
}

template <class T> void Keyring::watch(Call<T> *call, QObject *context, Then<T> then)
{
    const auto slow = std::make_shared<bool>(false);
    connect(call, &CallBase::slow, this, [this, slow] {
        *slow = true;
        ++m_slow;
        Q_EMIT waitingChanged();
    });
    call->whenEnded(this, [this, slow, guard = QPointer(context), then = std::move(then)](const Result<T> &outcome) {
        if (*slow) {
            --m_slow;
            Q_EMIT waitingChanged();
        }
        if constexpr (!std::is_same_v<T, KeychainState>) {
            if (!outcome)
                qCInfo(logKeychain, "keychain: %ls", qUtf16Printable(outcome.problem().code));
            setState(outcome ? KeychainState::Ok : keychainStateOf(outcome.problem()));
        }
        if (guard)
            then(outcome);
    });
}

void Keyring::read(const QString &entry, QObject *context, Then<Secret> then)
{
    watch<Secret>(m_services.keychain->read(entry), context, std::move(then));
}

void Keyring::write(const QString &entry, const Secret &secret, QObject *context, Then<Done> then)
{
    watch<Done>(m_services.keychain->write(entry, secret), context, std::move(then));
}

void Keyring::remove(const QString &entry, QObject *context, Then<Done> then)
{
    watch<Done>(m_services.keychain->remove(entry), context, std::move(then));
}

void Keyring::goOnWithout()
{
    m_sessionOnly = true;
    Q_EMIT stateChanged();
}

void Keyring::retry()
{
    if (!m_asking)
        answered(m_services.keychain->probe());
}

void Keyring::unlock()
{
    if (!m_asking)
        answered(m_services.keychain->unlock());
}

void Keyring::answered(Call<KeychainState> *call)
{
    m_asking = true;
    m_sessionOnly = false;
    watch<KeychainState>(call, this, [this](const Result<KeychainState> &outcome) {
        m_asking = false;
        setState(outcome ? *outcome : keychainStateOf(outcome.problem()));
    });
}

void Keyring::setState(KeychainState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
    if (isUsable())
        Q_EMIT opened();
}

} // namespace usher

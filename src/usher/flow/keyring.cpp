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

template <class T> Call<T> *Keyring::watched(Call<T> *job, bool quiet)
{
    const auto slow = std::make_shared<bool>(false);
    connect(job, &CallBase::slow, this, [this, slow] {
        *slow = true;
        ++m_slow;
        Q_EMIT waitingChanged();
    });
    auto *told = new Call<T>(this);
    job->whenEnded(this, [=, this, told = QPointer(told)](const Result<T> &outcome) {
        if (*slow) {
            --m_slow;
            Q_EMIT waitingChanged();
        }
        if constexpr (!std::is_same_v<T, KeychainState>) {
            if (!outcome)
                qCInfo(logKeychain, "keychain: %ls", qUtf16Printable(outcome.problem().code));
            const KeychainState state = outcome ? KeychainState::Ok : keychainStateOf(outcome.problem());
            if (!quiet || state != KeychainState::None)
                setState(state);
        }
        if (told)
            told->end(outcome);
    });
    return told;
}

Call<Secret> *Keyring::read(const QString &entry)
{
    return watched(m_services.keychain->read(entry));
}

Call<Done> *Keyring::write(const QString &entry, const Secret &secret)
{
    return watched(m_services.keychain->write(entry, secret));
}

Call<Done> *Keyring::remove(const QString &entry)
{
    return watched(m_services.keychain->remove(entry));
}

Call<Done> *Keyring::tidy(const QString &entry)
{
    return watched(m_services.keychain->remove(entry), true);
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
    watched(call)->whenEnded(this, [this](const Result<KeychainState> &outcome) {
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

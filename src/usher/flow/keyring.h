#pragma once

#include "usher/services/keychain.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace usher {

struct FlowServices;

// The keychain as the flow uses it. Trouble never stops anything: state() says what the person should know. Until it is
// over nothing is written behind the person's back, a prompt or ten seconds each time: whoever writes asks isUsable().
class Keyring : public QObject
{
    Q_OBJECT
public:
    explicit Keyring(const FlowServices &);

    Call<Secret> *read(const QString &entry);
    Call<Done> *write(const QString &entry, const Secret &);
    Call<Done> *remove(const QString &entry);
    Call<Done> *tidy(const QString &entry); // removes; that there is no keychain just now is no news then

    QString accountEntry(const QString &accountId, const char *what) const; // "<backend-host>/<account-id>/<what>"

    KeychainState state() const { return m_state; } // of the last attempt
    bool isUsable() const { return m_state == KeychainState::Ok && !m_sessionOnly; }
    bool isWaiting() const { return m_slow > 0; } // a job takes long; the system may be asking the person
    bool sessionOnly() const { return m_sessionOnly; }
    void goOnWithout(); // nothing is saved, until the person tries again
    void retry();
    void unlock();

Q_SIGNALS:
    void stateChanged();
    void waitingChanged();
    void opened(); // after trouble: what could not be read or written before can be now

private:
    template <class T> Call<T> *watched(Call<T> *job, bool quiet = false);
    void answered(Call<KeychainState> *call);
    void setState(KeychainState);

    const FlowServices &m_services;
    KeychainState m_state = KeychainState::Ok;
    int m_slow = 0;
    bool m_asking = false;
    bool m_sessionOnly = false;
};

KeychainState keychainStateOf(const Problem &);

} // namespace usher

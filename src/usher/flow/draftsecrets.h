#pragma once

#include "common/api/codes.h"
#include "common/core/secret.h"
#include "usher/services/keychain.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace usher {

class FlowCore;

namespace secret_name {
inline const QString registerPassword = QStringLiteral("password");
inline const QString createPassword = QStringLiteral("create_password");
inline QString proof(api::Purpose purpose)
{
    return QStringLiteral("proof:") + api::purposeId(purpose);
}
} // namespace secret_name

// Secrets that an unfinished draft needs: passwords and proofs. In memory, and in the keychain entry "draft/<flow-id>"
// (one small JSON). Keychain trouble never stops anything: state() says what the person should know.
class DraftSecrets : public QObject
{
    Q_OBJECT
public:
    explicit DraftSecrets(FlowCore *core);

    // Names: secret_name.
    Secret get(const QString &name) const { return m_values.value(name); }
    void set(const QString &name, const Secret &); // empty: forget. Changes the draft's stamp of that name.
    QString stamp(const QString &name) const; // changes whenever the secret does; for intent digests

    // Writes what changed; `then` runs in every case.
    void flush(QObject *context, std::function<void()> then);
    // Reads the entry of the draft's flow; `then` runs in every case.
    void load(QObject *context, std::function<void()> then);
    bool isLoading() const { return m_loading > 0; } // nothing that needs them is sent before
    void drop(const QString &flowId); // memory and keychain
    void dropEntry(const QString &flowId); // of another flow
    bool allStored() const { return m_stored || m_values.isEmpty(); }

    KeychainState state() const { return m_state; } // of the last attempt, by this class or the session keeper
    void report(const Problem &); // keychain trouble seen by the session keeper
    void reportOk();
    bool sessionOnly() const { return m_sessionOnly; }
    void setSessionOnly(bool); // "go on without saving": no more writes
    void retry();

Q_SIGNALS:
    void stateChanged(usher::KeychainState state);
    void retried();

private:
    QString entry(const QString &flowId) const;
    void setState(KeychainState);

    FlowCore *m_core;
    QMap<QString, Secret> m_values;
    int m_revision = 0;
    int m_loading = 0;
    bool m_stored = true;
    bool m_sessionOnly = false;
    KeychainState m_state = KeychainState::Ok;
};

KeychainState keychainStateOf(const Problem &);

} // namespace usher

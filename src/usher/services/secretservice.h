#pragma once

#include "usher/services/keychain.h"

#include <QDBusConnection>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace usher {

// Asks the freedesktop Secret Service over the session bus whether it is there and open. QtKeychain cannot tell: its
// reads answer "not found" on a locked keyring, its deletes "no error".
class SecretService : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(KeychainState)>;

    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    // `answer` runs later, or never when the service hangs or another question is asked meanwhile.
    void ask(Answer answer);
    // Opens the keyring that ask() found locked; where it has a password, the desktop asks the person for it. Denied:
    // the person put that away.
    void unlock(Answer answer);
    // Takes an open question for the password away.
    void dismissPrompt();

private Q_SLOTS:
    void onPromptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void askOwner();
    void compareOwner();
    void askActivatable();
    void askDefaultCollection();
    void askLocked();
    void showPrompt(const QString &prompt);
    void listen(const QString &prompt, bool on);
    void call(const QDBusMessage &, std::function<void(const QDBusMessage &)> next);
    void tell(KeychainState);

    std::optional<QDBusConnection> m_bus;
    QString m_busName;
    QString m_owner; // of the service's name, when it was asked last; another one now is another process
    QString m_collection; // the default one
    QString m_prompt; // open
    Answer m_answer;
    quint64 m_question = 0;
};

} // namespace usher

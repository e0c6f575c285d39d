#pragma once

#include "usher/services/keychain.h"

#include <QDBusConnection>

#include <functional>
#include <optional>

class QDBusMessage;

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

private:
    void askOwner();
    void askActivatable();
    void askDefaultCollection();
    void askLocked(const QString &collection);
    void call(QDBusMessage, std::function<void(const QDBusMessage &)> next);
    void tell(KeychainState);

    std::optional<QDBusConnection> m_bus;
    QString m_busName;
    Answer m_answer;
    quint64 m_question = 0;
};

} // namespace usher

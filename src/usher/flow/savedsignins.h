#pragma once

#include "common/core/secret.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace usher {

class FlowCore;

// What a person signs in with, kept on their wish in the keychain entry "<backend-host>/<account-id>/sign-in".
struct SignInDetails
{
    QString username;
    QString email;
    Secret password;
    bool operator==(const SignInDetails &) const = default;
};

class SavedSignIns : public QObject
{
    Q_OBJECT
public:
    explicit SavedSignIns(FlowCore *core);

    // Keychain trouble is shown; it is tried again when the keychain opens.
    void keep(const QString &accountId, const SignInDetails &);
    void forget(const QString &accountId); // memory only
    // Nothing: there are none. `broken`: there is something that is not ours; the next keep() overwrites it.
    using Then = std::function<void(const std::optional<SignInDetails> &, bool broken)>;
    void load(const QString &accountId, QObject *context, Then then);
    QString entry(const QString &accountId) const;

private:
    void store(const QString &accountId);

    FlowCore *m_core;
    QMap<QString, SignInDetails> m_waiting; // by account
};

} // namespace usher

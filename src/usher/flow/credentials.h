#pragma once

#include "common/api/accounts.h"
#include "common/domain/policy.h"
#include "usher/flow/field.h"
#include "usher/services/call.h"

#include <QPointer>
#include <QTimer>

namespace usher {

class FlowCore;

// Username, password and its repetition of an account to be made, wherever one is made. Whether the name is free is
// asked while it is typed; what was asked before the last keystroke or change of site is cancelled.
class Credentials : public QObject
{
    Q_OBJECT
public:
    struct Setting
    {
        UsernameScope scope = UsernameScope::Both;
        QString secret; // secret_name of the password
        std::function<bool()> needed; // false: the fields are not shown, anything is good
        std::function<QString()> site;
        std::function<QString()> email; // a password made of it is weak
    };

    Credentials(FlowCore *, Setting, QObject *parent);

    Field *username() const { return m_username; }
    SecretField *password() const { return m_password; }
    SecretField *passwordAgain() const { return m_again; }
    int strength() const; // 0..4; -1 while empty

    UsernameScope scope() const { return m_setting.scope; }
    const PasswordPolicy &policy() const;
    FieldBase *fieldFor(const QString &pointer) const; // into the request; nullptr: none of these

    // From the draft and its secrets. A password that was typed and nowhere stored so far stays, unconfirmed or not.
    void load(const QString &username);
    void keepPassword(); // among the draft's secrets; none where it is not needed
    bool isPasswordUnsaved() const;
    void forgetPassword(); // it has been used
    void surroundingsChanged(); // needed, site or email
    void stop(); // the page is left

    bool isNameKnown() const; // to be free or taken, for what the fields say now
    bool isNameFree() const { return isNameKnown() && *m_available; }
    // Taken, and surely by somebody else. Where the same answers make the same keys, an earlier run of them may have
    // taken it, and only the registration itself can tell.
    bool isNameRefused() const;
    CallBase *ask(); // at once; ends with answered()

Q_SIGNALS:
    void answered(const usher::Result<usher::api::UsernameAvailability> &); // isNameKnown(), unless outdated or failed

private:
    api::UsernameCheck question() const;
    void schedule();
    void onAnswer(const Result<api::UsernameAvailability> &);
    QStringList passwordInputs() const;
    QStringList surroundings() const; // what the fields are judged by

    FlowCore *m_core;
    Setting m_setting;
    Field *m_username;
    SecretField *m_password;
    SecretField *m_again;
    QString m_flow; // that the passwords were typed for
    QStringList m_surroundings; // when it was last told of them
    bool m_loading = false;
    QTimer m_quiet;
    QPointer<CallBase> m_call;
    api::UsernameCheck m_asked; // the last one that was asked
    std::optional<bool> m_available; // its answer
};

} // namespace usher

#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/consentfield.h"
#include "usher/flow/credentials.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/phonenumber.h"

namespace usher {

// A new workspace on the binding route, owned by an existing account of the brand or by a new one. It is bound at once.
class CreateWorkspaceModel : public PageModel
{
    Q_OBJECT
public:
    explicit CreateWorkspaceModel(FlowCore *core, QObject *parent = nullptr);

    Field *hasAccount() const { return m_hasAccount; } // "yes", "no"; "" until said: show only this question
    bool formVisible() const { return !m_hasAccount->value().isEmpty(); }
    bool forNewOwner() const { return m_hasAccount->value() == QLatin1String("no"); }

    Field *workspaceName() const { return m_workspaceName; }
    Field *workspaceLanguage() const { return m_workspaceLanguage; }
    QStringList workspaceLanguages() const;
    QString site() const; // repeated in amber: cannot be changed later
    Settlement settlement() const;
    Field *email() const { return m_email; }
    CodeStep *code() const { return m_code; }
    // Only forNewOwner():
    Credentials *credentials() const { return m_credentials; }
    Field *username() const { return m_credentials->username(); }
    SecretField *password() const { return m_credentials->password(); }
    SecretField *passwordAgain() const { return m_credentials->passwordAgain(); }
    PhoneNumber *phone() const { return m_phone; }
    ToggleField *keepSignIn() const { return m_keep; } // the new account's sign-in details, in the keychain
    ConsentField *consent() const { return m_consent; }

    Message primaryText() const override;
    void enter() override;
    void leave() override;
    void resolveUnknown() override;
    bool hasUnsavedSecrets() const override;

protected:
    void submit() override;
    bool absorb(const Problem &) override;
    bool validateAll() override;
    QList<CodeStep *> codeSteps() const override { return {m_code}; }
    FieldBase *fieldFor(const QString &pointer) const override;

private:
    void storeAnswers();
    void updateSubject();
    void onSiteMaybeChanged(); // the header's selector works here too
    void keepSignInOf(const api::BoundWorkspace &);
    Write<api::BoundWorkspace> request();

    bool m_loading = false;
    Field *m_hasAccount;
    Field *m_workspaceName;
    Field *m_workspaceLanguage;
    Credentials *m_credentials;
    Field *m_email;
    CodeStep *m_code;
    PhoneNumber *m_phone;
    ToggleField *m_keep;
    ConsentField *m_consent;
};

} // namespace usher

#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/pagemodel.h"

namespace usher {

// Sign in to continue: an account exists and no usable session does, or the e-mail is registered already. Leads back to
// where one was.
class SignInModel : public PageModel
{
    Q_OBJECT
public:
    explicit SignInModel(FlowCore *core, QObject *parent = nullptr);

    AccountKind kind() const; // Billing: by the code sent to the account's address (no e-mail field), or password
    Field *way() const { return m_way; } // "code" or "password"
    bool byPassword() const { return m_way->value() == QLatin1String("password"); }
    Field *site() const { return m_site; } // shown only where it is not known
    bool siteKnown() const;
    QList<Site> sites() const;
    Field *email() const { return m_email; } // by code, Console
    Field *username() const { return m_username; } // by password; Billing: both ways
    SecretField *password() const { return m_password; }
    CodeStep *code() const; // of the two below, the one that kind() asks for
    CodeStep *consoleCode() const { return m_consoleCode; } // purpose SignIn
    CodeStep *billingCode() const { return m_billingCode; } // purpose Link

    bool offersStartOver() const; // where no way leads back
    void startOver();

    Message primaryText() const override;
    void enter() override;
    void leave() override;

protected:
    void submit() override;
    bool absorb(const Problem &) override;
    bool validateAll() override;
    QList<CodeStep *> codeSteps() const override { return {code()}; }
    FieldBase *fieldFor(const QString &pointer) const override;

private:
    void storeAnswers();
    void updateSubject();
    void signIn(int run);
    void onSession(const api::Session &, const std::optional<Settlement> &settlement = {});
    void fillFromKeychain();

    Field *m_way;
    Field *m_site;
    Field *m_email;
    Field *m_username;
    SecretField *m_password;
    CodeStep *m_consoleCode;
    CodeStep *m_billingCode;
    bool m_loading = false;
    QString m_enteredFor; // the flow and account that the password was typed for
    QString m_filledFor; // the account whose kept details were asked for
};

} // namespace usher

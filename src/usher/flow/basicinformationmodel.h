#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/pagemodel.h"

#include <QTimer>

namespace usher {

// Site, username, password, e-mail with its code, phone: the account one will sign in with.
class BasicInformationModel : public PageModel
{
    Q_OBJECT
public:
    explicit BasicInformationModel(FlowCore *core, QObject *parent = nullptr);

    Field *site() const { return m_site; } // Site::id; Warning site_unusual
    QList<Site> sites() const; // suitable ones first
    bool isUsual(const QString &siteId) const;
    Field *username() const { return m_username; } // availability is checked while typing
    SecretField *password() const { return m_password; }
    SecretField *passwordAgain() const { return m_again; }
    int strength() const; // 0..4; -1 while empty
    int strengthNeeded() const;
    Field *email() const { return m_email; }
    CodeStep *code() const { return m_code; }
    Field *phone() const { return m_phone; } // optional
    bool readOnly() const; // registered already: shown only

    bool offersSignIn() const; // the e-mail is taken: sign in instead
    void signInInstead();
    void takeProblem(const Problem &); // found by a later step

    void enter() override;
    void leave() override;
    bool hasUnsavedSecrets() const override;

Q_SIGNALS:
    void signInRequested();

protected:
    void submit() override;
    bool validateAll() override;
    QList<CodeStep *> codeSteps() const override { return {m_code}; }
    FieldBase *fieldFor(const QString &pointer, const QString &code) const override;

private:
    void scheduleUsernameCheck();
    void checkUsername();
    void onUsernameChecked(const Result<api::UsernameAvailability> &);
    bool usernameKnown() const; // answered for what the fields say now
    void updateSubject();
    void storeAnswers();
    void maybeAdvance(); // after the code was verified, where nothing else is open
    QStringList passwordInputs() const;

    Field *m_site;
    Field *m_username;
    SecretField *m_password;
    SecretField *m_again;
    Field *m_email;
    CodeStep *m_code;
    Field *m_phone;
    bool m_loading = false;
    QTimer m_checkTimer;
    QPointer<CallBase> m_check;
    api::UsernameCheck m_asked; // the last one that was asked
    std::optional<bool> m_available; // its answer
};

} // namespace usher

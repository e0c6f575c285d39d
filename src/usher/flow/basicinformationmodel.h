#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/credentials.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/phonenumber.h"
#include "usher/flow/purchasevariant.h"

namespace usher {

// Site, username, password, e-mail with its code, phone: the account one will sign in with.
class BasicInformationModel : public PageModel
{
    Q_OBJECT
public:
    explicit BasicInformationModel(FlowCore *core, QObject *parent = nullptr);

    Field *site() const { return m_site; } // Site::id; Warning site_unusual
    SiteGroups sites() const;
    VariantField *variant() const { return m_variant; } // worth asking where it decides which sites suit
    Credentials *credentials() const { return m_credentials; }
    Field *username() const { return m_credentials->username(); }
    SecretField *password() const { return m_credentials->password(); }
    SecretField *passwordAgain() const { return m_credentials->passwordAgain(); }
    Field *email() const { return m_email; }
    CodeStep *code() const { return m_code; }
    PhoneNumber *phone() const { return m_phone; } // optional
    ToggleField *keepSignIn() const { return m_keep; } // the sign-in details, in the keychain, once registered
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
    FieldBase *fieldFor(const QString &pointer) const override;

private:
    void onNameAnswered(const Result<api::UsernameAvailability> &);
    void updateSubject();
    void storeAnswers();
    void judgeSite(); // a warning where it is unusual
    void maybeAdvance(); // after the code was verified, where nothing else is open

    VariantField *m_variant;
    Field *m_site;
    Credentials *m_credentials;
    Field *m_email;
    CodeStep *m_code;
    PhoneNumber *m_phone;
    ToggleField *m_keep;
    bool m_loading = false;
};

} // namespace usher

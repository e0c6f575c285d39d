#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class CodeView;
class SignInModel;

// Sign in to continue: an account exists, a session does not.
class SignInPage : public Page
{
    Q_OBJECT
public:
    explicit SignInPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    SignInModel *m_signIn;
    FieldRow *m_site;
    FieldRow *m_way;
    Card *m_byCode;
    Card *m_byPassword;
    FieldRow *m_email;
    CodeView *m_emailCode;
    FieldRow *m_username;
    CodeView *m_usernameCode;
    FieldRow *m_password;
    LinkButton *m_startOver;
};

} // namespace usher

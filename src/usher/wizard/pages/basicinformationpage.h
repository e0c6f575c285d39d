#pragma once

#include "usher/wizard/pages/choices.h"
#include "usher/wizard/pages/page.h"

namespace usher {

class BasicInformationModel;
class ChipChoice;
class CodeView;
class CredentialsView;

// The account one will sign in with.
class BasicInformationPage : public Page
{
    Q_OBJECT
public:
    explicit BasicInformationPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void refreshChoices();

    BasicInformationModel *m_basic;
    ChipChoice *m_variants;
    FieldRow *m_variant;
    FieldRow *m_site;
    CredentialsView *m_credentials;
    FieldRow *m_email;
    CodeView *m_code;
    FieldRow *m_phone;
    CheckField *m_keep;
    LinkButton *m_signIn;
    choices::List m_shownSites;
};

} // namespace usher

#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AgreementsView;
class CodeView;
class CreateWorkspaceModel;
class CredentialsView;

// A new workspace on the binding route: for an account that exists, or with a new one.
class CreateWorkspacePage : public Page
{
    Q_OBJECT
public:
    explicit CreateWorkspacePage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    CreateWorkspaceModel *m_create;
    FieldRow *m_hasAccount;
    Card *m_yes;
    Card *m_no;
    QWidget *m_form;
    FieldRow *m_name;
    FieldRow *m_language;
    CredentialsView *m_credentials;
    FieldRow *m_email;
    CodeView *m_code;
    FieldRow *m_phone;
    CheckField *m_keep;
    AgreementsView *m_agreements;
    AmberNote *m_site;
    TextLabel *m_settlement;
};

} // namespace usher

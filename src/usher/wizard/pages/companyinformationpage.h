#pragma once

#include "usher/wizard/pages/page.h"

#include <optional>

namespace usher {

class AgreementsView;
class CompanyInformationModel;

// The company and the agreements; its button is Register.
class CompanyInformationPage : public Page
{
    Q_OBJECT
public:
    explicit CompanyInformationPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    bool isOpen() const; // more information

    CompanyInformationModel *m_company;
    FieldRow *m_name;
    AgreementsView *m_agreements;
    LinkButton *m_signIn;
    LinkButton *m_moreLink;
    QWidget *m_more;
    FieldRow *m_industry;
    FieldRow *m_region;
    FieldRow *m_description;
    FieldRow *m_contactName;
    FieldRow *m_contactEmail;
    FieldRow *m_contactPhone;
    std::optional<bool> m_open; // as the customer left it
};

} // namespace usher

#include "usher/wizard/pages/companyinformationpage.h"

#include "common/brand/brand.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/pages/agreementsview.h"
#include "usher/wizard/pages/choices.h"

#include <QVBoxLayout>

namespace usher {

CompanyInformationPage::CompanyInformationPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->companyInformation(), parent)
    , m_company(flow->companyInformation())
    , m_more(new QWidget)
{
    m_name = addText(m_company->companyName());
    m_agreements = new AgreementsView(m_company->consent());
    body()->addWidget(m_agreements);
    registerEditor(m_company->consent(), m_agreements->tick());
    connect(m_agreements, &AgreementsView::openRequested, flow, &FlowController::openLink);
    m_signIn = addLink();

    m_moreLink = addLink();
    auto *columns = new ColumnsLayout(2, 15, space(Space::M));
    columns->setContentsMargins(0, space(Space::S), 0, 0);
    m_more->setLayout(columns);
    m_industry = addSelect(m_company->industry(), columns);
    m_region = addSelect(m_company->region(), columns);
    m_contactName = addText(m_company->contactName(), nullptr, columns);
    m_contactEmail = addText(m_company->contactEmail(), nullptr, columns);
    m_contactPhone = addPhone(m_company->contactPhone(), columns);
    m_description = addText(m_company->description(), nullptr, columns);
    body()->addWidget(m_more);

    connect(m_signIn, &QAbstractButton::clicked, m_company, &CompanyInformationModel::signInInstead);
    connect(m_moreLink, &QAbstractButton::clicked, this, [this] {
        m_open = !isOpen();
        if (*m_open)
            m_company->suggestRegion();
        refresh();
    });
    connect(flow, &FlowController::factsChanged, this, &CompanyInformationPage::refresh);
    ready();
}

void CompanyInformationPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()),
        tr("Register makes your account. If you stop after that, you sign in and go on."));
    m_name->setLabel(tr("Company name"));
    m_signIn->setText(tr("Sign in to this account instead"));
    m_industry->setLabel(tr("Industry"));
    m_region->setLabel(tr("Region"));
    m_contactName->setLabel(tr("Contact name"));
    m_contactEmail->setLabel(tr("Contact e-mail"));
    m_contactPhone->setLabel(tr("Contact phone"));
    fillCountries(m_contactPhone, m_company->contactPhone());
    m_description->setLabel(tr("About the company"));
    fillSelect(m_industry, choices::industries(m_company->industry()->value()), m_company->industry());
    fillSelect(m_region, choices::regions(flow()->language(), m_company->region()->value()), m_company->region());
    m_agreements->retranslate();
}

bool CompanyInformationPage::isOpen() const
{
    return m_company->isWrongInMore() || m_open.value_or(m_company->hasMore());
}

void CompanyInformationPage::refresh()
{
    m_agreements->setAgreements(m_company->consent()->agreements());
    m_signIn->setVisible(m_company->offersSignIn());
    m_more->setVisible(isOpen());
    m_moreLink->setText(isOpen() ? tr("Less information") : tr("More information (optional)"));
    // Whom we write to, unless somebody else is named.
    qobject_cast<TextField *>(m_contactEmail->editor())->setPlaceholderText(flow()->draft().basic.email);
}

} // namespace usher

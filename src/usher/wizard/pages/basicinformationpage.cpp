#include "usher/wizard/pages/basicinformationpage.h"

#include "common/brand/brand.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/pages/codeview.h"
#include "usher/wizard/pages/passwordwords.h"

#include <QVBoxLayout>

namespace usher {

BasicInformationPage::BasicInformationPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->basicInformation(), parent)
    , m_basic(flow->basicInformation())
{
    m_site = addSelect(m_basic->site());
    m_site->setHintIsWarning(true);
    m_username = addText(m_basic->username());

    auto *passwords = new QWidget;
    auto *pair = new ColumnsLayout(2, 15, space(Space::M));
    passwords->setLayout(pair);
    m_password = addPassword(m_basic->password(), pair);
    m_again = addPassword(m_basic->passwordAgain(), pair);
    body()->addWidget(passwords);

    m_email = addText(m_basic->email());
    m_code = new CodeView(m_basic->code(), m_email, {m_basic->site(), m_basic->email()}, brand(), this);
    connect(m_code, &CodeView::fieldNeeded, this, &Page::focusField);
    body()->addWidget(m_code->addressLine());
    body()->addWidget(m_code->codeRow());
    registerEditor(m_basic->code()->code(), m_code->codeField());
    m_signIn = addLink();
    m_phone = addText(m_basic->phone());

    connect(m_signIn, &QAbstractButton::clicked, m_basic, &BasicInformationModel::signInInstead);
    connect(m_basic->password(), &FieldBase::changed, this, &BasicInformationPage::refreshStrength);
    connect(flow, &FlowController::factsChanged, this, &BasicInformationPage::fillSites);
    ready();
}

void BasicInformationPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("This makes the account you will sign in with."));
    m_site->setLabel(tr("Site"));
    qobject_cast<SelectField *>(m_site->editor())->setPlaceholderText(tr("Choose where your data will be"));
    m_site->setHint(tr("Cannot be changed later: accounts and data of a site never move."));
    m_username->setLabel(tr("Username"));
    m_username->setHint(tr("Also the name of your Billing Center account. Treat it as permanent."));
    m_password->setLabel(tr("Password"));
    m_again->setLabel(tr("Password again"));
    m_email->setLabel(tr("E-mail"));
    m_email->setHint(tr("You sign in with it, and we send the code there."));
    m_phone->setLabel(tr("Phone (optional)"));
    m_phone->setHint(tr("With country code, for example +65 6123 4567."));
    m_signIn->setText(tr("Sign in to this account instead"));
    m_code->retranslate();
    m_shownSites.clear();
    fillSites();
    refreshStrength();
}

void BasicInformationPage::refresh()
{
    fillSites();
    m_signIn->setVisible(m_basic->offersSignIn());
}

void BasicInformationPage::fillSites()
{
    const QList<Site> sites = m_basic->sites();
    QStringList ids;
    for (const Site &site : sites)
        ids.append(site.id);
    if (ids == m_shownSites)
        return;
    m_shownSites = ids;
    fillSelect(m_site, choices::sites(sites), m_basic->site());
}

void BasicInformationPage::refreshStrength()
{
    qobject_cast<PasswordField *>(m_password->editor())->setStrength(m_basic->strength());
    m_password->setHint(passwordHint(m_basic->strength(), flow()->facts().policy().password));
}

} // namespace usher

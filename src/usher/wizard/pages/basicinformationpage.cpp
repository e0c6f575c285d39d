#include "usher/wizard/pages/basicinformationpage.h"

#include "common/brand/brand.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/pages/chipchoice.h"
#include "usher/wizard/pages/codeview.h"
#include "usher/wizard/pages/credentialsview.h"

#include <QVBoxLayout>

namespace usher {

BasicInformationPage::BasicInformationPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->basicInformation(), parent)
    , m_basic(flow->basicInformation())
{
    m_variants = new ChipChoice(m_basic->variant());
    m_variant = new FieldRow({}, m_variants);
    body()->addWidget(m_variant);
    m_site = addSelect(m_basic->site());
    m_site->setHintIsWarning(true);
    m_credentials = addCredentials(m_basic->credentials());
    m_email = addText(m_basic->email());
    m_code = new CodeView(m_basic->code(), m_email, {m_basic->site(), m_basic->email()}, this);
    connect(m_code, &CodeView::fieldNeeded, this, &Page::focusField);
    body()->addWidget(m_code->codeRow());
    registerEditor(m_basic->code()->code(), m_code->codeField());
    m_signIn = addLink();
    m_phone = addPhone(m_basic->phone());
    m_keep = addTick(m_basic->keepSignIn());

    connect(m_signIn, &QAbstractButton::clicked, m_basic, &BasicInformationModel::signInInstead);
    connect(flow, &FlowController::factsChanged, this, &BasicInformationPage::refreshChoices);
    ready();
}

void BasicInformationPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("This makes the account you will sign in with."));
    m_site->setLabel(tr("Site"));
    qobject_cast<SelectField *>(m_site->editor())->setPlaceholderText(tr("Choose where your data will be"));
    m_site->setHint(tr("Cannot be changed later: accounts and data of a site never move."));
    m_credentials->retranslate();
    m_email->setLabel(tr("E-mail"));
    m_email->setHint(tr("You sign in with it, and we send the code there."));
    m_phone->setLabel(tr("Phone (optional)"));
    fillCountries(m_phone, m_basic->phone());
    m_keep->setText(tr("Keep my sign-in details in this computer's keychain"));
    m_signIn->setText(tr("Sign in to this account instead"));
    m_code->retranslate();
    const Marketplace marketplace = flow()->draft().marketplace.value_or(Marketplace::Direct);
    //: %1 is a marketplace
    m_variant->setLabel(tr("Which %1 did you buy on?").arg(words::marketplace(marketplace, brand())));
    m_variants->setQuestion(m_variant->label());
    m_variant->setHint(tr("It tells us which sites suit your purchase."));
    refreshChoices();
}

void BasicInformationPage::refresh()
{
    refreshChoices();
    m_signIn->setVisible(m_basic->offersSignIn());
}

void BasicInformationPage::refreshChoices()
{
    const VariantField *variant = m_basic->variant();
    m_variant->setVisible(!m_basic->readOnly() && variant->isOpen() && variant->decidesSites());
    choices::List variants;
    for (const QString &id : variant->offered())
        variants.append({id, words::marketplaceVariant(id)});
    m_variants->setAnswers(variants);

    const choices::List sites = choices::sites(m_basic->sites());
    if (sites == m_shownSites)
        return;
    m_shownSites = sites;
    fillSelect(m_site, sites, m_basic->site());
}

} // namespace usher

#include "usher/wizard/pages/accountbindingpage.h"

#include "common/brand/brand.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/codeview.h"
#include "usher/wizard/pages/purchaseview.h"

#include <QVBoxLayout>

namespace usher {

AccountBindingPage::AccountBindingPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->accountBinding(), parent)
    , m_binding(flow->accountBinding())
    , m_how(new Banner(Banner::Kind::Info))
{
    addBanner(m_how);
    m_username = addText(m_binding->username());
    m_code = new CodeView(m_binding->code(), m_username, {m_binding->username()}, this);
    connect(m_code, &CodeView::fieldNeeded, this, &Page::focusField);
    body()->addWidget(m_code->codeRow());
    registerEditor(m_binding->code()->code(), m_code->codeField());
    m_purchase = new PurchaseView(flow, m_binding);
    body()->addWidget(m_purchase);
    registerEditor(m_binding->purchase()->handoff()->code(), m_purchase->codeEditor());
    registerEditor(m_binding->purchase()->accountId(), m_purchase->accountEditor());
    registerEditor(m_binding->purchase()->instanceId(), m_purchase->instanceEditor());
    m_direct = addParagraph();
    body()->addSpacing(space(Space::S));
    m_register = addLink();

    connect(m_how, &Banner::linkClicked, m_binding, &AccountBindingModel::putAway);
    connect(m_register, &QAbstractButton::clicked, m_binding, &AccountBindingModel::switchToRegister);
    ready();
}

void AccountBindingPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("Tell us which Billing Center account should pay."));
    m_how->setTitle(tr("How binding works"));
    m_how->setText(tr("1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. "
                      "3. Confirm: they settle through your purchase."));
    m_how->setLink(QStringLiteral("dismiss"), tr("Got it"));
    m_username->setLabel(tr("Billing Center username"));
    m_username->setHint(tr("Not your e-mail: the username you sign in to the Billing Center with."));
    m_direct->setText(tr("Nothing is linked to a marketplace: the workspaces you choose settle through this Billing "
                         "Center account."));
    m_register->setText(tr("I have no Billing Center account after all"));
    m_code->retranslate();
    m_purchase->retranslate();
}

void AccountBindingPage::refresh()
{
    m_how->setVisible(m_binding->explains() && !m_binding->problem());
    m_purchase->setMarketplace(m_binding->purchase()->marketplace());
    m_purchase->setVisible(!m_binding->isDirect());
    m_direct->setVisible(m_binding->isDirect());
    m_register->setVisible(!m_binding->readOnly());
}

} // namespace usher

#include "usher/wizard/pages/activationmethodpage.h"

#include "common/brand/brand.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/pages/purchaseview.h"

#include <QVBoxLayout>

namespace usher {

ActivationMethodPage::ActivationMethodPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->activationMethod(), parent)
    , m_activation(flow->activationMethod())
{
    m_name = addText(m_activation->workspaceName());
    m_language = addSelect(m_activation->workspaceLanguage());
    m_method = addSelect(m_activation->method());
    m_purchase = new PurchaseView(m_activation->purchase(), brand());
    body()->addWidget(m_purchase);
    registerEditor(m_activation->purchase()->accountId(), m_purchase->accountEditor());
    registerEditor(m_activation->purchase()->instanceId(), m_purchase->instanceEditor());
    body()->addSpacing(space(Space::S));
    m_permanent = addAmber();
    connect(m_activation->method(), &FieldBase::changed, this, &ActivationMethodPage::refresh);
    connect(flow, &FlowController::factsChanged, this, &ActivationMethodPage::retranslate);
    ready();
}

void ActivationMethodPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("Your workspace, and who pays for it."));
    m_name->setLabel(tr("Workspace name"));
    m_name->setHint(tr("For example your team or product. You can rename it later."));
    m_language->setLabel(tr("Workspace language"));
    m_language->setHint(tr("Language of alerts, events and messages, not of the screen. Choose with care."));
    fillSelect(
        m_language, choices::workspaceLanguages(m_activation->workspaceLanguages()), m_activation->workspaceLanguage());
    m_method->setLabel(tr("Settles through"));
    QList<std::pair<QString, QString>> methods;
    for (const Marketplace marketplace : m_activation->offered())
        methods.append({marketplaceId(marketplace), words::marketplace(marketplace, brand())});
    fillSelect(m_method, methods, m_activation->method());
    m_purchase->retranslate();
}

void ActivationMethodPage::refresh()
{
    const Marketplace marketplace = marketplaceFromId(m_activation->method()->value()).value_or(Marketplace::Direct);
    m_purchase->show(marketplace);
    m_permanent->setText(marketplace == Marketplace::Direct
            ? tr("The workspace settles through your Billing Center account.")
            : tr("A marketplace purchase settles through that cloud account, and this is practically permanent."));
}

} // namespace usher

#include "usher/wizard/pages/activationmethodpage.h"

#include "common/brand/brand.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
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
    // Side by side: the purchase, which is what people are nervous about, stays in sight.
    auto *workspace = new QWidget;
    auto *pair = new ColumnsLayout(2, 15, space(Space::M));
    workspace->setLayout(pair);
    body()->addWidget(workspace);
    m_name = addText(m_activation->workspaceName(), nullptr, pair);
    m_language = addSelect(m_activation->workspaceLanguage(), pair);
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(3, 11, space(Space::S));
    group->setLayout(columns);
    QList<std::pair<QString, Card *>> cards;
    for (const Marketplace marketplace : allMarketplaces) {
        auto *card = new Card({});
        columns->addWidget(card, marketplace == Marketplace::Direct ? 2 : 1);
        m_cards.append({marketplace, card});
        cards.append({marketplaceId(marketplace), card});
    }
    m_method = addCards(m_activation->method(), cards, group);
    m_purchase = new PurchaseView(flow, m_activation);
    body()->addWidget(m_purchase);
    registerEditor(m_activation->purchase()->handoff()->code(), m_purchase->codeEditor());
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
    m_language->setHint(
        tr("Sets the language of event, alert and SMS templates, not of the screen. Choose carefully."));
    fillSelect(
        m_language, choices::workspaceLanguages(m_activation->workspaceLanguages()), m_activation->workspaceLanguage());
    m_method->setLabel(tr("Settles through"));
    for (const auto &[marketplace, card] : m_cards)
        card->setTitle(words::marketplace(marketplace, brand()));
    m_purchase->retranslate();
}

void ActivationMethodPage::refresh()
{
    const QList<Marketplace> offered = m_activation->offered();
    const Marketplace chosen = m_activation->purchase()->marketplace();
    const bool handed = m_activation->purchase()->handed().has_value();
    for (const auto &[marketplace, card] : m_cards)
        card->setVisible(marketplace == chosen || (!handed && offered.contains(marketplace)));
    const QString name = words::marketplace(chosen, brand());
    m_method->setHint(handed
            //: %1 is a marketplace. "Not mine" is the link below
            ? tr("%1 handed this purchase over. For another method choose “Not mine” below.").arg(name)
            : QString());
    m_purchase->setMarketplace(chosen);
    m_purchase->setVisible(chosen != Marketplace::Direct);
    m_permanent->setText(chosen == Marketplace::Direct
            ? tr("The workspace settles through your Billing Center account; no marketplace purchase is used.")
            //: %1 is a marketplace
            : tr("A marketplace purchase settles through that cloud account, and this is practically permanent: the "
                 "workspace will settle through %1.")
                  .arg(name));
}

} // namespace usher

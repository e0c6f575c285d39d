#include "usher/wizard/pages/purchaseview.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchasepagemodel.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/pages/handoffview.h"
#include "usher/wizard/pages/idhelppanel.h"
#include "usher/wizard/style/measures.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace usher {

namespace {

FieldRow *idRow(Field *field)
{
    FieldRow *row = binding::textRow(field);
    row->help()->setObjectName(QStringLiteral("help_") + field->name());
    return row;
}

} // namespace

PurchaseView::PurchaseView(FlowController *flow, PurchasePageModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_fields(model->purchase())
    , m_brand(flow->brand())
    , m_account(idRow(m_fields->accountId()))
    , m_instance(idRow(m_fields->instanceId()))
    , m_swap(new LinkButton)
    , m_help(new IdHelpPanel)
    , m_handoff(new HandoffView(flow, HandoffBox::Place::Form))
    , m_unknown(new QWidget)
    , m_again(new ActionButton(ButtonKind::Secondary))
    , m_review(new LinkButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *pair = new QWidget;
    auto *columns = new ColumnsLayout(2, 20, space(Space::M));
    pair->setLayout(columns);
    columns->addWidget(m_account);
    columns->addWidget(m_instance);
    layout->addWidget(m_handoff);
    layout->addSpacing(space(Space::M));
    layout->addWidget(pair);
    layout->addWidget(m_swap, 0, Qt::AlignLeading);
    layout->addWidget(m_help);
    auto *actions = new FlowLayout(space(Space::L));
    actions->setContentsMargins(0, 0, 0, space(Space::M));
    m_unknown->setLayout(actions);
    actions->addWidget(m_again);
    actions->addWidget(m_review);
    layout->addWidget(m_unknown);
    m_again->setObjectName(QStringLiteral("purchase_again"));
    m_review->setObjectName(QStringLiteral("request_review"));
    connect(m_again, &QAbstractButton::clicked, model, &PageModel::commit);
    connect(m_review, &QAbstractButton::clicked, model, &PurchasePageModel::requestReview);
    connect(m_handoff, &HandoffView::mineClicked, model, &PurchasePageModel::mine);
    connect(m_handoff, &HandoffView::notMineClicked, model, &PurchasePageModel::notMine);
    m_swap->setObjectName(QStringLiteral("swap_ids"));
    connect(m_swap, &QAbstractButton::clicked, this, [this] {
        // Before the link goes and takes the focus along.
        accountEditor()->setFocus(Qt::OtherFocusReason);
        m_fields->swap();
    });
    for (const PurchaseId what : {PurchaseId::Account, PurchaseId::Instance}) {
        connect(row(what), &FieldRow::helpClicked, this,
            [this, what] { m_help->isOpen(what) ? closeHelp() : openHelp(what); });
    }
    connect(m_help, &IdHelpPanel::closeRequested, this, &PurchaseView::closeHelp);
    connect(m_fields, &PurchaseFields::changed, this, &PurchaseView::refresh);
    connect(model, &PageModel::changed, this, &PurchaseView::refresh);
}

TextField *PurchaseView::codeEditor() const
{
    return m_handoff->codeEditor();
}

TextField *PurchaseView::accountEditor() const
{
    return qobject_cast<TextField *>(m_account->editor());
}

TextField *PurchaseView::instanceEditor() const
{
    return qobject_cast<TextField *>(m_instance->editor());
}

void PurchaseView::setMarketplace(Marketplace marketplace)
{
    if (marketplace == m_marketplace)
        return refresh();
    m_marketplace = marketplace;
    m_help->hide();
    retranslate();
}

void PurchaseView::retranslate()
{
    const QString name = words::marketplace(m_marketplace, m_brand);
    //: %1 is a marketplace: "Alibaba Cloud account ID"
    m_account->setLabel(tr("%1 account ID").arg(name));
    m_instance->setLabel(tr("Product instance ID"));
    for (const PurchaseId what : {PurchaseId::Account, PurchaseId::Instance})
        row(what)->setHelp(help(what).isEmpty() ? QString() : tr("Where do I find it?"));
    if (!m_help->isHidden())
        openHelp(m_helpFor);
    m_swap->setText(tr("These look mixed up. Swap them"));
    m_again->setText(tr("Try again"));
    m_handoff->retranslate();
    refresh();
}

QList<IdHelp> PurchaseView::help(PurchaseId what) const
{
    return idHelp(m_marketplace, m_fields->variant(), what);
}

void PurchaseView::openHelp(PurchaseId what)
{
    m_helpFor = what;
    m_help->open(what, help(what), row(what)->label());
}

void PurchaseView::closeHelp()
{
    row(m_helpFor)->help()->setFocus(Qt::OtherFocusReason);
    m_help->hide();
}

void PurchaseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_help->isHidden())
        closeHelp();
    else
        QWidget::keyPressEvent(event);
}

void PurchaseView::showTrust(FieldRow *row, Field *field, const QString &hint)
{
    const Trust trust = m_fields->trust(field);
    const bool sure = trust != Trust::Typed;
    row->setVisible(m_fields->shows(field));
    //: A short word at the end of a field: the marketplace itself confirmed what stands there
    const QString verified = tr("verified");
    //: A short word at the end of a field: typed, and equal to what the marketplace reported
    const QString matched = tr("matched");
    row->setTrusted(sure, trust == Trust::Verified ? verified : sure ? matched : QString());
    row->setHint(trust == Trust::Verified ? words::source(*m_fields->handed(), m_brand)
            : sure                        ? words::matched(m_marketplace, m_brand)
                                          : hint);
}

void PurchaseView::refresh()
{
    showTrust(m_account, m_fields->accountId(), words::accountHint(m_marketplace));
    showTrust(m_instance, m_fields->instanceId(), tr("Stands below the product you bought."));
    m_swap->setVisible(m_fields->swapOffered());
    m_handoff->setVisible(m_marketplace != Marketplace::Direct);
    m_unknown->setVisible(m_model->isPurchaseUnknown() || m_model->draft().review);
    m_again->setVisible(m_model->isPurchaseUnknown());
    m_review->setVisible(m_model->canRequestReview() || m_model->draft().review);
    m_review->setText(m_model->draft().review ? tr("See how the check stands") : tr("Have it checked"));
    for (QWidget *action : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_review)})
        action->setEnabled(!m_model->isBusy());
    if (row(m_helpFor)->isHidden())
        m_help->hide();
}

} // namespace usher

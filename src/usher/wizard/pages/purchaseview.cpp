#include "usher/wizard/pages/purchaseview.h"

#include "usher/flow/purchasefields.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

namespace {

FieldRow *idRow(Field *field, const Brand &brand)
{
    auto *editor = new TextField;
    editor->setObjectName(field->name());
    auto *row = new FieldRow({}, editor);
    binding::text(editor, field);
    binding::status(row, field, brand);
    return row;
}

} // namespace

PurchaseView::PurchaseView(PurchaseFields *fields, const Brand &brand, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_brand(brand)
    , m_account(idRow(fields->accountId(), brand))
    , m_instance(idRow(fields->instanceId(), brand))
    , m_swap(new LinkButton)
    , m_handoff(new AmberNote)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *pair = new QWidget;
    auto *columns = new ColumnsLayout(2, 15, space(Space::M));
    pair->setLayout(columns);
    columns->addWidget(m_account);
    columns->addWidget(m_instance);
    layout->addWidget(pair);
    layout->addWidget(m_swap, 0, Qt::AlignLeading);
    layout->addWidget(m_handoff);
    connect(m_swap, &QAbstractButton::clicked, fields, &PurchaseFields::swap);
    connect(fields, &PurchaseFields::changed, this, &PurchaseView::refresh);
}

TextField *PurchaseView::accountEditor() const
{
    return qobject_cast<TextField *>(m_account->editor());
}

TextField *PurchaseView::instanceEditor() const
{
    return qobject_cast<TextField *>(m_instance->editor());
}

void PurchaseView::show(Marketplace marketplace)
{
    m_marketplace = marketplace;
    retranslate();
}

void PurchaseView::retranslate()
{
    const QString name = words::marketplace(m_marketplace, m_brand);
    //: %1 is a marketplace: "Alibaba Cloud account ID"
    m_account->setLabel(tr("%1 account ID").arg(name));
    m_account->setHint(m_marketplace == Marketplace::Huawei
            ? tr("Console, your name at the upper right, My Credentials: the account ID, not the user's.")
            : tr("Console, your picture at the upper right: the main account's ID."));
    m_instance->setLabel(tr("Product instance ID"));
    m_instance->setHint(tr("Marketplace, Purchased Services, below the product."));
    m_swap->setText(tr("These look mixed up. Swap them"));
    m_handoff->setText(words::handoff(m_marketplace, m_brand));
    refresh();
}

void PurchaseView::refresh()
{
    m_account->setVisible(m_fields->needsAccountId());
    m_instance->setVisible(m_fields->needsInstanceId());
    m_swap->setVisible(m_fields->swapOffered());
    m_handoff->setVisible(m_fields->needsHandoff());
}

} // namespace usher

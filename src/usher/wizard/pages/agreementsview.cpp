#include "usher/wizard/pages/agreementsview.h"

#include "usher/flow/field.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

AgreementsView::AgreementsView(ToggleField *consent, const Brand &brand, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_links(new QWidget)
    , m_tick(new CheckField)
    , m_row(new FieldRow({}, m_tick))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Xs));
    layout->addWidget(m_title);
    layout->addWidget(m_links);
    layout->addSpacing(space(Space::S));
    layout->addWidget(m_row);
    m_links->setLayout(new FlowLayout(space(Space::L)));
    m_tick->setObjectName(consent->name());
    binding::tick(m_tick, consent);
    binding::status(m_row, consent, brand);
}

void AgreementsView::setAgreements(const QList<Agreement> &agreements)
{
    if (agreements == m_agreements)
        return;
    m_agreements = agreements;
    qDeleteAll(m_links->findChildren<LinkButton *>(Qt::FindDirectChildrenOnly));
    for (const Agreement &agreement : agreements) {
        auto *link = new LinkButton(agreement.title);
        link->setExternal(true);
        link->setToolTip(agreement.url.toDisplayString());
        link->setEnabled(agreement.url.isValid());
        connect(link, &QAbstractButton::clicked, this, [this, url = agreement.url] { Q_EMIT openRequested(url); });
        m_links->layout()->addWidget(link);
    }
}

void AgreementsView::retranslate()
{
    m_title->setText(tr("Agreements"));
    m_tick->setText(tr("I have read these agreements and accept them."));
}

} // namespace usher

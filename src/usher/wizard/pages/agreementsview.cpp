#include "usher/wizard/pages/agreementsview.h"

#include "usher/flow/field.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

#include <utility>

namespace usher {

AgreementsView::AgreementsView(ToggleField *consent, QWidget *parent)
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
    auto *links = new QVBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(space(Space::Xs));
    m_tick->setObjectName(consent->name());
    binding::tick(m_tick, consent);
    binding::status(m_row, consent);
}

void AgreementsView::setAgreements(const QList<Agreement> &agreements)
{
    if (agreements == m_agreements)
        return;
    m_agreements = agreements;
    clear(m_links->layout());
    for (const Agreement &agreement : agreements) {
        //: An agreement's title and the version that one agrees to
        const QString name = tr("%1 (version %2)").arg(agreement.title, agreement.version);
        m_links->layout()->addWidget(new TextLabel(name, TextStyle::Body));
        if (!agreement.url.isValid())
            continue;
        auto *link = new LinkRow(agreement.url);
        link->setName(name);
        connect(link, &LinkRow::openRequested, this, &AgreementsView::openRequested);
        m_links->layout()->addWidget(link);
    }
}

void AgreementsView::retranslate()
{
    m_title->setText(tr("Agreements"));
    const QList<Agreement> agreements = std::exchange(m_agreements, {});
    setAgreements(agreements);
    m_tick->setText(tr("I have read these agreements and accept them."));
}

} // namespace usher

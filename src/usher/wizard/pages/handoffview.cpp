#include "usher/wizard/pages/handoffview.h"

#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace usher {

HandoffView::HandoffView(FlowController *flow, HandoffBox::Place place, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_step(flow->handoff())
    , m_why(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_begin(new QWidget)
    , m_fetch(new ActionButton(ButtonKind::Secondary))
    , m_have(new LinkButton)
    , m_steps(new QWidget)
    , m_code(new TextField)
    , m_row(new FieldRow({}, m_code))
    , m_connect(new ActionButton(ButtonKind::Secondary))
    , m_box(new HandoffBox(flow, place))
{
    SecretField *field = m_step->code();
    m_code->setObjectName(field->name());
    m_fetch->setObjectName(QStringLiteral("fetch_purchase"));
    m_have->setObjectName(QStringLiteral("have_pairing_code"));
    m_connect->setObjectName(QStringLiteral("connect_purchase"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_why);
    auto *begin = new FlowLayout(space(Space::L));
    begin->setContentsMargins(0, space(Space::S), 0, space(Space::S));
    m_begin->setLayout(begin);
    begin->addWidget(m_fetch);
    begin->addWidget(m_have);
    layout->addWidget(m_begin);
    layout->addWidget(m_steps);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, space(Space::S), 0, space(Space::L));
    steps->setSpacing(space(Space::Xs));
    binding::status(m_row, field);
    m_row->setBeside(m_connect);
    layout->addWidget(m_row);
    layout->addWidget(m_box);

    connect(m_fetch, &QAbstractButton::clicked, flow->arrival(), &Arrival::startInMarketplace);
    connect(m_have, &QAbstractButton::clicked, this, &HandoffView::ask);
    connect(m_code, &QLineEdit::textChanged, field, [field](const QString &typed) { field->setValue(Secret(typed)); });
    connect(m_connect, &QAbstractButton::clicked, this, [this] {
        if (m_step->state() == HandoffStep::State::Claiming)
            return m_step->cancel();
        m_step->claim();
        if (m_step->state() == HandoffStep::State::Idle)
            m_code->setFocus(Qt::OtherFocusReason);
    });
    connect(m_box, &HandoffBox::mineClicked, this, &HandoffView::mineClicked);
    connect(m_box, &HandoffBox::notMineClicked, this, &HandoffView::notMineClicked);
    connect(m_step, &HandoffStep::changed, this, &HandoffView::refresh);
    connect(field, &FieldBase::changed, this, &HandoffView::refresh);
    // No refresh() yet: showing what has no parent would open a window. retranslate() does it.
}

void HandoffView::ask()
{
    m_asked = true;
    refresh();
    m_code->setFocus(Qt::OtherFocusReason);
}

void HandoffView::retranslate()
{
    m_explained.reset();
    m_have->setText(tr("I have a pairing code"));
    m_row->setLabel(tr("Pairing code"));
    m_row->setHint(tr("From the page that the marketplace opened in your browser; its link does as well."));
    refresh();
}

Marketplace HandoffView::marketplace() const
{
    return m_chosen.value_or(m_step->marketplace());
}

void HandoffView::setMarketplace(Marketplace marketplace)
{
    m_chosen = marketplace;
    refresh();
}

void HandoffView::fillSteps()
{
    m_explained = marketplace();
    clear(m_steps->layout());
    int number = 0;
    for (const QString &step : words::handoffSteps(marketplace(), m_flow->brand())) {
        //: A step of a list. %1: its number, %2: what to do
        m_steps->layout()->addWidget(
            new TextLabel(tr("%1. %2").arg(QLocale().toString(++number), step), TextStyle::Body));
    }
}

void HandoffView::refresh()
{
    using State = HandoffStep::State;
    const State state = m_step->state();
    const bool begun = m_step->way() != HandoffWay::Code && (state != State::Idle || !m_step->trouble().isEmpty());
    const bool typing = (state == State::Idle || state == State::Claiming) && !begun;
    const bool known = marketplace() != Marketplace::Direct;
    const bool needed = !m_brief && needsHandoff(marketplace());
    const bool open
        = typing && (m_asked || state == State::Claiming || m_step->code()->state() == FieldBase::State::Error);
    m_why->setVisible(typing && known && !m_brief);
    m_why->setText(needed ? words::handoff(marketplace(), m_flow->brand())
                          : tr("Your purchase can come over by itself: nothing to look up, nothing to type."));
    m_begin->setVisible(typing && !(open && !known));
    //: %1 is a marketplace. What is fetched is the purchase
    m_fetch->setText(tr("Fetch it from %1").arg(words::marketplace(marketplace(), m_flow->brand())));
    m_fetch->setVisible(known);
    m_fetch->setEnabled(state == State::Idle);
    m_have->setVisible(!open);
    m_steps->setVisible(needed && open);
    if (needed && open && m_explained != marketplace())
        fillSteps();
    m_row->setVisible(open);
    m_connect->setText(state == State::Claiming ? tr("Cancel") : tr("Connect"));
    m_code->setReadOnly(state == State::Claiming);
    const QString shown = m_step->code()->value().reveal();
    if (m_code->text() != shown) {
        const QSignalBlocker blocker(m_code);
        m_code->setText(shown);
    }
    if (typing)
        m_box->hide();
    else
        m_box->refresh();
    // Who is sent to the code's field is sent to the question that stands in its place.
    m_code->setFocusProxy(typing ? nullptr : m_box->answer());
}

} // namespace usher

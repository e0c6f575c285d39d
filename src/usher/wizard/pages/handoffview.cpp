#include "usher/wizard/pages/handoffview.h"

#include "usher/flow/handoffstep.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace usher {

namespace {

class Box : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), theme().color(Role::Card), theme().color(Role::Line));
    }
};

} // namespace

HandoffView::HandoffView(HandoffStep *step, const Brand &brand, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_brand(brand)
    , m_have(new LinkButton)
    , m_why(new TextLabel(TextStyle::Body))
    , m_steps(new QWidget)
    , m_code(new TextField)
    , m_row(new FieldRow({}, m_code))
    , m_connect(new ActionButton(ButtonKind::Secondary))
    , m_box(new Box)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_match(new TextLabel(TextStyle::Title))
    , m_text(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_action(new LinkButton)
{
    SecretField *field = step->code();
    m_code->setObjectName(field->name());
    m_have->setObjectName(QStringLiteral("have_pairing_code"));
    m_connect->setObjectName(QStringLiteral("connect_purchase"));
    m_action->setObjectName(QStringLiteral("handoff_action"));
    m_match->setObjectName(QStringLiteral("match_code"));
    m_match->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_have, 0, Qt::AlignLeading);
    layout->addWidget(m_why);
    layout->addWidget(m_steps);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, space(Space::S), 0, space(Space::L));
    steps->setSpacing(space(Space::Xs));
    binding::status(m_row, field);
    m_row->setBeside(m_connect);
    layout->addWidget(m_row);
    layout->addWidget(m_box);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(space(Space::L), space(Space::M), space(Space::L), space(Space::M));
    box->setSpacing(space(Space::S));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_match), static_cast<QWidget *>(m_text)})
        box->addWidget(widget);
    box->addWidget(m_action, 0, Qt::AlignLeading);

    connect(m_have, &QAbstractButton::clicked, this, &HandoffView::ask);
    connect(m_code, &QLineEdit::textChanged, field, [field](const QString &typed) { field->setValue(Secret(typed)); });
    connect(m_connect, &QAbstractButton::clicked, this, [this] {
        if (m_step->state() == HandoffStep::State::Claiming)
            return m_step->cancel();
        m_step->claim();
        if (m_step->state() == HandoffStep::State::Idle)
            m_code->setFocus(Qt::OtherFocusReason);
    });
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (m_step->state() == HandoffStep::State::Verified)
            Q_EMIT notMineClicked();
        else
            m_step->cancel();
    });
    connect(step, &HandoffStep::changed, this, &HandoffView::refresh);
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
    m_row->setHint(tr("From the page that the marketplace opened in your browser."));
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
    m_why->setText(words::handoff(marketplace(), m_brand));
    clear(m_steps->layout());
    int number = 0;
    for (const QString &step : words::handoffSteps(marketplace(), m_brand)) {
        //: A step of a list. %1: its number, %2: what to do
        m_steps->layout()->addWidget(
            new TextLabel(tr("%1. %2").arg(QLocale().toString(++number), step), TextStyle::Body));
    }
}

void HandoffView::refresh()
{
    using State = HandoffStep::State;
    const State state = m_step->state();
    const bool typing = state == State::Idle || state == State::Claiming;
    const bool needed = !m_brief && needsHandoff(marketplace());
    const bool open = typing
        && (needed || m_asked || state == State::Claiming || m_step->code()->state() == FieldBase::State::Error);
    m_have->setVisible(typing && !open);
    m_why->setVisible(needed && typing);
    m_steps->setVisible(needed && typing);
    if (needed && typing && m_explained != marketplace())
        fillSteps();
    m_row->setVisible(open);
    m_connect->setText(state == State::Claiming ? tr("Cancel") : tr("Connect"));
    m_code->setReadOnly(state == State::Claiming);
    const QString shown = m_step->code()->value().reveal();
    if (m_code->text() != shown) {
        const QSignalBlocker blocker(m_code);
        m_code->setText(shown);
    }
    m_box->setVisible(!typing);
    if (!typing)
        refreshBox();
}

void HandoffView::refreshBox()
{
    using State = HandoffStep::State;
    const State state = m_step->state();
    m_match->setVisible(state == State::Waiting);
    m_action->setEnabled(state != State::Rejecting);
    if (state == State::Waiting) {
        m_title->setText(tr("Compare this code with the page in your browser"));
        m_match->setText(m_step->matchCode());
        const bool declined = m_step->code()->state() == FieldBase::State::Error;
        m_text->setText(m_step->isUnreachable()
                ? tr("The activation service cannot be reached at the moment. We keep asking.")
                : declined ? words::fieldText(m_step->code()->message())
                           : tr("If they are the same, approve there. This page goes on by itself."));
        m_text->setRole(declined && !m_step->isUnreachable() ? Role::Error : Role::SoftText);
        m_action->setText(tr("Cancel"));
        return;
    }
    const api::HandedPurchase &handed = *m_step->handed();
    m_title->setText(tr("Is this your purchase?"));
    const QString which
        = words::purchase({handed.marketplace, handed.accountId, handed.instanceId}, m_brand) + QLatin1Char('\n');
    const bool failed = m_step->code()->state() == FieldBase::State::Error;
    m_text->setText(which + (failed ? words::fieldText(m_step->code()->message()) : words::source(handed, m_brand)));
    m_text->setRole(failed ? Role::Error : Role::SoftText);
    m_action->setText(state == State::Rejecting ? tr("Giving it back…") : tr("Not mine"));
}

} // namespace usher

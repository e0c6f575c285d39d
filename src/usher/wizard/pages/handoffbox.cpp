#include "usher/wizard/pages/handoffbox.h"

#include "common/core/redactor.h"
#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/matchcode.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace usher {

using BoxState = HandoffStep::State;

namespace {

class Framed : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), theme().color(Role::Card), theme().color(Role::Line));
    }
};

} // namespace

HandoffBox::HandoffBox(FlowController *flow, Place place, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_step(flow->handoff())
    , m_place(place)
    , m_spinner(new Spinner)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_steps(new QWidget)
    , m_match(new MatchCode)
    , m_facts(place == Place::Alone ? new Framed : new QWidget)
    , m_text(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_page(new LinkRow)
    , m_actions(new QWidget)
    , m_yes(new ActionButton(ButtonKind::Secondary))
    , m_again(new ActionButton(ButtonKind::Secondary))
    , m_action(new LinkButton)
{
    m_match->setObjectName(QStringLiteral("match_code"));
    m_yes->setObjectName(QStringLiteral("handoff_mine"));
    m_again->setObjectName(QStringLiteral("handoff_again"));
    m_action->setObjectName(QStringLiteral("handoff_action"));

    const bool framed = place != Place::Alone;
    auto *box = new QVBoxLayout(this);
    box->setSpacing(framed ? space(Space::S) : space(Space::L));
    box->addWidget(m_title);
    box->addWidget(m_match, 0, Qt::AlignLeading);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(space(Space::Xs));
    box->addWidget(m_steps);
    auto *facts = new ColumnsLayout(2, 13, space(Space::M));
    if (!framed)
        facts->setContentsMargins(space(Space::L), space(Space::L), space(Space::L), space(Space::L));
    m_facts->setLayout(facts);
    for (Fact *fact : {&m_marketplace, &m_account, &m_instance, &m_source}) {
        *fact = {new TextLabel(TextStyle::Caption, Role::SoftText), new TextLabel(TextStyle::Strong)};
        auto *pair = new QWidget;
        auto *column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(fact->name);
        column->addWidget(fact->value);
        column->addStretch();
        facts->addWidget(pair);
    }
    box->addWidget(m_facts);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::S));
    line->addWidget(m_spinner, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    box->addLayout(line);
    box->addWidget(m_page);
    auto *actions = new FlowLayout(space(Space::L));
    m_actions->setLayout(actions);
    for (QWidget *button :
        {static_cast<QWidget *>(m_yes), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_action)})
        actions->addWidget(button);
    box->addWidget(m_actions);

    connect(m_yes, &QAbstractButton::clicked, this, &HandoffBox::mineClicked);
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        if (m_step->state() == BoxState::Waiting)
            m_step->openAgain();
        else if (m_step->state() == BoxState::Verified)
            m_step->lookAgain();
        else
            m_step->retry();
    });
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (m_step->state() == BoxState::Verified)
            Q_EMIT notMineClicked();
        else if (m_step->state() == BoxState::Idle)
            m_step->forgetTrouble();
        else
            m_step->cancel();
    });
    connect(m_page, &LinkRow::openRequested, m_step, &HandoffStep::openAgain);
    hide();
}

QWidget *HandoffBox::answer() const
{
    for (QWidget *button :
        {static_cast<QWidget *>(m_yes), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_action)}) {
        if (button->isVisibleTo(this) && button->isEnabled())
            return button;
    }
    return nullptr;
}

void HandoffBox::paintEvent(QPaintEvent *)
{
    if (m_place == Place::Alone || isSettled())
        return;
    QPainter painter(this);
    paintBox(&painter, rect(), theme().color(Role::Card), theme().color(Role::Line));
}

void HandoffBox::say(const QString &text, bool wrong)
{
    m_text->setText(text);
    m_text->setRole(wrong ? Role::Error : Role::SoftText);
    m_text->setVisible(!text.isEmpty());
}

bool HandoffBox::isSettled() const
{
    return m_place == Place::Form && m_step->state() == BoxState::Verified && !m_step->needsConfirmation()
        && m_step->isUsable() && m_step->code()->state() != FieldBase::State::Error;
}

void HandoffBox::setFact(const Fact &fact, const QString &name, const QString &value)
{
    fact.name->setText(name);
    fact.value->setText(value);
    fact.name->parentWidget()->setVisible(!value.isEmpty());
}

void HandoffBox::fillSteps(const QStringList &steps)
{
    m_steps->setVisible(!steps.isEmpty());
    if (steps == m_shownSteps)
        return;
    m_shownSteps = steps;
    clear(m_steps->layout());
    int number = 0;
    for (const QString &step : steps) {
        //: A step of a list. %1: its number, %2: what to do
        m_steps->layout()->addWidget(
            new TextLabel(tr("%1. %2").arg(QLocale().toString(++number), step), TextStyle::Body));
    }
}

void HandoffBox::refresh()
{
    const BoxState state = m_step->state();
    const bool alone = m_place == Place::Alone;
    if (alone || isSettled())
        layout()->setContentsMargins(0, 0, 0, 0);
    else
        layout()->setContentsMargins(space(Space::L), space(Space::M), space(Space::L), space(Space::M));
    const bool busy = state == BoxState::Claiming || state == BoxState::Waiting;
    m_spinner->setVisible(busy);
    m_title->setVisible(!alone && !isSettled());
    m_match->setVisible(state == BoxState::Waiting);
    m_facts->setVisible((state == BoxState::Verified && !isSettled()) || state == BoxState::Rejecting);
    m_offered = {};
    m_action->setEnabled(state != BoxState::Rejecting);
    m_action->setVisible(!alone || state == BoxState::Verified || state == BoxState::Rejecting);
    fillSteps({});
    switch (state) {
    case BoxState::Claiming:
        showOnTheWay();
        break;
    case BoxState::Waiting:
        showWaiting();
        break;
    case BoxState::Verified:
    case BoxState::Rejecting:
        showPurchase();
        break;
    case BoxState::Idle:
        showTrouble();
        break;
    }
    // Once: what is hidden for a moment loses the focus.
    m_page->setVisible(m_offered.page);
    m_yes->setVisible(m_offered.yes);
    m_again->setVisible(m_offered.again);
    m_actions->setVisible(!m_yes->isHidden() || !m_again->isHidden() || !m_action->isHidden());
    setVisible(state != BoxState::Idle || !m_step->trouble().isEmpty());
}

void HandoffBox::showOnTheWay()
{
    m_title->setText(words::text({message_code::busy_fetching, {}}));
    say(m_step->way() == HandoffWay::Opened ? tr("We prepare a page for your browser.")
                                            : tr("We ask for the purchase that your browser is at."));
    m_action->setText(tr("Cancel"));
}

void HandoffBox::showWaiting()
{
    const bool opened = m_step->way() == HandoffWay::Opened;
    m_title->setText(tr("Compare this code with the page in your browser"));
    m_match->setCode(m_step->matchCode());
    if (m_place == Place::Alone)
        fillSteps(words::approvalSteps(m_step->marketplace(), m_flow->brand(), m_step->way()));
    const bool declined = m_step->code()->state() == FieldBase::State::Error;
    if (m_step->isUnreachable())
        say(tr("The activation service cannot be reached at the moment. We keep asking."));
    else if (declined)
        say(words::fieldText(m_step->code()->message()), true);
    else
        say(m_place == Place::Alone ? tr("This page goes on by itself. You can also go back and do something else.")
                                    : tr("If they are the same, approve there. This page goes on by itself."));
    m_page->setUrl(m_step->startUrl());
    m_page->setName(tr("The page in your browser"));
    m_offered.page = opened && !m_step->startUrl().isEmpty() && m_place == Place::Alone;
    m_again->setText(tr("Open the page again"));
    m_offered.again = opened && !m_offered.page;
    m_action->setText(tr("Cancel"));
}

void HandoffBox::showPurchase()
{
    const api::HandedPurchase &handed = *m_step->handed();
    const bool asked = m_step->needsConfirmation();
    const bool usable = m_step->isUsable();
    const QString name = words::marketplace(handed.marketplace, m_flow->brand());
    m_title->setText(asked ? tr("Is this your purchase?") : tr("Your purchase"));
    const QString variant = words::marketplaceVariant(handed.variant);
    setFact(m_marketplace, tr("Marketplace"),
        //: A marketplace that has two. %1: "Alibaba Cloud", %2: "China"
        variant.isEmpty() ? name : tr("%1 (%2)").arg(name, variant));
    setFact(m_account, tr("Account ID"), redact::identifier(handed.accountId));
    setFact(m_instance, tr("Product instance ID"), words::shortId(handed.instanceId));
    //: Above a time: then the marketplace confirmed the purchase
    setFact(m_source, tr("Confirmed"), words::moment(handed.verifiedAt));
    const bool failed = m_step->code()->state() == FieldBase::State::Error;
    if (failed)
        say(words::fieldText(m_step->code()->message()), true);
    else if (!usable)
        say(words::purchaseState(handed.state), true);
    else if (asked && handed.accountId.isEmpty())
        say(tr("%1 does not tell us the account ID. You fill it in later.").arg(name));
    else
        say({});
    m_yes->setText(tr("Yes, it is mine"));
    m_offered.yes = m_place == Place::Form && asked && usable;
    m_yes->setEnabled(m_step->state() == BoxState::Verified);
    m_again->setText(words::text({message_code::do_look_again, {}}));
    m_offered.again = m_place != Place::Alone && !usable;
    m_again->setEnabled(!m_step->isLooking());
    m_action->setText(
        m_step->state() == BoxState::Rejecting ? words::text({message_code::busy_rejecting, {}}) : tr("Not mine"));
}

void HandoffBox::showTrouble()
{
    m_title->setText(tr("Your purchase did not come over"));
    say(words::text(m_step->trouble()), m_place != Place::Alone);
    m_again->setText(words::text(
        {m_step->way() == HandoffWay::Opened ? message_code::do_start_again : message_code::do_try_again, {}}));
    m_offered.again = m_place != Place::Alone && m_step->canRetry();
    m_action->setText(tr("Dismiss"));
}

} // namespace usher

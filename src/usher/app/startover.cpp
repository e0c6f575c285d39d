#include "usher/app/startover.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QEvent>
#include <QVBoxLayout>

namespace usher {

StartOver::StartOver(QWidget *parent)
    : QWidget(parent)
    , m_offer(new LinkButton)
    , m_question(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_yes(new ActionButton(ButtonKind::Secondary))
    , m_no(new LinkButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::S));
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    column->addWidget(m_question);
    column->addWidget(m_yes, 0, Qt::AlignLeading);
    column->addWidget(m_no, 0, Qt::AlignLeading);
    m_offer->setObjectName(QStringLiteral("start_demo_over"));
    m_yes->setObjectName(QStringLiteral("start_demo_over_yes"));
    m_no->setObjectName(QStringLiteral("start_demo_over_no"));
    connect(m_offer, &QAbstractButton::clicked, this, [this] {
        enter(State::Asking);
        m_yes->setFocus(Qt::OtherFocusReason);
    });
    connect(m_no, &QAbstractButton::clicked, this, [this] {
        enter(State::Offered);
        m_offer->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        enter(State::Working);
        Q_EMIT wanted();
    });
    retranslate();
    enter(State::Offered);
}

void StartOver::enter(State state)
{
    m_state = state;
    m_offer->setVisible(state == State::Offered);
    m_question->setVisible(state != State::Offered);
    m_yes->setVisible(state == State::Asking);
    m_no->setVisible(state == State::Asking);
    retranslate();
}

void StartOver::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartOver::retranslate()
{
    m_offer->setText(tr("Start the demo over"));
    m_question->setText(m_state == State::Working
            ? tr("Starting over…")
            : tr("All that was made in this demo goes: accounts, workspaces, mails, and what you typed."));
    m_yes->setText(tr("Start over"));
    //: The other button: the demo stays as it is.
    m_no->setText(tr("Leave it as it is"));
    m_yes->setAccessibleDescription(m_question->text());
}

} // namespace usher

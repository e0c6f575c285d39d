#include "usher/wizard/pages/handoffpanel.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/pages/handoffbox.h"
#include "usher/wizard/pages/noticearea.h"

#include <QEvent>
#include <QVBoxLayout>

namespace usher {

HandoffPanel::HandoffPanel(FlowController *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_column(new PageColumn(this))
    , m_box(new HandoffBox(flow, HandoffBox::Place::Alone))
{
    setObjectName(QStringLiteral("handoff"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    m_column->add(new NoticeArea(flow, this));
    m_column->add(m_box);
    HandoffStep *step = flow->handoff();
    connect(m_box, &HandoffBox::notMineClicked, step, &HandoffStep::reject);
    connect(step, &HandoffStep::changed, this, &HandoffPanel::refresh);
    connect(step->code(), &FieldBase::changed, this, &HandoffPanel::refresh);
    refresh();
}

QString HandoffPanel::title() const
{
    return m_column->title();
}

QWidget *HandoffPanel::focusTarget() const
{
    return m_column->titleWidget(); // what is asked there is answered below
}

void HandoffPanel::setHeading(const QString &title, const QString &subtitle)
{
    const bool news = title != m_column->title();
    m_column->setTitle(title);
    m_column->setSubtitle(subtitle);
    if (!news)
        return;
    Q_EMIT titleChanged();
    if (isVisible())
        m_column->titleWidget()->setFocus(Qt::OtherFocusReason); // so that it is read
}

void HandoffPanel::refresh()
{
    using State = HandoffStep::State;
    const HandoffStep *step = m_flow->handoff();
    const bool opened = step->way() == HandoffWay::Opened;
    const QString from = words::marketplace(step->marketplace(), m_flow->brand());
    switch (step->state()) {
    case State::Claiming:
        setHeading(tr("Your purchase is on its way"), tr("Nothing is activated or bound by this."));
        break;
    case State::Waiting:
        if (opened) {
            //: %1 is a marketplace
            const QString lead = tr("A page opens there and takes you to %1.").arg(from);
            setHeading(tr("Go on in your browser"), lead);
        } else {
            setHeading(tr("Is this code in your browser, too?"), tr("So we know that the purchase goes to you."));
        }
        break;
    case State::Verified:
    case State::Rejecting:
        setHeading(tr("Is this your purchase?"),
            step->isUsable() ? tr("Nothing is activated or bound before you say so on the pages that follow.")
                             : tr("It came over safely, but it cannot be used at the moment."));
        break;
    case State::Idle:
        setHeading(tr("Your purchase did not come over"), tr("Your purchase is safe, and nothing was changed."));
        break;
    }
    m_box->refresh();
}

void HandoffPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace usher

#include "usher/wizard/controls/stepbutton.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace usher {

namespace {

int textStart()
{
    return px(8) + px(20) + px(12);
}

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QPushButton(parent)
    , m_number(number)
{
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepButton::setStep(const RailStep &step)
{
    m_title = step.title;
    setText(buttonText(step.title));
    m_state = step.state;
    m_clickable = step.clickable;
    // Not disabled: a screen reader shall read every step; only clickable ones answer.
    setFocusPolicy(Qt::NoFocus);
    setCursor(isClickable() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    switch (step.state) {
    case RailStep::State::Done:
        //: State of a step of the wizard, read by screen readers.
        setAccessibleDescription(tr("done"));
        break;
    case RailStep::State::Current:
        //: State of a step of the wizard, read by screen readers.
        setAccessibleDescription(tr("current step"));
        break;
    case RailStep::State::Upcoming:
        //: State of a step of the wizard, read by screen readers.
        setAccessibleDescription(tr("not yet"));
        break;
    }
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    return {ems(8), heightForWidth(StepRail::fullWidth() - 2 * px(16))};
}

int StepButton::heightForWidth(int width) const
{
    const QRect area(0, 0, std::max(1, width - textStart() - px(8)), 10000);
    // The bold face even while not current: becoming current shall not move the list.
    const int text = QFontMetrics(textFont(TextStyle::Strong)).boundingRect(area, Qt::TextWordWrap, m_title).height();
    return std::max({text + 2 * px(8), px(36), targetSize()});
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    // A lone button would take the arrows for Tab; the rail moves among the done steps instead.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The words go the way of their script, also where the interface goes the other way.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme &t = theme();
    const bool current = m_state == RailStep::State::Current;
    if (current)
        paintBox(&painter, rect(), t.color(Role::Tint));
    else if (isClickable() && (underMouse() || isDown()))
        paintBox(&painter, rect(), mix(t.color(Role::Rail), t.color(Role::Text), isDown() ? 0.09 : 0.05));

    const int side = px(20);
    const QRect circle = QStyle::visualRect(
        layoutDirection(), rect(), QRect(px(8), std::min(px(8), (height() - side) / 2), side, side));
    const double stroke = std::max(1.0, em() * 1.5 / 14.0);
    if (isDone()) {
        paintBox(&painter, circle, {}, t.color(Role::Ok), stroke, side / 2.0);
        const double inset = side * 0.17;
        paintIcon(&painter, QRectF(circle).adjusted(inset, inset, -inset, -inset), QStringLiteral("check"),
            t.color(Role::Ok));
    } else {
        const QColor line = mix(t.color(Role::Line), t.color(Role::Text), 0.12);
        paintBox(&painter, circle, current ? t.color(Role::Accent) : t.color(Role::Background),
            current ? QColor() : line, stroke, side / 2.0);
        painter.setFont(textFont(TextStyle::Strong));
        painter.setPen(t.color(current ? Role::OnAccent : Role::SoftText));
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
    }

    painter.setFont(textFont(current ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(t.color(m_state == RailStep::State::Upcoming ? Role::SoftText : Role::Text));
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textStart(), 0, -px(8), 0));
    painter.drawText(area,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap, m_title);
    if (showsFocusRing(this))
        paintFocusRing(&painter, rect(), t.color(Role::Accent));
}

} // namespace usher

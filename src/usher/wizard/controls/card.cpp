#include "usher/wizard/controls/card.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace usher {

namespace {

int tickRoom()
{
    return px(16) + px(8);
}

} // namespace

Card::Card(const QString &title, const QString &subtitle, QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTitle(title);
    setSubtitle(subtitle);
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    setText(buttonText(title));
    updateGeometry();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    describe();
    updateGeometry();
    update();
}

void Card::setProblem(const QString &problem)
{
    m_problem = problem;
    describe();
}

void Card::describe()
{
    const QString description = QString(m_problem + QLatin1Char(' ') + m_subtitle).trimmed();
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

QSize Card::sizeHint() const
{
    const int width = ems(14);
    return {width, heightForWidth(width)};
}

QSize Card::minimumSizeHint() const
{
    return {ems(8), px(60)};
}

int Card::heightForWidth(int width) const
{
    const int inner = width - 2 * px(16);
    const int lines = wrappedHeight(textFont(TextStyle::Strong), m_title, inner - tickRoom())
        + (m_subtitle.isEmpty() ? 0 : px(2) + wrappedHeight(textFont(TextStyle::Caption), m_subtitle, inner));
    return std::max(lines + 2 * px(16), m_subtitle.isEmpty() ? px(52) : px(72));
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Polish)
        groupWithSiblings(this);
    return QRadioButton::event(event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The words go the way of their script, also where the interface goes the other way.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme &t = theme();
    const bool chosen = isChecked();
    QColor fill = t.color(chosen ? Role::Tint : Role::Card);
    if (!isEnabled())
        fill = t.color(Role::Background);
    else if (underMouse() && !chosen)
        fill = mix(fill, t.color(Role::Text), 0.03);
    const QColor line = chosen ? t.color(Role::Accent) : mix(t.color(Role::Line), t.color(Role::Text), 0.06);
    paintBox(&painter, rect(), fill, line, chosen ? px(2) : 1);
    if (showsFocusRing(this)) {
        // Inside the edge: on it, it would look as if this one were chosen.
        const double inset = px(4);
        paintBox(
            &painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), {}, t.color(Role::Accent), px(2), px(3));
    }

    const QRect area = rect().adjusted(px(16), px(16), -px(16), -px(16));
    const QRect titleArea = QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -tickRoom(), 0));
    if (chosen) {
        const QRect tick(area.right() + 1 - px(16), area.top(), px(16), px(16));
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), area, tick), QStringLiteral("check"),
            t.color(isEnabled() ? Role::Accent : Role::SoftText));
    }
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    const int titleHeight = wrappedHeight(textFont(TextStyle::Strong), m_title, titleArea.width());
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(t.color(isEnabled() ? Role::Text : Role::SoftText));
    painter.drawText(titleArea, flags, m_title);
    if (m_subtitle.isEmpty())
        return;
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(t.color(Role::SoftText));
    painter.drawText(area.adjusted(0, titleHeight + px(2), 0, px(8)), flags, m_subtitle);
}

} // namespace usher

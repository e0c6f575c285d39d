#include "usher/wizard/controls/textfield.h"

#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace usher {

namespace {

int padding()
{
    return px(12);
}

int markSide()
{
    return px(16);
}

} // namespace

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
}

void TextField::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    if (mark == Mark::Busy && !m_spinner)
        m_spinner = new Spinner(16, this);
    if (m_spinner)
        m_spinner->setVisible(mark == Mark::Busy);
    updateTrailing();
}

void TextField::setAffix(const QString &affix)
{
    m_affix = affix;
    updateTrailing();
}

void TextField::setLeadingIcon(const QString &name)
{
    m_leadingIcon = name;
    updateTrailing();
}

int TextField::markWidth() const
{
    int width = m_mark == Mark::None ? 0 : markSide();
    if (!m_affix.isEmpty())
        width += (width ? px(4) : 0) + fontMetrics().horizontalAdvance(m_affix) + 1;
    return width;
}

QRect TextField::innerRect() const
{
    const QRect ltr = rect().adjusted(padding(), 0, -padding() - trailingWidgetWidth(), 0);
    return QStyle::visualRect(layoutDirection(), rect(), ltr);
}

void TextField::updateTrailing()
{
    const int mark = markWidth();
    const int end = (mark ? mark + px(8) : 0) + (trailingWidgetWidth() ? trailingWidgetWidth() + px(4) : 0);
    const int start = m_leadingIcon.isEmpty() ? 0 : markSide() + px(8);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    // At the interface's leading edge, whatever script is typed: under its label.
    setAlignment(rtl ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                     : Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    setTextMargins(rtl ? end : start, 0, rtl ? start : end, 0);
    if (m_spinner) {
        const QSize size = m_spinner->sizeHint();
        QRect inner = innerRect();
        if (!m_affix.isEmpty()) {
            const int word = mark - markSide();
            inner.adjust(rtl ? word : 0, 0, rtl ? 0 : -word, 0);
        }
        m_spinner->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, inner));
    }
    update();
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_mark == Mark::None && m_affix.isEmpty() && m_leadingIcon.isEmpty())
        return;

    QPainter painter(this);
    QRect inner = innerRect();
    const auto direction = layoutDirection();
    if (!m_leadingIcon.isEmpty())
        paintIcon(&painter,
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {markSide(), markSide()}, inner),
            m_leadingIcon, theme().color(Role::SoftText));

    const QColor ink = theme().color(m_mark == Mark::Ok ? Role::Ok : Role::SoftText);
    const QRect trailing
        = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {markWidth(), height()}, inner);
    if (m_mark == Mark::Ok)
        paintIcon(&painter,
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {markSide(), markSide()}, trailing),
            QStringLiteral("check"), ink);
    if (!m_affix.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(trailing, int(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)), m_affix);
    }
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateTrailing();
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        updateTrailing();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT leftField();
}

} // namespace usher

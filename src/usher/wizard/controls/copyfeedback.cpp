#include "usher/wizard/controls/copyfeedback.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimerEvent>
#include <QWidget>

namespace usher {

namespace {

constexpr int milliseconds = 2000;

} // namespace

CopyFeedback::CopyFeedback(QWidget *button)
    : QObject(button)
    , m_button(button)
{
}

void CopyFeedback::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    show();
}

void CopyFeedback::show()
{
    m_time.start(milliseconds, this);
    Q_EMIT changed();
    QAccessibleEvent event(m_button, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CopyFeedback::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_time.timerId())
        return QObject::timerEvent(event);
    m_time.stop();
    Q_EMIT changed();
}

} // namespace usher

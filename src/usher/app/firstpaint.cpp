#include "usher/app/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace usher {

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

void FirstPaint::tell()
{
    if (!std::exchange(m_told, true))
        Q_EMIT happened();
    deleteLater();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // What is painted now goes to the display before the loop turns again.
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return false;
}

} // namespace usher

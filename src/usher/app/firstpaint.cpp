#include "usher/app/firstpaint.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace usher {

// The display's window is asked, not the widget: of that nothing is painted where what it holds covers all of it.
FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    if (window->windowHandle()->isExposed())
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    else
        window->windowHandle()->installEventFilter(this);
}

void FirstPaint::tell()
{
    if (!std::exchange(m_told, true))
        Q_EMIT happened();
    deleteLater();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        // It is painted in answer to this event, and goes to the display before the loop turns again.
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return false;
}

} // namespace usher

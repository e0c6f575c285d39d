#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace usher::test {

// Whether the condition came true in time. It is looked at after every event, where QTest::qWaitFor() sleeps 10 ms
// between two looks and so makes a conversation of many steps slow; the tick is for what no event of this process
// tells, as a mail that came.
template <class Condition> bool waitUntil(Condition condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick;
    tick.start(10);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace usher::test

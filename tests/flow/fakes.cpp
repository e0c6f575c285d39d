#include "flow/fakes.h"

#include <QCoreApplication>
#include <QEvent>

namespace fakes {

void spin(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace fakes

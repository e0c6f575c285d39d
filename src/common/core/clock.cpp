#include "common/core/clock.h"

namespace usher {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace usher

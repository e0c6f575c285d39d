#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace usher {

// The current time in UTC. Rules that depend on time take a Clock, so that tests can move it.
using Clock = std::function<QDateTime()>;

Clock systemClock();

} // namespace usher

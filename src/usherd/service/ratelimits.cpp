#include "usherd/service/ratelimits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace usherd {

qint64 Rate::interval() const
{
    return std::max<qint64>(1, std::llround(60'000 / perMinute));
}

int Level::wait(const Rate &rate, qint64 now) const
{
    if (allowed)
        return 0;
    const qint64 milliseconds = fullAt - now - (rate.burst - 1) * rate.interval();
    return static_cast<int>(std::max<qint64>(1, (milliseconds + 999) / 1000));
}

Level taken(qint64 fullAt, const Rate &rate, qint64 now)
{
    const qint64 empty = now + rate.burst * rate.interval();
    const qint64 level = fullAt > empty + clockTolerance ? now : std::clamp(fullAt, now, empty);
    const qint64 after = level + rate.interval();
    return after <= empty ? Level{after, true} : Level{level, false};
}

MemoryRateLimits::MemoryRateLimits(usher::Clock clock, int maximumKeys)
    : m_clock(std::move(clock))
    , m_generation(maximumKeys / 2)
{
}

void MemoryRateLimits::take(std::vector<Take> takes, Done done)
{
    int wait = 0;
    {
        const qint64 now = m_clock().toMSecsSinceEpoch();
        const std::lock_guard lock(m_mutex);
        for (auto take = takes.cbegin(); take != takes.cend() && wait == 0; ++take)
            wait = takeOne(*take, now);
    }
    done(wait);
}

int MemoryRateLimits::takeOne(const Take &take, qint64 now)
{
    auto found = m_young.find(take.key);
    if (found == m_young.end()) {
        if (m_young.size() >= m_generation)
            m_old = std::exchange(m_young, {});
        found = m_young.insert(take.key, m_old.take(take.key));
    }
    const Level level = taken(*found, take.rate, now);
    *found = level.fullAt;
    return level.wait(take.rate, now);
}

} // namespace usherd

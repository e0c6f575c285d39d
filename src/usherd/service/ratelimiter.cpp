#include "usherd/service/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace usherd {

RateLimiter::RateLimiter(usher::Clock clock, int maximumKeys)
    : m_clock(std::move(clock))
    , m_maximumKeys(maximumKeys)
{
}

int RateLimiter::take(const QByteArray &key, const Rule &rule)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_maximumKeys)
            makeRoom(now);
        found = m_buckets.insert(key, Bucket{static_cast<double>(rule.burst), now, rule});
    }
    Bucket &bucket = *found;
    bucket.tokens = level(bucket, now);
    bucket.at = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return std::max(1, static_cast<int>(std::ceil((1 - bucket.tokens) * 60 / rule.perMinute)));
}

double RateLimiter::level(const Bucket &bucket, qint64 now) const
{
    const double refilled = static_cast<double>(std::max<qint64>(0, now - bucket.at)) / 60'000 * bucket.rule.perMinute;
    return std::min(static_cast<double>(bucket.rule.burst), bucket.tokens + refilled);
}

void RateLimiter::makeRoom(qint64 now)
{
    m_buckets.removeIf([&](const auto &entry) { return level(entry.value(), now) >= entry.value().rule.burst; });
    if (m_buckets.size() >= m_maximumKeys)
        m_buckets.clear();
}

} // namespace usherd

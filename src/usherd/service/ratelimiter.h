#pragma once

#include "common/core/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace usherd {

// Token buckets in the memory of one process, one a key. Thread-safe. Holds a bounded number of keys: when it is full
// the buckets that are full again are forgotten, and if that is not enough, all of them.
class RateLimiter
{
public:
    struct Rule
    {
        int burst = 10;
        double perMinute = 10;
    };

    explicit RateLimiter(usher::Clock clock, int maximumKeys = 100'000);

    // 0: allowed, and counted. Else the seconds until the next one is.
    int take(const QByteArray &key, const Rule &rule);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0;
        Rule rule;
    };
    double level(const Bucket &bucket, qint64 now) const;
    void makeRoom(qint64 now);

    usher::Clock m_clock;
    const int m_maximumKeys;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace usherd

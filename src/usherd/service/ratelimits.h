#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QByteArray>

#include <array>
#include <cstdlib>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace usherd {

// How often something may happen: `burst` times at once, then at that pace.
struct Rate
{
    int burst = 10;
    double perMinute = 10;

    qint64 interval() const; // milliseconds
};

struct Take
{
    QByteArray key; // 32 bytes, a hash: what is counted is nobody's business but the caller's
    Rate rate;
};

// A bucket is one number: the moment at which it is full again (GCRA). Milliseconds since 1970.
struct Level
{
    qint64 fullAt = 0;
    bool allowed = false;

    int wait(const Rate &, qint64 now) const; // seconds until the next one is allowed; 0: this one was
};
// The level after one more. A moment well beyond an empty bucket's comes from a clock that was ahead: counting begins
// anew, so that a wrong clock locks nobody out. A little beyond may be another instance's clock, and is empty.
constexpr qint64 clockTolerance = 60'000;
Level taken(qint64 fullAt, const Rate &, qint64 now);

// Counts attempts before work is done for them. `done` gets 0 when every key allowed it; else the seconds to wait, and
// the keys after the one that refused are not counted. A Problem when counting is impossible: then nothing is allowed,
// for the database that counts is the one that the attempt would need, and hashing without a limit is what an
// attacker would break it for. Thread-safe; `done` is called once, from any thread.
class RateLimits
{
public:
    using Done = std::function<void(usher::Result<int>)>;

    virtual ~RateLimits() = default;
    virtual void take(std::vector<Take>, Done done) = 0;
};

// In the memory of one process. Holds a bounded number of keys in two generations: when the younger one is full, the
// older one is forgotten.
class MemoryRateLimits final : public RateLimits
{
public:
    explicit MemoryRateLimits(usher::Clock clock, int maximumKeys = 100'000);
    void take(std::vector<Take>, Done done) override;

private:
    // Levels by key, in one piece of memory that never grows: after a year it is as much as after the first minutes.
    class Table
    {
    public:
        explicit Table(int mostKeys);
        bool isFull() const { return m_keys >= m_mostKeys; }
        qint64 *find(const QByteArray &key) const; // nullptr: not in it
        qint64 *add(const QByteArray &key, qint64 fullAt); // that is not in it; never into a full one
        void clear();

    private:
        struct Slot
        {
            std::array<quint64, 2> key; // half of the hash; 0: free
            qint64 fullAt;
        };
        struct Free
        {
            void operator()(Slot *slots) const { std::free(slots); }
        };

        Slot *slotOf(const QByteArray &key) const; // its own, or the free one where it would be

        int m_mostKeys;
        int m_keys = 0;
        int m_bits; // of a place in it
        quint64 m_seed; // nobody knows beforehand which keys meet in one place
        std::unique_ptr<Slot[], Free> m_slots;
    };

    int takeOne(const Take &, qint64 now);

    usher::Clock m_clock;
    std::mutex m_mutex;
    Table m_young;
    Table m_old;
};

} // namespace usherd

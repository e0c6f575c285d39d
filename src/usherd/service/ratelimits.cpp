#include "usherd/service/ratelimits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
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

namespace {

std::array<quint64, 2> halfOf(const QByteArray &key)
{
    std::array<quint64, 2> half{};
    std::memcpy(half.data(), key.constData(), std::min(sizeof(half), std::size_t(key.size())));
    half[0] |= 1; // none is 0
    return half;
}

} // namespace

MemoryRateLimits::Table::Table(int mostKeys)
    : m_mostKeys(mostKeys)
    , m_bits(std::bit_width(unsigned(mostKeys + mostKeys / 4))) // at least a fifth is free
    , m_seed(QRandomGenerator::system()->generate64() | 1)
    // Not written to before it is needed: a server without customers has none of it in memory.
    , m_slots(static_cast<Slot *>(std::calloc(std::size_t(1) << m_bits, sizeof(Slot))))
{
    Q_CHECK_PTR(m_slots.get());
}

MemoryRateLimits::Table::Slot *MemoryRateLimits::Table::slotOf(const QByteArray &key) const
{
    const std::array<quint64, 2> half = halfOf(key);
    quint64 at = (half[1] * m_seed) >> (64 - m_bits);
    while (m_slots[at].key[0] != 0 && m_slots[at].key != half)
        at = (at + 1) & ((quint64(1) << m_bits) - 1);
    return &m_slots[at];
}

qint64 *MemoryRateLimits::Table::find(const QByteArray &key) const
{
    Slot *slot = slotOf(key);
    return slot->key[0] != 0 ? &slot->fullAt : nullptr;
}

qint64 *MemoryRateLimits::Table::add(const QByteArray &key, qint64 fullAt)
{
    Slot *slot = slotOf(key);
    *slot = {halfOf(key), fullAt};
    ++m_keys;
    return &slot->fullAt;
}

void MemoryRateLimits::Table::clear()
{
    std::memset(static_cast<void *>(m_slots.get()), 0, sizeof(Slot) << m_bits);
    m_keys = 0;
}

MemoryRateLimits::MemoryRateLimits(usher::Clock clock, int maximumKeys)
    : m_clock(std::move(clock))
    , m_young(maximumKeys / 2)
    , m_old(maximumKeys / 2)
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
    qint64 *found = m_young.find(take.key);
    if (!found) {
        const qint64 *const older = m_old.find(take.key);
        const qint64 fullAt = older ? *older : 0;
        if (m_young.isFull()) {
            std::swap(m_young, m_old);
            m_young.clear();
        }
        found = m_young.add(take.key, fullAt);
    }
    const Level level = taken(*found, take.rate, now);
    *found = level.fullAt;
    return level.wait(take.rate, now);
}

} // namespace usherd

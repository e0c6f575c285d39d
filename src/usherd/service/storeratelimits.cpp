#include "usherd/service/storeratelimits.h"

namespace usherd {

StoreRateLimits::StoreRateLimits(Store &store, usher::Clock clock)
    : m_store(store)
    , m_clock(std::move(clock))
{
}

void StoreRateLimits::take(std::vector<Take> takes, Done done)
{
    m_store.write<int>(
        [this, takes = std::move(takes)](Repositories &repositories) -> usher::Result<int> {
            const Millis now = m_clock().toMSecsSinceEpoch();
            int wait = 0;
            for (auto take = takes.cbegin(); take != takes.cend() && wait == 0; ++take)
                wait = repositories.limits.take(*take, now).wait(take->rate, now);
            return wait;
        },
        std::move(done));
}

} // namespace usherd

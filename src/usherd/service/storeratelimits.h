#pragma once

#include "common/core/clock.h"
#include "usherd/service/ratelimits.h"
#include "usherd/service/store.h"

namespace usherd {

// In the store, for all processes that share it.
class StoreRateLimits final : public RateLimits
{
public:
    StoreRateLimits(Store &store, usher::Clock clock);
    void take(std::vector<Take>, Done done) override;

private:
    Store &m_store;
    usher::Clock m_clock;
};

} // namespace usherd

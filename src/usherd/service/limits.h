#pragma once

#include "common/core/problemcodes.h"
#include "usherd/service/context.h"

// What the operations do alike before they begin.
namespace usherd::limits {

// Attempts from the caller's network, so many times what the settings say.
Take perPeer(const Context &, const char *what, const Caller &, int times = 1);
// So many of them a minute, from the caller's network.
Take perPeerOf(int perMinute, const char *what, const Caller &);

// Goes on only where all of these allow it; rate_limited else.
template <class T>
void within(RateLimits &limits, const std::vector<Take> &takes, std::function<void(usher::Result<T>)> reply,
    std::function<void()> next)
{
    limits.take(takes, [reply = std::move(reply), next = std::move(next)](const usher::Result<int> &wait) {
        if (!wait)
            return reply(wait.problem());
        if (*wait == 0)
            return next();
        reply(later(usher::problem_code::rate_limited, *wait));
    });
}

} // namespace usherd::limits

#pragma once

#include "usherd/http/server.h"

#include <array>
#include <atomic>

namespace usherd {

const char *nameOf(Refusal reason); // "full", "full_for_address", "handshake"

namespace edge {

// One line an answer.
void logAnswer(const Exchange &exchange);

// One line a second at most for each reason, with how many there were since the last one: a flood must not fill the
// disk. Without addresses, which are personal data.
class RefusalLog
{
public:
    void add(Refusal reason);

private:
    struct Tally
    {
        std::atomic<int> count = 0;
        std::atomic<qint64> second = 0; // of the last line
    };
    std::array<Tally, 3> m_tallies;
};

} // namespace edge

} // namespace usherd

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace usherd {

// Of a thread that does something again and again: waits for so long, or until it is told to stop. True: it was.
inline bool pause(const std::stop_token &stop, std::chrono::milliseconds duration)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, duration, [] { return false; });
    return stop.stop_requested();
}

} // namespace usherd

#pragma once

#include "usherd/http/message.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace usherd {

// Answers in place of who does not answer in time, for callers that wait for less than the edge would let them.
class AnswerDeadline
{
public:
    explicit AnswerDeadline(std::chrono::milliseconds patience);
    ~AnswerDeadline();
    AnswerDeadline(const AnswerDeadline &) = delete;
    AnswerDeadline &operator=(const AnswerDeadline &) = delete;

    void watch(Respond respond, Response late); // of a request that came in just now

private:
    struct Watched
    {
        std::chrono::steady_clock::time_point until;
        Respond respond;
        Response late;
    };
    void run();

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Watched> m_watched; // all wait for the same time: the oldest first
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace usherd

#pragma once

#include "usher/app/stallwatch.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <pthread.h>

namespace usher {

// Finds out what the interface stands still in. A thread looks at the turns of the interface's; one that lasts for
// longer than the limit is interrupted by a signal, for as long as it takes to note where it is. When it ends, it is
// logged. For developers (USHER_CATCH_STALLS): one of them at a time, Linux only.
class StallCatcher : public QObject
{
    Q_OBJECT
public:
    StallCatcher(std::chrono::milliseconds limit, QObject *parent = nullptr); // of the thread that it is made in
    ~StallCatcher() override;

    StallWatch *watch() { return &m_watch; } // which wants to know the place
    static bool hasNoted(); // in this turn

Q_SIGNALS:
    void caught(const QString &what); // in this turn: how long, where, and in which functions, innermost first

private:
    void look();
    void onTurnEnded(std::chrono::microseconds length);

    StallWatch m_watch;
    const std::chrono::milliseconds m_limit;
    const pthread_t m_interface = pthread_self();
    std::atomic<int> m_turn{0}; // its number
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace usher

#pragma once

#include "usherd/mail/mailer.h"
#include "usherd/service/outboxsource.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace usherd {

// Delivers due mails on a thread of its own. A failed one comes back after a growing, jittered pause; one that was
// refused for good, or failed too often, is dead.
class OutboxWorker
{
public:
    struct Options
    {
        int batch = 16;
        int attempts = 20; // with the pauses below: for about half a day
        std::chrono::seconds firstPause{5};
        std::chrono::seconds longestPause{3600};
        std::chrono::milliseconds poll{5000}; // how often it looks for mails due again
    };

    // Source and transport must outlive the worker.
    OutboxWorker(OutboxSource &source, Transport &transport, const Options &options);
    ~OutboxWorker(); // stops
    OutboxWorker(const OutboxWorker &) = delete;
    OutboxWorker &operator=(const OutboxWorker &) = delete;

    void start();
    // There may be a due mail. From any thread; never blocks for long.
    void wake();
    // Cancels the delivery under way, gives back what was taken and joins the thread. For good: the transport is
    // cancelled with it.
    void stop();

    // The pause before the next try in whole seconds; chance in [0, 1) spreads mails that failed together.
    static int pauseAfter(int attempts, const Options &options, double chance);

private:
    void run();
    void deliver(const OutboxItem &item);

    OutboxSource &m_source;
    Transport &m_transport;
    const Options m_options;
    std::mutex m_mutex; // guards the two flags
    std::condition_variable m_condition;
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace usherd

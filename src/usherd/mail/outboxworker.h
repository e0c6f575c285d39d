#pragma once

#include "usherd/mail/mailer.h"
#include "usherd/service/outboxsource.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace usherd {

// Delivers due mails on a thread of its own. A mail that the server wants later comes back after a growing, jittered
// pause; one that was refused for good, or failed too often, is dead. While the server cannot be used at all, one mail
// at a time tries it, after growing pauses that count against no mail.
class OutboxWorker
{
public:
    struct Options
    {
        int batch = 4;
        std::chrono::milliseconds delivery{65'000}; // more than the transport's longest; a lease is for a whole batch
        int attempts = 40; // of a mail; with the pauses below: for about a day
        std::chrono::milliseconds firstPause{30'000};
        std::chrono::milliseconds longestPause{3'600'000};
        std::chrono::milliseconds firstRest{1000}; // without a server
        std::chrono::milliseconds longestRest{60'000};
        std::chrono::milliseconds poll{5000}; // how often it looks for mails due again
    };

    struct Counts
    {
        quint64 sent = 0; // by this worker
        quint64 failed = 0; // tries that are to be repeated
        quint64 givenUp = 0; // mails that are dead now
        OutboxTally outbox; // of all workers, at the last look
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

    // From any thread, without waiting for the database.
    Counts counts() const;
    // Nothing while the server can be used, as far as is known; else how long until it is tried again. A single failure
    // says nothing yet.
    std::optional<std::chrono::seconds> outage() const;

private:
    using Steady = std::chrono::steady_clock;
    enum class Server { Usable, Lost };

    void run();
    bool deliverDue(); // false: nothing was due
    Server deliver(const OutboxItem &);
    void serverIs(Server);
    bool noteSent();
    void look();
    void count(quint64 Counts::*what);

    OutboxSource &m_source;
    Transport &m_transport;
    const Options m_options;
    std::stop_source m_stop;
    std::thread m_thread;

    // Of the thread alone.
    std::vector<qint64> m_sent; // delivered, but the source could not note it yet
    Steady::time_point m_nextLook;

    mutable std::mutex m_mutex; // guards the rest
    std::condition_variable_any m_condition;
    bool m_woken = false;
    int m_outages = 0; // one after the other
    Steady::time_point m_restUntil;
    Counts m_counts;
};

} // namespace usherd

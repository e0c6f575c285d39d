#pragma once

#include "usherd/service/azureapi.h"
#include "usherd/service/context.h"
#include "usherd/service/store.h"

#include <chrono>
#include <mutex>
#include <stop_token>
#include <thread>

namespace usherd {

// Tells Microsoft, on a thread of its own, of purchases that are in use: from then on it bills. A purchase becomes due
// in the transaction that links it. Before it tells, it asks whether Microsoft knows already: an answer that was lost,
// or another instance, has no second effect. What fails comes back after growing, jittered pauses; what Microsoft
// refuses for good is dead, and in the audit log.
class AzureStarts
{
public:
    struct Options
    {
        std::chrono::milliseconds lease{60'000}; // more than the calls for one purchase take together
        int attempts = 750; // with the pauses below: for the 30 days that Microsoft waits
        std::chrono::milliseconds firstPause{10'000};
        std::chrono::milliseconds longestPause{3'600'000};
        std::chrono::milliseconds poll{2000}; // how often it looks for what is due
    };

    struct Counts
    {
        quint64 started = 0; // by this worker
        quint64 failed = 0; // tries that are to be repeated
        quint64 givenUp = 0;
        StartTally open; // of all workers, at the last look
    };

    // Context and store must outlive the worker. Whoever sends must have stopped before stop(), or stop() waits for it.
    AzureStarts(const Context &, Store &, std::shared_ptr<AzureApi>, const Options &);
    ~AzureStarts(); // stops
    AzureStarts(const AzureStarts &) = delete;
    AzureStarts &operator=(const AzureStarts &) = delete;

    void start();
    void stop(); // joins the thread; what is under way ends first
    // One purchase, as the thread does it, on the caller's. False: none was due.
    bool startDue();
    Counts counts() const; // from any thread, without waiting for the database

private:
    struct Due
    {
        StartRow row;
        QString subscription;
    };
    // What became of it: a subscription that waits for nothing any more, or why not.
    struct Outcome
    {
        enum class Kind { Settled, Waits, Later, Never };
        Kind kind = Kind::Later;
        marketplace::AzureSubscription subscription; // Settled, Waits
        QString error = {};
    };
    void run(const std::stop_token &stop);
    void look();
    std::optional<Due> takeDue();
    usher::Result<marketplace::OutgoingAnswer> ask(const AzureApi::Make &make);
    Outcome known(const QString &subscription);
    Outcome started(const QString &subscription);
    void settle(const Due &due, const marketplace::AzureSubscription &subscription);
    void postpone(const Due &due, const QString &error);
    void giveUp(const Due &due, const QString &error);
    void count(quint64 Counts::*what);

    const Context &m_context;
    Store &m_store;
    const std::shared_ptr<AzureApi> m_api;
    const Options m_options;
    mutable std::mutex m_mutex;
    Counts m_counts; // guarded by it
    std::jthread m_thread;
};

} // namespace usherd

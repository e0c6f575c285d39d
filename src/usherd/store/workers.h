#pragma once

#include "usherd/store/sqlstore.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

// The threads that run the store's jobs.
namespace usherd {

struct StoreTask
{
    bool toWrite = false;
    std::function<bool(Repositories &)> work; // may be called again after a rollback
    std::function<void(std::optional<usher::Problem>)> finished;
    std::optional<usher::Problem> failure = {};
    std::chrono::steady_clock::time_point posted = std::chrono::steady_clock::now();
};

// Bounded; many producers, many consumers.
class StoreQueue
{
public:
    explicit StoreQueue(std::size_t limit)
        : m_limit(limit)
    {
    }

    void push(StoreTask task); // answers with overloaded when it is full or closed
    // Waits for at least one; empty: closed and drained. Those that waited for too long are answered with overloaded.
    std::vector<StoreTask> take(std::size_t maximum);
    void close();
    std::size_t size() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<StoreTask> m_tasks;
    const std::size_t m_limit;
    bool m_closed = false;
};

class StoreWorkers
{
public:
    virtual ~StoreWorkers() = default; // finishes the jobs that wait
    virtual void post(StoreTask task) = 0;
    virtual StoreLoad load() const = 0;

    // One that writes, in groups, and some that read.
    static std::unique_ptr<StoreWorkers> forOneWriter(std::shared_ptr<const Dialect>, const SqlStore::Options &);
    // Each does either, one transaction a job.
    static std::unique_ptr<StoreWorkers> forManyWriters(std::shared_ptr<const Dialect>, const SqlStore::Options &);
};

// What a caller is told. Logs what is broken.
usher::Problem storeProblem(const std::exception &error);
usher::Problem storeOverloaded();

} // namespace usherd

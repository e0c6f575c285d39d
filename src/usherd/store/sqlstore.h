#pragma once

#include "common/core/secret.h"
#include "usherd/service/outboxsource.h"
#include "usherd/service/store.h"
#include "usherd/store/dialect.h"

#include <memory>

namespace usherd {

class StoreWorkers;

// For metrics; the counters run since the start.
struct StoreLoad
{
    std::size_t waiting = 0; // jobs in the queues
    quint64 commits = 0; // fewer than writes when group commit works
    quint64 repeats = 0; // of jobs that met another transaction, or lost their connection
    quint64 done = 0; // jobs, of either kind, that the database did not fail
};

// The store on a SQL database. SQLite: one writer thread commits the jobs that wait in groups: one fsync for up to 64
// of them, each in a savepoint of its own; readers run beside it, each job in its own snapshot. PostgreSQL: a thread
// for each connection; a job is one serializable transaction and runs again when it meets another. overloaded (503)
// answers what may pass later: queue full, database busy, full or away. After the last of these a write may have been
// done all the same: the idempotency key makes asking again safe.
class SqlStore final : public Store
{
public:
    struct Options
    {
        int readers = 2; // SQLite
        int connections = 4; // PostgreSQL
        std::size_t queueLimit = 1024; // of each kind
        std::size_t groupLimit = 64;
        Dialect::Options connection = {};
    };

    // Opens and migrates. A QCoreApplication must exist. The Problem's detail says what is wrong.
    static usher::Result<std::unique_ptr<SqlStore>> open(const QString &address, const Options &options);
    static usher::Result<std::unique_ptr<SqlStore>> open(const QString &address);
    // Finishes the jobs that wait; jobs given from now on are answered with overloaded.
    ~SqlStore() override;
    SqlStore(const SqlStore &) = delete;
    SqlStore &operator=(const SqlStore &) = delete;

    // The outbox of this store, for the mail worker. Valid as long as the store.
    OutboxSource &outbox();
    StoreLoad load() const;
    // Other processes may serve from the same database.
    bool isShared() const { return m_shared; }

protected:
    void post(Mode mode, std::function<bool(Repositories &)> work,
        std::function<void(std::optional<usher::Problem>)> finished) override;

private:
    SqlStore(std::unique_ptr<StoreWorkers> workers, bool shared);
    const bool m_shared;
    std::unique_ptr<StoreWorkers> m_workers;
    std::unique_ptr<OutboxSource> m_outbox;
};

} // namespace usherd

#include "usherd/store/sqlstore.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usherd/store/migrations.h"
#include "usherd/store/outboxqueue.h"
#include "usherd/store/repositoryset.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace usherd {

using usher::Problem;
using usher::Result;
namespace problem_code = usher::problem_code;

namespace {

struct Task
{
    std::function<bool(Repositories &)> work;
    std::function<void(std::optional<Problem>)> finished;
    std::optional<Problem> failure = {};
};

// Bounded; many producers, many consumers.
class TaskQueue
{
public:
    explicit TaskQueue(std::size_t limit)
        : m_limit(limit)
    {
    }

    bool push(Task &task)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_tasks.size() >= m_limit)
                return false;
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
        return true;
    }

    // Waits for at least one; empty: closed and drained.
    std::vector<Task> take(std::size_t maximum)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_closed || !m_tasks.empty(); });
        std::vector<Task> taken;
        while (!m_tasks.empty() && taken.size() < maximum) {
            taken.push_back(std::move(m_tasks.front()));
            m_tasks.pop_front();
        }
        return taken;
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    const std::size_t m_limit;
    bool m_closed = false;
};

Problem storeFailed(const char *what)
{
    qCCritical(usher::logStore, "%s", what);
    return Problem::make(problem_code::internal_error, 500);
}

Problem overloaded()
{
    Problem problem = Problem::make(problem_code::overloaded, 503);
    problem.retryAfter = 1;
    return problem;
}

// A connection of the calling thread, with its repositories.
class Connection
{
public:
    Connection(const Dialect &dialect, const QString &name, Dialect::Access access)
        : m_name(name)
        , m_sql(std::make_unique<Sql>(dialect.open(name, access)))
        , m_set(std::make_unique<RepositorySet>(*m_sql))
    {
    }
    ~Connection()
    {
        m_set.reset();
        m_sql.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Sql &sql() { return *m_sql; }
    Repositories &repositories() { return m_set->all; }

private:
    QString m_name;
    std::unique_ptr<Sql> m_sql;
    std::unique_ptr<RepositorySet> m_set;
};

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("usherd-%1").arg(++counter);
}

// The Problem that comes from a thread's start, or nothing.
using Started = std::optional<Problem>;

} // namespace

class SqlStore::Core
{
public:
    Core(Dialect dialect, const Options &options)
        : m_dialect(std::move(dialect))
        , m_options(options)
        , m_writes(options.queueLimit)
        , m_reads(options.queueLimit)
    {
    }

    ~Core()
    {
        m_reads.close();
        m_writes.close();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    // The writer first: it makes the file and migrates.
    Started start()
    {
        if (Started problem = startThread([this](auto ready) { write(ready); }))
            return problem;
        for (int i = 0; i < m_options.readers; ++i) {
            if (Started problem = startThread([this](auto ready) { read(ready); }))
                return problem;
        }
        return {};
    }

    void post(bool toWrite, Task task)
    {
        TaskQueue &queue = toWrite ? m_writes : m_reads;
        if (!queue.push(task))
            task.finished(overloaded());
    }

    std::unique_ptr<OutboxQueue> outbox;
    std::atomic<quint64> commits = 0;

private:
    template <class Run> Started startThread(Run run)
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool reported = false;
        Started problem;
        m_threads.emplace_back([&, run] {
            run([&](Started outcome) {
                const std::lock_guard lock(mutex);
                problem = std::move(outcome);
                reported = true;
                wake.notify_one();
            });
        });
        std::unique_lock lock(mutex);
        wake.wait(lock, [&] { return reported; });
        return problem;
    }

    template <class Ready> void write(const Ready &ready)
    {
        std::unique_ptr<Connection> connection = connect(ready, Dialect::Access::ReadWrite);
        if (!connection)
            return;
        for (;;) {
            std::vector<Task> group = m_writes.take(m_options.groupLimit);
            if (group.empty())
                return;
            commitGroup(*connection, group);
            for (Task &task : group)
                task.finished(std::move(task.failure));
        }
    }

    void commitGroup(Connection &connection, std::vector<Task> &group)
    {
        Sql &sql = connection.sql();
        try {
            sql.exec(m_dialect.beginWrite());
            for (Task &task : group)
                runInSavepoint(connection, task);
            sql.exec(QStringLiteral("COMMIT"));
            ++commits;
        } catch (const std::exception &error) {
            // Nobody was told of a success yet: all of the group failed.
            const Problem problem = storeFailed(error.what());
            for (Task &task : group)
                task.failure = problem;
            rollBack(sql);
        }
    }

    void runInSavepoint(Connection &connection, Task &task)
    {
        Sql &sql = connection.sql();
        sql.change(QStringLiteral("SAVEPOINT job"));
        bool keep = false;
        try {
            keep = task.work(connection.repositories());
        } catch (const std::exception &error) {
            task.failure = storeFailed(error.what());
        }
        if (!keep)
            sql.change(QStringLiteral("ROLLBACK TO SAVEPOINT job"));
        sql.change(QStringLiteral("RELEASE SAVEPOINT job"));
    }

    template <class Ready> void read(const Ready &ready)
    {
        std::unique_ptr<Connection> connection = connect(ready, Dialect::Access::ReadOnly);
        if (!connection)
            return;
        for (;;) {
            std::vector<Task> tasks = m_reads.take(1);
            if (tasks.empty())
                return;
            Task &task = tasks.front();
            try {
                connection->sql().exec(m_dialect.beginRead());
                task.work(connection->repositories());
                connection->sql().exec(QStringLiteral("COMMIT"));
            } catch (const std::exception &error) {
                task.failure = storeFailed(error.what());
                rollBack(connection->sql());
            }
            task.finished(std::move(task.failure));
        }
    }

    template <class Ready> std::unique_ptr<Connection> connect(const Ready &ready, Dialect::Access access)
    {
        std::unique_ptr<Connection> connection;
        Started problem;
        try {
            connection = std::make_unique<Connection>(m_dialect, uniqueName(), access);
            if (access == Dialect::Access::ReadWrite)
                migrate(connection->sql(), m_dialect);
        } catch (const std::exception &error) {
            connection.reset();
            problem = Problem::make(problem_code::internal_error, 500, QString::fromUtf8(error.what()));
        }
        ready(problem);
        return connection;
    }

    static void rollBack(Sql &sql)
    {
        try {
            sql.exec(QStringLiteral("ROLLBACK"));
        } catch (const StoreError &) {
            // The database had ended the transaction by itself: disk full, for one.
        }
    }

    const Dialect m_dialect;
    const Options m_options;
    TaskQueue m_writes;
    TaskQueue m_reads;
    std::vector<std::thread> m_threads;
};

SqlStore::SqlStore(std::unique_ptr<Core> core)
    : m_core(std::move(core))
{
}

SqlStore::~SqlStore() = default;

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address)
{
    return open(address, Options());
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address, const Options &options)
{
    const Result<Dialect> dialect = Dialect::fromAddress(address);
    if (!dialect)
        return dialect.problem();
    auto core = std::make_unique<Core>(*dialect, options);
    if (const Started problem = core->start())
        return *problem;
    std::unique_ptr<SqlStore> store(new SqlStore(std::move(core)));
    store->m_core->outbox
        = std::make_unique<OutboxQueue>([raw = store->m_core.get()](std::function<bool(Repositories &)> work,
                                            std::function<void(std::optional<Problem>)> finished) {
              raw->post(true, {std::move(work), std::move(finished)});
          });
    return store;
}

OutboxSource &SqlStore::outbox()
{
    return *m_core->outbox;
}

quint64 SqlStore::commits() const
{
    return m_core->commits;
}

void SqlStore::post(
    Mode mode, std::function<bool(Repositories &)> work, std::function<void(std::optional<Problem>)> finished)
{
    m_core->post(mode == Mode::Write, {std::move(work), std::move(finished)});
}

} // namespace usherd

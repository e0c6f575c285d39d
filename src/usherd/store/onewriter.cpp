#include "common/core/logging.h"
#include "usherd/service/pause.h"
#include "usherd/store/connection.h"
#include "usherd/store/workers.h"

#include <atomic>

namespace usherd {

namespace {

class OneWriter final : public StoreWorkers
{
public:
    OneWriter(std::shared_ptr<const Dialect> dialect, const SqlStore::Options &options)
        : m_dialect(std::move(dialect))
        , m_groupLimit(options.groupLimit)
        , m_writes(options.queueLimit)
        , m_reads(options.queueLimit)
    {
        m_threads.emplace_back([this] { write(); });
        for (int i = 0; i < options.readers; ++i)
            m_threads.emplace_back([this] { read(); });
        m_checkpoints = std::jthread([this](const std::stop_token &stop) { checkpoint(stop); });
    }
    ~OneWriter() override
    {
        m_reads.close();
        m_writes.close();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    OneWriter(const OneWriter &) = delete;
    OneWriter &operator=(const OneWriter &) = delete;

    void post(StoreTask task) override
    {
        StoreQueue &queue = task.toWrite ? m_writes : m_reads;
        queue.push(std::move(task));
    }
    StoreLoad load() const override { return {m_writes.size() + m_reads.size(), m_commits, 0, m_done}; }

private:
    void write()
    {
        Line line(*m_dialect, Dialect::Access::ReadWrite, m_backoff);
        for (;;) {
            std::vector<StoreTask> group = m_writes.take(m_groupLimit);
            if (group.empty())
                return;
            commitGroup(line, group);
            for (StoreTask &task : group)
                task.finished(std::move(task.failure));
        }
    }

    // Nobody is told of a success before the commit: until then all of the group can fail.
    void commitGroup(Line &line, std::vector<StoreTask> &group)
    {
        Connection *connection = line.connection();
        const auto failAll = [&](const usher::Problem &problem) {
            for (StoreTask &task : group)
                task.failure = problem;
        };
        if (!connection)
            return failAll(storeOverloaded());
        try {
            connection->sql->exec(m_dialect->beginWrite());
            for (StoreTask &task : group)
                runInSavepoint(*connection, task);
            connection->sql->exec(QStringLiteral("COMMIT"));
            ++m_commits;
            m_done += group.size();
        } catch (const std::exception &error) {
            failAll(storeProblem(error));
            line.rollBack();
        }
    }

    // At most once a second, when something was committed; a log that did not grow for that long is emptied. Whoever
    // closes the database last copies the rest.
    void checkpoint(const std::stop_token &stop)
    {
        Line line(*m_dialect, Dialect::Access::ReadWrite, m_backoff);
        std::optional<quint64> copied; // none: who ran before may have been killed
        for (int length = 0; !pause(stop, std::chrono::seconds(1));) {
            const quint64 commits = m_commits;
            Connection *connection = commits == copied && length == 0 ? nullptr : line.connection();
            if (!connection)
                continue;
            try {
                const int now = m_dialect->checkpoint(*connection->sql);
                length = now > 0 && now == length ? m_dialect->emptyLog(*connection->sql) : now;
                copied = commits;
            } catch (const StoreError &error) {
                qCWarning(usher::logStore, "the log was not copied: %s", error.what());
                line.drop();
            }
        }
    }

    static void runInSavepoint(Connection &connection, StoreTask &task)
    {
        Sql &sql = *connection.sql;
        sql.change(QStringLiteral("SAVEPOINT job"));
        bool keep = false;
        try {
            keep = task.work(connection.set.all);
        } catch (const StoreError &error) {
            if (error.kind() == StoreError::Kind::Unavailable)
                throw; // the database may have ended the whole transaction
            task.failure = storeProblem(error);
        } catch (const std::exception &error) {
            task.failure = storeProblem(error);
        }
        if (!keep)
            sql.change(QStringLiteral("ROLLBACK TO SAVEPOINT job"));
        sql.change(QStringLiteral("RELEASE SAVEPOINT job"));
    }

    void read()
    {
        Line line(*m_dialect, Dialect::Access::ReadOnly, m_backoff);
        for (;;) {
            std::vector<StoreTask> tasks = m_reads.take(1);
            if (tasks.empty())
                return;
            StoreTask &task = tasks.front();
            task.failure = readOne(line, task);
            task.finished(std::move(task.failure));
        }
    }

    std::optional<usher::Problem> readOne(Line &line, StoreTask &task)
    {
        Connection *connection = line.connection();
        if (!connection)
            return storeOverloaded();
        try {
            connection->sql->exec(m_dialect->beginRead());
            task.work(connection->set.all);
            connection->sql->exec(QStringLiteral("COMMIT"));
            ++m_done;
            return {};
        } catch (const std::exception &error) {
            line.rollBack();
            return storeProblem(error);
        }
    }

    const std::shared_ptr<const Dialect> m_dialect;
    Backoff m_backoff;
    const std::size_t m_groupLimit;
    StoreQueue m_writes;
    StoreQueue m_reads;
    std::atomic<quint64> m_commits = 0;
    std::atomic<quint64> m_done = 0;
    std::vector<std::thread> m_threads;
    std::jthread m_checkpoints;
};

} // namespace

std::unique_ptr<StoreWorkers> StoreWorkers::forOneWriter(
    std::shared_ptr<const Dialect> dialect, const SqlStore::Options &options)
{
    return std::make_unique<OneWriter>(std::move(dialect), options);
}

} // namespace usherd

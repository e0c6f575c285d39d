#include "common/core/logging.h"
#include "usherd/store/connection.h"
#include "usherd/store/workers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace usherd {

namespace {

// Not grouped as the one writer's jobs are: a conflict would run all of a group again, and the server already writes
// the commits of its connections to the disk together.
class ManyWriters final : public StoreWorkers
{
public:
    ManyWriters(std::shared_ptr<const Dialect> dialect, const SqlStore::Options &options)
        : m_dialect(std::move(dialect))
        , m_queue(options.queueLimit)
    {
        for (int i = 0; i < options.connections; ++i)
            m_threads.emplace_back([this] { run(); });
    }
    ~ManyWriters() override
    {
        m_queue.close();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    ManyWriters(const ManyWriters &) = delete;
    ManyWriters &operator=(const ManyWriters &) = delete;

    void post(StoreTask task) override { m_queue.push(std::move(task)); }
    StoreLoad load() const override { return {m_queue.size(), m_commits, m_repeats, m_done}; }

private:
    void run()
    {
        Line line(*m_dialect, Dialect::Access::ReadWrite, m_backoff);
        for (;;) {
            std::vector<StoreTask> tasks = m_queue.take(1);
            if (tasks.empty())
                return;
            const std::optional<usher::Problem> failure = runJob(line, tasks.front());
            tasks.front().finished(failure);
        }
    }

    std::optional<usher::Problem> runJob(Line &line, const StoreTask &task)
    {
        // With whom it meets, and with a connection that comes and goes; most callers wait for 30.
        constexpr std::chrono::seconds patience(8);
        constexpr int mostDuplicates = 3; // a rule that is broken each time is no race
        const auto since = std::chrono::steady_clock::now();
        for (int tries = 1;; ++tries) {
            Connection *connection = line.connection();
            if (!connection)
                return storeOverloaded();
            bool committing = false;
            try {
                connection->sql->exec(task.toWrite ? m_dialect->beginWrite() : m_dialect->beginRead());
                const bool keep = task.work(connection->set.all) && task.toWrite;
                committing = keep;
                connection->sql->exec(keep ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
                if (keep)
                    ++m_commits;
                ++m_done;
                return {};
            } catch (const StoreError &error) {
                if (error.kind() == StoreError::Kind::Lost)
                    line.drop();
                else
                    line.rollBack();
                const bool lost = !line.isUp();
                // Lost in the commit: done or not, nobody knows. The caller asks again under its idempotency key; a
                // repeat from here would have no way to see that it is one.
                const bool inTime = std::chrono::steady_clock::now() - since < patience;
                const bool again = lost ? inTime && !committing
                    : error.kind() == StoreError::Kind::Duplicate
                    ? tries < mostDuplicates
                    : inTime && error.kind() == StoreError::Kind::Conflict;
                if (!again)
                    return storeProblem(error);
                ++m_repeats;
                if (!lost)
                    pause(tries);
            } catch (const std::exception &error) {
                line.rollBack();
                return storeProblem(error);
            }
        }
    }

    // So that those who met do not meet again.
    static void pause(int tries)
    {
        std::this_thread::sleep_for(
            std::chrono::milliseconds(QRandomGenerator::global()->bounded(1 << std::min(tries, 6))));
    }

    const std::shared_ptr<const Dialect> m_dialect;
    Backoff m_backoff;
    StoreQueue m_queue;
    std::atomic<quint64> m_commits = 0;
    std::atomic<quint64> m_repeats = 0;
    std::atomic<quint64> m_done = 0;
    std::vector<std::thread> m_threads;
};

} // namespace

std::unique_ptr<StoreWorkers> StoreWorkers::forManyWriters(
    std::shared_ptr<const Dialect> dialect, const SqlStore::Options &options)
{
    return std::make_unique<ManyWriters>(std::move(dialect), options);
}

} // namespace usherd

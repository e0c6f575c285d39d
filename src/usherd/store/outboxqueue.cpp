#include "usherd/store/outboxqueue.h"

#include "usherd/store/tables.h"

#include <QDateTime>

#include <future>

namespace usherd {

namespace {

constexpr Millis leaseMillis = 5 * 60 * 1000;

OutboxTable &table(Repositories &repositories)
{
    return static_cast<OutboxTable &>(repositories.outbox);
}

} // namespace

bool OutboxQueue::run(std::function<void(Repositories &)> work)
{
    auto promise = std::make_shared<std::promise<bool>>();
    std::future<bool> result = promise->get_future();
    m_post(
        [work = std::move(work)](Repositories &repositories) {
            work(repositories);
            return true;
        },
        [promise](const std::optional<usher::Problem> &failure) { promise->set_value(!failure); });
    return result.get();
}

std::vector<OutboxItem> OutboxQueue::takeDue(int max)
{
    auto items = std::make_shared<std::vector<OutboxItem>>();
    const bool done = run([items, max](Repositories &repositories) {
        const Millis now = QDateTime::currentMSecsSinceEpoch();
        *items = table(repositories).lease(max, now, now + leaseMillis);
    });
    return done ? *items : std::vector<OutboxItem>();
}

void OutboxQueue::sent(qint64 id)
{
    run([id](Repositories &repositories) { table(repositories).remove(id); });
}

void OutboxQueue::failed(qint64 id, int retryAfterSeconds, const QString &error)
{
    run([id, retryAfterSeconds, error](Repositories &repositories) {
        table(repositories).postpone(id, QDateTime::currentMSecsSinceEpoch() + retryAfterSeconds * Millis(1000), error);
    });
}

void OutboxQueue::dead(qint64 id, const QString &error)
{
    run([id, error](Repositories &repositories) { table(repositories).giveUp(id, error); });
}

} // namespace usherd

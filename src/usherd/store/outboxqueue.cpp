#include "usherd/store/outboxqueue.h"

#include "usherd/store/outboxtable.h"

#include <future>

namespace usherd {

bool OutboxQueue::run(std::function<void(OutboxTable &)> work)
{
    auto promise = std::make_shared<std::promise<bool>>();
    std::future<bool> result = promise->get_future();
    m_post(
        [work = std::move(work)](Repositories &repositories) {
            work(static_cast<OutboxTable &>(repositories.outbox));
            return true;
        },
        [promise](const std::optional<usher::Problem> &failure) { promise->set_value(!failure); });
    return result.get();
}

std::vector<OutboxItem> OutboxQueue::takeDue(int max, qint64 now, qint64 leasedUntil)
{
    auto items = std::make_shared<std::vector<OutboxItem>>();
    const bool done = run([=](OutboxTable &table) {
        table.expire(now);
        *items = table.lease(max, now, leasedUntil);
    });
    return done ? *items : std::vector<OutboxItem>();
}

bool OutboxQueue::sent(qint64 id)
{
    return run([id](OutboxTable &table) { table.remove(id); });
}

void OutboxQueue::failed(const OutboxItem &item, qint64 due, const QString &error)
{
    run([=](OutboxTable &table) { table.postpone(item, due, error, true); });
}

void OutboxQueue::givenBack(const OutboxItem &item, qint64 due, const QString &error)
{
    run([=](OutboxTable &table) { table.postpone(item, due, error, false); });
}

void OutboxQueue::dead(const OutboxItem &item, const QString &error)
{
    run([=](OutboxTable &table) { table.giveUp(item, error); });
}

OutboxTally OutboxQueue::tally()
{
    auto tally = std::make_shared<OutboxTally>();
    run([tally](OutboxTable &table) { *tally = table.tally(); });
    return *tally;
}

} // namespace usherd

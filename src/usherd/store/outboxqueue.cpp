#include "usherd/store/outboxqueue.h"

#include "usherd/service/storewait.h"
#include "usherd/store/outboxtable.h"

namespace usherd {

namespace {

OutboxTable &tableOf(Repositories &repositories)
{
    return static_cast<OutboxTable &>(repositories.outbox);
}

} // namespace

bool OutboxQueue::write(const std::function<void(OutboxTable &)> &work)
{
    return writeAndWait<usher::Done>(m_store, [&work](Repositories &repositories) -> usher::Result<usher::Done> {
        work(tableOf(repositories));
        return usher::Done{};
    }).ok();
}

std::vector<OutboxItem> OutboxQueue::takeDue(int max, qint64 now, qint64 leasedUntil)
{
    std::vector<OutboxItem> items;
    const bool done = write([&](OutboxTable &table) {
        table.expire(now);
        items = table.lease(max, now, leasedUntil);
    });
    return done ? items : std::vector<OutboxItem>();
}

bool OutboxQueue::sent(qint64 id)
{
    return write([id](OutboxTable &table) { table.remove(id); });
}

void OutboxQueue::failed(const OutboxItem &item, qint64 due, const QString &error)
{
    write([=](OutboxTable &table) { table.postpone(item, due, error, true); });
}

void OutboxQueue::givenBack(const OutboxItem &item, qint64 due, const QString &error)
{
    write([=](OutboxTable &table) { table.postpone(item, due, error, false); });
}

void OutboxQueue::dead(const OutboxItem &item, const QString &error)
{
    write([=](OutboxTable &table) { table.giveUp(item, error); });
}

OutboxTally OutboxQueue::tally()
{
    // A read: a serializable write that counts a whole table would meet every mail that is written meanwhile.
    const auto tally = readAndWait<OutboxTally>(
        m_store, [](Repositories &repositories) { return usher::Result(tableOf(repositories).tally()); });
    return tally ? *tally : OutboxTally();
}

} // namespace usherd

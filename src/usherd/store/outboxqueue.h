#pragma once

#include "usherd/service/outboxsource.h"
#include "usherd/service/store.h"

namespace usherd {

class OutboxTable;

// The mail worker's view of a SQL store's outbox: each call is one job of the store, and waits for it.
class OutboxQueue final : public OutboxSource
{
public:
    explicit OutboxQueue(Store &store)
        : m_store(store)
    {
    }

    std::vector<OutboxItem> takeDue(int max, qint64 now, qint64 leasedUntil) override;
    bool sent(qint64 id) override;
    void failed(const OutboxItem &, qint64 due, const QString &error) override;
    void givenBack(const OutboxItem &, qint64 due, const QString &error) override;
    void dead(const OutboxItem &, const QString &error) override;
    OutboxTally tally() override;

private:
    bool write(const std::function<void(OutboxTable &)> &work);
    Store &m_store;
};

} // namespace usherd

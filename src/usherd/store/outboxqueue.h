#pragma once

#include "usherd/service/outboxsource.h"
#include "usherd/service/store.h"

namespace usherd {

class OutboxTable;

// The mail worker's view of the outbox: each call is one write of the store, and waits for it.
class OutboxQueue final : public OutboxSource
{
public:
    using Post = std::function<void(
        std::function<bool(Repositories &)> work, std::function<void(std::optional<usher::Problem>)> finished)>;
    explicit OutboxQueue(Post post)
        : m_post(std::move(post))
    {
    }

    std::vector<OutboxItem> takeDue(int max, qint64 now, qint64 leasedUntil) override;
    bool sent(qint64 id) override;
    void failed(const OutboxItem &, qint64 due, const QString &error) override;
    void givenBack(const OutboxItem &, qint64 due, const QString &error) override;
    void dead(const OutboxItem &, const QString &error) override;
    OutboxTally tally() override;

private:
    bool run(std::function<void(OutboxTable &)> work);
    Post m_post;
};

} // namespace usherd

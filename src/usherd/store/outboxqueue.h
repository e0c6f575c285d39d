#pragma once

#include "usherd/service/outboxsource.h"
#include "usherd/service/store.h"

namespace usherd {

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

    std::vector<OutboxItem> takeDue(int max) override;
    void sent(qint64 id) override;
    void failed(qint64 id, int retryAfterSeconds, const QString &error) override;
    void dead(qint64 id, const QString &error) override;

private:
    bool run(std::function<void(Repositories &)> work);
    Post m_post;
};

} // namespace usherd

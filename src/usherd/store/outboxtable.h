#pragma once

#include "usherd/service/repositories.h"
#include "usherd/store/sql.h"

#include <vector>

namespace usherd {

// A mail waits, with the time when it is due, until it is sent, and then its row is gone; or it ends as dead or
// expired. What may be said only for a time is not kept in a row that has ended.
class OutboxTable final : public OutboxRepository
{
public:
    explicit OutboxTable(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const Mail &, Millis at) override;
    QList<OutboxRow> list(MailState, int limit) override;
    std::optional<OutboxRow> find(qint64 id) override;
    void retry(qint64 id, Millis at) override;
    void remove(qint64 id) override;
    bool purge(Millis before) override;

    // For the worker.
    void expire(Millis now);
    std::vector<OutboxItem> lease(int maximum, Millis now, Millis until);
    void postpone(const OutboxItem &, Millis due, const QString &error, bool counts);
    void giveUp(const OutboxItem &, const QString &error);
    OutboxTally tally();

private:
    Sql &m_sql;
};

} // namespace usherd

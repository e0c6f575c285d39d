#include "usherd/store/marketplacetables.h"

namespace usherd {

namespace {

#define START_COLUMNS "purchase_id, state, attempts, created_at, due_at, last_error"

std::optional<StartRow> startOf(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    const Row &row = rows.first();
    return StartRow{row.at(0).toString(), startStateFromId(row.at(1).toString()).value_or(StartState::Dead),
        row.at(2).toInt(), row.at(3).toLongLong(), row.at(4).toLongLong(), row.at(5).toString()};
}

} // namespace

bool StartTable::add(const QString &purchaseId, Millis at)
{
    return m_sql.change(QStringLiteral("INSERT INTO purchase_starts (" START_COLUMNS
                                       ") VALUES (?, 'waiting', 0, ?, ?, '') ON CONFLICT (purchase_id) DO NOTHING"),
               {purchaseId, at, at})
        > 0;
}

std::optional<StartRow> StartTable::find(const QString &purchaseId)
{
    return startOf(m_sql.select(
        QStringLiteral("SELECT " START_COLUMNS " FROM purchase_starts WHERE purchase_id = ?"), {purchaseId}));
}

StartTally StartTable::tally()
{
    StartTally tally;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("SELECT state, COUNT(*) FROM purchase_starts WHERE state <> 'done' GROUP BY state"));
    for (const Row &row : rows) {
        const bool waits = startStateFromId(row.at(0).toString()) == StartState::Waiting;
        (waits ? tally.waiting : tally.dead) = row.at(1).toLongLong();
    }
    return tally;
}

bool StartTable::retry(const QString &purchaseId, Millis at)
{
    return m_sql.change(QStringLiteral("UPDATE purchase_starts SET state = 'waiting', due_at = ?, attempts = 0 "
                                       "WHERE purchase_id = ? AND state = 'dead'"),
               {at, purchaseId})
        > 0;
}

std::optional<StartRow> StartTable::lease(Millis now, Millis until)
{
    return startOf(m_sql.select(
        QStringLiteral("WITH due AS MATERIALIZED (SELECT purchase_id FROM purchase_starts WHERE due_at IS NOT NULL "
                       "AND due_at <= ? ORDER BY due_at LIMIT 1) "
                       "UPDATE purchase_starts SET due_at = ?, attempts = attempts + 1 "
                       "WHERE purchase_id IN (SELECT purchase_id FROM due) RETURNING " START_COLUMNS),
        {now, until}));
}

bool StartTable::finish(const QString &purchaseId)
{
    return m_sql.change(QStringLiteral("UPDATE purchase_starts SET state = 'done', due_at = NULL, last_error = '' "
                                       "WHERE purchase_id = ? AND state <> 'done'"),
               {purchaseId})
        > 0;
}

bool StartTable::postpone(const StartRow &row, Millis due, const QString &error)
{
    return m_sql.change(QStringLiteral("UPDATE purchase_starts SET due_at = ?, last_error = ? "
                                       "WHERE purchase_id = ? AND attempts = ? AND due_at IS NOT NULL"),
               {due, error, row.purchaseId, row.attempts})
        > 0;
}

bool StartTable::giveUp(const StartRow &row, const QString &error)
{
    return m_sql.change(QStringLiteral("UPDATE purchase_starts SET state = 'dead', due_at = NULL, last_error = ? "
                                       "WHERE purchase_id = ? AND attempts = ? AND due_at IS NOT NULL"),
               {error, row.purchaseId, row.attempts})
        > 0;
}

} // namespace usherd

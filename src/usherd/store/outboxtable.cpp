#include "usherd/store/outboxtable.h"

#include "common/core/random.h"

#include <algorithm>

namespace usherd {

namespace {

#define OUTBOX_ROW "id, recipient, template, state, attempts, created_at, due_at, last_error, subject <> ''"

// Empties what was to be said in a row that ends.
#define OUTBOX_FORGET "due_at = NULL, subject = '', body = '', html = ''"

OutboxRow rowOf(const Row &row)
{
    return {row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString(),
        mailStateFromId(row.at(3).toString()).value_or(MailState::Dead), row.at(4).toInt(), row.at(5).toLongLong(),
        row.at(6).toLongLong(), row.at(7).toString(), row.at(8).toBool()};
}

} // namespace

void OutboxTable::add(const Mail &mail, Millis at)
{
    m_sql.change(
        QStringLiteral("INSERT INTO outbox (recipient, subject, body, html, language, created_at, due_at, attempts, "
                       "last_error, template, message_id, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?, ?)"),
        {mail.to, mail.subject, mail.text, mail.html, mail.language, at, at, mail.kind, usher::random::token(128),
            mail.expiresAt});
}

QList<OutboxRow> OutboxTable::list(MailState state, int limit)
{
    QList<OutboxRow> found;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("SELECT " OUTBOX_ROW " FROM outbox WHERE state = ? ORDER BY created_at, id LIMIT ?"),
        {mailStateId(state), limit});
    for (const Row &row : rows)
        found.append(rowOf(row));
    return found;
}

std::optional<OutboxRow> OutboxTable::find(qint64 id)
{
    const std::optional<Row> row = m_sql.one(QStringLiteral("SELECT " OUTBOX_ROW " FROM outbox WHERE id = ?"), {id});
    return row ? std::optional(rowOf(*row)) : std::nullopt;
}

void OutboxTable::retry(qint64 id, Millis at)
{
    m_sql.change(
        QStringLiteral("UPDATE outbox SET state = 'waiting', due_at = ?, attempts = 0 WHERE id = ?"), {at, id});
}

void OutboxTable::remove(qint64 id)
{
    m_sql.change(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {id});
}

bool OutboxTable::purge(Millis before)
{
    return m_sql.changeSome(QStringLiteral("DELETE FROM outbox WHERE id"),
        QStringLiteral("SELECT id FROM outbox WHERE state IN ('dead', 'expired') AND created_at < ?"), {before});
}

void OutboxTable::expire(Millis now)
{
    m_sql.change(QStringLiteral("UPDATE outbox SET state = 'expired', " OUTBOX_FORGET
                                " WHERE due_at IS NOT NULL AND expires_at > 0 AND expires_at <= ?"),
        {now});
}

std::vector<OutboxItem> OutboxTable::lease(int maximum, Millis now, Millis until)
{
    std::vector<OutboxItem> items;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("WITH due AS MATERIALIZED (SELECT id FROM outbox WHERE due_at IS NOT NULL AND due_at <= ? "
                       "ORDER BY due_at, id LIMIT ?) "
                       "UPDATE outbox SET due_at = ?, attempts = attempts + 1 WHERE id IN (SELECT id FROM due) "
                       "RETURNING id, recipient, subject, body, html, language, template, expires_at, message_id, "
                       "attempts"),
        {now, maximum, until});
    for (const Row &row : rows) {
        items.push_back({row.at(0).toLongLong(),
            {row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), row.at(4).toString(),
                row.at(5).toString(), row.at(6).toString(), row.at(7).toLongLong(), row.at(8).toString()},
            row.at(9).toInt()});
    }
    std::ranges::sort(items, {}, &OutboxItem::id); // RETURNING has no order
    return items;
}

void OutboxTable::postpone(const OutboxItem &item, Millis due, const QString &error, bool counts)
{
    m_sql.change(QStringLiteral("UPDATE outbox SET due_at = ?, last_error = ?, attempts = ? "
                                "WHERE id = ? AND attempts = ? AND due_at IS NOT NULL"),
        {due, error, counts ? item.attempt : item.attempt - 1, item.id, item.attempt});
}

void OutboxTable::giveUp(const OutboxItem &item, const QString &error)
{
    const QString what = item.mail.expiresAt > 0 ? QStringLiteral(OUTBOX_FORGET) : QStringLiteral("due_at = NULL");
    m_sql.change(QStringLiteral("UPDATE outbox SET state = 'dead', last_error = ?, ") % what
            % QStringLiteral(" WHERE id = ? AND attempts = ? AND due_at IS NOT NULL"),
        {error, item.id, item.attempt});
}

OutboxTally OutboxTable::tally()
{
    OutboxTally tally;
    const QList<Row> rows
        = m_sql.select(QStringLiteral("SELECT state, COUNT(*), MIN(created_at) FROM outbox GROUP BY state"));
    for (const Row &row : rows) {
        const qint64 count = row.at(1).toLongLong();
        switch (mailStateFromId(row.at(0).toString()).value_or(MailState::Dead)) {
        case MailState::Waiting:
            tally.waiting = count;
            tally.oldest = row.at(2).toLongLong();
            break;
        case MailState::Dead:
            tally.dead = count;
            break;
        case MailState::Expired:
            tally.expired = count;
        }
    }
    return tally;
}

} // namespace usherd

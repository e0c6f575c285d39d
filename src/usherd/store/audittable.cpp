#include "usherd/store/dialect.h"
#include "usherd/store/tables.h"

#include <algorithm>

namespace usherd {

namespace {

#define ENTRY_COLUMNS "a.id, a.at, a.event, a.account_id, a.subject, a.reference, a.peer_hash"

AuditEntry auditEntryOf(const Row &row, int first = 0)
{
    return {row.at(first + 1).toLongLong(), row.at(first + 2).toString(), row.at(first + 3).toString(),
        row.at(first + 4).toString(), row.at(first + 5).toString(), row.at(first + 6).toByteArray(),
        row.at(first).toLongLong()};
}

QList<AuditEntry> auditEntriesOf(const QList<Row> &rows)
{
    QList<AuditEntry> entries;
    entries.reserve(rows.size());
    for (const Row &row : rows)
        entries.append(auditEntryOf(row));
    return entries;
}

std::optional<qint64> idOf(const std::optional<Row> &row)
{
    return row ? std::optional(row->at(0).toLongLong()) : std::nullopt;
}

} // namespace

void AuditTable::add(const AuditEntry &entry)
{
    m_sql.change(
        QStringLiteral(
            "INSERT INTO audit (at, event, account_id, subject, reference, peer_hash) VALUES (?, ?, ?, ?, ?, ?)"),
        {entry.at, entry.event, entry.accountId, entry.subject, entry.reference, entry.peerHash});
}

QList<AuditEntry> AuditTable::search(const AuditSearch &search)
{
    QString statement = QStringLiteral("SELECT " ENTRY_COLUMNS " FROM audit a WHERE a.at >= ?");
    QVariantList values{search.since};
    if (search.event.endsWith(QLatin1Char('.'))) {
        statement += QStringLiteral(" AND substr(a.event, 1, ?) = ?");
        values << search.event.size() << search.event;
    } else if (!search.event.isEmpty()) {
        statement += QStringLiteral(" AND a.event = ?");
        values << search.event;
    }
    if (!search.id.isEmpty()) {
        statement += QStringLiteral(" AND (a.account_id = ? OR a.subject = ?)");
        values << search.id << search.id;
    }
    values << search.limit;
    QList<AuditEntry> entries
        = auditEntriesOf(m_sql.select(statement + QStringLiteral(" ORDER BY a.id DESC LIMIT ?"), values));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

bool AuditTable::lockChain()
{
    const QString lock = m_sql.dialect().tryLock();
    return lock.isEmpty() || m_sql.one(lock)->at(0).toBool();
}

AuditSeal AuditTable::head()
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT seq, entry_id, hash FROM audit_seals ORDER BY seq DESC LIMIT 1"));
    return row ? AuditSeal{row->at(0).toLongLong(), row->at(1).toLongLong(), row->at(2).toByteArray()} : AuditSeal();
}

QList<AuditEntry> AuditTable::unsealed(int limit)
{
    return auditEntriesOf(m_sql.select(QStringLiteral("SELECT " ENTRY_COLUMNS " FROM audit_unsealed u "
                                                      "JOIN audit a ON a.id = u.entry_id ORDER BY u.entry_id LIMIT ?"),
        {limit}));
}

void AuditTable::seal(const QList<AuditSeal> &seals)
{
    constexpr qsizetype together = 50; // fewer round trips; one more prepared statement for each number of rows
    for (qsizetype i = 0; i < seals.size();) {
        const qsizetype rows = seals.size() - i >= together ? together : 1;
        QVariantList values;
        for (const AuditSeal &seal : seals.mid(i, rows))
            values << seal.seq << seal.entryId << seal.hash;
        m_sql.change(QStringLiteral("INSERT INTO audit_seals (seq, entry_id, hash) VALUES (?, ?, ?)")
                + QStringLiteral(", (?, ?, ?)").repeated(rows - 1),
            values);
        i += rows;
    }
    // An entry that came meanwhile under a lower ID stays in the list.
    if (!seals.isEmpty()) {
        m_sql.change(QStringLiteral("DELETE FROM audit_unsealed WHERE entry_id <= ? AND EXISTS "
                                    "(SELECT 1 FROM audit_seals s WHERE s.entry_id = audit_unsealed.entry_id)"),
            {seals.last().entryId});
    }
}

QList<SealedEntry> AuditTable::sealed(qint64 fromSeq, int limit)
{
    QList<SealedEntry> entries;
    const QList<Row> rows
        = m_sql.select(QStringLiteral("SELECT s.seq, s.entry_id, s.hash, " ENTRY_COLUMNS " FROM audit_seals s "
                                      "LEFT JOIN audit a ON a.id = s.entry_id WHERE s.seq >= ? ORDER BY s.seq LIMIT ?"),
            {fromSeq, limit});
    entries.reserve(rows.size());
    for (const Row &row : rows) {
        SealedEntry sealed{{row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toByteArray()}, {}};
        if (!row.at(3).isNull())
            sealed.entry = auditEntryOf(row, 3);
        entries.append(sealed);
    }
    return entries;
}

qint64 AuditTable::countUnsealed()
{
    return m_sql.one(QStringLiteral("SELECT COUNT(*) FROM audit_unsealed"))->at(0).toLongLong();
}

std::optional<qint64> AuditTable::strayEntry()
{
    return idOf(m_sql.one(QStringLiteral(
        "SELECT a.id FROM audit a WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry_id = a.id) "
        "AND NOT EXISTS (SELECT 1 FROM audit_unsealed u WHERE u.entry_id = a.id) ORDER BY a.id LIMIT 1")));
}

std::optional<qint64> AuditTable::lostEntry()
{
    return idOf(m_sql.one(QStringLiteral(
        "SELECT u.entry_id FROM audit_unsealed u "
        "WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.id = u.entry_id) ORDER BY u.entry_id LIMIT 1")));
}

} // namespace usherd

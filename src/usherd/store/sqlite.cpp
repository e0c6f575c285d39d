#include "usherd/store/databases.h"

namespace usherd {

namespace {

constexpr int pageSize = 4096; // bytes, SQLite's own
constexpr int longestLog = 16'384; // pages

} // namespace

QSqlDatabase SqliteDialect::database(Access access) const
{
    QSqlDatabase made = connection(QStringLiteral("QSQLITE"), "libqt6sql6-sqlite");
    made.setDatabaseName(m_file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    made.setConnectOptions(options);
    return made;
}

std::unique_ptr<Sql> SqliteDialect::connect(Access access) const
{
    auto sql = std::make_unique<Sql>(database(access), *this);
    sql->open();
    sql->exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    sql->exec(QStringLiteral("PRAGMA trusted_schema = OFF"));
    if (access == Access::ReadWrite) {
        sql->exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        // FULL: what was acknowledged survives a power cut, not only a crash.
        sql->exec(QStringLiteral("PRAGMA synchronous = FULL"));
        sql->exec(QStringLiteral("PRAGMA journal_size_limit = %1").arg(longestLog * pageSize));
        // Not by whoever commits the thousandth page while all others wait for it: see checkpoint().
        sql->exec(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
        // Codes that were sent are overwritten, not only unlinked.
        sql->exec(QStringLiteral("PRAGMA secure_delete = ON"));
    }
    return sql;
}

// https://sqlite.org/pragma.html#pragma_wal_checkpoint
int SqliteDialect::checkpoint(Sql &sql) const
{
    const std::optional<Row> copied = sql.one(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    const int length = copied ? copied->value(1).toInt() : 0;
    if (length < longestLog)
        return length;
    // Somebody always wrote meanwhile, so that the log never began anew. For the little that is left they wait; not for
    // somebody who reads for long.
    sql.exec(QStringLiteral("PRAGMA busy_timeout = 100"));
    sql.one(QStringLiteral("PRAGMA wal_checkpoint(RESTART)"));
    return length;
}

int SqliteDialect::emptyLog(Sql &sql) const
{
    sql.exec(QStringLiteral("PRAGMA busy_timeout = 100"));
    const std::optional<Row> emptied = sql.one(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return emptied ? emptied->value(1).toInt() : 0;
}

QString SqliteDialect::migrationPrefix() const
{
    return QStringLiteral("sqlite-");
}

QString SqliteDialect::beginMigration() const
{
    return beginWrite();
}

QString SqliteDialect::beginWrite() const
{
    return QStringLiteral("BEGIN IMMEDIATE"); // takes the write lock at once
}

QString SqliteDialect::beginRead() const
{
    return QStringLiteral("BEGIN");
}

QString SqliteDialect::jsonRows(const QStringList &columns) const
{
    QStringList values;
    for (const QString &column : columns)
        values.append(QStringLiteral("value ->> '%1' AS %1").arg(column.section(QLatin1Char(' '), 0, 0)));
    return QStringLiteral("(SELECT %1 FROM json_each(?))").arg(values.join(QLatin1String(", ")));
}

QString SqliteDialect::isOneOf(const QString &select) const
{
    return QStringLiteral(" IN (%1)").arg(select);
}

// https://sqlite.org/rescode.html; the low byte of an extended code is its class.
StoreError::Kind SqliteDialect::kindOf(const QString &nativeErrorCode) const
{
    switch (nativeErrorCode.toInt() & 0xff) {
    case 5: // busy
    case 6: // locked
    case 7: // no memory
    case 8: // read-only
    case 10: // input or output
    case 13: // full
    case 14: // cannot be opened
        return StoreError::Kind::Unavailable;
    default:
        return StoreError::Kind::Broken;
    }
}

} // namespace usherd

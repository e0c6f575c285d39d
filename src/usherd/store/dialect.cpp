#include "usherd/store/dialect.h"

#include "common/core/problemcodes.h"

#include <QSqlError>

namespace usherd {

using usher::Problem;
using usher::Result;

Result<Dialect> Dialect::fromAddress(const QString &address)
{
    const QString scheme = QStringLiteral("sqlite:");
    if (!address.startsWith(scheme) || address.size() == scheme.size())
        return Problem::make(usher::problem_code::internal_error, 0,
            QStringLiteral("Not a database address: \"%1\". Known: sqlite:FILE").arg(address));
    Dialect dialect;
    dialect.m_file = address.mid(scheme.size());
    return dialect;
}

QString Dialect::migrationPrefix() const
{
    return QStringLiteral("sqlite-");
}

QSqlDatabase Dialect::open(const QString &connectionName, Access access) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(m_file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        throw StoreError(m_file.toStdString() + ": " + database.lastError().text().toStdString());
    Sql sql(database);
    sql.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    sql.exec(QStringLiteral("PRAGMA trusted_schema = OFF"));
    if (access == Access::ReadWrite) {
        sql.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        // FULL: what was acknowledged survives a power cut, not only a crash.
        sql.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        sql.exec(QStringLiteral("PRAGMA journal_size_limit = 67108864"));
        // Codes that were sent are overwritten, not only unlinked.
        sql.exec(QStringLiteral("PRAGMA secure_delete = ON"));
    }
    return database;
}

QString Dialect::beginWrite() const
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString Dialect::beginRead() const
{
    return QStringLiteral("BEGIN");
}

} // namespace usherd

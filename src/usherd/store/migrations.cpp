#include "usherd/store/migrations.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace usherd {

namespace {

struct Migration
{
    int version = 0;
    QString name;
    QByteArray content;
    QString checksum() const
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
};

// "<prefix>0001.sql" and so on, in order.
QList<Migration> known(const QString &prefix)
{
    loadMigrations();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/usherd/migrations"));
    const QStringList names = folder.entryList({prefix + QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError("cannot read the migration " + name.toStdString());
        migrations.append({name.mid(prefix.size(), 4).toInt(), name, file.readAll()});
    }
    return migrations;
}

QStringList statements(const QByteArray &content)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";\\s*\\n\\s*\\n|;\\s*$"));
    return QString::fromUtf8(content).remove(comment).split(end, Qt::SkipEmptyParts);
}

void apply(Sql &sql, const QList<Migration> &migrations)
{
    sql.exec(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"));
    const QList<Row> applied
        = sql.select(QStringLiteral("SELECT version, name, checksum FROM schema_migrations ORDER BY version"));
    if (applied.size() > migrations.size())
        throw StoreError("the database's schema (" + std::to_string(applied.size())
            + ") is newer than this program knows (" + std::to_string(migrations.size()) + ")");
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        const Migration &migration = migrations.at(i);
        if (i < applied.size()) {
            if (applied.at(i).at(0).toInt() != migration.version
                || applied.at(i).at(2).toString() != migration.checksum())
                throw StoreError("the database's migration " + migration.name.toStdString() + " is not this program's");
            continue;
        }
        const QStringList parts = statements(migration.content);
        for (const QString &statement : parts)
            sql.exec(statement);
        sql.change(
            QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"),
            {migration.version, migration.name, migration.checksum(), QDateTime::currentMSecsSinceEpoch()});
    }
}

} // namespace

void migrate(Sql &sql, const Dialect &dialect)
{
    const QList<Migration> migrations = known(dialect.migrationPrefix());
    sql.exec(dialect.beginWrite());
    try {
        apply(sql, migrations);
    } catch (const StoreError &) {
        sql.exec(QStringLiteral("ROLLBACK"));
        throw;
    }
    sql.exec(QStringLiteral("COMMIT"));
}

} // namespace usherd

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

    // The oldest schema whose programs can run beside this one; by default none but its own.
    int least() const
    {
        static const QRegularExpression header(QStringLiteral("^-- Programs of schema (\\d{4}) run with this one\\."));
        const QRegularExpressionMatch match = header.match(QString::fromUtf8(content));
        return match.hasMatch() ? match.captured(1).toInt() : version;
    }
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

struct Applied
{
    int version = 0;
    QString checksum;
    int least = 0;
};

QList<Applied> applied(Sql &sql)
{
    sql.exec(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"));
    sql.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_compatibility (version INTEGER PRIMARY KEY "
                            "REFERENCES schema_migrations (version), least INTEGER NOT NULL)"));
    QList<Applied> list;
    const QList<Row> rows = sql.select(QStringLiteral("SELECT m.version, checksum, COALESCE(least, m.version) "
                                                      "FROM schema_migrations m LEFT JOIN schema_compatibility c "
                                                      "ON c.version = m.version ORDER BY m.version"));
    for (const Row &row : rows)
        list.append({row.at(0).toInt(), row.at(1).toString(), row.at(2).toInt()});
    return list;
}

// The first that is missing, after a look at those that are there.
const Migration *next(const QList<Migration> &known, const QList<Applied> &applied)
{
    const int newest = known.last().version;
    qsizetype matched = 0;
    for (const Applied &one : applied) {
        if (one.version > newest) {
            if (one.least > newest)
                throw StoreError("the database's schema (" + std::to_string(one.version)
                    + ") is newer than this program knows (" + std::to_string(newest) + ")");
            continue;
        }
        const Migration &migration = known.at(std::min(matched, known.size() - 1));
        if (migration.version != one.version || migration.checksum() != one.checksum)
            throw StoreError("the database's migration " + std::to_string(one.version) + " is not this program's");
        ++matched;
    }
    if (matched < known.size() && matched < applied.size())
        throw StoreError("the database lacks " + known.at(matched).name.toStdString() + ", but has a newer one");
    return matched < known.size() ? &known.at(matched) : nullptr;
}

void apply(Sql &sql, const Migration &migration)
{
    const QStringList parts = statements(migration.content);
    for (const QString &statement : parts)
        sql.exec(statement);
    sql.change(
        QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"),
        {migration.version, migration.name, migration.checksum(), QDateTime::currentMSecsSinceEpoch()});
    sql.change(QStringLiteral("INSERT INTO schema_compatibility (version, least) VALUES (?, ?)"),
        {migration.version, migration.least()});
}

} // namespace

void migrate(Sql &sql)
{
    const QList<Migration> migrations = known(sql.dialect().migrationPrefix());
    for (bool done = false; !done;) {
        sql.exec(sql.dialect().beginMigration());
        try {
            const Migration *missing = next(migrations, applied(sql));
            if (missing)
                apply(sql, *missing);
            done = !missing;
            sql.exec(QStringLiteral("COMMIT"));
        } catch (const StoreError &) {
            sql.rollBack(); // whatever comes of it: the first error is the one to tell
            throw;
        }
    }
}

} // namespace usherd

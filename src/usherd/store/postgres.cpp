#include "usherd/store/databases.h"

#include "common/core/problemcodes.h"

#include <QUrl>
#include <QUrlQuery>

namespace usherd {

using usher::Problem;
using usher::Result;

namespace {

Problem wrong(const QString &why)
{
    return Problem::make(usher::problem_code::internal_error, 0, QStringLiteral("The PostgreSQL address ") % why);
}

} // namespace

Result<std::shared_ptr<const Dialect>> PostgresDialect::fromUrl(const QString &address, const Options &options)
{
    const QUrl url(address, QUrl::StrictMode);
    // Before anything that could repeat it: command lines can be read by everybody on the machine.
    if (!url.password().isEmpty() || address.section(QLatin1Char('@'), 0, -2).count(QLatin1Char(':')) > 1)
        return wrong(QStringLiteral("holds a password, which others on this machine can read: put it into the "
                                    "environment (USHERD_DB_PASSWORD) or into libpq's "
                                    "passfile."));
    if (!url.isValid() || url.hasFragment())
        return wrong(QStringLiteral("is not a URL: postgres://user@host[:port]/name"));
    auto dialect = std::make_shared<PostgresDialect>();
    dialect->m_options = options;
    dialect->m_user = url.userName(QUrl::FullyDecoded);
    dialect->m_host = url.host(QUrl::FullyDecoded);
    dialect->m_port = url.port();
    dialect->m_name = url.path(QUrl::FullyDecoded).mid(1);
    if (dialect->m_name.isEmpty() || dialect->m_name.contains(QLatin1Char('/')))
        return wrong(QStringLiteral("names no database: postgres://user@host/name"));
    static const QStringList sslModes{QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"),
        QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name == QLatin1String("host") && value.startsWith(QLatin1Char('/')) && dialect->m_host.isEmpty()) {
            dialect->m_host = value;
        } else if (name == QLatin1String("port") && dialect->m_port < 0 && value.toUShort() > 0) {
            dialect->m_port = value.toUShort();
        } else if (name == QLatin1String("sslmode") && sslModes.contains(value)) {
            dialect->m_sslMode = value;
        } else {
            return wrong(QStringLiteral("has a parameter \"%1\" that is not understood or not with this value. Known: "
                                        "host=/folder of a socket, port, sslmode=%2")
                             .arg(name, sslModes.join(QLatin1Char('|'))));
        }
    }
    const QString &host = dialect->m_host;
    const bool isHere = host.isEmpty() || host.startsWith(QLatin1Char('/')) || host.startsWith(QLatin1String("127."))
        || host == QLatin1String("localhost") || host == QLatin1String("::1");
    // libpq would do without TLS where the other side has none.
    if (!isHere && dialect->m_sslMode.isEmpty()) {
        return wrong(QStringLiteral("is another machine's and does not say how it is protected: add "
                                    "?sslmode=verify-full, with the authority in the file that PGSSLROOTCERT names."));
    }
    return std::shared_ptr<const Dialect>(std::move(dialect));
}

QSqlDatabase PostgresDialect::database() const
{
    QSqlDatabase made = connection(QStringLiteral("QPSQL"), "libqt6sql6-psql");
    made.setUserName(m_user);
    made.setPassword(m_options.password.reveal());
    made.setHostName(m_host);
    made.setPort(m_port);
    made.setDatabaseName(m_name);
    // A server that went away without a word is noticed; after a fail-over the one that can be written to is looked
    // for.
    QString options = QStringLiteral("application_name=usherd;connect_timeout=3;tcp_user_timeout=10000;"
                                     "target_session_attrs=read-write");
    if (!m_sslMode.isEmpty())
        options += QLatin1String(";sslmode=") + m_sslMode;
    made.setConnectOptions(options);
    return made;
}

std::unique_ptr<Sql> PostgresDialect::connect(Access) const
{
    auto sql = std::make_unique<Sql>(database(), *this);
    sql->open();
    // Without a scan as long as there is an index: a young table has no statistics, and a serializable transaction that
    // scans a table conflicts with everyone who writes to it.
    sql->exec(QStringLiteral("SET client_min_messages = error; SET lock_timeout = '3s'; "
                             "SET idle_in_transaction_session_timeout = '15s'; SET enable_seqscan = off"));
    sql->exec(QStringLiteral("SET statement_timeout = '%1s'").arg(m_options.longestStatement.count()));
    return sql;
}

QString PostgresDialect::migrationPrefix() const
{
    return QStringLiteral("postgres-");
}

// Under READ COMMITTED, so that what is read after the lock is what its last owner left. Any number, but always this.
QString PostgresDialect::beginMigration() const
{
    return QStringLiteral("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; "
                          "SELECT pg_advisory_xact_lock(8452309871); SET LOCAL lock_timeout = '5s'");
}

QString PostgresDialect::jsonRows(const QStringList &columns) const
{
    return QStringLiteral("jsonb_to_recordset(CAST(? AS JSONB)) AS given (%1)").arg(columns.join(QLatin1String(", ")));
}

// Not IN: the plan for any values may then read the whole table beside what the select finds, and a serializable
// transaction that read a whole table is in the way of everybody who writes to it.
QString PostgresDialect::isOneOf(const QString &select) const
{
    return QStringLiteral(" = ANY (ARRAY(%1))").arg(select);
}

QString PostgresDialect::tryLock() const
{
    return QStringLiteral("SELECT pg_try_advisory_xact_lock(8452309872)");
}

// Serializable: the service's rules read before they write (counts, "not there yet"), on many instances at once.
QString PostgresDialect::beginWrite() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE");
}

QString PostgresDialect::beginRead() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html
StoreError::Kind PostgresDialect::kindOf(const QString &nativeErrorCode) const
{
    const auto is = [&](const char *code) { return nativeErrorCode == QLatin1String(code); };
    const auto isOfClass = [&](const char *code) { return nativeErrorCode.startsWith(QLatin1String(code)); };
    if (is("40001") || is("40P01"))
        return StoreError::Kind::Conflict;
    if (is("23505"))
        return StoreError::Kind::Duplicate;
    // No code: libpq found the connection gone. 25P03: idle in a transaction for too long; 25006: a standby.
    if (nativeErrorCode.isEmpty() || isOfClass("08") || isOfClass("57P") || is("25P03") || is("25006"))
        return StoreError::Kind::Lost;
    // Resources, lock not available, statement timeout, the system's input and output.
    if (isOfClass("53") || is("55P03") || is("57014") || isOfClass("58"))
        return StoreError::Kind::Unavailable;
    return StoreError::Kind::Broken;
}

} // namespace usherd

#include "server/testdatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QUrl>

namespace testdatabase {

bool onPostgres()
{
    return qEnvironmentVariable("USHER_TEST_DATABASE") == QLatin1String("postgres");
}

Cluster::Cluster(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral(SERVER_TESTS "/postgres.py")} + options);
    m_start = answer();
}

Cluster::~Cluster()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QJsonObject Cluster::command(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    return answer();
}

QString Cluster::create(const QString &like)
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    const QString original = QUrl(like).path().mid(1);
    return command(QStringLiteral("create %1 %2").arg(name, original)).value(QLatin1String("url")).toString();
}

QJsonObject Cluster::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(180'000))
            qFatal("postgres.py: no answer");
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

namespace {

Cluster &cluster()
{
    static Cluster cluster;
    return cluster;
}

} // namespace

Database::Database()
{
    if (onPostgres()) {
        m_address = cluster().create();
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_address = QStringLiteral("sqlite:") + file();
}

Database::Database(const Prepared &like)
{
    if (onPostgres()) {
        m_address = cluster().create(like.m_database.address());
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_address = QStringLiteral("sqlite:") + file();
    if (!QFile::copy(like.m_database.file(), file()))
        qFatal("%s could not be copied", qPrintable(like.m_database.file()));
}

Database::Database(QString address)
    : m_address(std::move(address))
{
}

QSqlDatabase Database::open(const QString &connection) const
{
    QSqlDatabase database;
    if (m_address.startsWith(QLatin1String("sqlite:"))) {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(m_address.mid(7));
    } else {
        const QUrl url(m_address);
        database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setDatabaseName(url.path().mid(1));
    }
    database.open();
    return database;
}

bool Database::run(const QStringList &statements) const
{
    return with([&](const QSqlDatabase &database) {
        for (const QString &statement : statements) {
            if (!QSqlQuery(database).exec(statement))
                return false;
        }
        return true;
    });
}

QStringList Database::rows(const QString &select) const
{
    return with([&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(select))
            return QStringList{query.lastError().text()};
        QStringList rows;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i).toString());
            rows.append(row.join(QLatin1Char(' ')));
        }
        return rows;
    });
}

} // namespace testdatabase

#pragma once

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUuid>

#include <memory>

// Databases for tests: a file, or one in a private PostgreSQL cluster.
namespace testdatabase {

// tests/server/postgres.py, which ends with this.
class Cluster
{
public:
    // Not for tests of what survives a crash of the machine.
    explicit Cluster(const QStringList &options = {QStringLiteral("--no-fsync")})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{QFINDTESTDATA("postgres.py")} + options);
        m_start = answer();
    }
    ~Cluster()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    QString url() const { return m_start.value(QLatin1String("url")).toString(); }
    QString socketUrl() const { return m_start.value(QLatin1String("socket")).toString(); }
    QJsonObject command(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        return answer();
    }
    QString create()
    {
        return command(QStringLiteral("create test%1").arg(++m_databases)).value(QLatin1String("url")).toString();
    }

private:
    QJsonObject answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("postgres.py: no answer");
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess m_process;
    QJsonObject m_start;
    int m_databases = 0;
};

// The test programs that run once for each database are told which by the environment.
inline bool onPostgres()
{
    return qEnvironmentVariable("USHER_TEST_DATABASE") == QLatin1String("postgres");
}

// Empty, and of this test only.
class Database
{
public:
    Database()
    {
        if (!onPostgres()) {
            m_folder = std::make_unique<QTemporaryDir>();
            m_address = QStringLiteral("sqlite:") + file();
            return;
        }
        static Cluster cluster;
        m_address = cluster.create();
    }
    explicit Database(QString address)
        : m_address(std::move(address))
    {
    }

    const QString &address() const { return m_address; }
    QString file() const { return m_folder->filePath(QStringLiteral("usherd.db")); }

    // What the work answers that is given a connection of its own beside the store.
    template <class Work> auto with(const Work &work) const
    {
        const QString name = QUuid::createUuid().toString();
        const auto removed = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
        QSqlDatabase database;
        if (m_address.startsWith(QLatin1String("sqlite:"))) {
            database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_address.mid(7));
        } else {
            const QUrl url(m_address);
            database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setDatabaseName(url.path().mid(1));
        }
        database.open();
        return work(database);
    }
    // Runs statements; false: one was refused.
    bool run(const QStringList &statements) const
    {
        return with([&](const QSqlDatabase &database) {
            for (const QString &statement : statements) {
                if (!QSqlQuery(database).exec(statement))
                    return false;
            }
            return true;
        });
    }
    // The rows, columns separated by a space; an error is a row as well.
    QStringList rows(const QString &select) const
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
};

} // namespace testdatabase

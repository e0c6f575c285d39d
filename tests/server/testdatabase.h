#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <functional>
#include <memory>

// Databases for tests: a file, or one in a private PostgreSQL cluster.
namespace testdatabase {

// tests/server/postgres.py, which ends with this.
class Cluster
{
public:
    // Not for tests of what survives a crash of the machine.
    explicit Cluster(const QStringList &options = {QStringLiteral("--no-fsync")});
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    QString url() const { return m_start.value(QLatin1String("url")).toString(); }
    QString socketUrl() const { return m_start.value(QLatin1String("socket")).toString(); }
    QJsonObject command(const QString &line);
    // An empty one, or a copy of one that nobody is connected to: its address.
    QString create(const QString &like = {});

private:
    QJsonObject answer();

    QProcess m_process;
    QJsonObject m_start;
    int m_databases = 0;
};

// The test programs that run once for each database are told which by the environment.
bool onPostgres();

class Prepared;

// Of this test only.
class Database
{
public:
    Database(); // empty
    explicit Database(const Prepared &like);
    explicit Database(QString address);

    const QString &address() const { return m_address; }
    QString file() const { return m_folder->filePath(QStringLiteral("usherd.db")); }

    // What the work answers that is given a connection of its own beside the store.
    template <class Work> auto with(const Work &work) const
    {
        const QString name = QUuid::createUuid().toString();
        const auto removed = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
        return work(open(name));
    }
    // Runs statements; false: one was refused.
    bool run(const QStringList &statements) const;
    // The rows, columns separated by a space; an error is a row as well.
    QStringList rows(const QString &select) const;

private:
    QSqlDatabase open(const QString &connection) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
};

// What many tests begin with: made once by `prepare`, which leaves no connection to it open. Each test has a copy.
class Prepared
{
public:
    explicit Prepared(const std::function<void(const QString &address)> &prepare) { prepare(m_database.address()); }

private:
    friend class Database;
    Database m_database;
};

} // namespace testdatabase

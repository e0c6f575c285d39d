#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/service/crypto.h"

#include "server/storejobs.h"
#include "server/testdatabase.h"
#include "testmain.h"

#include <QCryptographicHash>

#include <atomic>
#include <iostream>
#include <thread>

using namespace storejobs;
using testdatabase::Cluster;
using testdatabase::Database;

namespace {

QString refusalOf(const QString &address, const QString &password = {})
{
    SqlStore::Options options;
    options.connection.password = usher::Secret(password);
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(address, options);
    return store ? QString() : store.problem().detail;
}

const usher::test::Registration withoutDrivers("open-without-drivers", [](int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setLibraryPaths({});
    std::cout << qPrintable(refusalOf(QCoreApplication::arguments().value(1))) << std::endl;
    return 0;
});

// Ends the store's connections as an administrator, or a proxy, may.
const QString terminate = QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE "
                                         "application_name = 'usherd' AND state LIKE '%1'");

} // namespace

// What can happen to a server and the way to it.
class TestPostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::start()); }
    void refusesAddresses_data();
    void refusesAddresses();
    void signsInWithItsPassword();
    void namesTheMissingPackage();
    void speaksOverASocket();
    void runsAJobAgainWhoseConnectionWasEnded();
    void doesNotRepeatWhatMayBeDone();
    void doesNotWaitForEverForALock();
    void noticesAConnectionThatDiedWhileIdle();
    void letsEverybodyThrough();
    void losesNothingWhenTheServerRestartsUnderLoad();

private:
    std::unique_ptr<SqlStore> open(const Database &database) const
    {
        SqlStore::Options options;
        options.connections = 1;
        return SqlStore::open(database.address(), options).value();
    }

    Cluster m_cluster{QStringList()};
};

void TestPostgres::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *address, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(message);
    };
    row("another database", "mysql:x", "Known: sqlite:FILE, postgres://");
    row("another with a password", "mysql://me:secret@x/y", "Known: sqlite:FILE, postgres://");
    row("a password", "postgres://me:secret@localhost/usherd", "USHERD_DB_PASSWORD");
    row("a password, no URL", "postgres://me:secret@local host/usherd", "USHERD_DB_PASSWORD");
    row("a password as a parameter", "postgres://me@localhost/usherd?password=secret", "\"password\"");
    row("no URL", "postgres://me@local host/usherd", "not a URL");
    row("no name", "postgres://me@localhost", "names no database");
    row("two names", "postgres://me@localhost/a/b", "names no database");
    row("a parameter", "postgresql://me@localhost/a?sslmode=require&options=x", "\"options\"");
    row("a value", "postgresql://me@localhost/a?sslmode=sometimes", "\"sslmode\"");
    row("a socket that is none", "postgresql://me@/a?host=other.example", "\"host\"");
    row("another machine, unprotected", "postgres://me@db.example/usherd", "sslmode=verify-full");
    row("nobody there", "postgres://me@127.0.0.1:1/usherd", "refused");
}

void TestPostgres::refusesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, message);
    const QString said = refusalOf(address);
    QVERIFY2(said.contains(message), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("secret")), qPrintable(said));
}

void TestPostgres::signsInWithItsPassword()
{
    const QString password = QStringLiteral("it's a \\ \"password\"");
    qputenv("CLUSTER_PASSWORD", password.toUtf8());
    const Cluster cluster({QStringLiteral("--password-required"), QStringLiteral("CLUSTER_PASSWORD")});
    QCOMPARE(refusalOf(cluster.url(), password), QString());
    const QString said = refusalOf(cluster.url(), QStringLiteral("another"));
    QVERIFY2(said.contains(QLatin1String("authentication failed")), qPrintable(said));
}

void TestPostgres::namesTheMissingPackage()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("open-without-drivers"), m_cluster.url()});
    QVERIFY(child.waitForFinished());
    const QByteArray said = child.readAllStandardOutput();
    QVERIFY2(said.contains("libqt6sql6-psql"), said.constData());
}

void TestPostgres::speaksOverASocket()
{
    QCOMPARE(refusalOf(m_cluster.socketUrl()), QString());
}

void TestPostgres::runsAJobAgainWhoseConnectionWasEnded()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> store = open(database);
    std::atomic<int> runs = 0;
    const Result<Done> done = writeAndWait<Done>(*store, [&](Repositories &repositories) -> Result<Done> {
        repositories.purchases.put(purchaseNumber(1));
        if (++runs == 1)
            database.run({terminate.arg(QStringLiteral("idle in transaction"))});
        repositories.purchases.put(purchaseNumber(2));
        return Done{};
    });
    QVERIFY(done.ok());
    QCOMPARE(runs, 2);
    QCOMPARE(database.rows(QStringLiteral("SELECT COUNT(*) FROM purchases")), QStringList{QStringLiteral("2")});
}

// The connection is lost in the commit: only the caller, with its idempotency key, may ask again.
void TestPostgres::doesNotRepeatWhatMayBeDone()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> store = open(database);
    std::atomic<int> runs = 0;
    const Result<Done> done = writeAndWait<Done>(*store, [&](Repositories &repositories) -> Result<Done> {
        repositories.purchases.put(purchaseNumber(1));
        ++runs;
        database.run({terminate.arg(QStringLiteral("idle in transaction"))});
        return Done{};
    });
    QCOMPARE(done.problem().code, usher::problem_code::overloaded);
    QVERIFY(done.problem().retryAfter > 0);
    QCOMPARE(runs, 1);
    QVERIFY(put(*store, 2).get().ok());
}

void TestPostgres::doesNotWaitForEverForALock()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> store = open(database);
    std::promise<void> locked;
    std::promise<void> release;
    std::thread other([&] {
        database.with([&](const QSqlDatabase &connection) {
            QSqlQuery(connection).exec(QStringLiteral("BEGIN; LOCK TABLE purchases"));
            locked.set_value();
            release.get_future().wait();
            return true;
        });
    });
    locked.get_future().wait();
    const Result<Done> refused = put(*store, 1).get();
    release.set_value();
    other.join();
    QCOMPARE(refused.problem().code, usher::problem_code::overloaded);
    QVERIFY(put(*store, 1).get().ok());
}

void TestPostgres::noticesAConnectionThatDiedWhileIdle()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> store = open(database);
    QVERIFY(put(*store, 1).get().ok());
    QVERIFY(database.run({terminate.arg(QStringLiteral("idle"))}));
    QVERIFY(put(*store, 2).get().ok());
    QVERIFY(database.run({terminate.arg(QStringLiteral("idle"))}));
    QVERIFY(isThere(*store, 2));
}

// In tables that are young, where everything lies on one page, those that have nothing in common meet as well.
void TestPostgres::letsEverybodyThrough()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> instances[]
        = {SqlStore::open(database.address()).value(), SqlStore::open(database.address()).value()};
    constexpr int callers = 16;
    constexpr int each = 50;
    std::atomic<int> passed = 0;
    std::vector<std::thread> threads;
    threads.reserve(callers);
    for (int caller = 0; caller < callers; ++caller) {
        threads.emplace_back([&, caller] {
            for (int i = 0; i < each; ++i) {
                const Result<Done> done = writeAndWait<Done>(*instances[caller % 2],
                    [hash = QCryptographicHash::hash(usher::random::token().toLatin1(), QCryptographicHash::Sha256)](
                        Repositories &repositories) -> Result<Done> {
                        IntentRow intent;
                        intent.id = intent.keyHash = intent.fingerprint = intent.proofHash = hash;
                        EmailCode code;
                        code.id = QString::fromLatin1(hash.toHex());
                        code.addressHash = code.peerHash = hash;
                        if (!repositories.intents.ofKey(hash).isEmpty()
                            || repositories.codes.countForAddress(hash, 0, 1) > 0)
                            return usher::Problem::make(QStringLiteral("conflict"), 409);
                        repositories.codes.add(code);
                        repositories.audit.add({1, QStringLiteral("test"), {}, {}, {}, hash});
                        repositories.intents.add(intent);
                        return Done{};
                    });
                passed += done.ok();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    qInfo("repeats: %llu and %llu", instances[0]->load().repeats, instances[1]->load().repeats);
    QCOMPARE(passed, callers * each);
}

void TestPostgres::losesNothingWhenTheServerRestartsUnderLoad()
{
    const Database database(m_cluster.create());
    const std::unique_ptr<SqlStore> store = SqlStore::open(database.address()).value();
    std::atomic<bool> stop = false;
    std::atomic<int> refused = 0;
    std::atomic<int> other = 0;
    std::atomic<int> passed = 0;
    std::vector<std::vector<int>> acknowledged(8);
    std::vector<std::thread> writers;
    writers.reserve(acknowledged.size());
    for (int writer = 0; writer < int(acknowledged.size()); ++writer) {
        writers.emplace_back([&, writer] {
            for (int number = writer; !stop; number += int(acknowledged.size())) {
                const Result<Done> done = put(*store, number).get();
                if (done) {
                    acknowledged[std::size_t(writer)].push_back(number);
                    ++passed;
                } else {
                    ++(done.problem().code == usher::problem_code::overloaded && done.problem().retryAfter > 0 ? refused
                                                                                                               : other);
                }
            }
        });
    }
    const auto until = [](const std::atomic<int> &counter, int value) {
        return QTest::qWaitFor([&] { return counter >= value; }, 60'000);
    };
    bool good = until(passed, 100);
    for (const char *how : {"fast", "immediate"}) {
        m_cluster.command(QStringLiteral("stop ") + QLatin1String(how));
        good = good && until(refused, refused + 100);
        m_cluster.command(QStringLiteral("start"));
        good = good && until(passed, passed + 100); // by itself
    }
    stop = true;
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY(good);
    QCOMPARE(other, 0);
    const QStringList rows = database.rows(QStringLiteral("SELECT instance_id FROM purchases"));
    const QSet<QString> there(rows.begin(), rows.end());
    QCOMPARE(there.size(), rows.size());
    for (const std::vector<int> &numbers : acknowledged) {
        for (const int number : numbers)
            QVERIFY(there.contains(purchaseNumber(number).instanceId));
    }
    QVERIFY(store->load().repeats > 0);
}

USHER_TEST(TestPostgres, QCoreApplication)
#include "tst_postgres.moc"

#include "common/core/problemcodes.h"
#include "usherd/service/crypto.h"
#include "usherd/store/sqlstore.h"

#include "server/storejobs.h"
#include "server/testdatabase.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <future>
#include <memory>

using namespace storejobs;

namespace {

// What the killed child does: writes for ever, and says which write was acknowledged.
int writeUntilKilled(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(QCoreApplication::arguments().value(1));
    if (!store)
        return 1;
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    std::atomic<int> open = 0;
    for (int number = 0;; ++number) {
        while (open > 200)
            std::this_thread::yield();
        ++open;
        store.value()->write<Done>(
            [number](Repositories &repositories) -> Result<Done> {
                repositories.purchases.put(purchaseNumber(number));
                return Done{};
            },
            [number, &open](const Result<Done> &done) {
                if (done)
                    std::puts(qPrintable(QString::number(number))); // whole lines, whichever thread says them
                --open;
            });
    }
}
const usher::test::Registration writer("write-until-killed", writeUntilKilled);

// Jobs that all wait: the store is busy with one before, and that one alone.
std::vector<std::future<Result<Done>>> putAtOnce(Store &store, int count)
{
    const auto begun = std::make_shared<std::promise<void>>();
    std::promise<void> gate;
    store.write<Done>(
        [begun, opened = gate.get_future().share()](Repositories &) -> Result<Done> {
            begun->set_value();
            opened.wait();
            return Done{};
        },
        [](const Result<Done> &) {});
    begun->get_future().wait();
    std::vector<std::future<Result<Done>>> writes;
    writes.reserve(count);
    for (int i = 0; i < count; ++i)
        writes.push_back(put(store, i));
    gate.set_value();
    return writes;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::start()); }
    void init() { m_database = std::make_unique<testdatabase::Database>(); }
    void migratesOnceAndKeepsWhatIsThere();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void acceptsANewerSchemaThatAllowsIt();
    void instancesMigrateOneAfterTheOther();
    void keepsARuleThatManyTouch();
    void commitsInGroups();
    void rollsBackARefusedJobOnly();
    void survivesAJobThatBreaksARule();
    void saysWhenItIsFull();
    void purgesInParts();
    void sessionsEndWithTheirLastToken();
    void auditIsAppendOnly();
    void losesNothingAcknowledgedWhenKilled();

private:
    const QString &address() const { return m_database->address(); }
    std::unique_ptr<SqlStore> open() const { return SqlStore::open(address()).value(); }

    std::unique_ptr<testdatabase::Database> m_database;
};

void TestStore::migratesOnceAndKeepsWhatIsThere()
{
    QVERIFY(put(*open(), 1).get().ok());
    QVERIFY(isThere(*open(), 1));
    QVERIFY(m_database->run({QStringLiteral("SELECT checksum FROM schema_migrations WHERE version = 1")}));
}

void TestStore::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("message");
    QTest::newRow("newer") << QStringLiteral("DELETE FROM schema_compatibility") << QStringLiteral("newer");
    QTest::newRow("not compatible") << QStringLiteral("INSERT INTO schema_compatibility VALUES (9999, 9998)")
                                    << QStringLiteral("newer");
    QTest::newRow("other") << QStringLiteral("UPDATE schema_migrations SET checksum = 'x'")
                           << QStringLiteral("not this program's");
}

void TestStore::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, change);
    QFETCH(QString, message);
    open();
    QVERIFY(m_database->run({QStringLiteral("INSERT INTO schema_migrations VALUES (9999, 'x', 'y', 0)"), change}));
    const Result<std::unique_ptr<SqlStore>> refused = SqlStore::open(address());
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().detail.contains(message), qPrintable(refused.problem().detail));
}

// Expand and contract: the program of before goes on running beside the one that migrated.
void TestStore::acceptsANewerSchemaThatAllowsIt()
{
    open();
    QVERIFY(m_database->run({QStringLiteral("INSERT INTO schema_migrations VALUES (9999, 'x', 'y', 0)"),
        QStringLiteral("INSERT INTO schema_compatibility VALUES (9999, 3)")}));
    QVERIFY(put(*open(), 1).get().ok());
}

void TestStore::instancesMigrateOneAfterTheOther()
{
    std::vector<std::future<bool>> instances;
    instances.reserve(4);
    for (int i = 0; i < 4; ++i)
        instances.push_back(std::async(std::launch::async, [this] { return SqlStore::open(address()).ok(); }));
    for (std::future<bool> &instance : instances)
        QVERIFY(instance.get());
}

// Two stores, as two instances have: each job counts before it writes, none may count what another is just adding.
void TestStore::keepsARuleThatManyTouch()
{
    constexpr int limit = 10;
    const std::unique_ptr<SqlStore> stores[] = {open(), open()};
    std::vector<std::future<Result<Done>>> writes;
    for (int i = 0; i < 60; ++i) {
        auto promise = std::make_shared<std::promise<Result<Done>>>();
        writes.push_back(promise->get_future());
        stores[i % 2]->write<Done>(
            [i](Repositories &repositories) -> Result<Done> {
                EmailCode code;
                code.id = QString::number(i);
                code.addressHash = QByteArray("address");
                code.createdAt = 1;
                if (repositories.codes.countForAddress(code.addressHash, 0, 1) >= limit)
                    return usher::Problem::make(QStringLiteral("refused"));
                repositories.codes.add(code);
                return Done{};
            },
            [promise](const Result<Done> &done) { promise->set_value(done); });
    }
    int added = 0;
    for (std::future<Result<Done>> &write : writes) {
        const Result<Done> done = write.get();
        added += done.ok();
        QVERIFY(done.ok() || done.problem().code == QLatin1String("refused"));
    }
    QCOMPARE(added, limit);
    QCOMPARE(m_database->rows(QStringLiteral("SELECT COUNT(*) FROM email_codes")), QStringList{QString::number(limit)});
}

void TestStore::commitsInGroups()
{
    if (testdatabase::onPostgres())
        QSKIP("the server groups commits itself");
    const std::unique_ptr<SqlStore> store = open();
    std::vector<std::future<Result<Done>>> writes = putAtOnce(*store, 128);
    for (std::future<Result<Done>> &write : writes)
        QVERIFY(write.get().ok());
    QVERIFY2(store->load().commits <= 4, qPrintable(QString::number(store->load().commits)));
}

void TestStore::rollsBackARefusedJobOnly()
{
    const std::unique_ptr<SqlStore> store = open();
    auto first = put(*store, 1);
    auto refused = put(*store, 2, true);
    auto kept = put(*store, 3, true, true);
    auto last = put(*store, 4);
    QVERIFY(first.get().ok());
    QVERIFY(!refused.get().ok());
    QVERIFY(!kept.get().ok());
    QVERIFY(last.get().ok());
    QVERIFY(isThere(*store, 1));
    QVERIFY(!isThere(*store, 2));
    QVERIFY(isThere(*store, 3));
    QVERIFY(isThere(*store, 4));
}

void TestStore::survivesAJobThatBreaksARule()
{
    const std::unique_ptr<SqlStore> store = open();
    const Result<Done> broken = writeAndWait<Done>(*store, [](Repositories &repositories) -> Result<Done> {
        repositories.purchases.put(purchaseNumber(1));
        BindingRow orphan;
        orphan.id = QStringLiteral("bind_1");
        orphan.workspaceId = QStringLiteral("wksp_none");
        orphan.billingAccountId = QStringLiteral("acnt_none");
        repositories.workspaces.add(orphan);
        return Done{};
    });
    QVERIFY(!broken.ok());
    QCOMPARE(broken.problem().code, usher::problem_code::internal_error);
    QVERIFY(put(*store, 2).get().ok());
    QVERIFY(!isThere(*store, 1));
    QVERIFY(isThere(*store, 2));
}

void TestStore::saysWhenItIsFull()
{
    SqlStore::Options options;
    options.queueLimit = 4;
    options.connections = 1;
    const std::unique_ptr<SqlStore> store = SqlStore::open(address(), options).value();
    std::vector<std::future<Result<Done>>> writes = putAtOnce(*store, 8);
    int refused = 0;
    for (std::future<Result<Done>> &write : writes) {
        const Result<Done> done = write.get();
        if (!done) {
            ++refused;
            QCOMPARE(done.problem().code, usher::problem_code::overloaded);
            QVERIFY(done.problem().retryAfter > 0);
        }
    }
    QCOMPARE(refused, 4);
}

void TestStore::purgesInParts()
{
    const std::unique_ptr<SqlStore> store = open();
    const Result<Done> added = writeAndWait<Done>(*store, [](Repositories &repositories) -> Result<Done> {
        for (int i = 0; i < 1200; ++i) {
            EmailCode code;
            code.id = QString::number(i);
            code.createdAt = i < 1100 ? 1 : 2;
            repositories.codes.add(code);
        }
        return Done{};
    });
    QVERIFY(added.ok());
    for (const bool more : {true, true, false}) {
        const Result<bool> purged = writeAndWait<bool>(
            *store, [](Repositories &repositories) -> Result<bool> { return repositories.codes.purge(2); });
        QCOMPARE(*purged, more);
    }
    QCOMPARE(m_database->rows(QStringLiteral("SELECT COUNT(*) FROM email_codes")), QStringList{QStringLiteral("100")});
}

void TestStore::sessionsEndWithTheirLastToken()
{
    const std::unique_ptr<SqlStore> store = open();
    const Result<bool> purged = writeAndWait<bool>(*store, [](Repositories &repositories) -> Result<bool> {
        SessionRepository &sessions = repositories.sessions;
        const auto open = [&](const QString &id, Millis accessEnds, Millis refreshEnds) {
            sessions.add(SessionFamily{id, usher::AccountKind::Console, {}, {}, {}, 1, false});
            sessions.add(TokenRow{id.toUtf8() + "a", id, false, false, accessEnds});
            sessions.add(TokenRow{id.toUtf8() + "r", id, true, false, refreshEnds});
        };
        open(QStringLiteral("over"), 1, 9);
        open(QStringLiteral("refreshable"), 1, 10);
        open(QStringLiteral("young"), 10, 20);
        return sessions.purge(10);
    });
    QCOMPARE(*purged, false);
    QCOMPARE(m_database->rows(QStringLiteral("SELECT id FROM session_families ORDER BY id")),
        (QStringList{QStringLiteral("refreshable"), QStringLiteral("young")}));
    QCOMPARE(m_database->rows(QStringLiteral("SELECT COUNT(*) FROM session_tokens")), QStringList{QStringLiteral("3")});
}

void TestStore::auditIsAppendOnly()
{
    const std::unique_ptr<SqlStore> store = open();
    const Result<Done> added = writeAndWait<Done>(*store, [](Repositories &repositories) -> Result<Done> {
        repositories.audit.add({1, QStringLiteral("test"), {}, {}, {}, QByteArray("x")});
        return Done{};
    });
    QVERIFY(added.ok());
    QVERIFY(!m_database->run({QStringLiteral("DELETE FROM audit")}));
    QVERIFY(!m_database->run({QStringLiteral("UPDATE audit SET event = 'x'")}));
}

void TestStore::losesNothingAcknowledgedWhenKilled()
{
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("write-until-killed"), address()});
        QByteArray output;
        while (output.count('\n') < 300) {
            QVERIFY(child.waitForReadyRead(60'000));
            output += child.readAllStandardOutput();
        }
        child.kill();
        child.waitForFinished();
        output += child.readAllStandardOutput();
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        const std::unique_ptr<SqlStore> store = open();
        for (const QByteArray &line : lines)
            QVERIFY2(isThere(*store, line.toInt()), line.constData());
    }
    if (!testdatabase::onPostgres())
        QCOMPARE(m_database->rows(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
}

USHER_TEST(TestStore, QCoreApplication)
#include "tst_store.moc"

#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "testmain.h"
#include "usher/services/filerefreshlock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace usher;
using namespace std::chrono_literals;

// Two objects stand for two programs; where it matters, the other one is a process.
class TestRefreshLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime_data();
    void oneAtATime();
    void whoIsCancelledDoesNotGetIt();
    void waitsOnlySoLong();
    void deadHolderIsBroken();
    void goesOnWithoutAFile();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("session.lock")); }

    QTemporaryDir m_folder;
};

namespace {

constexpr RefreshLockLimits quick{1ms, 10s, 180s};
constexpr auto holdLock = "hold-refresh-lock";

// This program once more: holds the lock until it is killed.
int hold(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLockFile lock(QCoreApplication::arguments().value(1));
    if (!lock.tryLock(0))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}
const test::Registration holding(holdLock, hold);

} // namespace

void TestRefreshLock::oneAtATime_data()
{
    QTest::addColumn<bool>("sameProgram");
    QTest::newRow("one program") << true;
    QTest::newRow("two programs") << false;
}

void TestRefreshLock::oneAtATime()
{
    QFETCH(const bool, sameProgram);
    FileRefreshLock first(path(), nullptr, quick);
    FileRefreshLock second(path(), nullptr, quick);
    RefreshLock &other = sameProgram ? first : second;
    QCOMPARE(test::Outcome(first.acquire()).code(), QStringLiteral("ok"));
    test::Outcome waiting(other.acquire());
    QTest::qWait(20);
    QCOMPARE(waiting.count, 0);
    first.release();
    QCOMPARE(waiting.code(), QStringLiteral("ok"));
    other.release();
    QVERIFY(!QFile::exists(path()));
}

void TestRefreshLock::whoIsCancelledDoesNotGetIt()
{
    FileRefreshLock lock(path(), nullptr, quick);
    QCOMPARE(test::Outcome(lock.acquire()).code(), QStringLiteral("ok"));
    test::Outcome cancelled(lock.acquire());
    test::Outcome next(lock.acquire());
    cancelled.call()->cancel();
    lock.release();
    QCOMPARE(cancelled.code(), problem_code::cancelled);
    QCOMPARE(next.code(), QStringLiteral("ok"));
    lock.release();
}

void TestRefreshLock::waitsOnlySoLong()
{
    FileRefreshLock first(path(), nullptr, quick);
    FileRefreshLock second(path(), nullptr, {1ms, 30ms, 180s});
    QCOMPARE(test::Outcome(first.acquire()).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(second.acquire()).code(), problem_code::session_busy);
    first.release();
    QCOMPARE(test::Outcome(second.acquire()).code(), QStringLiteral("ok"));
    second.release();
}

void TestRefreshLock::deadHolderIsBroken()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QLatin1String(holdLock), path()});
    QVERIFY(holder.waitForReadyRead());
    FileRefreshLock lock(path(), nullptr, quick);
    test::Outcome waiting(lock.acquire());
    QTest::qWait(20);
    QCOMPARE(waiting.count, 0);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(waiting.code(), QStringLiteral("ok"));
    lock.release();
}

void TestRefreshLock::goesOnWithoutAFile()
{
    FileRefreshLock lock(m_folder.filePath(QStringLiteral("none/such/session.lock")), nullptr, quick);
    QCOMPARE(test::Outcome(lock.acquire()).code(), QStringLiteral("ok"));
    lock.release();
}

USHER_TEST(TestRefreshLock, QCoreApplication)
#include "tst_refreshlock.moc"

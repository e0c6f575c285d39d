#include "testmain.h"
#include "usher/app/stallwatch.h"
#ifdef Q_OS_LINUX
#include "usher/app/stallcatcher.h"
#endif

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace usher;
using namespace std::chrono_literals;

namespace usher::test {

// What the catcher is to name. Not static, and not to be inlined: it needs a name of its own.
[[gnu::noinline]] bool standStillUntil(bool (*noted)())
{
    const QDeadlineTimer longest(60s);
    while (!noted() && !longest.hasExpired()) { }
    return noted();
}

} // namespace usher::test

namespace {

// One turn of the loop in which this is done, and the next one's beginning.
void inATurn(const std::function<void()> &work)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        work();
        done = true;
    });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

} // namespace

// The times are the test's own: it asks what is counted, not how fast this machine is.
class TestStallWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesTheLongest();
    void waitingIsNoStall();
    void judgesByWork();
    void leavesOutATurn();
    void severalWatch();
    void namesTheFunction();
    void saysNothingOfAQuickTurn();

private:
    StallWatch::Duration m_now{0};
    const StallWatch::Clock m_clock = [this] { return m_now; };
};

void TestStallWatch::init()
{
    m_now = 0us;
    if (!StallWatch().isWatching())
        QSKIP("no GLib under the event loop");
}

void TestStallWatch::namesTheLongest()
{
    StallWatch watch(m_clock);
    watch.setPlace(QStringLiteral("quick"));
    inATurn([this] { m_now += 3ms; });
    inATurn([this, &watch] {
        watch.setPlace(QStringLiteral("slow"));
        m_now += 70ms;
    });
    watch.setPlace(QStringLiteral("quick again"));
    inATurn([this] { m_now += 4ms; });
    QCOMPARE(watch.longest(StallWatch::Work::Usual).length, 70ms);
    QCOMPARE(watch.longest(StallWatch::Work::Usual).place, QStringLiteral("slow"));
}

void TestStallWatch::waitingIsNoStall()
{
    StallWatch watch(m_clock);
    inATurn([this] { m_now += 1ms; });
    // Between two turns: the loop waits.
    connect(&watch, &StallWatch::turnEnded, this, [this] { m_now += 500ms; });
    inATurn([] {});
    QCOMPARE(watch.longest(StallWatch::Work::Usual).length, 1ms);
}

void TestStallWatch::judgesByWork()
{
    StallWatch watch(m_clock);
    inATurn([this, &watch] {
        watch.setPlace(QStringLiteral("made"));
        watch.setWork(StallWatch::Work::NewPage);
        m_now += 40ms;
    });
    inATurn([this] { m_now += 45ms; });
    inATurn([this, &watch] {
        watch.setWork(StallWatch::Work::Usual);
        m_now += 5ms;
    });
    QCOMPARE(watch.longest(StallWatch::Work::NewPage).length, 45ms);
    QCOMPARE(watch.longest(StallWatch::Work::NewPage).place, QStringLiteral("made"));
    QCOMPARE(watch.longest(StallWatch::Work::Usual).length, 5ms);
}

void TestStallWatch::leavesOutATurn()
{
    StallWatch watch(m_clock);
    inATurn([this, &watch] {
        watch.leaveOut();
        m_now += 90ms;
    });
    inATurn([this] { m_now += 2ms; });
    QCOMPARE(watch.longest(StallWatch::Work::Usual).length, 2ms);
    QCOMPARE(watch.longest(StallWatch::Work::NotCounted).length, 90ms);
}

void TestStallWatch::severalWatch()
{
    StallWatch first(m_clock);
    {
        StallWatch second(m_clock);
        inATurn([this] { m_now += 10ms; });
        QCOMPARE(second.longest(StallWatch::Work::Usual).length, 10ms);
    }
    inATurn([this] { m_now += 20ms; });
    QCOMPARE(first.longest(StallWatch::Work::Usual).length, 20ms);
}

void TestStallWatch::namesTheFunction()
{
#ifdef Q_OS_LINUX
    StallCatcher catcher(5ms);
    catcher.watch()->setPlace(QStringLiteral("the test"));
    QSignalSpy caught(&catcher, &StallCatcher::caught);
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("stood still for \\d+ ms \\(the test\\), in: .*")));
    bool noted = false;
    inATurn([&noted] { noted = test::standStillUntil(&StallCatcher::hasNoted); });
    QVERIFY(noted);
    QCOMPARE(caught.size(), 1);
    const QString what = caught.constFirst().constFirst().toString();
    QVERIFY2(what.contains(QLatin1String("usher::test::standStillUntil")), qPrintable(what));
    // Noted in that turn, told when it ended, and then over.
    QVERIFY(!StallCatcher::hasNoted());
#else
    QSKIP("it looks at Linux threads");
#endif
}

void TestStallWatch::saysNothingOfAQuickTurn()
{
#ifdef Q_OS_LINUX
    StallCatcher catcher(1h);
    QSignalSpy caught(&catcher, &StallCatcher::caught);
    inATurn([] {});
    QVERIFY(!StallCatcher::hasNoted());
    QVERIFY(caught.isEmpty());
#endif
}

USHER_TEST(TestStallWatch, QCoreApplication)
#include "tst_stallwatch.moc"

#include "usherd/mail/outboxworker.h"

#include "common/core/problemcodes.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace usherd;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

// Remembers what it was told, e.g. "1 sent"; "failed" goes without the pause, which is random.
class Source : public OutboxSource
{
public:
    std::vector<OutboxItem> takeDue(int max) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_looks;
        m_changed.notify_all();
        const auto count = std::min(m_due.size(), size_t(max));
        std::vector<OutboxItem> taken(m_due.begin(), m_due.begin() + qptrdiff(count));
        m_due.erase(m_due.begin(), m_due.begin() + qptrdiff(count));
        return taken;
    }
    void sent(qint64 id) override { tell(id, QStringLiteral("sent")); }
    void failed(qint64 id, int pause, const QString &) override
    {
        tell(id, pause == 0 ? QStringLiteral("back") : QStringLiteral("failed"));
    }
    void dead(qint64 id, const QString &) override { tell(id, QStringLiteral("dead")); }

    void add(qint64 id, int attempts = 0)
    {
        const std::scoped_lock lock(m_mutex);
        m_due.push_back({id, {{}, QString::number(id), {}, {}, {}}, attempts});
    }
    bool waitForLooks(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [&] { return m_looks >= count; });
    }
    QStringList waitForReports(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_reports.size() >= count; });
        return m_reports;
    }

private:
    void tell(qint64 id, const QString &what)
    {
        const std::scoped_lock lock(m_mutex);
        m_reports.append(QStringLiteral("%1 %2").arg(id).arg(what));
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<OutboxItem> m_due;
    QStringList m_reports;
    int m_looks = 0;
};

// Item 2 fails for now, 3 for good, 4 hangs until it is cancelled.
class FakeTransport : public Transport
{
public:
    usher::Result<usher::Done> send(const Mail &mail) override
    {
        const auto failure = [](int status) {
            return usher::Problem::make(usher::problem_code::mail_unavailable, status, QStringLiteral("test"));
        };
        if (mail.subject == QStringLiteral("4")) {
            hanging.set_value();
            m_cancelled.get_future().wait();
            return failure(503);
        }
        if (mail.subject == QStringLiteral("2"))
            return failure(503);
        if (mail.subject == QStringLiteral("3"))
            return failure(422);
        return usher::Done();
    }
    void cancel() override { m_cancelled.set_value(); }

    std::promise<void> hanging;

private:
    std::promise<void> m_cancelled;
};

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.attempts = 3;
        options.batch = 2; // the rest is taken without waiting for the next look
        source.add(1);
        source.add(2, 1);
        source.add(2, 2); // its third and last try
        source.add(3);
        source.add(5);
        OutboxWorker worker(source, transport, options);
        worker.start();
        const QStringList expected{QStringLiteral("1 sent"), QStringLiteral("2 failed"), QStringLiteral("2 dead"),
            QStringLiteral("3 dead"), QStringLiteral("5 sent")};
        QCOMPARE(source.waitForReports(5), expected);
    }

    void wakes()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.poll = 1h;
        OutboxWorker worker(source, transport, options);
        worker.start();
        QVERIFY(source.waitForLooks(1));
        source.add(1);
        worker.wake();
        QCOMPARE(source.waitForReports(1), QStringList{QStringLiteral("1 sent")});
    }

    void looksAgainByItself()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.poll = 10ms;
        OutboxWorker worker(source, transport, options);
        worker.start();
        QVERIFY(source.waitForLooks(3));
    }

    void stopsAndGivesBack()
    {
        Source source;
        FakeTransport transport;
        source.add(4, 100);
        source.add(1);
        OutboxWorker worker(source, transport, {});
        worker.start();
        QCOMPARE(transport.hanging.get_future().wait_for(patience), std::future_status::ready);
        worker.stop();
        const QStringList expected{QStringLiteral("4 back"), QStringLiteral("1 back")};
        QCOMPARE(source.waitForReports(2), expected);
    }

    void pauses_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first, shortest") << 0 << 0.0 << 3;
        QTest::newRow("first, longest") << 0 << 1.0 << 5;
        QTest::newRow("second") << 1 << 1.0 << 10;
        QTest::newRow("tenth") << 9 << 1.0 << 2560;
        QTest::newRow("at most") << 10 << 1.0 << 3600;
        QTest::newRow("absurdly many") << 2'000'000'000 << 0.5 << 2700;
    }
    void pauses()
    {
        QFETCH(int, attempts);
        QFETCH(double, chance);
        QTEST(OutboxWorker::pauseAfter(attempts, {}, chance), "seconds");
    }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "tst_outbox.moc"

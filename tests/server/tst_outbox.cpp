#include "usherd/mail/outboxworker.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/service/backoff.h"

#include <algorithm>
#include <future>

using namespace usherd;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

// Remembers what it was told, e.g. "1 sent".
class Source : public OutboxSource
{
public:
    std::vector<OutboxItem> takeDue(int max, qint64, qint64) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_looks;
        m_changed.notify_all();
        const auto count = std::min(m_due.size(), size_t(max));
        std::vector<OutboxItem> taken(m_due.begin(), m_due.begin() + qptrdiff(count));
        m_due.erase(m_due.begin(), m_due.begin() + qptrdiff(count));
        return taken;
    }
    bool sent(qint64 id) override
    {
        tell(id, forgetful > 0 ? "not noted" : "sent");
        return forgetful.fetch_sub(1) <= 0;
    }
    void failed(const OutboxItem &item, qint64, const QString &) override { tell(item.id, "failed"); }
    void givenBack(const OutboxItem &item, qint64, const QString &) override
    {
        tell(item.id, "back");
        if (handsOutAgain)
            add(item);
    }
    void dead(const OutboxItem &item, const QString &) override { tell(item.id, "dead"); }
    OutboxTally tally() override { return {7, 0, 0, 1}; }

    void add(const OutboxItem &item)
    {
        const std::scoped_lock lock(m_mutex);
        m_due.push_back(item);
    }
    void add(qint64 id, int attempt = 1) { add({id, {{}, QString::number(id), {}, {}, {}}, attempt}); }
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

    std::atomic<int> forgetful = 0; // so many times, about mails that were sent
    bool handsOutAgain = false;

private:
    void tell(qint64 id, const char *what)
    {
        const std::scoped_lock lock(m_mutex);
        m_reports.append(QStringLiteral("%1 %2").arg(id).arg(QLatin1String(what)));
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<OutboxItem> m_due;
    QStringList m_reports;
    int m_looks = 0;
};

// Item 2 is wanted later, 3 never, 4 hangs until it is cancelled; without a server nothing can be sent.
class FakeTransport : public Transport
{
public:
    std::optional<Undelivered> send(const Mail &mail) override
    {
        using Kind = Undelivered::Kind;
        const auto failure = [](Kind kind) { return Undelivered{kind, QStringLiteral("test")}; };
        ++sends;
        if (serverAfter > 0) {
            --serverAfter;
            return failure(Kind::NoServer);
        }
        if (mail.subject == QStringLiteral("4")) {
            hanging.set_value();
            m_cancelled.get_future().wait();
            return failure(Kind::NoServer);
        }
        if (mail.subject == QStringLiteral("2"))
            return failure(Kind::Later);
        if (mail.subject == QStringLiteral("3"))
            return failure(Kind::Refused);
        return {};
    }
    void cancel() override { m_cancelled.set_value(); }

    std::promise<void> hanging;
    std::atomic<int> serverAfter = 0; // so many tries
    std::atomic<int> sends = 0;

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
        source.add(2, 2);
        source.add(2, 3); // its last try
        source.add(3);
        source.add(5);
        OutboxWorker worker(source, transport, options);
        worker.start();
        const QStringList expected{QStringLiteral("1 sent"), QStringLiteral("2 failed"), QStringLiteral("2 dead"),
            QStringLiteral("3 dead"), QStringLiteral("5 sent")};
        QCOMPARE(source.waitForReports(5), expected);
        worker.stop();
        const OutboxWorker::Counts counts = worker.counts();
        QCOMPARE(counts.sent, quint64(2));
        QCOMPARE(counts.failed, quint64(1));
        QCOMPARE(counts.givenUp, quint64(2));
        QCOMPARE(counts.outbox.waiting, qint64(7));
    }

    void withoutAServerOneMailTriesIt()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.firstRest = 10ms;
        options.longestRest = 20ms;
        source.handsOutAgain = true;
        transport.serverAfter = 3;
        for (const int id : {1, 5, 6})
            source.add(id, 1000); // of which no try counts
        OutboxWorker worker(source, transport, options);
        worker.start();
        const QStringList expected{QStringLiteral("1 back"), QStringLiteral("5 back"), QStringLiteral("6 back"),
            QStringLiteral("1 back"), QStringLiteral("5 back"), QStringLiteral("6 sent"), QStringLiteral("1 sent"),
            QStringLiteral("5 sent")};
        QCOMPARE(source.waitForReports(8), expected);
        worker.stop();
        QCOMPARE(transport.sends.load(), 6);
        QVERIFY(!worker.outage());
    }

    void saysThatThereIsNoServer()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.firstRest = 10ms;
        options.longestRest = 1h;
        source.handsOutAgain = true;
        transport.serverAfter = 9;
        source.add(1);
        OutboxWorker worker(source, transport, options);
        QVERIFY(!worker.outage());
        worker.start();
        QVERIFY(source.waitForReports(4).size() >= 4);
        worker.stop(); // the rest that it is in does not keep it
        QVERIFY(worker.outage() && *worker.outage() >= 1s && *worker.outage() <= 1h);
    }

    void notesWhatWasSentBeforeItGoesOn()
    {
        Source source;
        FakeTransport transport;
        source.forgetful = 1;
        source.add(1);
        OutboxWorker worker(source, transport, {});
        worker.start();
        QCOMPARE(source.waitForReports(2), (QStringList{QStringLiteral("1 not noted"), QStringLiteral("1 sent")}));
        worker.stop();
        QCOMPARE(transport.sends.load(), 1);
    }

    void notesWhatWasSentBeforeItEnds()
    {
        Source source;
        FakeTransport transport;
        OutboxWorker::Options options;
        options.poll = 1h;
        source.forgetful = 2;
        source.add(1);
        OutboxWorker worker(source, transport, options);
        worker.start();
        const QString notNoted = QStringLiteral("1 not noted");
        QCOMPARE(source.waitForReports(2), (QStringList{notNoted, notNoted}));
        worker.stop();
        QCOMPARE(source.waitForReports(3), (QStringList{notNoted, notNoted, QStringLiteral("1 sent")}));
    }

    void doesNotSendWhatIsOver()
    {
        Source source;
        FakeTransport transport;
        OutboxItem item{1, {}, 1};
        item.mail.expiresAt = 1;
        source.add(item);
        OutboxWorker worker(source, transport, {});
        worker.start();
        QCOMPARE(source.waitForReports(1), QStringList{QStringLiteral("1 back")});
        worker.stop();
        QCOMPARE(transport.sends.load(), 0);
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
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("seconds");
        QTest::newRow("first, shortest") << 1 << 0.0 << 15;
        QTest::newRow("first, longest") << 1 << 1.0 << 30;
        QTest::newRow("second") << 2 << 1.0 << 60;
        QTest::newRow("seventh") << 7 << 1.0 << 1920;
        QTest::newRow("at most") << 8 << 1.0 << 3600;
        QTest::newRow("absurdly many") << 2'000'000'000 << 0.5 << 2700;
    }
    void pauses()
    {
        QFETCH(int, failures);
        QFETCH(double, chance);
        QFETCH(int, seconds);
        QCOMPARE(pauseAfter(failures, 30s, 1h, chance), std::chrono::seconds(seconds));
    }
};

USHER_TEST(OutboxTest, QCoreApplication)
#include "tst_outbox.moc"

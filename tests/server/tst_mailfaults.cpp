#include "server/smtpserver.h"
#include "testmain.h"
#include "usherd/mail/outboxworker.h"
#include "usherd/mail/transports.h"
#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

#include <QDateTime>
#include <QRegularExpression>

#include <set>

using namespace smtpserver;
using namespace std::chrono_literals;
using namespace usherd;
using usher::Done;
using usher::Result;

namespace {

constexpr int patience = 30'000;

QStringList arguments(const char *words)
{
    const QString text = QString::fromLatin1(words);
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('|'));
}

QString messageId(const QByteArray &raw)
{
    static const QRegularExpression line(QStringLiteral("^Message-ID: (.+)$"), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(raw)).captured(1).trimmed();
}

// One instance of the service, as far as mails go: the real store, outbox and SMTP client, at a test's pace.
class Instance
{
public:
    Instance(const QString &file, const QString &url, const TransportOptions &options)
        : store(SqlStore::open(QStringLiteral("sqlite:") + file).value())
        , transport(transportFromUrl(url, options).value())
        , worker(store->outbox(), *transport, pace())
    {
    }

    static OutboxWorker::Options pace()
    {
        OutboxWorker::Options options;
        options.attempts = 8;
        options.firstPause = 20ms;
        options.longestPause = 50ms;
        options.firstRest = 20ms;
        options.longestRest = 50ms;
        options.poll = 10ms;
        return options;
    }
    void add(int mails)
    {
        const Result<Done> added = writeAndWait<Done>(*store, [mails](Repositories &repositories) -> Result<Done> {
            for (int i = 0; i < mails; ++i)
                repositories.outbox.add({QStringLiteral("ann@example.org"), QString::number(i), QStringLiteral("text"),
                                            {}, {}, QStringLiteral("code")},
                    QDateTime::currentMSecsSinceEpoch());
            return Done{};
        });
        QVERIFY(added);
    }
    QList<OutboxRow> list(MailState state)
    {
        return writeAndWait<QList<OutboxRow>>(*store, [state](Repositories &repositories) -> Result<QList<OutboxRow>> {
            return repositories.outbox.list(state, 99);
        }).value();
    }

    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Transport> transport;
    OutboxWorker worker;
};

} // namespace

class MailFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutOnceTheServerWorks_data()
    {
        QTest::addColumn<QString>("fault"); // arguments of the server; "down": none runs
        QTest::addColumn<QByteArray>("client"); // of the URL: "tls", "user"
        QTest::addColumn<bool>("counts"); // as attempts of the mail
        const auto row = [](const char *name, const char *fault, const char *client, bool counts) {
            QTest::newRow(name) << QString::fromLatin1(fault) << QByteArray(client) << counts;
        };
        row("down", "down", "", false);
        row("refuses the sender", "--fault|MAIL|550 who are you", "", false);
        row("hangs before the recipient", "--fault|RCPT|hang", "", false);
        row("closes before the recipient", "--fault|RCPT|close", "", false);
        row("is closing", "--fault|RCPT|421 closing", "", false);
        row("wants the recipient later", "--fault|RCPT|451 greylisted", "", true);
        row("wants the content later", "--fault|DATA|452 no room", "", true);
        row("hangs over the content", "--fault|DATA|hang", "", true);
        row("does not encrypt", "", "tls", false);
        row("another's certificate", "other certificate", "tls", false);
        row("another password", "other password", "tls user", false);
    }
    void goesOutOnceTheServerWorks()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, client);
        QFETCH(bool, counts);
        const OwnCertificate own;
        const OwnCertificate other;
        const bool tls = client.contains("tls");
        const auto login = [](const char *password) {
            return QStringList{QStringLiteral("--login"), QStringLiteral("u"), QString::fromLatin1(password)};
        };
        const QStringList good
            = (tls ? own.arguments() : QStringList()) + (client.contains("user") ? login("right") : QStringList());
        TransportOptions options;
        options.timeout = options.answerTimeout = 700ms;
        options.authorityFile = own.certificate;
        options.password = usher::Secret(QStringLiteral("right"));

        const QTemporaryDir dir;
        SmtpServer server; // for the port
        if (fault == QLatin1String("down"))
            server.stop();
        else if (fault == QLatin1String("other certificate"))
            server.start(other.arguments());
        else if (fault == QLatin1String("other password"))
            server.start(own.arguments() + login("wrong"));
        else
            server.start(arguments(qPrintable(fault)));

        Instance usherd(dir.filePath(QStringLiteral("db")),
            tls ? server.url("smtp://", client.contains("user") ? "u@" : "") : server.plainUrl(), options);
        usherd.add(1);
        usherd.worker.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            counts ? usherd.list(MailState::Waiting).value(0).attempts >= 2 : usherd.worker.outage().has_value(),
            patience);
        const QList<OutboxRow> waiting = usherd.list(MailState::Waiting);
        QCOMPARE(waiting.size(), 1);
        QVERIFY2(counts || waiting[0].attempts <= 1, qPrintable(waiting[0].error));
        QVERIFY(!waiting[0].error.contains(QLatin1String("example.org")));

        server.start(good);
        QTRY_COMPARE_WITH_TIMEOUT(usherd.worker.counts().sent, quint64(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(usherd.worker.counts().outbox, OutboxTally(), patience);
        QVERIFY(!usherd.worker.outage());
        QCOMPARE(server.received().size(), 1);
    }

    void isDead_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("attempts");
        QTest::newRow("refuses the recipient") << QStringLiteral("--refuse|ann@example.org") << 1;
        QTest::newRow("does not know the recipient's domain") << QStringLiteral("--fault|RCPT|521 no mail here") << 1;
        QTest::newRow("refuses the content") << QStringLiteral("--fault|DATA|554 spam") << 1;
        QTest::newRow("later, for ever") << QStringLiteral("--fault|RCPT|450 later") << 8;
    }
    void isDead()
    {
        QFETCH(QString, fault);
        QFETCH(int, attempts);
        const QTemporaryDir dir;
        SmtpServer server(arguments(qPrintable(fault)));
        Instance usherd(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
        usherd.add(1);
        usherd.worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(usherd.worker.counts().outbox.dead, 1, patience);
        QVERIFY(!usherd.worker.outage());
        const QList<OutboxRow> dead = usherd.list(MailState::Dead);
        QCOMPARE(dead.size(), 1);
        QCOMPARE(dead[0].attempts, attempts);
        QVERIFY(!dead[0].error.contains(QLatin1String("example.org")));
        QVERIFY(server.received().isEmpty());
    }

    // Nobody can tell whether it was taken: it comes once more, and can be known by its ID.
    void closesAfterTheContent()
    {
        const QTemporaryDir dir;
        SmtpServer server(arguments("--fault|DATA|close|--times|1"));
        Instance usherd(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
        usherd.add(1);
        usherd.worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(usherd.worker.counts().sent, quint64(1), patience);
        const QList<QByteArray> received = server.received();
        QCOMPARE(received.size(), 2);
        QVERIFY(!messageId(received[0]).isEmpty());
        QCOMPARE(messageId(received[0]), messageId(received[1]));
    }

    // It has the mail: neither giving up in the midst of its answer nor an end of the service sends it again.
    void answersLate_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("after a delivery's time") << false;
        QTest::newRow("when the service ends") << true;
    }
    void answersLate()
    {
        QFETCH(bool, ends);
        const QTemporaryDir dir;
        SmtpServer server(arguments("--fault|DATA|late"));
        TransportOptions options;
        if (!ends)
            options.timeout = 500ms;
        Instance usherd(dir.filePath(QStringLiteral("db")), server.plainUrl(), options);
        usherd.add(1);
        usherd.worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 1, patience);
        if (ends)
            usherd.worker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(usherd.worker.counts().sent, quint64(1), patience);
        QVERIFY(usherd.list(MailState::Waiting).isEmpty());
        QCOMPARE(server.received().size(), 1);
    }

    void aCrashBeforeItIsNotedDoublesItOnce()
    {
        const QTemporaryDir dir;
        SmtpServer server;
        {
            Instance crashes(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
            crashes.add(1);
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const std::vector<OutboxItem> items = crashes.store->outbox().takeDue(9, now, now + 1);
            QCOMPARE(items.size(), std::size_t(1));
            QVERIFY(!crashes.transport->send(items[0].mail));
        }
        Instance next(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
        next.worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(next.worker.counts().sent, quint64(1), patience);
        const QList<QByteArray> received = server.received();
        QCOMPARE(received.size(), 2);
        QCOMPARE(messageId(received[0]), messageId(received[1]));
    }

    void instancesShareOneOutbox()
    {
        constexpr int mails = 60;
        const QTemporaryDir dir;
        SmtpServer server;
        Instance one(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
        Instance two(dir.filePath(QStringLiteral("db")), server.plainUrl(), {});
        one.add(mails);
        one.worker.start();
        two.worker.start();
        const auto sent = [&] { return one.worker.counts().sent + two.worker.counts().sent; };
        QTRY_VERIFY_WITH_TIMEOUT(sent() >= mails, patience);
        one.worker.stop();
        two.worker.stop();
        QVERIFY(one.worker.counts().sent > 0 && two.worker.counts().sent > 0);
        std::set<QString> ids;
        const QList<QByteArray> received = server.received();
        for (const QByteArray &raw : received)
            ids.insert(messageId(raw));
        QCOMPARE(received.size(), mails);
        QCOMPARE(ids.size(), std::size_t(mails));
    }
};

USHER_TEST(MailFaultsTest, QCoreApplication)
#include "tst_mailfaults.moc"

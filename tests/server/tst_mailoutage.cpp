#include "server/smtpserver.h"
#include "server/usherdprocess.h"
#include "testmain.h"

using namespace smtpserver;
using namespace usherdprocess;

namespace {

constexpr int patience = 30'000;

QJsonObject codeFor(const QString &email)
{
    return {{QStringLiteral("purpose"), QStringLiteral("register")}, {QStringLiteral("email"), email},
        {QStringLiteral("site"), QStringLiteral("ap1")}, {QStringLiteral("installation"), installation},
        {QStringLiteral("language"), QStringLiteral("zh-CN")}};
}

} // namespace

// The mail server goes and comes back under a running service.
class MailOutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activatesAndSaysThatNoCodeCanBeSent()
    {
        SmtpServer smtp;
        Usherd usherd({QStringLiteral("--mail"), smtp.plainUrl()});
        QVERIFY(usherd.start());
        const QString email = QStringLiteral("ana.lind@example.com");
        const Finished sent = usherd.post(path::emailCodes, codeFor(email));
        QCOMPARE(sent.status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(smtp.received().size(), 1, patience);
        static const QRegularExpression line(QStringLiteral("^ +(\\d{6})\\s*$"), QRegularExpression::MultilineOption);
        const QString code = line.match(QString::fromUtf8(smtp.received().constFirst())).captured(1);
        const Finished proven
            = usherd.post(path::emailCodeVerification(sent.body.value(QLatin1String("code_id")).toString()),
                {{QStringLiteral("code"), code}, {QStringLiteral("installation"), installation}});
        QCOMPARE(proven.status, 200);
        const QJsonObject configuration = usherd.send("GET", path::configuration).body;

        smtp.stop();
        // The first ones find out; then it is said, and nothing is written.
        int accepted = 0;
        Finished refused;
        const auto isRefused = [&] {
            if (refused.status != 503) {
                refused = usherd.post(path::emailCodes, codeFor(QStringLiteral("b%1@example.com").arg(accepted)));
                accepted += refused.status == 202;
            }
            return refused.status == 503;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(), patience);
        QCOMPARE(refused.code(), QStringLiteral("mail_unavailable"));

        const Finished registered = usherd.post(path::registrations,
            {{QStringLiteral("proof"), proven.body.value(QLatin1String("proof"))},
                {QStringLiteral("installation"), installation}, {QStringLiteral("site"), QStringLiteral("ap1")},
                {QStringLiteral("username"), QStringLiteral("ana.lind")},
                {QStringLiteral("password"), QStringLiteral("quiet-Lantern-81-bay")}, {QStringLiteral("email"), email},
                {QStringLiteral("company"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Lind Analytics")}}},
                {QStringLiteral("agreements"), agreements(configuration)},
                {QStringLiteral("language"), QStringLiteral("en")}});
        QVERIFY2(registered.status == 201, qPrintable(registered.code()));
        const QString token = registered.body.value(QLatin1String("access_token")).toString();
        const Finished activated = usherd.post(path::activations,
            {{QStringLiteral("workspace_name"), QStringLiteral("Main")},
                {QStringLiteral("workspace_language"), QStringLiteral("en")},
                {QStringLiteral("purchase"), QJsonObject{{QStringLiteral("marketplace"), QStringLiteral("direct")}}}},
            token);
        QVERIFY2(activated.status == 201, qPrintable(activated.code()));

        const Ran listed = run({QStringLiteral("mail"), QStringLiteral("list"), QStringLiteral("--db"),
            usherd.database(), QStringLiteral("--state"), QStringLiteral("waiting")});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.output.count(QLatin1Char('\n')), accepted);
        QVERIFY2(listed.output.contains(QStringLiteral("\tcode\tb•••@e•••.com\t")), qPrintable(listed.output));

        smtp.start();
        QTRY_COMPARE_WITH_TIMEOUT(smtp.received().size(), 1 + accepted, patience);
        // QTRY_… asks several times, also after a yes, and each yes is a mail.
        Finished last;
        const auto isAccepted = [&] {
            if (last.status != 202)
                last = usherd.post(path::emailCodes, codeFor(QStringLiteral("last@example.com")));
            return last.status == 202;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAccepted(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(smtp.received().size(), 2 + accepted, patience);

        smtp.start(
            {QStringLiteral("--fault"), QStringLiteral("DATA"), QStringLiteral("hang")}); // and in the middle of one
        QCOMPARE(usherd.post(path::emailCodes, codeFor(QStringLiteral("c@example.com"))).status, 202);
        usherd.process.terminate();
        QVERIFY(usherd.process.waitForFinished(10'000)); // a third of a delivery's time
        QCOMPARE(usherd.process.exitCode(), 0);
    }

    void operatorsSeeAndEndMails()
    {
        Usherd usherd({QStringLiteral("--mail"), QStringLiteral("smtp://127.0.0.1:1?tls=none")});
        QVERIFY(usherd.start());
        const QString email = QStringLiteral("ana.lind@example.com");
        QCOMPARE(usherd.post(path::emailCodes, codeFor(email)).status, 202);
        const auto mails = [&](const QString &action, const QStringList &more = {}) {
            return run(QStringList{QStringLiteral("mail"), action, QStringLiteral("--db"), usherd.database()} + more);
        };
        const QString list = QStringLiteral("list");
        QVERIFY(!mails(list).output.contains(email));
        QVERIFY(mails(list, {QStringLiteral("--show-recipient")}).output.contains(email));
        QCOMPARE(mails(list, {QStringLiteral("--state"), QStringLiteral("dead")}).output, QString());
        QCOMPARE(mails(list, {QStringLiteral("--state"), QStringLiteral("lost")}).exitCode, 2);
        const QString id = mails(list).output.section(QLatin1Char('\t'), 0, 0);
        const Ran retried = mails(QStringLiteral("retry"), {id});
        QCOMPARE(retried.exitCode, 1);
        QVERIFY2(retried.errors.contains(QLatin1String("waits")), qPrintable(retried.errors));
        QCOMPARE(mails(QStringLiteral("drop"), {QStringLiteral("one")}).exitCode, 2);
        QCOMPARE(mails(QStringLiteral("drop"), {id}).output, QStringLiteral("dropped\n"));
        QCOMPARE(mails(QStringLiteral("drop"), {id}).exitCode, 1);
        QCOMPARE(mails(list).output, QString());
        QCOMPARE(run({QStringLiteral("mail"), QStringLiteral("send")}).exitCode, 2);
    }
};

USHER_TEST(MailOutageTest, QCoreApplication)
#include "tst_mailoutage.moc"

#include "server/smtpserver.h"
#include "testmain.h"
#include "usherd/mail/mailer.h"
#include "usherd/mail/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>

#include <thread>

using namespace usherd;
using namespace smtpserver;

namespace {

const Sender service{"no-reply@example.com", QStringLiteral("Ushér \"Cloud\"")};
const Mail mail{QStringLiteral("ann@example.org"), QStringLiteral("Your code"), QStringLiteral("It is 123456.\n"), {},
    QStringLiteral("en")};

QJsonObject readBack(const QByteArray &raw)
{
    QProcess reader;
    reader.start(python, {QStringLiteral(SERVER_TESTS "/readmail.py")});
    reader.write(raw);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

std::optional<Undelivered> deliver(const QString &url, const Mail &what = mail, const TransportOptions &options = {})
{
    return transportFromUrl(url, options).value()->send(what);
}

} // namespace

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersCanReadIt_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");

        const QString html = QStringLiteral("<p>Grüße &amp; <b>=3D</b></p>\n");
        QTest::newRow("plain") << mail.subject << mail.text << QString();
        QTest::newRow("with HTML") << mail.subject << mail.text << html;
        QTest::newRow("German") << QStringLiteral("Ihr Bestätigungscode für Müller & Söhne: 1234")
                                << QStringLiteral("Grüße\n") << html;
        QTest::newRow("long Chinese") << QStringLiteral("验证码").repeated(40)
                                      << QStringLiteral("您的验证码").repeated(200) << QString();
        QTest::newRow("beyond the first plane")
            << QStringLiteral("🎉").repeated(50) << QStringLiteral("🎉").repeated(50) << QString();
        QTest::newRow("looks encoded") << QStringLiteral("=?utf-8?B?YQ==?= is not a") << QStringLiteral("=41 stays\n")
                                       << QString();
        QTest::newRow("long subject") << QStringLiteral("word ").repeated(300).trimmed() << QString() << QString();
        QTest::newRow("dots and From") << mail.subject << QStringLiteral(".\n..\nFrom here\n.\n\n") << QString();
        QTest::newRow("spaces at the end") << mail.subject << QStringLiteral("a \nb\t\n \n") << QString();
        QTest::newRow("line ends") << mail.subject << QStringLiteral("a\r\nb\rc\nd") << QString();
        QTest::newRow("76 and 77") << mail.subject
                                   << (QString(76, u'x') + u'\n' + QString(77, u'x') + u'\n' + QString(75, u'='))
                                   << QString();
        QTest::newRow("a boundary") << mail.subject << QStringLiteral("--=_id\n") << html;
    }
    void othersCanReadIt()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        QFETCH(QString, html);
        const QDateTime date(QDate(2026, 3, 1), QTime(9, 5, 7), Qt::UTC);
        const auto raw = message(
            {mail.to, subject, text, html, QStringLiteral("zh-CN"), {}, 0, QStringLiteral("id")}, service, date);
        QVERIFY(raw);
        const QJsonObject found = readBack(*raw);
        const auto value = [&found](const char *name) { return found[QLatin1String(name)].toString(); };
        const auto normal = [](QString s) {
            s.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
            return s.endsWith(u'\n') ? s : s + u'\n';
        };
        QCOMPARE(found[QLatin1String("defects")].toArray(), QJsonArray());
        QCOMPARE(value("from"), QString::fromLatin1(service.address));
        QCOMPARE(value("name"), service.name);
        QCOMPARE(found[QLatin1String("to")].toArray(), QJsonArray{mail.to});
        QCOMPARE(value("subject"), subject);
        QCOMPARE(value("language"), QStringLiteral("zh-CN"));
        QCOMPARE(value("date"), QStringLiteral("2026-03-01T09:05:07+00:00"));
        QCOMPARE(value("id"), QStringLiteral("<id@example.com>"));
        QCOMPARE(normal(value("text")), normal(text));
        QCOMPARE(html.isEmpty() ? value("html") : normal(value("html")), html);
        QCOMPARE(found[QLatin1String("lone")].toInt(), 0);
        QVERIFY(found[QLatin1String("longest")].toInt() <= 78);
    }

    void refusesWhatCannotBeAHeader_data()
    {
        QTest::addColumn<Mail>("bad");
        const auto to = [](const QString &address) {
            Mail m = mail;
            m.to = address;
            return m;
        };
        QTest::newRow("second recipient by CRLF") << to(QStringLiteral("a@b.c>\r\nRCPT TO:<d@e.f"));
        QTest::newRow("newline") << to(QStringLiteral("a@b.c\n"));
        QTest::newRow("newline in front") << to(QStringLiteral("\na@b.c"));
        QTest::newRow("NUL") << to(QStringLiteral("a@b.c") + QChar(0) + QStringLiteral("d"));
        QTest::newRow("two addresses") << to(QStringLiteral("a@b.c,d@e.f"));
        QTest::newRow("two at signs") << to(QStringLiteral("a@b@c.d"));
        QTest::newRow("space") << to(QStringLiteral("a b@c.d"));
        QTest::newRow("brackets") << to(QStringLiteral("A <a@b.c>"));
        QTest::newRow("quotes") << to(QStringLiteral("\"a\"@b.c"));
        QTest::newRow("no domain") << to(QStringLiteral("a@"));
        QTest::newRow("no local part") << to(QStringLiteral("@b.c"));
        QTest::newRow("empty") << to(QString());
        QTest::newRow("address literal") << to(QStringLiteral("a@[127.0.0.1]"));
        QTest::newRow("not ASCII") << to(QStringLiteral("ä@b.c"));
        QTest::newRow("too long") << to(QString(65, u'a') + QStringLiteral("@b.c"));
        Mail bad = mail;
        bad.subject = QStringLiteral("a\r\nBcc: d@e.f");
        QTest::newRow("subject") << bad;
        bad.subject = QStringLiteral("a") + QChar(QChar::LineSeparator);
        QTest::newRow("line separator") << bad;
        bad = mail;
        bad.language = QStringLiteral("en\r\nBcc: d@e.f");
        QTest::newRow("language") << bad;
        bad = mail;
        bad.id = QStringLiteral("1@x>\r\nBcc: d@e.f");
        QTest::newRow("ID") << bad;
    }
    void refusesWhatCannotBeAHeader()
    {
        QFETCH(Mail, bad);
        const auto raw = message(bad, service);
        QVERIFY(!raw);
        QCOMPARE(raw.problem().code, QStringLiteral("mail_unavailable"));
    }

    void refusesASenderThatCannotBeAHeader()
    {
        QVERIFY(!message(mail, {service.address, QStringLiteral("a\nBcc: b@c.d")}));
    }

    void addressesOfInternationalDomains()
    {
        QCOMPARE(envelopeAddress(QStringLiteral("a.b+c@bücher.example")), QByteArray("a.b+c@xn--bcher-kva.example"));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        for (const char *good :
            {"smtp://mail.example.com", "smtps://u%40x@mail.example.com:465", "smtp://127.0.0.1:25?tls=none",
                "smtp://[::1]:25/?tls=none", "file:/tmp/mails", "file:///tmp/mails", "file:mails"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "smtp:", "smtp://", "http://mail.example.com", "mail.example.com",
                 "file:", "smtp://u:secret@mail.example.com", "smtp://mail.example.com?tls=none",
                 "smtps://127.0.0.1?tls=none", "smtp://u@127.0.0.1?tls=none", "smtp://127.0.0.1?tls=maybe",
                 "smtp://127.0.0.1.example.com?tls=none", "smtp://mail.example.com/x"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void urls()
    {
        QFETCH(QString, url);
        TransportOptions options;
        options.password = usher::Secret(QStringLiteral("pw"));
        const auto transport = transportFromUrl(url, options);
        QTEST(transport.ok(), "good");
        if (!transport)
            QVERIFY(!transport.problem().detail.contains(QStringLiteral("secret")));
        options.senderAddress = QStringLiteral("nobody");
        QVERIFY(!transportFromUrl(url, options));
    }

    void aUserNeedsAPassword() { QVERIFY(!transportFromUrl(QStringLiteral("smtp://u@mail.example.com"), {})); }

    void folder()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("new/mails"));
        const auto transport = transportFromUrl(QStringLiteral("file:") + folder, {});
        QVERIFY(transport);
        for (int i = 0; i < 12; ++i) {
            Mail numbered = mail;
            numbered.subject = QString::number(i);
            QVERIFY(!transport.value()->send(numbered));
        }
        const auto files = filesIn(folder);
        QCOMPARE(files.size(), 12);
        for (int i = 0; i < 12; ++i)
            QVERIFY(files[i].contains(QByteArray("\r\nSubject: " + QByteArray::number(i) + "\r\n")));
        const QFileInfo one = QDir(folder).entryInfoList({QStringLiteral("*.eml")}).value(0);
        QCOMPARE(one.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void folderThatCannotBeWritten()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result = deliver(QStringLiteral("file:") + file.fileName() + QStringLiteral("/mails"));
        QVERIFY(result);
        QCOMPARE(result->kind, Undelivered::Kind::NoServer);
    }

    void smtp()
    {
        SmtpServer server;
        const auto transport = transportFromUrl(server.plainUrl(), {});
        QVERIFY(transport);
        Mail dotted = mail;
        dotted.text = QStringLiteral(".\r\nQUIT\r\n");
        QVERIFY(!transport.value()->send(dotted));
        QVERIFY(!transport.value()->send(mail));
        const auto received = server.received();
        QCOMPARE(received.size(), 2);
        for (const QByteArray &one : received)
            QVERIFY(one.contains("\nX-RcptTo: ann@example.org\n"));
    }

    void smtpServerRefusesTheRecipient()
    {
        SmtpServer server({QStringLiteral("--refuse"), mail.to});
        const auto transport = transportFromUrl(server.plainUrl(), {});
        QVERIFY(transport);
        const auto result = transport.value()->send(mail);
        QVERIFY(result);
        QCOMPARE(result->kind, Undelivered::Kind::Refused);
        QVERIFY(!result->detail.contains(QStringLiteral("example.org")));
        Mail other = mail;
        other.to = QStringLiteral("bob@example.org");
        QVERIFY(!transport.value()->send(other));
        QCOMPARE(server.received().size(), 1);
    }

    void encryptionIsRequired()
    {
        SmtpServer server;
        const auto result = deliver(server.url());
        QVERIFY(result);
        QCOMPARE(result->kind, Undelivered::Kind::NoServer);
        QVERIFY(server.received().isEmpty());
    }

    void encryptsAndSignsIn()
    {
        const OwnCertificate own;
        SmtpServer server(
            own.arguments() + QStringList{QStringLiteral("--login"), QStringLiteral("u@x"), QStringLiteral("pä ss")});
        TransportOptions options;
        options.password = usher::Secret(QStringLiteral("pä ss"));
        const auto untrusted = deliver(server.url("smtp://", "u%40x@"), mail, options);
        QVERIFY(untrusted);
        QVERIFY2(untrusted->detail.contains(QStringLiteral("certificate")), qPrintable(untrusted->detail));
        QCOMPARE(untrusted->kind, Undelivered::Kind::NoServer);

        options.authorityFile = own.certificate;
        const auto trusted = deliver(server.url("smtp://", "u%40x@"), mail, options);
        QVERIFY2(!trusted, trusted ? qPrintable(trusted->detail) : "");
        QCOMPARE(server.received().size(), 1);

        options.password = usher::Secret(QStringLiteral("wrong"));
        const auto wrong = deliver(server.url("smtp://", "u%40x@"), mail, options);
        QVERIFY(wrong);
        QCOMPARE(wrong->kind, Undelivered::Kind::NoServer); // the operator can mend it; the mail waits
        QVERIFY(!wrong->detail.contains(QStringLiteral("wrong")));
        QCOMPARE(server.received().size(), 1);
    }

    void noServer()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const auto result = deliver(QStringLiteral("smtp://127.0.0.1:%1?tls=none").arg(port));
        QVERIFY(result);
        QCOMPARE(result->kind, Undelivered::Kind::NoServer);
    }

    void aSilentServerIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("smtp://127.0.0.1:%1?tls=none").arg(silent.serverPort());
        TransportOptions options;
        options.timeout = std::chrono::milliseconds(200);
        const auto result = deliver(url, mail, options);
        QVERIFY(result);
        QCOMPARE(result->kind, Undelivered::Kind::NoServer);

        const auto transport = transportFromUrl(url, {}); // with its usual 30 s
        QVERIFY(transport);
        QElapsedTimer timer;
        timer.start();
        std::thread cancelling([&transport] { transport.value()->cancel(); });
        QVERIFY(transport.value()->send(mail).has_value());
        cancelling.join();
        QVERIFY(timer.elapsed() < 10'000);
    }
};

USHER_TEST(MailTest, QCoreApplication)
#include "tst_mail.moc"

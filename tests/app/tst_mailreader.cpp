#include "testmain.h"
#include "usher/app/mailbox.h"
#include "usher/app/mailreader.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace usher;

class TestMailReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void showsArrivals();
};

void TestMailReader::reads_data()
{
    QTest::addColumn<QByteArray>("eml");
    QTest::addColumn<bool>("isMail");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &eml, const QString &subject, const QString &text) {
        QTest::newRow(name) << eml << true << subject << text;
    };
    row("plain", "To: <a@b.example>\r\nSubject: Hello\r\n\r\nLine one\r\nLine two\r\n", QStringLiteral("Hello"),
        QStringLiteral("Line one\nLine two"));
    row("quoted-printable",
        "To: a@b.example\nSubject: =?utf-8?q?Ihre_Best=C3=A4tigung?=\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        "Gr=C3=BC=C3=9Fe, ein =\nlanger Satz=3D",
        QStringLiteral("Ihre Bestätigung"), QStringLiteral("Grüße, ein langer Satz="));
    row("base64, folded subject",
        "To: a@b.example\nSubject: =?UTF-8?B?6aqM?=\n =?UTF-8?B?6K+B56CB?=\n"
        "Content-Transfer-Encoding: base64\n\n6aqM6K+B56CBIDEyMzQ1Ng==\n",
        QStringLiteral("验证码"), QStringLiteral("验证码 123456"));
    row("multipart",
        "To: a@b.example\nSubject: s\nContent-Type: multipart/alternative; boundary=\"XX\"\n\nignored\n--XX\n"
        "Content-Type: text/html\n\n<b>no</b>\n--XX\nContent-Type: text/plain\n\nyes\n--XX--\n",
        QStringLiteral("s"), QStringLiteral("yes"));
    row("boundary that never ends", "To: a@b.example\nSubject: s\nContent-Type: multipart/mixed; boundary=Q\n\n--Q\n",
        QStringLiteral("s"), QString());
    QTest::newRow("not a mail") << QByteArray("\x89PNG\r\n") << false << QString() << QString();
    QTest::newRow("empty") << QByteArray() << false << QString() << QString();
}

void TestMailReader::reads()
{
    QFETCH(QByteArray, eml);
    QFETCH(bool, isMail);
    const std::optional<ReceivedMail> mail = readMail(eml);
    QCOMPARE(mail.has_value(), isMail);
    if (!mail)
        return;
    QTEST(mail->subject, "subject");
    QTEST(mail->text, "text");
    QCOMPARE(mail->to, QStringLiteral("a@b.example"));
}

void TestMailReader::showsArrivals()
{
    const QTemporaryDir folder;
    const auto deliver = [&](const QString &name, const QByteArray &eml) {
        QSaveFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(eml) == eml.size() && file.commit();
    };
    QVERIFY(deliver(QStringLiteral("1.eml"), "To: a@b.example\nSubject: first\n\nx"));
    Mailbox mailbox(folder.path());
    QSignalSpy arrived(&mailbox, &Mailbox::arrived);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(deliver(QStringLiteral("2.txt"), "To: a@b.example\nSubject: not a mail\n\nx"));
    QVERIFY(deliver(QStringLiteral("3.eml"), "To: a@b.example\nSubject: second\n\nx"));
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(mailbox.mails().constFirst().subject, QStringLiteral("second"));
}

USHER_TEST(TestMailReader, QApplication)
#include "tst_mailreader.moc"

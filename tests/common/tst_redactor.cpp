#include "common/core/redactor.h"
#include "testmain.h"

#include <QtTest>

using namespace usher;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maskedEmail_data();
    void maskedEmail();
    void maskedIdentifier_data();
    void maskedIdentifier();
    void redactedLine_data();
    void redactedLine();
    void innocentLineStays_data();
    void innocentLineStays();
    void hostileLine_data();
    void hostileLine();
};

void TestRedactor::maskedEmail_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("masked");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("mei.tan@example.com") << QStringLiteral("m•••@e•••.com");
    QTest::newRow("subdomain") << QStringLiteral("x@mail.example.co.uk") << QStringLiteral("x•••@m•••.uk");
    QTest::newRow("two ats") << QStringLiteral("a@b@example.com") << QStringLiteral("a•••@e•••.com");
    QTest::newRow("IDN") << QStringLiteral("mei@例子.中国") << QStringLiteral("m•••@例•••.中国");
    QTest::newRow("emoji") << QStringLiteral("😀x@example.com") << QStringLiteral("😀•••@e•••.com");
    QTest::newRow("no dot") << QStringLiteral("root@localhost") << QStringLiteral("r•••@l•••");
    QTest::newRow("no at") << QStringLiteral("mei.tan") << QStringLiteral("•••");
    QTest::newRow("no local part") << QStringLiteral("@example.com") << QStringLiteral("•••");
    QTest::newRow("no domain") << QStringLiteral("mei@") << QStringLiteral("•••");
}

void TestRedactor::maskedEmail()
{
    QFETCH(QString, address);
    QTEST(redact::email(address), "masked");
}

void TestRedactor::maskedIdentifier_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("masked");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("1") << QStringLiteral("1") << QStringLiteral("…");
    QTest::newRow("3") << QStringLiteral("123") << QStringLiteral("…3");
    QTest::newRow("6") << QStringLiteral("123456") << QStringLiteral("1…6");
    QTest::newRow("12") << QStringLiteral("123456789012") << QStringLiteral("12…12");
    QTest::newRow("16") << QStringLiteral("1234567890123456") << QStringLiteral("1234…3456");
    QTest::newRow("uuid") << QStringLiteral("550e8400-e29b-41d4-a716-446655440000") << QStringLiteral("550e…0000");
    QTest::newRow("emoji whole") << QStringLiteral("😀😀😀😀😀😀") << QStringLiteral("😀…😀");
}

void TestRedactor::maskedIdentifier()
{
    QFETCH(QString, id);
    QTEST(redact::identifier(id), "masked");
}

void TestRedactor::redactedLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("planted"); // must be gone
    QTest::addColumn<QString>("kept"); // must still be read
    const auto row = [](const char *name, const QString &line, const QString &secret, const QString &kept = {}) {
        QTest::newRow(name) << line << secret << kept;
    };
    row("bearer", QStringLiteral("sent Bearer abc.DEF-1_2~3+/= to host"), QStringLiteral("abc"),
        QStringLiteral("to host"));
    row("bearer short", QStringLiteral("bearer abc"), QStringLiteral("abc"));
    row("header", QStringLiteral("Authorization: Basic bWVpOnB3\nnext"), QStringLiteral("bWVp"),
        QStringLiteral("next"));
    row("cookie", QStringLiteral("Set-Cookie: sid=zzz9; Path=/"), QStringLiteral("zzz9"));
    row("json password", QStringLiteral(R"({"password":"pa ss\"wo,rd","n":1})"), QStringLiteral("wo,rd"),
        QStringLiteral("\"n\":1"));
    row("escaped json", QStringLiteral(R"("{\"password\":\"pa ss\",\"n\":1}")"), QStringLiteral("pa ss"),
        QStringLiteral("n"));
    row("unfinished json", QStringLiteral(R"({"new_password": "pa ss wo)"), QStringLiteral("ss wo"));
    row("key value", QStringLiteral("refresh_token=xyz&next=1"), QStringLiteral("xyz"), QStringLiteral("next=1"));
    row("camel case", QStringLiteral("accessToken = xyz"), QStringLiteral("xyz"));
    row("single quotes", QStringLiteral("secret='a b c' x"), QStringLiteral("b c"));
    row("empty, then another", QStringLiteral("A_PASSWORD=\npasswd: 'x y'"), QStringLiteral("x y"));
    row("open quote", QStringLiteral("secret='\npasswd: 'xyz' on"), QStringLiteral("xyz"), QStringLiteral(" on"));
    row("empty, then json", QStringLiteral("secret= \"token\" : \"xyz\" next"), QStringLiteral("xyz"),
        QStringLiteral("next"));
    row("empty, then a code", QStringLiteral("proof=\ncode: 123456"), QStringLiteral("123456"));
    row("idempotency key", QStringLiteral("Idempotency-Key: 550e8400-e29b-41d4-a716-446655440000"),
        QStringLiteral("550e8400"));
    row("link", QStringLiteral("com.truewatch.usher:/activate?t=Zx9&brand=b"), QStringLiteral("Zx9"),
        QStringLiteral("brand=b"));
    row("code", QStringLiteral("code 123456 was sent"), QStringLiteral("123456"), QStringLiteral("was sent"));
    row("code is", QStringLiteral("Your code is 123 456."), QStringLiteral("123 456"));
    row("code dashed", QStringLiteral("CODE:123-456"), QStringLiteral("123-456"));
    row("code json", QStringLiteral(R"("verificationCode": "123456")"), QStringLiteral("123456"));
    row("code full width", QStringLiteral("code １２３４５６"), QStringLiteral("１２３４５６"));
    row("code chinese", QStringLiteral("验证码：123456"), QStringLiteral("123456"));
    row("mail", QStringLiteral("mail to <mei.tan@example.com> failed"), QStringLiteral("mei.tan"),
        QStringLiteral("failed"));
    row("mail domain", QStringLiteral("to=mei.tan@example.com"), QStringLiteral("example"),
        QStringLiteral("m•••@e•••.com"));
    row("mail encoded", QStringLiteral("GET /accounts?email=mei.tan%40example.com"), QStringLiteral("mei.tan"));
    row("mail idn", QStringLiteral("an 梅@例子.中国 geschickt"), QStringLiteral("例子"));
    row("user info", QStringLiteral("proxy http://joe:hunter2@proxy:8080/"), QStringLiteral("hunter2"));
    row("16 digits", QStringLiteral("account 1234567890123456 unknown"), QStringLiteral("1234567890123456"),
        QStringLiteral("1234…3456"));
    row("digits in a word", QStringLiteral("acct-1234567890123456x"), QStringLiteral("567890"));
    row("grouped digits", QStringLiteral("id 1234-5678-9012-3456"), QStringLiteral("5678"));
    row("full-width digits", QStringLiteral("id １２３４５６７８９０１２３４５６"), QStringLiteral("５６７８９０"));
    row("phone", QStringLiteral("call +65 9123 4567 now"), QStringLiteral("9123"), QStringLiteral("now"));
    row("naked token", QStringLiteral("got q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq_- ok"), QStringLiteral("q83v"),
        QStringLiteral("ok"));
    row("lone surrogate", QString(QChar(0xD800) + QStringLiteral(" Bearer abc ") + QChar(0xDC00)),
        QStringLiteral("abc"));
    row("far in", QString(QString(20000, u'x') + QStringLiteral(" code 123456")), QStringLiteral("123456"));
    row("beyond what is read", QString(QString(65530, u' ') + QStringLiteral("code 123456")), QStringLiteral("123"));
}

void TestRedactor::redactedLine()
{
    QFETCH(QString, line);
    QFETCH(QString, planted);
    QFETCH(QString, kept);
    const QString redacted = redact::line(line);
    QVERIFY(line.contains(planted));
    QVERIFY2(!redacted.contains(planted), qPrintable(redacted));
    QVERIFY2(redacted.contains(kept), qPrintable(redacted));
    QCOMPARE(redact::line(redacted), redacted);
}

void TestRedactor::innocentLineStays_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {
             QString(),
             QStringLiteral("GET /v1/policy 200 in 12 ms, 4096 bytes, request 550e8400-e29b-41d4-a716-446655440000"),
             QStringLiteral("started 2024-10-26T10:02:03.123Z on 127.0.0.1:8443"),
             QStringLiteral("error code: 404"),
             QStringLiteral("the password is too weak"),
             QStringLiteral("problem code timed_out after 30000 ms"),
             QStringLiteral("工作空间已绑定 👨‍👩‍👧"),
         })
        QTest::addRow("%s", qPrintable(line)) << line;
}

void TestRedactor::innocentLineStays()
{
    QFETCH(QString, line);
    QCOMPARE(redact::line(line), line);
}

void TestRedactor::hostileLine_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"a", "1", "@", "a@", "a%40", "password", "password ", "\"", "\\\"", "bearer ", "code ",
             "+1 ", "1234 ", "-", " ", "authorization:", "://", "token=\"\\"})
        QTest::addRow("%s", unit) << QString::fromLatin1(unit);
}

void TestRedactor::hostileLine()
{
    QFETCH(QString, unit);
    const QString redacted = redact::line(unit.repeated(100000 / int(unit.size())));
    QVERIFY(redacted.size() <= 16 * 1024 + 1);
}

USHER_TEST(TestRedactor, QCoreApplication)

#include "tst_redactor.moc"

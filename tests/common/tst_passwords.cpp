#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "testmain.h"

using namespace usher;

namespace {

// The most used passwords of ten and more characters in the public lists of leaked ones (of the well-known "10 million"
// and "most common passwords" collections). Shorter ones are refused for their length.
const char *const leaked[] = {"1234567890", "0123456789", "123456789a", "1234567891", "12345678910", "123456789123",
    "1234567899", "1111111111", "0000000000", "1212121212", "1231231231", "123123123a", "123412341234", "1122334455",
    "9876543210", "0987654321", "987654321a", "1029384756", "1357924680", "147258369a", "1234554321", "1234512345",
    "123654789a", "12345qwert", "12345abcde", "1234qwerasdf", "123qweasdzxc", "123qwe123qwe", "1q2w3e4r5t",
    "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "q1w2e3r4t5", "q1w2e3r4t5y6", "qwertyuiop", "qwertyuiop1",
    "qwerty12345", "qwerty123456", "qwerty1234", "qwertyqwerty", "qwertyuiop123", "qweqweqweqwe", "qweasdzxc123",
    "asdfghjkl1", "asdfghjkl;", "asdfasdfasdf", "asdf1234asdf", "zxcvbnm123", "zxcvbnm,./", "zaq12wsxcde3",
    "zaqxswcdevfr", "password12", "password123", "password1234", "password12345", "password01", "password11",
    "password99", "passwordpassword", "Password123", "Password123!", "P@ssw0rd123", "P@ssword123", "passw0rd123",
    "pa55word123", "letmein123", "letmein1234", "welcome123", "welcome1234", "Welcome2024", "iloveyou12", "iloveyou123",
    "iloveyou1234", "iloveyou2me", "iloveyouu1", "loveyou123", "ilovemyself", "iloveyousomuch", "administrator",
    "admin12345", "admin123456", "adminadmin", "administrator1", "changeme123", "default123", "superman123",
    "superman12", "spiderman1", "spiderman12", "batman12345", "pokemon123", "dragon12345", "dragonball", "dragonballz",
    "football12", "football123", "basketball", "basketball1", "baseball12", "baseball123", "liverpool1", "liverpool123",
    "manchester", "barcelona1", "realmadrid", "realmadrid1", "jordan2323", "michael123", "michelle123", "jennifer123",
    "charlie123", "jessica123", "princess12", "princess123", "sunshine12", "sunshine123", "computer123", "internet123",
    "samsung123", "google1234", "facebook123", "linkedin123", "abcdefghij", "abcd123456", "abcdef123456",
    "abc123abc123", "abc1234567", "a123456789", "aa12345678", "a1b2c3d4e5", "aaaaaaaaaa", "aaaa111111", "zzzzzzzzzz",
    "xxxxxxxxxx", "1a2b3c4d5e", "woaini1314", "woaini520", "woaini1314520", "5201314520", "123456abcd", "qq123456789",
    "q123456789", "wang123456", "li123456789", "zhang123456", "caonima123", "monkey12345", "master1234", "shadow1234",
    "trustno1trustno1", "starwars123", "thomas1234", "summer2024", "Summer2024!", "Winter2024!", "Spring2024",
    "freedom123", "whatever123", "blink182182", "metallica1", "slipknot666", "december12", "september1", "november11",
    "masterpassword", "secretsecret", "testtest123", "test123456", "testing1234", "temp123456", "user123456",
    "guest12345", "root123456", "correcthorse", "unbelievable", "motherfucker", "fuckyou123", "fuckyou1234",
    "chocolate1", "strawberry", "butterfly1", "hello12345", "helloworld", "hello123456", "goodmorning", "lovelove123",
    "forever123", "babygirl12", "babygirl123", "beautiful1", "christian1", "alexander1", "elizabeth1", "christopher",
    "liverpoolfc"};

} // namespace

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leakedOnesAreRefused();
    void dressedUpOnesAreRefused_data();
    void dressedUpOnesAreRefused();
    void contextIsRefused_data();
    void contextIsRefused();
    void goodOnesAreTaken_data();
    void goodOnesAreTaken();
};

void TestPasswords::leakedOnesAreRefused()
{
    QStringList taken;
    for (const char *password : leaked) {
        if (!rules::password(QString::fromLatin1(password), {}, {}))
            taken.append(QString::fromLatin1(password));
    }
    QVERIFY2(taken.isEmpty(), taken.join(QLatin1Char(' ')).toUtf8().constData());
}

void TestPasswords::dressedUpOnesAreRefused_data()
{
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const QString &password) { QTest::newRow(name) << password; };
    row("capitals", QStringLiteral("QWERTYUIOP"));
    row("full width", QStringLiteral("ｑｗｅｒｔｙｕｉｏｐ"));
    row("mathematical letters", QStringLiteral("𝐛𝐚𝐬𝐤𝐞𝐭𝐛𝐚𝐥𝐥"));
    row("ligature", QStringLiteral("ﬁreﬁghter1"));
    row("signs for letters", QStringLiteral("P@$$w0rd123"));
    row("backwards", QStringLiteral("poiuytrewq"));
    row("a year", QStringLiteral("password2026"));
    row("a date", QStringLiteral("24.12.2001"));
}

void TestPasswords::dressedUpOnesAreRefused()
{
    QFETCH(QString, password);
    QVERIFY(rules::password(password, {}, {}).has_value());
}

void TestPasswords::contextIsRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("username and digits") << QStringLiteral("quillon.varga1");
    QTest::newRow("mailbox") << QStringLiteral("quillon@zyqvonix.example");
    QTest::newRow("company and year") << QStringLiteral("Zyqvonix2026");
    QTest::newRow("brand and digits") << QStringLiteral("Northlight123");
}

void TestPasswords::contextIsRefused()
{
    QFETCH(QString, password);
    const QStringList context{QStringLiteral("quillon.varga"), QStringLiteral("quillon@zyqvonix.example"),
        QStringLiteral("Northlight"), QStringLiteral("Zyqvonix Ltd")};
    QVERIFY(rules::password(password, {}, context).has_value());
}

void TestPasswords::goodOnesAreTaken_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("words") << QStringLiteral("correct horse battery staple");
    QTest::newRow("random") << QStringLiteral("u8Zt-qL2w-Xv");
    QTest::newRow("Chinese") << QStringLiteral("窗前明月光疑是地上霜");
    QTest::newRow("longest") << QStringLiteral("k7%Tq").repeated(25) + QStringLiteral("abc");
}

void TestPasswords::goodOnesAreTaken()
{
    QFETCH(QString, password);
    QVERIFY(!rules::password(password, {}, {QStringLiteral("Northlight")}));
}

USHER_TEST(TestPasswords, QCoreApplication)
#include "tst_passwords.moc"

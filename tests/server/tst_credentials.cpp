#include "server/serviceworld.h"

#include "testmain.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"

using namespace serviceworld;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

api::SessionRequest signIn(api::Grant grant)
{
    api::SessionRequest request;
    request.grant = grant;
    request.installation = installation;
    request.site = str("ap1");
    return request;
}

} // namespace

// How passwords and secrets are kept, and what stays on record of signing in.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::start()); }
    void passwordsHaveASlowHash();
    void passwordsAreComparedAsTyped_data();
    void passwordsAreComparedAsTyped();
    void whatWasChangedDoesNotOpen();
    void signingInIsOnRecord();
};

// OWASP's parameters, which nobody lowers by accident.
void TestCredentials::passwordsHaveASlowHash()
{
    const QString hash = PasswordHasher::hashNow(Secret(str("quiet-Lantern-81-bay")));
    QVERIFY2(hash.startsWith(str("$argon2id$v=19$m=19456,t=2,p=1$")), qPrintable(hash));
    QVERIFY(hash != PasswordHasher::hashNow(Secret(str("quiet-Lantern-81-bay"))));
}

void TestCredentials::passwordsAreComparedAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    const QString stored = str("Café-Lantern-81 ") + QString(100, QLatin1Char('x'));
    QTest::newRow("as it was") << stored << true;
    QTest::newRow("composed by another system") << QString(stored).replace(str("é"), str("e\u0301")) << true;
    QTest::newRow("small letter") << QString(stored).replace(QLatin1Char('C'), QLatin1Char('c')) << false;
    QTest::newRow("no blank") << QString(stored).remove(QLatin1Char(' ')) << false;
    QTest::newRow("another last character") << QString(stored.chopped(1) + QLatin1Char('y')) << false;
    QTest::newRow("one character less") << stored.chopped(1) << false;
}

void TestCredentials::passwordsAreComparedAsTyped()
{
    QFETCH(QString, typed);
    PasswordHasher hasher(1);
    const QString stored = str("Café-Lantern-81 ") + QString(100, QLatin1Char('x'));
    std::promise<bool> promise;
    hasher.verify(PasswordHasher::hashNow(Secret(stored)), Secret(typed),
        [&promise](
            const Result<PasswordHasher::Verified> &verified) { promise.set_value(verified.ok() && verified->right); });
    QTEST(promise.get_future().get(), "right");
}

void TestCredentials::whatWasChangedDoesNotOpen()
{
    const QByteArray key = "a key of any length";
    const QByteArray sealed = crypto::seal(key, "confided");
    QVERIFY(!sealed.contains("confided") && sealed != crypto::seal(key, "confided"));
    QVERIFY(crypto::open(key, sealed) == std::optional(QByteArray("confided")));
    QVERIFY(!crypto::open("another key", sealed));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!crypto::open(key, changed));
        QVERIFY(!crypto::open(key, sealed.left(i)));
    }
}

void TestCredentials::signingInIsOnRecord()
{
    World world;
    const auto recorded = [&world] {
        return world.rows(QStringLiteral("SELECT event FROM audit WHERE event LIKE 'session.%' OR event LIKE 'code.%' "
                                         "ORDER BY id"));
    };
    const qsizetype before = recorded().size();
    const auto open = [&world](const api::SessionRequest &request) {
        return world.answer([&](const Reply &reply) { world.services().openSession(World::caller(), request, reply); });
    };
    api::SessionRequest byPassword = signIn(api::Grant::Password);
    byPassword.username = str("kai.ito");
    byPassword.password = Secret(str("wrong"));
    QVERIFY(!open(byPassword).ok());
    byPassword.password = Secret(demo::password());
    QVERIFY(open(byPassword).ok());

    api::SessionRequest byCode = signIn(api::Grant::Proof);
    byCode.email = str("kai.ito@example.com");
    const Result<Answer> sent = world.requestCode(World::mailboxCode(usher::Purpose::SignIn, byCode.email));
    const QString id = bodyOf(sent).value(QLatin1String("code_id")).toString();
    const QString right = world.mailedCode();
    QVERIFY(!world.verify(id, right == str("111111") ? str("222222") : str("111111")).ok());
    byCode.proof = Secret(bodyOf(world.verify(id, right)).value(QLatin1String("proof")).toString());
    QVERIFY(open(byCode).ok());
    QCOMPARE(recorded().mid(before),
        (QStringList{str("session.refused"), str("session.opened"), str("code.requested"), str("code.wrong"),
            str("code.verified"), str("session.opened")}));
}

USHER_TEST(TestCredentials, QCoreApplication)
#include "tst_credentials.moc"

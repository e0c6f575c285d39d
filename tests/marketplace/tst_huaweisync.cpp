#include "testmain.h"
#include "usherd/marketplace/huaweisecret.h"
#include "usherd/marketplace/huaweisync.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace usherd::marketplace;
using namespace usherd::marketplace::huawei;
using usher::Secret;

namespace {

// With ' for ".
QJsonObject object(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

SignedBody call(const QJsonObject &body)
{
    SignedBody read;
    read.body = body;
    return read;
}

const QJsonObject tenant
    = object("{'instanceId':'b1','orderId':'CS1','tenantId':'t1','tenantCode':'acme','name':'Acme',"
             "'domainName':'https://acme.huaweicloud.com','flag':1,'testFlag':0,"
             "'timeStamp':'20220413093539534'}");
const QJsonObject applied = object("{'instanceId':'b1','tenantId':'t1','appId':'a1','clientId':'c1',"
                                   "'clientSecret':'QUJD','flag':1,'testFlag':0,'timeStamp':'20220413093539534'}");
const QJsonObject authorization
    = object("{'instanceId':'b1','tenantId':'t1','appId':'a1','currentSyncTime':'20220420114117642','flag':1,"
             "'testFlag':0,'userList':[{'userName':'li01','name':'Li','orgCode':'10','role':'admin','enable':'true',"
             "'mobile':'123','email':'li@example.com'},{'userName':'wu02','name':'Wu','role':'user','enable':'false',"
             "'email':null}]}");

enum class Which { Tenant, Application, Authorization };

bool believed(Which which, const QJsonObject &body)
{
    switch (which) {
    case Which::Tenant:
        return !std::holds_alternative<Distrust>(readTenantSync(call(body)));
    case Which::Application:
        return !std::holds_alternative<Distrust>(readApplicationSync(call(body)));
    case Which::Authorization:
        return !std::holds_alternative<Distrust>(readAuthorizationSync(call(body)));
    }
    Q_UNREACHABLE();
}

QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Which)

class TestHuaweiSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tenants();
    void applications();
    void authorizations();
    void members_data();
    void members();
    void flags_data();
    void flags();
    void deletesWithLess();
    void users_data();
    void users();
    void mostUsers();
    void deduplicates();
    void unwraps_data();
    void unwraps();
    void doesNotUnwrap_data();
    void doesNotUnwrap();

private:
    QByteArray wrap(const QString &hash, const QString &mask, const QByteArray &text = "clientsecret");

    QTemporaryDir m_folder;
    QByteArray m_key;
};

// openssl itself is what encrypts.
void TestHuaweiSync::initTestCase()
{
    m_key = openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
        QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:3072")});
    QVERIFY(m_key.startsWith("-----BEGIN PRIVATE KEY-----"));
    QFile file(m_folder.filePath(QStringLiteral("key.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_key);
}

QByteArray TestHuaweiSync::wrap(const QString &hash, const QString &mask, const QByteArray &text)
{
    return openssl({QStringLiteral("pkeyutl"), QStringLiteral("-encrypt"), QStringLiteral("-inkey"),
                       m_folder.filePath(QStringLiteral("key.pem")), QStringLiteral("-pkeyopt"),
                       QStringLiteral("rsa_padding_mode:oaep"), QStringLiteral("-pkeyopt"),
                       QString(QStringLiteral("rsa_oaep_md:") + hash), QStringLiteral("-pkeyopt"),
                       QString(QStringLiteral("rsa_mgf1_md:") + mask)},
        text)
        .toBase64();
}

void TestHuaweiSync::tenants()
{
    const auto sync = std::get<TenantSync>(readTenantSync(call(tenant)));
    QCOMPARE(int(sync.flag), int(SyncFlag::Add));
    QVERIFY(!sync.test);
    QCOMPARE(sync.instanceId, QStringLiteral("b1"));
    QCOMPARE(sync.orderId, QStringLiteral("CS1"));
    QCOMPARE(sync.tenantId, QStringLiteral("t1"));
    QCOMPARE(sync.tenantCode, QStringLiteral("acme"));
    QCOMPARE(sync.name, QStringLiteral("Acme"));
    QCOMPARE(sync.domainName, QStringLiteral("https://acme.huaweicloud.com"));
}

void TestHuaweiSync::applications()
{
    const auto sync = std::get<ApplicationSync>(readApplicationSync(call(applied)));
    QCOMPARE(sync.instanceId, QStringLiteral("b1"));
    QCOMPARE(sync.tenantId, QStringLiteral("t1"));
    QCOMPARE(sync.appId, QStringLiteral("a1"));
    QCOMPARE(sync.clientId, QStringLiteral("c1"));
    QCOMPARE(sync.wrappedSecret, "QUJD");
}

void TestHuaweiSync::authorizations()
{
    const auto sync = std::get<AuthorizationSync>(readAuthorizationSync(call(authorization)));
    QCOMPARE(sync.appId, QStringLiteral("a1"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(sync.at, Qt::UTC).toString(Qt::ISODateWithMs),
        QStringLiteral("2022-04-20T03:41:17.642Z"));
    QCOMPARE(sync.users.size(), 2);
    QCOMPARE(sync.users.first().userName, QStringLiteral("li01"));
    QCOMPARE(sync.users.first().name, QStringLiteral("Li"));
    QCOMPARE(sync.users.first().email, QStringLiteral("li@example.com"));
    QVERIFY(sync.users.first().administrator && sync.users.first().enabled);
    QVERIFY(!sync.users.last().administrator && !sync.users.last().enabled);
    QCOMPARE(sync.users.last().email, QString());
}

void TestHuaweiSync::members_data()
{
    QTest::addColumn<Which>("which");
    QTest::addColumn<QJsonObject>("whole");
    QTest::addColumn<QStringList>("optional");
    const QString instance = QStringLiteral("instanceId");
    const QString time = QStringLiteral("timeStamp");
    const QString test = QStringLiteral("testFlag");
    QTest::newRow("tenant") << Which::Tenant << tenant << QStringList{instance, QStringLiteral("orderId"), time, test};
    QTest::newRow("application") << Which::Application << applied << QStringList{instance, time, test};
    QTest::newRow("authorization") << Which::Authorization << authorization << QStringList{instance, test};
}

void TestHuaweiSync::members()
{
    QFETCH(Which, which);
    QFETCH(QJsonObject, whole);
    QFETCH(QStringList, optional);
    QVERIFY(believed(which, whole));
    const QStringList free{QStringLiteral("name"), QStringLiteral("domainName")}; // any text
    for (const QString &name : whole.keys()) {
        const QByteArray title = name.toLatin1();
        QJsonObject changed = whole;
        changed.remove(name);
        QVERIFY2(believed(which, changed) == optional.contains(name), title.constData());
        if (name == QLatin1String("timeStamp")) // not used
            continue;
        for (const QJsonValue &bad :
            {QJsonValue(true), QJsonValue(QJsonObject()), QJsonValue(QString(5000, QLatin1Char('a')))}) {
            changed.insert(name, bad);
            QVERIFY2(!believed(which, changed), title.constData());
        }
        changed.insert(name, QStringLiteral("a&b"));
        QVERIFY2(believed(which, changed) == free.contains(name), title.constData());
    }
    QJsonObject more = whole;
    more.insert(QStringLiteral("later"), QJsonArray{1});
    QVERIFY(believed(which, more));
    for (const QString &empty : {QStringLiteral("instanceId"), QStringLiteral("orderId")})
        more.insert(empty, QString());
    QVERIFY(believed(which, more));
}

void TestHuaweiSync::flags_data()
{
    QTest::addColumn<QJsonValue>("flag");
    QTest::addColumn<int>("expected"); // of an AuthorizationSync; -1: not believed
    QTest::newRow("delete") << QJsonValue(0) << int(SyncFlag::Delete);
    QTest::newRow("add") << QJsonValue(1) << int(SyncFlag::Add);
    QTest::newRow("change") << QJsonValue(2) << int(SyncFlag::Change);
    QTest::newRow("revoke") << QJsonValue(3) << int(SyncFlag::Revoke);
    QTest::newRow("as a word") << QJsonValue(QStringLiteral("1")) << int(SyncFlag::Add);
    QTest::newRow("four") << QJsonValue(4) << -1;
    QTest::newRow("negative") << QJsonValue(-1) << -1;
    QTest::newRow("between") << QJsonValue(1.5) << -1;
    QTest::newRow("null") << QJsonValue() << -1;
}

void TestHuaweiSync::flags()
{
    QFETCH(QJsonValue, flag);
    QFETCH(int, expected);
    const auto with = [&](QJsonObject body) {
        body.insert(QStringLiteral("flag"), flag);
        return body;
    };
    const auto read = readAuthorizationSync(call(with(authorization)));
    const auto *sync = std::get_if<AuthorizationSync>(&read);
    QCOMPARE(sync ? int(sync->flag) : -1, expected);
    const bool known = expected >= 0 && expected != int(SyncFlag::Revoke);
    QCOMPARE(believed(Which::Tenant, with(tenant)), known);
    QCOMPARE(believed(Which::Application, with(applied)), known);

    QJsonObject probe = tenant;
    probe.insert(QStringLiteral("testFlag"), 1);
    QVERIFY(std::get<TenantSync>(readTenantSync(call(probe))).test);
}

void TestHuaweiSync::deletesWithLess()
{
    QVERIFY(believed(Which::Tenant, object("{'tenantId':'t1','flag':0}")));
    QVERIFY(!believed(Which::Tenant, object("{'tenantId':'t1','flag':2}")));
    QVERIFY(believed(Which::Application, object("{'tenantId':'t1','appId':'a1','flag':0}")));
    QVERIFY(!believed(Which::Application, object("{'tenantId':'t1','appId':'a1','flag':2}")));
}

void TestHuaweiSync::users_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *list, bool expected) { QTest::newRow(list) << QByteArray(list) << expected; };
    row("[]", true);
    row("[{'userName':'u','name':'','role':'user','enable':true}]", true);
    row("[{'userName':'u','name':'n','role':'owner','enable':'true'}]", false);
    row("[{'userName':'u','name':'n','role':'user','enable':'yes'}]", false);
    row("[{'userName':'u','name':'n','role':'user','enable':1}]", false);
    row("[{'userName':'u','name':'n','role':'user'}]", false);
    row("[{'userName':'','name':'n','role':'user','enable':'true'}]", false);
    row("[{'name':'n','role':'user','enable':'true'}]", false);
    row("['u']", false);
    row("[null]", false);
    row("{}", false);
    row("'[]'", false);
}

void TestHuaweiSync::users()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, expected);
    QJsonObject body = authorization;
    body.insert(QStringLiteral("userList"), object("{'x':" + list + '}').value(QLatin1String("x")));
    QCOMPARE(believed(Which::Authorization, body), expected);
}

void TestHuaweiSync::mostUsers()
{
    QJsonObject body = authorization;
    const QJsonValue user = body.value(QLatin1String("userList")).toArray().first();
    QJsonArray users;
    while (users.size() < 500)
        users.append(user);
    body.insert(QStringLiteral("userList"), users);
    QVERIFY(believed(Which::Authorization, body));
    users.append(user);
    body.insert(QStringLiteral("userList"), users);
    QVERIFY(!believed(Which::Authorization, body));
}

void TestHuaweiSync::deduplicates()
{
    const auto keyOf = [](const char *name, const QJsonValue &value) {
        QJsonObject body = authorization;
        body.insert(QString::fromLatin1(name), value);
        return std::get<AuthorizationSync>(readAuthorizationSync(call(body))).dedupeKey;
    };
    const QByteArray same = keyOf("timeStamp", QStringLiteral("20220420114117642"));
    QVERIFY(!same.isEmpty());
    QCOMPARE(keyOf("timeStamp", QStringLiteral("20220420114117999")), same);
    QVERIFY(keyOf("tenantId", QStringLiteral("t2")) != same);
    QVERIFY(keyOf("appId", QStringLiteral("a2")) != same);
    QVERIFY(keyOf("currentSyncTime", QStringLiteral("20220420114117643")) != same);
    QVERIFY(keyOf("flag", 2) != same);
    QVERIFY(keyOf("userList", QJsonArray()) != same);
}

void TestHuaweiSync::unwraps_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("mask");
    QTest::newRow("SHA-256") << QStringLiteral("sha256") << QStringLiteral("sha256");
    QTest::newRow("SHA-256 as in Java") << QStringLiteral("sha256") << QStringLiteral("sha1");
    QTest::newRow("SHA-1") << QStringLiteral("sha1") << QStringLiteral("sha1");
}

void TestHuaweiSync::unwraps()
{
    QFETCH(QString, hash);
    QFETCH(QString, mask);
    const auto secret = unwrapClientSecret(wrap(hash, mask), Secret::fromUtf8(m_key));
    QVERIFY(secret.ok());
    QVERIFY(*secret == Secret::fromUtf8("clientsecret"));
}

void TestHuaweiSync::doesNotUnwrap_data()
{
    QTest::addColumn<QByteArray>("wrapped");
    QTest::addColumn<QByteArray>("key");
    const QString sha256 = QStringLiteral("sha256");
    const QByteArray right = wrap(sha256, sha256);
    QByteArray changed = right;
    changed[10] = changed[10] == 'A' ? 'B' : 'A';
    const QByteArray ec = openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")});
    const QByteArray other = openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
        QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:3072")});
    const QByteArray locked = openssl(
        {QStringLiteral("pkey"), QStringLiteral("-aes256"), QStringLiteral("-passout"), QStringLiteral("pass:x")},
        m_key);
    QVERIFY(!ec.isEmpty() && !other.isEmpty() && !locked.isEmpty());
    QTest::newRow("changed") << changed << m_key;
    QTest::newRow("shorter") << right.left(right.size() - 4) << m_key;
    QTest::newRow("a foreign character") << QByteArray(right).insert(100, '*') << m_key;
    QTest::newRow("not Base64") << QByteArray("****") << m_key;
    QTest::newRow("nothing") << QByteArray() << m_key;
    QTest::newRow("SHA-512") << wrap(QStringLiteral("sha512"), QStringLiteral("sha512")) << m_key;
    const QByteArray oldPadding = openssl({QStringLiteral("pkeyutl"), QStringLiteral("-encrypt"),
                                              QStringLiteral("-inkey"), m_folder.filePath(QStringLiteral("key.pem")),
                                              QStringLiteral("-pkeyopt"), QStringLiteral("rsa_padding_mode:pkcs1")},
        "clientsecret")
                                      .toBase64();
    QVERIFY(!oldPadding.isEmpty());
    QTest::newRow("PKCS#1 v1.5") << oldPadding << m_key;
    QTest::newRow("another key") << right << other;
    QTest::newRow("an EC key") << right << ec;
    QTest::newRow("a key with a passphrase") << right << locked;
    QTest::newRow("no key") << right << QByteArray();
    QTest::newRow("half a key") << right << m_key.left(200);
}

void TestHuaweiSync::doesNotUnwrap()
{
    QFETCH(QByteArray, wrapped);
    QFETCH(QByteArray, key);
    const auto secret = unwrapClientSecret(wrapped, Secret::fromUtf8(key));
    QVERIFY(!secret.ok());
    QVERIFY(!secret.problem().detail.isEmpty());
}

USHER_TEST(TestHuaweiSync, QCoreApplication)

#include "tst_huaweisync.moc"

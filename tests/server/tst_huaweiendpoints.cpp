#include "server/desk.h"

#include "testmain.h"

using namespace serviceworld;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

// What Huawei Cloud's servers say to ours, signed, and hear, signed as well.
class TestHuaweiEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void huaweiAsksUnderManyNames();
    void huaweiIsNotBelieved_data();
    void huaweiIsNotBelieved();
    void huaweiNoncesOutliveARestart();
    void huaweiProbes();
    void huaweiTellsOfMembers();
    void huaweiIsAskedWhoBought();
    void lateAnswers();
};

void TestHuaweiEndpoints::huaweiAsksUnderManyNames()
{
    ArrivalWorld world;
    Desk desk(world);
    const auto ask = [&](const QByteArray &businessId, const QByteArray &nonce) {
        return desk.huaweiBase(quoted("{'activity':'newInstance','businessId':'" + businessId
                                   + "','orderId':'CS1','orderLineId':'CS1-000001','testFlag':'0'}"),
            nonce);
    };
    const Response first = ask("b-1", "n1");
    QCOMPARE(codeIn(first), QStringLiteral("000000"));
    QCOMPARE(objectOf(first).value(QLatin1String("instanceId")).toString(), QStringLiteral("b-1"));
    QCOMPARE(first.headers.value(0).first, QByteArray("Body-Sign"));
    QCOMPARE(first.headers.value(0).second,
        "sign_type=\"HMAC-SHA256\", signature=\"" + hmac(huaweiBaseKey, first.body).toBase64() + '"');
    QCOMPARE(ask("b-2", "n2").body, first.body);
    QCOMPARE(codeIn(desk.huaweiBase(quoted("{'activity':'queryInstance','instanceId':'b-1,b-2'}"), "n3")),
        QStringLiteral("000000"));
    QCOMPARE(codeIn(desk.huaweiBase(quoted("{'activity':'queryInstance','instanceId':'b-2'}"), "n4")),
        QStringLiteral("000003"));
    const auto status = [&](const char *to, const QByteArray &nonce) {
        desk.huaweiBase(
            quoted(QByteArray("{'activity':'updateInstanceStatus','instanceId':'b-1','status':'") + to + "'}"), nonce);
        return world.recorded(QStringLiteral("b-1"), false, Marketplace::Huawei)->state;
    };
    QCOMPARE(status("FREEZE", "n5"), PurchaseState::Frozen);
    QCOMPARE(status("UNFREEZE", "n6"), PurchaseState::Active);
    QCOMPARE(status("FREEZE", "n7"), PurchaseState::Frozen);
    for (const char *id : {"b-1", "b-1", "never-heard-of"})
        QCOMPARE(codeIn(desk.huaweiBase(quoted(QByteArray("{'activity':'releaseInstance','instanceId':'") + id + "'}"),
                     newKey().left(12))),
            QStringLiteral("000000"));
    QCOMPARE(world.recorded(QStringLiteral("b-1"), false, Marketplace::Huawei)->state, PurchaseState::Released);
}

void TestHuaweiEndpoints::huaweiIsNotBelieved_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QByteArray>("nonce");
    const QByteArray release = quoted("{'activity':'releaseInstance','instanceId':'b-1'}");
    QTest::newRow("right") << qint64(0) << huaweiBaseKey << release << QStringLiteral("000000") << QByteArray("n1");
    QTest::newRow("a little late") << qint64(-59'000) << huaweiBaseKey << release << QStringLiteral("000000")
                                   << QByteArray("n1");
    QTest::newRow("too late") << qint64(-61'000) << huaweiBaseKey << release << QStringLiteral("000001")
                              << QByteArray("n1");
    QTest::newRow("from the future") << qint64(61'000) << huaweiBaseKey << release << QStringLiteral("000001")
                                     << QByteArray("n1");
    QTest::newRow("another key") << qint64(0) << QByteArray("another") << release << QStringLiteral("000001")
                                 << QByteArray("n1");
    QTest::newRow("the other interface's key")
        << qint64(0) << huaweiKitKey << release << QStringLiteral("000001") << QByteArray("n1");
    QTest::newRow("signed nonsense") << qint64(0) << huaweiBaseKey << QByteArray("{}") << QStringLiteral("000002")
                                     << QByteArray("n1");
    QTest::newRow("a misshapen nonce") << qint64(0) << huaweiBaseKey << release << QStringLiteral("000001")
                                       << QByteArray("n{1");
}

// Whatever it is, HTTP says 200, and the answer is signed.
void TestHuaweiEndpoints::huaweiIsNotBelieved()
{
    QFETCH(qint64, skew);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    QFETCH(QByteArray, nonce);
    ArrivalWorld world;
    Desk desk(world);
    const Response response = desk.huaweiBase(body, nonce, skew, key);
    QCOMPARE(response.status, 200);
    QCOMPARE(codeIn(response), result);
    QVERIFY(response.headers.value(0).second.contains(hmac(huaweiBaseKey, response.body).toBase64()));
    QTRY_COMPARE(world.audited("marketplace.distrusted"), result == QLatin1String("000000") ? 0 : 1);
}

void TestHuaweiEndpoints::huaweiNoncesOutliveARestart()
{
    ArrivalWorld world;
    const QByteArray release = quoted("{'activity':'releaseInstance','instanceId':'b-1'}");
    {
        Desk desk(world);
        QCOMPARE(codeIn(desk.huaweiBase(release, "n1")), QStringLiteral("000000"));
        QCOMPARE(codeIn(desk.huaweiBase(release, "n1")), QStringLiteral("000001"));
    }
    Desk restarted(world);
    QCOMPARE(codeIn(restarted.huaweiBase(release, "n1")), QStringLiteral("000001"));
    QCOMPARE(codeIn(restarted.huaweiBase(release, "n2")), QStringLiteral("000000"));
    QTRY_COMPARE(
        world.rows(QStringLiteral("SELECT DISTINCT subject FROM audit WHERE event = 'marketplace.distrusted'")),
        QStringList{QStringLiteral("huawei repeated")});
}

void TestHuaweiEndpoints::huaweiProbes()
{
    ArrivalWorld world;
    Desk desk(world);
    QCOMPARE(codeIn(desk.huaweiBase(quoted("{'activity':'newInstance','businessId':'probe-1','orderId':'CS9',"
                                           "'orderLineId':'CS9-000001','testFlag':'1'}"),
                 "n1")),
        QStringLiteral("000000"));
    QVERIFY(world.recorded(QStringLiteral("probe-1"), true, Marketplace::Huawei));
    QVERIFY(!world.recorded(QStringLiteral("probe-1"), false, Marketplace::Huawei));
    QVERIFY(desk.asked.isEmpty()); // nobody bought it
    QCOMPARE(
        codeIn(desk.huaweiBase(quoted("{'activity':'queryInstance','instanceId':'probe-1','testFlag':'1'}"), "n2")),
        QStringLiteral("000000"));
    QCOMPARE(codeIn(desk.huaweiBase(quoted("{'activity':'queryInstance','instanceId':'probe-1'}"), "n3")),
        QStringLiteral("000003"));
    desk.huaweiKit("tenantSync",
        quoted("{'domainName':'acme.huaweicloud.com','flag':1,'instanceId':'probe-1','name':'Acme','orderId':'CS9',"
               "'tenantCode':'acme','tenantId':'t1','testFlag':1}"),
        "n4");
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM huawei_tenants")), QStringList{QStringLiteral("0")});
}

void TestHuaweiEndpoints::huaweiTellsOfMembers()
{
    ArrivalWorld world;
    Desk desk(world);
    const QByteArray tenant
        = quoted("{'domainName':'acme.huaweicloud.com','flag':1,'instanceId':'b-1','name':'Acme','orderId':'CS1',"
                 "'tenantCode':'acme','tenantId':'t1','testFlag':0}");
    QCOMPARE(codeIn(desk.huaweiKit("tenantSync", tenant, "n1")), QStringLiteral("000000"));
    QCOMPARE(codeIn(desk.huaweiKit("tenantSync", tenant, "n2", huaweiBaseKey)), QStringLiteral("000001"));
    const QByteArray users = quoted("{'appId':'a1','currentSyncTime':'20250101120000000','flag':1,'instanceId':'b-1',"
                                    "'tenantId':'t1','testFlag':0,'userList':[{'email':'li@example.com',"
                                    "'enable':'true','name':'Li','role':'admin','userName':'li01'},"
                                    "{'enable':'false','name':'Wu','role':'user','userName':'wu02'}]}");
    QCOMPARE(codeIn(desk.huaweiKit("authSync", users, "n3")), QStringLiteral("000000"));
    const auto mayCome = [&](const QString &user) {
        return *ArrivalWorld::wait<bool>([&](auto done) {
            world.services().huaweiMembers().mayCome(QStringLiteral("t1"), QStringLiteral("a1"), user, std::move(done));
        });
    };
    QVERIFY(mayCome(QStringLiteral("li01")));
    QVERIFY(!mayCome(QStringLiteral("wu02")));
    for (const char *what : {"singleOrgSync", "allOrgSync"})
        QCOMPARE(codeIn(desk.huaweiKit(what, "{}", newKey().left(12))), QStringLiteral("000000"));
    // Threat: people's data where the wizard has no need of it.
    const QString kept = world.everything().join(QLatin1Char('\n'));
    for (const char *person : {"li01", "li@example.com", "Wu"})
        QVERIFY(!kept.contains(QLatin1String(person)));
}

void TestHuaweiEndpoints::huaweiIsAskedWhoBought()
{
    ArrivalWorld world;
    Desk desk(world);
    desk.theirs = [](const OutgoingRequest &) {
        return OutgoingAnswer{200,
            quoted(
                "{'resultCode':'MKT.0000','orderInfo':{'orderId':'CS1','buyerInfo':{'customerId':'hw-customer-1'}}}")};
    };
    const Response response = desk.huaweiBase(quoted("{'activity':'newInstance','businessId':'b-1','orderId':'CS1',"
                                                     "'orderLineId':'CS1-000001'}"),
        "n1");
    QCOMPARE(codeIn(response), QStringLiteral("000000"));
    QTRY_COMPARE(
        world.recorded(QStringLiteral("b-1"), false, Marketplace::Huawei)->accountId, QStringLiteral("hw-customer-1"));
    QCOMPARE(desk.asked.size(), 1);
    QVERIFY(desk.asked.first().startsWith("https://mkt.myhuaweicloud.com/"));
}

// Huawei Cloud waits for five seconds, whatever holds us up.
void TestHuaweiEndpoints::lateAnswers()
{
    AnswerDeadline deadline(std::chrono::milliseconds(20));
    std::promise<int> late;
    const Respond respond = [&](const Response &response) { late.set_value(response.status); };
    deadline.watch(respond, {299, {}, {}, {}});
    QCOMPARE(late.get_future().get(), 299);
}

USHER_TEST(TestHuaweiEndpoints, QCoreApplication)
#include "tst_huaweiendpoints.moc"

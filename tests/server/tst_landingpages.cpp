#include "server/pageworld.h"

#include "testmain.h"
#include "usherd/web/landings.h"

#include <QCryptographicHash>

// The marketplaces' own adapters before the real service; what their interfaces answer is the test's.
using namespace serviceworld;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

namespace {

// "2025-01-01 12:00:00" UTC is the world's time; Alibaba Cloud writes Beijing's.
QByteArray signedLogin(const QByteArray &instance, const QByteArray &time = "2025-01-01 20:00:00")
{
    const QByteArray text = "action=verify&instanceId=" + instance + "&timeStamp=" + time + "&key=isvkey";
    const QByteArray token = QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    return "/mp/alibaba/login?action=verify&instanceId=" + instance
        + "&timeStamp=" + QByteArray(time).replace(' ', "%20") + "&token=" + token;
}

// What the marketplaces' interfaces answer, call by call; nothing: nobody answers.
struct Wire
{
    std::vector<OutgoingRequest> asked;
    std::vector<OutgoingAnswer> answers;

    marketplace::Send send()
    {
        return [this](const OutgoingRequest &request, const marketplace::Answered &done) {
            const std::size_t turn = asked.size();
            asked.push_back(request);
            if (turn >= answers.size())
                return done(usher::Problem::make(QStringLiteral("overloaded")));
            done(answers.at(turn));
        };
    }
    void script(std::vector<OutgoingAnswer> all)
    {
        asked.clear();
        answers = std::move(all);
    }
};

web::Landings all(PageWorld &world, Wire &wire)
{
    const usher::Clock clock = [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); };
    marketplace::AzureListing azure;
    azure.variant = QStringLiteral("international");
    azure.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    azure.clientId = QStringLiteral("66666666-7777-8888-9999-000000000000");
    return {{Marketplace::Alibaba, web::alibabaVisits({{Secret(QStringLiteral("isvkey"))}})},
        {Marketplace::Huawei, web::huaweiVisits(world.services().huaweiMembers(), web::huaweiDomains(), wire.send())},
        {Marketplace::Aws,
            web::awsVisits(*marketplace::awsListing(
                               QStringLiteral("us-east-1"), QStringLiteral("prod-1"), marketplace::AwsShape::License),
                {"AKIDEXAMPLE", Secret(QStringLiteral("secret")), {}}, wire.send(), clock)},
        {Marketplace::Azure, web::azureVisits(azure, Secret(QStringLiteral("secret")), wire.send(), clock)}};
}

const QByteArray awsForm = "x-amzn-marketplace-token=tok%2B%2F1";
const QByteArray awsCustomer
    = R"({"CustomerAWSAccountId":"111122223333","ProductCode":"prod-1",)"
      R"("LicenseArn":"arn:aws:license-manager::294406891311:license:l-00000000000000000000000000000001"})";
const QByteArray azureToken = R"({"token_type":"Bearer","expires_in":3599,"access_token":"eyJ0"})";
const QByteArray azureResolved
    = R"({"id":"37f9dea2-4345-438f-b0bd-03d40d28c7e0","subscription":{"id":"37f9dea2-4345-438f-b0bd-03d40d28c7e0",)"
      R"("offerId":"offer-1","planId":"silver","saasSubscriptionStatus":"PendingFulfillmentStart",)"
      R"("purchaser":{"tenantId":"aaaaaaaa-2222-3333-4444-555555555555"}}})";
const QByteArray huaweiToken = R"({"access_token":"b7e1","token_type":"Bearer"})";

} // namespace

class TestLandingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alibaba_data();
    void alibaba();
    void aws_data();
    void aws();
    void azure();
    void huawei_data();
    void huawei();
    void usedTokensAreNotAskedAbout();
};

void TestLandingPages::alibaba_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("distrusted"); // in the audit log
    const QByteArray good = signedLogin("88880001");
    QTest::newRow("signed") << good << 303 << QString();
    QTest::newRow("another instance") << QByteArray(good).replace("88880001", "88880002") << 403
                                      << str("bad_signature");
    QTest::newRow("cut off") << good.chopped(1) << 403 << str("malformed");
    QTest::newRow("old") << signedLogin("88880001", "2025-01-01 19:57:59") << 410 << str("too_old");
    QTest::newRow("from tomorrow") << signedLogin("88880001", "2025-01-02 20:00:00") << 410 << str("too_new");
    QTest::newRow("not told of") << signedLogin("99990001") << 404 << QString();
}

void TestLandingPages::alibaba()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, distrusted);
    Wire wire;
    PageWorld world({}, {}, [&wire](PageWorld &w) { return all(w, wire); });
    world.buy();
    Browser browser;
    const Shown shown = world.get(browser, target);
    QTEST(shown.response.status, "status");
    QVERIFY(wire.asked.empty()); // signed: nobody is asked
    QCOMPARE(browser.cookie.isEmpty(), shown.response.status != 303);
    QTRY_COMPARE(world.audited("marketplace.distrusted"), distrusted.isEmpty() ? 0 : 1); // after the answer
    if (shown.response.status == 303) {
        QCOMPARE(shown.header("Location"), QByteArray("/handoff")); // the token stays behind
        QVERIFY(world.get(browser, "/handoff").html().contains(str("1234…3456")));
    } else {
        QVERIFY(!shown.html().contains(str("88880001")) && !shown.html().contains(str("99990001")));
    }
}

void TestLandingPages::aws_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("answered"); // 0: nobody does
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("known") << awsForm << 200 << awsCustomer << 303;
    QTest::newRow("run out") << awsForm << 400 << QByteArray(R"({"__type":"ExpiredTokenException"})") << 410;
    QTest::newRow("wrong token") << awsForm << 400 << QByteArray(R"({"__type":"InvalidTokenException"})") << 410;
    QTest::newRow("throttled") << awsForm << 400 << QByteArray(R"({"__type":"ThrottlingException"})") << 502;
    QTest::newRow("broken") << awsForm << 500 << QByteArray() << 502;
    QTest::newRow("not JSON") << awsForm << 200 << QByteArray("<html>") << 502;
    QTest::newRow("nobody answers") << awsForm << 0 << QByteArray() << 502;
    QTest::newRow("not allowed to ask") << awsForm << 400 << QByteArray(R"({"__type":"AccessDeniedException"})") << 503;
    QTest::newRow("another product") << awsForm << 200 << QByteArray(awsCustomer).replace("prod-1", "prod-2") << 503;
    QTest::newRow("no token") << QByteArray("a=b") << 200 << awsCustomer << 403;
    QTest::newRow("two tokens") << QByteArray(awsForm + '&' + awsForm) << 200 << awsCustomer << 403;
    QTest::newRow("not a form") << QByteArray("%") << 200 << awsCustomer << 403;
}

void TestLandingPages::aws()
{
    QFETCH(QByteArray, form);
    QFETCH(int, answered);
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    Wire wire;
    PageWorld world({}, {}, [&wire](PageWorld &w) { return all(w, wire); });
    if (answered > 0)
        wire.script({{answered, answer}});
    Browser browser;
    const Shown shown = world.submit(browser, "/mp/aws/landing", form);
    QCOMPARE(shown.response.status, status);
    QCOMPARE(wire.asked.size(), std::size_t(status == 403 ? 0 : 1));
    QVERIFY(!shown.html().contains(str("tok+/1")) && !shown.html().contains(str("tok%2B")));
    if (status != 303)
        return;
    QVERIFY(wire.asked.front().body.contains("tok+/1"));
    const QString page = world.get(browser, "/handoff").html();
    QVERIFY(page.contains(str("AWS")) && page.contains(str("11…33")));
}

void TestLandingPages::azure()
{
    Wire wire;
    PageWorld world({}, {}, [&wire](PageWorld &w) { return all(w, wire); });
    wire.script({{200, azureToken}, {200, azureResolved}});
    Browser browser;
    QCOMPARE(world.get(browser, "/mp/azure/landing?token=abc%2Bdef").response.status, 303);
    QVERIFY(world.get(browser, "/handoff").html().contains(str("Azure")));
    QCOMPARE(wire.asked.size(), std::size_t(2));

    Browser late;
    wire.script({{200, azureToken}, {400, "{}"}});
    QCOMPARE(world.get(late, "/mp/azure/landing?token=late").response.status, 410);
    wire.script({{401, "{}"}});
    QVERIFY(world.get(late, "/mp/azure/landing?token=locked").response.status >= 500);
    QVERIFY(late.cookie.isEmpty());
}

void TestLandingPages::huawei_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("tokenStatus");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("status");
    const QString good = str("acme.huaweicloud.com");
    QTest::newRow("a member") << good << 200 << QByteArray(R"({"userName":"li01","tenant":"t1"})") << 303;
    QTest::newRow("a stranger") << good << 200 << QByteArray(R"({"userName":"wu02","tenant":"t1"})") << 403;
    QTest::newRow("another tenant's") << good << 200 << QByteArray(R"({"userName":"li01","tenant":"t2"})") << 403;
    QTest::newRow("spent code") << good << 400 << QByteArray() << 410;
    QTest::newRow("broken") << good << 500 << QByteArray() << 502;
    QTest::newRow("asks nobody elsewhere") << str("huaweicloud.com.evil.example") << 200 << QByteArray() << 503;
}

void TestLandingPages::huawei()
{
    QFETCH(QString, domain);
    QFETCH(int, tokenStatus);
    QFETCH(QByteArray, user);
    QFETCH(int, status);
    Wire wire;
    PageWorld world({}, {}, [&wire](PageWorld &w) { return all(w, wire); });
    HuaweiMembers &members = world.services().huaweiMembers();
    const Caller caller = PageWorld::caller({});
    const QString tenant = str("t1");
    QVERIFY(PageWorld::wait<Done>([&](auto done) {
        members.put(caller, HuaweiMembers::Tenant{tenant, str("hw-1"), domain}, true, world.now(), done);
    }));
    QVERIFY(PageWorld::wait<Done>([&](auto done) {
        members.put(caller,
            HuaweiMembers::Application{tenant, str("app"), str("hw-1"), str("client"), Secret(str("s"))}, true,
            world.now(), done);
    }));
    QVERIFY(PageWorld::wait<Done>([&](auto done) {
        members.put(caller, tenant, str("app"), {{str("li01"), true}}, world.now(), done);
    }));
    world.buy(Marketplace::Huawei, str("hw-1"));
    wire.script({{tokenStatus, huaweiToken}, {200, user}});
    Browser browser;
    QCOMPARE(world.get(browser, "/mp/huawei/login?code=z2&tenant=t1").response.status, status);
    QCOMPARE(browser.cookie.isEmpty(), status != 303);
    for (const OutgoingRequest &request : wire.asked)
        QVERIFY(request.url.startsWith("https://acme.huaweicloud.com/"));
    QCOMPARE(world.get(browser, "/mp/huawei/login?code=z2&tenant=unknown").response.status, 404);
    QCOMPARE(world.get(browser, "/mp/huawei/login?code=z2").response.status, 403);
}

void TestLandingPages::usedTokensAreNotAskedAbout()
{
    Wire wire;
    PageWorld world({}, {}, [&wire](PageWorld &w) { return all(w, wire); });
    wire.script({{200, awsCustomer}, {200, awsCustomer}});
    Browser browser;
    QCOMPARE(world.submit(browser, "/mp/aws/landing", awsForm).response.status, 303);
    const QByteArray cookie = browser.cookie;
    QCOMPARE(world.submit(browser, "/mp/aws/landing", awsForm).response.status, 303);
    QCOMPARE(browser.cookie, cookie);
    Browser other;
    QCOMPARE(world.submit(other, "/mp/aws/landing", awsForm).response.status, 409);
    QCOMPARE(wire.asked.size(), std::size_t(1));
    // As long as AWS believes its token, its browser may begin anew.
    world.pass(11 * 60);
    QCOMPARE(world.submit(browser, "/mp/aws/landing", awsForm).response.status, 303);
    QCOMPARE(wire.asked.size(), std::size_t(2));
    QCOMPARE(world.get(browser, "/handoff").text(str("h1")), str("Continue in Northlight Usher"));
}

USHER_TEST(TestLandingPages, QCoreApplication)
#include "tst_landingpages.moc"

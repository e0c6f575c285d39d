#include "server/desk.h"

#include "common/core/problemcodes.h"
#include "marketplace/rsasigner.h"
#include "testmain.h"

#include <QJsonArray>

using namespace serviceworld;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

namespace {

const QString subscription = QStringLiteral("44444444-aaaa-4bbb-8ccc-000000000004");

const QList<NamedValue> create{{"action", "createInstance"}, {"aliUid", "5001"}, {"orderBizId", "88880001"},
    {"orderId", "202606010001"}, {"productCode", "cmgj00012345"}, {"skuId", "yuncode1234500001"}, {"trial", "false"}};

QJsonObject awsEvent(const char *kind, const char *requestId, QJsonObject agreement, bool license)
{
    agreement.insert(QStringLiteral("id"), QStringLiteral("agmt-1"));
    QJsonObject detail{{QStringLiteral("requestId"), QLatin1String(requestId)},
        {QStringLiteral("agreement"), agreement},
        {QStringLiteral("acceptor"), QJsonObject{{QStringLiteral("accountId"), QStringLiteral("111122223333")}}}};
    if (license) {
        detail.insert(QStringLiteral("license"),
            QJsonObject{{QStringLiteral("arn"), QStringLiteral("arn:aws:license-manager::294406891311:license:l-1")}});
        detail.insert(
            QStringLiteral("product"), QJsonObject{{QStringLiteral("code"), QStringLiteral("acme1product2code")}});
    }
    return {{QStringLiteral("source"), QStringLiteral("aws.agreement-marketplace")},
        {QStringLiteral("detail-type"), QLatin1String(kind)},
        {QStringLiteral("time"), QStringLiteral("2025-01-01T11:00:00Z")}, {QStringLiteral("detail"), detail}};
}

} // namespace

// What the marketplaces' servers say to ours, and which of it is believed; Huawei Cloud's have a test of their own.
class TestMarketplaceEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alibabaAsksAHundredAndTwentyTimes();
    void alibabaIsNotBelieved();
    void alibabaThroughTheYear();
    void buyersBeforeAndAfterTheirEvent();
    void awsEvents_data();
    void awsEvents();
    void azureIsAskedBeforeItIsBelieved();
    void callsAreCounted();
};

void TestMarketplaceEndpoints::alibabaAsksAHundredAndTwentyTimes()
{
    ArrivalWorld world;
    Desk desk(world);
    for (int i = 0; i < 120; ++i) {
        const Response response = desk.alibaba(create);
        QCOMPARE(response.status, 200);
        QCOMPARE(objectOf(response).value(QLatin1String("instanceId")).toString(), QStringLiteral("88880001"));
        QCOMPARE(
            objectOf(response).value(QLatin1String("appInfo")).toObject().value(QLatin1String("authUrl")).toString(),
            QStringLiteral("https://activation.example.com/mp/alibaba/login"));
    }
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM purchases WHERE instance_id = '88880001'")),
        QStringList{QStringLiteral("1")});
    const Purchase purchase = world.recorded(QStringLiteral("88880001")).value();
    QCOMPARE(purchase.accountId, QStringLiteral("5001"));
    QCOMPARE(purchase.variant, QStringLiteral("international"));
}

// Threats: a forged call, and one whose parameters were split otherwise than they were signed.
void TestMarketplaceEndpoints::alibabaIsNotBelieved()
{
    ArrivalWorld world;
    Desk desk(world);
    const Response forged = desk.alibaba(create, "another key");
    QCOMPARE(forged.status, 403);
    QList<NamedValue> split = create;
    split[1] = {"aliUid", "5001&orderBizId=88880001"};
    split.removeAt(2);
    QCOMPARE(desk.alibaba(split).status, 403);
    QCOMPARE(desk.call("GET", "/mp/alibaba/spi", create).status, 403);
    QVERIFY(!world.recorded(QStringLiteral("88880001")));
    QTRY_COMPARE(world.audited("marketplace.distrusted"), 3);
    QCOMPARE(desk.call("POST", "/mp/alibaba/spi", create).status, 405);
}

void TestMarketplaceEndpoints::alibabaThroughTheYear()
{
    ArrivalWorld world;
    Desk desk(world);
    const auto notice = [&](const char *action, QList<NamedValue> more = {}) {
        more.prepend({"instanceId", "88880001"});
        more.prepend({"action", action});
        const Response response = desk.alibaba(more);
        return response.status == 200 ? purchaseStateId(world.recorded(QStringLiteral("88880001"))->state)
                                      : QString::number(response.status);
    };
    QList<NamedValue> limited = create;
    limited.append(NamedValue("expiredOn", "2025-02-01 00:00:00"));
    QCOMPARE(desk.alibaba(limited).status, 200);
    // Threat: the notice of the end, which has neither time nor order, is sent by who overheard an earlier one.
    QCOMPARE(notice("expiredInstance"), QStringLiteral("active"));
    world.pass(31LL * 24 * 3600);
    QCOMPARE(notice("expiredInstance"), QStringLiteral("frozen"));
    const QList<NamedValue> renewal{{"orderId", "202602010001"}, {"expiredOn", "2026-02-01 00:00:00"}};
    QCOMPARE(notice("renewInstance", renewal), QStringLiteral("active"));
    QCOMPARE(notice("expiredInstance"), QStringLiteral("active"));
    QCOMPARE(notice("releaseInstance", {{"isRefund", "false"}}), QStringLiteral("released"));
    QCOMPARE(notice("releaseInstance", {{"isRefund", "false"}}), QStringLiteral("released"));
    QCOMPARE(notice("renewInstance", {{"orderId", "202702010001"}, {"expiredOn", "2027-02-01 00:00:00"}}),
        QStringLiteral("released"));
}

void TestMarketplaceEndpoints::buyersBeforeAndAfterTheirEvent()
{
    ArrivalWorld world;
    Desk desk(world);
    const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, QStringLiteral("88880001"), "token");
    QCOMPARE(codeOf(world.arrive(arrival)), usher::problem_code::purchase_unknown);
    desk.alibaba(create);
    const Secret token = world.takeOver(world.arrive(arrival).value());
    QCOMPARE(text(world.current(token), "account_id"), QStringLiteral("5001"));
}

void TestMarketplaceEndpoints::awsEvents_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    const QString active = QStringLiteral("active");
    QTest::newRow("licence") << awsEvent("License Updated - Manufacturer", "r-2", {}, true) << awsSecret << 200
                             << active;
    QTest::newRow("same again") << awsEvent("License Updated - Manufacturer", "r-1", {}, true) << awsSecret << 200
                                << active;
    QTest::newRow("end of the licence") << awsEvent("License Deprovisioned - Manufacturer", "r-3", {}, true)
                                        << awsSecret << 200 << QStringLiteral("released");
    QTest::newRow("renewed agreement") << awsEvent(
        "Purchase Agreement Ended - Proposer", "r-4", {{QStringLiteral("status"), QStringLiteral("RENEWED")}}, false)
                                       << awsSecret << 200 << QStringLiteral("superseded");
    QTest::newRow("something else") << QJsonObject{{QStringLiteral("source"), QStringLiteral("aws.ec2")},
        {QStringLiteral("detail-type"), QStringLiteral("x")}, {QStringLiteral("detail"), QJsonObject{}}}
                                    << awsSecret << 200 << active;
    QTest::newRow("without its secret") << awsEvent("License Deprovisioned - Manufacturer", "r-3", {}, true)
                                        << QByteArray() << 403 << active;
    QTest::newRow("another secret") << awsEvent("License Deprovisioned - Manufacturer", "r-3", {}, true)
                                    << QByteArray("another") << 403 << active;
    QTest::newRow("nonsense") << QJsonObject{} << awsSecret << 400 << active;
}

void TestMarketplaceEndpoints::awsEvents()
{
    QFETCH(QJsonObject, event);
    QFETCH(QByteArray, secret);
    QFETCH(int, status);
    QFETCH(QString, state);
    ArrivalWorld world;
    Desk desk(world);
    QCOMPARE(desk.aws(awsEvent("License Updated - Manufacturer", "r-1", {}, true)).status, 200);
    QCOMPARE(desk.aws(event, secret).status, status);
    const std::optional<Purchase> purchase
        = world.recorded(QStringLiteral("arn:aws:license-manager::294406891311:license:l-1"), false, Marketplace::Aws);
    QVERIFY(purchase);
    QCOMPARE(purchaseStateId(purchase->state), state);
    QTRY_COMPARE(world.audited("marketplace.distrusted"), status == 200 ? 0 : 1);
}

void TestMarketplaceEndpoints::azureIsAskedBeforeItIsBelieved()
{
    ArrivalWorld world;
    Desk desk(world);
    const usher::test::RsaSigner signer;
    QJsonObject operation{{QStringLiteral("id"), QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000003")},
        {QStringLiteral("subscriptionId"), subscription}, {QStringLiteral("action"), QStringLiteral("Suspend")},
        {QStringLiteral("timeStamp"), QStringLiteral("2025-01-01T11:59:00Z")},
        {QStringLiteral("status"), QStringLiteral("Succeeded")}};
    bool known = false;
    desk.theirs = [&](const OutgoingRequest &request) -> Result<OutgoingAnswer> {
        if (request.url.contains("/discovery/"))
            return OutgoingAnswer{
                200, json({{QStringLiteral("keys"), QJsonArray{signer.webKey(QStringLiteral("entra"))}}})};
        if (request.url.contains("/oauth2/"))
            return OutgoingAnswer{200, quoted("{'access_token':'access','expires_in':3599,'token_type':'Bearer'}")};
        return known ? OutgoingAnswer{200, json(operation)} : OutgoingAnswer{404, {}};
    };
    const qint64 seconds = world.now() / 1000;
    const QByteArray claims = json({{QStringLiteral("aud"), azureClient}, {QStringLiteral("tid"), azureTenant},
        {QStringLiteral("iss"), QStringLiteral("https://sts.windows.net/%1/").arg(azureTenant)},
        {QStringLiteral("appid"), marketplace::azureMarketplaceId}, {QStringLiteral("ver"), QStringLiteral("1.0")},
        {QStringLiteral("nbf"), seconds - 300}, {QStringLiteral("exp"), seconds + 300}});
    const auto notify = [&](const usher::test::RsaSigner &by) {
        return desk
            .call("POST", "/mp/azure/webhook", {},
                {{"Authorization", "Bearer " + by.token(R"({"typ":"JWT","alg":"RS256","kid":"entra"})", claims)}},
                json(operation))
            .status;
    };
    world.tell(ArrivalWorld::event(EventKind::Activated, Marketplace::Azure, subscription, QStringLiteral("tenant")));
    const auto state = [&] { return world.recorded(subscription, false, Marketplace::Azure)->state; };
    QCOMPARE(notify(signer), 403); // rightly signed, but Microsoft knows nothing of it
    QCOMPARE(state(), PurchaseState::Active);
    known = true;
    QCOMPARE(notify(signer), 200);
    QCOMPARE(state(), PurchaseState::Frozen);
    // Keys and access are asked for once; a forged call makes us ask for no more.
    const qsizetype asked = desk.asked.size();
    QCOMPARE(notify(usher::test::RsaSigner()), 403);
    const auto status = [&](const QByteArray &authorization, const QByteArray &body) {
        return desk.call("POST", "/mp/azure/webhook", {}, {{"Authorization", authorization}}, body).status;
    };
    const QByteArray token = signer.token(R"({"typ":"JWT","alg":"RS256","kid":"entra"})", claims);
    const QByteArray withoutSignature = token.left(token.lastIndexOf('.') + 1);
    for (const QByteArray &authorization :
        {QByteArray(), QByteArray("Bearer x.y.z"), QByteArray("Bearer " + withoutSignature)})
        QCOMPARE(status(authorization, json(operation)), 401);
    QCOMPARE(status("Bearer " + token, "{}"), 400);
    QCOMPARE(desk.asked.size(), asked);
    desk.theirs
        = [](const OutgoingRequest &) { return Result<OutgoingAnswer>(refusal(usher::problem_code::overloaded)); };
    QCOMPARE(notify(signer), 500); // comes again
}

void TestMarketplaceEndpoints::callsAreCounted()
{
    ArrivalWorld world([](Settings &settings) { settings.marketplaceCallsPerMinute = 2; });
    Desk desk(world);
    QCOMPARE(desk.alibaba(create).status, 200);
    QCOMPARE(desk.alibaba(create).status, 200);
    QCOMPARE(desk.alibaba(create).status, 429);
    QCOMPARE(codeIn(desk.huaweiBase("{}", "n1")), QStringLiteral("000004"));
    QCOMPARE(desk.aws({}).status, 429);
    QCOMPARE(desk.call("POST", "/mp/azure/webhook", {}).status, 429);
    world.pass(60);
    QCOMPARE(desk.alibaba(create).status, 200);
}

USHER_TEST(TestMarketplaceEndpoints, QCoreApplication)
#include "tst_marketplaceendpoints.moc"

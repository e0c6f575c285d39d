#include "usherd/endpoints/marketplaces.h"

#include "marketplace/rsasigner.h"
#include "server/arrivalworld.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>

using namespace serviceworld;
using namespace usherd::endpoints;
namespace huawei = marketplace::huawei;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

namespace {

const QByteArray alibabaKey = "isvkey-for-this-test";
const QByteArray baseKey = "testAccessKey-0001";
const QByteArray kitKey = "testKitKey-0001";
const QByteArray awsSecret = "a-long-random-header-value";
const QString subscription = QStringLiteral("44444444-aaaa-4bbb-8ccc-000000000004");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// With ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

// The marketplaces' servers, and ours with all four of them on.
class Desk
{
public:
    explicit Desk(ArrivalWorld &world)
        : m_world(world)
        , m_desk{world.services().reports(),
              [this](OutgoingRequest request, const marketplace::Answered &answered) {
                  asked.append(request.url);
                  answered(theirs(request));
              },
              [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); },
              QStringLiteral("https://activation.example.com")}
    {
        addAlibaba(router, m_desk, {{{Secret::fromUtf8(alibabaKey)}}, QStringLiteral("international")});
        HuaweiListing listing;
        listing.keys = {Secret::fromUtf8(baseKey)};
        listing.kitKeys = {Secret::fromUtf8(kitKey)};
        listing.accessKey = huawei::AccessKey{"AK", Secret(QStringLiteral("SK"))};
        addHuawei(router, m_desk, world.services().huaweiMembers(), m_deadline, listing);
        addAws(router, m_desk,
            {marketplace::awsListing(
                 QStringLiteral("us-east-1"), QStringLiteral("acme1product2code"), marketplace::AwsShape::License)
                    .value(),
                {Secret::fromUtf8(awsSecret)}});
        AzurePublisher publisher;
        publisher.listing.variant = QStringLiteral("international");
        publisher.listing.tenantId = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
        publisher.listing.clientId = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");
        publisher.clientSecret = Secret(QStringLiteral("client secret"));
        addAzure(router, m_desk, publisher);
    }

    Response call(const QByteArray &method, const QByteArray &path, const QList<NamedValue> &query,
        const QList<NamedValue> &headers = {}, const QByteArray &body = {})
    {
        const auto request = std::make_shared<Request>();
        request->method = method;
        request->path = path;
        request->query = query;
        request->headers = headers;
        request->body = body;
        request->remoteAddress = "203.0.113.9";
        request->id = QStringLiteral("request");
        std::promise<Response> promise;
        std::atomic<bool> answered = false;
        router(request, [&](const Response &response) {
            if (!answered.exchange(true))
                promise.set_value(response);
        });
        Response response = promise.get_future().get();
        m_kept.push_back(request);
        return response;
    }

    Response alibaba(QList<NamedValue> query, const QByteArray &key = alibabaKey)
    {
        QList<NamedValue> sorted = query;
        std::sort(sorted.begin(), sorted.end());
        QByteArray text;
        for (const auto &[name, value] : sorted)
            text += name + '=' + value + '&';
        text += "key=" + key;
        query.append(NamedValue("token", QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex()));
        return call("GET", "/mp/alibaba/spi", query);
    }

    Response huaweiBase(
        const QByteArray &body, const QByteArray &nonce, qint64 skew = 0, const QByteArray &key = baseKey)
    {
        const QByteArray time = QByteArray::number(m_world.now() + skew);
        const QByteArray signature = hmac(key, key + nonce + time + hmac(key, body).toHex()).toHex();
        return call(
            "POST", "/mp/huawei/produce", {{"signature", signature}, {"timestamp", time}, {"nonce", nonce}}, {}, body);
    }

    Response huaweiKit(
        const QByteArray &what, const QByteArray &body, const QByteArray &nonce, const QByteArray &key = kitKey)
    {
        const QByteArray time = QByteArray::number(m_world.now());
        return call("POST", "/mp/huawei/produceAPI/v2/" + what, {},
            {{"x-sign", hmac(key, key + nonce + time + body).toHex()}, {"x-timestamp", time}, {"x-nonce", nonce}},
            body);
    }

    Response aws(const QJsonObject &event, const QByteArray &secret = awsSecret)
    {
        return call("POST", "/mp/aws/events", {}, {{"X-Usher-Secret", secret}}, json(event));
    }

    QByteArrayList asked; // of the marketplaces' interfaces
    std::function<Result<OutgoingAnswer>(const OutgoingRequest &)> theirs
        = [](const OutgoingRequest &) { return Result<OutgoingAnswer>(refusal(usher::problem_code::overloaded)); };
    Router router;

private:
    ArrivalWorld &m_world;
    AnswerDeadline m_deadline{std::chrono::seconds(60)};
    const MarketplaceDesk m_desk;
    std::vector<std::shared_ptr<Request>> m_kept;
};

QJsonObject objectOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString codeIn(const Response &response)
{
    return objectOf(response).value(QLatin1String("resultCode")).toString();
}

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

class TestMarketplaceEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alibabaAsksAHundredAndTwentyTimes();
    void alibabaIsNotBelieved();
    void alibabaThroughTheYear();
    void buyersBeforeAndAfterTheirEvent();
    void huaweiAsksUnderManyNames();
    void huaweiIsNotBelieved_data();
    void huaweiIsNotBelieved();
    void huaweiNoncesOutliveARestart();
    void huaweiProbes();
    void huaweiTellsOfMembers();
    void huaweiIsAskedWhoBought();
    void awsEvents_data();
    void awsEvents();
    void azureIsAskedBeforeItIsBelieved();
    void lateAnswers();
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
    world.pass(31 * 24 * 3600);
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

void TestMarketplaceEndpoints::huaweiAsksUnderManyNames()
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
        "sign_type=\"HMAC-SHA256\", signature=\"" + hmac(baseKey, first.body).toBase64() + '"');
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

void TestMarketplaceEndpoints::huaweiIsNotBelieved_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QByteArray>("nonce");
    const QByteArray release = quoted("{'activity':'releaseInstance','instanceId':'b-1'}");
    QTest::newRow("right") << qint64(0) << baseKey << release << QStringLiteral("000000") << QByteArray("n1");
    QTest::newRow("a little late") << qint64(-59'000) << baseKey << release << QStringLiteral("000000")
                                   << QByteArray("n1");
    QTest::newRow("too late") << qint64(-61'000) << baseKey << release << QStringLiteral("000001") << QByteArray("n1");
    QTest::newRow("from the future") << qint64(61'000) << baseKey << release << QStringLiteral("000001")
                                     << QByteArray("n1");
    QTest::newRow("another key") << qint64(0) << QByteArray("another") << release << QStringLiteral("000001")
                                 << QByteArray("n1");
    QTest::newRow("the other interface's key")
        << qint64(0) << kitKey << release << QStringLiteral("000001") << QByteArray("n1");
    QTest::newRow("signed nonsense") << qint64(0) << baseKey << QByteArray("{}") << QStringLiteral("000002")
                                     << QByteArray("n1");
    QTest::newRow("a misshapen nonce") << qint64(0) << baseKey << release << QStringLiteral("000001")
                                       << QByteArray("n{1");
}

// Whatever it is, HTTP says 200, and the answer is signed.
void TestMarketplaceEndpoints::huaweiIsNotBelieved()
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
    QVERIFY(response.headers.value(0).second.contains(hmac(baseKey, response.body).toBase64()));
    QTRY_COMPARE(world.audited("marketplace.distrusted"), result == QLatin1String("000000") ? 0 : 1);
}

void TestMarketplaceEndpoints::huaweiNoncesOutliveARestart()
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

void TestMarketplaceEndpoints::huaweiProbes()
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

void TestMarketplaceEndpoints::huaweiTellsOfMembers()
{
    ArrivalWorld world;
    Desk desk(world);
    const QByteArray tenant
        = quoted("{'domainName':'acme.huaweicloud.com','flag':1,'instanceId':'b-1','name':'Acme','orderId':'CS1',"
                 "'tenantCode':'acme','tenantId':'t1','testFlag':0}");
    QCOMPARE(codeIn(desk.huaweiKit("tenantSync", tenant, "n1")), QStringLiteral("000000"));
    QCOMPARE(codeIn(desk.huaweiKit("tenantSync", tenant, "n2", baseKey)), QStringLiteral("000001"));
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

void TestMarketplaceEndpoints::huaweiIsAskedWhoBought()
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
    const QByteArray claims = json({{QStringLiteral("aud"), QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002")},
        {QStringLiteral("tid"), QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001")},
        {QStringLiteral("iss"), QStringLiteral("https://sts.windows.net/11111111-aaaa-4bbb-8ccc-000000000001/")},
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

// Huawei Cloud waits for five seconds, whatever holds us up.
void TestMarketplaceEndpoints::lateAnswers()
{
    AnswerDeadline deadline(std::chrono::milliseconds(20));
    std::promise<int> late;
    const Respond respond = [&](const Response &response) { late.set_value(response.status); };
    deadline.watch(respond, {299, {}, {}, {}});
    QCOMPARE(late.get_future().get(), 299);
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

#include "testmain.h"
#include "usherd/marketplace/huaweilogin.h"
#include "usherd/marketplace/huaweiorder.h"

#include <QDateTime>
#include <QTest>

using namespace usherd::marketplace;
using namespace usherd::marketplace::huawei;
using usher::Secret;

namespace {

SignInService service(const QString &domainName)
{
    return {domainName, {QStringLiteral("huaweicloud.com"), QStringLiteral("tenantaccount.example")},
        QStringLiteral("c 1&"), Secret::fromUtf8("s+/=%")};
}

// With ' for ".
OutgoingAnswer answer(int status, QByteArray body)
{
    return {status, body.replace('\'', '"')};
}

QByteArray header(const OutgoingRequest &request, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const auto &[each, value] : request.headers) {
        if (each == name)
            values.append(value);
    }
    return values.join(" | ");
}

template <class T> QByteArray faultOf(const std::variant<T, AnswerFault> &read)
{
    const auto *fault = std::get_if<AnswerFault>(&read);
    if (!fault)
        return "none";
    return *fault == AnswerFault::Refused ? "refused" : *fault == AnswerFault::Unavailable ? "unavailable" : "nonsense";
}

const qint64 published = QDateTime(QDate(2019, 11, 15), QTime(3, 36, 55), Qt::UTC).toMSecsSinceEpoch();

} // namespace

class TestHuaweiLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void returns_data();
    void returns();
    void hosts_data();
    void hosts();
    void nobodyIsAskedByDefault();
    void requests();
    void answers_data();
    void answers();
    void gatewayVectors_data();
    void gatewayVectors();
    void gatewaySignsAll();
    void gatewaySortsByName();
    void orderQueries_data();
    void orderQueries();
    void orders_data();
    void orders();
};

void TestHuaweiLogin::returns_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<bool>("expected");
    const auto row
        = [](const char *title, const Query &query, bool expected) { QTest::newRow(title) << query << expected; };
    row("both", {{"code", "z2D-_.~%+/"}, {"tenant", "t1"}}, true);
    row("and more", {{"tenant", "t1"}, {"code", "c"}, {"lang", ""}, {"lang", "zh"}}, true);
    row("no code", {{"tenant", "t1"}}, false);
    row("no tenant", {{"code", "c"}}, false);
    row("empty code", {{"code", ""}, {"tenant", "t1"}}, false);
    row("empty tenant", {{"code", "c"}, {"tenant", ""}}, false);
    row("two codes", {{"code", "c"}, {"tenant", "t1"}, {"code", "c"}}, false);
    row("two tenants", {{"code", "c"}, {"tenant", "t1"}, {"tenant", "t2"}}, false);
    row("line end", {{"code", "c\r\nX: y"}, {"tenant", "t1"}}, false);
    row("a space", {{"code", "c d"}, {"tenant", "t1"}}, false);
    row("longest code", {{"code", QByteArray(4096, 'c')}, {"tenant", "t1"}}, true);
    row("too long", {{"code", QByteArray(4097, 'c')}, {"tenant", "t1"}}, false);
    row("nothing", {}, false);
}

void TestHuaweiLogin::returns()
{
    QFETCH(Query, query);
    QFETCH(bool, expected);
    const auto read = readLoginReturn(query);
    const auto *login = std::get_if<LoginReturn>(&read);
    QCOMPARE(login != nullptr, expected);
    if (login) {
        QCOMPARE(login->tenantId, QStringLiteral("t1"));
        QVERIFY(!login->code.isEmpty());
    } else {
        QCOMPARE(std::get<Distrust>(read), Distrust::Malformed);
    }
}

void TestHuaweiLogin::hosts_data()
{
    QTest::addColumn<QString>("domainName");
    QTest::addColumn<QByteArray>("host"); // empty: not asked
    const auto row = [](const char *domainName, const char *host) {
        QTest::newRow(domainName) << QString::fromUtf8(domainName) << QByteArray(host);
    };
    row("acme.huaweicloud.com", "acme.huaweicloud.com");
    row("https://acme.huaweicloud.com", "acme.huaweicloud.com");
    row("https://acme.huaweicloud.com/", "acme.huaweicloud.com");
    row("HTTPS://Acme.HuaweiCloud.com", "acme.huaweicloud.com");
    row("a.b.tenantaccount.example", "a.b.tenantaccount.example");
    row("huaweicloud.com", "huaweicloud.com");
    row("evilhuaweicloud.com", "");
    row("huaweicloud.com.evil.example", "");
    row("evil.example/huaweicloud.com", "");
    row("evil.example#.huaweicloud.com", "");
    row("evil.example?.huaweicloud.com", "");
    row("evil.example\\.huaweicloud.com", "");
    row("huaweicloud.com@evil.example", "");
    row("user@acme.huaweicloud.com", "");
    row("acme.huaweicloud.com:8443", "");
    row("acme.huaweicloud.com/path", "");
    row("acme.huaweicloud.com.", "");
    row("http://acme.huaweicloud.com", "");
    row("//acme.huaweicloud.com", "");
    row("https://https://acme.huaweicloud.com", "");
    row(".huaweicloud.com", "");
    row("a..huaweicloud.com", "");
    row("-a.huaweicloud.com", "");
    row(" acme.huaweicloud.com", "");
    row("acme.huaweicloud.com\n", "");
    row("a\xC3\xA9.huaweicloud.com", "");
    row("127.0.0.1", "");
    row("[::1]", "");
    row("localhost", "");
    row("169.254.169.254", "");
    row("", "");
}

void TestHuaweiLogin::hosts()
{
    QFETCH(QString, domainName);
    QFETCH(QByteArray, host);
    const auto token = tokenRequest(service(domainName), Secret::fromUtf8("code"));
    const auto user = userInfoRequest(service(domainName), Secret::fromUtf8("token"));
    QCOMPARE(token.has_value(), !host.isEmpty());
    QCOMPARE(user.has_value(), !host.isEmpty());
    if (!host.isEmpty()) {
        QCOMPARE(token->url, QByteArray("https://" + host + "/api/v1/oauth2/token"));
        QCOMPARE(user->url, QByteArray("https://" + host + "/api/v1/oauth2/userinfo"));
    }
}

void TestHuaweiLogin::nobodyIsAskedByDefault()
{
    SignInService sign = service(QStringLiteral("acme.huaweicloud.com"));
    for (const QStringList &allowed :
        {QStringList(), QStringList{QString()}, QStringList{QStringLiteral("cloud.com")}}) {
        sign.allowed = allowed;
        QVERIFY(!tokenRequest(sign, Secret::fromUtf8("code")));
    }
}

void TestHuaweiLogin::requests()
{
    const SignInService sign = service(QStringLiteral("acme.huaweicloud.com"));
    const auto token = tokenRequest(sign, Secret::fromUtf8("z2D&x"));
    QVERIFY(token);
    QCOMPARE(token->method, "POST");
    QCOMPARE(header(*token, "Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(token->body, "client_id=c%201%26&client_secret=s%2B%2F%3D%25&code=z2D%26x&grant_type=authorization_code");
    const auto user = userInfoRequest(sign, Secret::fromUtf8("b7e1"));
    QVERIFY(user);
    QCOMPARE(user->method, "GET");
    QCOMPARE(header(*user, "Authorization"), "Bearer b7e1");
    QCOMPARE(user->body, QByteArray());
}

void TestHuaweiLogin::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](int status, const QByteArray &body, const char *token, const char *user) {
        QTest::addRow("%d %s", status, body.constData()) << status << body << QByteArray(token) << QByteArray(user);
    };
    row(200, "{'access_token':'b7e1','token_type':'Bearer','expires_in':7200,'refresh_token':'r'}", "none", "nonsense");
    row(200, "{'access_token':'b7e1','token_type':'bearer'}", "none", "nonsense");
    row(200, "{'access_token':'b7e1','token_type':'mac'}", "nonsense", "nonsense");
    row(200, "{'access_token':'b7e1'}", "nonsense", "nonsense");
    row(200, "{'access_token':'','token_type':'Bearer'}", "nonsense", "nonsense");
    row(200, "{'access_token':'a\\r\\nb','token_type':'Bearer'}", "nonsense", "nonsense");
    row(200, "{'userName':'li01','name':'Li','tenant':'t1','role':'user'}", "nonsense", "none");
    row(200, "{'userName':'li01','tenant':null}", "nonsense", "none");
    row(200, "{'userName':'','tenant':'t1'}", "nonsense", "nonsense");
    row(200, "{'userName':'li01','userName':'wu02'}", "nonsense", "nonsense");
    row(200, "<html>", "nonsense", "nonsense");
    row(200, "[]", "nonsense", "nonsense");
    row(201, "{'access_token':'b7e1','token_type':'Bearer','userName':'li01'}", "nonsense", "nonsense");
    row(302, "{'access_token':'b7e1','token_type':'Bearer','userName':'li01'}", "nonsense", "nonsense");
    row(204, "", "nonsense", "nonsense");
    row(302, "", "nonsense", "nonsense");
    row(400, "{'error':'invalid_grant'}", "refused", "refused");
    row(401, "{'error':'unauthorized'}", "refused", "refused");
    row(429, "", "unavailable", "unavailable");
    row(500, "", "unavailable", "unavailable");
    row(503, "", "unavailable", "unavailable");
}

void TestHuaweiLogin::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, user);
    const auto tokenRead = readTokenAnswer(answer(status, body));
    const auto userRead = readUserInfoAnswer(answer(status, body));
    QCOMPARE(faultOf(tokenRead), token);
    QCOMPARE(faultOf(userRead), user);
    if (token == "none")
        QVERIFY(std::get<Secret>(tokenRead) == Secret::fromUtf8("b7e1"));
    if (user == "none") {
        QCOMPARE(std::get<UserInfo>(userRead).userName, QStringLiteral("li01"));
        QCOMPARE(std::get<UserInfo>(userRead).tenantId, body.contains("t1") ? QStringLiteral("t1") : QString());
    }
}

// Both published by Huawei: the first in the API Request Signing Guide, the second in the tests of its SDK for Java.
void TestHuaweiLogin::gatewayVectors_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("guide") << QByteArray("QTWAOYTTINDUT2QVKYUC")
                           << QByteArray("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc")
                           << QByteArray("7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
    QTest::newRow("SDK") << QByteArray("testAK") << QByteArray("testSK")
                         << QByteArray("1ce02ffed91dfc294aed8863aaf0fec29ccbf2f45ddcca7f120baabddba29782");
}

namespace {

OutgoingRequest publishedRequest()
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs"
                  "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
    request.headers = {{"Content-Type", "application/json"}};
    return request;
}

QByteArray authorizationOf(
    OutgoingRequest request, qint64 now = published, const AccessKey &key = {"AK", Secret(QStringLiteral("SK"))})
{
    signForGateway(request, key, now);
    return header(request, "Authorization");
}

} // namespace

void TestHuaweiLogin::gatewayVectors()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, signature);
    OutgoingRequest request = publishedRequest();
    signForGateway(request, {id, Secret::fromUtf8(secret)}, published);
    QCOMPARE(header(request, "X-Sdk-Date"), "20191115T033655Z");
    QCOMPARE(header(request, "Authorization"),
        QByteArray(
            "SDK-HMAC-SHA256 Access=" + id + ", SignedHeaders=content-type;host;x-sdk-date, Signature=" + signature));
    QCOMPARE(request.url, publishedRequest().url);
}

void TestHuaweiLogin::gatewaySignsAll()
{
    const QByteArray right = authorizationOf(publishedRequest());
    OutgoingRequest request = publishedRequest();
    request.method = "POST";
    QVERIFY(authorizationOf(request) != right);
    request = publishedRequest();
    request.body = "{}";
    QVERIFY(authorizationOf(request) != right);
    request = publishedRequest();
    request.headers.first().second = "text/plain";
    QVERIFY(authorizationOf(request) != right);
    for (const auto &[from, to] :
        {std::pair("region", "other"), std::pair("vpcs", "vpce"), std::pair("limit=2", "limit=3")}) {
        request = publishedRequest();
        request.url.replace(from, to);
        QVERIFY2(authorizationOf(request) != right, to);
    }
    QVERIFY(authorizationOf(publishedRequest(), published + 1000) != right);
    QVERIFY(authorizationOf(publishedRequest(), published, {"AK", Secret(QStringLiteral("SL"))}) != right);
}

void TestHuaweiLogin::gatewaySortsByName()
{
    const auto with = [](const char *query) {
        OutgoingRequest request = publishedRequest();
        request.url = QByteArray("https://service.region.example.com/v1?") + query;
        return authorizationOf(request);
    };
    QCOMPARE(with("b=1&a=2"), with("a=2&b=1"));
    QCOMPARE(with("a-b=1&a=2"), with("a=2&a-b=1"));
    QVERIFY(with("a=2&b=1") != with("a=1&b=2"));
    // As the rule has it, computed apart: GET, /v1/, a=2&a-b=1.
    QVERIFY(with("a-b=1&a=2").endsWith("a7ae1537fe542d76f6dd47b374bb5c156bfeea96f0d2915edda0da068295e664"));
}

void TestHuaweiLogin::orderQueries_data()
{
    QTest::addColumn<int>("site");
    QTest::addColumn<QString>("orderLine");
    QTest::addColumn<QByteArray>("url");
    const QByteArray path = "/api/mkp-openapi-public/global/v1/order/query?orderId=MOCKPERIODYEARNEW";
    QTest::newRow("China") << int(Site::China) << QString() << QByteArray("https://mkt.myhuaweicloud.com" + path);
    QTest::newRow("international") << int(Site::International) << QStringLiteral("MOCKPERIODYEARNEW-000001")
                                   << QByteArray("https://mkt-intl.myhuaweicloud.com" + path
                                          + "&orderLineId=MOCKPERIODYEARNEW-000001");
    QTest::newRow("Europe") << int(Site::Europe) << QStringLiteral("a b&c")
                            << QByteArray("https://mkt.myhuaweicloud.eu" + path + "&orderLineId=a%20b%26c");
}

void TestHuaweiLogin::orderQueries()
{
    QFETCH(int, site);
    QFETCH(QString, orderLine);
    QFETCH(QByteArray, url);
    const AccessKey key{"AK", Secret(QStringLiteral("SK"))};
    const OutgoingRequest request
        = orderQuery(Site(site), QStringLiteral("MOCKPERIODYEARNEW"), orderLine, key, published);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url, url);
    OutgoingRequest expected{"GET", url, {{"Content-Type", "application/json"}}, {}};
    signForGateway(expected, key, published);
    QCOMPARE(request.headers, expected.headers);
}

void TestHuaweiLogin::orders_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, int status, const char *body, const char *expected) {
        QTest::newRow(title) << status << QByteArray(body) << QByteArray(expected);
    };
    row("as documented", 200,
        "{'resultCode':'MKT.0000','resultMsg':'Success','orderInfo':{'orderId':'CS1','orderType':'NEW','orderLine':[],"
        "'buyerInfo':{'mobilePhone':'1','email':null,'customerId':'459bbbec','customerType':0}}}",
        "none");
    row("another order", 200,
        "{'resultCode':'MKT.0000','orderInfo':{'orderId':'CS2','buyerInfo':{'customerId':'459bbbec'}}}", "nonsense");
    row("no buyer", 200, "{'resultCode':'MKT.0000','orderInfo':{'orderId':'CS1'}}", "nonsense");
    row("no id", 200, "{'resultCode':'MKT.0000','orderInfo':{'orderId':'CS1','buyerInfo':{'customerId':''}}}",
        "nonsense");
    row("a number", 200, "{'resultCode':'MKT.0000','orderInfo':{'orderId':'CS1','buyerInfo':{'customerId':4}}}",
        "nonsense");
    row("no code", 200, "{'orderInfo':{'orderId':'CS1','buyerInfo':{'customerId':'459bbbec'}}}", "nonsense");
    row("refused", 200, "{'resultCode':'MKT.0199','resultMsg':'no'}", "refused");
    row("wrong key", 401, "{'error_code':'APIGW.0301'}", "refused");
    row("down", 502, "<html>", "unavailable");
    row("not JSON", 200, "<html>", "nonsense");
}

void TestHuaweiLogin::orders()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto read = readOrderAnswer(answer(status, body), QStringLiteral("CS1"));
    QCOMPARE(faultOf(read), expected);
    if (expected == "none")
        QCOMPARE(std::get<QString>(read), QStringLiteral("459bbbec"));
}

USHER_TEST(TestHuaweiLogin, QCoreApplication)

#include "tst_huaweilogin.moc"

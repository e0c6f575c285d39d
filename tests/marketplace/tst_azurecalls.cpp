#include "testmain.h"
#include "usherd/marketplace/azurecalls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ctime>

using namespace usherd::marketplace;
using usher::Secret;

namespace {

// All ids are made up; answers are of the shape that the API's documentation shows.
constexpr qint64 now = 1780000000000;
const QString id = QStringLiteral("44444444-aaaa-4bbb-8ccc-000000000004");
const QString purchaser = QStringLiteral("55555555-aaaa-4bbb-8ccc-000000000005");
const QString beneficiary = QStringLiteral("66666666-aaaa-4bbb-8ccc-000000000006");

AzureListing listing()
{
    AzureListing made;
    made.variant = QStringLiteral("international");
    made.tenantId = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
    made.clientId = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");
    return made;
}

AzureAccess access()
{
    return {Secret(QStringLiteral("access.token")), now + 1};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonObject party(const QString &tenant)
{
    return {{QStringLiteral("emailId"), QStringLiteral("buyer@example.com")}, {QStringLiteral("objectId"), id},
        {QStringLiteral("tenantId"), tenant}, {QStringLiteral("puid"), QStringLiteral("1003")}};
}

QJsonObject subscription(const char *state = "PendingFulfillmentStart")
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("publisherId"), QStringLiteral("acme")},
        {QStringLiteral("offerId"), QStringLiteral("offer-1")}, {QStringLiteral("name"), QStringLiteral("Ours")},
        {QStringLiteral("saasSubscriptionStatus"), QString::fromLatin1(state)},
        {QStringLiteral("beneficiary"), party(beneficiary)}, {QStringLiteral("purchaser"), party(purchaser.toUpper())},
        {QStringLiteral("planId"), QStringLiteral("silver")}, {QStringLiteral("quantity"), 20},
        {QStringLiteral("term"),
            QJsonObject{{QStringLiteral("termUnit"), QStringLiteral("P1M")},
                {QStringLiteral("startDate"), QStringLiteral("2026-05-28T00:00:00Z")},
                {QStringLiteral("endDate"), QStringLiteral("2026-06-27T00:00:00Z")}}},
        {QStringLiteral("autoRenew"), true}, {QStringLiteral("isTest"), true}, {QStringLiteral("isFreeTrial"), true},
        {QStringLiteral("allowedCustomerOperations"), QJsonArray{QStringLiteral("Read")}}};
}

QByteArray resolvedBody(const QJsonObject &inner = subscription())
{
    return json({{QStringLiteral("id"), id}, {QStringLiteral("subscriptionName"), QStringLiteral("Ours")},
        {QStringLiteral("offerId"), QStringLiteral("offer-1")}, {QStringLiteral("planId"), QStringLiteral("silver")},
        {QStringLiteral("quantity"), 20}, {QStringLiteral("subscription"), inner}});
}

AzureSubscription good()
{
    return std::get<AzureSubscription>(readAzureResolved({200, resolvedBody()}));
}

template <class T> int fault(const Answer<T> &answer)
{
    const auto *found = std::get_if<AnswerFault>(&answer);
    return found ? int(*found) : -1;
}

} // namespace

class TestAzureCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void accessCall();
    void accessAnswers_data();
    void accessAnswers();
    void resolveCall();
    void resolved();
    void states_data();
    void states();
    void badAnswers_data();
    void badAnswers();
    void levels_data();
    void levels();
    void terms_data();
    void terms();
    void otherCalls();
    void statuses_data();
    void statuses();
};

// Far from UTC, so that a time without a zone cannot be right by chance.
void TestAzureCalls::initTestCase()
{
    qputenv("TZ", "JST-9");
    tzset();
}

void TestAzureCalls::accessCall()
{
    const OutgoingRequest request = azureAccess(listing(), Secret(QStringLiteral("a&b=c+d/é")));
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url,
        QByteArray("https://login.microsoftonline.com/11111111-aaaa-4bbb-8ccc-000000000001/oauth2/v2.0/token"));
    QVERIFY(request.headers.contains({"Content-Type", "application/x-www-form-urlencoded"}));
    QCOMPARE(request.body,
        QByteArray("grant_type=client_credentials&client_id=22222222-aaaa-4bbb-8ccc-000000000002"
                   "&client_secret=a%26b%3Dc%2Bd%2F%C3%A9&scope=20e940b3-4c77-4b0b-9a53-9e16a1b010a7%2F.default"));
}

void TestAzureCalls::accessAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected"); // -1: read
    const auto row
        = [](const char *name, int status, const QByteArray &body, int expected = int(AnswerFault::Unreadable)) {
              QTest::newRow(name) << status << body << expected;
          };
    row("good", 200, R"({"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"eyJ0.x.y"})",
        -1);
    row("no token", 200, R"({"token_type":"Bearer","expires_in":3599})");
    row("empty token", 200, R"({"token_type":"Bearer","expires_in":3599,"access_token":""})");
    row("line break", 200, R"({"token_type":"Bearer","expires_in":3599,"access_token":"a\nb"})");
    row("another type", 200, R"({"token_type":"MAC","expires_in":3599,"access_token":"t"})");
    row("no end", 200, R"({"token_type":"Bearer","access_token":"t"})");
    row("end is text", 200, R"({"token_type":"Bearer","expires_in":"3599","access_token":"t"})");
    row("end is huge", 200, R"({"token_type":"Bearer","expires_in":1e300,"access_token":"t"})");
    row("end before now", 200, R"({"token_type":"Bearer","expires_in":-1,"access_token":"t"})");
    row("token twice", 200, R"({"token_type":"Bearer","expires_in":3599,"access_token":"t","access_token":"u"})");
    row("nothing", 200, "");
    row("wrong secret", 401, R"({"error":"invalid_client"})", int(AnswerFault::Configuration));
    row("wrong tenant", 400, R"({"error":"invalid_request"})", int(AnswerFault::Configuration));
    row("no such place", 404, "", int(AnswerFault::Configuration));
    row("broken", 503, "", int(AnswerFault::Later));
}

void TestAzureCalls::accessAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, expected);
    const Answer<AzureAccess> read = readAzureAccess({status, body}, now);
    QCOMPARE(fault(read), expected);
    if (expected >= 0)
        return;
    QVERIFY(std::get<AzureAccess>(read).token == Secret(QStringLiteral("eyJ0.x.y")));
    QCOMPARE(std::get<AzureAccess>(read).expiresAt, now + 3599000);
}

void TestAzureCalls::resolveCall()
{
    const OutgoingRequest request = azureResolve(listing(), access(), Secret(QStringLiteral("a+b/c=")));
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url,
        QByteArray("https://marketplaceapi.microsoft.com/api/saas/subscriptions/resolve?api-version=2018-08-31"));
    QVERIFY(request.headers.contains({"Authorization", "Bearer access.token"}));
    QVERIFY(request.headers.contains({"x-ms-marketplace-token", "a+b/c="}));
}

void TestAzureCalls::resolved()
{
    const AzureSubscription read = good();
    QCOMPARE(read.quantity, 20);
    const PurchaseEvent event = azurePurchase(listing(), read);
    QCOMPARE(event.kind, EventKind::Announced);
    QCOMPARE(event.marketplace, usher::Marketplace::Azure);
    QCOMPARE(event.variant, QStringLiteral("international"));
    QCOMPARE(event.instanceId, id);
    QCOMPARE(event.accountId, purchaser);
    QCOMPARE(event.tenantId, beneficiary);
    QCOMPARE(event.product, QStringLiteral("offer-1"));
    QCOMPARE(event.plan, QStringLiteral("silver"));
    QCOMPARE(event.expiresAt, 1782518400000); // 2026-06-27
    QVERIFY(event.trial);
    QVERIFY(event.test);
}

void TestAzureCalls::states_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("kind"); // -1: unreadable
    QTest::newRow("pending") << QByteArray("PendingFulfillmentStart") << int(EventKind::Announced);
    QTest::newRow("subscribed") << QByteArray("Subscribed") << int(EventKind::Activated);
    QTest::newRow("suspended") << QByteArray("Suspended") << int(EventKind::Frozen);
    QTest::newRow("unsubscribed") << QByteArray("Unsubscribed") << int(EventKind::Released);
    QTest::newRow("lower case") << QByteArray("subscribed") << -1;
    QTest::newRow("unknown") << QByteArray("Paused") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestAzureCalls::states()
{
    QFETCH(QByteArray, word);
    QFETCH(int, kind);
    const Answer<AzureSubscription> read = readAzureSubscription({200, json(subscription(word.constData()))});
    QCOMPARE(fault(read), kind < 0 ? int(AnswerFault::Unreadable) : -1);
    if (kind >= 0)
        QCOMPARE(int(azurePurchase(listing(), std::get<AzureSubscription>(read)).kind), kind);
}

void TestAzureCalls::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    const auto changed
        = [](const char *name, const QJsonValue &value) { return json(with(subscription(), name, value)); };
    row("no id", changed("id", QJsonValue::Null));
    row("id is no GUID", changed("id", QStringLiteral("44444444aaaa4bbb8ccc000000000004")));
    row("id is a path", changed("id", QStringLiteral("../x/44444444-aaaa-4bbb-8ccc-00000000")));
    row("no offer", changed("offerId", QJsonValue::Null));
    row("plan is a number", changed("planId", 1));
    row("no plan", changed("planId", QString()));
    row("no purchaser", changed("purchaser", QJsonValue::Null));
    row("purchaser without tenant", changed("purchaser", QJsonObject()));
    row("purchaser is text", changed("purchaser", purchaser));
    row("beneficiary's tenant is none", changed("beneficiary", party(QStringLiteral("x"))));
    row("seats are text", changed("quantity", QStringLiteral("20")));
    row("seats are huge", changed("quantity", 1e18));
    row("seats below none", changed("quantity", -1));
    row("half a seat", changed("quantity", 0.5));
    row("test is text", changed("isTest", QStringLiteral("true")));
    row("term is text", changed("term", QStringLiteral("P1M")));
    row("id twice", json(subscription()).replace("\"id\"", "\"id\":\"x\",\"id\""));
    row("list", "[]");
    row("nothing", "");
}

void TestAzureCalls::badAnswers()
{
    QFETCH(QByteArray, body);
    QCOMPARE(fault(readAzureSubscription({200, body})), int(AnswerFault::Unreadable));
    QCOMPARE(fault(readAzureResolved({200, "{\"subscription\":" + body + '}'})), int(AnswerFault::Unreadable));
}

void TestAzureCalls::levels_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    const auto without = [](const char *name) { return resolvedBody(with(subscription(), name, QJsonValue::Null)); };
    QTest::newRow("both") << resolvedBody() << true;
    QTest::newRow("plan outside only") << without("planId") << true;
    QTest::newRow("quantity outside only") << without("quantity") << true;
    QTest::newRow("inside only") << json({{QStringLiteral("subscription"), subscription()}}) << true;
    QTest::newRow("another id inside") << resolvedBody(with(subscription(), "id", purchaser)) << false;
    QTest::newRow("another plan inside") << resolvedBody(with(subscription(), "planId", QStringLiteral("gold")))
                                         << false;
    QTest::newRow("no subscription") << json({{QStringLiteral("id"), id}}) << false;
}

void TestAzureCalls::levels()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    const Answer<AzureSubscription> read = readAzureResolved({200, body});
    QCOMPARE(fault(read), good ? -1 : int(AnswerFault::Unreadable));
    if (good)
        QCOMPARE(std::get<AzureSubscription>(read).plan, QStringLiteral("silver"));
}

void TestAzureCalls::terms_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("seven digits") << QStringLiteral("2026-05-28T20:26:40.1234567Z") << now + 123;
    QTest::newRow("no zone") << QStringLiteral("2026-05-28T20:26:40") << now;
    QTest::newRow("another zone") << QStringLiteral("2026-05-28T22:26:40+02:00") << now;
    QTest::newRow("never set") << QStringLiteral("0001-01-01T00:00:00") << qint64(0);
    QTest::newRow("nonsense") << QStringLiteral("soon") << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
}

void TestAzureCalls::terms()
{
    QFETCH(QString, end);
    QFETCH(qint64, expected);
    const QJsonObject said = with(subscription(), "term", QJsonObject{{QStringLiteral("endDate"), end}});
    const Answer<AzureSubscription> read = readAzureSubscription({200, json(said)});
    QCOMPARE(fault(read), -1);
    QCOMPARE(std::get<AzureSubscription>(read).termEndsAt, expected);
}

void TestAzureCalls::otherCalls()
{
    const QByteArray base
        = "https://marketplaceapi.microsoft.com/api/saas/subscriptions/44444444-aaaa-4bbb-8ccc-000000000004";
    const OutgoingRequest again = azureSubscription(listing(), access(), id);
    QCOMPARE(again.method, QByteArray("GET"));
    QCOMPARE(again.url, base + "?api-version=2018-08-31");

    AzureSubscription bought = good();
    const OutgoingRequest activate = azureActivate(listing(), access(), bought);
    QCOMPARE(activate.method, QByteArray("POST"));
    QCOMPARE(activate.url, base + "/activate?api-version=2018-08-31");
    QCOMPARE(activate.body, QByteArray(R"({"planId":"silver","quantity":20})"));
    QVERIFY(activate.headers.contains({"Content-Type", "application/json"}));
    bought.quantity = 0;
    QCOMPARE(azureActivate(listing(), access(), bought).body, QByteArray(R"({"planId":"silver"})"));

    for (const bool success : {true, false}) {
        const OutgoingRequest finish = azureFinishOperation(listing(), access(), id, purchaser, success);
        QCOMPARE(finish.method, QByteArray("PATCH"));
        QCOMPARE(finish.url, base + "/operations/55555555-aaaa-4bbb-8ccc-000000000005?api-version=2018-08-31");
        QCOMPARE(finish.body, success ? QByteArray(R"({"status":"Success"})") : QByteArray(R"({"status":"Failure"})"));
    }
    for (const OutgoingRequest &request :
        {again, activate, azureFinishOperation(listing(), access(), id, purchaser, true)})
        QVERIFY(request.headers.contains({"Authorization", "Bearer access.token"}));
}

void TestAzureCalls::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("resolve"); // -1: success
    QTest::addColumn<int>("others");
    const auto row
        = [](int status, int resolve, int others) { QTest::addRow("%d", status) << status << resolve << others; };
    const auto same = [&row](int status, AnswerFault fault) { row(status, int(fault), int(fault)); };
    row(200, -1, -1);
    row(400, int(AnswerFault::StartAgain), int(AnswerFault::Configuration));
    same(302, AnswerFault::Unreadable);
    same(401, AnswerFault::Configuration);
    same(403, AnswerFault::Configuration);
    same(404, AnswerFault::NotFound);
    same(409, AnswerFault::Configuration);
    same(429, AnswerFault::Later);
    same(500, AnswerFault::Later);
    same(503, AnswerFault::Later);
}

void TestAzureCalls::statuses()
{
    QFETCH(int, status);
    QFETCH(int, resolve);
    QFETCH(int, others);
    QCOMPARE(fault(readAzureResolved({status, resolvedBody()})), resolve);
    QCOMPARE(fault(readAzureSubscription({status, json(subscription())})), others);
    QCOMPARE(fault(readAzureActivated({status, {}})), others);
    QCOMPARE(fault(readAzureFinished({status, {}})), others);
}

USHER_TEST(TestAzureCalls, QCoreApplication)

#include "tst_azurecalls.moc"

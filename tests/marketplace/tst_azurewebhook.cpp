#include "rsasigner.h"
#include "testmain.h"
#include "usherd/marketplace/azurewebhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usherd::marketplace;
using usher::test::RsaSigner;

namespace {

// All ids are made up.
const QString tenant = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
const QString client = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");
const QString operation = QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000003");
const QString subscription = QStringLiteral("44444444-aaaa-4bbb-8ccc-000000000004");
constexpr qint64 now = 1780000000000;
constexpr qint64 seconds = now / 1000;

AzureListing listing()
{
    AzureListing made;
    made.variant = QStringLiteral("international");
    made.tenantId = tenant;
    made.clientId = client;
    return made;
}

const RsaSigner &signer()
{
    static const RsaSigner made;
    return made;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

JwtKeys keys()
{
    return readJwks(json({{QStringLiteral("keys"), QJsonArray{signer().webKey(QStringLiteral("entra"))}}})).value();
}

QJsonObject claims()
{
    return {{QStringLiteral("aud"), client}, {QStringLiteral("tid"), tenant},
        {QStringLiteral("iss"), QStringLiteral("https://sts.windows.net/%1/").arg(tenant)},
        {QStringLiteral("appid"), azureMarketplaceId}, {QStringLiteral("ver"), QStringLiteral("1.0")},
        {QStringLiteral("nbf"), seconds - 300}, {QStringLiteral("exp"), seconds + 300}};
}

QByteArray bearer(const QByteArray &claimsJson)
{
    return "Bearer " + signer().token(R"({"typ":"JWT","alg":"RS256","kid":"entra"})", claimsJson);
}

// As Microsoft's documentation shows them, with more than anybody needs.
QJsonObject notice(const char *action)
{
    return {{QStringLiteral("id"), operation}, {QStringLiteral("activityId"), operation},
        {QStringLiteral("publisherId"), QStringLiteral("acme")}, {QStringLiteral("offerId"), QStringLiteral("offer-1")},
        {QStringLiteral("planId"), QStringLiteral("gold")}, {QStringLiteral("quantity"), 20},
        {QStringLiteral("subscriptionId"), subscription},
        {QStringLiteral("timeStamp"), QStringLiteral("2026-05-28T20:26:40.8613208Z")},
        {QStringLiteral("action"), QString::fromLatin1(action)},
        {QStringLiteral("status"), QStringLiteral("Succeeded")},
        {QStringLiteral("operationRequestSource"), QStringLiteral("Azure")},
        {QStringLiteral("purchaseToken"), QJsonValue::Null},
        {QStringLiteral("subscription"), QJsonObject{{QStringLiteral("id"), subscription}}}};
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QString::fromLatin1(name));
    return object;
}

QString verdict(const QByteArray &authorization, const QByteArray &body, qint64 at = now)
{
    const Trusted<AzureNotification> read = AzureNotification::read(listing(), keys(), authorization, body, at);
    const auto *distrust = std::get_if<Distrust>(&read);
    return distrust ? QString::fromLatin1(distrustId(*distrust)) : QStringLiteral("believed");
}

AzureNotification notification(const char *action)
{
    return std::get<AzureNotification>(
        AzureNotification::read(listing(), keys(), bearer(json(claims())), json(notice(action)), now));
}

} // namespace

class TestAzureWebhook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callers_data();
    void callers();
    void everyClaimCounts();
    void headers_data();
    void headers();
    void times_data();
    void times();
    void bodies_data();
    void bodies();
    void question();
    void confirmed_data();
    void confirmed();
    void notConfirmed_data();
    void notConfirmed();
};

void TestAzureWebhook::callers_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QJsonObject &changed, const char *expected) {
        QTest::newRow(name) << changed << QString::fromLatin1(expected);
    };
    const QJsonObject good = claims();
    const QJsonObject second = with(with(without(good, "appid"), "azp", azureMarketplaceId), "iss",
        QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(tenant));
    row("version 1", good, "believed");
    row("version 2", second, "believed");
    row("both name the caller", with(good, "azp", azureMarketplaceId), "believed");
    row("unknown claims", with(good, "roles", QJsonArray{1}), "believed");
    row("one of two callers", with(good, "azp", client), "foreign");
    row("another caller", with(good, "appid", client), "foreign");
    row("another caller, version 2", with(second, "azp", client), "foreign");
    row("caller in capitals", with(good, "appid", azureMarketplaceId.toUpper()), "foreign");
    row("no caller", without(good, "appid"), "foreign");
    row("caller null", with(good, "appid", QJsonValue::Null), "foreign");
    row("caller is a number", with(good, "appid", 20), "unsigned");
    row("another receiver", with(good, "aud", azureMarketplaceId), "foreign");
    row("receiver as an address", with(good, "aud", QStringLiteral("api://%1").arg(client)), "foreign");
    row("receiver in capitals", with(good, "aud", client.toUpper()), "foreign");
    row("receivers", with(good, "aud", QJsonArray{client}), "unsigned");
    row("no receiver", without(good, "aud"), "unsigned");
    row("another tenant", with(good, "tid", client), "foreign");
    row("no tenant", without(good, "tid"), "unsigned");
    row("tenant is empty", with(good, "tid", QString()), "unsigned");
    row("issuer of another tenant", with(good, "iss", QStringLiteral("https://sts.windows.net/%1/").arg(client)),
        "foreign");
    row("issuer without its slash", with(good, "iss", QStringLiteral("https://sts.windows.net/%1").arg(tenant)),
        "foreign");
    row("issuer elsewhere", with(good, "iss", QStringLiteral("https://sts.windows.net.evil.example/%1/").arg(tenant)),
        "foreign");
    row("no issuer", without(good, "iss"), "unsigned");
    row("no end", without(good, "exp"), "unsigned");
    row("no beginning", without(good, "nbf"), "unsigned");
    row("end is text", with(good, "exp", QString::number(seconds + 300)), "unsigned");
    row("end has a fraction", with(good, "exp", double(seconds) + 0.5), "unsigned");
    row("end is huge", with(good, "exp", 1e300), "unsigned");
    row("beginning is huge", with(good, "nbf", -1e300), "unsigned");
    row("end is true", with(good, "exp", true), "unsigned");
    row("milliseconds", with(good, "nbf", now), "too_new");
}

void TestAzureWebhook::callers()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, expected);
    QCOMPARE(verdict(bearer(json(claims)), json(notice("Suspend"))), expected);
}

// Rightly signed each time, so that nothing but the claims can be what is wrong.
void TestAzureWebhook::everyClaimCounts()
{
    const QJsonObject good = claims();
    for (const char *name : {"aud", "tid", "iss", "appid"}) {
        const QString value = good.value(QLatin1String(name)).toString();
        for (qsizetype i = 0; i < value.size(); ++i) {
            QString changed = value;
            changed[i] = changed[i] == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
            QCOMPARE(
                verdict(bearer(json(with(good, name, changed))), json(notice("Suspend"))), QStringLiteral("foreign"));
        }
    }
}

void TestAzureWebhook::headers_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("expected");
    const QByteArray good = bearer(json(claims()));
    const auto row = [](const char *name, const QByteArray &authorization, const char *expected) {
        QTest::newRow(name) << authorization << QString::fromLatin1(expected);
    };
    row("as it is", good, "believed");
    row("lower case", "bearer" + good.mid(6), "believed");
    row("none", "", "unsigned");
    row("no token", "Bearer ", "unsigned");
    row("no scheme", good.mid(7), "unsigned");
    row("another scheme", "Digest" + good.mid(6), "unsigned");
    row("two spaces", "Bearer " + good.mid(6), "unsigned");
    row("two tokens", good + ", " + good, "unsigned");
    row("another key", "Bearer " + RsaSigner().token(R"({"alg":"RS256","kid":"entra"})", json(claims())),
        "bad_signature");
}

void TestAzureWebhook::headers()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QString, expected);
    QCOMPARE(verdict(authorization, json(notice("Suspend"))), expected);
}

void TestAzureWebhook::times_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 offset, const char *expected) {
        QTest::newRow(name) << now + offset * 1000 << QString::fromLatin1(expected);
    };
    row("ended, in the leeway", 359, "believed");
    row("ended", 360, "too_old");
    row("ended long ago", 100000, "too_old");
    row("not begun, in the leeway", -360, "believed");
    row("not begun", -361, "too_new");
}

void TestAzureWebhook::times()
{
    QFETCH(qint64, at);
    QFETCH(QString, expected);
    QCOMPARE(verdict(bearer(json(claims())), json(notice("Suspend")), at), expected);
}

void TestAzureWebhook::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QJsonObject good = notice("Suspend");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromLatin1(expected);
    };
    row("nothing but the ids",
        json({{QStringLiteral("id"), operation}, {QStringLiteral("subscriptionId"), subscription},
            {QStringLiteral("action"), QStringLiteral("Suspend")}}),
        "believed");
    row("unknown action", json(with(good, "action", QStringLiteral("Transfer"))), "believed");
    row("unknown member", json(with(good, "more", QJsonArray{QJsonObject()})), "believed");
    row("capitals", json(with(good, "id", operation.toUpper())), "believed");
    row("no operation", json(without(good, "id")), "malformed");
    row("operation is a path", json(with(good, "id", QStringLiteral("../../../x?y=33333333-aaaa-4bbb-8ccc"))),
        "malformed");
    row("operation is a number", json(with(good, "id", 7)), "malformed");
    row("no subscription", json(without(good, "subscriptionId")), "malformed");
    row("subscription null", json(with(good, "subscriptionId", QJsonValue::Null)), "malformed");
    row("no action", json(without(good, "action")), "malformed");
    row("operation twice", json(good).replace("{\"action\"", "{\"id\":\"\",\"action\""), "malformed");
    row("list", "[]", "malformed");
    row("nothing", "", "malformed");
}

void TestAzureWebhook::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(verdict(bearer(json(claims())), body), expected);
    QCOMPARE(verdict("Bearer x.y.z", body), QStringLiteral("unsigned"));
}

void TestAzureWebhook::question()
{
    const Trusted<AzureNotification> read = AzureNotification::read(
        listing(), keys(), bearer(json(claims())), json(with(notice("Renew"), "id", operation.toUpper())), now);
    const OutgoingRequest request
        = std::get<AzureNotification>(read).question(listing(), {usher::Secret(QStringLiteral("access")), now});
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url,
        QByteArray("https://marketplaceapi.microsoft.com/api/saas/subscriptions/44444444-aaaa-4bbb-8ccc-000000000004/"
                   "operations/33333333-aaaa-4bbb-8ccc-000000000003?api-version=2018-08-31"));
    QVERIFY(request.headers.contains({"Authorization", "Bearer access"}));
    QVERIFY(request.body.isEmpty());
}

void TestAzureWebhook::confirmed_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("kind"); // -1: nothing is to become
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *action, const char *status, int kind, bool waits) {
        QTest::addRow("%s %s", action, status) << QByteArray(action) << QString::fromLatin1(status) << kind << waits;
    };
    row("Subscribe", "Succeeded", int(EventKind::Activated), false);
    row("ChangePlan", "InProgress", int(EventKind::Changed), true);
    row("ChangePlan", "Succeeded", int(EventKind::Changed), false);
    row("ChangePlan", "Failed", -1, false);
    row("ChangePlan", "Conflict", -1, false);
    row("ChangeQuantity", "InProgress", int(EventKind::Changed), true);
    row("Renew", "Succeeded", int(EventKind::Activated), false);
    row("Suspend", "InProgress", int(EventKind::Frozen), false);
    row("Suspend", "Succeeded", int(EventKind::Frozen), false);
    row("Reinstate", "InProgress", int(EventKind::Activated), true);
    row("Unsubscribe", "Succeeded", int(EventKind::Released), false);
    row("Unsubscribe", "NotStarted", -1, false);
    row("Unsubscribe", "succeeded", -1, false);
    row("Transfer", "Succeeded", -1, false);
    row("unsubscribe", "Succeeded", -1, false);
}

void TestAzureWebhook::confirmed()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, status);
    QFETCH(int, kind);
    QFETCH(bool, waits);
    const QJsonObject answered
        = with(with(notice(action.constData()), "status", status), "planId", QStringLiteral("silver"));
    const Answer<AzureConfirmed> read = notification(action.constData()).confirmed(listing(), {200, json(answered)});
    QVERIFY(std::holds_alternative<AzureConfirmed>(read));
    const auto &done = std::get<AzureConfirmed>(read);
    QCOMPARE(done.operationId, operation);
    QCOMPARE(done.subscriptionId, subscription);
    QCOMPARE(done.quantity, 20);
    QCOMPARE(done.waitsForUs, waits);
    QCOMPARE(done.purchase.has_value(), kind >= 0);
    if (!done.purchase)
        return;
    QCOMPARE(int(done.purchase->kind), kind);
    QCOMPARE(done.purchase->marketplace, usher::Marketplace::Azure);
    QCOMPARE(done.purchase->variant, QStringLiteral("international"));
    QCOMPARE(done.purchase->instanceId, subscription);
    // The plan is the operation's: what the notification said counts for nothing.
    QCOMPARE(done.purchase->plan, QStringLiteral("silver"));
    QCOMPARE(done.purchase->product, QStringLiteral("offer-1"));
    QCOMPARE(done.purchase->happenedAt, 1780000000861);
    QCOMPARE(done.purchase->dedupeKey, operation.toLatin1());
}

void TestAzureWebhook::notConfirmed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, int status, const QByteArray &body, AnswerFault fault) {
        QTest::newRow(name) << status << body << int(fault);
    };
    const QJsonObject good = notice("Unsubscribe");
    row("unknown operation", 404, json(good), AnswerFault::NotFound);
    row("our token is refused", 401, {}, AnswerFault::Configuration);
    row("not ours", 403, {}, AnswerFault::Configuration);
    row("throttled", 429, {}, AnswerFault::Later);
    row("broken", 500, json(good), AnswerFault::Later);
    row("accepted is not confirmed", 202, json(good), AnswerFault::Unreadable);
    row("moved", 302, json(good), AnswerFault::Unreadable);
    row("another operation", 200, json(with(good, "id", subscription)), AnswerFault::Unreadable);
    row("another subscription", 200, json(with(good, "subscriptionId", operation)), AnswerFault::Unreadable);
    row("another action", 200, json(with(good, "action", QStringLiteral("Renew"))), AnswerFault::Unreadable);
    row("no status", 200, json(without(good, "status")), AnswerFault::Unreadable);
    row("seats are text", 200, json(with(good, "quantity", QStringLiteral("20"))), AnswerFault::Unreadable);
    row("seats are huge", 200, json(with(good, "quantity", 1e18)), AnswerFault::Unreadable);
    row("status twice", 200, json(good).replace("{\"action\"", "{\"status\":\"Failed\",\"action\""),
        AnswerFault::Unreadable);
    row("a page", 200, "<html>", AnswerFault::Unreadable);
    row("nothing", 200, {}, AnswerFault::Unreadable);
}

void TestAzureWebhook::notConfirmed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, fault);
    const Answer<AzureConfirmed> read = notification("Unsubscribe").confirmed(listing(), {status, body});
    QVERIFY(std::holds_alternative<AnswerFault>(read));
    QCOMPARE(int(std::get<AnswerFault>(read)), fault);
}

USHER_TEST(TestAzureWebhook, QCoreApplication)

#include "tst_azurewebhook.moc"

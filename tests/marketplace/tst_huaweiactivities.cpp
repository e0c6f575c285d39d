#include "testmain.h"
#include "usherd/marketplace/huaweiactivities.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace usherd::marketplace;
using namespace usherd::marketplace::huawei;

namespace {

SignedBody call(const QByteArray &json)
{
    SignedBody body;
    body.body = QJsonDocument::fromJson(json).object();
    body.at = 1767225600000;
    return body;
}

// With ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

const char *const newInstance
    = "{'activity':'newInstance','orderId':'CS1','orderLineId':'CS1-000001','businessId':'b1'}";
const char *const refresh
    = "{'activity':'refreshInstance','scene':'RENEWAL','orderId':'CS2','orderLineId':'CS2-000001',"
      "'instanceId':'b1','productId':'OFFI1','expireTime':'20270601000000'}";
const char *const freeze = "{'activity':'updateInstanceStatus','instanceId':'b1','status':'FREEZE'}";
const char *const releaseIt = "{'activity':'releaseInstance','instanceId':'b1'}";
const char *const upgrade
    = "{'activity':'upgradeInstance','instanceId':'b1','orderId':'CS3','orderLineId':'CS3-000001'}";
const char *const queryIt = "{'activity':'queryInstance','instanceId':'b1,b2'}";

QString iso(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

bool believed(const QJsonObject &object)
{
    SignedBody body;
    body.body = object;
    return !std::holds_alternative<Distrust>(readActivity(body));
}

} // namespace

class TestHuaweiActivities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void created();
    void events_data();
    void events();
    void mandatory_data();
    void mandatory();
    void values_data();
    void values();
    void testFlag_data();
    void testFlag();
    void query();
    void deduplicates();
    void answers_data();
    void answers();
    void instances();
};

void TestHuaweiActivities::created()
{
    const auto notice = std::get<NewInstance>(readActivity(call(quoted(newInstance))));
    QCOMPARE(notice.businessId, QStringLiteral("b1"));
    QCOMPARE(int(notice.event.kind), int(EventKind::Activated));
    QCOMPARE(notice.event.marketplace, usher::Marketplace::Huawei);
    QCOMPARE(notice.event.instanceId, QString());
    QCOMPARE(notice.event.orderId, QStringLiteral("CS1"));
    QCOMPARE(notice.event.orderLine, QStringLiteral("CS1-000001"));
    QCOMPARE(notice.event.accountId, QString());
    QCOMPARE(notice.event.happenedAt, 1767225600000);
}

void TestHuaweiActivities::events_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("orderId");
    QTest::addColumn<QString>("expiresAt");
    const auto row = [](const QByteArray &json, EventKind kind, const char *orderId, const char *expiresAt) {
        QTest::newRow(json.constData()) << quoted(json) << int(kind) << QString::fromLatin1(orderId)
                                        << QString::fromLatin1(expiresAt);
    };
    const auto scene = [](const char *name) { return QByteArray(refresh).replace("RENEWAL", name); };
    const char *const june = "2027-06-01T00:00:00.000Z";
    row(refresh, EventKind::Activated, "CS2", june);
    row(scene("TRIAL_TO_FORMAL"), EventKind::Activated, "CS2", june);
    row(scene("UNSUBSCRIBE_RENEWAL_PERIOD"), EventKind::Changed, "CS2", june);
    row(scene("RENEWAL_CHANGE"), EventKind::Changed, "CS2", june);
    row(QByteArray(refresh).replace("0601000000", "0601000000123"), EventKind::Activated, "CS2",
        "2027-06-01T00:00:00.123Z");
    row(freeze, EventKind::Frozen, "", "");
    row(QByteArray(freeze).replace("FREEZE", "UNFREEZE"), EventKind::Activated, "", "");
    row(releaseIt, EventKind::Released, "", "");
    row("{'activity':'releaseInstance','instanceId':'b1','orderId':'CS4','orderLineId':''}", EventKind::Released, "CS4",
        "");
    row(upgrade, EventKind::Changed, "CS3", "");
}

void TestHuaweiActivities::events()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, orderId);
    QFETCH(QString, expiresAt);
    const auto event = std::get<PurchaseEvent>(readActivity(call(json)));
    QCOMPARE(int(event.kind), kind);
    QCOMPARE(event.marketplace, usher::Marketplace::Huawei);
    QCOMPARE(event.instanceId, QStringLiteral("b1"));
    QCOMPARE(event.orderId, orderId);
    QCOMPARE(iso(event.expiresAt), expiresAt);
    QCOMPARE(event.happenedAt, 1767225600000);
    QCOMPARE(event.dedupeKey.isEmpty(), orderId.isEmpty());
}

void TestHuaweiActivities::mandatory_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("optional");
    QTest::newRow("new") << QByteArray(newInstance) << QStringList{};
    QTest::newRow("query") << QByteArray(queryIt) << QStringList{};
    QTest::newRow("refresh") << QByteArray(refresh)
                             << QStringList{QStringLiteral("orderLineId"), QStringLiteral("productId")};
    QTest::newRow("status") << QByteArray(freeze) << QStringList{};
    QTest::newRow("release") << QByteArray(releaseIt) << QStringList{};
    QTest::newRow("upgrade") << QByteArray(upgrade) << QStringList{};
}

void TestHuaweiActivities::mandatory()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, optional);
    const QJsonObject whole = QJsonDocument::fromJson(quoted(json)).object();
    QVERIFY(!whole.isEmpty() && believed(whole));
    for (const QString &name : whole.keys()) {
        const QByteArray title = name.toLatin1();
        QJsonObject changed = whole;
        changed.remove(name);
        QVERIFY2(believed(changed) == optional.contains(name), title.constData());
        changed.insert(name, QString());
        QVERIFY2(believed(changed) == optional.contains(name), title.constData());
        for (const QJsonValue &bad : {QJsonValue(7), QJsonValue(true), QJsonValue(QJsonObject()),
                 QJsonValue(QStringLiteral("a&b")), QJsonValue(QStringLiteral("a=b")),
                 QJsonValue(QStringLiteral("a\nb")), QJsonValue(QStringLiteral("a b")),
                 QJsonValue(QString(QChar(0x5de5))), QJsonValue(QString(129, QLatin1Char('a')))}) {
            changed.insert(name, bad);
            QVERIFY2(!believed(changed), title.constData());
        }
    }
    QJsonObject more = whole;
    more.insert(QStringLiteral("later"), QJsonObject{{QStringLiteral("a&b"), 1}});
    QVERIFY(believed(more));
}

void TestHuaweiActivities::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("expected");
    const auto row
        = [](const QByteArray &json, bool expected) { QTest::newRow(json.constData()) << quoted(json) << expected; };
    const auto expiry = [](const char *time) { return QByteArray(refresh).replace("20270601000000", time); };
    row(expiry("20280229235959"), true);
    row(expiry("20270229235959"), false);
    row(expiry("20270601240000"), false);
    row(expiry("2027060100000"), false);
    row(expiry("202706010000001"), false);
    row(expiry("2027-06-01 00:00"), false);
    row(expiry("1811779200000"), false);
    row(QByteArray(refresh).replace("RENEWAL", "SOMETHING"), false);
    row(QByteArray(freeze).replace("FREEZE", "freeze"), false);
    row("{'activity':'getLicense','instanceId':'b1'}", false);
    row("{'activity':'newinstance','instanceId':'b1'}", false);
    row("{}", false);
}

void TestHuaweiActivities::values()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, expected);
    QCOMPARE(believed(QJsonDocument::fromJson(json).object()), expected);
}

void TestHuaweiActivities::testFlag_data()
{
    QTest::addColumn<QJsonValue>("flag");
    QTest::addColumn<int>("expected"); // -1: not believed
    QTest::newRow("one") << QJsonValue(QStringLiteral("1")) << 1;
    QTest::newRow("number one") << QJsonValue(1) << 1;
    QTest::newRow("zero") << QJsonValue(QStringLiteral("0")) << 0;
    QTest::newRow("number zero") << QJsonValue(0) << 0;
    QTest::newRow("two") << QJsonValue(QStringLiteral("2")) << -1;
    QTest::newRow("a half") << QJsonValue(0.5) << -1;
    QTest::newRow("true") << QJsonValue(true) << -1;
    QTest::newRow("empty") << QJsonValue(QString()) << -1;
    QTest::newRow("words") << QJsonValue(QStringLiteral("11")) << -1;
}

void TestHuaweiActivities::testFlag()
{
    QFETCH(QJsonValue, flag);
    QFETCH(int, expected);
    for (const char *json : {newInstance, refresh, freeze, releaseIt, upgrade, queryIt}) {
        SignedBody body = call(quoted(json));
        const auto flagOf = [&body] {
            const auto read = readActivity(body);
            if (const auto *created = std::get_if<NewInstance>(&read))
                return int(created->event.test);
            if (const auto *event = std::get_if<PurchaseEvent>(&read))
                return int(event->test);
            if (const auto *query = std::get_if<InstanceQuery>(&read))
                return int(query->test);
            return -1;
        };
        QCOMPARE(flagOf(), 0);
        body.body.insert(QStringLiteral("testFlag"), flag);
        QCOMPARE(flagOf(), expected);
    }
}

void TestHuaweiActivities::query()
{
    const auto idsOf = [](const QStringList &ids) {
        SignedBody body = call("{\"activity\":\"queryInstance\"}");
        body.body.insert(QStringLiteral("instanceId"), ids.join(QLatin1Char(',')));
        const auto read = readActivity(body);
        const auto *query = std::get_if<InstanceQuery>(&read);
        return query ? query->instanceIds : QStringList();
    };
    const QStringList two{QStringLiteral("b1"), QStringLiteral("b2")};
    QCOMPARE(idsOf(two), two);
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many.append(QString::number(i));
    QCOMPARE(idsOf(many), many);
    many.append(QStringLiteral("100"));
    QVERIFY(idsOf(many).isEmpty());
    QVERIFY(idsOf({QStringLiteral("b1"), QString()}).isEmpty());
    QVERIFY(idsOf({QStringLiteral("b1"), QStringLiteral(" b2")}).isEmpty());
}

void TestHuaweiActivities::deduplicates()
{
    const auto keyOf = [](const QByteArray &json) {
        const auto read = readActivity(call(quoted(json)));
        const auto *created = std::get_if<NewInstance>(&read);
        return created ? created->event.dedupeKey : std::get<PurchaseEvent>(read).dedupeKey;
    };
    const auto changed
        = [](const char *json, const char *from, const char *to) { return QByteArray(json).replace(from, to); };
    // The business id differs with every delivery.
    QCOMPARE(keyOf(newInstance), keyOf(changed(newInstance, "b1", "b2")));
    QVERIFY(keyOf(newInstance) != keyOf(changed(newInstance, "CS1-000001", "CS1-000002")));
    QVERIFY(keyOf(newInstance) != keyOf(changed(newInstance, "}", ",'productId':'p'}")));
    QVERIFY(keyOf(newInstance) != keyOf(changed(newInstance, "}", ",'testFlag':'1'}")));
    QVERIFY(keyOf(refresh) != keyOf(changed(refresh, "RENEWAL", "UNSUBSCRIBE_RENEWAL_PERIOD")));
    QVERIFY(keyOf(refresh) != keyOf(changed(refresh, "'b1'", "'b2'")));
    QVERIFY(keyOf(upgrade) != keyOf(changed(upgrade, "CS3'", "CS4'")));
}

void TestHuaweiActivities::answers_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("number");
    QTest::newRow("ok") << int(ResultCode::Ok) << QStringLiteral("000000");
    QTest::newRow("auth") << int(ResultCode::AuthFailed) << QStringLiteral("000001");
    QTest::newRow("parameter") << int(ResultCode::BadParameter) << QStringLiteral("000002");
    QTest::newRow("instance") << int(ResultCode::NoSuchInstance) << QStringLiteral("000003");
    QTest::newRow("processing") << int(ResultCode::Processing) << QStringLiteral("000004");
    QTest::newRow("internal") << int(ResultCode::Internal) << QStringLiteral("000005");
    QTest::newRow("resource") << int(ResultCode::NoResource) << QStringLiteral("000100");
}

void TestHuaweiActivities::answers()
{
    QFETCH(int, code);
    QFETCH(QString, number);
    const QJsonObject plain = QJsonDocument::fromJson(resultAnswer(ResultCode(code))).object();
    QCOMPARE(plain.value(QLatin1String("resultCode")).toString(), number);
    QVERIFY(!plain.value(QLatin1String("resultMsg")).toString().isEmpty());
    QCOMPARE(plain.size(), 2);
    const QJsonObject created = QJsonDocument::fromJson(resultAnswer(ResultCode(code), QStringLiteral("b1"))).object();
    QCOMPARE(created.value(QLatin1String("instanceId")).toString(), QStringLiteral("b1"));
}

void TestHuaweiActivities::instances()
{
    QCOMPARE(instancesAnswer({{QStringLiteral("b1"), QStringLiteral("https://a.example")}}),
        quoted("{'info':[{'appInfo':{'frontEndUrl':'https://a.example'},'instanceId':'b1'}],"
               "'resultCode':'000000','resultMsg':'success.'}"));
    QCOMPARE(instancesAnswer({}), quoted("{'info':[],'resultCode':'000000','resultMsg':'success.'}"));
}

USHER_TEST(TestHuaweiActivities, QCoreApplication)

#include "tst_huaweiactivities.moc"

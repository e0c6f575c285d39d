#include "marketplace/alibabacalls.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace usherd::marketplace;
using namespace usherd::marketplace::alibaba;
using namespace alibabacalls;

namespace {

const char *const createText
    = "action=createInstance|aliUid=1|orderBizId=2|orderId=3|productCode=4|skuId=5|trial=false";
const char *const renewText = "action=renewInstance|instanceId=2|orderId=6|expiredOn=2027-06-01 00:00:00";
const char *const upgradeText = "action=upgradeInstance|instanceId=2|skuId=7";
const char *const expireText = "action=expiredInstance|instanceId=2";
const char *const releaseText = "action=releaseInstance|instanceId=2|isRefund=true";
const char *const loginText = "action=verify|instanceId=2|timeStamp=2026-06-01 10:00:00";

} // namespace

// What notices and logins have to say, what is made of it, and what is answered.
class TestAlibabaNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mandatory_data();
    void mandatory();
    void values_data();
    void values();
    void zone();
    void mapping_data();
    void mapping();
    void create();
    void deduplicates();
    void eachAtItsOwnDoor();
    void loginIsRecognisedAgain();
    void answers();
};

void TestAlibabaNotices::mandatory_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {createText, renewText, upgradeText, expireText, releaseText, loginText})
        QTest::newRow(text) << QByteArray(text);
}

void TestAlibabaNotices::mandatory()
{
    QFETCH(QByteArray, text);
    const Query query = parse(text);
    QCOMPARE(verdict(sign(query), with({isvKey})), "believed");
    for (const auto &[name, value] : query) {
        QVERIFY2(verdict(sign(without(query, name)), with({isvKey})) == "malformed",
            QByteArray(name + " missing").constData());
        QVERIFY2(verdict(sign(without(query, name) + Query{{name, ""}}), with({isvKey})) == "malformed",
            QByteArray(name + " empty").constData());
        for (const char *bad : {"a&b", "a=b", "a\nb", "a b", "\x7F", "\xE5\xB7\xA5", "\xFF"})
            QVERIFY2(verdict(sign(without(query, name) + Query{{name, bad}}), with({isvKey})) == "malformed",
                QByteArray(name + bad).constData());
    }
}

void TestAlibabaNotices::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &text, const char *expected) {
        QTest::newRow(text.constData()) << text << QByteArray(expected);
    };
    const QByteArray expiry = "action=renewInstance|instanceId=2|orderId=6|expiredOn=";
    row(expiry + "2028-02-29 23:59:59", "believed");
    row(expiry + "2027-02-29 23:59:59", "malformed");
    row(expiry + "2027-13-01 00:00:00", "malformed");
    row(expiry + "2027-06-01 24:00:00", "malformed");
    row(expiry + "2027-06-01T00:00:00", "malformed");
    row(expiry + "2027-06-01+00:00:00", "malformed");
    row(expiry + "2027-06-01%2000:00:00", "malformed");
    row(expiry + "2027-06-01 00:00:00 ", "malformed");
    row(expiry + "2027-6-1 00:00:00", "malformed");
    row(expiry + "1811779200", "malformed");
    row("action=createInstance|aliUid=1|orderBizId=2|orderId=3|productCode=4|skuId=5|trial=True", "malformed");
    row("action=createInstance|aliUid=1|orderBizId=2|orderId=3|productCode=4|skuId=5|trial=1", "malformed");
    row(QByteArray(createText) + "|expiredOn=", "believed");
    row(QByteArray(createText) + "|expiredOn=soon", "malformed");
    row(QByteArray(releaseText) + "|orderId=a=b", "malformed");
    row("action=expiredInstance|instanceId=" + QByteArray(128, 'a'), "believed");
    row("action=expiredInstance|instanceId=" + QByteArray(129, 'a'), "malformed");
    row("action=bindDomain|instanceId=2", "malformed");
    row("action=CreateInstance|instanceId=2", "malformed");
}

void TestAlibabaNotices::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(signedText(text), with({isvKey})), expected);
}

void TestAlibabaNotices::zone()
{
    Settings settings = with({isvKey});
    settings.utcOffset = 0;
    const qint64 eightHours = 8LL * 60 * 60 * 1000;
    QCOMPARE(verdict(parse(ownLogin), settings, loginAt), "too_new");
    QCOMPARE(verdict(parse(ownLogin), settings, loginAt + eightHours), "believed");
    const auto notice = std::get<Notice>(readNotice(signedText(renewText), settings));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(notice.event.expiresAt, Qt::UTC).toString(Qt::ISODate),
        QStringLiteral("2027-06-01T00:00:00Z"));
}

void TestAlibabaNotices::mapping_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expiresAt");
    QTest::addColumn<bool>("deduplicates");
    const auto row = [](const char *text, EventKind kind, const char *plan, const char *expiresAt, bool deduplicates) {
        QTest::newRow(text) << QByteArray(text) << int(kind) << QString::fromLatin1(plan)
                            << QString::fromLatin1(expiresAt) << deduplicates;
    };
    row(createText, EventKind::Activated, "5", "", true);
    row(renewText, EventKind::Activated, "", "2027-05-31T16:00:00Z", true);
    row(upgradeText, EventKind::Changed, "7", "", false);
    row("action=upgradeInstance|instanceId=2|skuId=7|orderId=9", EventKind::Changed, "7", "", true);
    row(expireText, EventKind::Frozen, "", "", false);
    row(releaseText, EventKind::Released, "", "", false);
    row("action=releaseInstance|instanceId=2|isRefund=false|orderId=9", EventKind::Released, "", "", true);
}

void TestAlibabaNotices::mapping()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QString, plan);
    QFETCH(QString, expiresAt);
    QFETCH(bool, deduplicates);
    const auto notice = std::get<Notice>(readNotice(signedText(text), with({isvKey})));
    QCOMPARE(int(notice.event.kind), kind);
    QCOMPARE(notice.event.marketplace, usher::Marketplace::Alibaba);
    QCOMPARE(notice.event.instanceId, QStringLiteral("2"));
    QCOMPARE(notice.event.plan, plan);
    QCOMPARE(notice.event.happenedAt, 0);
    QCOMPARE(notice.event.dedupeKey.isEmpty(), !deduplicates);
    QCOMPARE(notice.refunded, text.contains("isRefund=true"));
    QCOMPARE(notice.event.expiresAt
            ? QDateTime::fromMSecsSinceEpoch(notice.event.expiresAt, Qt::UTC).toString(Qt::ISODate)
            : QString(),
        expiresAt);
}

void TestAlibabaNotices::create()
{
    const auto notice = std::get<Notice>(readNotice(parse(ownCreate), with({isvKey})));
    QCOMPARE(int(notice.action), int(Action::CreateInstance));
    QCOMPARE(notice.event.accountId, QStringLiteral("1234567890123456"));
    QCOMPARE(notice.event.instanceId, QStringLiteral("88880001"));
    QCOMPARE(notice.event.orderId, QStringLiteral("202606010001"));
    QCOMPARE(notice.event.product, QStringLiteral("cmgj00012345"));
    QCOMPARE(notice.event.plan, QStringLiteral("yuncode1234500001"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(notice.event.expiresAt, Qt::UTC).toString(Qt::ISODate),
        QStringLiteral("2027-05-31T16:00:00Z"));
    QVERIFY(!notice.event.trial && !notice.event.test);
    const auto trial = std::get<Notice>(
        readNotice(signedText("action=createInstance|aliUid=1|orderBizId=2|orderId=3|productCode=4|skuId=5|trial=true"),
            with({isvKey})));
    QVERIFY(trial.event.trial);
}

void TestAlibabaNotices::deduplicates()
{
    const auto keyOf = [](const QByteArray &text) {
        return std::get<Notice>(readNotice(signedText(text), with({isvKey}))).event.dedupeKey;
    };
    QCOMPARE(keyOf(renewText), keyOf(QByteArray(renewText) + "|retry=2"));
    QVERIFY(keyOf(renewText) != keyOf("action=renewInstance|instanceId=2|orderId=7|expiredOn=2027-06-01 00:00:00"));
    QVERIFY(keyOf(renewText) != keyOf("action=renewInstance|instanceId=2|orderId=6|expiredOn=2027-06-02 00:00:00"));
    QVERIFY(keyOf(renewText) != keyOf("action=renewInstance|instanceId=3|orderId=6|expiredOn=2027-06-01 00:00:00"));
    QVERIFY(keyOf("action=releaseInstance|instanceId=2|isRefund=true|orderId=6")
        != keyOf("action=upgradeInstance|instanceId=2|skuId=1|orderId=6"));
}

void TestAlibabaNotices::eachAtItsOwnDoor()
{
    QCOMPARE(std::get<Distrust>(readNotice(parse(ownLogin), with({isvKey}))), Distrust::Malformed);
    QCOMPARE(std::get<Distrust>(readLogin(parse(ownCreate), with({isvKey}), loginAt)), Distrust::Malformed);
    // With all that a login needs, but not one.
    const Query other = signedText("action=expiredInstance|instanceId=2|timeStamp=2026-06-01 10:00:00");
    QCOMPARE(std::get<Distrust>(readLogin(other, with({isvKey}), loginAt)), Distrust::Malformed);
}

void TestAlibabaNotices::loginIsRecognisedAgain()
{
    const auto first = std::get<Login>(readLogin(parse(ownLogin), with({isvKey}), loginAt));
    const auto again = std::get<Login>(readLogin(parse(ownLogin), with({isvKey}), loginAt + 1000));
    const auto other = std::get<Login>(readLogin(
        signedText("action=verify|instanceId=88880001|timeStamp=2026-06-01 10:00:01"), with({isvKey}), loginAt));
    QCOMPARE(first.instanceId, QStringLiteral("88880001"));
    QCOMPARE(first.at, loginAt);
    QCOMPARE(first.tokenHash, QCryptographicHash::hash("2f27d8040fa38472a9d0efa908abefdb", QCryptographicHash::Sha256));
    QCOMPARE(again.tokenHash, first.tokenHash);
    QVERIFY(other.tokenHash != first.tokenHash);
}

void TestAlibabaNotices::answers()
{
    const QByteArray created = createdAnswer(
        QStringLiteral("88880001"), {QStringLiteral("https://a.example"), QStringLiteral("https://b.example")});
    const QByteArray expected
        = "{\"appInfo\":{\"authUrl\":\"https://b.example\",\"frontEndUrl\":\"https://a.example\"},"
          "\"instanceId\":\"88880001\"}";
    QCOMPARE(created, expected);
    QCOMPARE(notReadyAnswer(), "{\"instanceId\":\"0\"}");
    QCOMPARE(successAnswer(), "{\"success\":\"true\"}");
    QCOMPARE(refusedAnswer(), "{\"success\":\"false\"}");
}

USHER_TEST(TestAlibabaNotices, QCoreApplication)
#include "tst_alibabanotices.moc"

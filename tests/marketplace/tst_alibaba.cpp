#include "testmain.h"
#include "usherd/marketplace/alibaba.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace usherd::marketplace;
using namespace usherd::marketplace::alibaba;
using usher::Secret;

namespace {

// Published by the JD Cloud marketplace for the scheme that it shares with Alibaba's, whose own samples do not
// recompute. It pins that empty values stay and that values are decoded.
const char *const publishedKey = "qweqeqeqe123123123131";
const char *const published = "accountNum=1|action=createInstance|email=bujiaban@jd.com|expiredOn=2018-06-30 23:59:59|"
                              "jdPin=bujiaban|mobile=|orderBizId=444181|orderId=556596|serviceCode=FW_GOODS-500232|"
                              "skuId=FW_GOODS-500232-1|template=|token=9512df22a941f172a9f28068b758ee3e";
// The example of Alibaba's rule, its token computed by us.
const char *const ruleExample = "p1=1|p2=2|p3=3|token=691b1c2be27485a87fb000de6f89f1d3";
// Made by us.
const char *const ownCreate
    = "action=createInstance|aliUid=1234567890123456|expiredOn=2027-06-01 00:00:00|orderBizId=88880001|"
      "orderId=202606010001|productCode=cmgj00012345|skuId=yuncode1234500001|template=|trial=false|"
      "token=a851e60aa515d29e9effd1ecadb9034f";
const char *const ownLogin
    = "action=verify|instanceId=88880001|timeStamp=2026-06-01 10:00:00|token=2f27d8040fa38472a9d0efa908abefdb";
const char *const isvKey = "isvkey";

Query parse(const QByteArray &text)
{
    Query query;
    for (const QByteArray &each : text.split('|')) {
        const qsizetype equals = each.indexOf('=');
        query.append({each.left(equals), each.mid(equals + 1)});
    }
    return query;
}

// A second way to sign than the adapter's.
Query sign(Query query, const QByteArray &with = isvKey)
{
    QList<QByteArray> parts;
    std::stable_sort(query.begin(), query.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[name, value] : query)
        parts.append(name + "=" + value);
    const QByteArray text = parts.join('&') + "&key=" + with;
    query.append({"token", QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex()});
    return query;
}

Query signedText(const QByteArray &text)
{
    return sign(parse(text));
}

Settings with(std::initializer_list<const char *> keys)
{
    Settings settings;
    for (const char *each : keys)
        settings.keys.append(Secret::fromUtf8(each));
    return settings;
}

const qint64 loginAt = QDateTime(QDate(2026, 6, 1), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch(); // 10:00 at UTC+8

QByteArray verdict(const Query &query, const Settings &settings, qint64 now = loginAt)
{
    const auto isLogin = query.contains(std::pair<QByteArray, QByteArray>("action", "verify"));
    const auto nameOf = [](const auto &result) {
        const auto *distrust = std::get_if<Distrust>(&result);
        return distrust ? QByteArray(distrustId(*distrust)) : QByteArray("believed");
    };
    return isLogin ? nameOf(readLogin(query, settings, now)) : nameOf(readNotice(query, settings));
}

Query without(Query query, const QByteArray &name)
{
    query.removeIf([&](const auto &each) { return each.first == name; });
    return query;
}

} // namespace

class TestAlibaba : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void nothingChangedIsBelieved_data() { vectors_data(); }
    void nothingChangedIsBelieved();
    void keys_data();
    void keys();
    void structure_data();
    void structure();
    void mandatory_data();
    void mandatory();
    void values_data();
    void values();
    void splitUrl();
    void window_data();
    void window();
    void zone();
    void mapping_data();
    void mapping();
    void create();
    void deduplicates();
    void eachAtItsOwnDoor();
    void loginIsRecognisedAgain();
    void answers();
};

void TestAlibaba::vectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected"); // the token of the first two is right, their parameters are not Alibaba's
    QTest::newRow("published") << QByteArray(published) << QByteArray(publishedKey) << QByteArray("malformed");
    QTest::newRow("rule") << QByteArray(ruleExample) << QByteArray(isvKey) << QByteArray("malformed");
    QTest::newRow("own create") << QByteArray(ownCreate) << QByteArray(isvKey) << QByteArray("believed");
    QTest::newRow("own login") << QByteArray(ownLogin) << QByteArray(isvKey) << QByteArray("believed");
}

void TestAlibaba::vectors()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, expected);
    Query query = parse(text);
    QCOMPARE(verdict(query, with({key.constData()})), expected);
    std::reverse(query.begin(), query.end());
    QCOMPARE(verdict(query, with({key.constData()})), expected);
}

void TestAlibaba::nothingChangedIsBelieved()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const Settings settings = with({key.constData()});
    const Query query = parse(text);
    const auto refused = [&](const Query &changed) {
        const QByteArray said = verdict(changed, settings);
        // The token of a changed call never fits, whatever else is wrong with it.
        return said == "bad_signature" || (said == "malformed" && changed.last().second != query.last().second);
    };
    for (qsizetype i = 0; i < query.size(); ++i) {
        const auto &[name, value] = query.at(i);
        for (qsizetype at = 0; at < value.size(); ++at) {
            for (const int bit : {0x01, 0x20, 0x80}) {
                Query changed = query;
                changed[i].second[at] = char(value.at(at) ^ bit);
                QVERIFY2(refused(changed), QByteArray(name + " byte " + QByteArray::number(at)).constData());
            }
        }
        for (qsizetype at = 0; name != "token" && at < name.size(); ++at) {
            Query changed = query;
            changed[i].first[at] = char(name.at(at) ^ 0x04);
            QVERIFY2(refused(changed), name.constData());
        }
        Query changed = query;
        changed[i].second += '0';
        QVERIFY2(refused(changed), name.constData());
        changed = query;
        changed[i].second.clear();
        QVERIFY2(refused(changed) || value.isEmpty(), name.constData());
        changed = query;
        changed.removeAt(i);
        QCOMPARE(verdict(changed, settings), name == "token" ? "malformed" : "bad_signature");
        changed = query;
        changed.prepend(query.at(i));
        QCOMPARE(verdict(changed, settings), "malformed");
    }
    for (const char *extra : {"", "0", "a"}) {
        Query changed = query;
        changed.prepend({"extra", extra});
        QCOMPARE(verdict(changed, settings), "bad_signature");
    }
}

void TestAlibaba::keys_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << with({}) << QByteArray("bad_signature");
    QTest::newRow("wrong") << with({"isvkez"}) << QByteArray("bad_signature");
    QTest::newRow("longer") << with({"isvkey1"}) << QByteArray("bad_signature");
    QTest::newRow("current") << with({"isvkey", "older"}) << QByteArray("believed");
    QTest::newRow("previous") << with({"newer", "isvkey"}) << QByteArray("believed");
}

void TestAlibaba::keys()
{
    QFETCH(Settings, settings);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(parse(ownLogin), settings), expected);
    QCOMPARE(verdict(parse(ownCreate), settings), expected);
    // Anybody can sign with an empty key: one that was left empty by mistake is none.
    settings.keys.append(Secret());
    QCOMPARE(verdict(sign(without(parse(ownLogin), "token"), ""), settings), "bad_signature");
}

// All with the right token.
void TestAlibaba::structure_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("expected");
    const Query login = without(parse(ownLogin), "token");
    const auto row = [&](const char *title, Query query, const char *expected) {
        QTest::newRow(title) << query << QByteArray(expected);
    };
    row("nothing", {}, "malformed");
    row("as it is", sign(login), "believed");
    row("an extra one", sign(login + Query{{"later", "x"}}), "believed");
    row("an extra one in UTF-8", sign(login + Query{{"later", "\xE5\xB7\xA5 +%20"}}), "believed");
    row("an extra one with separators", sign(login + Query{{"later", "a&b=c&d"}}), "believed");
    row("hidden in an extra one", sign(login + Query{{"later", "a&timeStamp=2026-06-01 10:00:00"}}), "malformed");
    row("given twice", sign(login + Query{{"instanceId", "88880001"}}), "malformed");
    row("an extra one twice", sign(login + Query{{"later", "1"}, {"later", "1"}}), "malformed");
    row("no name", sign(login + Query{{"", "1"}}), "malformed");
    row("'&' in a name", sign(login + Query{{"a&b", "1"}}), "malformed");
    row("'=' in a name", sign(login + Query{{"a=b", "1"}}), "malformed");
    row("line end in a name", sign(login + Query{{"a\n", "1"}}), "malformed");
    row("two tokens", sign(login) + Query{{"token", "2f27d8040fa38472a9d0efa908abefdb"}}, "malformed");
    row("no token", login, "malformed");
    row("empty token", login + Query{{"token", ""}}, "malformed");
    row("upper case token", login + Query{{"token", "2F27D8040FA38472A9D0EFA908ABEFDB"}}, "malformed");
    row("token and more", login + Query{{"token", "2f27d8040fa38472a9d0efa908abefdb0"}}, "malformed");
    Query undecoded = login + Query{{"token", "2f27d8040fa38472a9d0efa908abefdb"}};
    row("decoded", undecoded, "believed");
    undecoded[2].second = "2026-06-01+10:00:00";
    row("a plus left", undecoded, "bad_signature");
    undecoded[2].second = "2026-06-01%2010:00:00";
    row("%20 left", undecoded, "bad_signature");
}

void TestAlibaba::structure()
{
    QFETCH(Query, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(query, with({isvKey})), expected);
}

const char *const createText
    = "action=createInstance|aliUid=1|orderBizId=2|orderId=3|productCode=4|skuId=5|trial=false";
const char *const renewText = "action=renewInstance|instanceId=2|orderId=6|expiredOn=2027-06-01 00:00:00";
const char *const upgradeText = "action=upgradeInstance|instanceId=2|skuId=7";
const char *const expireText = "action=expiredInstance|instanceId=2";
const char *const releaseText = "action=releaseInstance|instanceId=2|isRefund=true";
const char *const loginText = "action=verify|instanceId=2|timeStamp=2026-06-01 10:00:00";

void TestAlibaba::mandatory_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {createText, renewText, upgradeText, expireText, releaseText, loginText})
        QTest::newRow(text) << QByteArray(text);
}

void TestAlibaba::mandatory()
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

void TestAlibaba::values_data()
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

void TestAlibaba::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(signedText(text), with({isvKey})), expected);
}

// The login's URL with its '&' and '=' encoded is one parameter with the same token: a verifier that does without the
// time would take it for ever.
void TestAlibaba::splitUrl()
{
    const QByteArray token = "2f27d8040fa38472a9d0efa908abefdb";
    const Query split{{"action", "verify"}, {"instanceId", "88880001&timeStamp=2026-06-01 10:00:00"}, {"token", token}};
    QCOMPARE(verdict(split, with({isvKey})), "malformed");
    const Query whole{{"action", "verify&instanceId=88880001&timeStamp=2026-06-01 10:00:00"}, {"token", token}};
    QCOMPARE(verdict(whole, with({isvKey})), "malformed");
    // A notice of which the expiry disappears in a parameter that nobody reads.
    const Query hidden{{"action", "createInstance"}, {"aliUid", "1"}, {"ecs", "i-1&expiredOn=2026-01-01 00:00:00"},
        {"orderBizId", "2"}, {"orderId", "3"}, {"productCode", "4"}, {"skuId", "5"}, {"trial", "false"}};
    QCOMPARE(verdict(sign(hidden), with({isvKey})), "malformed");
}

void TestAlibaba::window_data()
{
    QTest::addColumn<qint64>("age"); // ms
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("now") << qint64(0) << QByteArray("believed");
    QTest::newRow("oldest") << qint64(120000) << QByteArray("believed");
    QTest::newRow("too old") << qint64(120001) << QByteArray("too_old");
    QTest::newRow("a day") << qint64(86400000) << QByteArray("too_old");
    QTest::newRow("newest") << qint64(-60000) << QByteArray("believed");
    QTest::newRow("too new") << qint64(-60001) << QByteArray("too_new");
    QTest::newRow("in UTC") << qint64(-8 * 3600 * 1000) << QByteArray("too_new");
}

void TestAlibaba::window()
{
    QFETCH(qint64, age);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(parse(ownLogin), with({isvKey}), loginAt + age), expected);
}

void TestAlibaba::zone()
{
    Settings settings = with({isvKey});
    settings.utcOffset = 0;
    const qint64 eightHours = 8 * 60 * 60 * 1000;
    QCOMPARE(verdict(parse(ownLogin), settings, loginAt), "too_new");
    QCOMPARE(verdict(parse(ownLogin), settings, loginAt + eightHours), "believed");
    const auto notice = std::get<Notice>(readNotice(signedText(renewText), settings));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(notice.event.expiresAt, Qt::UTC).toString(Qt::ISODate),
        QStringLiteral("2027-06-01T00:00:00Z"));
}

void TestAlibaba::mapping_data()
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

void TestAlibaba::mapping()
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

void TestAlibaba::create()
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

void TestAlibaba::deduplicates()
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

void TestAlibaba::eachAtItsOwnDoor()
{
    QCOMPARE(std::get<Distrust>(readNotice(parse(ownLogin), with({isvKey}))), Distrust::Malformed);
    QCOMPARE(std::get<Distrust>(readLogin(parse(ownCreate), with({isvKey}), loginAt)), Distrust::Malformed);
    // With all that a login needs, but not one.
    const Query other = signedText("action=expiredInstance|instanceId=2|timeStamp=2026-06-01 10:00:00");
    QCOMPARE(std::get<Distrust>(readLogin(other, with({isvKey}), loginAt)), Distrust::Malformed);
}

void TestAlibaba::loginIsRecognisedAgain()
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

void TestAlibaba::answers()
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

USHER_TEST(TestAlibaba, QCoreApplication)

#include "tst_alibaba.moc"

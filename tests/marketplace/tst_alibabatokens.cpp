#include "marketplace/alibabacalls.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace alibabacalls;
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

} // namespace

// Which calls are believed to be Alibaba Cloud's.
class TestAlibabaTokens : public QObject
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
    void splitUrl();
    void window_data();
    void window();
};

void TestAlibabaTokens::vectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected"); // the token of the first two is right, their parameters are not Alibaba's
    QTest::newRow("published") << QByteArray(published) << QByteArray(publishedKey) << QByteArray("malformed");
    QTest::newRow("rule") << QByteArray(ruleExample) << QByteArray(isvKey) << QByteArray("malformed");
    QTest::newRow("own create") << QByteArray(ownCreate) << QByteArray(isvKey) << QByteArray("believed");
    QTest::newRow("own login") << QByteArray(ownLogin) << QByteArray(isvKey) << QByteArray("believed");
}

void TestAlibabaTokens::vectors()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, expected);
    Query query = parse(text);
    QCOMPARE(verdict(query, with({key.constData()})), expected);
    std::reverse(query.begin(), query.end());
    QCOMPARE(verdict(query, with({key.constData()})), expected);
}

void TestAlibabaTokens::nothingChangedIsBelieved()
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

void TestAlibabaTokens::keys_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << with({}) << QByteArray("bad_signature");
    QTest::newRow("wrong") << with({"isvkez"}) << QByteArray("bad_signature");
    QTest::newRow("longer") << with({"isvkey1"}) << QByteArray("bad_signature");
    QTest::newRow("current") << with({"isvkey", "older"}) << QByteArray("believed");
    QTest::newRow("previous") << with({"newer", "isvkey"}) << QByteArray("believed");
}

void TestAlibabaTokens::keys()
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
void TestAlibabaTokens::structure_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("expected");
    const Query login = without(parse(ownLogin), "token");
    const auto row = [&](const char *title, const Query &query, const char *expected) {
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

void TestAlibabaTokens::structure()
{
    QFETCH(Query, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(query, with({isvKey})), expected);
}

// The login's URL with its '&' and '=' encoded is one parameter with the same token: a verifier that does without the
// time would take it for ever.
void TestAlibabaTokens::splitUrl()
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

void TestAlibabaTokens::window_data()
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

void TestAlibabaTokens::window()
{
    QFETCH(qint64, age);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(parse(ownLogin), with({isvKey}), loginAt + age), expected);
}

USHER_TEST(TestAlibabaTokens, QCoreApplication)
#include "tst_alibabatokens.moc"

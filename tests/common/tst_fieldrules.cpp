#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "common/domain/marketplace.h"
#include "common/domain/workspace.h"
#include "testmain.h"

#include <QtTest>

using namespace usher;
using namespace usher::problem_code;

namespace {

const QString ok; // the expected code of what is right

QString lone()
{
    return QString(QChar(0xD83D));
}

QString codeOf(const rules::Wrong &wrong)
{
    return wrong ? wrong->code : ok;
}

void columns()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("code");
}

void row(const char *name, const QString &input, const QString &code)
{
    QTest::newRow(name) << input << code;
}

} // namespace

class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void username_data();
    void username();
    void email_data();
    void email();
    void phone_data();
    void phone();
    void cloudIds_data();
    void cloudIds();
    void password_data();
    void password();
    void strength_data();
    void strength();
    void arguments();
    void marketplaces();
    void workspaceStates();
};

void TestFieldRules::texts_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("required");
    QTest::addColumn<QString>("optional");
    const auto both = [](const char *name, const QString &input, const QString &required, const QString &optional) {
        QTest::newRow(name) << input << required << optional;
    };
    both("empty", {}, field::required, ok);
    both("blank", QStringLiteral(" \u3000 "), field::required, ok);
    both("invisible only", QStringLiteral("\u200B\u202E"), field::required, field::not_allowed);
    both("plain", QStringLiteral("Blue Sky"), ok, ok);
    both("256 Chinese", QString(256, u'好'), ok, ok);
    both("257 Chinese", QString(257, u'好'), field::too_long, field::too_long);
    both("256 emoji", QStringLiteral("😀").repeated(256), ok, ok);
    both("257 emoji", QStringLiteral("😀").repeated(257), field::too_long, field::too_long);
    both("10,000", QString(10000, u'a'), field::too_long, field::too_long);
    both("family", QStringLiteral("👨‍👩‍👧"), ok, ok);
    both("control", QStringLiteral("a\u0007b"), field::not_allowed, field::not_allowed);
    both("line break", QStringLiteral("a\nb"), field::not_allowed, field::not_allowed);
    both("line separator", QStringLiteral("a\u2028b"), field::not_allowed, field::not_allowed);
    both("bidirectional", QStringLiteral("a\u202Eb"), field::not_allowed, field::not_allowed);
    both("lone surrogate", QString(u'a' + lone()), field::not_allowed, field::not_allowed);
    both("full width", QStringLiteral("ＡＢＣ１"), ok, ok);
}

void TestFieldRules::texts()
{
    QFETCH(QString, input);
    QTEST(codeOf(rules::requiredText(input, 256)), "required");
    QTEST(codeOf(rules::optionalText(input, 256)), "optional");
    if (rules::characterCount(input) <= 256)
        QVERIFY(!rules::optionalText(rules::tidyText(input), 256));
}

void TestFieldRules::username_data()
{
    columns();
    row("empty", {}, field::required);
    row("plain", QStringLiteral("mei.tan_2-x"), ok);
    row("shortest", QStringLiteral("meit"), ok);
    row("too short", QStringLiteral("mei"), field::too_short);
    row("longest", QString(32, u'a'), ok);
    row("too long", QString(33, u'a'), field::too_long);
    row("10,000", QString(10000, u'a'), field::too_long);
    row("upper case", QStringLiteral("Mei.tan"), field::not_allowed);
    row("one capital", QStringLiteral("M"), field::not_allowed);
    row("space", QStringLiteral("mei tan"), field::not_allowed);
    row("full width", QStringLiteral("ｍｅｉｔａｎ"), field::not_allowed);
    row("full-width digits", QStringLiteral("mei１２３"), field::not_allowed);
    row("full width tidied", rules::tidyIdentifier(QStringLiteral("ｍｅｉ．ｔａｎ１")), ok);
    row("upper case not tidied", rules::tidyIdentifier(QStringLiteral("Ｍｅｉ．ｔａｎ")), field::not_allowed);
    row("Cyrillic look-alike", QStringLiteral("mеi.tan"), field::not_allowed);
    row("emoji", QStringLiteral("mei👨‍👩‍👧"), field::not_allowed);
    row("control", QStringLiteral("mei\u0007tan"), field::not_allowed);
    row("bidirectional", QStringLiteral("mei\u202Etan"), field::not_allowed);
    row("lone surrogate", QString(QStringLiteral("meit") + lone()), field::not_allowed);
    row("at", QStringLiteral("mei@tan"), field::not_allowed);
}

void TestFieldRules::username()
{
    QFETCH(QString, input);
    QTEST(codeOf(rules::username(input, {})), "code");
}

void TestFieldRules::email_data()
{
    columns();
    row("empty", {}, field::required);
    row("plain", QStringLiteral("mei.tan@example.com"), ok);
    row("upper case", QStringLiteral("Mei@Example.COM"), ok);
    row("all of atext", QStringLiteral("!#$%&'*+-/=?^_`{|}~@example.com"), ok);
    row("subdomains", QStringLiteral("a@b.c.d.example"), ok);
    row("digits", QStringLiteral("1@2.example"), ok);
    row("IDN", QStringLiteral("mei@bücher.example"), ok);
    row("IDN Chinese", QStringLiteral("mei@例子.中国"), ok);
    row("IDN Thai", QStringLiteral("mei@ตัวอย่าง.ไทย"), ok);
    row("ACE", QStringLiteral("mei@xn--bcher-kva.example"), ok);
    row("local 64", QString(QString(64, u'a') + QStringLiteral("@example.com")), ok);
    row("local 65", QString(QString(65, u'a') + QStringLiteral("@example.com")), field::malformed);
    row("label 63", QString(QStringLiteral("a@") + QString(63, u'b') + QStringLiteral(".com")), ok);
    row("label 64", QString(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".com")), field::malformed);
    row("254", QString(QStringLiteral("a@") + QStringLiteral("bbbbbbbbb.").repeated(25) + QStringLiteral("cc")), ok);
    row("255", QString(QStringLiteral("a@") + QStringLiteral("bbbbbbbbb.").repeated(25) + QStringLiteral("ccc")),
        field::too_long);
    row("10,000", QString(QString(10000, u'a') + QStringLiteral("@example.com")), field::too_long);
    row("no at", QStringLiteral("mei.tan"), field::malformed);
    row("only at", QStringLiteral("@"), field::malformed);
    row("no local", QStringLiteral("@example.com"), field::malformed);
    row("no domain", QStringLiteral("mei@"), field::malformed);
    row("no dot", QStringLiteral("mei@localhost"), field::malformed);
    row("two ats", QStringLiteral("mei@tan@example.com"), field::malformed);
    row("dot first", QStringLiteral(".mei@example.com"), field::malformed);
    row("dot last", QStringLiteral("mei.@example.com"), field::malformed);
    row("two dots", QStringLiteral("mei..tan@example.com"), field::malformed);
    row("two dots in domain", QStringLiteral("mei@example..com"), field::malformed);
    row("dot ends domain", QStringLiteral("mei@example.com."), field::malformed);
    row("dot starts domain", QStringLiteral("mei@.example.com"), field::malformed);
    row("hyphen first", QStringLiteral("mei@-example.com"), field::malformed);
    row("hyphen last", QStringLiteral("mei@example-.com"), field::malformed);
    row("underscore", QStringLiteral("mei@ex_ample.com"), field::malformed);
    row("address literal", QStringLiteral("mei@[127.0.0.1]"), field::malformed);
    row("IPv4", QStringLiteral("mei@127.0.0.1"), field::malformed);
    row("quoted", QStringLiteral("\"mei tan\"@example.com"), field::malformed);
    row("display name", QStringLiteral("Mei <mei@example.com>"), field::malformed);
    row("space", QStringLiteral("mei tan@example.com"), field::malformed);
    row("comma", QStringLiteral("a@example.com,b@example.com"), field::malformed);
    row("line break", QStringLiteral("mei@example.com\nBcc: x@example.com"), field::malformed);
    row("null character", QString(QStringLiteral("mei") + QChar(0) + QStringLiteral("@example.com")), field::malformed);
    row("bidirectional", QStringLiteral("mei@exam\u202Eple.com"), field::malformed);
    row("emoji local", QStringLiteral("👩@example.com"), field::malformed);
    row("emoji domain", QStringLiteral("mei@👨‍👩‍👧.example"), field::malformed);
    row("lone surrogate", QString(QStringLiteral("mei@a") + lone() + QStringLiteral(".com")), field::malformed);
    row("full width", QStringLiteral("ｍｅｉ@example.com"), field::malformed);
    row("full width tidied", rules::tidyIdentifier(QStringLiteral(" ｍｅｉ＠ｅｘａｍｐｌｅ。ｃｏｍ ")), ok);
}

void TestFieldRules::email()
{
    QFETCH(QString, input);
    QTEST(codeOf(rules::email(input)), "code");
}

void TestFieldRules::phone_data()
{
    columns();
    row("empty", {}, ok);
    row("plain", QStringLiteral("+6591234567"), ok);
    row("spaces and brackets", QStringLiteral("+1 (415) 555-0100"), ok);
    row("full width", QStringLiteral("＋６５　９１２３　４５６７"), ok);
    row("7 digits", QStringLiteral("+2901234"), ok);
    row("6 digits", QStringLiteral("+290123"), field::malformed);
    row("15 digits", QStringLiteral("+123456789012345"), ok);
    row("16 digits", QStringLiteral("+1234567890123456"), field::malformed);
    row("no plus", QStringLiteral("6591234567"), field::malformed);
    row("two plus", QStringLiteral("++6591234567"), field::malformed);
    row("plus inside", QStringLiteral("+65+91234567"), field::malformed);
    row("country zero", QStringLiteral("+0591234567"), field::malformed);
    row("letters", QStringLiteral("+65CALLME12"), field::malformed);
    row("extension", QStringLiteral("+6591234567x12"), field::malformed);
    row("emoji", QStringLiteral("+65912345📞"), field::malformed);
    row("invisible", QStringLiteral("\u202A+65 9123 4567\u202C"), ok);
    row("lone surrogate", QString(QStringLiteral("+6591234567") + lone()), ok);
    row("10,000", QString(u'+' + QString(10000, u'1')), field::malformed);
    row("blank", QStringLiteral("   "), field::malformed);
}

void TestFieldRules::phone()
{
    QFETCH(QString, input);
    QTEST(codeOf(rules::phone(input)), "code");
}

void TestFieldRules::cloudIds_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("instance");
    const auto both = [](const char *name, const QString &input, const QString &account, const QString &instance) {
        QTest::newRow(name) << input << account << instance;
    };
    both("empty", {}, field::required, field::required);
    both("digits", QStringLiteral("1234567890123456"), ok, ok);
    both("letters", QStringLiteral("Acct-1_a.b"), ok, ok);
    both("path", QStringLiteral("arn:x/y"), field::not_allowed, ok);
    both("64", QString(64, u'1'), ok, ok);
    both("65", QString(65, u'1'), field::too_long, ok);
    both("128", QString(128, u'1'), field::too_long, ok);
    both("129", QString(129, u'1'), field::too_long, field::too_long);
    both("10,000", QString(10000, u'1'), field::too_long, field::too_long);
    both("space", QStringLiteral("12 34"), field::not_allowed, field::not_allowed);
    both("control", QStringLiteral("12\u000734"), field::not_allowed, field::not_allowed);
    both("delete", QStringLiteral("12\u007F"), field::not_allowed, field::not_allowed);
    both("bidirectional", QStringLiteral("12\u202E34"), field::not_allowed, field::not_allowed);
    both("emoji", QStringLiteral("12👨‍👩‍👧"), field::not_allowed, field::not_allowed);
    both("full width", QStringLiteral("１２３４"), field::not_allowed, field::not_allowed);
    both("full width tidied", rules::tidyIdentifier(QStringLiteral("１２ ３４\u200B")), ok, ok);
    both("lone surrogate", QString(u'1' + lone()), field::not_allowed, field::not_allowed);
}

void TestFieldRules::cloudIds()
{
    QFETCH(QString, input);
    QTEST(codeOf(rules::cloudAccountId(input)), "account");
    QTEST(codeOf(rules::cloudInstanceId(input)), "instance");
}

void TestFieldRules::password_data()
{
    columns();
    row("empty", {}, field::required);
    row("strong", QStringLiteral("kT9#vLq2xZ"), ok);
    row("phrase", QStringLiteral("correct horse battery staple"), ok);
    row("spaces around stay", QStringLiteral(" kT9#vLq2 "), ok);
    row("spaces count", QStringLiteral("kT9#vLq2"), field::too_short);
    row("9", QStringLiteral("kT9#vLq2x"), field::too_short);
    row("9 emoji", QStringLiteral("😀🚀🎉🔥🐧🌍🍜🎸🧭"), field::too_short);
    row("10 emoji", QStringLiteral("😀🚀🎉🔥🐧🌍🍜🎸🧭🪁"), ok);
    row("emoji family", QStringLiteral("kT9#vL👨‍👩‍👧"), ok);
    row("Chinese", QStringLiteral("床前明月光疑是地上霜"), ok);
    row("128", QStringLiteral("kT9#vLq2").repeated(16), ok);
    row("129", QString(QStringLiteral("kT9#vLq2").repeated(16) + u'x'), field::too_long);
    row("10,000", QString(10000, u'a'), field::too_long);
    row("control", QStringLiteral("kT9#vLq2\u0007xZ"), field::not_allowed);
    row("line break", QStringLiteral("kT9#vLq2\nxZ"), field::not_allowed);
    row("tab", QStringLiteral("kT9#vLq2\txZ"), field::not_allowed);
    row("null character", QString(QStringLiteral("kT9#vLq2xZ") + QChar(0)), field::not_allowed);
    row("bidirectional", QStringLiteral("kT9#vLq2\u202ExZ"), field::not_allowed);
    row("zero width", QStringLiteral("kT9#vLq2xZ\u200B"), field::not_allowed);
    row("lone surrogate", QString(QStringLiteral("kT9#vLq2xZ") + lone()), field::not_allowed);
    row("common", QStringLiteral("qwertyuiop"), password_common);
    row("common capital", QStringLiteral("Basketball"), password_common);
    row("common with signs", QStringLiteral("b@sketb@ll"), password_common);
    row("common full width", QStringLiteral("ｂａｓｋｅｔｂａｌｌ"), password_common);
    row("common and more", QStringLiteral("password123"), password_weak);
    row("twice", QStringLiteral("passwordpassword"), password_weak);
    row("full width", QStringLiteral("ｐａｓｓｗｏｒｄ１２３"), password_weak);
    row("sequence", QStringLiteral("abcdefghijkl"), password_weak);
    row("repeats", QStringLiteral("aaaaaaaaaaaa"), password_weak);
    row("Chinese repeats", QString(12, u'好'), password_weak);
    row("username and year", QStringLiteral("mei.tan2026"), password_weak);
    row("username capital", QStringLiteral("Mei.Tan2026"), password_weak);
    row("e-mail", QStringLiteral("mei.tan@bluesky.example"), password_weak);
    row("company", QStringLiteral("zyqvonix99"), password_weak);
    row("Chinese company", QStringLiteral("上海蓝天观测科技有限公司"), password_weak);
}

void TestFieldRules::password()
{
    QFETCH(QString, input);
    const QStringList others = {QString(), QStringLiteral("mei.tan"), QStringLiteral("mei.tan@bluesky.example"),
        QStringLiteral("Zyqvonix Pte Ltd"), QStringLiteral("上海蓝天观测科技有限公司"), QString(10000, u'b')};
    QTEST(codeOf(rules::password(input, {}, others)), "code");
}

void TestFieldRules::strength_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<int>("score");
    const QStringList name = {QStringLiteral("zyqvonix")};
    QTest::newRow("empty") << QString() << QStringList() << 0;
    QTest::newRow("password") << QStringLiteral("password") << QStringList() << 0;
    QTest::newRow("P@ssw0rd12") << QStringLiteral("P@ssw0rd12") << QStringList() << 1;
    QTest::newRow("strong") << QStringLiteral("kT9#vLq2xZ") << QStringList() << 4;
    QTest::newRow("unknown word") << QStringLiteral("zyqvonix") << QStringList() << 3;
    QTest::newRow("own name") << QStringLiteral("zyqvonix") << name << 0;
    QTest::newRow("own name, capitals") << QStringLiteral("ZYQVONIX") << name << 0;
    QTest::newRow("part of an address") << QStringLiteral("zyqvonix")
                                        << QStringList{QStringLiteral("mei@zyqvonix.example")} << 0;
    QTest::newRow("10,000") << QString(10000, u'a') << QStringList() << 0;
    QTest::newRow("10,000 words") << QStringLiteral("kT9#vLq2xZ") << QStringList(10000, QStringLiteral("word")) << 4;
    QTest::newRow("lone surrogate") << lone() << QStringList{lone()} << 0;
    QTest::newRow("null character") << QString(QChar(0)) << QStringList() << 0;
}

void TestFieldRules::strength()
{
    QFETCH(QString, input);
    QFETCH(QStringList, others);
    QTEST(rules::passwordStrength(input, others), "score");
}

void TestFieldRules::arguments()
{
    const QString minimum = QStringLiteral("minimum");
    const QString maximum = QStringLiteral("maximum");
    QCOMPARE(rules::username(QStringLiteral("a"), {})->arguments.value(minimum), QStringLiteral("4"));
    QCOMPARE(rules::requiredText(QString(9, u'a'), 8)->arguments.value(maximum), QStringLiteral("8"));
    QCOMPARE(rules::password(QStringLiteral("a"), {12, 20, 4}, {})->arguments.value(minimum), QStringLiteral("12"));
    QCOMPARE(rules::password(QString(21, u'a'), {12, 20, 4}, {})->arguments.value(maximum), QStringLiteral("20"));
    QCOMPARE(codeOf(rules::password(QStringLiteral("michelle123"), {10, 20, 0}, {})), ok);
    QCOMPARE(codeOf(rules::password(QStringLiteral("basketball"), {10, 20, 0}, {})), password_common);
}

void TestFieldRules::marketplaces()
{
    QStringList ids;
    for (const Marketplace marketplace : allMarketplaces) {
        ids << marketplaceId(marketplace);
        QCOMPARE(marketplaceFromId(ids.last()), marketplace);
        QCOMPARE(needsHandoff(marketplace), marketplace == Marketplace::Aws || marketplace == Marketplace::Azure);
        QVERIFY(!needsHandoff(marketplace) || !(needsAccountId(marketplace) || needsInstanceId(marketplace)));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("alibaba huawei aws azure direct"));
    QVERIFY(needsAccountId(Marketplace::Alibaba) && needsInstanceId(Marketplace::Alibaba));
    QVERIFY(needsAccountId(Marketplace::Huawei) && !needsInstanceId(Marketplace::Huawei));
    QVERIFY(!needsAccountId(Marketplace::Direct) && !needsInstanceId(Marketplace::Direct));
    for (const QString &id : {QString(), QStringLiteral("AWS"), QStringLiteral("aws "), QStringLiteral("gcp")})
        QVERIFY(!marketplaceFromId(id));
}

void TestFieldRules::workspaceStates()
{
    const QStringList ids = {QStringLiteral("bindable"), QStringLiteral("bound"), QStringLiteral("settled_elsewhere"),
        QStringLiteral("locked")};
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(workspaceStateId(WorkspaceState(i)), ids[i]);
        QCOMPARE(workspaceStateFromId(ids[i]), WorkspaceState(i));
    }
    QVERIFY(!workspaceStateFromId(QString()));
    QVERIFY(!workspaceStateFromId(QStringLiteral("Bound")));
}

USHER_TEST(TestFieldRules, QCoreApplication)

#include "tst_fieldrules.moc"

#include "common/domain/fieldrules.h"
#include "testmain.h"

#include <QtTest>

using namespace usher;

namespace {

// Lone surrogates cannot be written in a literal.
QString high()
{
    return QString(QChar(0xD83D));
}

QString low()
{
    return QString(QChar(0xDE00));
}

} // namespace

class TestTidying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void code_data();
    void code();
    void phone_data();
    void phone();
    void keys_data();
    void keys();
    void folding_data();
    void folding();
    void hostile_data();
    void hostile();
};

void TestTidying::text_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("identifier");
    const auto row = [](const char *name, const QString &typed, const QString &text, const QString &identifier) {
        QTest::newRow(name) << typed << text << identifier;
    };
    row("empty", {}, {}, {});
    row("blank", QStringLiteral(" \t\n\u00A0\u3000\u2028"), {}, {});
    row("invisible only", QStringLiteral("\u200B\uFEFF\u202E\u2060\u3164"), {}, {});
    row("plain", QStringLiteral("mei.tan"), QStringLiteral("mei.tan"), QStringLiteral("mei.tan"));
    row("white space", QStringLiteral("  Blue\t \u3000Sky\r\n"), QStringLiteral("Blue Sky"), QStringLiteral("BlueSky"));
    row("control", QStringLiteral("a\u0001b\u0007\u007F\u0080c"), QStringLiteral("abc"), QStringLiteral("abc"));
    row("null character", QString(QStringLiteral("a") + QChar(0) + u'b'), QStringLiteral("ab"), QStringLiteral("ab"));
    row("bidirectional", QStringLiteral("a\u202Eb\u2066c\u2069\u200F\u061Cd"), QStringLiteral("abcd"),
        QStringLiteral("abcd"));
    row("zero width", QStringLiteral("a\u200B\u200C\u200D\u2060\uFEFF\u00ADb"), QStringLiteral("ab"),
        QStringLiteral("ab"));
    row("between spaces", QStringLiteral("a \u200B b"), QStringLiteral("a b"), QStringLiteral("ab"));
    row("full width", QStringLiteral("ＡＢＣ１２３＠．＿"), QStringLiteral("ＡＢＣ１２３＠．＿"),
        QStringLiteral("ABC123@._"));
    row("ideographic stop", QStringLiteral("mei@example。com"), QStringLiteral("mei@example。com"),
        QStringLiteral("mei@example.com"));
    row("composed", QStringLiteral("e\u0301"), QStringLiteral("é"), QStringLiteral("é"));
    row("mark apart", QStringLiteral("e \u0301"), QStringLiteral("e \u0301"), QStringLiteral("é"));
    row("syllable apart", QStringLiteral("\u1100 \u1161"), QStringLiteral("\u1100 \u1161"), QStringLiteral("가"));
    row("mark behind a selector", QStringLiteral("e\uFE0F\u0301"), QStringLiteral("e\uFE0F\u0301"),
        QStringLiteral("é"));
    row("marks apart", QString(u'z' + QString(20, QChar(0x0323)) + u' ' + QString(20, QChar(0x0323))),
        QString(u'ẓ' + QString(19, QChar(0x0323)) + u' ' + QString(20, QChar(0x0323))),
        QString(u'ẓ' + QString(30, QChar(0x0323))));
    row("family", QStringLiteral("👨‍👩‍👧 Co"), QStringLiteral("👨‍👩‍👧 Co"),
        QStringLiteral("👨👩👧Co"));
    row("eye in bubble", QStringLiteral("👁️‍🗨️"), QStringLiteral("👁️‍🗨️"),
        QStringLiteral("👁🗨"));
    row("skin tone and sign", QStringLiteral("👩🏽‍⚕️"), QStringLiteral("👩🏽‍⚕️"),
        QStringLiteral("👩🏽⚕"));
    row("flag of England", QString::fromUcs4(U"\U0001F3F4\U000E0067\U000E0062\U000E007F"),
        QString::fromUcs4(U"\U0001F3F4\U000E0067\U000E0062\U000E007F"), QString::fromUcs4(U"\U0001F3F4"));
    row("tags without flag", QString::fromUcs4(U"a\U000E0067\U000E0062b"), QStringLiteral("ab"), QStringLiteral("ab"));
    row("joiner after emoji", QStringLiteral("👩\u200Dx"), QStringLiteral("👩x"), QStringLiteral("👩x"));
    row("joiner before emoji", QStringLiteral("x\u200D👩"), QStringLiteral("x👩"), QStringLiteral("x👩"));
    row("lone high", QString(u'a' + high() + u'b'), QStringLiteral("ab"), QStringLiteral("ab"));
    row("lone low", QString(u'a' + low() + u'b'), QStringLiteral("ab"), QStringLiteral("ab"));
    row("swapped pair", QString(low() + high()), {}, {});
    row("high at the end", QString(QStringLiteral("😀") + high()), QStringLiteral("😀"), QStringLiteral("😀"));
    row("thirty marks stay", QString(u'z' + QString(40, QChar(0x0323))),
        QString(QStringLiteral("ẓ") + QString(29, QChar(0x0323))),
        QString(QStringLiteral("ẓ") + QString(29, QChar(0x0323))));
    row("expanding", QStringLiteral("㍿\uFDFA"), QStringLiteral("㍿\uFDFA"),
        QString(QStringLiteral("㍿\uFDFA").normalized(QString::NormalizationForm_KC).remove(u' ')));
    row("non-characters", QStringLiteral("a\uFFFE\uFFFF\uFDD0b"), QStringLiteral("ab"), QStringLiteral("ab"));
    row("Vietnamese and Thai", QStringLiteral("Trần Thị ใหม่"), QStringLiteral("Trần Thị ใหม่"),
        QString(QStringLiteral("TrầnThịใหม่").normalized(QString::NormalizationForm_KC)));
}

void TestTidying::text()
{
    QFETCH(QString, typed);
    QTEST(rules::tidyText(typed), "text");
    QTEST(rules::tidyIdentifier(typed), "identifier");
    QCOMPARE(rules::tidyText(rules::tidyText(typed)), rules::tidyText(typed));
    QCOMPARE(rules::tidyIdentifier(rules::tidyIdentifier(typed)), rules::tidyIdentifier(typed));
}

void TestTidying::code_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &pasted, const QString &code = QStringLiteral("123456")) {
        QTest::addRow("%s", qPrintable(pasted)) << pasted << code;
    };
    row({}, {});
    row(QStringLiteral("123456"));
    row(QStringLiteral(" 123456\n"));
    row(QStringLiteral("123 456"));
    row(QStringLiteral("123-456"));
    row(QStringLiteral("123–456"));
    row(QStringLiteral("123\u00A0456"));
    row(QStringLiteral("123\u2009456"));
    row(QStringLiteral("12 34 56"));
    row(QStringLiteral("1 2 3 4 5 6"));
    row(QStringLiteral("1\u200B23\u202E456"));
    row(QStringLiteral("１２３４５６"));
    row(QStringLiteral("１２３　４５６"));
    row(QStringLiteral("๑๒๓๔๕๖"));
    row(QStringLiteral("٠١٢٣٤٥"), QStringLiteral("012345"));
    row(QStringLiteral("Your code is 123456"));
    row(QStringLiteral("Your code is 123456."));
    row(QStringLiteral("code:123-456"));
    row(QStringLiteral("G-123456"));
    row(QStringLiteral("【Usher】验证码：123456，10分钟内有效。"));
    row(QStringLiteral("123456 is your code. It is valid for 10 minutes."));
    row(QStringLiteral("2024-10-26 10:02  Your code: 123 456"));
    row(QStringLiteral("ref 12345678, code 123456"));
    row(QStringLiteral("123456 or 654321"));
    row(QStringLiteral("123-456, 654321"));
    row(QStringLiteral("123456 10 minutes"));
    row(QStringLiteral("12345, then 654321"), QStringLiteral("654321"));
    row(QStringLiteral("000000"), QStringLiteral("000000"));
    row(QStringLiteral("12345"), {});
    row(QStringLiteral("1234567"), {});
    row(QStringLiteral("123 4567"), {});
    row(QStringLiteral("123  456"), {});
    row(QStringLiteral("123, 456"), {});
    row(QStringLiteral("12345a6"), {});
    row(QStringLiteral("abcdef"), {});
    row(QStringLiteral("½⅓²³①②"), {});
    row(QStringLiteral("😀😀😀😀😀😀"), {});
    row(QString(high() + QStringLiteral("123") + low() + QStringLiteral("456")));
    QTest::newRow("10,000 digits") << QString(10000, u'1') << QString();
    QTest::newRow("10,000 groups") << QStringLiteral("12 ").repeated(10000) << QString();
}

void TestTidying::code()
{
    QFETCH(QString, pasted);
    QTEST(rules::codeFromText(pasted, 6), "code");
    QCOMPARE(rules::codeFromText(pasted, 0), QString());
    QCOMPARE(rules::codeFromText(pasted, -1), QString());
}

void TestTidying::phone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phone");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces") << QStringLiteral("+65 9123 4567") << QStringLiteral("+6591234567");
    QTest::newRow("brackets") << QStringLiteral("+1 (415) 555-0100") << QStringLiteral("+14155550100");
    QTest::newRow("full width") << QStringLiteral("＋８６　１３８－００１３－８０００")
                                << QStringLiteral("+8613800138000");
    QTest::newRow("trunk zero") << QStringLiteral("+44 (0)20 7946 0018") << QStringLiteral("+442079460018");
    QTest::newRow("dots and dashes") << QStringLiteral("+49.30–90‑18−20") << QStringLiteral("+4930901820");
    QTest::newRow("Thai") << QStringLiteral("+๖๖ ๒ ๑๒๓ ๔๕๖๗") << QStringLiteral("+6621234567");
    QTest::newRow("letters stay") << QStringLiteral("+1 800 CALL") << QStringLiteral("+1800CALL");
    QTest::newRow("mark behind a bracket") << QStringLiteral("E[\u0301") << QStringLiteral("\u00C9");
}

void TestTidying::phone()
{
    QFETCH(QString, typed);
    QTEST(rules::tidyPhone(typed), "phone");
    QCOMPARE(rules::tidyPhone(rules::tidyPhone(typed)), rules::tidyPhone(typed));
}

void TestTidying::keys_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << QStringLiteral("Mei.Tan@Example.COM") << QStringLiteral("mei.tan@example.com");
    QTest::newRow("IDN") << QStringLiteral("mei@BÜCHER.example") << QStringLiteral("mei@xn--bcher-kva.example");
    QTest::newRow("ACE") << QStringLiteral("mei@XN--bcher-kva.example") << QStringLiteral("mei@xn--bcher-kva.example");
    QTest::newRow("full width") << QStringLiteral(" ｍｅｉ＠example。com ") << QStringLiteral("mei@example.com");
    QTest::newRow("no domain") << QStringLiteral("Mei@") << QStringLiteral("mei@");
    QTest::newRow("no at") << QStringLiteral("MEI") << QStringLiteral("mei");
}

void TestTidying::keys()
{
    QFETCH(QString, address);
    QTEST(rules::emailKey(address), "key");
    QCOMPARE(rules::emailKey(rules::emailKey(address)), rules::emailKey(address));
}

void TestTidying::folding_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << QStringLiteral("Blue SKY") << QStringLiteral("blue sky");
    QTest::newRow("width") << QStringLiteral("ＢＬＵＥ１") << QStringLiteral("blue1");
    QTest::newRow("sharp s") << QStringLiteral("STRASSE") << QStringLiteral("Straße");
    QTest::newRow("sigma") << QStringLiteral("ΣΑΣ") << QStringLiteral("σας");
    QTest::newRow("composition") << QStringLiteral("E\u0301") << QStringLiteral("é");
    QTest::newRow("katakana") << QStringLiteral("ｶﾞ") << QStringLiteral("ガ");
}

void TestTidying::folding()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(rules::folded(one), rules::folded(other));
    QCOMPARE(rules::folded(rules::folded(one)), rules::folded(one));
}

void TestTidying::hostile_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("letters") << QStringLiteral("a");
    QTest::newRow("spaces") << QStringLiteral(" ");
    QTest::newRow("marks") << QStringLiteral("\u0301\u0323");
    QTest::newRow("expanding") << QStringLiteral("\uFDFA");
    QTest::newRow("surrogates") << low();
    QTest::newRow("joiners") << QStringLiteral("👩\u200D");
}

void TestTidying::hostile()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(10000);
    const QString tidy = rules::tidyText(text);
    QCOMPARE(rules::tidyText(tidy), tidy);
    QVERIFY(rules::codeFromText(text, 6).isEmpty());
    QVERIFY(rules::tidyPhone(text).size() >= 0);
    QVERIFY(rules::emailKey(text).size() >= 0);
    QVERIFY(rules::emailKey(QString(QStringLiteral("a@") + text)).size() >= 0);
    QVERIFY(rules::folded(tidy).size() >= 0);
}

USHER_TEST(TestTidying, QCoreApplication)

#include "tst_tidying.moc"

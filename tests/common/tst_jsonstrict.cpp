#include "common/core/jsonstrict.h"
#include "common/core/problemcodes.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace usher;

class TestJsonStrict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void depth();
    void hostileSizes();
    void values();
    void mutations();
};

void TestJsonStrict::good_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", "[]", " \t\r\n{ } \n", "[0,-0,1.5,-1e5,1E+2,2e-3]", "[true,false,null]",
             R"({"a":{"a":1},"b":{"a":[{"a":2}]}})", R"(["\"\\\/\b\f\n\r\t","\u0041\u00e9","\ud83d\ude00"])",
             R"({"":1})", R"({"a":1,"A":2,"\u0061b":3})", "[\"工作空间 👨‍👩‍👧\"]", "[\"\x7f\"]",
             "[\"\xf4\x8f\xbf\xbf\xef\xbf\xbf\"]", "[9007199254740993]", R"([[],[[]],{}])"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void TestJsonStrict::good()
{
    QFETCH(QByteArray, json);
    const Result<QJsonDocument> result = parseStrictJson(json);
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.problem().detail));
    QCOMPARE(*result, QJsonDocument::fromJson(json));
}

void TestJsonStrict::bad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const QByteArray &json, const char *fault) {
        QTest::newRow(name) << json << QByteArray(fault);
    };
    row("empty", "", "line 1, byte 0: an object");
    row("blank", " \n ", "line 2, byte 3: an object");
    row("scalar", "1", "an object");
    row("string", "\"x\"", "an object");
    row("BOM", "\xEF\xBB\xBF{}", "byte order mark");
    row("UTF-16", QByteArray("[\0]\0", 4), "a value");
    row("null byte after", QByteArray("{}\0", 3), "text after");
    row("null byte in string", QByteArray("[\"\0\"]", 5), "control");
    row("trailing text", "{} x", "text after");
    row("two documents", "{}{}", "text after");
    row("extra bracket", "[]]", "text after");
    row("open array", "[", "a value");
    row("open object", "{", "a string");
    row("open string", "[\"a", "unfinished");
    row("open escape", "[\"\\", "unknown escape");
    row("crossed", "[}", "a value");
    row("crossed object", "{\"a\":1]", "a comma");
    row("trailing comma", "[1,]", "a value");
    row("trailing comma object", "{\"a\":1,}", "a string");
    row("leading comma", "[,1]", "a value");
    row("double comma", "[1,,2]", "a value");
    row("no comma", "[1 2]", "a comma");
    row("no colon", "{\"a\" 1}", "a colon");
    row("no value", "{\"a\":}", "a value");
    row("number as name", "{1:2}", "a string");
    row("bare name", "{a:2}", "a string");
    row("single quotes", "['a']", "a value");
    row("comment", "[1/*x*/]", "a comma");
    row("leading zero", "[01]", "a comma");
    row("plus", "[+1]", "a value");
    row("minus only", "[-]", "a value");
    row("dot first", "[.5]", "a value");
    row("dot last", "[1.]", "a digit");
    row("exponent", "[1e]", "a digit");
    row("exponent signs", "[1e+-2]", "a digit");
    row("infinity", "[1e999]", "out of range");
    row("NaN", "[NaN]", "a value");
    row("hexadecimal", "[0x10]", "a comma");
    row("word", "[tru]", "a value");
    row("longer word", "[nulll]", "a comma");
    row("upper case word", "[True]", "a value");
    row("form feed", "[\f1]", "a value");
    row("no-break space", "[\xC2\xA0]", "a value");
    row("newline in string", "[\"a\nb\"]", "line 1, byte 3: control");
    row("tab in string", "[\"\t\"]", "control");
    row("unknown escape", "[\"\\x41\"]", "unknown escape");
    row("upper case U", "[\"\\U0041\"]", "unknown escape");
    row("short u", "[\"\\u041\"]", "hexadecimal");
    row("lone high", "[\"\\ud83d\"]", "lone surrogate");
    row("lone low", "[\"\\ude00\"]", "lone surrogate");
    row("high and letter", "[\"\\ud83d\\u0041\"]", "lone surrogate");
    row("high and newline escape", "[\"\\ud83d\\n\"]", "lone surrogate");
    row("two high", "[\"\\ud83d\\ud83d\"]", "lone surrogate");
    row("lone in name", "{\"\\ud83d\":1}", "lone surrogate");
    row("raw surrogate", "[\"\xED\xA0\xBD\"]", "UTF-8");
    row("overlong", "[\"\xC0\xAF\"]", "UTF-8");
    row("overlong 3", "[\"\xE0\x80\xAF\"]", "UTF-8");
    row("overlong 4", "[\"\xF0\x80\x80\xAF\"]", "UTF-8");
    row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", "UTF-8");
    row("continuation", "[\"\x80\"]", "UTF-8");
    row("cut", "[\"\xE2\x82", "UTF-8");
    row("cut by quote", "[\"\xE2\x82\"]", "UTF-8");
    row("latin-1", "[\"\xE9\"]", "UTF-8");
    row("FF", "[\"\xFF\"]", "UTF-8");
    row("duplicate", "{\"a\":1,\n\"a\":1}", "line 2, byte 8: member name given twice");
    row("duplicate escaped", R"({"ab":1,"\u0061b":2})", "twice");
    row("duplicate emoji", "{\"😀\":1,\"\\ud83d\\ude00\":2}", "twice");
    row("duplicate to Qt",
        "{\"a\":1,\"\xEF\xBB\xBF"
        "a\":2}",
        "byte order mark");
    row("escaped BOM in name", R"({"\ufeffa":1})", "byte order mark");
    row("duplicate inside", R"([{"x":{"a":1,"b":2,"a":3}}])", "twice");
    row("duplicate empty", R"({"":1,"":2})", "twice");
}

void TestJsonStrict::bad()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, fault);
    const Result<QJsonDocument> result = parseStrictJson(json);
    QVERIFY(!result);
    QCOMPARE(result.problem().code, problem_code::bad_request);
    QCOMPARE(result.problem().status, 400);
    QVERIFY2(result.problem().detail.contains(QString::fromLatin1(fault)), qPrintable(result.problem().detail));
}

void TestJsonStrict::depth()
{
    const auto nested = [](int depth) { return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')); };
    QVERIFY(parseStrictJson(nested(32)));
    QVERIFY(!parseStrictJson(nested(33)));
    QVERIFY(parseStrictJson(nested(3), 3));
    QVERIFY(!parseStrictJson(nested(4), 3));
    QVERIFY(!parseStrictJson("[]", 0));
    QVERIFY(!parseStrictJson("[]", -1));
    QVERIFY(!parseStrictJson(nested(100000)));
    QVERIFY(!parseStrictJson(QByteArray(100000, '[')));
    QVERIFY(!parseStrictJson(QByteArray("{\"a\":").repeated(100000)));
    // Even a caller that allows everything gets an error from Qt, not a crash.
    QVERIFY(!parseStrictJson(nested(100000), 1000000));
}

void TestJsonStrict::hostileSizes()
{
    QByteArray members = "{";
    for (int i = 0; i < 50000; ++i)
        members += '"' + QByteArray::number(i) + "\":[],";
    QVERIFY(parseStrictJson(members + "\"last\":0}"));
    QVERIFY(!parseStrictJson(members + "\"0\":0}"));
    QVERIFY(parseStrictJson("[\"" + QByteArray(1000000, 'x') + "\"]"));
    QVERIFY(!parseStrictJson("[" + QByteArray(100000, '9') + "]"));
    QVERIFY(!parseStrictJson("[\"" + QByteArray(1000000, '\\') + "]"));
}

void TestJsonStrict::values()
{
    const Result<QJsonDocument> result = parseStrictJson(R"({"n":"é\ud83d\ude00","i":12,"l":[1.5,false,null]})");
    QVERIFY(result);
    QCOMPARE(result->object().value(QStringLiteral("n")).toString(), QStringLiteral("é😀"));
    QCOMPARE(result->object().value(QStringLiteral("i")).toInt(), 12);
    QCOMPARE(result->object().value(QStringLiteral("l")).toArray().at(0).toDouble(), 1.5);
}

// What passes, Qt reads without an error and writes back to the same document.
void TestJsonStrict::mutations()
{
    const QByteArray seed
        = "{\"a\":[1,-2.5e3,true,null,{\"b\\u00e9\":\"x\\n\\ud83d\\ude00\"}],\"工\":{\"c\":\"\\\"\"},\"d\":[]}";
    const QByteArray alphabet = "{}[]:,\"\\u0dD8e1.-+ tn\n\xE5\xB7\x80\xFF";
    std::mt19937 generator(20241026);
    const auto below = [&](qsizetype limit) { return qsizetype(generator() % size_t(limit)); };
    int passed = 0;
    for (int round = 0; round < 40000; ++round) {
        QByteArray json = seed;
        for (qsizetype n = 1 + below(3); n > 0; --n) {
            const qsizetype at = below(json.size());
            const char c = alphabet[below(alphabet.size())];
            switch (below(4)) {
            case 0:
                json[at] = c;
                break;
            case 1:
                json.insert(at, c);
                break;
            case 2:
                json.remove(at, 1 + below(4));
                break;
            default:
                json.insert(at, json.mid(below(json.size()), below(12)));
            }
        }
        const Result<QJsonDocument> result = parseStrictJson(json);
        if (!result)
            continue;
        ++passed;
        QJsonParseError error;
        QCOMPARE(QJsonDocument::fromJson(json, &error), *result);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(*parseStrictJson(result->toJson()), *result);
    }
    QVERIFY(passed > 100);
}

USHER_TEST(TestJsonStrict, QCoreApplication)

#include "tst_jsonstrict.moc"

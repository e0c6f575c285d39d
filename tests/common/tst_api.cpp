#include "common/api/accounts.h"
#include "common/api/codes.h"
#include "common/api/configuration.h"
#include "common/api/endpoints.h"
#include "common/api/intents.h"
#include "common/apisamples.h"
#include "testmain.h"

#include <QJsonArray>

using namespace usher;
using api::Members;

namespace {

// Every member of a JSON value, as pointer tokens; not below "answer", whose content is anybody's.
QList<QStringList> membersOf(const QJsonValue &value, const QStringList &place = {})
{
    QList<QStringList> places;
    if (!place.isEmpty() && place.last() == QLatin1String("answer"))
        return places;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        places
            += QList<QStringList>{place + QStringList{it.key()}} + membersOf(it.value(), place + QStringList{it.key()});
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        places += membersOf(array.at(i), place + QStringList{QString::number(i)});
    return places;
}

using Change = std::function<QJsonValue(const QJsonValue &)>; // Undefined removes the member

QJsonValue changed(const QJsonValue &value, const QStringList &place, const Change &change)
{
    if (place.isEmpty())
        return change(value);
    const QStringList rest = place.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = place.first().toLongLong();
        array.replace(index, changed(array.at(index), rest, change));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue member = changed(object.value(place.first()), rest, change);
    if (member.isUndefined())
        object.remove(place.first());
    else
        object.insert(place.first(), member);
    return object;
}

QByteArray changed(const QByteArray &json, const QStringList &place, const Change &change)
{
    return QJsonDocument(changed(QJsonDocument::fromJson(json).object(), place, change).toObject())
        .toJson(QJsonDocument::Compact);
}

QString pointerTo(const QStringList &place)
{
    return QLatin1Char('/') + place.join(QLatin1Char('/'));
}

// "required /username", "ok"
QString verdict(const ApiSample &sample, const QByteArray &json, Members members = Members::Strict)
{
    const Result<QByteArray> result = sample.reencoded(json, members);
    if (result)
        return QStringLiteral("ok");
    const Problem &problem = result.problem();
    if (problem.code != problem_code::validation_failed || problem.status != 422)
        return problem.code;
    QStringList lines;
    for (const Problem::Field &field : problem.fields)
        lines.append(field.code + QLatin1Char(' ') + field.pointer);
    return lines.join(QLatin1String(", "));
}

bool isWord(const QString &member)
{
    static const QStringList words{QStringLiteral("purpose"), QStringLiteral("grant"), QStringLiteral("kind"),
        QStringLiteral("state"), QStringLiteral("marketplace"), QStringLiteral("trust"), QStringLiteral("scope")};
    return words.contains(member);
}

} // namespace

class TestApi : public QObject
{
    Q_OBJECT

private:
    void samples();

private Q_SLOTS:
    void roundTrip_data() { samples(); }
    void roundTrip();
    void missingMembers_data() { samples(); }
    void missingMembers();
    void wrongTypes_data() { samples(); }
    void wrongTypes();
    void tooLong_data() { samples(); }
    void tooLong();
    void emptyTexts_data() { samples(); }
    void emptyTexts();
    void unknownMembers_data() { samples(); }
    void unknownMembers();
    void brokenJson_data() { samples(); }
    void brokenJson();
    void forms_data();
    void forms();
    void lengthsCountCodePoints();
    void everythingWrongAtOnce();
    void reportsAreBounded();
    void newWordsOfANewerServer();
    void pathsEscape();
};

void TestApi::samples()
{
    QTest::addColumn<int>("index");
    const QList<ApiSample> all = apiSamples();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name.constData()) << i;
}

#define SAMPLE                                                                                                         \
    QFETCH(int, index);                                                                                                \
    const ApiSample sample = apiSamples().at(index);                                                                   \
    const QList<QStringList> members = membersOf(QJsonDocument::fromJson(sample.json).object())

void TestApi::roundTrip()
{
    SAMPLE;
    QVERIFY(!members.isEmpty());
    for (const Members strictness : {Members::Strict, Members::Lenient}) {
        const Result<QByteArray> again = sample.reencoded(sample.json, strictness);
        QVERIFY2(again.ok(), qPrintable(verdict(sample, sample.json)));
        QCOMPARE(*again, sample.json);
    }
}

void TestApi::missingMembers()
{
    SAMPLE;
    QStringList optional;
    for (const QStringList &place : members) {
        const QByteArray json = changed(sample.json, place, [](const QJsonValue &) { return QJsonValue::Undefined; });
        const QString pointer = pointerTo(place);
        if (verdict(sample, json) == QLatin1String("ok"))
            optional.append(pointer);
        else
            QCOMPARE(verdict(sample, json), QLatin1String("required ") + pointer);
    }
    optional.sort();
    QStringList expected = sample.optional;
    expected.sort();
    QCOMPARE(optional, expected);
}

void TestApi::wrongTypes()
{
    SAMPLE;
    for (const QStringList &place : members) {
        for (const QJsonValue &other :
            {QJsonValue(QStringLiteral("x")), QJsonValue(1.5), QJsonValue(QJsonValue::Null)}) {
            const QByteArray json = changed(sample.json, place, [&](const QJsonValue &is) {
                return is.type() == other.type() && is.isString() ? QJsonValue(true) : other;
            });
            QCOMPARE(verdict(sample, json), QLatin1String("wrong_type ") + pointerTo(place));
        }
    }
}

void TestApi::tooLong()
{
    SAMPLE;
    const QString text(20'000, QLatin1Char('a'));
    for (const QStringList &place : members) {
        bool isText = false;
        const QByteArray json = changed(sample.json, place, [&](const QJsonValue &is) {
            isText = is.isString();
            return isText ? QJsonValue(text) : is;
        });
        if (isText)
            QCOMPARE(verdict(sample, json),
                (isWord(place.last()) ? QLatin1String("not_allowed ") : QLatin1String("too_long ")) + pointerTo(place));
    }
}

void TestApi::emptyTexts()
{
    SAMPLE;
    for (const QStringList &place : members) {
        bool isText = false;
        const QByteArray json = changed(sample.json, place, [&](const QJsonValue &is) {
            isText = is.isString();
            return isText ? QJsonValue(QString()) : is;
        });
        if (isText)
            QCOMPARE(verdict(sample, json),
                (isWord(place.last()) ? QLatin1String("not_allowed ") : QLatin1String("required ")) + pointerTo(place));
    }
}

void TestApi::unknownMembers()
{
    SAMPLE;
    QList<QStringList> objects{{}};
    for (const QStringList &place : members) {
        if (place.last() != QLatin1String("answer"))
            changed(sample.json, place, [&](const QJsonValue &is) {
                if (is.isObject())
                    objects.append(place);
                return is;
            });
    }
    for (const QStringList &place : std::as_const(objects)) {
        const QByteArray json = changed(sample.json, place, [](const QJsonValue &is) {
            QJsonObject object = is.toObject();
            object.insert(QStringLiteral("sur/prise~"), 1);
            return QJsonValue(object);
        });
        const QString pointer = (place.isEmpty() ? QString() : pointerTo(place)) + QLatin1String("/sur~1prise~0");
        QCOMPARE(verdict(sample, json), QLatin1String("unknown_member ") + pointer);
        const Result<QByteArray> lenient = sample.reencoded(json, Members::Lenient);
        QVERIFY(lenient.ok());
        QCOMPARE(*lenient, sample.json);
    }
}

void TestApi::brokenJson()
{
    SAMPLE;
    const QByteArray first = members.first().first().toUtf8();
    const QByteArray inside = sample.json.mid(1);
    for (const QByteArray &json : {QByteArray(), QByteArray("null"), QByteArray("[" + sample.json + "]"),
             QByteArray("{\"" + first + "\":1," + inside), // given twice
             QByteArray("{\"x\":\"\\ud800\"," + inside), // lone surrogate
             QByteArray(sample.json + "x"), sample.json.chopped(1)}) {
        for (const Members strictness : {Members::Strict, Members::Lenient})
            QCOMPARE(verdict(sample, json, strictness), problem_code::bad_request);
    }
}

void TestApi::forms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *site, const char *expected) {
        QTest::newRow(name) << QByteArray("{\"username\":\"mei\",\"site\":\"") + site + "\"}"
                            << QString::fromLatin1(expected);
    };
    row("plain", "ap1", "ok");
    row("upper case", "AP1", "malformed /site");
    row("line break at the end", "ap1\\n", "malformed /site");
    row("NUL", "ap1\\u0000", "malformed /site");
    row("white space", "ap 1", "malformed /site");
    row("full width", "ａｐ１", "malformed /site");
    row("path", "../ap1", "malformed /site");
    row("longest", "a2345678901234567890123456789012", "ok");
    row("one longer", "a23456789012345678901234567890123", "too_long /site");
}

void TestApi::forms()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto result = api::decode<api::UsernameCheck>(json, Members::Strict);
    QCOMPARE(result
            ? QStringLiteral("ok")
            : result.problem().fields.value(0).code + QLatin1Char(' ') + result.problem().fields.value(0).pointer,
        expected);
}

void TestApi::lengthsCountCodePoints()
{
    const auto check = [](int count) {
        const QString name = QStringLiteral("\U0001F680").repeated(count);
        return api::UsernameCheck::fromJson(
            {{QStringLiteral("site"), QStringLiteral("ap1")}, {QStringLiteral("username"), name}}, Members::Strict);
    };
    QVERIFY(check(256).ok());
    const auto tooLong = check(257);
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.problem().fields,
        (QList<Problem::Field>{{QStringLiteral("/username"), problem_code::field::too_long,
            {{QStringLiteral("maximum"), QStringLiteral("256")}}}}));
}

void TestApi::everythingWrongAtOnce()
{
    const auto result
        = api::decode<api::Registration>("{\"site\":1,\"email\":\"\",\"company\":{\"nmae\":\"x\"}}", Members::Strict);
    QVERIFY(!result.ok());
    QStringList pointers;
    for (const Problem::Field &field : result.problem().fields)
        pointers.append(field.pointer);
    pointers.sort();
    QCOMPARE(pointers,
        (QStringList{QStringLiteral("/agreements"), QStringLiteral("/company/name"), QStringLiteral("/company/nmae"),
            QStringLiteral("/email"), QStringLiteral("/installation"), QStringLiteral("/language"),
            QStringLiteral("/password"), QStringLiteral("/proof"), QStringLiteral("/site"),
            QStringLiteral("/username")}));
}

void TestApi::reportsAreBounded()
{
    QJsonObject object;
    for (int i = 0; i < 1000; ++i)
        object.insert(QString::number(i) + QString(1000, QLatin1Char('x')), i);
    const auto result = api::UsernameCheck::fromJson(object, Members::Strict);
    QVERIFY(!result.ok());
    QCOMPARE(result.problem().fields.size(), 32);
    for (const Problem::Field &field : result.problem().fields)
        QVERIFY(field.pointer.size() <= 65);
}

void TestApi::newWordsOfANewerServer()
{
    api::Configuration configuration;
    configuration.marketplaces = {Marketplace::Aws};
    QJsonObject json = configuration.toJson();
    json.insert(QStringLiteral("marketplaces"), QJsonArray{QStringLiteral("moonbase"), QStringLiteral("aws")});
    QVERIFY(!api::Configuration::fromJson(json, Members::Strict).ok());
    const auto lenient = api::Configuration::fromJson(json, Members::Lenient);
    QVERIFY(lenient.ok());
    QCOMPARE(*lenient, configuration);
}

void TestApi::pathsEscape()
{
    QCOMPARE(
        api::path::emailCodeVerification(QStringLiteral("a_-9")), QStringLiteral("/api/v1/email-codes/a_-9/verify"));
    QCOMPARE(
        api::path::settlement(QStringLiteral("../x?y#z")), QStringLiteral("/api/v1/intents/..%2Fx%3Fy%23z/settle"));
}

USHER_TEST(TestApi, QCoreApplication)
#include "tst_api.moc"

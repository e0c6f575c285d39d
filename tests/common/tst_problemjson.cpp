#include "common/api/clientonly.h"
#include "common/api/problemjson.h"
#include "common/core/problemcodes.h"
#include "testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace usher;

class TestProblemJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void wireForm();
    void notOurService_data();
    void notOurService();
    void clientOnlyCodesAreNotBelieved();
    void codesOfANewerServer();
};

void TestProblemJson::roundTrip()
{
    Problem problem = Problem::make(problem_code::code_wrong, 403, QStringLiteral("detail"));
    QCOMPARE(api::decodeProblem(403, api::encodeProblem(problem)), problem);
    problem.reference = QStringLiteral("r-1");
    problem.retryAfter = 30;
    problem.arguments = {{QStringLiteral("tries_left"), QStringLiteral("4")}};
    problem.fields = {{QStringLiteral("/company/name"), problem_code::field::too_long,
                          {{QStringLiteral("maximum"), QStringLiteral("200")}}},
        {QStringLiteral("/site"), problem_code::field::required, {}}};
    QCOMPARE(api::decodeProblem(403, api::encodeProblem(problem)), problem);
}

void TestProblemJson::wireForm()
{
    const QJsonObject json
        = QJsonDocument::fromJson(api::encodeProblem(Problem::make(problem_code::email_taken, 409))).object();
    QCOMPARE(json,
        (QJsonObject{{QStringLiteral("type"), QStringLiteral("urn:usher:problem:email_taken")},
            {QStringLiteral("title"), QStringLiteral("Email taken")}, {QStringLiteral("status"), 409},
            {QStringLiteral("code"), QStringLiteral("email_taken")}}));
}

void TestProblemJson::notOurService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = api::encodeProblem(Problem::make(problem_code::not_found, 404));
    const auto with
        = [&good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    QTest::newRow("nothing") << 404 << QByteArray();
    QTest::newRow("a portal's page") << 511 << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("an array") << 404 << QByteArray("[]");
    QTest::newRow("another's JSON") << 404 << QByteArray("{\"error\":\"not found\"}");
    QTest::newRow("another's problem") << 404 << with("urn:usher:problem:not_found", "about:blank");
    QTest::newRow("type and code differ") << 404 << with("\"code\":\"not_found\"", "\"code\":\"forbidden\"");
    QTest::newRow("code is no word") << 404 << with("not_found\"", "not found\"");
    QTest::newRow("another status") << 502 << good;
    QTest::newRow("success") << 200 << with("404", "200");
    QTest::newRow("no title") << 404 << with("title", "titel");
    QTest::newRow("broken off") << 404 << good.chopped(1);
    QTest::newRow("given twice") << 404 << with("{", "{\"code\":\"forbidden\",");
    QTest::newRow("deep") << 404 << QByteArray(100'000, '[');
    QTest::newRow("errors are no list") << 404 << with("{", "{\"errors\":{},");
    QTest::newRow("arguments are no words") << 404 << with("{", "{\"arguments\":{\"a\":1},");
    QTest::newRow("retry in a thousand years") << 404 << with("{", "{\"retry_after\":31536000000,");
    QTest::newRow("not UTF-8") << 404 << with("Not", "\xff\xfe");
}

void TestProblemJson::notOurService()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(api::decodeProblem(status, body), Problem::make(problem_code::not_our_service, status));
}

void TestProblemJson::clientOnlyCodesAreNotBelieved()
{
    const QStringList codes = api::clientOnlyCodes();
    QVERIFY(codes.contains(problem_code::cancelled));
    for (const QString &code : codes)
        QCOMPARE(
            api::decodeProblem(500, api::encodeProblem(Problem::make(code, 500))).code, problem_code::not_our_service);
}

void TestProblemJson::codesOfANewerServer()
{
    const QByteArray body = api::encodeProblem(Problem::make(QStringLiteral("moon_is_full"), 409));
    QCOMPARE(api::decodeProblem(409, body).code, QStringLiteral("moon_is_full"));
    QCOMPARE(api::decodeProblem(409, QByteArray(body).replace("{", "{\"balance\":30,")).code,
        QStringLiteral("moon_is_full"));
}

USHER_TEST(TestProblemJson, QCoreApplication)
#include "tst_problemjson.moc"

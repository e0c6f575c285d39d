#include "common/api/clientonly.h"
#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usher/unattended/answers.h"
#include "usher/unattended/report.h"

using namespace usher;

// The answers file: what it may hold, and what makes two of them the same.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void sameAnswers_data();
    void sameAnswers();
    void keys();
    void nothingOfThisComputerIsARefusal();
    void exitCodes_data();
    void exitCodes();
};

static const QByteArray registers = R"({"marketplace":"alibaba","account_id":"1","instance_id":"2","route":"register",
    "accept_agreements":true,"basic":{"site":"us1","username":"ana.lind","email":"ana@example.com"},
    "company":{"name":"Lind"},"activation":{"workspace_name":"Payments"}})";
static const QByteArray binds = R"({"marketplace":"direct","route":"bind","binding":{"username":"ana.lind",
    "workspaces":["Payments"]}})";

static QByteArray changed(QByteArray json, const char *before, const char *after)
{
    return json.replace(before, after);
}

void TestAnswers::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer"); // none: the whole file
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &json, const char *pointer, const QString &code) {
        QTest::newRow(name) << json << QString::fromLatin1(pointer) << code;
    };
    using namespace problem_code::field;
    row("nothing", {}, "", {});
    row("white space", " \n ", "", {});
    row("no JSON", "marketplace: alibaba", "", {});
    row("cut off", registers.chopped(5), "", {});
    row("a list", "[]", "", {});
    row("a member twice", changed(binds, R"("route")", R"("route":"bind","route")"), "", {});
    row("unknown member", changed(registers, R"("company":{)", R"("company":{"size":3,)"), "/company/size",
        unknown_member);
    row("wrong type", changed(registers, R"("alibaba")", "7"), "/marketplace", wrong_type);
    row("unknown marketplace", changed(registers, "alibaba", "moon"), "/marketplace", not_allowed);
    row("no route yet", changed(registers, R"("register")", R"("undecided")"), "/route", not_allowed);
    row("no company", changed(registers, R"("company":{"name":"Lind"},)", ""), "/company", required);
    row("empty site", changed(registers, R"("us1")", R"("")"), "/basic/site", required);
    row("other route's answers", changed(registers, R"("basic")", R"("binding":{"username":"a"},"basic")"), "/binding",
        unknown_member);
    row("nothing to bind", changed(binds, R"("Payments")", ""), "/binding/workspaces", required);
    row("create without site",
        changed(binds, R"("workspaces":["Payments"])",
            R"("create":{"has_account":true,"workspace_name":"w","email":"a@b.example"})"),
        "/binding/site", required);
    row("handed over by nobody", changed(binds, R"("route")", R"("handed_over":true,"route")"), "/handed_over",
        not_allowed);
    row("a pairing code", changed(registers, R"("route")", R"("pairing_code":"ABCD","route")"), "/pairing_code",
        answers_code::secret);
    row("both kinds of consent",
        changed(registers, R"("basic")", R"("agreements":[{"id":"plan","version":"1"}],"basic")"), "/accept_agreements",
        not_allowed);
    row("a password", changed(registers, R"("basic":{)", R"("basic":{"password":"x",)"), "/basic/password",
        answers_code::secret);
    row("a code", changed(binds, R"("route")", R"("code":"123456","route")"), "/code", answers_code::secret);
}

void TestAnswers::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    const Result<Answers> answers = readAnswers(json);
    QVERIFY(!answers);
    if (code.isEmpty()) {
        QVERIFY(answers.problem().fields.isEmpty());
        QVERIFY(!answers.problem().detail.isEmpty());
        return;
    }
    QCOMPARE(answers.problem().fields.size(), 1);
    QCOMPARE(answers.problem().fields.constFirst().pointer, pointer);
    QCOMPARE(answers.problem().fields.constFirst().code, code);
}

void TestAnswers::sameAnswers_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("backend");
    QTest::addColumn<bool>("same");
    const QString here = QStringLiteral("https://a.example");
    QTest::newRow("itself") << registers << here << true;
    QTest::newRow("other white space") << changed(registers, ",", " ,\n") << here << true;
    QTest::newRow("other order") << changed(
        registers, R"("site":"us1","username":"ana.lind")", R"("username":"ana.lind","site":"us1")")
                                 << here << true;
    QTest::newRow("a default said") << changed(registers, R"("basic")", R"("language":"en","basic")") << here << true;
    QTest::newRow("another workspace") << changed(registers, "Payments", "Orders") << here << false;
    QTest::newRow("another service") << registers << QStringLiteral("https://b.example") << false;
}

void TestAnswers::sameAnswers()
{
    QFETCH(QByteArray, other);
    QFETCH(QString, backend);
    QFETCH(bool, same);
    const Result<Answers> one = readAnswers(registers);
    const Result<Answers> two = readAnswers(other);
    QVERIFY(one && two);
    QCOMPARE(one->digest(QUrl(QStringLiteral("https://a.example"))) == two->digest(QUrl(backend)), same);
}

void TestAnswers::keys()
{
    const IntentKeys keys = answerKeys("digest");
    const QString name = QStringLiteral("register");
    QCOMPARE(keys(name, 0), answerKeys("digest")(name, 0));
    QCOMPARE(keys(name, 0).size(), 43); // the contract's alphabet and length
    const QSet<QString> different{
        keys(name, 0), keys(name, 1), keys(QStringLiteral("activate"), 0), answerKeys("other")(name, 0)};
    QCOMPARE(different.size(), 4);
}

// Whoever runs it again later does so by the exit code: only the service refuses.
void TestAnswers::nothingOfThisComputerIsARefusal()
{
    for (const QString &code : api::clientOnlyCodes())
        QVERIFY2(exitFor(Problem::make(code)) != Exit::Refused, qPrintable(code));
}

// The numbers that the README promises.
void TestAnswers::exitCodes_data()
{
    QTest::addColumn<int>("exitCode");
    const std::pair<QString, int> rows[] = {
        {problem_code::state_unwritable, 1},
        {problem_code::validation_failed, 3},
        {problem_code::unreachable, 4},
        {problem_code::tls_not_yet_valid, 4},
        {problem_code::session_busy, 4},
        {problem_code::code_wrong, 5},
        {problem_code::handoff_expired, 5},
        {problem_code::session_expired, 6},
        {problem_code::keychain_denied, 8},
        {problem_code::keychain_locked, 8},
        {problem_code::cancelled, 9},
    };
    for (const auto &[code, exitCode] : rows)
        QTest::newRow(qPrintable(code)) << exitCode;
}

void TestAnswers::exitCodes()
{
    QFETCH(int, exitCode);
    QCOMPARE(int(exitFor(Problem::make(QString::fromLatin1(QTest::currentDataTag())))), exitCode);
}

USHER_TEST(TestAnswers, QCoreApplication)
#include "tst_answers.moc"

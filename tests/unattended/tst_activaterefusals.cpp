#include "testmain.h"
#include "unattended/activatecase.h"

#include <QJsonDocument>

using namespace usher::test;

// What a run refuses, and says so before it has done anything: answers, command lines, codes.
class TestActivateRefusals : public ActivateCase
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesCommandLines_data();
    void refusesCommandLines();
    void refusedByTheService_data();
    void refusedByTheService();
    void needsACode_data();
    void needsACode();
    void refusesPairingCodes_data();
    void refusesPairingCodes();
};

void TestActivateRefusals::refusesAnswers_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QJsonObject &answers, const char *pointer) {
        QTest::newRow(name) << answers << goodPassword << QStringList{text(pointer)};
    };
    const QJsonObject good = registers("alibaba", "5123400100200301", "30518271");
    row("site", with(good, text("basic/site"), text("moon1")), "/basic/site");
    row("username", with(good, text("basic/username"), text("Ana Lind!")), "/basic/username");
    row("e-mail", with(good, text("basic/email"), text("ana.lind")), "/basic/email");
    row("phone", with(good, text("basic/phone"), text("12")), "/basic/phone");
    row("company", with(good, text("company/name"), QString(300, u'x')), "/company/name");
    row("contact", with(good, text("company/contact_email"), text("nobody")), "/company/contact_email");
    row("workspace", with(good, text("activation/workspace_name"), QString(300, u'x')), "/activation/workspace_name");
    row("language", with(good, text("activation/workspace_language"), text("tlh")), "/activation/workspace_language");
    row("no account ID", with(good, text("account_id"), QJsonValue::Undefined), "/account_id");
    row("no instance ID", with(good, text("instance_id"), QJsonValue::Undefined), "/instance_id");
    row("no consent", with(good, text("accept_agreements"), false), "/accept_agreements");
    row("old agreement",
        with(with(good, text("accept_agreements"), QJsonValue::Undefined), text("agreements"),
            QJsonArray{object(R"({"id":"plan","version":"0"})")}),
        "/agreements");
    row("create's site",
        binds(R"({"username":"ana.lind","site":"moon1","create":{"has_account":true,"workspace_name":"Mobile",
            "email":"ana.lind@example.com"}})"),
        "/binding/site");
    QTest::newRow("weak password") << good << text("password") << QStringList{QString()};
    QTest::newRow("no password") << good << QString() << QStringList{QString()};
    QTest::newRow("several at once") << with(with(good, text("basic/email"), text("x")), text("company/contact_phone"),
        text("y")) << goodPassword << QStringList{text("/basic/email"), text("/company/contact_phone")};
}

void TestActivateRefusals::refusesAnswers()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, password);
    QFETCH(QStringList, pointers);
    for (const QStringList &mode : {QStringList{text("--dry-run")}, QStringList()}) {
        const Outcome outcome = runs().run({answers, text("first"), anaMail, mode, password});
        QVERIFY2(outcome.exitCode == 2, outcome.all().constData());
        QCOMPARE(outcome.pointers(), pointers);
        QCOMPARE(runs().codes(), 0);
    }
}

void TestActivateRefusals::refusesCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said,
                         const QByteArray &input = {}) { QTest::newRow(name) << arguments << input << text(said); };
    const QString answers = text("--answers");
    row("nothing", {}, "--answers");
    row("missing file", {answers, text("/nowhere.json")}, "/nowhere.json");
    row("folder", {answers, text("/tmp")}, "folder");
    row("empty standard input", {answers, text("-")}, "empty");
    row("no JSON", {answers, text("-")}, "JSON", "hello");
    row("endless", {answers, text("/dev/zero")}, "1048576");
    row("secret in the answers", {answers, text("-")}, "--password-env", R"({"password":"x"})");
    row("secret on the command line", {answers, text("-"), text("--password=x")}, "everybody on this computer");
    row("code on the command line", {answers, text("-"), text("--code"), text("123456")}, "everybody on this computer");
    row("unknown option", {answers, text("-"), text("--nonsense")}, "nonsense");
    row("window's option", {answers, text("-"), text("--demo")}, "--demo");
    row("two passwords",
        {answers, text("-"), text("--password-env"), text("USHER_TEST_PASSWORD"), text("--password-fd"), text("3")},
        "Only one");
    row("no such variable", {answers, text("-"), text("--password-env"), text("USHER_NOT_THERE")}, "USHER_NOT_THERE");
    row("standard input as password", {answers, text("-"), text("--password-fd"), text("0")}, "3 or higher");
    row("closed descriptor", {answers, text("-"), text("--password-fd"), text("77")}, "77",
        QJsonDocument(registers("direct")).toJson());
    row("endless code", {answers, text("-"), text("--code-timeout"), text("0")}, "--code-timeout");
}

void TestActivateRefusals::refusesCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, said);
    const Outcome outcome = runs().raw(arguments, input);
    QVERIFY2(outcome.exitCode == 2, outcome.all().constData());
    QVERIFY2(outcome.err.contains(said.toUtf8()), outcome.err.constData());
}

void TestActivateRefusals::refusedByTheService_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown purchase") << registers("alibaba", "5123400100200301", "999") << text("/instance_id");
    QTest::newRow("unknown workspace") << binds(R"({"username":"ana.lind","workspaces":["Payments","Nowhere"]})")
                                       << text("/binding/workspaces/1");
    QTest::newRow("unknown account") << binds(R"({"username":"nobody.here","workspaces":["Payments"]})")
                                     << text("/binding/username");
    QTest::newRow("taken e-mail") << with(registers("direct"), text("basic/username"), text("ana.other")) << QString();
}

void TestActivateRefusals::refusedByTheService()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, pointer);
    const bool needsAccount = !pointer.startsWith(text("/instance"));
    if (needsAccount)
        QVERIFY(makeAccount());
    const int bound = runs().place().number(text("SELECT count(*) FROM bindings"));
    const Outcome outcome = runs().run({answers, text("first"), anaMail, {}});
    QVERIFY2(outcome.exitCode == 3, outcome.all().constData());
    QVERIFY2(outcome.pointers().contains(pointer), outcome.all().constData());
    QCOMPARE(runs().place().number(text("SELECT count(*) FROM bindings")), bound);
}

void TestActivateRefusals::needsACode_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("codes");
    QTest::newRow("nobody to ask") << QStringList() << 0;
    const auto command = [](const char *line) { return QStringList{text("--code-command"), text(line)}; };
    QTest::newRow("failing command") << command("/bin/false") << 1;
    QTest::newRow("no such command") << command("/nowhere/command") << 1;
    QTest::newRow("no code in it") << command("/bin/echo hello") << 1;
    QTest::newRow("wrong code") << command("/bin/echo 000000") << 1;
    QTest::newRow("no shell: data stays data") << command("/bin/echo 123 ; /bin/true") << 1;
    QTest::newRow("too slow") << command("/bin/sleep 60") + QStringList{text("--code-timeout"), text("1")} << 1;
}

void TestActivateRefusals::needsACode()
{
    QFETCH(QStringList, more);
    QFETCH(int, codes);
    const Outcome outcome = runs().run({registers("direct"), text("first"), {}, more});
    QVERIFY2(outcome.exitCode == 5, outcome.all().constData());
    QCOMPARE(runs().codes(), codes);
    QCOMPARE(runs().rows(), 0);
}

void TestActivateRefusals::refusesPairingCodes_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<QString>("code"); // empty: of a hand-off that is issued for this; "used": likewise, and used
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("problem");
    const QJsonObject aws = registers("aws");
    QTest::newRow("wrong") << aws << text("WRNG-CODE") << 5 << text("handoff_unknown");
    QTest::newRow("nothing in it") << aws << text("\n") << 5 << text("required");
    QTest::newRow("used") << aws << text("used") << 5 << text("handoff_unknown");
    QTest::newRow("nobody to ask") << aws << text("nobody") << 5 << text("pairing_code_needed");
    QTest::newRow("another marketplace's") << registers("azure") << QString() << 3 << text("another_purchase");
    QTest::newRow("another account's") << registers("aws", "999999999999") << QString() << 3
                                       << text("another_purchase");
}

void TestActivateRefusals::refusesPairingCodes()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    QFETCH(QString, problem);
    const bool used = code == text("used");
    if (used || code.isEmpty())
        code = runs().world().issueHandoff(text("aws"), text("123456789012"), text("agr-1"));
    if (used) {
        const Outcome other = runs().run({registers("aws"), text("other"), anaMail, {}, goodPassword, code});
        QVERIFY2(other.exitCode == 0, other.all().constData());
    }
    const int before = runs().rows();
    const QString mailbox = code == text("nobody") ? QString() : anaMail;
    const Outcome outcome = runs().run({answers, text("first"), mailbox, {}, goodPassword, code});
    QVERIFY2(outcome.exitCode == exitCode, outcome.all().constData());
    QCOMPARE(outcome.events(text("problem")).constFirst()[text("code")], problem);
    QVERIFY(!outcome.all().contains(code.toUtf8()) || code == text("\n") || code == text("nobody"));
    QCOMPARE(runs().rows(), before);
}

USHER_TEST(TestActivateRefusals, QCoreApplication)
#include "tst_activaterefusals.moc"

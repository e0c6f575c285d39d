#include "common/brand/brand.h"
#include "testmain.h"
#include "unattended/runs.h"
#include "usher/services/systemkeychain.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

#include <csignal>
#include <unistd.h>

using namespace usher::test;

// `usher activate` as an administrator runs it: the program, a service over TLS, real mails and a real keychain.
class TestActivate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void routes_data();
    void routes();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesCommandLines_data();
    void refusesCommandLines();
    void refusedByTheService_data();
    void refusedByTheService();
    void waitsForTheVendor();
    void resumesAfterKills();
    void stopsAndGoesOn();
    void needsACode_data();
    void needsACode();
    void refusesPairingCodes_data();
    void refusesPairingCodes();
    void goesOnAfterApproval();
    void passwords_data();
    void passwords();
    void keychainPasswords_data();
    void keychainPasswords();
    void serviceAway();

private:
    bool makeAccount(); // Ana's Billing Center account; its workspace can be bound again
    void findSecrets(const Outcome &outcome, const QString &state);

    std::unique_ptr<Runs> m_runs;
};

static QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

static QJsonObject registers(const char *marketplace, const char *account = "", const char *instance = "")
{
    QJsonObject answers = object(R"({"route":"register","accept_agreements":true,
        "basic":{"site":"us1","username":"ana.lind","email":"ana.lind@example.com","phone":"+6561234567"},
        "company":{"name":"Lind Analytics"},"activation":{"workspace_name":"Payments","workspace_language":"en"}})");
    answers[text("marketplace")] = text(marketplace);
    if (*account)
        answers[text("account_id")] = text(account);
    if (*instance)
        answers[text("instance_id")] = text(instance);
    return answers;
}

static QJsonObject binds(const char *binding, const char *marketplace = "huawei")
{
    QJsonObject answers{{text("route"), text("bind")}, {text("marketplace"), text(marketplace)},
        {text("accept_agreements"), true}, {text("binding"), object(binding)}};
    if (marketplace == QByteArray("huawei"))
        answers[text("account_id")] = text("0a7c19e2b5f84d30a1c6f2e98b7d4503");
    return answers;
}

// A JSON pointer's member is replaced, or removed by an undefined value.
static QJsonObject with(QJsonObject answers, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    answers.insert(first, rest.isEmpty() ? value : QJsonValue(with(answers.value(first).toObject(), rest, value)));
    return answers;
}

static const QString anaMail = QStringLiteral("ana.lind@example.com");
static const QString junMail = QStringLiteral("jun.li@example.com");

void TestActivate::initTestCase()
{
    // One service for all: each case brings its own database state by wiping what can be created.
    m_runs = std::make_unique<Runs>();
    QVERIFY2(m_runs->start(), qPrintable(m_runs->world().trouble()));
    QVERIFY(m_runs->world().addPurchase(text("alibaba"), text("5123400100200301"), text("30518271")));
    QVERIFY(m_runs->world().addPurchase(text("huawei"), text("0a7c19e2b5f84d30a1c6f2e98b7d4503"), {}));
}

void TestActivate::init()
{
    for (const char *table : {"bindings", "workspaces", "links", "session_tokens", "session_families", "proofs",
             "email_codes", "intents", "reviews", "consents", "billing_accounts", "console_accounts"})
        QVERIFY2(m_runs->place().execute(text("DELETE FROM ") + text(table)), table);
    QCOMPARE(m_runs->rows(), 0);
}

void TestActivate::cleanup()
{
    for (const char *name : {"first", "second", "other"})
        QDir(m_runs->folder(text(name))).removeRecursively();
}

bool TestActivate::makeAccount()
{
    const Outcome outcome = m_runs->run({registers("direct"), text("other"), anaMail, {}});
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.all().constData());
    return outcome.exitCode == 0
        && m_runs->place().execute(text("UPDATE bindings SET ended_at = created_at + 1 WHERE ended_at IS NULL"));
}

void TestActivate::findSecrets(const Outcome &outcome, const QString &state)
{
    QByteArrayList places{outcome.out, outcome.err, outcome.commandLine};
    QDirIterator files(m_runs->folder(state), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        places.append(file.readAll());
    }
    for (const QByteArray &place : std::as_const(places))
        QVERIFY2(!place.contains(goodPassword.toUtf8()), place.constData());
    for (const QByteArray &said : {outcome.out, outcome.err}) {
        for (const char *personal :
            {"ana.lind@example.com", "jun.li@example.com", "5123400100200301", "0a7c19e2b5f84d30a1c6f2e98b7d4503"})
            QVERIFY2(!said.contains(personal), said.constData());
    }
}

void TestActivate::routes_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<bool>("needsAccount");
    QTest::addColumn<QString>("mailboxes"); // the reader takes whatever comes to any of them
    QTest::addColumn<int>("workspaces"); // in the result
    const auto row = [](const char *name, const QJsonObject &answers, bool needsAccount, int workspaces) {
        QTest::newRow(name) << answers << needsAccount << text("@example.com") << workspaces;
    };
    row("register, direct", registers("direct"), false, 1);
    row("register, Alibaba Cloud", registers("alibaba", "5123400100200301", "30518271"), false, 1);
    row("register, Huawei Cloud", registers("huawei", "0a7c19e2b5f84d30a1c6f2e98b7d4503"), false, 1);
    row("bind a workspace", binds(R"({"username":"ana.lind","workspaces":["Payments"]})"), true, 1);
    row("bind, direct", binds(R"({"username":"ana.lind","workspaces":["Payments"]})", "direct"), true, 1);
    row("create with an account",
        binds(R"({"username":"ana.lind","site":"us1","create":{"has_account":true,"workspace_name":"Mobile",
            "workspace_language":"en","email":"ana.lind@example.com"}})"),
        true, 1);
    row("bind and create with a new account",
        binds(R"({"username":"ana.lind","site":"us1","workspaces":["Payments"],"create":{"has_account":false,
            "workspace_name":"Mobile","workspace_language":"en","email":"jun.li@example.com","username":"jun.li"}})"),
        true, 2);
}

void TestActivate::routes()
{
    QFETCH(QJsonObject, answers);
    QFETCH(bool, needsAccount);
    QFETCH(QString, mailboxes);
    QFETCH(int, workspaces);
    if (needsAccount)
        QVERIFY(makeAccount());

    const Outcome first = m_runs->run({answers, text("first"), mailboxes, {}});
    QVERIFY2(first.exitCode == 0, first.all().constData());
    QCOMPARE(first.status(), text("done"));
    const QJsonObject result = first.events(text("result")).constFirst();
    QCOMPARE(result[text("workspaces")].toArray().size(), workspaces);
    QCOMPARE(result[text("settlement")].toObject()[text("marketplace")], answers[text("marketplace")]);
    findSecrets(first, text("first"));
    const int rows = m_runs->rows();
    const int codes = m_runs->codes();

    // The same answers again: nothing is asked, nothing is sent.
    const Outcome again = m_runs->run({answers, text("first"), {}, {}});
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(again.status(), text("already_done"));
    QCOMPARE(again.events(text("result")).constFirst()[text("workspaces")], result[text("workspaces")]);
    QCOMPARE(m_runs->rows(), rows);
    QCOMPARE(m_runs->codes(), codes);

    // On another computer, once the code proved who asks, the service says so.
    const Outcome elsewhere = m_runs->run({answers, text("second"), mailboxes, {}});
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.all().constData());
    QCOMPARE(elsewhere.status(), text("already_done"));
    QCOMPARE(elsewhere.events(text("result")).constFirst()[text("workspaces")], result[text("workspaces")]);
    QCOMPARE(m_runs->rows(), rows);
    findSecrets(elsewhere, text("second"));
}

void TestActivate::refusesAnswers_data()
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

void TestActivate::refusesAnswers()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, password);
    QFETCH(QStringList, pointers);
    for (const QStringList &mode : {QStringList{text("--dry-run")}, QStringList()}) {
        const Outcome outcome = m_runs->run({answers, text("first"), anaMail, mode, password});
        QVERIFY2(outcome.exitCode == 2, outcome.all().constData());
        QCOMPARE(outcome.pointers(), pointers);
        QCOMPARE(m_runs->codes(), 0);
    }
}

void TestActivate::refusesCommandLines_data()
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

void TestActivate::refusesCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, said);
    const Outcome outcome = m_runs->raw(arguments, input);
    QVERIFY2(outcome.exitCode == 2, outcome.all().constData());
    QVERIFY2(outcome.err.contains(said.toUtf8()), outcome.err.constData());
}

void TestActivate::refusedByTheService_data()
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

void TestActivate::refusedByTheService()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, pointer);
    const bool needsAccount = !pointer.startsWith(text("/instance"));
    if (needsAccount)
        QVERIFY(makeAccount());
    const int bound = m_runs->place().number(text("SELECT count(*) FROM bindings"));
    const Outcome outcome = m_runs->run({answers, text("first"), anaMail, {}});
    QVERIFY2(outcome.exitCode == 3, outcome.all().constData());
    QVERIFY2(outcome.pointers().contains(pointer), outcome.all().constData());
    QCOMPARE(m_runs->place().number(text("SELECT count(*) FROM bindings")), bound);
}

void TestActivate::waitsForTheVendor()
{
    const QJsonObject answers = with(registers("alibaba", "5123400100200301", "999"), text("request_review"), true);
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = m_runs->run({answers, text("first"), anaMail, {}});
        QVERIFY2(outcome.exitCode == 7, outcome.all().constData());
        QCOMPARE(outcome.status(), text("waiting"));
        QVERIFY(!outcome.events(text("result")).constFirst()[text("reference")].toString().isEmpty());
        QCOMPARE(m_runs->place().number(text("SELECT count(*) FROM reviews")), 1);
    }
}

void TestActivate::resumesAfterKills()
{
    QVERIFY(makeAccount());
    const int before = m_runs->rows();
    const QJsonObject answers = binds(R"({"username":"ana.lind","site":"us1","workspaces":["Payments"],"create":{
        "has_account":false,"workspace_name":"Mobile","email":"jun.li@example.com","username":"jun.li"}})");
    // Each run lives one line longer than the one before.
    Outcome outcome;
    for (int lines = 1; lines < 60; ++lines) {
        const auto enough = [lines](const QByteArray &out) { return out.count('\n') >= lines; };
        outcome = m_runs->run({answers, text("first"), text("@example.com"), {}}, enough, SIGKILL);
        findSecrets(outcome, text("first"));
        if (outcome.exitCode >= 0)
            break;
    }
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    // A link, a workspace with its owner and its binding, and the binding of the other.
    QCOMPARE(m_runs->rows(), before + 5);
}

void TestActivate::stopsAndGoesOn()
{
    const QJsonObject answers = registers("alibaba", "5123400100200301", "30518271");
    // While a code is waited for, and while something is written.
    for (const char *moment : {"code_sent", "registering"}) {
        const auto reached = [moment](const QByteArray &out) { return out.contains(moment); };
        const Outcome outcome = m_runs->run({answers, text("first"), anaMail, {}}, reached, SIGINT);
        QVERIFY2(outcome.exitCode == 9, outcome.all().constData());
        QCOMPARE(outcome.status(), text("cancelled"));
    }
    const Outcome outcome = m_runs->run({answers, text("first"), anaMail, {}});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(m_runs->rows(), 5); // two accounts, link, workspace, binding
}

void TestActivate::needsACode_data()
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

void TestActivate::needsACode()
{
    QFETCH(QStringList, more);
    QFETCH(int, codes);
    const Outcome outcome = m_runs->run({registers("direct"), text("first"), {}, more});
    QVERIFY2(outcome.exitCode == 5, outcome.all().constData());
    QCOMPARE(m_runs->codes(), codes);
    QCOMPARE(m_runs->rows(), 0);
}

void TestActivate::refusesPairingCodes_data()
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

void TestActivate::refusesPairingCodes()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    QFETCH(QString, problem);
    const bool used = code == text("used");
    if (used || code.isEmpty())
        code = m_runs->world().issueHandoff(text("aws"), text("123456789012"), text("agr-1"));
    if (used) {
        const Outcome other = m_runs->run({registers("aws"), text("other"), anaMail, {}, goodPassword, code});
        QVERIFY2(other.exitCode == 0, other.all().constData());
    }
    const int before = m_runs->rows();
    const QString mailbox = code == text("nobody") ? QString() : anaMail;
    const Outcome outcome = m_runs->run({answers, text("first"), mailbox, {}, goodPassword, code});
    QVERIFY2(outcome.exitCode == exitCode, outcome.all().constData());
    QCOMPARE(outcome.events(text("problem")).constFirst()[text("code")], problem);
    QVERIFY(!outcome.all().contains(code.toUtf8()) || code == text("\n") || code == text("nobody"));
    QCOMPARE(m_runs->rows(), before);
}

void TestActivate::goesOnAfterApproval()
{
    const std::optional<QByteArray> issued = m_runs->world().usherd(
        {text("handoff"), text("issue"), text("--marketplace"), text("alibaba"), text("--account"),
            text("5123400100200399"), text("--instance"), text("30518299"), text("--needs-approval")});
    QVERIFY(issued.has_value());
    const QString code = QString::fromLatin1(issued->trimmed());
    const QJsonObject answers = with(registers("alibaba"), text("handed_over"), true);
    const auto waits = [](const QByteArray &out) { return out.contains("match_code"); };
    const Outcome waiting = m_runs->run({answers, text("first"), anaMail, {}, goodPassword, code}, waits, SIGINT);
    QVERIFY2(waiting.exitCode == 9, waiting.all().constData());
    QVERIFY2(waiting.err.contains("approve there"), waiting.err.constData());

    // Approved meanwhile: the next run asks nobody, and after a kill the keychain's token is enough.
    QVERIFY(m_runs->world().usherd({text("handoff"), text("approve"), code}).has_value());
    const auto sent = [](const QByteArray &out) { return out.contains("code_sent"); };
    QCOMPARE(m_runs->run({answers, text("first"), anaMail, {}}, sent, SIGKILL).exitCode, -1);
    const Outcome done = m_runs->run({answers, text("first"), anaMail, {}});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QVERIFY(!done.says(text("pairing_code_needed")));
}

void TestActivate::passwords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("alone") << goodPassword.toUtf8() << 0;
    QTest::newRow("a line") << goodPassword.toUtf8() + '\n' << 0;
    QTest::newRow("a line of Windows'") << goodPassword.toUtf8() + "\r\n" << 0;
    QTest::newRow("nothing") << QByteArray() << 2;
}

void TestActivate::passwords()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exitCode);
    int ends[2];
    QCOMPARE(::pipe(ends), 0); // the program inherits it
    QCOMPARE(::write(ends[1], content.constData(), size_t(content.size())), ssize_t(content.size()));
    ::close(ends[1]);
    const QStringList descriptor{text("--password-fd"), QString::number(ends[0])};
    const Outcome outcome = m_runs->run({registers("direct"), text("first"), anaMail, descriptor, {}});
    ::close(ends[0]);
    QVERIFY2(outcome.exitCode == exitCode, outcome.all().constData());
    findSecrets(outcome, text("first"));
}

void TestActivate::keychainPasswords_data()
{
    QTest::addColumn<QString>("content"); // empty: there is no such entry
    QTest::addColumn<int>("exitCode");
    QTest::newRow("alone") << goodPassword << 0;
    QTest::newRow("stored sign-in") << text(R"({"username":"ana.lind","password":"%1"})").arg(goodPassword) << 0;
    QTest::newRow("no such entry") << QString() << 8;
}

void TestActivate::keychainPasswords()
{
    QFETCH(QString, content);
    QFETCH(int, exitCode);
    usher::SystemKeychain keychain(usher::loadBrand(text("northlight")).value().keychainService);
    bool ended = false;
    const auto end = [&ended](const usher::Result<usher::Done> &outcome) { ended = outcome.ok(); };
    if (content.isEmpty())
        keychain.remove(text("new account"))->whenEnded(this, end);
    else
        keychain.write(text("new account"), usher::Secret(content))->whenEnded(this, end);
    QTRY_VERIFY(ended);
    const QStringList entry{text("--password-keychain"), text("new account")};
    const Outcome outcome = m_runs->run({registers("direct"), text("first"), anaMail, entry, {}});
    QVERIFY2(outcome.exitCode == exitCode, outcome.all().constData());
    findSecrets(outcome, text("first"));
}

void TestActivate::serviceAway()
{
    const Outcome outcome
        = m_runs->run({registers("direct"), text("first"), anaMail, {text("--backend"), text("https://127.0.0.1:1")}});
    QVERIFY2(outcome.exitCode == 4, outcome.all().constData());
}

USHER_TEST(TestActivate, QCoreApplication)
#include "tst_activate.moc"

#include "common/brand/brand.h"
#include "testmain.h"
#include "unattended/activatecase.h"
#include "usher/services/systemkeychain.h"

#include <csignal>
#include <unistd.h>

using namespace usher::test;

// What comes of a run: done, waiting, stopped, gone on with.
class TestActivate : public ActivateCase
{
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes();
    void waitsForTheVendor();
    void resumesAfterKills();
    void stopsAndGoesOn();
    void goesOnAfterApproval();
    void passwords_data();
    void passwords();
    void keychainPasswords_data();
    void keychainPasswords();
    void serviceAway();
};

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

    const Outcome first = runs().run({answers, text("first"), mailboxes, {}});
    QVERIFY2(first.exitCode == 0, first.all().constData());
    QCOMPARE(first.status(), text("done"));
    const QJsonObject result = first.events(text("result")).constFirst();
    QCOMPARE(result[text("workspaces")].toArray().size(), workspaces);
    QCOMPARE(result[text("settlement")].toObject()[text("marketplace")], answers[text("marketplace")]);
    findSecrets(first, text("first"));
    const int rows = runs().rows();
    const int codes = runs().codes();

    // The same answers again: nothing is asked, nothing is sent.
    const Outcome again = runs().run({answers, text("first"), {}, {}});
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(again.status(), text("already_done"));
    QCOMPARE(again.events(text("result")).constFirst()[text("workspaces")], result[text("workspaces")]);
    QCOMPARE(runs().rows(), rows);
    QCOMPARE(runs().codes(), codes);

    // On another computer, once the code proved who asks, the service says so.
    const Outcome elsewhere = runs().run({answers, text("second"), mailboxes, {}});
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.all().constData());
    QCOMPARE(elsewhere.status(), text("already_done"));
    QCOMPARE(elsewhere.events(text("result")).constFirst()[text("workspaces")], result[text("workspaces")]);
    QCOMPARE(runs().rows(), rows);
    findSecrets(elsewhere, text("second"));
}

void TestActivate::waitsForTheVendor()
{
    const QJsonObject answers = with(registers("alibaba", "5123400100200301", "999"), text("request_review"), true);
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = runs().run({answers, text("first"), anaMail, {}});
        QVERIFY2(outcome.exitCode == 7, outcome.all().constData());
        QCOMPARE(outcome.status(), text("waiting"));
        QVERIFY(!outcome.events(text("result")).constFirst()[text("reference")].toString().isEmpty());
        QCOMPARE(runs().place().number(text("SELECT count(*) FROM reviews")), 1);
    }
}

void TestActivate::resumesAfterKills()
{
    QVERIFY(makeAccount());
    const int before = runs().rows();
    const QJsonObject answers = binds(R"({"username":"ana.lind","site":"us1","workspaces":["Payments"],"create":{
        "has_account":false,"workspace_name":"Mobile","email":"jun.li@example.com","username":"jun.li"}})");
    // Each run lives one line longer than the one before.
    Outcome outcome;
    for (int lines = 1; lines < 60; ++lines) {
        const auto enough = [lines](const QByteArray &out) { return out.count('\n') >= lines; };
        outcome = runs().run({answers, text("first"), text("@example.com"), {}}, enough, SIGKILL);
        findSecrets(outcome, text("first"));
        if (outcome.exitCode >= 0)
            break;
    }
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    // A link, a workspace with its owner and its binding, and the binding of the other.
    QCOMPARE(runs().rows(), before + 5);
}

void TestActivate::stopsAndGoesOn()
{
    const QJsonObject answers = registers("alibaba", "5123400100200301", "30518271");
    // While a code is waited for, and while something is written.
    for (const char *moment : {"code_sent", "registering"}) {
        const auto reached = [moment](const QByteArray &out) { return out.contains(moment); };
        const Outcome outcome = runs().run({answers, text("first"), anaMail, {}}, reached, SIGINT);
        QVERIFY2(outcome.exitCode == 9, outcome.all().constData());
        QCOMPARE(outcome.status(), text("cancelled"));
    }
    const Outcome outcome = runs().run({answers, text("first"), anaMail, {}});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(runs().rows(), 5); // two accounts, link, workspace, binding
}

void TestActivate::goesOnAfterApproval()
{
    const std::optional<QByteArray> issued = runs().world().usherd(
        {text("handoff"), text("issue"), text("--marketplace"), text("alibaba"), text("--account"),
            text("5123400100200399"), text("--instance"), text("30518299"), text("--needs-approval")});
    QVERIFY(issued.has_value());
    const QString code = QString::fromLatin1(issued->trimmed());
    const QJsonObject answers = with(registers("alibaba"), text("handed_over"), true);
    const auto waits = [](const QByteArray &out) { return out.contains("match_code"); };
    const Outcome waiting = runs().run({answers, text("first"), anaMail, {}, goodPassword, code}, waits, SIGINT);
    QVERIFY2(waiting.exitCode == 9, waiting.all().constData());
    QVERIFY2(waiting.err.contains("approve there"), waiting.err.constData());

    // Approved meanwhile: the next run asks nobody, and after a kill the keychain's token is enough.
    QVERIFY(runs().world().usherd({text("handoff"), text("approve"), code}).has_value());
    const auto sent = [](const QByteArray &out) { return out.contains("code_sent"); };
    QCOMPARE(runs().run({answers, text("first"), anaMail, {}}, sent, SIGKILL).exitCode, -1);
    const Outcome done = runs().run({answers, text("first"), anaMail, {}});
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
    const Outcome outcome = runs().run({registers("direct"), text("first"), anaMail, descriptor, {}});
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
    const Outcome outcome = runs().run({registers("direct"), text("first"), anaMail, entry, {}});
    QVERIFY2(outcome.exitCode == exitCode, outcome.all().constData());
    findSecrets(outcome, text("first"));
}

void TestActivate::serviceAway()
{
    const Outcome outcome
        = runs().run({registers("direct"), text("first"), anaMail, {text("--backend"), text("https://127.0.0.1:1")}});
    QVERIFY2(outcome.exitCode == 4, outcome.all().constData());
}

USHER_TEST(TestActivate, QCoreApplication)
#include "tst_activate.moc"

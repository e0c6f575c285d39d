#include "e2e/faultproxy.h"
#include "e2e/gate.h"
#include "e2e/routes.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usher/flow/pagemodel.h"

#include <QDir>

using namespace usher;
using namespace usher::test;

// What may be wrong with the service and with the disk. Each is said on the page, costs nothing that was typed, and
// once it is mended the same press goes on.
class TestTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void service_data();
    void service();
    void cancelledWhileSlow_data();
    void cancelledWhileSlow();
    void brokenDraft_data();
    void brokenDraft();
    void unwritableDraft();

private:
    Person stranger(); // who was not here yet
    QString folder() { return m_world.folder(QStringLiteral("state%1").arg(++m_folders)); }

    World m_world;
    int m_folders = 0;
    int m_strangers = 0;
};

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

int accountsOf(const Place &place, const Person &person)
{
    return place.number(
        QStringLiteral("SELECT count(*) FROM console_accounts WHERE username = '%1'").arg(person.username));
}

bool shows(const Driver &driver, const QString &title)
{
    return driver.banners().contains(title);
}

void toCompany(Driver &driver, const Person &person)
{
    pages::welcome(driver, alibaba);
    pages::chooseRoute(driver, name("register"));
    pages::fillBasic(driver, person);
    pages::leaveBasic(driver, person);
    pages::fillCompany(driver, person);
}

} // namespace

void TestTrouble::initTestCase()
{
    QVERIFY2(m_world.start(), qPrintable(m_world.trouble()));
}

Person TestTrouble::stranger()
{
    const QString username = QStringLiteral("stranger-%1").arg(++m_strangers);
    return {username, username + name("@example.com"), name("Stranger Ltd.")};
}

// What the window says of each is one thing; that each is told for what it is, at every request, is tst_faults'.
void TestTrouble::service_data()
{
    QTest::addColumn<const Fault *>("fault");
    for (const char *name : {"nobody answers", "a stranger's certificate", "captive portal", "500",
             "500 of something else", "503, later", "silence", "done, reset"})
        QTest::newRow(name) << faultNamed(name);
}

void TestTrouble::service()
{
    QFETCH(const Fault *const, fault);
    const Person person = stranger();
    const Bought bought{name("direct"), {}, {}};
    FaultProxy proxy(m_world.place().address);
    const auto breaks = [&](const char *operation) {
        proxy.setPlan([fault, operation = name(operation)](
                          const QString &asked, int) { return asked == operation ? fault : nullptr; },
            FaultProxy::Lasts::UntilMended);
    };
    Driver::Options options;
    options.address = proxy.url();
    options.authorities = proxy.authority();
    options.limits.attempts = 1;
    options.limits.silence = std::chrono::milliseconds(*fault->code == problem_code::timed_out ? 3000 : 20'000);
    const QString title = words::problem(Problem::make(*fault->code)).title;

    breaks("getConfiguration");
    Driver driver(m_world.place(), folder(), options);
    const auto isSaid = [&](const char *where) {
        if (fault->meeting != Fault::Meeting::Service) {
            // The request was sent before; who is there now, the next press says.
            const QString lost = words::problem(Problem::make(problem_code::connection_lost)).title;
            driver.wait(name("the connection broke off"), [&] { return shows(driver, lost); });
            driver.pressInBanner();
        }
        driver.wait(name(where) + name(" says what is wrong: ") + title, [&] { return shows(driver, title); });
    };
    const auto again = [&] {
        proxy.setPlan({}, FaultProxy::Lasts::Once);
        driver.pressInBanner();
        driver.wait(name("the banner goes"), [&] { return driver.banners().isEmpty(); });
    };
    driver.press(name("marketplace_direct"));
    isSaid("Welcome");
    again();
    driver.expect(name("the choice is kept"), [&] { return driver.isOn(name("marketplace_direct")); });
    driver.next();
    pages::chooseRoute(driver, name("register"));

    // A code is asked for, and verified.
    driver.reach(Step::BasicInformation);
    driver.pick(name("site"), site);
    driver.type(name("username"), person.username);
    driver.type(name("password"), person.password);
    driver.type(name("email"), person.email);
    driver.wait(name("the username is free"), [&] { return driver.says({message_code::username_available, {}}); });
    const auto isKept = [&] {
        driver.expect(name("the form is kept"), [&] {
            return driver.text(name("site")) == site && driver.text(name("username")) == person.username
                && driver.text(name("password")) == person.password && driver.text(name("email")) == person.email;
        });
    };
    breaks("requestEmailCode");
    driver.sendCode();
    isSaid("the page");
    isKept();
    again();
    breaks("verifyEmailCode");
    driver.enterCode(person.email);
    isSaid("the page");
    isKept();
    again();
    driver.confirmed();
    pages::leaveBasic(driver, person);

    // An account is made.
    pages::fillCompany(driver, person);
    breaks("register");
    driver.next();
    isSaid("Register");
    driver.expect(name("the form is kept"),
        [&] { return driver.text(name("company_name")) == person.company && driver.isOn(name("consent")); });
    driver.expect(
        name("nothing happened"), [&] { return accountsOf(m_world.place(), person) == (fault->done ? 1 : 0); });
    again();
    if (fault->done) {
        // The session went with the answer, the password is at hand.
        driver.reach(Step::SignIn);
        driver.next();
    }

    // And a workspace.
    const int workspaces = m_world.place().number(name("SELECT count(*) FROM workspaces"));
    pages::fillActivation(driver, bought);
    breaks("activate");
    driver.next();
    isSaid("Activate");
    driver.expect(name("the form is kept"), [&] { return !driver.text(name("workspace_name")).isEmpty(); });
    again();
    driver.reach(Step::Success);
    QVERIFY2(driver.ok(), driver.trouble());
    QCOMPARE(accountsOf(m_world.place(), person), 1);
    QCOMPARE(m_world.place().number(name("SELECT count(*) FROM workspaces")), workspaces + 1);
}

void TestTrouble::cancelledWhileSlow_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::newRow("before it arrived") << false;
    QTest::newRow("after it was done") << true;
}

void TestTrouble::cancelledWhileSlow()
{
    QFETCH(const bool, arrives);
    const Person person = stranger();
    Gate gate(m_world.place().address);
    Driver::Options options;
    options.address = gate.url();
    options.limits.slow = std::chrono::milliseconds(200);
    Driver driver(m_world.place(), folder(), options);
    toCompany(driver, person);
    gate.setMode(arrives ? Gate::Mode::HoldAnswers : Gate::Mode::HoldRequests);
    driver.next();
    driver.wait(name("the footer says that it takes long"), [&] {
        return driver.says({message_code::still_waiting, {}})
            && accountsOf(m_world.place(), person) == (arrives ? 1 : 0);
    });
    driver.press(name("cancel"));
    gate.setTarget(m_world.place().address); // what was held is lost
    gate.setMode(Gate::Mode::Pass);
    if (arrives) {
        // It had happened; the session went with the answer, the password is at hand.
        driver.reach(Step::SignIn);
    } else {
        driver.wait(name("the footer says that nothing happened"), [&] {
            return driver.says({message_code::cancelled_nothing, {}});
        });
        driver.reach(Step::CompanyInformation);
        driver.expect(name("nothing happened"), [&] { return accountsOf(m_world.place(), person) == 0; });
        driver.expect(name("the form is kept"), [&] { return driver.text(name("company_name")) == person.company; });
    }
    driver.next();
    driver.reach(Step::ActivationMethod);
    QVERIFY2(driver.ok(), driver.trouble());
    QCOMPARE(accountsOf(m_world.place(), person), 1);
}

void TestTrouble::brokenDraft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("\x00\xff broken", 9);
    QTest::newRow("cut off") << QByteArray(R"({"format":1,"state":{"installation")");
    QTest::newRow("of a later program") << QByteArray(R"({"format":999,"state":{}})");
    QTest::newRow("too large") << QByteArray((5 << 20), ' ');
    QTest::newRow("unknown step") << QByteArray(
        R"({"format":1,"state":{"installation":"0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11",)"
        R"("language":"en","accounts":[],"draft":{"version":1,"step":"nowhere"}}})");
}

void TestTrouble::brokenDraft()
{
    QFETCH(const QByteArray, content);
    const QString state = folder();
    write(state + name("/state.json"), content);
    Driver driver(m_world.place(), state);
    driver.reach(Step::Welcome);
    driver.wait(name("the notice"), [&] { return driver.banners().size() == 1; });
    driver.press(name("marketplace_alibaba"));
    driver.next();
    driver.reach(Step::AccountChoice);
    driver.saved();
    QVERIFY2(driver.ok(), driver.trouble());

    // Nothing is thrown away: the unreadable file stays beside the new one.
    const QStringList aside = QDir(state).entryList({name("state.json.unreadable-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(state + u'/' + aside.constFirst());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == content);
}

void TestTrouble::unwritableDraft()
{
    // A file where the folder should be: so it is for root as well.
    const QString state = folder();
    write(state, "not a folder");
    Driver driver(m_world.place(), state);
    const Person person = stranger();
    pages::welcome(driver, alibaba);
    pages::chooseRoute(driver, name("register"));
    driver.wait(name("the notice"), [&] { return driver.banners().size() == 1; });
    pages::fillBasic(driver, person);
    driver.expect(name("closing asks first"), [&] { return driver.flow().closeWouldLose(); });
    QVERIFY2(driver.ok(), driver.trouble());

    QVERIFY(QFile::remove(state));
    pages::leaveBasic(driver, person);
    pages::fillCompany(driver, person);
    driver.saved();
    driver.wait(name("the notice goes"), [&] { return driver.banners().isEmpty(); });
    QVERIFY2(driver.ok(), driver.trouble());
}

USHER_TEST(TestTrouble, QApplication)
#include "tst_trouble.moc"

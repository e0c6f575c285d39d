#include "e2e/gate.h"
#include "e2e/routes.h"

#include "testmain.h"
#include "usher/flow/accountbindingmodel.h"

#include <QApplication>

#include <csignal>

using namespace usher;
using namespace usher::test;

// A journey is taken in legs. Each leg is a process of its own, this program once more, that finds what the one before
// it left and ends by SIGKILL; only the last one ends by itself.
namespace {

struct Traveller
{
    Driver &driver;
    Gate &gate;
    const Place &place;

    [[noreturn]] void die() const
    {
        std::raise(SIGKILL);
        std::abort();
    }
    // Killed while nothing is under way.
    void dieSaved() const
    {
        driver.saved();
        if (driver.ok())
            die();
    }
    // What the start does by itself is done: secrets, session, and then what became of the last request.
    void settled() const
    {
        driver.wait(QStringLiteral("the start has its session"), [this] {
            return driver.shows(QStringLiteral("primary"))
                && (!driver.draft().account || driver.flow().facts().hasSession);
        });
        driver.saved();
        driver.wait(QStringLiteral("the start settles"),
            [this] { return !driver.flow().current()->isBusy() && gate.isQuiet(); });
        driver.saved();
    }
    // Presses the primary button and is killed before the request has left this computer…
    void dieBeforeItArrives() const
    {
        settled();
        gate.setMode(Gate::Mode::HoldRequests);
        driver.next();
        driver.wait(QStringLiteral("a request under way"), [this] { return gate.hasHeld(); });
        if (driver.ok())
            die();
    }
    // …or after the service has done it and before its answer is here.
    void dieBeforeTheAnswer(const QString &done) const
    {
        settled();
        const int before = place.number(done);
        gate.setMode(Gate::Mode::HoldAnswers);
        driver.next();
        driver.wait(
            QStringLiteral("an answer under way"), [&] { return gate.hasHeld() && place.number(done) == before + 1; });
        if (driver.ok())
            die();
    }
    void shows(const QString &editor, const QString &text) const
    {
        driver.expect(editor + QStringLiteral(" still says “%1”, not “%2”").arg(text, driver.text(editor)),
            [&] { return driver.text(editor) == text; });
    }
    void opensOn(Step step) const
    {
        driver.expect(QStringLiteral("opens on ") + stepId(step), [&] { return driver.flow().currentStep() == step; });
        driver.reach(step);
    }
};

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

constexpr auto placeVariable = "USHER_E2E_PLACE";
constexpr auto stateVariable = "USHER_E2E_STATE";
constexpr auto pairingVariable = "USHER_E2E_PAIRING";

using Leg = void (*)(const Traveller &);

void basicIsKept(const Traveller &t)
{
    t.opensOn(Step::BasicInformation);
    t.driver.confirmed(); // the proof came from the keychain
    t.shows(name("site"), site);
    t.shows(name("username"), ana.username);
    t.shows(name("email"), ana.email);
    t.shows(name("phone"), name("61234567"));
    t.shows(name("phone_country"), name("SG"));
    t.shows(name("password"), {}); // was never needed for a request
}

void companyIsKept(const Traveller &t)
{
    t.opensOn(Step::CompanyInformation);
    t.shows(name("company_name"), ana.company);
    t.driver.wait(name("consent is kept"), [&] { return t.driver.isOn(name("consent")); });
}

void activationIsKept(const Traveller &t)
{
    t.opensOn(Step::ActivationMethod);
    t.shows(name("workspace_name"), name("Payments production"));
    t.shows(name("account_id"), alibaba.account);
    t.shows(name("instance_id"), alibaba.instance);
}

void bindingIsKept(const Traveller &t)
{
    t.opensOn(Step::AccountBinding);
    t.driver.confirmed(); // the proof came from the keychain
    t.shows(name("account_id"), huawei.account);
    t.shows(name("username"), ana.username);
}

void createIsKept(const Traveller &t)
{
    t.opensOn(Step::CreateWorkspace);
    t.driver.confirmed(); // the proof came from the keychain
    t.driver.expect(name("kind of owner"), [&] { return t.driver.isOn(name("has_account_no")); });
    t.driver.wait(name("consent is kept"), [&] { return t.driver.isOn(name("consent")); });
    t.shows(name("workspace_name"), name("Mobile apps"));
    t.shows(name("username"), jun.username);
    t.shows(name("email"), jun.email);
}

void toCompany(const Traveller &t)
{
    pages::welcome(t.driver, alibaba);
    pages::chooseRoute(t.driver, name("register"));
    pages::fillBasic(t.driver, ana);
    pages::leaveBasic(t.driver, ana);
    pages::fillCompany(t.driver, ana);
}

void toBinding(const Traveller &t)
{
    pages::welcome(t.driver, huawei);
    pages::chooseRoute(t.driver, name("bind"));
    pages::fillBinding(t.driver, ana, huawei);
}

const QString accounts = name("SELECT count(*) FROM console_accounts");
const QString workspaces = name("SELECT count(*) FROM workspaces");
const QString links = name("SELECT count(*) FROM links");
const QString bindings = name("SELECT count(*) FROM bindings");
const QString completions = name("SELECT count(*) FROM audit WHERE event = 'activation.completed'");

const QList<Leg> registerPageByPage{
    [](const Traveller &t) {
        t.driver.reach(Step::Welcome);
        t.driver.press(name("marketplace_alibaba"));
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::Welcome);
        t.driver.expect(name("the marketplace is kept"), [&] { return t.driver.isOn(name("marketplace_alibaba")); });
        t.driver.next();
        t.driver.reach(Step::AccountChoice);
        t.driver.press(name("route_register"));
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::AccountChoice);
        t.driver.expect(name("the route is kept"), [&] { return t.driver.isOn(name("route_register")); });
        t.driver.next();
        pages::fillBasic(t.driver, ana);
        t.dieSaved();
    },
    [](const Traveller &t) {
        basicIsKept(t);
        pages::leaveBasic(t.driver, ana);
        pages::fillCompany(t.driver, ana);
        t.dieSaved();
    },
    [](const Traveller &t) {
        companyIsKept(t);
        t.driver.next(); // with the password and the proof from the keychain
        pages::fillActivation(t.driver, alibaba);
        t.dieSaved();
    },
    [](const Traveller &t) {
        activationIsKept(t);
        t.driver.next();
        t.driver.reach(Step::Success);
        t.dieSaved();
    },
    [](const Traveller &t) { t.opensOn(Step::Success); },
};

const QList<Leg> registerInFlight{
    [](const Traveller &t) {
        toCompany(t);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        companyIsKept(t);
        t.dieBeforeTheAnswer(accounts);
    },
    [](const Traveller &t) {
        // Registered, and the session of that time is never handed out again…
        t.driver.reach(Step::SignIn);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::SignIn);
        // …but the password is at hand, from the keychain.
        t.driver.wait(name("the password is kept"), [&] { return t.driver.text(name("password")) == ana.password; });
        t.driver.next();
        pages::fillActivation(t.driver, alibaba);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        activationIsKept(t);
        t.dieBeforeTheAnswer(workspaces);
    },
    [](const Traveller &t) { t.driver.reach(Step::Success); },
};

const QList<Leg> bindPageByPage{
    [](const Traveller &t) {
        toBinding(t);
        t.dieSaved();
    },
    [](const Traveller &t) {
        bindingIsKept(t);
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::ConfirmBinding);
        t.driver.expect(name("the workspace is kept"),
            [&] { return t.driver.draft().pending && t.driver.draft().pending->name == name("Payments production"); });
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.press(name("create_workspace"));
        pages::fillCreate(t.driver, jun);
        t.dieSaved();
    },
    [](const Traveller &t) {
        createIsKept(t);
        pages::fillCreatePasswords(t.driver, jun);
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.next();
        t.driver.reach(Step::Success);
        t.dieSaved();
    },
    [](const Traveller &t) { t.opensOn(Step::Success); },
};

const QList<Leg> bindInFlight{
    [](const Traveller &t) {
        toBinding(t);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        bindingIsKept(t);
        t.dieBeforeTheAnswer(links);
    },
    [](const Traveller &t) {
        // Bound; for a session the mailbox is asked once more.
        t.driver.reach(Step::AccountBinding);
        t.driver.wait(name("the old proof is spent"),
            [&] { return t.driver.shows(name("send_code")) && t.driver.flow().accountBinding()->firstBadField(); });
        t.driver.sendCode();
        t.driver.enterCode(ana.email);
        t.driver.confirmed();
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.opensOn(Step::ConfirmBinding);
        t.dieBeforeTheAnswer(bindings);
    },
    [](const Traveller &t) {
        t.driver.reach(Step::WorkspaceBinding); // by itself
        t.driver.press(name("create_workspace"));
        pages::fillCreate(t.driver, jun);
        pages::fillCreatePasswords(t.driver, jun);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        createIsKept(t);
        t.shows(name("password"), jun.password); // was kept for the request
        t.dieBeforeTheAnswer(workspaces);
    },
    [](const Traveller &t) {
        t.driver.reach(Step::WorkspaceBinding); // by itself
        t.driver.expect(name("both are bound"), [&] { return t.driver.draft().bound.size() == 2; });
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.opensOn(Step::WorkspaceBinding);
        t.dieBeforeTheAnswer(completions);
    },
    [](const Traveller &t) { t.driver.reach(Step::Success); },
};

// The hand-over says that the cloud account is linked already.
const QList<Leg> linkedAlready{
    [](const Traveller &t) {
        t.driver.reach(Step::Welcome);
        pages::pair(t.driver, {alibaba.marketplace, {}, {}, qEnvironmentVariable(pairingVariable)});
        t.driver.reach(Step::AlreadyLinked); // at once
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::AlreadyLinked);
        t.driver.press(name("bind_with_it"));
        t.driver.reach(Step::AccountBinding);
        t.driver.press(name("handoff_mine"));
        t.driver.type(name("username"), ana.username);
        t.driver.sendCode();
        t.driver.enterCode(ana.email);
        t.driver.confirmed();
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.next();
        t.driver.reach(Step::Success);
    },
};

struct Counts
{
    int accounts;
    int workspaces;
    int links;
    int bindings;
    int activeBindings;
    int completions;
};

struct Journey
{
    const char *name;
    bool returns; // somebody registered with the first purchase, whose subscription ended
    const QList<Leg> &legs;
    Counts counts;
};
const Journey journeys[] = {
    {"register, page by page", false, registerPageByPage, {1, 1, 1, 1, 1, 0}},
    {"register, in flight", false, registerInFlight, {1, 1, 1, 1, 1, 0}},
    {"bind, page by page", true, bindPageByPage, {2, 2, 2, 3, 2, 1}},
    {"bind, in flight", true, bindInFlight, {2, 2, 2, 3, 2, 1}},
    {"linked already", true, linkedAlready, {1, 1, 1, 2, 1, 1}},
};

int takeLeg(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Place place = Place::fromJson(qgetenv(placeVariable));
    Gate gate(place.address);
    Driver::Options options;
    options.address = gate.url();
    Driver driver(place, qEnvironmentVariable(stateVariable), options);
    journeys[arguments.value(1).toInt()].legs.at(arguments.value(2).toInt())({driver, gate, place});
    driver.saved();
    if (!driver.ok())
        std::fprintf(stderr, "%s\n", driver.trouble());
    return driver.ok() ? 0 : 1;
}
const test::Registration leg("take-leg", takeLeg);

} // namespace

class TestResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesToTheSameEnd_data();
    void comesToTheSameEnd();
};

void TestResume::comesToTheSameEnd_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(journeys)); ++i)
        QTest::newRow(journeys[i].name) << i;
}

void TestResume::comesToTheSameEnd()
{
    QFETCH(const int, index);
    const auto drafts = [] { return keychainEntries(keychainService).filter(QStringLiteral("draft/")); };
    const QStringList before = drafts();
    const Journey &journey = journeys[index];
    World world;
    QVERIFY2(world.start(), qPrintable(world.trouble()));
    const Place &place = world.place();
    QVERIFY(world.addPurchase(alibaba.marketplace, alibaba.account, alibaba.instance));
    QVERIFY(world.addPurchase(huawei.marketplace, huawei.account, huawei.instance));
    if (journey.returns) {
        Driver first(place, world.folder(QStringLiteral("first")));
        pages::registerRoute(first, ana, alibaba);
        first.saved();
        QVERIFY2(first.ok(), first.trouble());
        QVERIFY(endSubscription(place));
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(placeVariable), QString::fromUtf8(place.toJson()));
    environment.insert(QLatin1String(stateVariable), world.folder(QStringLiteral("state")));
    environment.insert(
        QLatin1String(pairingVariable), world.issueHandoff(alibaba.marketplace, alibaba.account, alibaba.instance));
    for (int leg = 0; leg < journey.legs.size(); ++leg) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("take-leg"), QString::number(index), QString::number(leg)});
        const bool ended = process.waitForFinished(60'000);
        const bool last = leg == journey.legs.size() - 1;
        const bool killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
        const bool good
            = ended && (last ? process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 : killed);
        if (!good)
            qInfo().noquote() << QString::fromUtf8(process.readAll());
        QVERIFY2(good, qPrintable(QStringLiteral("leg %1").arg(leg + 1)));
    }

    // Exactly one of everything, however often it was begun.
    QCOMPARE(place.number(accounts), journey.counts.accounts);
    QCOMPARE(place.number(workspaces), journey.counts.workspaces);
    QCOMPARE(place.number(links), journey.counts.links);
    QCOMPARE(place.number(bindings), journey.counts.bindings);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings WHERE ended_at IS NULL")),
        journey.counts.activeBindings);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM billing_accounts")), 1);
    QCOMPARE(place.number(completions), journey.counts.completions);
    QCOMPARE(drafts(), before);
}

USHER_TEST(TestResume, QApplication)
#include "tst_resume.moc"

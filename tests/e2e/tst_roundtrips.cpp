#include "e2e/routes.h"
#include "e2e/wire.h"
#include "testmain.h"

#include <QSet>

#include <algorithm>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds eachWay{150}; // 300 ms there and back

// What is asked while somebody types or waits, not because they pressed something.
bool isLive(const QString &request)
{
    return request.endsWith(QLatin1String("/usernames/check")) || request.endsWith(QLatin1String("/purchases/match"))
        || request.endsWith(QLatin1String("/redeem"));
}

// The list that a page shows when it is there; it may fill while one reads.
bool isPageData(const QString &request)
{
    return request == QLatin1String("GET /api/v1/workspaces");
}

// All that was asked since somebody did something: how often one had to be waited for before the next was sent.
class RoundTrips
{
public:
    void told(const QString &request, WatchedBackend::Moment moment)
    {
        if (moment == WatchedBackend::Moment::Asked) {
            m_asked << request;
            if (!isLive(request) && !isPageData(request) && m_open++ == 0)
                ++m_inTurn;
        } else if (moment == WatchedBackend::Moment::Answered && !isLive(request) && !isPageData(request)) {
            --m_open;
        }
    }
    void begin(const QString &action)
    {
        m_action = action;
        m_inTurn = 0;
        ++m_actions;
    }
    // Of the action that is over.
    void judge()
    {
        if (m_inTurn > 0)
            ++m_asking;
        m_most = std::max(m_most, m_inTurn);
        if (m_inTurn > 1)
            m_tooMany << QStringLiteral("%1: %2").arg(m_action).arg(m_inTurn);
    }

    const QStringList &asked() const { return m_asked; }
    QStringList tooMany() const { return m_tooMany; }
    int actions() const { return m_actions; }
    int askingActions() const { return m_asking; }
    int most() const { return m_most; }
    QStringList twice() const
    {
        QStringList again;
        for (const QString &request : m_asked) {
            if (request.startsWith(QLatin1String("GET ")) && m_asked.count(request) > 1)
                again << request;
        }
        again.removeDuplicates();
        return again;
    }

private:
    QString m_action;
    QStringList m_asked;
    QStringList m_tooMany;
    int m_open = 0;
    int m_inTurn = 0;
    int m_most = 0;
    int m_actions = 0;
    int m_asking = 0;
};

} // namespace

// What the wizard says on a wire on which everything takes 300 ms there and back. Counts, no times.
class TestRoundTrips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void registers();
    void binds();

private:
    // Somebody at the window, at the end of the wire.
    std::unique_ptr<Driver> start();
    // What a person does, until all that it causes is over.
    template <class Do> void act(const char *what, Do doIt)
    {
        m_trips.begin(QString::fromLatin1(what));
        doIt();
        m_driver->wait(QStringLiteral("nothing is asked any more"), [this] { return !m_driver->isAsking(); });
        m_trips.judge();
    }
    void proves(const Person &); // that the address is theirs, by a code
    void fillBinding();
    void judge(const char *route); // at its end

    std::unique_ptr<World> m_world;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Driver> m_driver;
    RoundTrips m_trips;
};

void TestRoundTrips::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->start(), qPrintable(m_world->trouble()));
    QVERIFY(m_world->addPurchase(alibaba.marketplace, alibaba.account, alibaba.instance));
    QVERIFY(m_world->addPurchase(huawei.marketplace, huawei.account, huawei.instance));
    m_wire = std::make_unique<Wire>(m_world->place().address, eachWay);
    m_trips = RoundTrips();
}

void TestRoundTrips::cleanup()
{
    m_driver.reset();
    m_wire.reset();
    m_world.reset();
}

std::unique_ptr<Driver> TestRoundTrips::start()
{
    Driver::Options options;
    options.address = m_wire->url();
    options.watcher = [this](const QString &request, WatchedBackend::Moment moment) { m_trips.told(request, moment); };
    return std::make_unique<Driver>(m_world->place(), m_world->folder(QStringLiteral("state")), options);
}

void TestRoundTrips::proves(const Person &who)
{
    act("Send code", [this] {
        m_driver->sendCode();
        m_driver->wait(QStringLiteral("the code’s field"), [this] { return m_driver->asks(QStringLiteral("code")); });
    });
    act("the code", [&] {
        m_driver->enterCode(who.email);
        m_driver->confirmed();
    });
}

void TestRoundTrips::judge(const char *route)
{
    qInfo("%s, round trips of an action: %d at most, in %d of %d actions any", route, m_trips.most(),
        m_trips.askingActions(), m_trips.actions());
    qInfo("%s, TLS handshakes: %d full, %d resumed", route, m_wire->fullHandshakes(), m_wire->resumedHandshakes());
    QCOMPARE(m_trips.tooMany(), QStringList());
    QCOMPARE(m_trips.twice(), QStringList());
    QCOMPARE(m_wire->fullHandshakes(), 1);
    // Nothing is on the wire but what was asked, each in one go: not sent again, no other connection tried.
    QCOMPARE(m_wire->flights() - m_wire->connections(), int(m_trips.asked().size()));
}

void TestRoundTrips::registers()
{
    act("the start", [this] {
        m_driver = start();
        m_driver->reach(Step::Welcome);
    });
    Driver &driver = *m_driver;
    act("Next on Welcome", [&] { pages::welcome(driver, alibaba); });
    act("Next on account choice", [&] { pages::chooseRoute(driver, QStringLiteral("register")); });
    driver.reach(Step::BasicInformation);
    driver.pick(QStringLiteral("site"), site);
    act("the username", [&] {
        driver.type(QStringLiteral("username"), ana.username);
        driver.type(QStringLiteral("email"), ana.email);
    });
    proves(ana);
    act("Next on basic information", [&] {
        pages::leaveBasic(driver, ana);
        driver.reach(Step::CompanyInformation);
    });
    pages::fillCompany(driver, ana);
    act("Next on company information", [&] {
        driver.next();
        driver.reach(Step::ActivationMethod);
    });
    pages::fillActivation(driver, alibaba);
    act("Activate", [&] {
        driver.next();
        driver.reach(Step::Success);
    });
    QVERIFY2(driver.ok(), driver.trouble());

    judge("registering");
}

void TestRoundTrips::fillBinding()
{
    Driver &driver = *m_driver;
    driver.reach(Step::AccountBinding);
    driver.type(QStringLiteral("account_id"), huawei.account);
    driver.type(QStringLiteral("username"), ana.username);
    proves(ana);
}

void TestRoundTrips::binds()
{
    {
        Driver first(m_world->place(), m_world->folder(QStringLiteral("first")));
        pages::registerRoute(first, ana, alibaba);
        first.saved();
        QVERIFY2(first.ok(), first.trouble());
    }
    QVERIFY(endSubscription(m_world->place()));
    act("the start", [this] {
        m_driver = start();
        m_driver->reach(Step::Welcome);
    });
    Driver &driver = *m_driver;
    act("Next on Welcome", [&] { pages::welcome(driver, huawei); });
    act("Next on account choice", [&] { pages::chooseRoute(driver, QStringLiteral("bind")); });
    fillBinding();
    // The list is on its way before its page is shown.
    bool asked = false;
    connect(&driver.flow(), &FlowController::stepChanged, this, [this, &asked](Step step) {
        if (step == Step::WorkspaceBinding)
            asked = m_trips.asked().contains(QStringLiteral("GET /api/v1/workspaces"));
    });
    act("Bind the account", [&] {
        driver.next();
        driver.reach(Step::WorkspaceBinding);
    });
    QVERIFY(asked);
    driver.bindRow(0);
    driver.reach(Step::ConfirmBinding);
    act("Bind the workspace", [&] {
        driver.next();
        driver.reach(Step::WorkspaceBinding);
    });
    act("Create a workspace", [&] {
        driver.press(QStringLiteral("create_workspace"));
        driver.reach(Step::CreateWorkspace);
    });
    act("a new owner", [&] { driver.press(QStringLiteral("has_account_no")); });
    driver.type(QStringLiteral("workspace_name"), QStringLiteral("Mobile apps"));
    act("the username", [&] {
        driver.type(QStringLiteral("username"), jun.username);
        driver.type(QStringLiteral("email"), jun.email);
    });
    proves(jun);
    driver.press(QStringLiteral("consent"));
    pages::fillCreatePasswords(driver, jun);
    act("Create", [&] {
        driver.next();
        driver.reach(Step::WorkspaceBinding);
    });
    act("Confirm", [&] {
        driver.next();
        driver.reach(Step::Success);
    });
    QVERIFY2(driver.ok(), driver.trouble());

    judge("binding");
}

USHER_TEST(TestRoundTrips, QApplication)
#include "tst_roundtrips.moc"

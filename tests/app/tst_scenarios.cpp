#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usher/app/demosupervisor.h"
#include "usher/app/faultykeychain.h"
#include "usher/app/scenarios.h"
#include "usher/app/walk.h"
#include "usher/flow/handoffstep.h"
#include "usher/scenes/offline/actor.h"
#include "usher/services/backendclient.h"
#include "usher/services/memorykeychain.h"

#include <QSignalSpy>

using namespace usher;
using namespace std::chrono_literals;

// Each story of the demo begins where it says, on the demo's own service.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void begin_data();
    void begin();
    void keychains_data();
    void keychains();

private:
    DemoSupervisor m_demo{demoBrand()};
    DemoSupervisor::Service m_service;
};

void TestScenarios::initTestCase()
{
    QSignalSpy ready(&m_demo, &DemoSupervisor::ready);
    connect(&m_demo, &DemoSupervisor::ready, this, [this](const auto &service) { m_service = service; });
    m_demo.start();
    QVERIFY(ready.wait(20'000));
}

void TestScenarios::begin_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : scenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenarios::begin()
{
    QFETCH(const QString, name);
    const Scenario *scenario = findScenario(name);
    const QString purpose = QString::fromLatin1(scenario->purchase);
    // What it names is there; one of them is meant to be unknown.
    QCOMPARE(
        m_service.cases.purchases.contains(purpose), !purpose.isEmpty() && name != QLatin1String("unknown-purchase"));
    if (*scenario->account)
        QVERIFY(m_service.cases.billingAccounts.contains(QString::fromLatin1(scenario->account)));

    scenes::World world;
    world.furnish(*loadBrand(demoBrand()), QStringLiteral("en"));
    BackendAddress address;
    address.url = m_service.address;
    address.pinned = PinnedCertificate{QByteArray::fromHex(m_service.fingerprint.mid(7).toLatin1())};
    BackendClient client(address);
    FlowServices services = world.services();
    services.backend = &client;
    services.timing = {};
    services.clock = systemClock();
    FlowController flow(services);
    flow.start();
    Walk walk(5ms);
    QSignalSpy arrived(&walk, &Walk::arrived);
    writeBeginning(walk, &flow, *scenario, m_service.cases);
    walk.start();
    QVERIFY(arrived.wait(20'000));

    QCOMPARE(flow.draft().purchase().marketplace, *scenario->marketplace);
    if (scenario->route == Route::Undecided) {
        const bool linked = name == QLatin1String("already-linked");
        QTRY_COMPARE_WITH_TIMEOUT(flow.currentStep(), linked ? Step::AlreadyLinked : Step::Welcome, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(flow.handoff()->state(), HandoffStep::State::Verified, 20'000);
        QCOMPARE(flow.handoff()->isUsable(), name != QLatin1String("frozen"));
        return;
    }
    QCOMPARE(flow.currentStep(), scenario->route == Route::Bind ? Step::AccountBinding : Step::BasicInformation);
    if (scenario->marketplace == Marketplace::Direct)
        return;
    const PurchaseIdentity wanted = m_service.cases.purchases.value(purpose, DemoCases::unknownPurchase());
    QCOMPARE(flow.draft().accountId, wanted.accountId);
    if (scenario->route == Route::Bind) {
        QCOMPARE(flow.accountBinding()->username()->value(),
            m_service.cases.billingAccounts.value(QString::fromLatin1(scenario->account)).username);
        QCOMPARE(flow.accountBinding()->purchase()->accountId()->value(), wanted.accountId);
    }
}

void TestScenarios::keychains_data()
{
    using K = DemoFaults::Keychain;
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code"); // of a write
    QTest::addColumn<bool>("opens");
    QTest::newRow("none") << int(K::None) << problem_code::keychain_none << false;
    QTest::newRow("locked") << int(K::Locked) << problem_code::keychain_locked << true;
}

void TestScenarios::keychains()
{
    QFETCH(const int, fault);
    QFETCH(const QString, code);
    QFETCH(const bool, opens);
    FaultyKeychain keychain(std::make_unique<MemoryKeychain>(), DemoFaults::Keychain(fault));
    const auto outcome = [this](auto *call) {
        std::optional<Problem> problem;
        bool ended = false;
        call->whenEnded(this, [&](const auto &result) {
            ended = true;
            if (!result)
                problem = result.problem();
        });
        if (!QTest::qWaitFor([&] { return ended; }))
            qFatal("A call did not end");
        return problem ? problem->code : QString();
    };
    const QString entry = QStringLiteral("entry");
    QCOMPARE(outcome(keychain.write(entry, Secret(QStringLiteral("s")))), code);
    QCOMPARE(outcome(keychain.read(entry)), code);
    QCOMPARE(outcome(keychain.remove(entry)), code);
    QCOMPARE(outcome(keychain.unlock()), QString());
    QCOMPARE(outcome(keychain.write(entry, Secret(QStringLiteral("s")))), opens ? QString() : code);
}

USHER_TEST(TestScenarios, QCoreApplication)
#include "tst_scenarios.moc"

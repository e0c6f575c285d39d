#include "flow/visitor.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;

// The first page can be used before it is known what an earlier run kept: a window that others cover is painted late,
// and a disk may be slow.
class TestBeforeStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptIsNotOverwritten_data();
    void keptIsNotOverwritten();
    void waitingIsNotDisturbed_data();
    void waitingIsNotDisturbed();
    void begunGoesOn();
    void openedStaysOpen_data();
    void openedStaysOpen();
    void chosenStays();
    void offeredStaysUntilAnotherBegins_data();
    void offeredStaysUntilAnotherBegins();
};

namespace {

// A new run, which was not started yet.
void open(Visitor *visitor)
{
    visitor->flow.reset();
    visitor->flow = std::make_unique<FlowController>(visitor->world.services());
}

void start(Visitor *visitor)
{
    visitor->flow->start();
    spin();
}

} // namespace

using Act = void (*)(Visitor &);

void TestBeforeStart::keptIsNotOverwritten_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("closes") << Act([](Visitor &v) { v.flow->closing(); });
    QTest::newRow("chooses a language") << Act([](Visitor &v) { v.flow->setLanguage(str("de")); });
    QTest::newRow("chooses a marketplace")
        << Act([](Visitor &v) { v.flow->welcome()->marketplace()->setValue(str("aws")); });
    QTest::newRow("fetches a purchase") << Act([](Visitor &v) { v.fetch(Marketplace::Aws); });
    QTest::newRow("connects with a code") << Act([](Visitor &v) {
        v.handoff()->code()->setValue(Secret(str("BCDF-GHJK")));
        v.handoff()->claim();
    });
    QTest::newRow("goes on") << Act([](Visitor &v) {
        v.flow->welcome()->marketplace()->setValue(str("aws"));
        v.flow->press();
    });
}

void TestBeforeStart::keptIsNotOverwritten()
{
    QFETCH(const Act, act);
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.to(Step::CompanyInformation);
    spin();
    const QByteArray kept = world.stateFile.bytes();
    const QMap<QString, QByteArray> secrets = world.keychain.entries;
    const QString flow = visitor.flow->draft().flowId;

    open(&visitor);
    act(visitor);
    spin();
    visitor.flow->saveNow();
    spin();
    QCOMPARE(world.stateFile.bytes(), kept);
    QCOMPARE(world.links.opened.size(), 0);

    start(&visitor);
    QCOMPARE(visitor.step(), Step::CompanyInformation);
    QCOMPARE(visitor.flow->draft().flowId, flow);
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(!visitor.flow->current()->isBusy());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
    QCOMPARE(world.backend.count(str("open")) + world.backend.count(str("claim")), 0);
    QCOMPARE(world.keychain.entries, secrets);
    visitor.fillCompany();
    visitor.commit(); // with the password and the proof that were kept
    QCOMPARE(visitor.step(), Step::ActivationMethod);
}

void TestBeforeStart::waitingIsNotDisturbed_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("fetches another") << Act([](Visitor &v) { v.fetch(Marketplace::Huawei); });
    QTest::newRow("goes on") << Act([](Visitor &v) {
        v.flow->welcome()->marketplace()->setValue(str("huawei"));
        v.world.backend.hold(str("configuration"));
        v.flow->press();
    });
}

// What is waited for in the browser is kept on the first page, too, and the keychain is slow.
void TestBeforeStart::waitingIsNotDisturbed()
{
    QFETCH(const Act, act);
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.fetch(Marketplace::Aws);
    spin();
    const QString challenge = lastSent(world, "open").value(str("code_challenge")).toString();
    visitor.flow->saveNow();
    spin();

    open(&visitor);
    world.keychain.holdReads = true;
    act(visitor);
    spin();
    start(&visitor);
    QVERIFY(!visitor.flow->current()->isBusy());
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(visitor.handoff()->marketplace(), Marketplace::Aws);
    const int asked = world.backend.count(str("redeem"));
    QVERIFY(world.keychain.held);
    world.keychain.holdReads = false;
    world.keychain.held->end(
        Secret::fromUtf8(world.keychain.entries.value(QLatin1String("draft/") + visitor.flow->draft().flowId)));
    QTRY_VERIFY(world.backend.count(str("redeem")) > asked);
    QCOMPARE(challengeOf(lastSent(world, "redeem").value(str("code_verifier")).toString()), challenge);
    QCOMPARE(world.backend.count(str("open")), 1);
}

void TestBeforeStart::openedStaysOpen_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<FlowController::Panel>("panel");
    QTest::newRow("help") << Act([](Visitor &v) { v.flow->openHelp(); }) << FlowController::Panel::Help;
    QTest::newRow("network settings") << Act([](Visitor &v) { v.flow->openNetworkSettings(); })
                                      << FlowController::Panel::Network;
}

void TestBeforeStart::openedStaysOpen()
{
    QFETCH(const Act, act);
    QFETCH(const FlowController::Panel, panel);
    World world;
    Visitor visitor(quick(world));
    visitor.to(Step::CompanyInformation);
    visitor.flow->saveNow();
    spin();

    open(&visitor);
    act(visitor);
    start(&visitor);
    QCOMPARE(visitor.step(), Step::CompanyInformation);
    QCOMPARE(visitor.flow->panel(), panel);
    QVERIFY(visitor.flow->escape()); // to the page that it came back to
    QCOMPARE(visitor.flow->panel(), FlowController::Panel::None);
    QCOMPARE(visitor.step(), Step::CompanyInformation);
}

void TestBeforeStart::begunGoesOn()
{
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    open(&visitor);
    visitor.fetch(Marketplace::Aws);
    spin();
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(world.links.opened.size(), 0); // a kill would leave nothing that knows of it
    start(&visitor);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(world.links.opened.size(), 1);
}

void TestBeforeStart::chosenStays()
{
    World world;
    Visitor visitor(world);
    visitor.flow->setLanguage(str("fr"));
    visitor.flow->saveNow();
    spin();
    open(&visitor);
    visitor.flow->setLanguage(str("de"));
    visitor.flow->welcome()->marketplace()->setValue(str("huawei"));
    start(&visitor);
    QCOMPARE(visitor.flow->language(), str("de"));
    QCOMPARE(visitor.flow->welcome()->marketplace()->value(), str("huawei"));
    visitor.restart();
    QCOMPARE(visitor.flow->language(), str("de"));
    QCOMPARE(visitor.flow->welcome()->marketplace()->value(), str("huawei"));
}

void TestBeforeStart::offeredStaysUntilAnotherBegins_data()
{
    QTest::addColumn<bool>("begins");
    QTest::newRow("chooses") << false;
    QTest::newRow("fetches a purchase") << true;
}

void TestBeforeStart::offeredStaysUntilAnotherBegins()
{
    QFETCH(const bool, begins);
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.to(Step::CompanyInformation);
    spin();
    world.now = world.now.addDays(31);
    open(&visitor);
    visitor.flow->welcome()->marketplace()->setValue(str("huawei"));
    if (begins)
        visitor.arrival()->startInMarketplace();
    start(&visitor);
    QCOMPARE(visitor.step(), Step::Welcome);
    QCOMPARE(visitor.flow->welcome()->unfinished().has_value(), !begins); // no offer that does nothing
    visitor.flow->welcome()->continueUnfinished();
    spin();
    QCOMPARE(visitor.step(), begins ? Step::Welcome : Step::CompanyInformation);
    QCOMPARE(visitor.flow->showsArrival(), begins);
}

USHER_TEST(TestBeforeStart, QCoreApplication)
#include "tst_beforestart.moc"

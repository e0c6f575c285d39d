#include "flow/visitor.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;

// The wizard is first, and opens the marketplace in the browser.
class TestOpenedMarketplaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openedHere();
    void openedHereRunsOut();
};

void TestOpenedMarketplaces::openedHere()
{
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    QVERIFY(!visitor.handoff()->canOpen()); // where?
    visitor.arrival()->startInMarketplace();
    spin();
    QCOMPARE(world.backend.count(str("open")), 0);
    visitor.guide(Marketplace::Alibaba, str("international"));
    QCOMPARE(visitor.step(), Step::PurchaseGuide);
    visitor.arrival()->startInMarketplace();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Claiming);
    QCOMPARE(world.links.opened.size(), 0);
    spin();
    const QJsonObject asked = lastSent(world, "open");
    QCOMPARE(asked.value(str("marketplace")).toString(), str("alibaba"));
    QCOMPARE(asked.value(str("variant")).toString(), str("international"));
    const QUrl page = visitor.handoff()->startUrl();
    QCOMPARE(world.links.opened, QList<QUrl>{page});
    QCOMPARE(visitor.handoff()->matchCode(), str("W9KTQD"));
    QCOMPARE(visitor.handoff()->way(), HandoffWay::Opened);
    QVERIFY(visitor.flow->showsArrival());
    visitor.handoff()->openAgain(); // another window, or the same
    QCOMPARE(world.links.opened, QList<QUrl>({page, page}));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 1);
    const QString verifier = lastSent(world, "redeem").value(str("code_verifier")).toString();
    QCOMPARE(asked.value(str("code_challenge")).toString(), challengeOf(verifier));

    spin();
    visitor.restart();
    QCOMPARE(visitor.step(), Step::PurchaseGuide);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(world.links.opened.size(), 2); // not by itself
    QVERIFY(!world.stateFile.bytes().contains(page.toEncoded()));
    visitor.handoff()->openAgain();
    spin();
    QCOMPARE(world.backend.count(str("open")), 2);
    QCOMPARE(lastSent(world, "open").value(str("code_challenge")), asked.value(str("code_challenge")));
    QCOMPARE(world.links.opened.size(), 3);
    world.backend.redeemed = linked(Marketplace::Alibaba);
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    visitor.press();
    QCOMPARE(visitor.step(), Step::AccountChoice);
}

void TestOpenedMarketplaces::openedHereRunsOut()
{
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.fetch(Marketplace::Aws);
    spin();
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QJsonValue challenge = lastSent(world, "open").value(str("code_challenge"));
    world.now = world.now.addSecs(601);
    QTRY_COMPARE(visitor.handoff()->trouble().code, message_code::handoff_took_long);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_start_again);
    visitor.press();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QVERIFY(lastSent(world, "open").value(str("code_challenge")) != challenge);
    QCOMPARE(world.links.opened.size(), 2);
    visitor.flow->cancel();
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
}

USHER_TEST(TestOpenedMarketplaces, QCoreApplication)
#include "tst_openedmarketplaces.moc"

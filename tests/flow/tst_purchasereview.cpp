#include "flow/buyer.h"
#include "testmain.h"
#include "usher/flow/purchasereviewmodel.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

Problem unknownPurchase()
{
    Problem refused = problem(pc::purchase_unknown, 422);
    refused.fields = {{str("/purchase/account_id"), pc::purchase_unknown, {}}};
    return refused;
}

} // namespace

// A purchase that the service does not know, and the vendor looks for.
class TestPurchaseReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void review_data();
    void review();
    void reviewIsAskedForOnce();
    void reviewIsNotOffered();
    void reviewEndsWithAHandOver_data();
    void reviewEndsWithAHandOver();
};

void TestPurchaseReview::review_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<ReviewState>("outcome");
    for (const Route route : {Route::Register, Route::Bind}) {
        for (const ReviewState outcome : {ReviewState::Approved, ReviewState::Rejected})
            QTest::addRow("%s %s", qPrintable(routeId(route)), qPrintable(reviewStateId(outcome))) << route << outcome;
    }
}

void TestPurchaseReview::review()
{
    QFETCH(Route, route);
    QFETCH(ReviewState, outcome);
    World world;
    Buyer buyer(quick(world), route, Marketplace::Alibaba);
    buyer.type();
    const Step before = buyer.step();
    world.backend.fail(str(buyer.write()), unknownPurchase());
    QVERIFY(!buyer.page()->canRequestReview());
    buyer.commit();
    QVERIFY(buyer.page()->isPurchaseUnknown());
    QVERIFY(buyer.page()->canRequestReview());
    buyer.page()->requestReview();
    spin();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    QCOMPARE(lastSent(world, "review").value(str("proof")).toString().isEmpty(), route == Route::Register);
    QCOMPARE(buyer.flow->purchaseReview()->reference(), world.backend.reviewed.reference);

    buyer.flow->saveNow();
    spin();
    buyer.restart();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    QCOMPARE(buyer.flow->current()->primaryText().code, message_code::do_check_now);
    buyer.commit();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    world.backend.reviewed.state = outcome;
    buyer.commit();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    QCOMPARE(buyer.flow->purchaseReview()->reviewState(), outcome);
    const int writes = world.backend.count(str(buyer.write()));
    buyer.commit();
    QCOMPARE(buyer.step(), before);
    QCOMPARE(world.backend.count(str(buyer.write())), writes); // never by itself
    const bool approved = outcome == ReviewState::Approved;
    QCOMPARE(
        buyer.flow->current()->notice().code, approved ? message_code::review_approved : message_code::review_rejected);
    QCOMPARE(buyer.ids()->accountId()->value(), account);
    QVERIFY(buyer.ids()->accountId()->isEnabled());
    buyer.commit();
    QCOMPARE(buyer.step(), buyer.onward());
}

void TestPurchaseReview::reviewIsAskedForOnce()
{
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Alibaba);
    buyer.type();
    world.backend.fail(str("activate"), unknownPurchase());
    buyer.commit();
    world.backend.fail(str("review"), problem(pc::timed_out));
    buyer.page()->requestReview();
    spin();
    QCOMPARE(buyer.step(), Step::ActivationMethod);
    world.backend.outcome.done = true;
    world.backend.outcome.answer = world.backend.reviewed.toJson();
    buyer.flow->saveNow();
    spin();
    buyer.restart(); // killed while nobody knew
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    QCOMPARE(world.backend.count(str("review")), 1);
    buyer.flow->back();
    buyer.page()->requestReview();
    spin();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    QCOMPARE(world.backend.count(str("review")), 1);
    // Other IDs are another matter.
    buyer.flow->back();
    buyer.ids()->instanceId()->setValue(str("i-other"));
    QVERIFY(!buyer.flow->draft().review);
    world.backend.fail(str("activate"), unknownPurchase());
    buyer.commit();
    QVERIFY(buyer.page()->canRequestReview());
}

void TestPurchaseReview::reviewIsNotOffered()
{
    World world;
    world.backend.conf.policy.review = false;
    Buyer buyer(quick(world), Route::Register, Marketplace::Alibaba);
    buyer.type();
    world.backend.fail(str("activate"), unknownPurchase());
    buyer.commit();
    QVERIFY(buyer.page()->isPurchaseUnknown());
    QVERIFY(!buyer.page()->canRequestReview());
}

void TestPurchaseReview::reviewEndsWithAHandOver_data()
{
    QTest::addColumn<bool>("asking"); // how the review stands, at that moment
    QTest::newRow("waiting") << false;
    QTest::newRow("asking") << true;
}

// A pairing code was claimed before; it is approved while the purchase as typed is being checked.
void TestPurchaseReview::reviewEndsWithAHandOver()
{
    QFETCH(bool, asking);
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Alibaba);
    buyer.type();
    world.backend.redeemed.pending = true;
    buyer.pair(str("KXQ47MTP"));
    world.backend.fail(str("activate"), unknownPurchase());
    buyer.commit();
    buyer.page()->requestReview();
    spin();
    QCOMPARE(buyer.step(), Step::PurchaseReview);
    if (asking) {
        world.backend.held.insert(str("review_state"));
        buyer.commit();
        QVERIFY(buyer.flow->purchaseReview()->isBusy());
    }
    world.backend.redeemed = redeemed(Marketplace::Alibaba, account, instance);
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(!buyer.flow->purchaseReview()->isBusy());
    QCOMPARE(buyer.step(), Step::ActivationMethod);
    buyer.accept();
    buyer.commit();
    QCOMPARE(buyer.step(), Step::Success);
}

USHER_TEST(TestPurchaseReview, QCoreApplication)
#include "tst_purchasereview.moc"

#include "flow/visitor.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// What comes of a purchase that is brought, until it is put to use.
class TestArrivingPurchases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trouble_data();
    void trouble();
    void survivesEveryKill_data();
    void survivesEveryKill();
    void linkedAlready();
    void notActive_data();
    void notActive();
    void notMine();
    void footers();
};

void TestArrivingPurchases::trouble_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("retry");
    QTest::newRow("used, or unknown") << "claim" << pc::handoff_unknown << 404 << message_code::link_used << false;
    QTest::newRow("too late") << "claim" << pc::handoff_expired << 410 << message_code::link_late << false;
    QTest::newRow("nobody there") << "claim" << pc::unreachable << 0 << pc::unreachable << true;
    QTest::newRow("busy") << "claim" << pc::overloaded << 503 << pc::overloaded << true;
    QTest::newRow("too often") << "claim" << pc::rate_limited << 429 << pc::rate_limited << true;
    QTest::newRow("declined") << "redeem" << pc::handoff_denied << 403 << pc::handoff_denied << false;
    QTest::newRow("expired") << "redeem" << pc::handoff_expired << 410 << message_code::link_late << false;
}

void TestArrivingPurchases::trouble()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QString, said);
    QFETCH(bool, retry);
    World world;
    world.backend.redeemed = linked();
    world.backend.fail(what, problem(code, status));
    Visitor visitor(quick(world));
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->trouble().code, said);
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
    QVERIFY(visitor.flow->showsArrival());
    QVERIFY(visitor.handoff()->code()->message().isEmpty()); // it is not about a code
    QCOMPARE(visitor.handoff()->canRetry(), retry);
    QCOMPARE(visitor.flow->footer().primary.code, retry ? message_code::do_try_again : message_code::do_go_on);
    visitor.flow->press();
    if (retry) {
        QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
        return;
    }
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(visitor.handoff()->trouble().isEmpty());
    QCOMPARE(visitor.step(), Step::Welcome);
    visitor.link(other); // the page gave a new one
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
}

void TestArrivingPurchases::survivesEveryKill_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("link") << false;
    QTest::newRow("opened here") << true;
}

// Before every write of the draft and of the keychain: what is there then is what a kill leaves.
void TestArrivingPurchases::survivesEveryKill()
{
    QFETCH(bool, opened);
    struct Left
    {
        QJsonObject state;
        QMap<QString, QByteArray> entries;
        int begun;
        bool knownHere; // the answer was taken
        bool seen; // the page was opened
    };
    QList<Left> all;
    const char *what = opened ? "open" : "claim";
    World world;
    world.timing.save = 60'000; // what is saved in passing is not to be counted on
    Visitor visitor(quick(world));
    const auto look = [&] {
        all.append({world.stateFile.content.state, world.keychain.entries, world.backend.count(str(what)),
            world.stateFile.content.state.value(str("draft")).toObject().contains(str("handoff")),
            !world.links.opened.isEmpty()});
    };
    world.stateFile.onSave = look;
    world.keychain.onWrite = look;
    world.backend.redeemed.pending = true;
    visitor.flow->welcome()->marketplace()->setValue(str("aws"));
    world.backend.held.insert(str(what));
    if (opened)
        visitor.arrival()->startInMarketplace();
    else
        visitor.link();
    spin();
    look(); // sent, not answered
    const QJsonValue challenge = lastSent(world, what).value(str("code_challenge"));
    world.backend.held.clear();
    if (opened)
        world.backend.release<api::OpenedHandoff>(
            str(what), api::OpenedHandoff{str("handoff-2"), QUrl(str("https://a.example/")), str("W9KTQD"), 600, 1});
    else
        world.backend.release<api::ClaimedHandoff>(
            str(what), api::ClaimedHandoff{str("handoff-1"), str("42-17"), 600, 1});
    spin();
    look();
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    world.backend.redeemed = linked();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    look();
    visitor.flow->press();
    visitor.flow->saveNow();
    spin();
    look();
    QVERIFY(all.size() > 6);

    for (qsizetype i = 0; i < all.size(); ++i) {
        const Left &left = all.at(i);
        World again;
        again.stateFile.content.state = left.state;
        again.keychain.entries = left.entries;
        again.backend.redeemed = linked();
        Visitor next(quick(again));
        const QByteArray at = QByteArray::number(i);
        if (opened ? left.seen : left.begun > 0) {
            QVERIFY2(QTest::qWaitFor([&] { return next.flow->draft().handed.has_value(); }), at.constData());
            const QJsonObject repeat = lastSent(again, what);
            QVERIFY2(repeat.isEmpty() || repeat.value(str("code_challenge")) == challenge, at.constData());
        } else if (next.handoff()->state() == HandoffStep::State::Idle) {
            // Nothing had happened yet: it is simply begun once more.
            next.flow->welcome()->marketplace()->setValue(str("aws"));
            opened ? next.arrival()->startInMarketplace() : next.link();
            QVERIFY2(QTest::qWaitFor([&] { return next.flow->draft().handed.has_value(); }), at.constData());
        }
    }
}

void TestArrivingPurchases::linkedAlready()
{
    World world;
    world.backend.redeemed = linked();
    world.backend.redeemed.purchase.linkedTo = str("m•••n");
    Visitor visitor(quick(world));
    visitor.link();
    QTRY_COMPARE(visitor.step(), Step::AlreadyLinked);
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.flow->alreadyLinked()->maskedAccount(), str("m•••n"));
    // Binding with it uses it: whose it is, is asked there.
    visitor.flow->alreadyLinked()->bindWithIt();
    QCOMPARE(visitor.step(), Step::AccountBinding);
    visitor.flow->accountBinding()->username()->setValue(str("mei.tan"));
    visitor.code(visitor.flow->accountBinding()->code());
    visitor.commit();
    QCOMPARE(world.backend.count(str("link")), 0);
    QCOMPARE(visitor.handoff()->code()->message().code, message_code::handoff_unconfirmed);
    visitor.flow->accountBinding()->mine();
    visitor.commit();
    QCOMPARE(visitor.step(), Step::WorkspaceBinding);
}

void TestArrivingPurchases::notActive_data()
{
    QTest::addColumn<PurchaseState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("frozen") << PurchaseState::Frozen << pc::purchase_frozen;
    QTest::newRow("expired") << PurchaseState::Expired << pc::purchase_expired;
    QTest::newRow("released") << PurchaseState::Released << pc::purchase_released;
}

void TestArrivingPurchases::notActive()
{
    QFETCH(PurchaseState, state);
    QFETCH(QString, said);
    World world;
    world.backend.redeemed = linked();
    world.backend.redeemed.purchase.state = state;
    Visitor visitor(quick(world));
    visitor.to(Step::ActivationMethod);
    visitor.fillActivation();
    visitor.link();
    visitor.arrival()->use();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(!visitor.handoff()->isUsable());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_look_again);
    visitor.flow->press();
    QVERIFY(visitor.handoff()->isLooking());
    spin();
    QVERIFY(visitor.handoff()->needsConfirmation());
    visitor.flow->back();
    visitor.commit();
    QCOMPARE(visitor.handoff()->code()->message().code, said);
    QCOMPARE(world.backend.count(str("activate")), 0);
    spin();
    visitor.flow->saveNow();
    spin();
    visitor.restart();
    QVERIFY(!visitor.handoff()->isUsable());

    world.backend.fail(str("purchase"), problem(pc::unreachable));
    visitor.handoff()->lookAgain();
    spin();
    QCOMPARE(visitor.handoff()->code()->message().code, pc::unreachable);
    world.backend.redeemed.purchase.state = PurchaseState::Active; // paid meanwhile
    visitor.handoff()->lookAgain();
    spin();
    QVERIFY(visitor.handoff()->isUsable());
    visitor.flow->activationMethod()->mine();
    visitor.commit();
    QCOMPARE(visitor.step(), Step::Success);
}

void TestArrivingPurchases::notMine()
{
    World world;
    world.backend.redeemed = linked();
    Visitor visitor(quick(world));
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    world.backend.fail(str("reject"), problem(pc::unreachable));
    visitor.handoff()->reject();
    QCOMPARE(visitor.flow->footer().primary.code, message_code::busy_rejecting);
    spin();
    QVERIFY(visitor.flow->showsArrival()); // not told: not forgotten
    visitor.handoff()->reject();
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(!visitor.flow->draft().handed);
    QCOMPARE(visitor.step(), Step::Welcome);
    QVERIFY(visitor.flow->welcome()->marketplace()->isEnabled());
}

void TestArrivingPurchases::footers()
{
    World world;
    world.backend.redeemed.pending = true;
    world.backend.held.insert(str("claim"));
    Visitor visitor(world);
    visitor.link();
    const Footer claiming = visitor.flow->footer();
    QCOMPARE(claiming.primary.code, message_code::busy_fetching);
    QVERIFY(claiming.isBusy && claiming.cancel == Footer::Button::Enabled && claiming.back == Footer::Button::Enabled);
    world.backend.release<api::ClaimedHandoff>(str("claim"), api::ClaimedHandoff{str("h"), str("42-17"), 600, 1});
    spin();
    QCOMPARE(visitor.flow->footer().primary.code, message_code::busy_waiting);
    visitor.flow->back(); // it goes on meanwhile
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    visitor.arrival()->open();
    QVERIFY(visitor.flow->escape()); // cancels
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
    QVERIFY(visitor.flow->draft().handoff == std::nullopt);
}

USHER_TEST(TestArrivingPurchases, QCoreApplication)
#include "tst_arrivingpurchases.moc"

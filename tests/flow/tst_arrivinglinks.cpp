#include "flow/visitor.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;

// A link that opens the wizard, whatever the wizard is at.
class TestArrivingLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshGoesStraightOn_data();
    void freshGoesStraightOn();
    void begunAsks_data();
    void begunAsks();
    void usedPurchaseBeginsAnew();
    void waitsForWhatRuns();
    void keepsThePurchaseUntilTheNextIsThere();
    void twoLinks();
    void pastedLink_data();
    void pastedLink();
};

void TestArrivingLinks::freshGoesStraightOn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cold", "warm", "marketplace chosen", "reading the guide", "guide, none chosen"})
        QTest::newRow(how) << str(how);
}

void TestArrivingLinks::freshGoesStraightOn()
{
    QFETCH(QString, how);
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    if (how == str("marketplace chosen"))
        visitor.flow->welcome()->marketplace()->setValue(str("azure"));
    else if (how == str("reading the guide"))
        visitor.guide(Marketplace::Alibaba, str("china"));
    else if (how == str("guide, none chosen"))
        visitor.flow->welcome()->showGuide();
    if (how == str("cold"))
        visitor.startWith(ticket);
    else
        visitor.link();
    QVERIFY(!visitor.isAsked());
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(visitor.handoff()->matchCode(), str("42-17"));
    QCOMPARE(lastSent(world, "claim").value(str("ticket")).toString(), ticket.reveal());
    QVERIFY(!lastSent(world, "claim").contains(str("user_code")));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QString verifier = lastSent(world, "redeem").value(str("code_verifier")).toString();
    QCOMPARE(lastSent(world, "claim").value(str("code_challenge")).toString(), challengeOf(verifier));

    world.backend.redeemed = linked();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(visitor.flow->showsArrival()); // whose is it?
    QVERIFY(visitor.handoff()->needsConfirmation());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_mine);
    visitor.press();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.step(), Step::AccountChoice);
    QVERIFY(visitor.flow->draft().marketplace == Marketplace::Aws);
    visitor.flow->saveNow();
    spin();
    for (const QByteArray &secret : {ticket.revealUtf8(), verifier.toUtf8(), QByteArray("token-of-the-purchase")})
        QVERIFY2(!world.stateFile.bytes().contains(secret), secret.constData());
    const QByteArray kept = world.keychain.entries.value(QLatin1String("draft/") + visitor.flow->draft().flowId);
    QVERIFY(kept.contains("token-of-the-purchase"));
    QVERIFY(!kept.contains(ticket.revealUtf8()) && !kept.contains(verifier.toUtf8()));
    visitor.restart();
    QVERIFY(!visitor.handoff()->needsConfirmation());
}

void TestArrivingLinks::begunAsks_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"account choice", "basic information", "activation method", "account binding",
             "back on Welcome", "pairing code typed", "pairing code claimed", "opened here", "an old draft"})
        QTest::newRow(what) << str(what);
}

void TestArrivingLinks::begunAsks()
{
    QFETCH(QString, what);
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    Step step = Step::Welcome;
    if (what == str("account choice")) {
        visitor.flow->welcome()->marketplace()->setValue(str("alibaba"));
        visitor.commit();
        step = Step::AccountChoice;
    } else if (what == str("basic information") || what == str("back on Welcome")) {
        visitor.to(Step::BasicInformation);
        visitor.fillBasic();
        step = Step::BasicInformation;
        if (what == str("back on Welcome")) {
            visitor.flow->goTo(Step::Welcome);
            step = Step::Welcome;
        }
    } else if (what == str("activation method")) {
        visitor.to(step = Step::ActivationMethod);
        visitor.fillActivation();
    } else if (what == str("account binding")) {
        visitor.to(step = Step::AccountBinding);
        visitor.fillBinding();
    } else if (what == str("pairing code typed") || what == str("pairing code claimed")) {
        visitor.handoff()->code()->setValue(Secret(str("KXQ47MTP")));
        if (what == str("pairing code claimed"))
            visitor.handoff()->claim();
        spin();
    } else if (what == str("opened here")) {
        visitor.flow->welcome()->marketplace()->setValue(str("aws"));
        visitor.arrival()->startInMarketplace();
        spin();
        visitor.flow->back();
    } else {
        visitor.to(Step::BasicInformation);
        visitor.flow->saveNow();
        spin();
        world.now = world.now.addDays(31);
        visitor.restart();
        QVERIFY(visitor.flow->welcome()->unfinished());
    }
    QCOMPARE(visitor.step(), step);
    const Draft before = visitor.flow->draft();
    const int claims = world.backend.count(str("claim"));
    visitor.link();
    QVERIFY(visitor.isAsked());
    QVERIFY(!visitor.question()->anew && !visitor.question()->blocked);
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(visitor.flow->draft() == before);
    visitor.arrival()->putOff();
    QVERIFY(!visitor.isAsked());
    QCOMPARE(world.backend.count(str("claim")), claims);

    visitor.link();
    visitor.use();
    QVERIFY(!visitor.isAsked());
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.step(), step);
    QCOMPARE(lastSent(world, "claim").value(str("ticket")).toString(), ticket.reveal());
    world.backend.redeemed = linked();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    const Draft &now = visitor.flow->draft();
    QVERIFY(now.basic == before.basic && now.activation == before.activation && now.binding == before.binding);
    QVERIFY(now.accountId == before.accountId && now.instanceId == before.instanceId);
    visitor.press();
    QVERIFY(now.marketplace == Marketplace::Aws && now.owned);
    QCOMPARE(visitor.step(), step == Step::Welcome ? Step::AccountChoice : step);
}

void TestArrivingLinks::usedPurchaseBeginsAnew()
{
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.to(Step::WorkspaceBinding);
    const QString flow = visitor.flow->draft().flowId;
    visitor.link();
    QVERIFY(visitor.isAsked() && visitor.question()->anew);
    QVERIFY(visitor.flow->draft().linked);
    visitor.use();
    QCOMPARE(visitor.step(), Step::Welcome);
    QVERIFY(visitor.flow->draft().flowId != flow && !visitor.flow->draft().linked);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
}

void TestArrivingLinks::waitsForWhatRuns()
{
    World world;
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.to(Step::CompanyInformation);
    visitor.fillCompany();
    world.backend.held.insert(str("register"));
    visitor.commit();
    QVERIFY(visitor.flow->current()->isBusy());
    visitor.link();
    QVERIFY(visitor.isAsked() && visitor.question()->blocked);
    visitor.use();
    QCOMPARE(world.backend.count(str("claim")), 0);
    world.backend.release<api::Session>(str("register"), session());
    spin();
    QCOMPARE(visitor.step(), Step::ActivationMethod);
    QVERIFY(visitor.isAsked() && !visitor.question()->blocked);
    visitor.use();
    QCOMPARE(world.backend.count(str("claim")), 1);
    QCOMPARE(visitor.step(), Step::ActivationMethod);
}

// The next one may never be approved.
void TestArrivingLinks::keepsThePurchaseUntilTheNextIsThere()
{
    World world;
    world.backend.redeemed = linked(Marketplace::Azure);
    Visitor visitor(quick(world));
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    visitor.press();
    QCOMPARE(visitor.step(), Step::AccountChoice);
    world.backend.redeemed.pending = true;
    visitor.link(other);
    visitor.use();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QVERIFY(visitor.flow->draft().handed && visitor.flow->draft().owned);
    visitor.flow->cancel();
    spin();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    QVERIFY(!visitor.handoff()->purchaseToken().isEmpty());
    QVERIFY(visitor.flow->draft().owned);

    visitor.link(other);
    visitor.arrival()->use();
    world.backend.redeemed = linked(Marketplace::Aws);
    world.backend.redeemed.purchase.id = QLatin1String("prch_") + QString(32, u'2');
    QTRY_VERIFY(visitor.handoff()->state() == HandoffStep::State::Verified && visitor.handoff()->needsConfirmation());
    QCOMPARE(visitor.handoff()->marketplace(), Marketplace::Aws);
}

void TestArrivingLinks::twoLinks()
{
    World world;
    world.backend.redeemed.pending = true;
    world.backend.held.insert(str("claim"));
    Visitor visitor(quick(world));
    visitor.link();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Claiming);
    visitor.flow->back();
    visitor.link(); // a second click
    QVERIFY(!visitor.isAsked() && visitor.flow->showsArrival());
    QCOMPARE(world.backend.count(str("claim")), 1);
    const QPointer<CallBase> first = world.backend.waiting.value(str("claim"));
    visitor.link(other);
    QVERIFY(visitor.isAsked());
    QCOMPARE(world.backend.count(str("claim")), 1);
    const QString challenge = lastSent(world, "claim").value(str("code_challenge")).toString();
    visitor.use();
    QCOMPARE(world.backend.count(str("claim")), 2);
    QCOMPARE(lastSent(world, "claim").value(str("ticket")).toString(), other.reveal());
    QVERIFY(lastSent(world, "claim").value(str("code_challenge")).toString() != challenge);
    QVERIFY(!first || first->hasEnded()); // nobody waits for it
    world.backend.release<api::ClaimedHandoff>(
        str("claim"), api::ClaimedHandoff{str("handoff-other"), str("77-77"), 600, 1});
    spin();
    QCOMPARE(visitor.handoff()->matchCode(), str("77-77"));
}

void TestArrivingLinks::pastedLink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it is") << str("com.acme.usher:/activate?t=abc") << true;
    QTest::newRow("with a line's end") << str(" com.acme.usher:/activate?t=abc\n") << true;
    QTest::newRow("another program's") << str("com.other.usher:/activate?t=abc") << false;
    QTest::newRow("a page") << str("https://usher.example/handoff") << false;
    QTest::newRow("cut off") << str("com.acme.usher:/activate?t=") << false;
}

void TestArrivingLinks::pastedLink()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    World world;
    world.brand.linkScheme = str("com.acme.usher");
    world.backend.redeemed.pending = true;
    Visitor visitor(quick(world));
    visitor.handoff()->code()->setValue(Secret(typed));
    visitor.handoff()->claim();
    spin();
    if (good) {
        QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
        QCOMPARE(lastSent(world, "claim").value(str("ticket")).toString(), str("abc"));
    } else {
        QCOMPARE(visitor.handoff()->code()->message().code, message_code::link_wrong);
        QCOMPARE(world.backend.count(str("claim")), 0);
    }
}

USHER_TEST(TestArrivingLinks, QCoreApplication)
#include "tst_arrivinglinks.moc"

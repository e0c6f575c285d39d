#include "flow/buyer.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// A purchase that its marketplace hands over, against a pairing code.
class TestPairing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handedOver_data();
    void handedOver();
    void pairingCodes_data();
    void pairingCodes();
    void pairingTrouble_data();
    void pairingTrouble();
    void pairedBeforehand_data();
    void pairedBeforehand();
    void survivesAKill();
    void noInstantLosesThePurchase();
    void tokenIsGone_data();
    void tokenIsGone();
    void notMine();
    void theNextOneWhileTheDiskIsSlow();
};

void TestPairing::handedOver_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<Marketplace>("marketplace");
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QString>("instanceId");
    QTest::addColumn<bool>("typesAccount");
    for (const Route route : {Route::Register, Route::Bind}) {
        const auto row = [route](const char *name, Marketplace bought, const QString &a, const QString &i, bool types) {
            QTest::addRow("%s %s", qPrintable(routeId(route)), name) << route << bought << a << i << types;
        };
        row("alibaba", Marketplace::Alibaba, account, instance, false);
        row("huawei, account known", Marketplace::Huawei, account, instance, false);
        row("huawei, account to fill in", Marketplace::Huawei, {}, instance, true);
        row("aws", Marketplace::Aws, account, {}, false);
        row("azure", Marketplace::Azure, account, instance, false);
    }
}

void TestPairing::handedOver()
{
    QFETCH(Route, route);
    QFETCH(Marketplace, marketplace);
    QFETCH(QString, accountId);
    QFETCH(QString, instanceId);
    QFETCH(bool, typesAccount);
    World world;
    Buyer buyer(quick(world), route, Marketplace::Direct);
    world.backend.redeemed.pending = true;
    buyer.pair(str(" kxq4 – 7mtp "));
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(buyer.handoff()->matchCode(), str("42-17"));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 1);
    const QString verifier = lastSent(world, "redeem").value(str("code_verifier")).toString();
    QVERIFY(verifier.size() >= 43);
    QCOMPARE(lastSent(world, "claim").value(str("code_challenge")).toString(), challengeOf(verifier));

    world.backend.redeemed = redeemed(marketplace, accountId, instanceId);
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(buyer.flow->draft().marketplace == marketplace);
    QCOMPARE(buyer.ids()->marketplace(), marketplace);
    const auto verified = [&](const Field *field, const QString &id) {
        return id.isEmpty() ? buyer.ids()->trust(field) == Trust::Typed
                            : buyer.ids()->trust(field) == Trust::Verified && buyer.ids()->shows(field)
                && !field->isEnabled() && field->value() == id;
    };
    QVERIFY(verified(buyer.ids()->accountId(), accountId));
    QVERIFY(verified(buyer.ids()->instanceId(), instanceId));
    QCOMPARE(buyer.flow->purchaseFoot()->trust, accountId.isEmpty() ? Trust::Typed : Trust::Verified);
    buyer.accept();
    if (typesAccount) {
        buyer.commit();
        QCOMPARE(buyer.ids()->accountId()->message().code, pc::field::required);
    }
    buyer.type();
    buyer.commit();
    QCOMPARE(buyer.step(), buyer.onward());
    const QJsonObject sent = lastSent(world, buyer.write());
    QCOMPARE(sent.value(str("purchase_token")).toString(), str("token-of-the-purchase"));
    QCOMPARE(sent.value(str("purchase")).toObject().value(str("account_id")).toString(), account);
    QVERIFY(!world.stateFile.bytes().contains("token-of-the-purchase"));
    QVERIFY(!world.stateFile.bytes().contains(verifier.toLatin1()));
}

void TestPairing::pairingCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << str("KXQ47MTP");
    QTest::newRow("dashes") << str("KXQ4-7MTP");
    QTest::newRow("spaces, lower case") << str("  kxq4 7mtp ");
    QTest::newRow("full width") << str("ｋｘｑ４－７ｍｔｐ");
    QTest::newRow("invisible") << str("KXQ4\u200b7MTP");
}

void TestPairing::pairingCodes()
{
    QFETCH(QString, typed);
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Aws);
    world.backend.redeemed.pending = true;
    buyer.pair(typed);
    QCOMPARE(lastSent(world, "claim").value(str("user_code")).toString(), str("KXQ47MTP"));
}

void TestPairing::pairingTrouble_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keepsAsking");
    QTest::newRow("unknown code") << "claim" << pc::handoff_unknown << 404 << false;
    QTest::newRow("claimed too late") << "claim" << pc::handoff_expired << 410 << false;
    QTest::newRow("too often") << "claim" << pc::rate_limited << 429 << false;
    QTest::newRow("nobody there") << "claim" << pc::unreachable << 0 << false;
    QTest::newRow("declined") << "redeem" << pc::handoff_denied << 403 << false;
    QTest::newRow("expired") << "redeem" << pc::handoff_expired << 410 << false;
    QTest::newRow("away for a moment") << "redeem" << pc::unreachable << 0 << true;
    QTest::newRow("busy") << "redeem" << pc::overloaded << 503 << true;
    QTest::newRow("a firewall's page") << "redeem" << pc::not_our_service << 403 << true;
}

void TestPairing::pairingTrouble()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, keepsAsking);
    World world;
    Buyer buyer(quick(world), Route::Bind, Marketplace::Aws);
    world.backend.redeemed = redeemed(Marketplace::Aws, account, {});
    world.backend.fail(what, problem(code, status));
    buyer.pair(str("KXQ47MTP"));
    if (!keepsAsking) {
        QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Idle);
        QTRY_COMPARE(buyer.handoff()->code()->message().code, code);
        buyer.pair(str("KXQ47MTQ"));
    }
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QCOMPARE(buyer.handoff()->code()->message().code, QString());
}

void TestPairing::pairedBeforehand_data()
{
    QTest::addColumn<bool>("guide");
    QTest::addColumn<QString>("linkedTo");
    QTest::addColumn<Step>("next");
    QTest::newRow("welcome") << false << QString() << Step::AccountChoice;
    QTest::newRow("welcome, linked already") << false << str("m•••n") << Step::AlreadyLinked;
    QTest::newRow("guide") << true << QString() << Step::AccountChoice;
    QTest::newRow("guide, linked already") << true << str("m•••n") << Step::AlreadyLinked;
}

// Where one says what was bought, nothing chosen: Enter in the code's field, and the marketplace is known.
void TestPairing::pairedBeforehand()
{
    QFETCH(bool, guide);
    QFETCH(QString, linkedTo);
    QFETCH(Step, next);
    World world;
    world.backend.redeemed = redeemed(Marketplace::Azure, account, instance);
    world.backend.redeemed.purchase.linkedTo = linkedTo;
    world.backend.fail(str("claim"), problem(pc::handoff_unknown, 404));
    Person buyer(quick(world));
    if (guide)
        buyer.flow->welcome()->showGuide();
    const Step here = buyer.step();
    HandoffStep *handoff = buyer.flow->handoff();
    handoff->code()->setValue(Secret(str("KXQ47MTX")));
    buyer.commit();
    QCOMPARE(handoff->code()->message().code, pc::handoff_unknown);
    buyer.commit(); // a refused code is not in the way; nothing chosen is
    QCOMPARE(world.backend.count(str("claim")), 1);
    QCOMPARE(buyer.flow->current()->firstBadField()->name(), str("marketplace"));
    handoff->code()->setValue(Secret(str("KXQ47MTP")));
    buyer.commit();
    QTRY_COMPARE(handoff->state(), HandoffStep::State::Verified);
    if (next == Step::AlreadyLinked) {
        QCOMPARE(buyer.step(), next); // at once: there is nothing to choose
    } else {
        QCOMPARE(buyer.step(), here);
        QCOMPARE(buyer.flow->current()->primaryText().code, message_code::do_mine);
    }
    const Field *marketplace
        = guide ? buyer.flow->purchaseGuide()->marketplace() : buyer.flow->welcome()->marketplace();
    QCOMPARE(marketplace->value(), str("azure"));
    QVERIFY(!marketplace->isEnabled());
    if (next != Step::AlreadyLinked) {
        buyer.commit();
        QCOMPARE(buyer.step(), next);
        QVERIFY(!handoff->needsConfirmation());
        return;
    }
    QCOMPARE(buyer.flow->alreadyLinked()->maskedAccount(), linkedTo);
    spin();
    buyer.restart();
    QCOMPARE(buyer.step(), Step::AlreadyLinked);
    buyer.flow->alreadyLinked()->bindWithIt();
    QCOMPARE(buyer.step(), Step::AccountBinding);
    buyer.flow->back();
    QCOMPARE(buyer.step(), Step::AlreadyLinked);
    buyer.flow->back();
    QCOMPARE(buyer.step(), Step::Welcome);
    handoff = buyer.flow->handoff();
    handoff->reject();
    spin();
    QVERIFY(buyer.flow->welcome()->marketplace()->isEnabled());
    buyer.commit();
    QCOMPARE(buyer.step(), Step::AccountChoice);
}

void TestPairing::survivesAKill()
{
    World world;
    Buyer buyer(quick(world), Route::Bind, Marketplace::Azure);
    world.backend.redeemed.pending = true;
    buyer.pair(str("KXQ47MTP"));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QString verifier = lastSent(world, "redeem").value(str("code_verifier")).toString();
    buyer.flow->saveNow();
    spin();
    buyer.restart();
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Waiting);
    world.backend.redeemed = redeemed(Marketplace::Azure, account, instance);
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QCOMPARE(lastSent(world, "redeem").value(str("code_verifier")).toString(), verifier);
    QVERIFY(!world.keychain.entries.value(QLatin1String("draft/") + buyer.flow->draft().flowId)
                 .contains(verifier.toLatin1()));

    buyer.flow->saveNow();
    spin();
    world.backend.redeemed.purchase.linkedTo = str("m•••n"); // happened meanwhile
    buyer.restart();
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QCOMPARE(buyer.flow->draft().handed->linkedTo, str("m•••n"));
    QCOMPARE(buyer.ids()->accountId()->value(), account);
}

// Between any two writes of the draft and the keychain, what is kept opens the purchase.
void TestPairing::noInstantLosesThePurchase()
{
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Aws);
    int seen = 0;
    QStringList lost;
    const auto look = [&] {
        const QJsonObject draft = world.stateFile.content.state.value(str("draft")).toObject();
        const QByteArray kept
            = world.keychain.entries.value(QLatin1String("draft/") + draft[str("flow_id")].toString());
        const char *needed = draft.contains(str("handed")) ? "purchase_token" : "handoff_verifier";
        if (!draft.contains(str("handed")) && !draft.contains(str("handoff")))
            return;
        ++seen;
        if (!kept.contains(needed))
            lost.append(str(needed));
    };
    world.stateFile.onSave = look;
    world.keychain.onWrite = look;
    world.backend.redeemed.pending = true;
    buyer.pair(str("KXQ47MTP"));
    buyer.flow->saveNow();
    world.backend.redeemed = redeemed(Marketplace::Aws, account, instance);
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    buyer.flow->saveNow();
    spin();
    look();
    QVERIFY(seen > 3);
    QCOMPARE(lost, QStringList());
}

void TestPairing::tokenIsGone_data()
{
    QTest::addColumn<bool>("keychain"); // has it; else the service does not know it any more
    QTest::addColumn<bool>("atOnce"); // said on the next start; else when it is used
    QTest::newRow("on the next start") << true << true;
    QTest::newRow("keychain emptied") << false << true;
    QTest::newRow("when it is used") << true << false;
}

void TestPairing::tokenIsGone()
{
    QFETCH(bool, keychain);
    QFETCH(bool, atOnce);
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Alibaba);
    world.backend.redeemed = redeemed(Marketplace::Alibaba, account, instance);
    buyer.pair(str("KXQ47MTP"));
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    buyer.accept();
    if (atOnce) {
        buyer.flow->saveNow();
        spin();
        if (keychain)
            world.backend.fail(str("purchase"), problem(pc::unauthorized, 401));
        else
            world.keychain.entries.remove(QLatin1String("draft/") + buyer.flow->draft().flowId);
        buyer.restart();
    } else {
        Problem refused = problem(pc::handoff_expired, 422);
        refused.fields = {{str("/purchase_token"), pc::handoff_expired, {}}};
        world.backend.fail(str("activate"), refused);
        buyer.commit();
    }
    QCOMPARE(buyer.step(), Step::ActivationMethod);
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Idle);
    QCOMPARE(buyer.flow->current()->notice().code, message_code::handed_gone);
    // The IDs stay, as if typed.
    QCOMPARE(buyer.ids()->accountId()->value(), account);
    QVERIFY(buyer.ids()->accountId()->isEnabled());
    buyer.commit();
    QCOMPARE(buyer.step(), Step::Success);
    QVERIFY(lastSent(world, "activate").value(str("purchase_token")).toString().isEmpty());
}

void TestPairing::notMine()
{
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Huawei);
    world.backend.redeemed = redeemed(Marketplace::Alibaba, account, instance);
    buyer.pair(str("KXQ47MTP"));
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QVERIFY(!buyer.flow->activationMethod()->method()->isEnabled());
    for (const Problem &trouble : {problem(pc::unreachable), problem(pc::not_our_service, 404)}) {
        world.backend.fail(str("reject"), trouble);
        buyer.page()->notMine();
        spin();
        QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Verified); // not told: not forgotten
        QCOMPARE(buyer.handoff()->code()->message().code, trouble.code);
    }
    buyer.page()->notMine();
    spin();
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Idle);
    QCOMPARE(world.backend.count(str("reject")), 3);
    QVERIFY(!buyer.flow->draft().handed);
    QVERIFY(buyer.ids()->accountId()->isEmpty());
    QVERIFY(buyer.flow->activationMethod()->method()->isEnabled());
}

// The first one's verifier goes once the disk has what it brought; by then the next one may be claimed.
void TestPairing::theNextOneWhileTheDiskIsSlow()
{
    World world;
    Buyer buyer(quick(world), Route::Register, Marketplace::Aws);
    world.backend.redeemed.pending = true;
    buyer.pair(str("KXQ47MTP"));
    spin();
    world.stateFile.hold = true;
    world.backend.redeemed = redeemed(Marketplace::Aws, account, {});
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    world.stateFile.hold = false;
    buyer.page()->notMine();
    spin();
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Idle);
    world.backend.redeemed.pending = true;
    buyer.pair(str("ABC23DEF"));
    const auto held = world.stateFile.findChildren<CallBase *>();
    QVERIFY(!held.isEmpty());
    for (CallBase *call : held)
        static_cast<Call<Done> *>(call)->end(Done());
    spin();
    world.backend.redeemed = redeemed(Marketplace::Aws, account, {});
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QCOMPARE(world.backend.count(str("claim")), 2);
    QCOMPARE(lastSent(world, "claim").value(str("code_challenge")).toString(),
        challengeOf(lastSent(world, "redeem").value(str("code_verifier")).toString()));
}

USHER_TEST(TestPairing, QCoreApplication)
#include "tst_pairing.moc"

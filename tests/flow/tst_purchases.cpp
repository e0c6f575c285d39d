#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/purchasereviewmodel.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

const QString account = str("1234567890123456");
const QString instance = str("88880001");

api::RedeemedHandoff redeemed(Marketplace marketplace, const QString &accountId, const QString &instanceId)
{
    api::RedeemedHandoff answer;
    answer.purchaseToken = Secret(str("token-of-the-purchase"));
    answer.expiresIn = 86400;
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = marketplace;
    answer.purchase.accountId = accountId;
    answer.purchase.instanceId = instanceId;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    return answer;
}

QJsonObject body(const World &world, const char *what)
{
    QJsonObject last;
    for (const FakeBackend::Sent &sent : world.backend.sent) {
        if (sent.what == QLatin1String(what))
            last = QJsonDocument::fromJson(sent.body).object();
    }
    return last;
}

Problem unknownPurchase()
{
    Problem refused = problem(pc::purchase_unknown, 422);
    refused.fields = {{str("/purchase/account_id"), pc::purchase_unknown, {}}};
    return refused;
}

// A person at the page where a purchase is put to use, everything but the purchase filled in.
struct Buyer : Person
{
    Route route;

    Buyer(World &w, Route where, Marketplace marketplace)
        : Person(w)
        , route(where)
    {
        choose(marketplace, route);
        if (route == Route::Register) {
            basic();
            fillCompany();
            commit();
            flow->activationMethod()->workspaceName()->setValue(str("Payments prod"));
            flow->activationMethod()->workspaceLanguage()->setValue(str("en"));
        } else {
            flow->accountBinding()->username()->setValue(str("mei.tan"));
            code(flow->accountBinding()->code());
        }
    }
    PurchasePageModel *page() const
    {
        return route == Route::Register ? static_cast<PurchasePageModel *>(flow->activationMethod())
                                        : flow->accountBinding();
    }
    PurchaseFields *ids() const { return page()->purchase(); }
    HandoffStep *handoff() const { return flow->handoff(); }
    const char *write() const { return route == Route::Register ? "activate" : "link"; }
    Step onward() const { return route == Route::Register ? Step::Success : Step::WorkspaceBinding; }
    void type()
    {
        for (Field *field : {ids()->accountId(), ids()->instanceId()}) {
            if (field->isEnabled() && ids()->shows(field)) {
                field->setValue(field == ids()->accountId() ? account : instance);
                field->leave();
            }
        }
        spin();
    }
    void pair(const QString &typed)
    {
        handoff()->code()->setValue(Secret(typed));
        handoff()->claim();
        spin();
    }
    // Whoever presses on is asked first.
    void accept()
    {
        const int sent = world.backend.count(str(write()));
        commit();
        QCOMPARE(handoff()->code()->message().code, message_code::handoff_unconfirmed);
        QCOMPARE(flow->current()->firstBadField(), handoff()->code());
        QCOMPARE(world.backend.count(str(write())), sent);
        page()->mine();
        QVERIFY(!handoff()->needsConfirmation());
        QVERIFY(handoff()->code()->message().isEmpty());
    }
};

World *quick(World &world)
{
    world.timing.second = 1;
    return &world;
}

} // namespace

class TestPurchases : public QObject
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
    void matched_data();
    void matched();
    void review_data();
    void review();
    void reviewIsAskedForOnce();
    void reviewIsNotOffered();
    void reviewEndsWithAHandOver_data();
    void reviewEndsWithAHandOver();
    void panelStaysAway();
    void summaryIsSaved();
};

void TestPurchases::handedOver_data()
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

void TestPurchases::handedOver()
{
    QFETCH(Route, route);
    QFETCH(Marketplace, marketplace);
    QFETCH(QString, accountId);
    QFETCH(QString, instanceId);
    QFETCH(bool, typesAccount);
    World world;
    Buyer buyer(*quick(world), route, Marketplace::Direct);
    world.backend.redeemed.pending = true;
    buyer.pair(str(" kxq4 – 7mtp "));
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(buyer.handoff()->matchCode(), str("42-17"));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 1);
    const QByteArray verifier = body(world, "redeem").value(str("code_verifier")).toString().toLatin1();
    QVERIFY(verifier.size() >= 43);
    QCOMPARE(body(world, "claim").value(str("code_challenge")).toString().toLatin1(),
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));

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
    const QJsonObject sent = body(world, buyer.write());
    QCOMPARE(sent.value(str("purchase_token")).toString(), str("token-of-the-purchase"));
    QCOMPARE(sent.value(str("purchase")).toObject().value(str("account_id")).toString(), account);
    QVERIFY(!world.stateFile.bytes().contains("token-of-the-purchase"));
    QVERIFY(!world.stateFile.bytes().contains(verifier));
}

void TestPurchases::pairingCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << str("KXQ47MTP");
    QTest::newRow("dashes") << str("KXQ4-7MTP");
    QTest::newRow("spaces, lower case") << str("  kxq4 7mtp ");
    QTest::newRow("full width") << str("ｋｘｑ４－７ｍｔｐ");
    QTest::newRow("invisible") << str("KXQ4\u200b7MTP");
}

void TestPurchases::pairingCodes()
{
    QFETCH(QString, typed);
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Aws);
    world.backend.redeemed.pending = true;
    buyer.pair(typed);
    QCOMPARE(body(world, "claim").value(str("user_code")).toString(), str("KXQ47MTP"));
}

void TestPurchases::pairingTrouble_data()
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

void TestPurchases::pairingTrouble()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, keepsAsking);
    World world;
    Buyer buyer(*quick(world), Route::Bind, Marketplace::Aws);
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

void TestPurchases::pairedBeforehand_data()
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
void TestPurchases::pairedBeforehand()
{
    QFETCH(bool, guide);
    QFETCH(QString, linkedTo);
    QFETCH(Step, next);
    World world;
    world.backend.redeemed = redeemed(Marketplace::Azure, account, instance);
    world.backend.redeemed.purchase.linkedTo = linkedTo;
    world.backend.fail(str("claim"), problem(pc::handoff_unknown, 404));
    Person buyer(*quick(world));
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

void TestPurchases::survivesAKill()
{
    World world;
    Buyer buyer(*quick(world), Route::Bind, Marketplace::Azure);
    world.backend.redeemed.pending = true;
    buyer.pair(str("KXQ47MTP"));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QString verifier = body(world, "redeem").value(str("code_verifier")).toString();
    buyer.flow->saveNow();
    spin();
    buyer.restart();
    QCOMPARE(buyer.handoff()->state(), HandoffStep::State::Waiting);
    world.backend.redeemed = redeemed(Marketplace::Azure, account, instance);
    QTRY_COMPARE(buyer.handoff()->state(), HandoffStep::State::Verified);
    QCOMPARE(body(world, "redeem").value(str("code_verifier")).toString(), verifier);
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
void TestPurchases::noInstantLosesThePurchase()
{
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Aws);
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

void TestPurchases::tokenIsGone_data()
{
    QTest::addColumn<bool>("keychain"); // has it; else the service does not know it any more
    QTest::addColumn<bool>("atOnce"); // said on the next start; else when it is used
    QTest::newRow("on the next start") << true << true;
    QTest::newRow("keychain emptied") << false << true;
    QTest::newRow("when it is used") << true << false;
}

void TestPurchases::tokenIsGone()
{
    QFETCH(bool, keychain);
    QFETCH(bool, atOnce);
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Alibaba);
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
    QVERIFY(body(world, "activate").value(str("purchase_token")).toString().isEmpty());
}

void TestPurchases::notMine()
{
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Huawei);
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

void TestPurchases::matched_data()
{
    QTest::addColumn<Route>("route");
    QTest::newRow("register") << Route::Register;
    QTest::newRow("bind") << Route::Bind;
}

void TestPurchases::matched()
{
    QFETCH(Route, route);
    World world;
    Buyer buyer(*quick(world), route, Marketplace::Alibaba);
    world.backend.trust = Trust::Matched;
    world.backend.fail(str("match"), problem(pc::unreachable)); // says nothing
    buyer.type();
    QCOMPARE(buyer.ids()->trust(buyer.ids()->accountId()), Trust::Typed);
    QCOMPARE(buyer.ids()->accountId()->message().code, QString());
    const int before = world.backend.count(str("match"));
    buyer.ids()->instanceId()->setValue(str("88880002"));
    buyer.ids()->instanceId()->setValue(str("88880003"));
    buyer.ids()->instanceId()->leave();
    buyer.ids()->instanceId()->leave();
    spin();
    QCOMPARE(world.backend.count(str("match")), before + 1);
    QCOMPARE(buyer.ids()->trust(buyer.ids()->instanceId()), Trust::Matched);
    QCOMPARE(buyer.flow->purchaseFoot()->trust, Trust::Matched);
    QCOMPARE(body(world, "match").value(str("proof")).toString().isEmpty(), route == Route::Register);
    buyer.ids()->instanceId()->setValue(str("88880004"));
    QCOMPARE(buyer.ids()->trust(buyer.ids()->instanceId()), Trust::Typed);
    // An answer that comes too late is not about these.
    world.backend.held.insert(str("match"));
    buyer.ids()->instanceId()->leave();
    spin();
    buyer.ids()->instanceId()->setValue(str("88880005"));
    world.backend.release<api::PurchaseMatch>(str("match"), api::PurchaseMatch{Trust::Matched});
    spin();
    QCOMPARE(buyer.ids()->trust(buyer.ids()->instanceId()), Trust::Typed);
}

void TestPurchases::review_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<ReviewState>("outcome");
    for (const Route route : {Route::Register, Route::Bind}) {
        for (const ReviewState outcome : {ReviewState::Approved, ReviewState::Rejected})
            QTest::addRow("%s %s", qPrintable(routeId(route)), qPrintable(reviewStateId(outcome))) << route << outcome;
    }
}

void TestPurchases::review()
{
    QFETCH(Route, route);
    QFETCH(ReviewState, outcome);
    World world;
    Buyer buyer(*quick(world), route, Marketplace::Alibaba);
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
    QCOMPARE(body(world, "review").value(str("proof")).toString().isEmpty(), route == Route::Register);
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

void TestPurchases::reviewIsAskedForOnce()
{
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Alibaba);
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

void TestPurchases::reviewIsNotOffered()
{
    World world;
    world.backend.conf.policy.review = false;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Alibaba);
    buyer.type();
    world.backend.fail(str("activate"), unknownPurchase());
    buyer.commit();
    QVERIFY(buyer.page()->isPurchaseUnknown());
    QVERIFY(!buyer.page()->canRequestReview());
}

void TestPurchases::reviewEndsWithAHandOver_data()
{
    QTest::addColumn<bool>("asking"); // how the review stands, at that moment
    QTest::newRow("waiting") << false;
    QTest::newRow("asking") << true;
}

// A pairing code was claimed before; it is approved while the purchase as typed is being checked.
void TestPurchases::reviewEndsWithAHandOver()
{
    QFETCH(bool, asking);
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Alibaba);
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

void TestPurchases::panelStaysAway()
{
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    QVERIFY(person.flow->accountBinding()->explains());
    person.flow->accountBinding()->putAway();
    person.flow->saveNow();
    spin();
    person.restart();
    QVERIFY(!person.flow->accountBinding()->explains());
}

void TestPurchases::summaryIsSaved()
{
    World world;
    Buyer buyer(*quick(world), Route::Register, Marketplace::Alibaba);
    buyer.type();
    buyer.commit();
    SuccessModel *success = buyer.flow->success();
    const Summary summary = success->summary();
    const QByteArray text = summary.toText().toUtf8();
    for (const char *secret : {"1234567890123456", "proof-", "access-token", "refresh-token"})
        QVERIFY2(!text.contains(secret), secret);
    QVERIFY(text.contains("1234…3456"));
    QVERIFY(text.contains("https://ap1.example.com/login"));
    QVERIFY(text.contains("mei.tan"));
    QVERIFY(!text.contains(success->workspaces().first().id.toUtf8()));

    world.documents.trouble = problem(pc::document_unwritable);
    success->save(str("txt"), text);
    spin();
    QCOMPARE(success->problem()->code, pc::document_unwritable);
    world.documents.trouble.reset();
    success->act(); // Try again
    spin();
    QVERIFY(!success->problem());
    QCOMPARE(world.documents.files.value(success->savedTo()), text);
    success->showSaved();
    QCOMPARE(world.documents.shown, QStringList{success->savedTo()});
}

USHER_TEST(TestPurchases, QCoreApplication)
#include "tst_purchases.moc"

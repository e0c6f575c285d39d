#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/service/crypto.h"

using namespace serviceworld;
using State = HandoffPage::State;
namespace code = usher::problem_code;

namespace {

const QString elsewhere = QStringLiteral("7d3f1c52-9d0e-4c8e-9a55-0d5f8a3b7c21"); // another installation
const QString instance = QStringLiteral("88880001");

} // namespace

class TestArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheMarketplaceToTheWizard();
    void fromTheWizardAndBack();
    void openingOnceMore();
    void oneBrowserStarts();
    void joinsItsMarketplaceOnly();
    void openingIsChecked();
    void ticketsAsCodes_data();
    void ticketsAsCodes();
    void twoWizardsRaceForOneTicket();
    void twoBrowsersRaceForOneToken();
    void tokensAreGoodForOneBrowser();
    void expiredPagesLeadOnInTheirBrowser();
    void approvalNeedsTheBrowser();
    void approvalNeedsTheMatchCode();
    void redemptionNeedsTheVerifier();
    void cancelled_data();
    void cancelled();
    void times_data();
    void times();
    void pairingCodesCannotBeGuessed();
    void neitherCodeNorTicketIsNotEnough();
    void beforeAnyEvent();
    void comesBackAfterItsEnd();
    void accountStaysOpen();
    void supersededPurchaseKeepsItsLink();
    void twoInstancesShareEverything();
    void nothingSecretIsKept();
};

void TestArrivals::fromTheMarketplaceToTheWizard()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    QVERIFY(!key.isEmpty());
    const HandoffPage waiting = world.page(key).value();
    QCOMPARE(waiting.state, State::Waiting);
    QCOMPARE(waiting.purchase.instanceId, instance);
    QCOMPARE(waiting.expiresAt, world.now() + 600'000);
    QVERIFY(waiting.matchCode.isEmpty());
    // The page shows the same again.
    QVERIFY(world.page(key)->ticket == waiting.ticket);
    QCOMPARE(world.page(key)->pairingCode, waiting.pairingCode);

    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(waiting.ticket, verifier);
    QCOMPARE(codeOf(claimed), QString());
    const HandoffPage shown = world.page(key).value();
    QCOMPARE(shown.state, State::Claimed);
    QCOMPARE(shown.matchCode, text(claimed, "match_code"));
    QCOMPARE(shown.matchCode.size(), 6);
    QCOMPARE(shown.device, QStringLiteral("mei-laptop"));
    QVERIFY(shown.ticket.isEmpty() && shown.pairingCode.isEmpty());
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 202);

    QVERIFY(world.approve(key, shown.matchCode).ok());
    QVERIFY(world.approve(key, shown.matchCode).ok()); // pressed twice
    QCOMPARE(world.page(key)->state, State::Approved);
    const Result<Answer> redeemed = world.redeem(text(claimed, "id"), verifier);
    QCOMPARE(redeemed->status, 200);
    const auto answer = api::RedeemedHandoff::fromJson(bodyOf(redeemed), api::Members::Strict);
    QVERIFY(answer.ok());
    QCOMPARE(answer->purchase.accountId, QStringLiteral("5001"));
    QCOMPARE(answer->purchase.verifiedAt.toMSecsSinceEpoch(), world.now());
    QCOMPARE(world.page(key)->state, State::Redeemed);
}

void TestArrivals::fromTheWizardAndBack()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated));
    const Secret verifier = newVerifier();
    const Result<Answer> opened = world.open(verifier);
    QCOMPARE(opened->status, 201);
    const auto answer = api::OpenedHandoff::fromJson(bodyOf(opened), api::Members::Strict);
    QVERIFY(answer.ok());
    QVERIFY(answer->startUrl.toString().startsWith(QLatin1String("https://activation.example.com/handoff/start?b=")));
    QCOMPARE(world.redeem(answer->id, verifier)->status, 202); // asked from the first moment on

    const BrowserKey key = world.start(ArrivalWorld::startToken(opened)).value();
    const HandoffPage page = world.page(key).value();
    QCOMPARE(page.state, State::Opened);
    QCOMPARE(page.purchase.marketplace, Marketplace::Alibaba);
    QCOMPARE(page.matchCode, answer->matchCode);
    QCOMPARE(page.device, QStringLiteral("mei-laptop"));
    QCOMPARE(codeOf(world.approve(key, page.matchCode)), code::handoff_unknown); // nothing to approve yet

    // Gone to the marketplace, and back.
    const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, instance, "token");
    QVERIFY(world.arrive(arrival, key).value() == key);
    QCOMPARE(world.page(key)->state, State::Claimed);
    QCOMPARE(world.page(key)->purchase.instanceId, instance);
    QCOMPARE(world.redeem(answer->id, verifier)->status, 202);
    // Threat: somebody is sent a start link that is not his. So its page asks here too, and shows whose wizard it is.
    QVERIFY(world.approve(key, answer->matchCode).ok());
    QCOMPARE(world.redeem(answer->id, verifier)->status, 200);
    // The same browser, reloaded.
    QVERIFY(world.arrive(arrival, key).value() == key);
    QCOMPARE(world.page(key)->state, State::Redeemed);
}

void TestArrivals::openingOnceMore()
{
    ArrivalWorld world;
    const Secret verifier = newVerifier();
    const Result<Answer> first = world.open(verifier);
    const Result<Answer> again = world.open(verifier);
    QCOMPARE(text(again, "id"), text(first, "id"));
    QCOMPARE(text(again, "match_code"), text(first, "match_code"));
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM handoffs WHERE start_hash IS NOT NULL")),
        QStringList{QStringLiteral("1")});
    // Only the newest address is good: the first one may be in somebody's hands.
    QCOMPARE(codeOf(world.start(ArrivalWorld::startToken(first))), code::handoff_unknown);
    QVERIFY(world.start(ArrivalWorld::startToken(again)).ok());
    QCOMPARE(codeOf(world.open(verifier, Marketplace::Alibaba, elsewhere)), code::handoff_expired);
    world.pass(600);
    QCOMPARE(codeOf(world.open(verifier)), code::handoff_expired);
    QVERIFY(text(world.open(newVerifier()), "id") != text(first, "id"));
}

// Threat: a start link is read by somebody else, who opens it first or afterwards.
void TestArrivals::oneBrowserStarts()
{
    ArrivalWorld world;
    const Secret token = ArrivalWorld::startToken(world.open(newVerifier()));
    const BrowserKey key = world.start(token).value();
    QCOMPARE(codeOf(world.start(token)), code::handoff_unknown);
    QCOMPARE(codeOf(world.start(token, BrowserKey(QStringLiteral("another")))), code::handoff_unknown);
    QVERIFY(world.start(token, key).value() == key); // the button of the wizard, pressed twice
    QCOMPARE(world.audited("handoff.second_browser"), 2);
    const Secret late = ArrivalWorld::startToken(world.open(newVerifier()));
    world.pass(600);
    QCOMPARE(codeOf(world.start(late)), code::handoff_expired);
    QCOMPARE(codeOf(world.start(Secret(QStringLiteral("made-up")))), code::handoff_unknown);
}

void TestArrivals::joinsItsMarketplaceOnly()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated));
    const Result<Answer> opened = world.open(newVerifier(), Marketplace::Huawei);
    const BrowserKey key = world.start(ArrivalWorld::startToken(opened)).value();
    const BrowserKey other = world.arrive(ArrivalWorld::arrival(Marketplace::Alibaba, instance, "token"), key).value();
    QVERIFY(!(other == key));
    QCOMPARE(world.page(other)->state, State::Waiting);
    QCOMPARE(world.page(key)->state, State::Opened);
}

void TestArrivals::openingIsChecked()
{
    ArrivalWorld world([](Settings &settings) { settings.marketplaces = {Marketplace::Alibaba}; });
    for (const Marketplace marketplace : {Marketplace::Direct, Marketplace::Aws}) {
        const Result<Answer> refused = world.open(newVerifier(), marketplace);
        QCOMPARE(codeOf(refused), code::validation_failed);
        QCOMPARE(pointerOf(refused), QStringLiteral("/marketplace"));
    }
    PurchaseWorld unreachable; // nobody said at which address its pages are
    const api::HandoffOpening opening{
        Marketplace::Alibaba, {}, PurchaseWorld::challenge(newVerifier()), installation, {}, QStringLiteral("en")};
    QCOMPARE(unreachable.refused(
                 [&](const Reply &reply) { unreachable.services().openHandoff(World::caller({}), opening, reply); }),
        code::not_found);
}

void TestArrivals::ticketsAsCodes_data()
{
    QTest::addColumn<bool>("byTicket");
    QTest::newRow("ticket") << true;
    QTest::newRow("pairing code") << false;
}

void TestArrivals::ticketsAsCodes()
{
    QFETCH(bool, byTicket);
    ArrivalWorld world;
    const HandoffPage page = world.page(world.buyer()).value();
    const auto claim = [&](const Secret &verifier, const QString &where = installation) {
        return byTicket ? world.claimTicket(page.ticket, verifier, where)
                        : world.claim(page.pairingCode.toLower(), verifier, where);
    };
    const Secret verifier = newVerifier();
    const Result<Answer> first = claim(verifier);
    QCOMPARE(codeOf(first), QString());
    QCOMPARE(bodyOf(first).value(QLatin1String("expires_in")).toInt(), 300);
    QCOMPARE(claim(verifier)->body, first->body); // its answer was lost
    // Used: as if it had never been, also the other one of the two.
    QCOMPARE(codeOf(claim(newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(claim(verifier, elsewhere)), code::handoff_unknown);
    QCOMPARE(codeOf(world.claimTicket(page.ticket, newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.claim(page.pairingCode, newVerifier())), code::handoff_unknown);

    const HandoffPage late = world.page(world.buyer(QStringLiteral("88880002"))).value();
    world.pass(600);
    const Result<Answer> refused
        = byTicket ? world.claimTicket(late.ticket, newVerifier()) : world.claim(late.pairingCode, newVerifier());
    QCOMPARE(codeOf(refused), code::handoff_expired);
}

// Threat: any program may take the link that opens the wizard.
void TestArrivals::twoWizardsRaceForOneTicket()
{
    ArrivalWorld world;
    for (int round = 0; round < 20; ++round) {
        const Secret ticket = world.page(world.buyer(QStringLiteral("8888%1").arg(round))).value().ticket;
        std::promise<Result<Answer>> promises[2];
        for (int i = 0; i < 2; ++i) {
            const api::HandoffClaim claim{ticket, {}, PurchaseWorld::challenge(newVerifier()),
                i == 0 ? installation : elsewhere, {}, QStringLiteral("en")};
            world.services().claimHandoff(World::caller({}), claim,
                [&promises, i](const Result<Answer> &answer) { promises[i].set_value(answer); });
        }
        QStringList codes{codeOf(promises[0].get_future().get()), codeOf(promises[1].get_future().get())};
        codes.sort();
        QCOMPARE(codes, (QStringList{QString(), code::handoff_unknown}));
    }
}

// Threat: a marketplace's token that stays good for hours is brought by two browsers at once.
void TestArrivals::twoBrowsersRaceForOneToken()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated));
    for (int round = 0; round < 20; ++round) {
        const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, instance, QByteArray::number(round));
        std::promise<Result<BrowserKey>> promises[2];
        for (auto &promise : promises)
            world.services().arrivals().arrive(
                World::caller({}), {}, arrival, [&promise](const Result<BrowserKey> &key) { promise.set_value(key); });
        QStringList codes{codeOf(promises[0].get_future().get()), codeOf(promises[1].get_future().get())};
        codes.sort();
        QCOMPARE(codes, (QStringList{QString(), handoffUsed}));
    }
}

// Threat: a token is replayed by who found it in a log or a history.
void TestArrivals::tokensAreGoodForOneBrowser()
{
    ArrivalWorld world;
    const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, instance, "token");
    const auto seen = [&](const BrowserKey &key, Marketplace marketplace = Marketplace::Alibaba) {
        return ArrivalWorld::wait<bool>(
            [&](auto done) { world.services().arrivals().seen(marketplace, key, arrival.tokenHash, std::move(done)); });
    };
    // Not told of yet: the token is not spent.
    QCOMPARE(codeOf(world.arrive(arrival)), code::purchase_unknown);
    QVERIFY(!*seen({}));
    world.tell(ArrivalWorld::event(EventKind::Activated));
    const BrowserKey key = world.arrive(arrival).value();
    QVERIFY(*seen(key));
    QCOMPARE(codeOf(seen({})), handoffUsed);
    QVERIFY(!*seen({}, Marketplace::Huawei)); // another marketplace's has nothing to do with it
    QVERIFY(world.arrive(arrival, key).value() == key);
    for (const BrowserKey &other : {BrowserKey(), BrowserKey(QStringLiteral("another"))})
        QCOMPARE(codeOf(world.arrive(arrival, other)), handoffUsed);
    QCOMPARE(world.audited("handoff.issued"), 1);
    QCOMPARE(world.audited("handoff.token_repeated"), 2);
    // Whatever became of it, it stays one hand-off.
    QVERIFY(!world.takeOver(key).isEmpty());
    QVERIFY(world.arrive(arrival, key).value() == key);
    QCOMPARE(world.page(key)->state, State::Redeemed);
    QCOMPARE(codeOf(world.arrive(arrival)), handoffUsed);
    world.pass(47 * 3600);
    QCOMPARE(codeOf(world.arrive(arrival)), handoffUsed);
}

void TestArrivals::expiredPagesLeadOnInTheirBrowser()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated));
    const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, instance, "token");
    const BrowserKey key = world.arrive(arrival).value();
    world.pass(600);
    QCOMPARE(world.page(key)->state, State::Expired);
    QVERIFY(world.page(key)->ticket.isEmpty());
    const BrowserKey next = world.arrive(arrival, key).value();
    QVERIFY(!(next == key));
    QCOMPARE(world.page(next)->state, State::Waiting);
    QCOMPARE(codeOf(world.arrive(arrival, key)), handoffUsed); // the token went with the new one
}

// Threat: a program without the buyer's browser claims the purchase and approves it by itself.
void TestArrivals::approvalNeedsTheBrowser()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(world.page(key)->ticket, verifier);
    const QString matchCode = text(claimed, "match_code");
    const BrowserKey another = world.buyer(QStringLiteral("88880002"));
    for (const BrowserKey &wrong : {BrowserKey(), BrowserKey(QStringLiteral("made-up")), another})
        QCOMPARE(codeOf(world.approve(wrong, matchCode)), code::handoff_unknown);
    QCOMPARE(codeOf(world.page({})), code::handoff_unknown);
    QCOMPARE(codeOf(world.cancel({})), code::handoff_unknown);
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 202);
}

// Threat: the page in the browser is an older one than what a second wizard claimed.
void TestArrivals::approvalNeedsTheMatchCode()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    QCOMPARE(codeOf(world.approve(key, {})), code::handoff_unknown); // not claimed: there is nothing to compare
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(world.page(key)->ticket, verifier);
    for (const QString &wrong : {QString(), QStringLiteral("ACDEFG"), text(claimed, "match_code").toLower()}) {
        if (wrong != text(claimed, "match_code"))
            QCOMPARE(codeOf(world.approve(key, wrong)), code::handoff_unknown);
    }
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 202);
}

// Threat: the link, and with it the ticket, is stolen after its wizard claimed it.
void TestArrivals::redemptionNeedsTheVerifier()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(world.page(key)->ticket, verifier);
    QVERIFY(world.approve(key, text(claimed, "match_code")).ok());
    QCOMPARE(codeOf(world.redeem(text(claimed, "id"), newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.redeem(text(claimed, "id"), verifier, elsewhere)), code::handoff_unknown);
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 200);
}

void TestArrivals::cancelled_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("while it waits") << 0;
    QTest::newRow("once claimed") << 1;
    QTest::newRow("once approved") << 2;
    QTest::newRow("once redeemed") << 3;
}

void TestArrivals::cancelled()
{
    QFETCH(int, when);
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const Secret ticket = world.page(key)->ticket;
    const Secret verifier = newVerifier();
    Result<Answer> claimed = refusal(code::handoff_unknown);
    Secret token;
    if (when >= 1)
        claimed = world.claimTicket(ticket, verifier);
    if (when >= 2)
        QVERIFY(world.approve(key, text(claimed, "match_code")).ok());
    if (when >= 3)
        token = Secret(text(world.redeem(text(claimed, "id"), verifier), "purchase_token"));
    QVERIFY(world.cancel(key).ok());
    QVERIFY(world.cancel(key).ok());
    QCOMPARE(world.audited("handoff.cancelled"), 1);
    QCOMPARE(world.page(key)->state, State::Rejected);
    QCOMPARE(codeOf(world.claimTicket(ticket, newVerifier())), code::handoff_unknown);
    if (when >= 1) {
        QCOMPARE(codeOf(world.redeem(text(claimed, "id"), verifier)), code::handoff_denied);
        QCOMPARE(codeOf(world.approve(key, text(claimed, "match_code"))), code::handoff_denied);
    }
    if (when >= 3)
        QCOMPARE(codeOf(world.current(token)), code::handoff_denied);
}

void TestArrivals::times_data()
{
    QTest::addColumn<int>("toClaim");
    QTest::addColumn<int>("toApprove");
    QTest::addColumn<int>("toRedeem");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at once") << 0 << 0 << 0 << QString();
    QTest::newRow("last seconds") << 599 << 150 << 149 << QString();
    QTest::newRow("claimed too late") << 600 << 0 << 0 << code::handoff_expired;
    QTest::newRow("approved too late") << 599 << 300 << 0 << code::handoff_expired;
    QTest::newRow("redeemed too late") << 599 << 150 << 150 << code::handoff_expired;
}

void TestArrivals::times()
{
    QFETCH(int, toClaim);
    QFETCH(int, toApprove);
    QFETCH(int, toRedeem);
    QFETCH(QString, expected);
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const Secret ticket = world.page(key)->ticket;
    const Secret verifier = newVerifier();
    world.pass(toClaim);
    const Result<Answer> claimed = world.claimTicket(ticket, verifier);
    if (!claimed) {
        QCOMPARE(codeOf(claimed), expected);
        return;
    }
    world.pass(toApprove);
    const Result<Done> approved = world.approve(key, text(claimed, "match_code"));
    if (!approved) {
        QCOMPARE(codeOf(approved), expected);
        return;
    }
    world.pass(toRedeem);
    QCOMPARE(codeOf(world.redeem(text(claimed, "id"), verifier)), expected);
}

// Threat: eight characters are tried one after the other.
void TestArrivals::pairingCodesCannotBeGuessed()
{
    ArrivalWorld world([](Settings &settings) { settings.pairingTries = 5; });
    const HandoffPage page = world.page(world.buyer()).value();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(world.claim(QStringLiteral("ACDE-FGHJ"), newVerifier())), code::handoff_unknown);
    const Result<Answer> limited = world.claim(page.pairingCode, newVerifier());
    QCOMPARE(codeOf(limited), code::rate_limited);
    QVERIFY(limited.problem().retryAfter > 5);
    // The link still opens the wizard, and other networks are not concerned.
    QCOMPARE(codeOf(world.claimTicket(page.ticket, newVerifier())), QString());
    const HandoffPage second = world.page(world.buyer(QStringLiteral("88880002"))).value();
    Caller neighbour = World::caller({});
    neighbour.peer = "198.51.100.7";
    const api::HandoffClaim claim{{}, Secret(second.pairingCode), PurchaseWorld::challenge(newVerifier()), installation,
        {}, QStringLiteral("en")};
    QCOMPARE(codeOf(world.answer([&](const Reply &reply) { world.services().claimHandoff(neighbour, claim, reply); })),
        QString());
    QVERIFY(page.pairingCode != second.pairingCode);
}

void TestArrivals::neitherCodeNorTicketIsNotEnough()
{
    ArrivalWorld world;
    const HandoffPage page = world.page(world.buyer()).value();
    const Secret code(page.pairingCode);
    for (const auto &[ticket, userCode] : {std::pair(Secret(), Secret()), std::pair(page.ticket, code)}) {
        const api::HandoffClaim claim{
            ticket, userCode, PurchaseWorld::challenge(newVerifier()), installation, {}, QStringLiteral("en")};
        const Result<Answer> refused
            = world.answer([&](const Reply &reply) { world.services().claimHandoff(World::caller({}), claim, reply); });
        QCOMPARE(codeOf(refused), code::validation_failed);
        QCOMPARE(pointerOf(refused), QStringLiteral("/user_code"));
    }
    QCOMPARE(world.page(world.buyer())->state, State::Waiting);
}

// AWS and Azure bring the buyer before they tell of the purchase.
void TestArrivals::beforeAnyEvent()
{
    ArrivalWorld world;
    const QString licence = QStringLiteral("arn:aws:license-manager::123456789012:license:l-1");
    Arrival arrival = ArrivalWorld::arrival(Marketplace::Aws, {}, "token");
    arrival.event
        = ArrivalWorld::event(EventKind::Announced, Marketplace::Aws, licence, QStringLiteral("123456789012"));
    const BrowserKey key = world.arrive(arrival).value();
    QCOMPARE(world.recorded(licence, false, Marketplace::Aws)->state, PurchaseState::Announced);
    const Secret token = world.takeOver(key);
    QCOMPARE(text(world.current(token), "account_id"), QStringLiteral("123456789012"));
    // Not to be used before AWS says so.
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const usher::PurchaseIdentity aws{Marketplace::Aws, {}, {}};
    QCOMPARE(codeOf(world.activate(console, aws, newKey(), token)), code::purchase_unknown);
    PurchaseEvent event
        = ArrivalWorld::event(EventKind::Activated, Marketplace::Aws, licence, QStringLiteral("123456789012"));
    event.happenedAt = world.now() - 90'000; // told late
    QCOMPARE(world.record(event)->purchaseId, text(world.current(token), "id"));
    QCOMPARE(codeOf(world.activate(console, aws, newKey(), token)), QString());
}

void TestArrivals::comesBackAfterItsEnd()
{
    ArrivalWorld world;
    const QString old = QStringLiteral("prod:cust");
    PurchaseEvent event = ArrivalWorld::event(EventKind::Activated, Marketplace::Aws, old, QStringLiteral("cust"));
    event.happenedAt = world.now();
    world.tell(event);
    event.kind = EventKind::Released;
    world.tell(event);
    world.pass(60);
    Arrival arrival = ArrivalWorld::arrival(Marketplace::Aws, {}, "token");
    arrival.event = ArrivalWorld::event(EventKind::Announced, Marketplace::Aws, old, QStringLiteral("cust"));
    QVERIFY(world.arrive(arrival).ok());
    const Purchase purchase = world.recorded(old, false, Marketplace::Aws).value();
    QCOMPARE(purchase.state, PurchaseState::Announced);
    QCOMPARE(purchase.epoch, 1);
    QCOMPARE(world.audited("purchase.reopened"), 1);
}

// Huawei Cloud proves the instance; without its order service the account stays the customer's to type.
void TestArrivals::accountStaysOpen()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated, Marketplace::Huawei, QStringLiteral("hw-9"), {}));
    Arrival arrival = ArrivalWorld::arrival(Marketplace::Huawei, QStringLiteral("hw-9"), "code");
    arrival.tenantId = QStringLiteral("tenant-1");
    const Secret token = world.takeOver(world.arrive(arrival).value());
    const Result<Answer> current = world.current(token);
    QCOMPARE(text(current, "instance_id"), QStringLiteral("hw-9"));
    QVERIFY(!bodyOf(current).contains(QLatin1String("account_id")));
    QCOMPARE(world.recorded(QStringLiteral("hw-9"), false, Marketplace::Huawei)->tenantId, QStringLiteral("tenant-1"));
    // One that the marketplace proved later is kept; another one is never put in its place.
    arrival.tokenHash = crypto::sha256("code 2");
    arrival.accountId = QStringLiteral("6009");
    QVERIFY(world.arrive(arrival).ok());
    arrival.tokenHash = crypto::sha256("code 3");
    arrival.accountId = QStringLiteral("6010");
    QCOMPARE(codeOf(world.arrive(arrival)), code::purchase_unknown);
    QCOMPARE(text(world.current(token), "account_id"), QStringLiteral("6009"));
}

// A renewed agreement is another purchase of the same cloud account, and settles through the same link.
void TestArrivals::supersededPurchaseKeepsItsLink()
{
    ArrivalWorld world;
    const QString account = QStringLiteral("123456789012");
    const QString first = QStringLiteral("arn:aws:license-manager::123456789012:license:l-1");
    const QString second = QStringLiteral("arn:aws:license-manager::123456789012:license:l-2");
    const auto handed = [&](const QString &licence, const QByteArray &token) {
        world.tell(ArrivalWorld::event(EventKind::Activated, Marketplace::Aws, licence, account));
        return world.takeOver(world.arrive(ArrivalWorld::arrival(Marketplace::Aws, licence, token)).value());
    };
    const Secret token = handed(first, "one");
    const usher::PurchaseIdentity aws{Marketplace::Aws, {}, {}};
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, token)), QString());
    PurchaseEvent superseded = ArrivalWorld::event(EventKind::Superseded, Marketplace::Aws, first, account);
    superseded.supersededBy = second;
    world.tell(superseded);
    const Secret next = handed(second, "two");
    QVERIFY(!text(world.current(next), "linked_to").isEmpty());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, next)), QString());
    QCOMPARE(codeOf(world.link(QStringLiteral("mei.tan"), aws, next)), code::already_linked);
    // The old one opens nothing any more.
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, token)), code::purchase_released);
    QCOMPARE(world.recorded(first, false, Marketplace::Aws)->supersededBy, second);
}

// Instances keep nothing: each step is answered by another one.
void TestArrivals::twoInstancesShareEverything()
{
    ArrivalWorld world;
    const auto store = SqlStore::open(world.address()).value();
    const Context &context = world.services().context();
    const PurchaseService purchases(context);
    const HandoffService handoffs(context, purchases);
    Arrivals elsewhere(context, *store, world.limits(), purchases, handoffs);
    const auto pageElsewhere = [&](const BrowserKey &key) {
        return ArrivalWorld::wait<HandoffPage>([&](auto done) { elsewhere.page(key, std::move(done)); });
    };
    const BrowserKey key = world.buyer();
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(pageElsewhere(key)->ticket, verifier);
    QCOMPARE(pageElsewhere(key)->matchCode, text(claimed, "match_code"));
    QVERIFY(ArrivalWorld::wait<Done>([&](auto done) {
        elsewhere.approve(World::caller({}), key, text(claimed, "match_code"), std::move(done));
    }).ok());
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 200);
}

// Threat: who reads the database, a backup or the log comes by a key to somebody's purchase.
void TestArrivals::nothingSecretIsKept()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const HandoffPage page = world.page(key).value();
    const Secret verifier = newVerifier();
    const Secret token = world.takeOver(key);
    const Result<Answer> opened = world.open(verifier);
    const Secret start = ArrivalWorld::startToken(opened);
    const BrowserKey second = world.start(start).value();
    QVERIFY(world.arrive(ArrivalWorld::arrival(Marketplace::Alibaba, instance, "plain-token"), second).ok());
    const QString kept = world.everything().join(QLatin1Char('\n'));
    const QString plain = QString(page.pairingCode).remove(QLatin1Char('-'));
    QVERIFY(kept.contains(QLatin1String("handoff.attached")));
    for (const QString &secret : {key.reveal(), second.reveal(), page.ticket.reveal(), page.pairingCode, plain,
             verifier.reveal(), start.reveal(), token.reveal(), QStringLiteral("plain-token")})
        QVERIFY2(!secret.isEmpty() && !kept.contains(secret), qPrintable(kept));
    const QString audit = world.rows(QStringLiteral("SELECT * FROM audit")).join(QLatin1Char('\n'));
    for (const QString &identifier : {instance, QStringLiteral(" 5001"), installation})
        QVERIFY2(!audit.contains(identifier), qPrintable(audit));
}

USHER_TEST(TestArrivals, QCoreApplication)
#include "tst_arrivals.moc"

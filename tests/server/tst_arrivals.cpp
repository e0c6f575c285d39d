#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/service/crypto.h"

using namespace serviceworld;
using State = HandoffPage::State;
namespace code = usher::problem_code;

namespace {

const QString instance = QStringLiteral("88880001");

} // namespace

// A browser that a marketplace sends, its token, and the purchase that comes of it.
class TestArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheMarketplaceToTheWizard();
    void twoBrowsersRaceForOneToken();
    void tokensAreGoodForOneBrowser();
    void expiredPagesLeadOnInTheirBrowser();
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

// Threat: a marketplace's token that stays good for hours is brought by two browsers at once.
void TestArrivals::twoBrowsersRaceForOneToken()
{
    ArrivalWorld world;
    world.tell(ArrivalWorld::event(EventKind::Activated));
    for (int round = 0; round < 20; ++round) {
        const Arrival arrival = ArrivalWorld::arrival(Marketplace::Alibaba, instance, QByteArray::number(round));
        const QStringList codes = ArrivalWorld::race<BrowserKey>([&](int, auto done) {
            world.services().arrivals().arrive(World::caller({}), {}, arrival, std::move(done));
        });
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
    world.pass(47LL * 3600);
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

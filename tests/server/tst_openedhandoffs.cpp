#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
using State = HandoffPage::State;
namespace code = usher::problem_code;

namespace {

const QString instance = QStringLiteral("88880001");

} // namespace

// The wizard is first, and opens the marketplace in a browser.
class TestOpenedHandoffs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheWizardAndBack();
    void openingOnceMore();
    void oneBrowserStarts();
    void joinsItsMarketplaceOnly();
    void openingIsChecked();
};

void TestOpenedHandoffs::fromTheWizardAndBack()
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

void TestOpenedHandoffs::openingOnceMore()
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
    QCOMPARE(codeOf(world.open(verifier, Marketplace::Alibaba, otherInstallation)), code::handoff_expired);
    world.pass(600);
    QCOMPARE(codeOf(world.open(verifier)), code::handoff_expired);
    QVERIFY(text(world.open(newVerifier()), "id") != text(first, "id"));
}

// Threat: a start link is read by somebody else, who opens it first or afterwards.
void TestOpenedHandoffs::oneBrowserStarts()
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

void TestOpenedHandoffs::joinsItsMarketplaceOnly()
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

void TestOpenedHandoffs::openingIsChecked()
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

USHER_TEST(TestOpenedHandoffs, QCoreApplication)
#include "tst_openedhandoffs.moc"

#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
using State = HandoffPage::State;
namespace code = usher::problem_code;

// From the page's ticket or code to the purchase: claimed by one wizard, approved by one browser, redeemed in time.
class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketsAsCodes_data();
    void ticketsAsCodes();
    void twoWizardsRaceForOneTicket();
    void pairingCodesCannotBeGuessed();
    void neitherCodeNorTicketIsNotEnough();
    void approvalNeedsTheBrowser();
    void approvalNeedsTheMatchCode();
    void redemptionNeedsTheVerifier();
    void cancelled_data();
    void cancelled();
    void times_data();
    void times();
};

void TestApprovals::ticketsAsCodes_data()
{
    QTest::addColumn<bool>("byTicket");
    QTest::newRow("ticket") << true;
    QTest::newRow("pairing code") << false;
}

void TestApprovals::ticketsAsCodes()
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
    QCOMPARE(codeOf(claim(verifier, otherInstallation)), code::handoff_unknown);
    QCOMPARE(codeOf(world.claimTicket(page.ticket, newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.claim(page.pairingCode, newVerifier())), code::handoff_unknown);

    const HandoffPage late = world.page(world.buyer(QStringLiteral("88880002"))).value();
    world.pass(600);
    const Result<Answer> refused
        = byTicket ? world.claimTicket(late.ticket, newVerifier()) : world.claim(late.pairingCode, newVerifier());
    QCOMPARE(codeOf(refused), code::handoff_expired);
}

// Threat: any program may take the link that opens the wizard.
void TestApprovals::twoWizardsRaceForOneTicket()
{
    ArrivalWorld world;
    for (int round = 0; round < 20; ++round) {
        const Secret ticket = world.page(world.buyer(QStringLiteral("8888%1").arg(round))).value().ticket;
        const QStringList codes = ArrivalWorld::race<Answer>([&](int i, auto done) {
            const api::HandoffClaim claim{ticket, {}, PurchaseWorld::challenge(newVerifier()),
                i == 0 ? installation : otherInstallation, {}, QStringLiteral("en")};
            world.services().claimHandoff(World::caller({}), claim, done);
        });
        QCOMPARE(codes, (QStringList{QString(), code::handoff_unknown}));
    }
}

// Threat: eight characters are tried one after the other.
void TestApprovals::pairingCodesCannotBeGuessed()
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

void TestApprovals::neitherCodeNorTicketIsNotEnough()
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

// Threat: a program without the buyer's browser claims the purchase and approves it by itself.
void TestApprovals::approvalNeedsTheBrowser()
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
void TestApprovals::approvalNeedsTheMatchCode()
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
void TestApprovals::redemptionNeedsTheVerifier()
{
    ArrivalWorld world;
    const BrowserKey key = world.buyer();
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claimTicket(world.page(key)->ticket, verifier);
    QVERIFY(world.approve(key, text(claimed, "match_code")).ok());
    QCOMPARE(codeOf(world.redeem(text(claimed, "id"), newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.redeem(text(claimed, "id"), verifier, otherInstallation)), code::handoff_unknown);
    QCOMPARE(world.redeem(text(claimed, "id"), verifier)->status, 200);
}

void TestApprovals::cancelled_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("while it waits") << 0;
    QTest::newRow("once claimed") << 1;
    QTest::newRow("once approved") << 2;
    QTest::newRow("once redeemed") << 3;
}

void TestApprovals::cancelled()
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

void TestApprovals::times_data()
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

void TestApprovals::times()
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

USHER_TEST(TestApprovals, QCoreApplication)
#include "tst_approvals.moc"

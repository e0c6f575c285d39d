#include "server/purchaseworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
using usher::Marketplace;
namespace code = usher::problem_code;

namespace {

const QString account = QStringLiteral("210987654999");

} // namespace

class TestHandoffs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAsTyped_data();
    void codesAsTyped();
    void oneClaimWins();
    void twoInstallationsRace();
    void redemption_data();
    void redemption();
    void pendingUntilApproved();
    void sameVerifierSamePurchase();
    void guessing_data();
    void guessing();
    void tokensInTheirPlace();
    void tokensEnd();
    void nothingSecretIsKept();
};

void TestHandoffs::codesAsTyped_data()
{
    QTest::addColumn<QString>("shape"); // of the issued code ABCDEFGH
    QTest::addColumn<int>("wait"); // seconds
    QTest::addColumn<QString>("expected");
    QTest::newRow("as printed") << "ABCD-EFGH" << 0 << QString();
    QTest::newRow("lower case") << "abcd-efgh" << 0 << QString();
    QTest::newRow("without separator") << "abcdefgh" << 0 << QString();
    QTest::newRow("spaced") << "  AB CD – EF GH. " << 0 << QString();
    QTest::newRow("full width dash") << QString::fromUtf8("ABCD－EFGH") << 0 << QString();
    QTest::newRow("last second") << "ABCD-EFGH" << 599 << QString();
    QTest::newRow("too late") << "ABCD-EFGH" << 600 << code::handoff_expired;
    QTest::newRow("one missing") << "ABCD-EFG" << 0 << code::handoff_unknown;
    QTest::newRow("one too many") << "ABCD-EFGHA" << 0 << code::handoff_unknown;
    QTest::newRow("another") << "HGFE-DCBA" << 0 << code::handoff_unknown;
    QTest::newRow("separators only") << "----" << 0 << code::handoff_unknown;
    QTest::newRow("long nonsense") << QString(64, QLatin1Char('%')) << 0 << code::handoff_unknown;
}

void TestHandoffs::codesAsTyped()
{
    QFETCH(QString, shape);
    QFETCH(int, wait);
    QFETCH(QString, expected);
    PurchaseWorld world;
    const QString issued = world.issue(Marketplace::Aws, account, {});
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{4}-[A-Z0-9]{4}$"));
    QVERIFY(form.match(issued).hasMatch());
    QString typed;
    for (const QChar c : shape) {
        const qsizetype at = QStringLiteral("ABCDEFGH").indexOf(c.toUpper());
        const QChar issuedCharacter = at < 0 ? c : QString(issued).remove(QLatin1Char('-')).at(at);
        typed += c.isLower() ? issuedCharacter.toLower() : issuedCharacter;
    }
    world.pass(wait);
    const Result<Answer> claimed = world.claim(typed, newVerifier());
    QCOMPARE(codeOf(claimed), expected);
    if (!expected.isEmpty())
        return;
    const auto answer = api::ClaimedHandoff::fromJson(bodyOf(claimed), api::Members::Strict);
    QVERIFY(answer.ok());
    QCOMPARE(answer->expiresIn, 300); // from now on, to redeem it
    QCOMPARE(answer->matchCode.size(), 6);
    QVERIFY(answer->interval > 0);
}

void TestHandoffs::oneClaimWins()
{
    PurchaseWorld world;
    const QString issued = world.issue(Marketplace::Aws, account, {});
    const Secret verifier = newVerifier();
    const Result<Answer> first = world.claim(issued, verifier);
    QCOMPARE(codeOf(first), QString());
    // The answer got lost: who holds the verifier may ask once more. Nobody else, not even with the same challenge.
    QCOMPARE(world.claim(issued, verifier)->body, first->body);
    QCOMPARE(codeOf(world.claim(issued, newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.claim(issued, verifier, otherInstallation)), code::handoff_unknown);
    // A used code that is too old says no more than one that never was.
    world.pass(601);
    QCOMPARE(codeOf(world.claim(issued, newVerifier())), code::handoff_unknown);
    QCOMPARE(codeOf(world.claim(issued, verifier)), code::handoff_expired);
}

void TestHandoffs::twoInstallationsRace()
{
    PurchaseWorld world;
    for (int round = 0; round < 20; ++round) {
        const QString issued = world.issue(Marketplace::Aws, account + QString::number(round), {});
        std::promise<Result<Answer>> promises[2];
        for (int i = 0; i < 2; ++i) {
            const api::HandoffClaim claim{{}, Secret(issued), PurchaseWorld::challenge(newVerifier()),
                i == 0 ? installation : otherInstallation, {}, QStringLiteral("en")};
            world.services().claimHandoff(World::caller({}), claim,
                [&promises, i](const Result<Answer> &answer) { promises[i].set_value(answer); });
        }
        QStringList codes{codeOf(promises[0].get_future().get()), codeOf(promises[1].get_future().get())};
        codes.sort();
        QCOMPARE(codes, (QStringList{QString(), code::handoff_unknown}));
    }
}

void TestHandoffs::redemption_data()
{
    QTest::addColumn<bool>("sameId");
    QTest::addColumn<bool>("sameVerifier");
    QTest::addColumn<bool>("sameInstallation");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << true << true << true << 0 << QString();
    QTest::newRow("last second") << true << true << true << 299 << QString();
    QTest::newRow("too late") << true << true << true << 300 << code::handoff_expired;
    QTest::newRow("another verifier") << true << false << true << 0 << code::handoff_unknown;
    QTest::newRow("another installation") << true << true << false << 0 << code::handoff_unknown;
    QTest::newRow("another ID") << false << true << true << 0 << code::handoff_unknown;
    QTest::newRow("another verifier, too late") << true << false << true << 300 << code::handoff_unknown;
}

void TestHandoffs::redemption()
{
    QFETCH(bool, sameId);
    QFETCH(bool, sameVerifier);
    QFETCH(bool, sameInstallation);
    QFETCH(int, wait);
    QFETCH(QString, expected);
    PurchaseWorld world;
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claim(world.issue(Marketplace::Aws, account, {}), verifier);
    world.pass(wait);
    const Result<Answer> redeemed = world.redeem(sameId ? text(claimed, "id") : QStringLiteral("hand_0"),
        sameVerifier ? verifier : newVerifier(), sameInstallation ? installation : otherInstallation);
    QCOMPARE(codeOf(redeemed), expected);
    if (!expected.isEmpty())
        return;
    const auto answer = api::RedeemedHandoff::fromJson(bodyOf(redeemed), api::Members::Strict);
    QVERIFY(answer.ok());
    QCOMPARE(answer->purchase.marketplace, Marketplace::Aws);
    QCOMPARE(answer->purchase.accountId, account);
    QCOMPARE(answer->purchase.linkedTo, QString());
    QCOMPARE(answer->purchase.verifiedAt.toMSecsSinceEpoch(), world.now() - wait * 1000);
    QCOMPARE(answer->expiresIn, 24 * 3600);
}

void TestHandoffs::pendingUntilApproved()
{
    PurchaseWorld world;
    const QString issued = world.issue(Marketplace::Aws, account, {}, false);
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = world.claim(issued, verifier);
    const QString id = text(claimed, "id");
    const Result<Answer> pending = world.redeem(id, verifier);
    QCOMPARE(pending->status, 202);
    QCOMPARE(text(pending, "state"), QStringLiteral("pending"));
    QCOMPARE(bodyOf(pending).size(), 1);
    // The operator sees the code that the customer sees.
    QCOMPARE(world.approve(issued.toLower()).value(), text(claimed, "match_code"));
    QCOMPARE(world.redeem(id, verifier)->status, 200);
    QCOMPARE(world.approve(QStringLiteral("ACDE-FGHJ")).problem().code, code::handoff_unknown);
    world.pass(601);
    QCOMPARE(world.approve(issued).problem().code, code::handoff_expired);
}

void TestHandoffs::sameVerifierSamePurchase()
{
    PurchaseWorld world;
    const Secret verifier = newVerifier();
    const QString id = text(world.claim(world.issue(Marketplace::Aws, account, {}), verifier), "id");
    const Result<Answer> first = world.redeem(id, verifier);
    const Result<Answer> again = world.redeem(id, verifier);
    QCOMPARE(bodyOf(again).value(QLatin1String("purchase")), bodyOf(first).value(QLatin1String("purchase")));
    const Secret one(text(first, "purchase_token"));
    const Secret two(text(again, "purchase_token"));
    QVERIFY(!(one == two));
    QCOMPARE(codeOf(world.current(one)), QString());
    QCOMPARE(codeOf(world.current(two)), QString());
    // "Not mine" ends them both, and the hand-off with them.
    QCOMPARE(world.reject(one)->status, 204);
    QCOMPARE(world.reject(one)->status, 204);
    for (const Secret &token : {one, two})
        QCOMPARE(codeOf(world.current(token)), code::handoff_denied);
    QCOMPARE(codeOf(world.redeem(id, verifier)), code::handoff_denied);
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = 'purchase.rejected'")),
        QStringList{QStringLiteral("1")});
    // The purchase itself is as it was: the marketplace can hand it over once more.
    QCOMPARE(codeOf(world.current(world.takeOver(world.issue(Marketplace::Aws, account, {})))), QString());
}

void TestHandoffs::guessing_data()
{
    QTest::addColumn<int>("perPeer");
    QTest::addColumn<int>("together");
    QTest::addColumn<bool>("manyPeers");
    QTest::newRow("from one address") << 5 << 1000 << false;
    QTest::newRow("from many addresses") << 1000 << 5 << true;
}

void TestHandoffs::guessing()
{
    QFETCH(int, perPeer);
    QFETCH(int, together);
    QFETCH(bool, manyPeers);
    PurchaseWorld world([&](Settings &settings) {
        settings.attemptsPerMinute = perPeer;
        settings.claimsPerMinute = together;
    });
    int peer = 0;
    const auto guess = [&](const QString &typed) {
        Caller caller = World::caller({});
        if (manyPeers)
            caller.peer = QByteArray::number(++peer);
        const api::HandoffClaim claim{
            {}, Secret(typed), PurchaseWorld::challenge(newVerifier()), installation, {}, QStringLiteral("en")};
        return world.answer([&](const Reply &reply) { world.services().claimHandoff(caller, claim, reply); });
    };
    const QString issued = world.issue(Marketplace::Aws, account, {});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(guess(QStringLiteral("ACDE-FGHJ"))), code::handoff_unknown);
    // From now on the right code gets the answer that a wrong one gets.
    for (const QString &typed : {issued, QStringLiteral("ACDE-FGHJ")}) {
        const Result<Answer> limited = guess(typed);
        QCOMPARE(codeOf(limited), code::rate_limited);
        QVERIFY(limited.problem().retryAfter > 0);
    }
    world.pass(60);
    QCOMPARE(codeOf(guess(issued)), QString());
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = 'handoff.refused'")),
        QStringList{QStringLiteral("5")});
}

void TestHandoffs::tokensInTheirPlace()
{
    PurchaseWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const Secret billing = world.newBilling(QStringLiteral("mei.tan"), {});
    const Secret purchase = world.takeOver(world.issue(Marketplace::Aws, account, {}));
    QCOMPARE(codeOf(world.current(purchase)), QString());

    QCOMPARE(codeOf(world.activate(purchase, {})), code::unauthorized);
    QCOMPARE(codeOf(world.list(purchase)), code::unauthorized);
    QCOMPARE(codeOf(world.bind(purchase, QStringLiteral("wksp_") + QString(32, QLatin1Char('0')))), code::unauthorized);
    QCOMPARE(codeOf(world.settle(newKey(), purchase)), code::unauthorized);
    QCOMPARE(codeOf(world.refresh(purchase)), code::session_expired);
    QCOMPARE(codeOf(world.match(purchase, {})), code::unauthorized);
    QCOMPARE(codeOf(world.review(purchase, {})), code::unauthorized);
    QCOMPARE(
        world.refused([&](const Reply &reply) { world.services().complete(World::caller(newKey(), purchase), reply); }),
        code::unauthorized);
    QCOMPARE(
        world.refused([&](const Reply &reply) { world.services().closeSession(World::caller({}, purchase), reply); }),
        code::unauthorized);

    for (const Secret &other : {console, billing, Secret(), Secret(QStringLiteral("made-up"))}) {
        QCOMPARE(codeOf(world.current(other)), code::unauthorized);
        QCOMPARE(codeOf(world.reject(other)), code::unauthorized);
    }
    for (const Secret &other : {console, billing, Secret(QStringLiteral("made-up"))}) {
        const Result<Answer> refused = world.activate(console, {Marketplace::Aws, {}, {}}, newKey(), other);
        QCOMPARE(codeOf(refused), code::handoff_unknown);
        QCOMPARE(pointerOf(refused), QStringLiteral("/purchase_token"));
        QCOMPARE(status::of(refused.problem()), 422);
    }
    QCOMPARE(codeOf(world.current(purchase)), QString());
}

void TestHandoffs::tokensEnd()
{
    PurchaseWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const Secret purchase = world.takeOver(world.issue(Marketplace::Aws, account, {}));
    const usher::PurchaseIdentity aws{Marketplace::Aws, {}, {}};
    world.pass(24 * 3600 - 1);
    QCOMPARE(codeOf(world.current(purchase)), QString());
    world.pass(1);
    QCOMPARE(codeOf(world.current(purchase)), code::handoff_expired);
    QCOMPARE(codeOf(world.reject(purchase)), code::handoff_expired);
    const auto purge = [&] {
        std::promise<bool> promise;
        world.services().purge([&](const Result<usher::Done> &done) { promise.set_value(done.ok()); });
        return promise.get_future().get();
    };
    QVERIFY(purge());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, purchase)), code::handoff_expired);
    world.pass(31 * 24 * 3600);
    QVERIFY(purge());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, purchase)), code::handoff_unknown);
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM purchase_sessions")), QStringList{QStringLiteral("0")});
}

void TestHandoffs::nothingSecretIsKept()
{
    PurchaseWorld world;
    const QString issued = world.issue(Marketplace::Aws, account, QStringLiteral("lic-998877665544"));
    const Secret verifier = newVerifier();
    const QString id = text(world.claim(issued, verifier), "id");
    const Secret token(text(world.redeem(id, verifier), "purchase_token"));
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), {Marketplace::Aws, {}, {}}, token)), QString());
    (void)world.claim(issued, newVerifier());
    (void)world.reject(token);

    const QString handoffs
        = world.rows(QStringLiteral("SELECT *, hex(code_hash) FROM handoffs")).join(QLatin1Char('\n'));
    const QString sessions
        = world.rows(QStringLiteral("SELECT *, hex(hash) FROM purchase_sessions")).join(QLatin1Char('\n'));
    const QString audit = world.rows(QStringLiteral("SELECT * FROM audit")).join(QLatin1Char('\n'));
    QVERIFY(audit.contains(QLatin1String("handoff.redeemed")));
    const QString plain = QString(issued).remove(QLatin1Char('-'));
    for (const QString &secret : {issued, plain, verifier.reveal(), token.reveal()}) {
        for (const QString &kept : {handoffs, sessions, audit})
            QVERIFY2(!kept.contains(secret), qPrintable(kept));
    }
    for (const QString &identifier : {account, QStringLiteral("lic-998877665544"), installation})
        QVERIFY2(!audit.contains(identifier), qPrintable(audit));
}

USHER_TEST(TestHandoffs, QCoreApplication)
#include "tst_handoffs.moc"

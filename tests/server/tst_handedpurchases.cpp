#include "server/purchaseworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
using usher::Marketplace;
namespace code = usher::problem_code;

namespace {

const QString account = QStringLiteral("210987654999");

} // namespace

// What a purchase that was handed over is good for, on both routes.
class TestHandedPurchases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activation_data();
    void activation();
    void accountThatTheInstanceContradicts();
    void linksJoin();
    void purchaseIsShownAsLinked();
    void purchaseTellsItsState();
    void anotherTokenIsTheSameRequest();
};

void TestHandedPurchases::activation_data()
{
    QTest::addColumn<QString>("handed"); // purpose of the demo's purchase
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("typedAccount");
    QTest::addColumn<QString>("typedInstance");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("detail"); // of a refusal: the pointer; else the account that it settles through
    const QString accountPointer = QStringLiteral("/purchase/account_id");
    const auto row = [](const char *handed, const char *marketplace, const QString &typedAccount,
                         const QString &typedInstance, const QString &expected, const QString &detail) {
        QTest::addRow("%s, %s, typed %s", handed, marketplace, qPrintable(typedAccount))
            << handed << marketplace << typedAccount << typedInstance << expected << detail;
    };
    const QString huawei = QStringLiteral("0f4e8d1c2b3a49587766554433221100");
    row("aws_fresh_1", "aws", {}, {}, {}, QStringLiteral("210987654301"));
    row("aws_fresh_1", "aws", account, {}, {}, QStringLiteral("210987654301"));
    row("azure_fresh", "azure", {}, {}, {}, QStringLiteral("7d1f4a60-52c8-4b1e-9c07-3a6be1d90f42"));
    row("alibaba_handed", "alibaba", {}, {}, {}, QStringLiteral("5123400100200909"));
    row("alibaba_handed", "alibaba", QStringLiteral("999"), QStringLiteral("888"), {},
        QStringLiteral("5123400100200909"));
    row("huawei_instance", "huawei", huawei, {}, {}, huawei);
    row("huawei_instance", "huawei", QLatin1Char(' ') + huawei, QStringLiteral("hw-000000"), {}, huawei);
    row("huawei_instance", "huawei", {}, {}, code::validation_failed, accountPointer);
    // Typed, and linked to somebody else's Billing Center account.
    row("huawei_instance", "huawei", QStringLiteral("0b88d0417e6a4c29b3f15ad6c2907e14"), {}, code::already_linked,
        accountPointer);
    row("aws_linked", "aws", {}, {}, code::already_linked, accountPointer);
    row("aws_expired", "aws", {}, {}, code::purchase_expired, accountPointer);
    row("aws_frozen", "aws", {}, {}, code::purchase_frozen, accountPointer);
    row("aws_fresh_1", "direct", {}, {}, code::purchase_mismatch, QStringLiteral("/purchase/marketplace"));
    row("aws_fresh_1", "azure", {}, {}, code::purchase_mismatch, QStringLiteral("/purchase/marketplace"));
    row("", "aws", account, {}, code::handoff_required, QStringLiteral("/purchase/marketplace"));
    row("", "azure", {}, {}, code::handoff_required, QStringLiteral("/purchase/marketplace"));
}

void TestHandedPurchases::activation()
{
    QFETCH(QString, handed);
    QFETCH(QString, marketplace);
    QFETCH(QString, typedAccount);
    QFETCH(QString, typedInstance);
    QFETCH(QString, expected);
    QFETCH(QString, detail);
    const usher::PurchaseIdentity typed{*usher::marketplaceFromId(marketplace), typedAccount, typedInstance};
    // The same on both routes.
    for (const bool links : {false, true}) {
        PurchaseWorld world;
        const Secret token = handed.isEmpty() ? Secret() : world.takeOver(PurchaseWorld::pairingCode(handed));
        QCOMPARE(token.isEmpty(), handed.isEmpty());
        const Result<Answer> done = links
            ? world.link(QStringLiteral("lena.park"), typed, token)
            : world.activate(world.newConsole(QStringLiteral("ana.lind")), typed, newKey(), token);
        QCOMPARE(codeOf(done), expected);
        if (!expected.isEmpty()) {
            QCOMPARE(pointerOf(done), detail);
            continue;
        }
        QCOMPARE(world.rows(QStringLiteral("SELECT links.account_id FROM purchases JOIN links ON links.id = link_id "
                                           "WHERE purchases.instance_id = '%1' AND purchases.marketplace = '%2'")
                                .arg(World::purchase(handed).instanceId, marketplace)),
            QStringList{detail});
        const QJsonObject settlement = bodyOf(done).value(QLatin1String("settlement")).toObject();
        QCOMPARE(settlement.value(QLatin1String("marketplace")).toString(), marketplace);
        QVERIFY(!settlement.value(QLatin1String("masked_account")).toString().contains(detail));
    }
}

void TestHandedPurchases::accountThatTheInstanceContradicts()
{
    PurchaseWorld world;
    const usher::PurchaseIdentity first{Marketplace::Huawei, QStringLiteral("0f4e8d1c2b3a49587766554433221100"), {}};
    const usher::PurchaseIdentity other{Marketplace::Huawei, QStringLiteral("00112233445566778899aabbccddeeff"), {}};
    const auto handedOver
        = [&] { return world.takeOver(world.issue(Marketplace::Huawei, {}, QStringLiteral("hw-7"))); };
    // What an earlier activation said of this very purchase.
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), first, handedOver())), QString());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), other, handedOver())), code::purchase_mismatch);
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), first, handedOver())), QString());
    // What the marketplace reported of this instance.
    const QString reported = QStringLiteral("hw-8");
    (void)world.issue(Marketplace::Huawei, first.accountId, reported);
    const Result<Answer> contradicted = world.link(
        QStringLiteral("tom.adler"), other, world.takeOver(world.issue(Marketplace::Huawei, {}, reported)));
    QCOMPARE(codeOf(contradicted), code::purchase_mismatch);
    QCOMPARE(pointerOf(contradicted), QStringLiteral("/purchase/account_id"));
}

void TestHandedPurchases::linksJoin()
{
    PurchaseWorld world;
    const usher::PurchaseIdentity aws{Marketplace::Aws, {}, {}};
    const QString instances[] = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    const auto handedOver
        = [&](const QString &instance) { return world.takeOver(world.issue(Marketplace::Aws, account, instance)); };
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, handedOver(instances[0]))), QString());
    // A further purchase of the same cloud account joins its link, and no other Billing Center account gets it.
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), aws, handedOver(instances[1]))), QString());
    const Result<Answer> foreign = world.link(QStringLiteral("tom.adler"), aws, handedOver(instances[2]));
    QCOMPARE(codeOf(foreign), code::already_linked);
    QCOMPARE(foreign.problem().arguments.value(QStringLiteral("masked_account")), QStringLiteral("l•••k"));
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(DISTINCT link_id), COUNT(link_id), COUNT(*) FROM purchases "
                                       "WHERE account_id = '%1'")
                            .arg(account)),
        QStringList{QStringLiteral("1 2 3")});
}

void TestHandedPurchases::purchaseIsShownAsLinked()
{
    PurchaseWorld world;
    const auto linkedTo = [&](const Secret &token) { return text(world.current(token), "linked_to"); };
    QCOMPARE(
        linkedTo(world.takeOver(PurchaseWorld::pairingCode(QStringLiteral("aws_linked")))), QStringLiteral("t•••r"));
    QCOMPARE(linkedTo(world.takeOver(PurchaseWorld::pairingCode(QStringLiteral("aws_fresh_1")))), QString());
    // Without an account ID: known from what it was used for.
    const Secret huawei = world.takeOver(PurchaseWorld::pairingCode(QStringLiteral("huawei_instance")));
    QCOMPARE(linkedTo(huawei), QString());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"),
                 {Marketplace::Huawei, QStringLiteral("0f4e8d1c2b3a49587766554433221100"), {}}, huawei)),
        QString());
    QCOMPARE(linkedTo(huawei), QStringLiteral("l•••k"));
    QCOMPARE(codeOf(world.claim(PurchaseWorld::pairingCode(QStringLiteral("aws_late")), newVerifier())),
        code::handoff_expired);
}

void TestHandedPurchases::purchaseTellsItsState()
{
    PurchaseWorld world;
    const auto state = [&](const char *purpose) {
        return text(world.current(world.takeOver(PurchaseWorld::pairingCode(QLatin1String(purpose)))), "state");
    };
    QCOMPARE(state("aws_fresh_1"), QString()); // active
    QCOMPARE(state("aws_frozen"), QStringLiteral("frozen"));
    QCOMPARE(state("aws_expired"), QStringLiteral("expired"));
}

void TestHandedPurchases::anotherTokenIsTheSameRequest()
{
    PurchaseWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const QString issued = world.issue(Marketplace::Aws, account, {});
    const Secret verifier = newVerifier();
    const QString id = text(world.claim(issued, verifier), "id");
    const auto token = [&] { return Secret(text(world.redeem(id, verifier), "purchase_token")); };
    const usher::PurchaseIdentity aws{Marketplace::Aws, {}, {}};
    const QByteArray key = newKey();
    const Result<Answer> done = world.activate(console, aws, key, token());
    QCOMPARE(codeOf(done), QString());
    QCOMPARE(world.activate(console, aws, key, token())->body, done->body);
    QCOMPARE(codeOf(world.activate(console, {Marketplace::Azure, {}, {}}, key, token())), code::idempotency_mismatch);
}

USHER_TEST(TestHandedPurchases, QCoreApplication)
#include "tst_handedpurchases.moc"

#include "flow/buyer.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// A purchase as it is typed, and what is said of it in the end.
class TestPurchases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matched_data();
    void matched();
    void panelStaysAway();
    void summaryIsSaved();
};

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
    Buyer buyer(quick(world), route, Marketplace::Alibaba);
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
    QCOMPARE(lastSent(world, "match").value(str("proof")).toString().isEmpty(), route == Route::Register);
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
    Buyer buyer(quick(world), Route::Register, Marketplace::Alibaba);
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
    QVERIFY(!text.contains(success->workspaces().constFirst().id.toUtf8()));

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

#include "e2e/routes.h"
#include "testmain.h"

using namespace usher;
using namespace usher::test;

// Both routes as a customer takes them, on real parts.
class TestRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void registers_data();
    void registers();
    void binds();

private:
    std::unique_ptr<World> m_world;
};

void TestRoutes::init()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->start(), qPrintable(m_world->trouble()));
    QVERIFY(m_world->addPurchase(alibaba.marketplace, alibaba.account, alibaba.instance));
    QVERIFY(m_world->addPurchase(huawei.marketplace, huawei.account, huawei.instance));
}

void TestRoutes::cleanup()
{
    m_world.reset();
}

void TestRoutes::registers_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<bool>("verified"); // handed over, and paired on Welcome
    QTest::newRow("typed") << alibaba.marketplace << false;
    QTest::newRow("verified") << QStringLiteral("aws") << true;
    QTest::newRow("direct") << QStringLiteral("direct") << false;
}

void TestRoutes::registers()
{
    QFETCH(QString, marketplace);
    QFETCH(bool, verified);
    QStringList before = keychainEntries(keychainService);
    Bought bought = alibaba;
    if (verified) {
        bought = {marketplace, QStringLiteral("730100200301"), QStringLiteral("agmt-5k2x")};
        bought.pairingCode = m_world->issueHandoff(bought.marketplace, bought.account, bought.instance);
        QVERIFY(!bought.pairingCode.isEmpty());
    } else if (marketplace != alibaba.marketplace) {
        bought = {marketplace, {}, {}};
    }
    const Place &place = m_world->place();
    Driver driver(place, m_world->folder(QStringLiteral("state")));
    pages::registerRoute(driver, ana, bought);
    driver.saved();
    QVERIFY2(driver.ok(), driver.trouble());

    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM console_accounts WHERE username = 'ana.lind'")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM console_accounts")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM billing_accounts WHERE active = 1")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM billing_accounts")), 1);
    const int links = marketplace == QLatin1String("direct") ? 0 : 1;
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM links")), links);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM workspaces")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings WHERE link_id IS NOT NULL")), links);

    // The draft's entry is gone, the session stays.
    const QString refresh
        = QStringLiteral("%1/%2/refresh").arg(place.address.host(), driver.draft().account.value_or(api::Account()).id);
    before.append(refresh);
    before.sort();
    QTRY_COMPARE(keychainEntries(keychainService), before);
    QFile state(driver.stateFile());
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(!state.readAll().contains(ana.password.toUtf8()));
}

void TestRoutes::binds()
{
    const Place &place = m_world->place();
    {
        Driver first(place, m_world->folder(QStringLiteral("first")));
        pages::registerRoute(first, ana, alibaba);
        first.saved();
        QVERIFY2(first.ok(), first.trouble());
    }
    QVERIFY(endSubscription(place));

    Driver driver(place, m_world->folder(QStringLiteral("state")));
    pages::welcome(driver, huawei);
    pages::chooseRoute(driver, QStringLiteral("bind"));
    pages::fillBinding(driver, ana, huawei);
    driver.next();
    driver.reach(Step::WorkspaceBinding);
    driver.bindRow(0);
    driver.reach(Step::ConfirmBinding);
    driver.next();
    driver.reach(Step::WorkspaceBinding);
    driver.press(QStringLiteral("create_workspace"));
    pages::fillCreate(driver, jun);
    pages::fillCreatePasswords(driver, jun);
    driver.next();
    driver.reach(Step::WorkspaceBinding);
    driver.next();
    driver.reach(Step::Success);
    driver.saved();
    QVERIFY2(driver.ok(), driver.trouble());
    QCOMPARE(driver.draft().bound.size(), 2);

    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM console_accounts")), 2); // Ana's, and the new owner's
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM billing_accounts")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM links WHERE marketplace = 'huawei'")), 1);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM links")), 2);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM workspaces")), 2);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings WHERE ended_at IS NULL AND link_id = (SELECT "
                                         "id FROM links WHERE marketplace = 'huawei')")),
        2);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings")), 3); // one of them ended
    QTRY_COMPARE(keychainEntries(keychainService).filter(QStringLiteral("draft/")), QStringList());
}

USHER_TEST(TestRoutes, QApplication)
#include "tst_routes.moc"

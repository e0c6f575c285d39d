#include "server/arrivalworld.h"

#include "testmain.h"

using namespace serviceworld;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr Millis hour = 3600 * 1000;
constexpr Millis now = 1000 * hour;

Purchase bought(PurchaseState state, Millis eventAt = 0, Millis expiresAt = 0)
{
    Purchase purchase;
    purchase.state = state;
    purchase.eventAt = eventAt;
    purchase.expiresAt = expiresAt;
    return purchase;
}

class Holder : public ArrivalWorld
{
public:
    Holdings::Page billing(const QString &username, const Holdings::Query &wanted = {})
    {
        const QString id = billingId(username);
        return wait<Holdings::Page>([&](const auto &then) {
            services().holdings().ofBilling(id, wanted, then);
        }).value();
    }
    QString billingId(const QString &username)
    {
        return query<QString>([username](Repositories &repositories) {
            const std::optional<BillingAccount> account = repositories.accounts.billingByUsername(username);
            return account ? account->id : QString();
        });
    }
    QList<HeldWorkspace> console(const QString &username)
    {
        const QString id = query<QString>([username](Repositories &repositories) {
            return repositories.accounts.consoleByUsername(QStringLiteral("ap1"), username).value().id;
        });
        return wait<QList<HeldWorkspace>>([&](const auto &then) { services().holdings().ofConsole(id, then); }).value();
    }
    QString username(const QString &site, const QString &typed)
    {
        return wait<QString>([&](const auto &then) { services().holdings().username(site, typed, then); }).value();
    }
};

} // namespace

class TestHoldings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscriptions_data();
    void subscriptions();
    void anActivatedWorkspace();
    void boundWorkspaces();
    void pages();
    void endings();
    void namesAndAddresses();
};

void TestHoldings::subscriptions_data()
{
    using State = Subscription::State;
    QTest::addColumn<QList<Purchase>>("purchases");
    QTest::addColumn<Subscription>("expected");
    const auto row = [](const char *name, const QList<Purchase> &purchases, const Subscription &expected) {
        QTest::newRow(name) << purchases << expected;
    };
    const Purchase active = bought(PurchaseState::Active);
    const Purchase released = bought(PurchaseState::Released, 900 * hour);
    row("none", {}, {State::Running, 0});
    row("active", {active}, {State::Running, 0});
    row("not to be used yet", {bought(PurchaseState::Announced)}, {State::Running, 0});
    row("active for a while", {bought(PurchaseState::Active, 0, now + 1)}, {State::Running, 0});
    row("ran out this moment", {bought(PurchaseState::Active, 0, now)}, {State::Ended, now});
    row("expired", {bought(PurchaseState::Expired, 5 * hour, 7 * hour)}, {State::Ended, 7 * hour});
    row("expired, as the marketplace said", {bought(PurchaseState::Expired, 5 * hour)}, {State::Ended, 5 * hour});
    row("released", {released}, {State::Ended, 900 * hour});
    row("released before it would have ended", {bought(PurchaseState::Released, 3 * hour, 9 * hour)},
        {State::Ended, 3 * hour});
    row("nobody said when", {bought(PurchaseState::Released)}, {State::Ended, 0});
    row("the last of two", {released, bought(PurchaseState::Superseded, 800 * hour)}, {State::Ended, 900 * hour});
    row("another one runs", {released, active}, {State::Running, 0});
    row("frozen", {bought(PurchaseState::Frozen, 800 * hour), released}, {State::Frozen, 0});
    row("another one is not frozen", {bought(PurchaseState::Frozen), active}, {State::Running, 0});
}

void TestHoldings::subscriptions()
{
    QFETCH(const QList<Purchase>, purchases);
    QFETCH(const Subscription, expected);
    QCOMPARE(Subscription::of(purchases, now), expected);
    QCOMPARE(Subscription({Subscription::State::Ended, 900 * hour}).clearedAt(), (900 + 14 * 24) * hour);
}

void TestHoldings::anActivatedWorkspace()
{
    Holder world;
    const Secret token = world.newConsole(str("ana.lind"));
    QVERIFY(world.console(str("ana.lind")).isEmpty());
    QVERIFY(world.activate(token, Holder::purchase(str("alibaba_fresh_1"))));

    const QList<HeldWorkspace> owned = world.console(str("ana.lind"));
    QCOMPARE(owned.size(), 1);
    QCOMPARE(owned.first().workspace.name, str("Main"));
    QCOMPARE(owned.first().owner, str("ana.lind"));
    QCOMPARE(owned.first().boundAt, world.now());
    QVERIFY(owned.first().through.has_value());
    QCOMPARE(owned.first().through->link.accountId, str("5123400100200301"));
    QCOMPARE(owned.first().through->workspaces, 1);

    const Holdings::Page page = world.billing(str("ana.lind"));
    QCOMPARE(page.workspaces.size(), 1);
    QCOMPARE(page.workspaces.first().workspace.id, owned.first().workspace.id);
    QCOMPARE(page.accounts.size(), 1);
    QCOMPARE(page.accounts.first().subscription.state, Subscription::State::Running);
}

void TestHoldings::boundWorkspaces()
{
    Holder world;
    const Secret token = world.newBilling(str("mei.tan"), Holder::purchase(str("alibaba_fresh_2")));
    const auto free = [&world] {
        const QList<HeldWorkspace> all = world.billing(str("mei.tan"), {str("payments prod"), {}, {}, 25}).workspaces;
        return all.value(0);
    };
    QCOMPARE(free().workspace.name, str("Payments production"));
    QCOMPARE(free().boundAt, 0);
    QVERIFY(world.bind(token, free().workspace.id));

    QCOMPARE(free().boundAt, world.now());
    QCOMPARE(free().through->link.marketplace, Marketplace::Alibaba);
    // Its owner finds it, too.
    QCOMPARE(free().owner, str("mei.console"));
    const QList<HeldWorkspace> owned = world.console(str("mei.console"));
    QVERIFY(std::ranges::any_of(owned, [](const HeldWorkspace &one) { return one.boundAt != 0 && one.through; }));

    const Holdings::Page page = world.billing(str("mei.tan"), {{}, free().through->link.id, {}, 25});
    QCOMPARE(page.workspaces.size(), 1);
    QCOMPARE(page.accounts.size(), 2); // and the one that the demo began with
    QCOMPARE(page.accounts.last().workspaces, 1);
    QCOMPARE(page.direct, 0);

    // Nothing is linked where one settles directly.
    const Secret direct = world.newBilling(str("tom.adler"), {});
    QVERIFY(world.bind(direct, world.billing(str("tom.adler")).workspaces.first().workspace.id));
    const Holdings::Page through = world.billing(str("tom.adler"), {{}, QString(), {}, 25});
    QCOMPARE(through.direct, 1);
    QCOMPARE(through.workspaces.size(), 1);
    QVERIFY(!through.workspaces.first().through);
    QCOMPARE(through.workspaces.first().boundAt, world.now());
}

void TestHoldings::pages()
{
    Holder world;
    QStringList names;
    Holdings::Query query;
    query.limit = 100;
    do {
        const Holdings::Page page = world.billing(str("noor.haddad"), query);
        QCOMPARE(page.total, 412);
        for (const HeldWorkspace &one : page.workspaces)
            names.append(one.workspace.folded + one.workspace.id);
        query.after = page.next;
    } while (!query.after.isEmpty());
    QCOMPARE(names.size(), 412);
    QCOMPARE(names.removeDuplicates(), 0);
    // Another account's row is no place to go on from.
    query.after = world.billing(str("tom.adler")).workspaces.first().workspace.id;
    QCOMPARE(world.billing(str("noor.haddad"), query).workspaces.first().workspace.folded, names.first().chopped(37));
    QVERIFY(world.billing(str("noor.haddad"), {{}, {}, {}, 0}).workspaces.isEmpty());
}

void TestHoldings::endings()
{
    Holder world;
    const QString ines = world.billingId(str("ines.moreau"));
    const Holdings::Page page = world.billing(str("ines.moreau"));
    const QString link = page.accounts.first().link.id;
    const auto ending = [&world](const QString &billing, const QString &linkId) {
        return Holder::wait<Holdings::Ending>(
            [&](const auto &then) { world.services().holdings().ending(billing, linkId, then); });
    };
    QCOMPARE(ending(ines, link).value().purchases.size(), 1);
    QCOMPARE(codeOf(ending(world.billingId(str("mei.tan")), link)), str("not_found")); // it is somebody else's
    QCOMPARE(codeOf(ending(ines, str("link_none"))), str("not_found"));

    const Purchase purchase = ending(ines, link).value().purchases.first();
    PurchaseEvent event
        = Holder::event(EventKind::Released, purchase.marketplace, purchase.instanceId, purchase.accountId);
    event.happenedAt = world.now();
    world.tell(event);
    QVERIFY(ending(ines, link).value().purchases.isEmpty());
    const Subscription over = world.billing(str("ines.moreau")).accounts.first().subscription;
    QCOMPARE(over.state, Subscription::State::Ended);
    QCOMPARE(over.endedAt, world.now());
    // Bought again, it runs.
    event.kind = EventKind::Activated;
    event.instanceId = str("30519999");
    event.happenedAt = world.now() + 1;
    world.tell(event);
    QCOMPARE(world.billing(str("ines.moreau")).accounts.first().subscription.state, Subscription::State::Running);
}

void TestHoldings::namesAndAddresses()
{
    Holder world;
    world.newConsole(str("ana.lind"));
    QCOMPARE(world.username(str("ap1"), str(" Ana.Lind@Example.org ")), str("ana.lind"));
    QCOMPARE(world.username(str("us1"), str("ana.lind@example.org")), str("ana.lind@example.org")); // not there
    QCOMPARE(world.username(str("ap1"), str("ana.lind")), str("ana.lind"));
    QCOMPARE(world.username({}, str("tom.adler@example.com")), str("tom.adler"));
    // Its Billing Center account is only reserved so far.
    QCOMPARE(world.username({}, str("ana.lind@example.org")), str("ana.lind@example.org"));
}

USHER_TEST(TestHoldings, QCoreApplication)
#include "tst_holdings.moc"

#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

const QString instance = QStringLiteral("88880001");
const QString licence = QStringLiteral("arn:aws:license-manager::123456789012:license:l-1");

// An event by its first letters: "A" activated, "N" announced, "C" changed, "F" frozen, "R" released, "S" superseded;
// "@7" happened at 7, "x9" expires at 9, "#k" dedupe key. Times in seconds after the world's beginning.
PurchaseEvent parsed(const QString &text, Marketplace marketplace, const QString &instanceId, qint64 begin)
{
    static const QHash<QChar, EventKind> kinds{{QLatin1Char('A'), EventKind::Activated},
        {QLatin1Char('N'), EventKind::Announced}, {QLatin1Char('C'), EventKind::Changed},
        {QLatin1Char('F'), EventKind::Frozen}, {QLatin1Char('R'), EventKind::Released},
        {QLatin1Char('S'), EventKind::Superseded}};
    PurchaseEvent event = ArrivalWorld::event(kinds.value(text.at(0)), marketplace, instanceId);
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words.mid(1)) {
        const qint64 time = begin + word.mid(1).toLongLong() * 1000;
        if (word.startsWith(QLatin1Char('@')))
            event.happenedAt = time;
        else if (word.startsWith(QLatin1Char('x')))
            event.expiresAt = time;
        else
            event.dedupeKey = word.toLatin1();
    }
    return event;
}

} // namespace

class TestMarketplaceReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data();
    void becomes();
    void sameEventAHundredAndTwentyTimes();
    void manyAsksOneInstance();
    void agreementsWaitForTheirLicence();
    void fillsInWhatIsLeftOpen();
    void releaseOfTheUnknown();
    void probesTouchNothing();
    void noncesAreGoodOnce();
    void nobodyIsNamedInTheAuditLog();
    void callsAreLimited();
};

void TestMarketplaceReports::becomes_data()
{
    QTest::addColumn<Marketplace>("marketplace");
    QTest::addColumn<QString>("instanceId");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("epoch");
    const auto row = [](const char *name, const char *events, const char *state, int epoch = 0,
                         Marketplace marketplace = Marketplace::Alibaba, const QString &id = instance) {
        QTest::newRow(name) << marketplace << id << QString::fromLatin1(events).split(QStringLiteral(", "))
                            << QString::fromLatin1(state) << epoch;
    };
    row("bought", "A", "active");
    row("seen first", "N", "announced");
    row("seen, then told", "N, A", "active");
    row("told, then seen", "A, N", "active");
    row("seen after it was told of, told late", "N @9, A @3", "active");
    row("changed before anything else", "C @5, A @3", "active");
    row("frozen", "A @1, F @2", "frozen");
    row("thawed", "A @1, F @2, A @3", "active");
    row("thaw arrives before its freeze", "A @1, A @3, F @2", "active");
    row("changed while frozen", "A @1, F @2, C @3", "frozen");
    row("released", "A @1, R @2", "released");
    row("released twice", "A @1, R @2, R @3", "released");
    row("renewed after release", "A x900, R, A x2000", "released");
    row("created once more after release", "A #k, R, A #k", "released");
    row("a release that was overtaken", "A @5, R @3", "active");
    row("superseded", "A @1, S @2", "superseded");
    row("superseded, then released", "A @1, S @2, R @3", "superseded");
    // Alibaba Cloud's notice of the end says neither when nor of what: whoever kept a copy could send it again.
    row("expiry comes true", "A x-5, F", "frozen");
    row("expiry without a date", "A, F", "frozen");
    row("replayed after renewal", "A x-5, F, A x900, F", "active");
    row("old renewal replayed", "A x-90, A x-5, F, A x-90", "frozen");
    row("same order renews once", "A, A #r x-1, F, A #r x-1", "frozen");
    // AWS's older listings give the same IDs to who comes back.
    const QString old = QStringLiteral("prod:cust");
    row("comes back by event", "A @1, R @2, A @3", "active", 1, Marketplace::Aws, old);
    row("comes back on the page", "A @1, R @2, N @3", "announced", 1, Marketplace::Aws, old);
    row("comes back twice", "A @1, R @2, A @3, R @4, A @5", "active", 2, Marketplace::Aws, old);
    row("comes back, then the end of before arrives", "A @1, R @3, N @5, R @4", "announced", 1, Marketplace::Aws, old);
    row("the beginning of before does not bring it back", "A @1, R @3, A @2", "released", 0, Marketplace::Aws, old);
    row("a licence does not come back", "A @1, R @2, A @3", "released", 0, Marketplace::Aws, licence);
}

// Threats: a server's call sent once more, and marketplaces that do not keep the order of what they tell.
void TestMarketplaceReports::becomes()
{
    QFETCH(Marketplace, marketplace);
    QFETCH(QString, instanceId);
    QFETCH(QStringList, events);
    QFETCH(QString, state);
    QFETCH(int, epoch);
    ArrivalWorld world;
    for (const QString &text : events) {
        const auto recorded = world.record(parsed(text, marketplace, instanceId, world.now()));
        QVERIFY2(recorded.ok(), qPrintable(text));
        QCOMPARE(recorded->instanceId, instanceId);
        QVERIFY(!recorded->purchaseId.isEmpty());
    }
    const std::optional<Purchase> purchase = world.recorded(instanceId, false, marketplace);
    QVERIFY(purchase);
    QCOMPARE(purchaseStateId(purchase->state), state);
    QCOMPARE(purchase->epoch, epoch);
}

// A marketplace that did not hear the answer asks up to 120 times.
void TestMarketplaceReports::sameEventAHundredAndTwentyTimes()
{
    ArrivalWorld world;
    PurchaseEvent create = ArrivalWorld::event(EventKind::Activated);
    create.dedupeKey = "createInstance&88880001&order-1";
    QString id;
    for (int i = 0; i < 120; ++i) {
        const auto recorded = world.record(create);
        QVERIFY(recorded.ok());
        QCOMPARE(recorded->repeated, i > 0);
        QVERIFY(id.isEmpty() || recorded->purchaseId == id);
        id = recorded->purchaseId;
    }
    QCOMPARE(world.audited("purchase.activated"), 1);
    QCOMPARE(world.audited("purchase.repeated"), 119);
}

// Huawei Cloud asks for one instance under a new business ID each time, two of its servers at once, and is answered by
// two of ours.
void TestMarketplaceReports::manyAsksOneInstance()
{
    ArrivalWorld world;
    const auto other = SqlStore::open(world.address()).value();
    MarketplaceReports elsewhere(world.services().context(), *other, world.limits());
    for (int round = 0; round < 5; ++round) {
        constexpr int asks = 8;
        std::promise<Result<MarketplaceReports::Recorded>> promises[asks];
        for (int i = 0; i < asks; ++i) {
            PurchaseEvent event = ArrivalWorld::event(
                EventKind::Activated, Marketplace::Huawei, QStringLiteral("business-%1-%2").arg(round).arg(i), {});
            event.orderId = QStringLiteral("CS%1").arg(round);
            event.orderLine = event.orderId + QStringLiteral("-000001");
            event.dedupeKey = "newInstance&" + event.orderLine.toLatin1();
            MarketplaceReports &reports = i % 2 == 0 ? world.services().reports() : elsewhere;
            reports.record(
                World::caller({}), event, [&promises, i](const auto &recorded) { promises[i].set_value(recorded); });
        }
        QSet<QString> instances;
        for (auto &promise : promises) {
            const auto recorded = promise.get_future().get();
            QVERIFY2(recorded.ok(), qPrintable(codeOf(recorded)));
            instances.insert(recorded->instanceId);
        }
        QCOMPARE(instances.size(), 1);
    }
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM purchases WHERE order_id LIKE 'CS%'")),
        QStringList{QStringLiteral("5")});
}

// AWS tells of agreements by their ID alone; the first event of the licence says which purchase that is.
void TestMarketplaceReports::agreementsWaitForTheirLicence()
{
    ArrivalWorld world;
    PurchaseEvent agreement = ArrivalWorld::event(EventKind::Activated, Marketplace::Aws, {}, QStringLiteral("1234"));
    agreement.orderId = QStringLiteral("agmt-1");
    agreement.dedupeKey = "request-1";
    QCOMPARE(world.record(agreement)->purchaseId, QString());
    PurchaseEvent updated
        = ArrivalWorld::event(EventKind::Activated, Marketplace::Aws, licence, QStringLiteral("1234"));
    updated.orderId = agreement.orderId;
    updated.dedupeKey = "request-2";
    const QString id = world.record(updated)->purchaseId;
    QVERIFY(!id.isEmpty());
    agreement.kind = EventKind::Superseded;
    agreement.dedupeKey = "request-3";
    const auto superseded = world.record(agreement);
    QCOMPARE(superseded->purchaseId, id);
    QCOMPARE(superseded->instanceId, licence);
    QCOMPARE(world.recorded(licence, false, Marketplace::Aws)->state, PurchaseState::Superseded);
}

void TestMarketplaceReports::fillsInWhatIsLeftOpen()
{
    ArrivalWorld world;
    PurchaseEvent first = ArrivalWorld::event(EventKind::Activated, Marketplace::Huawei, QStringLiteral("hw-1"), {});
    first.orderId = QStringLiteral("CS1");
    first.plan = QStringLiteral("small");
    world.tell(first);
    PurchaseEvent second
        = ArrivalWorld::event(EventKind::Changed, Marketplace::Huawei, QStringLiteral("hw-1"), QStringLiteral("6001"));
    second.orderId = QStringLiteral("CS2");
    second.plan = QStringLiteral("large");
    second.variant = QStringLiteral("china");
    world.tell(second);
    const Purchase purchase = world.recorded(QStringLiteral("hw-1"), false, Marketplace::Huawei).value();
    QCOMPARE(purchase.accountId, QStringLiteral("6001"));
    QCOMPARE(purchase.orderId, QStringLiteral("CS1")); // that it was bought with
    QCOMPARE(purchase.plan, QStringLiteral("large"));
    QCOMPARE(purchase.variant, QStringLiteral("china"));
    // Who types the account is matched now.
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    QCOMPARE(text(world.match(console, {Marketplace::Huawei, QStringLiteral("6001"), {}}), "trust"),
        QStringLiteral("matched"));
}

void TestMarketplaceReports::releaseOfTheUnknown()
{
    ArrivalWorld world;
    for (const EventKind kind : {EventKind::Released, EventKind::Superseded}) {
        const auto recorded = world.record(ArrivalWorld::event(kind));
        QVERIFY(recorded.ok());
        QCOMPARE(recorded->purchaseId, QString());
        QCOMPARE(recorded->instanceId, instance);
    }
    QVERIFY(!world.recorded(instance));
    QCOMPARE(world.audited("purchase.ignored"), 2);
}

// Threat: the marketplace's daily probes make something that somebody could use.
void TestMarketplaceReports::probesTouchNothing()
{
    ArrivalWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    PurchaseEvent probe = ArrivalWorld::event(EventKind::Activated, Marketplace::Alibaba, QStringLiteral("77770001"));
    probe.test = true;
    const usher::PurchaseIdentity typed{Marketplace::Alibaba, probe.accountId, probe.instanceId};
    QVERIFY(!world.record(probe)->purchaseId.isEmpty());
    QVERIFY(world.record(probe).ok());
    QCOMPARE(world.recorded(probe.instanceId, true)->state, PurchaseState::Active);
    QCOMPARE(text(world.match(console, typed), "trust"), QStringLiteral("typed"));
    QCOMPARE(codeOf(world.activate(console, typed)), code::purchase_unknown);
    QCOMPARE(codeOf(world.arrive(ArrivalWorld::arrival(Marketplace::Alibaba, probe.instanceId, "token"))),
        code::purchase_unknown);
    Arrival brought = ArrivalWorld::arrival(Marketplace::Alibaba, probe.instanceId, "token");
    brought.event = probe;
    QCOMPARE(codeOf(world.arrive(brought)), code::purchase_unknown);

    // Nor does a probe move a purchase that bears the same ID, nor the other way round.
    world.tell(ArrivalWorld::event(EventKind::Activated));
    for (const EventKind kind : {EventKind::Activated, EventKind::Frozen, EventKind::Released}) {
        PurchaseEvent same = ArrivalWorld::event(kind);
        same.test = true;
        QVERIFY(world.record(same).ok());
    }
    QCOMPARE(world.recorded(instance)->state, PurchaseState::Active);
    QVERIFY(!world.recorded(instance, true));
    PurchaseEvent real = probe;
    real.test = false;
    real.kind = EventKind::Frozen;
    world.tell(real);
    QCOMPARE(world.recorded(probe.instanceId, true)->state, PurchaseState::Active);
}

// Threat: a signed call sent once more, also to another instance of ours and after a restart.
void TestMarketplaceReports::noncesAreGoodOnce()
{
    ArrivalWorld world;
    const auto use = [&](MarketplaceReports &reports, const QByteArray &nonce) {
        return *ArrivalWorld::wait<bool>(
            [&](auto done) { reports.firstUse(Marketplace::Huawei, nonce, world.now() + 120'000, std::move(done)); });
    };
    QVERIFY(use(world.services().reports(), "5a6f3c1e9b"));
    QVERIFY(!use(world.services().reports(), "5a6f3c1e9b"));
    QVERIFY(use(world.services().reports(), "5a6f3c1e9c"));
    const auto reopened = SqlStore::open(world.address()).value();
    MarketplaceReports afterwards(world.services().context(), *reopened, world.limits());
    QVERIFY(!use(afterwards, "5a6f3c1e9b"));
    world.pass(121);
    QVERIFY(use(afterwards, "5a6f3c1e9b"));
    world.pass(121);
    QVERIFY(ArrivalWorld::wait<Done>([&](auto done) { world.services().purge(std::move(done)); }).ok());
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM nonces")), QStringList{QStringLiteral("0")});
}

void TestMarketplaceReports::nobodyIsNamedInTheAuditLog()
{
    ArrivalWorld world;
    PurchaseEvent event = ArrivalWorld::event(EventKind::Activated);
    event.orderId = QStringLiteral("order-4711");
    event.dedupeKey = "dedupe-4711";
    world.tell(event);
    world.tell(event);
    event.kind = EventKind::Released;
    event.dedupeKey.clear();
    world.tell(event);
    world.services().reports().distrusted(World::caller({}), Marketplace::Huawei, marketplace::Distrust::BadSignature);
    QTRY_COMPARE(world.audited("marketplace.distrusted"), 1);
    const QString audit = world.rows(QStringLiteral("SELECT * FROM audit")).join(QLatin1Char('\n'));
    QVERIFY(audit.contains(QLatin1String("huawei bad_signature")));
    for (const QString &named : {instance, QStringLiteral("5001"), event.orderId, QStringLiteral("4711")})
        QVERIFY2(!audit.contains(QLatin1Char(' ') + named), qPrintable(audit));
    // And the store holds no dedupe key as it was sent.
    QVERIFY(!world.everything().join(QLatin1Char('\n')).contains(QLatin1String("dedupe-4711")));
}

void TestMarketplaceReports::callsAreLimited()
{
    ArrivalWorld world([](Settings &settings) { settings.marketplaceCallsPerMinute = 3; });
    const auto admit = [&] {
        return codeOf(ArrivalWorld::wait<Done>(
            [&](auto done) { world.services().reports().admit(World::caller({}), std::move(done)); }));
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(admit(), QString());
    QCOMPARE(admit(), code::rate_limited);
    world.pass(60);
    QCOMPARE(admit(), QString());
}

USHER_TEST(TestMarketplaceReports, QCoreApplication)
#include "tst_marketplacereports.moc"

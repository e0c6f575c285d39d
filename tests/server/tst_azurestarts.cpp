#include "usherd/service/azurestarts.h"

#include "server/arrivalworld.h"
#include "testmain.h"
#include "usherd/service/storewait.h"

#include <QJsonDocument>

using namespace serviceworld;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

namespace {

const QString subscription = QStringLiteral("44444444-aaaa-4bbb-8ccc-000000000004");
const QString tenant = QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000003");

// Which of the calls that a start takes.
enum class Call { Access, Question, Activation };

// Microsoft, which counts what it did and not what it was asked.
struct Microsoft
{
    // What happens to calls of that kind, so many times: an answer, or none; before it does anything or after.
    struct Trouble
    {
        Call call = Call::Activation;
        int status = 0; // 0: no answer
        bool done = false;
        int times = 1;
    };

    std::mutex mutex;
    QString state = QStringLiteral("PendingFulfillmentStart");
    int activations = 0;
    std::optional<Trouble> trouble;
    std::function<void()> beforeActivation = [] {};
    QByteArrayList bodies; // of activations

    OutgoingAnswer answered(Call call, const OutgoingRequest &request)
    {
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        switch (call) {
        case Call::Access:
            return {200,
                json({{QStringLiteral("access_token"), QStringLiteral("token")},
                    {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 3599}})};
        case Call::Question:
            return {200,
                json({{QStringLiteral("id"), subscription}, {QStringLiteral("offerId"), QStringLiteral("commercial")},
                    {QStringLiteral("planId"), QStringLiteral("standard")}, {QStringLiteral("quantity"), 10},
                    {QStringLiteral("saasSubscriptionStatus"), state},
                    {QStringLiteral("purchaser"), QJsonObject{{QStringLiteral("tenantId"), tenant}}}})};
        case Call::Activation:
            bodies.append(request.body);
            if (state != QLatin1String("PendingFulfillmentStart"))
                return {400, {}};
            state = QStringLiteral("Subscribed");
            ++activations;
            return {200, {}};
        }
        Q_UNREACHABLE();
    }

    Result<OutgoingAnswer> take(const OutgoingRequest &request)
    {
        const Call call = request.url.contains("/token") ? Call::Access
            : request.method == "GET"                    ? Call::Question
                                                         : Call::Activation;
        if (call == Call::Activation)
            std::exchange(beforeActivation, [] {})();
        const std::scoped_lock lock(mutex);
        if (!trouble || trouble->call != call || trouble->times-- <= 0)
            return answered(call, request);
        if (trouble->done)
            answered(call, request);
        if (trouble->status == 0)
            return refusal(usher::problem_code::overloaded);
        return OutgoingAnswer{trouble->status, {}};
    }
};

void enable(Settings &settings)
{
    if (!settings.marketplaces.contains(Marketplace::Azure))
        settings.marketplaces.append(Marketplace::Azure);
}

class AzureWorld : public ArrivalWorld
{
public:
    AzureWorld()
        : ArrivalWorld(enable)
    {
    }

    // The buyer's browser was there, and the page said yes: the purchase token.
    Secret bought()
    {
        Arrival coming = arrival(Marketplace::Azure, subscription, newKey());
        PurchaseEvent announced = event(EventKind::Announced, Marketplace::Azure, subscription, tenant);
        announced.plan = QStringLiteral("standard");
        tell(announced);
        return takeOver(arrive(coming).value());
    }
    void activated(const QByteArray &key = newKey())
    {
        const Secret token = bought();
        QVERIFY(!token.isEmpty());
        usher::PurchaseIdentity identity;
        identity.marketplace = Marketplace::Azure;
        const Secret console = newConsole(QStringLiteral("ana.lind"));
        for (int time = 0; time < 2; ++time) // once more, as a wizard does that heard nothing
            QCOMPARE(codeOf(activate(console, identity, key, token)), QString());
    }

    std::shared_ptr<AzureApi> api()
    {
        AzurePublisher publisher;
        publisher.listing.variant = QStringLiteral("international");
        publisher.listing.tenantId = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
        publisher.listing.clientId = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");
        publisher.clientSecret = Secret(QStringLiteral("client secret"));
        return std::make_shared<AzureApi>(
            publisher,
            [this](const OutgoingRequest &request, const marketplace::Answered &answered) {
                answered(microsoft.take(request));
            },
            [this] { return QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC); });
    }

    QStringList starts() { return rows(QStringLiteral("SELECT state, attempts FROM purchase_starts")); }
    PurchaseState state() { return recorded(subscription, false, Marketplace::Azure)->state; }

    Microsoft microsoft;
};

constexpr qint64 anHour = 3600;

} // namespace

Q_DECLARE_METATYPE(Microsoft::Trouble)

class TestAzureStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notBeforeItIsInUse();
    void whatPasses_data();
    void whatPasses();
    void whatIsRefused_data();
    void whatIsRefused();
    void onlyForSoLong();
    void whatItBecameMeanwhile_data();
    void whatItBecameMeanwhile();
    void crashAfterTheCall();
    void twoInstances();
    void overtaken();
};

void TestAzureStarts::notBeforeItIsInUse()
{
    AzureWorld world;
    AzureStarts worker(world.services().context(), world.store(), world.api(), {});
    QVERIFY(!world.bought().isEmpty());
    QVERIFY(!worker.startDue());
    QCOMPARE(world.starts(), QStringList());

    world.activated();
    QCOMPARE(world.starts(), QStringList{QStringLiteral("waiting 0")});
    QCOMPARE(world.state(), PurchaseState::Announced);
    QVERIFY(worker.startDue());
    QCOMPARE(world.microsoft.activations, 1);
    QCOMPARE(world.microsoft.bodies, QByteArrayList{R"({"planId":"standard","quantity":10})"});
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 1")});
    QCOMPARE(world.state(), PurchaseState::Active);
    QCOMPARE(world.audited("purchase.start_due"), 1);
    QCOMPARE(world.audited("purchase.start_settled"), 1);
    world.pass(anHour);
    QVERIFY(!worker.startDue());
    QCOMPARE(worker.counts().started, quint64(1));
}

void TestAzureStarts::whatPasses_data()
{
    QTest::addColumn<Microsoft::Trouble>("trouble");
    const auto row = [](const char *title, Call call, int status, bool done = false) {
        QTest::newRow(title) << Microsoft::Trouble{call, status, done};
    };
    row("no access heard", Call::Access, 0);
    row("access refused", Call::Access, 401);
    row("question lost", Call::Question, 0);
    row("question too often", Call::Question, 429);
    row("question fails", Call::Question, 500);
    row("token taken back", Call::Question, 401);
    row("nonsense", Call::Question, 200);
    row("call lost", Call::Activation, 0);
    row("answer lost", Call::Activation, 0, true);
    row("done, but says that it failed", Call::Activation, 500, true);
    row("call fails", Call::Activation, 503);
    row("call conflicts", Call::Activation, 409);
    row("no right", Call::Activation, 403);
}

void TestAzureStarts::whatPasses()
{
    QFETCH(Microsoft::Trouble, trouble);
    AzureWorld world;
    world.activated();
    world.microsoft.trouble = trouble;
    AzureStarts worker(world.services().context(), world.store(), world.api(), {});
    QVERIFY(worker.startDue());
    QCOMPARE(world.starts(), QStringList{QStringLiteral("waiting 1")});
    QCOMPARE(world.state(), PurchaseState::Announced);
    QCOMPARE(worker.counts().failed, quint64(1));
    QVERIFY(!worker.startDue()); // it waits
    world.pass(anHour);
    QVERIFY(worker.startDue());
    QCOMPARE(world.microsoft.activations, 1);
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 2")});
    QCOMPARE(world.state(), PurchaseState::Active);
    QCOMPARE(world.audited("purchase.start_settled"), 1);
}

void TestAzureStarts::whatIsRefused_data()
{
    QTest::addColumn<Microsoft::Trouble>("trouble");
    QTest::newRow("unknown") << Microsoft::Trouble{Call::Question, 404};
    QTest::newRow("no such plan") << Microsoft::Trouble{Call::Activation, 400};
    QTest::newRow("gone") << Microsoft::Trouble{Call::Activation, 404};
}

void TestAzureStarts::whatIsRefused()
{
    QFETCH(Microsoft::Trouble, trouble);
    AzureWorld world;
    world.activated();
    world.microsoft.trouble = trouble;
    AzureStarts worker(world.services().context(), world.store(), world.api(), {});
    QVERIFY(worker.startDue());
    QCOMPARE(world.starts(), QStringList{QStringLiteral("dead 1")});
    QCOMPARE(world.rows(QStringLiteral("SELECT last_error FROM purchase_starts")),
        QStringList{QStringLiteral("microsoft answered with status %1").arg(trouble.status)});
    QCOMPARE(world.state(), PurchaseState::Announced);
    QCOMPARE(world.audited("purchase.start_dead"), 1);
    QCOMPARE(worker.counts().givenUp, quint64(1));
    world.pass(anHour);
    QVERIFY(!worker.startDue());
    QCOMPARE(world.microsoft.activations, 0);

    const QString id = world.recorded(subscription, false, Marketplace::Azure)->id;
    const auto retry = [&] {
        return writeAndWait<bool>(world.store(), [&](Repositories &repositories) {
            return Result(repositories.starts.retry(id, world.now()));
        }).value();
    };
    QVERIFY(retry());
    QVERIFY(worker.startDue());
    QVERIFY(!retry());
    QCOMPARE(world.microsoft.activations, 1);
    QCOMPARE(world.state(), PurchaseState::Active);
}

void TestAzureStarts::onlyForSoLong()
{
    AzureWorld world;
    world.activated();
    world.microsoft.trouble = Microsoft::Trouble{Call::Question, 500, false, 3};
    AzureStarts::Options options;
    options.attempts = 3;
    AzureStarts worker(world.services().context(), world.store(), world.api(), options);
    for (const char *expected : {"waiting 1", "waiting 2", "dead 3"}) {
        QVERIFY(worker.startDue());
        QCOMPARE(world.starts(), QStringList{QLatin1String(expected)});
        world.pass(anHour);
    }
    QVERIFY(!worker.startDue());
}

void TestAzureStarts::whatItBecameMeanwhile_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<PurchaseState>("ours");
    QTest::newRow("begun") << QStringLiteral("Subscribed") << PurchaseState::Active;
    QTest::newRow("suspended") << QStringLiteral("Suspended") << PurchaseState::Frozen;
    QTest::newRow("ended") << QStringLiteral("Unsubscribed") << PurchaseState::Released;
}

void TestAzureStarts::whatItBecameMeanwhile()
{
    QFETCH(QString, theirs);
    QFETCH(PurchaseState, ours);
    AzureWorld world;
    world.activated();
    world.microsoft.state = theirs;
    AzureStarts worker(world.services().context(), world.store(), world.api(), {});
    QVERIFY(worker.startDue());
    QCOMPARE(world.microsoft.bodies, QByteArrayList());
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 1")});
    QCOMPARE(world.state(), ours);
}

// Who leased it, and made the call, is heard of no more.
void TestAzureStarts::crashAfterTheCall()
{
    AzureWorld world;
    world.activated();
    const auto leased = writeAndWait<bool>(world.store(), [&](Repositories &repositories) {
        return Result(repositories.starts.lease(world.now(), world.now() + 60'000).has_value());
    });
    QVERIFY(leased && *leased);
    world.microsoft.answered(Call::Activation, {});
    AzureStarts next(world.services().context(), world.store(), world.api(), {});
    QVERIFY(!next.startDue());
    world.pass(61);
    QVERIFY(next.startDue());
    QCOMPARE(world.microsoft.bodies.size(), 1);
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 2")});
    QCOMPARE(world.state(), PurchaseState::Active);
}

void TestAzureStarts::twoInstances()
{
    AzureWorld world;
    world.activated();
    const std::unique_ptr<SqlStore> otherStore = SqlStore::open(world.address()).value();
    AzureStarts one(world.services().context(), world.store(), world.api(), {});
    AzureStarts other(world.services().context(), *otherStore, world.api(), {});
    std::vector<std::future<bool>> both;
    for (AzureStarts *worker : {&one, &other})
        both.push_back(std::async(std::launch::async, [worker] { return worker->startDue(); }));
    int found = 0;
    for (std::future<bool> &result : both)
        found += int(result.get());
    QCOMPARE(found, 1);
    QCOMPARE(world.microsoft.bodies.size(), 1);
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 1")});
}

// So slow that its lease is over: another one has told when its own call arrives.
void TestAzureStarts::overtaken()
{
    AzureWorld world;
    world.activated();
    const std::unique_ptr<SqlStore> otherStore = SqlStore::open(world.address()).value();
    AzureStarts slow(world.services().context(), world.store(), world.api(), {});
    AzureStarts other(world.services().context(), *otherStore, world.api(), {});
    world.microsoft.beforeActivation = [&] {
        world.pass(61);
        QVERIFY(other.startDue());
    };
    QVERIFY(slow.startDue());
    QCOMPARE(world.microsoft.bodies.size(), 2);
    QCOMPARE(world.microsoft.activations, 1);
    QCOMPARE(world.starts(), QStringList{QStringLiteral("done 2")});
    QCOMPARE(world.audited("purchase.start_settled"), 1);
    QCOMPARE(world.audited("purchase.activated"), 1);
    QCOMPARE(slow.counts().started + other.counts().started, quint64(1));
}

USHER_TEST(TestAzureStarts, QCoreApplication)
#include "tst_azurestarts.moc"

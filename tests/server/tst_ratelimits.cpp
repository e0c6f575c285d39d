#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"
#include "usherd/service/storeratelimits.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

constexpr qint64 day = 24 * 3600;

int waitFor(RateLimits &limits, const std::vector<Take> &takes)
{
    std::promise<int> wait;
    limits.take(takes, [&wait](const Result<int> &seconds) { wait.set_value(seconds ? *seconds : -1); });
    return wait.get_future().get();
}

QByteArray key(const char *name)
{
    return crypto::hash("test", name);
}

Result<Answer> signIn(World &world, const QString &username, const QString &password,
    const QByteArray &peer = "1.2.3.4", const QString &site = QStringLiteral("ap1"))
{
    api::SessionRequest request;
    request.grant = api::Grant::Password;
    request.installation = installation;
    request.site = site;
    request.username = username;
    request.password = Secret(password);
    Caller caller = World::caller();
    caller.peer = peer;
    return world.answer([&](const Reply &reply) { world.services().openSession(caller, request, reply); });
}

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void burstThenPace_data() { everyKind_data(); }
    void burstThenPace();
    void firstRefusalEndsTheTaking_data() { everyKind_data(); }
    void firstRefusalEndsTheTaking();
    void wrongClockLocksNobodyOut_data() { everyKind_data(); }
    void wrongClockLocksNobodyOut();
    void instancesShareOneStore();
    void memoryIsBounded();
    void manyKeysAreKeptApart();
    void fullBucketsArePurged();
    void everyLimitedOperation_data();
    void everyLimitedOperation();
    void lockOutGrowsAndSparesOtherNetworks();
    void storeThatCannotCountAllowsNothing();

private:
    // The kind of limits that the row names, on a clock of the test's own.
    std::unique_ptr<RateLimits> make(World &world)
    {
        const usher::Clock clock = [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); };
        QFETCH(bool, shared);
        if (shared)
            return std::make_unique<StoreRateLimits>(world.store(), clock);
        return std::make_unique<MemoryRateLimits>(clock);
    }
};

void TestRateLimits::everyKind_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("in memory") << false;
    QTest::newRow("in the store") << true;
}

void TestRateLimits::burstThenPace()
{
    World world;
    const std::unique_ptr<RateLimits> limits = make(world);
    const Take take{key("a"), {3, 6}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(waitFor(*limits, {take}), 0);
    QCOMPARE(waitFor(*limits, {take}), 10);
    QCOMPARE(waitFor(*limits, {{key("b"), {3, 6}}}), 0);
    world.pass(9);
    QCOMPARE(waitFor(*limits, {take}), 1);
    world.pass(1);
    QCOMPARE(waitFor(*limits, {take}), 0);
    QCOMPARE(waitFor(*limits, {take}), 10);
    world.pass(3600);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(waitFor(*limits, {take}), 0);
    QCOMPARE(waitFor(*limits, {take}), 10);
}

void TestRateLimits::firstRefusalEndsTheTaking()
{
    World world;
    const std::unique_ptr<RateLimits> limits = make(world);
    const Take narrow{key("narrow"), {1, 1}};
    const Take wide{key("wide"), {2, 1}};
    QCOMPARE(waitFor(*limits, {narrow, wide}), 0);
    QCOMPARE(waitFor(*limits, {narrow, wide}), 60);
    QCOMPARE(waitFor(*limits, {wide}), 0);
    QCOMPARE(waitFor(*limits, {wide}), 60);
}

void TestRateLimits::wrongClockLocksNobodyOut()
{
    World world;
    const std::unique_ptr<RateLimits> limits = make(world);
    const Take take{key("a"), {2, 1}};
    world.pass(day);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(waitFor(*limits, {take}), 0);
    world.pass(-day);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(waitFor(*limits, {take}), 0);
    QCOMPARE(waitFor(*limits, {take}), 60);
    // Another instance's clock, which is a little behind, is no way around a limit.
    world.pass(-30);
    QCOMPARE(waitFor(*limits, {take}), 60);
}

void TestRateLimits::instancesShareOneStore()
{
    World world;
    const usher::Clock clock = [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); };
    std::unique_ptr<SqlStore> second = SqlStore::open(world.address()).value();
    StoreRateLimits here(world.store(), clock);
    StoreRateLimits there(*second, clock);
    const Take take{key("a"), {50, 1}};
    constexpr int many = 80;
    std::vector<std::future<int>> crowd;
    crowd.reserve(many);
    for (int i = 0; i < many; ++i)
        crowd.push_back(std::async(std::launch::async, [&, i] { return waitFor(i % 2 ? here : there, {take}); }));
    int allowed = 0;
    for (std::future<int> &one : crowd)
        allowed += one.get() == 0;
    QCOMPARE(allowed, 50);
}

void TestRateLimits::memoryIsBounded()
{
    World world;
    MemoryRateLimits limits([&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); }, 10);
    const Take kept{key("kept"), {1, 1}};
    QCOMPARE(waitFor(limits, {kept}), 0);
    // Each attempt keeps a key young; one that nobody asks for any more is forgotten.
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(waitFor(limits, {{crypto::hash("test", QByteArray::number(i)), {1, 1}}}), 0);
        QCOMPARE(waitFor(limits, {kept}), 60);
    }
    QCOMPARE(waitFor(limits, {{crypto::hash("test", "0"), {1, 1}}}), 0);
}

void TestRateLimits::manyKeysAreKeptApart()
{
    World world;
    constexpr int kept = 1000;
    MemoryRateLimits limits([&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); }, 2 * kept);
    const auto attempt = [&limits](int i) {
        return waitFor(limits, {{crypto::hash("test", QByteArray::number(i)), {1, 1}}});
    };
    constexpr int all = 10 * kept;
    for (int i = 0; i < all; ++i)
        QCOMPARE(attempt(i), 0); // nobody pays for another's
    for (int i = all - kept; i < all; ++i)
        QCOMPARE(attempt(i), 60);
}

void TestRateLimits::fullBucketsArePurged()
{
    World world;
    StoreRateLimits limits(world.store(), [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); });
    waitFor(limits, {{key("soon full"), {5, 60}}, {key("not yet"), {5, 1}}});
    world.pass(30);
    std::promise<void> purged;
    world.services().purge([&purged](const Result<usher::Done> &) { purged.set_value(); });
    purged.get_future().get();
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM limits")), QStringList{QStringLiteral("1")});
}

void TestRateLimits::everyLimitedOperation_data()
{
    using Operation = std::function<void(World &, const Caller &, const Reply &)>;
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("allowed"); // with five attempts a minute
    const auto row = [](const char *name, int allowed, const Operation &operation) {
        QTest::newRow(name) << operation << allowed;
    };
    row("username check", 20, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().checkUsername(caller, {QStringLiteral("ap1"), QStringLiteral("ana.lind")}, reply);
    });
    row("code for a mailbox", 5, [](World &world, const Caller &caller, const Reply &reply) {
        const QString email = QString::fromLatin1(caller.idempotencyKey.left(8)) + QLatin1String("@example.org");
        world.services().requestCode(caller, World::mailboxCode(usher::Purpose::Register, email), reply);
    });
    row("code for a link", 5, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().requestCode(caller, World::linkCode(QStringLiteral("nobody.here")), reply);
    });
    row("verification", 5, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().verifyCode(
            caller, QStringLiteral("code_0"), {Secret(QStringLiteral("123456")), installation}, reply);
    });
    row("registration", 5, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().registerAccount(caller,
            World::registration(
                QStringLiteral("ana.lind"), QStringLiteral("ana@example.org"), Secret(QStringLiteral("no.proof"))),
            reply);
    });
    const auto session = [](api::Grant grant) {
        return [grant](World &world, const Caller &caller, const Reply &reply) {
            api::SessionRequest request;
            request.grant = grant;
            request.installation = installation;
            request.site = QStringLiteral("ap1");
            request.username = QString::fromLatin1(caller.idempotencyKey.left(8)); // another one each time
            request.email = QStringLiteral("ana@example.org");
            request.password = request.proof = request.refreshToken = Secret(QStringLiteral("wrong"));
            world.services().openSession(caller, request, reply);
        };
    };
    row("session by proof", 5, session(api::Grant::Proof));
    row("session by password", 5, session(api::Grant::Password));
    row("refresh", 20, session(api::Grant::Refresh));
    row("link", 5, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().link(caller,
            {Secret(QStringLiteral("no.proof")), installation, QStringLiteral("mei.tan"),
                World::purchase(QStringLiteral("alibaba_fresh_1")), {}},
            reply);
    });
    row("workspace of a new owner", 5, [](World &world, const Caller &caller, const Reply &reply) {
        const api::CreateWorkspaceRequest::NewOwner owner{
            QStringLiteral("ana.lind"), Secret(QStringLiteral("quiet-Lantern-81-bay")), {}};
        world.services().createWorkspace(caller,
            {QStringLiteral("Main"), QStringLiteral("en"), QStringLiteral("ap1"), QStringLiteral("ana@example.org"),
                Secret(QStringLiteral("no.proof")), installation, owner,
                {{QStringLiteral("commercial-plan"), QStringLiteral("1")}}},
            reply);
    });
    row("settlement of an intention", 5, [](World &world, const Caller &caller, const Reply &reply) {
        world.services().settle(caller, newKey(), reply);
    });
}

void TestRateLimits::everyLimitedOperation()
{
    using Operation = std::function<void(World &, const Caller &, const Reply &)>;
    QFETCH(Operation, operation);
    QFETCH(int, allowed);
    World world([](Settings &settings) { settings.attemptsPerMinute = 5; });
    const auto attempt = [&](const QByteArray &peer) {
        Caller caller = World::caller();
        caller.peer = peer;
        return world.answer([&](const Reply &reply) { operation(world, caller, reply); });
    };
    for (int i = 0; i < allowed; ++i)
        QVERIFY(codeOf(attempt("192.0.2.1")) != code::rate_limited);
    const quint64 hashes = world.hasher().verifications();
    const Result<Answer> refused = attempt("192.0.2.1");
    QCOMPARE(codeOf(refused), code::rate_limited);
    QVERIFY(refused.problem().retryAfter > 0);
    QCOMPARE(world.hasher().verifications(), hashes);
    world.pass(60);
    QVERIFY(codeOf(attempt("192.0.2.1")) != code::rate_limited);
}

void TestRateLimits::lockOutGrowsAndSparesOtherNetworks()
{
    World world;
    const QString owner = QStringLiteral("kai.ito");
    const QString wrong = QStringLiteral("wrong");
    QList<int> waits;
    int tries = 0;
    for (int i = 0; i < 60; ++i) {
        const Result<Answer> refused = signIn(world, owner, wrong);
        if (codeOf(refused) == code::credentials_wrong) {
            ++tries;
            continue;
        }
        QCOMPARE(codeOf(refused), code::rate_limited);
        waits.append(refused.problem().retryAfter);
        world.pass(waits.last());
    }
    QVERIFY(tries < 35);
    while (codeOf(signIn(world, owner, wrong)) != code::rate_limited) { }
    QCOMPARE(waits.first(), 30);
    QVERIFY(waits.contains(3 * 60));
    QCOMPARE(waits.last(), 15 * 60);
    QCOMPARE(*std::max_element(waits.cbegin(), waits.cend()), 15 * 60);
    // The right password is no way around it, another network is; an unknown account answers alike.
    QCOMPARE(codeOf(signIn(world, owner, demo::password())), code::rate_limited);
    QCOMPARE(codeOf(signIn(world, owner, demo::password(), "2001:db8::/64")), QString());
    world.pass(waits.last());
    QCOMPARE(codeOf(signIn(world, owner, demo::password())), QString());
    // From everywhere at once: no more than a hundred, and e-mail codes still open the account.
    int fromEverywhere = 0;
    for (int i = 0; i < 120; ++i)
        fromEverywhere
            += codeOf(signIn(world, QStringLiteral("nobody"), wrong, QByteArray::number(i))) == code::credentials_wrong;
    QCOMPARE(fromEverywhere, 100);
}

void TestRateLimits::storeThatCannotCountAllowsNothing()
{
    class NoLimits final : public RateLimits
    {
        void take(std::vector<Take>, Done done) override { done(PasswordHasher::overloaded()); }
    };
    World world;
    PasswordHasher hasher(1);
    NoLimits limits;
    Services services(world.services().context(), world.store(), hasher, limits);
    api::SessionRequest request;
    request.grant = api::Grant::Password;
    request.username = QStringLiteral("mei.tan");
    request.password = Secret(demo::password());
    const Result<Answer> refused
        = world.answer([&](const Reply &reply) { services.openSession(World::caller(), request, reply); });
    QCOMPARE(codeOf(refused), code::overloaded);
    QVERIFY(refused.problem().retryAfter > 0);
    QCOMPARE(hasher.verifications(), quint64(0));
}

USHER_TEST(TestRateLimits, QCoreApplication)
#include "tst_ratelimits.moc"

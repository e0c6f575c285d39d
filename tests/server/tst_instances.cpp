#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

// A second process, as far as anybody outside can tell: nothing shared but the database.
struct SecondInstance
{
    explicit SecondInstance(World &world)
        : store(SqlStore::open(world.address()).value())
        , services(world.services().context(), *store, hasher, limits)
    {
    }
    ~SecondInstance() { hasher.stop(); }

    std::unique_ptr<SqlStore> store;
    PasswordHasher hasher{2};
    MemoryRateLimits limits{usher::systemClock()};
    Services services;
};

using Send = std::function<void(Services &, const QByteArray &key, const Reply &)>;

// One intention, ready to be sent.
struct Intention
{
    Send send;
    Send otherBody; // with the same key
    QString counted; // a query: how often it happened
    Secret token; // of the session it is sent in; empty: none
};
using Prepare = std::function<Intention(World &)>;

Intention registration(World &world)
{
    const QString email = QStringLiteral("ana.lind@example.org");
    const api::Registration message = World::registration(
        QStringLiteral("ana.lind"), email, world.proof(World::mailboxCode(usher::Purpose::Register, email)));
    api::Registration other = message;
    other.company.name = QStringLiteral("Another");
    const auto sending = [](const api::Registration &request) {
        return [request](Services &services, const QByteArray &key, const Reply &reply) {
            services.registerAccount(World::caller(key), request, reply);
        };
    };
    return {sending(message), sending(other),
        QStringLiteral("SELECT COUNT(*) FROM console_accounts WHERE username = 'ana.lind'"), {}};
}

Intention activation(World &world)
{
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    const auto sending = [token](const QString &name) {
        return [token, name](Services &services, const QByteArray &key, const Reply &reply) {
            services.activate(World::caller(key, token),
                {name, QStringLiteral("en"), World::purchase(QStringLiteral("alibaba_fresh_1")), {}}, reply);
        };
    };
    return {sending(QStringLiteral("Twins")), sending(QStringLiteral("Other")),
        QStringLiteral("SELECT COUNT(*) FROM workspaces JOIN bindings ON workspace_id = workspaces.id "
                       "WHERE name IN ('Twins', 'Other')"),
        token};
}

Intention linking(World &world)
{
    const QString username = QStringLiteral("lena.park");
    const Secret proof = world.proof(World::linkCode(username));
    const auto sending = [username, proof](const char *purchase) {
        return [=](Services &services, const QByteArray &key, const Reply &reply) {
            services.link(World::caller(key),
                {proof, installation, username, World::purchase(QLatin1String(purchase)), {}}, reply);
        };
    };
    return {sending("alibaba_fresh_1"), sending("huawei_fresh"),
        QStringLiteral("SELECT COUNT(*) FROM links JOIN billing_accounts ON billing_accounts.id = billing_account_id "
                       "WHERE username = 'lena.park'"),
        {}};
}

Intention creation(World &world)
{
    const Secret token
        = world.newBilling(QStringLiteral("lena.park"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    const QString email = QStringLiteral("owner@example.org");
    api::CreateWorkspaceRequest request{QStringLiteral("Twins"), QStringLiteral("en"), QStringLiteral("ap1"), email,
        world.proof(World::mailboxCode(usher::Purpose::CreateWorkspace, email)), installation,
        api::CreateWorkspaceRequest::NewOwner{
            QStringLiteral("ana.lind"), Secret(QStringLiteral("quiet-Lantern-81-bay")), {}},
        {{QStringLiteral("commercial-plan"), QStringLiteral("1")}}};
    const auto sending = [token](const api::CreateWorkspaceRequest &message) {
        return [token, message](Services &services, const QByteArray &key, const Reply &reply) {
            services.createWorkspace(World::caller(key, token), message, reply);
        };
    };
    api::CreateWorkspaceRequest other = request;
    other.name = QStringLiteral("Other");
    return {sending(request), sending(other),
        QStringLiteral("SELECT COUNT(*) FROM workspaces JOIN console_accounts ON console_accounts.id = "
                       "console_account_id WHERE username = 'ana.lind'"),
        token};
}

Intention binding(World &world)
{
    const Secret token = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("huawei_fresh")));
    const Result<Answer> listed = world.list(token);
    const auto page = api::WorkspacePage::fromJson(bodyOf(listed), api::Members::Strict);
    QStringList free;
    for (const usher::Workspace &workspace : page->items) {
        if (workspace.state == usher::WorkspaceState::Bindable)
            free.append(workspace.id);
    }
    const auto sending = [token](const QString &id) {
        return [token, id](Services &services, const QByteArray &key, const Reply &reply) {
            services.bindWorkspace(World::caller(key, token), {id}, reply);
        };
    };
    return {sending(free.at(0)), sending(free.at(1)),
        QStringLiteral("SELECT COUNT(*) FROM bindings WHERE workspace_id IN ('%1', '%2')").arg(free.at(0), free.at(1)),
        token};
}

Intention codeRequest(World &)
{
    const auto sending = [](const char *email) {
        return [=](Services &services, const QByteArray &key, const Reply &reply) {
            services.requestCode(
                World::caller(key), World::mailboxCode(usher::Purpose::Register, QLatin1String(email)), reply);
        };
    };
    return {sending("ana@example.org"), sending("bo@example.org"), QStringLiteral("SELECT COUNT(*) FROM outbox"), {}};
}

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

} // namespace

class TestInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intentions();
    void sameKeyAtTheSameMoment_data() { intentions(); }
    void sameKeyAtTheSameMoment();
    void settledWhileItRuns_data() { intentions(); }
    void settledWhileItRuns();
    void survivesARestart_data() { intentions(); }
    void survivesARestart();
    void refreshedTwiceAtOnce();
};

void TestInstances::intentions()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::newRow("registration") << Prepare(registration);
    QTest::newRow("activation") << Prepare(activation);
    QTest::newRow("link") << Prepare(linking);
    QTest::newRow("workspace with a new owner") << Prepare(creation);
    QTest::newRow("binding") << Prepare(binding);
    QTest::newRow("code") << Prepare(codeRequest);
}

void TestInstances::sameKeyAtTheSameMoment()
{
    QFETCH(Prepare, prepare);
    World world;
    const Intention intention = prepare(world);
    QCOMPARE(world.rows(intention.counted), QStringList{QStringLiteral("0")});
    SecondInstance second(world);
    const QByteArray key = newKey();
    std::vector<std::future<Result<Answer>>> crowd;
    for (int i = 0; i < 12; ++i) {
        Services &services = i % 2 ? world.services() : second.services;
        crowd.push_back(std::async(std::launch::async,
            [&] { return world.answer([&](const Reply &reply) { intention.send(services, key, reply); }); }));
    }
    std::optional<Answer> answer;
    for (std::future<Result<Answer>> &one : crowd) {
        const Result<Answer> result = one.get();
        QCOMPARE(codeOf(result), QString());
        if (!answer)
            answer = *result;
        QCOMPARE(result->body, answer->body);
        QCOMPARE(result->status, answer->status);
    }
    QCOMPARE(world.rows(intention.counted), QStringList{QStringLiteral("1")});
    for (Services *services : {&world.services(), &second.services}) {
        const Result<Answer> other
            = world.answer([&](const Reply &reply) { intention.otherBody(*services, key, reply); });
        QCOMPARE(codeOf(other), code::idempotency_mismatch);
    }
    QCOMPARE(world.rows(intention.counted), QStringList{QStringLiteral("1")});
}

// The tombstone wins or the write does: never both, never neither.
void TestInstances::settledWhileItRuns()
{
    QFETCH(Prepare, prepare);
    for (int round = 0; round < 4; ++round) {
        World world;
        const Intention intention = prepare(world);
        SecondInstance second(world);
        const QByteArray key = newKey();
        const auto write
            = [&] { return world.answer([&](const Reply &reply) { intention.send(world.services(), key, reply); }); };
        const auto settle = [&] {
            return world.answer(
                [&](const Reply &reply) { second.services.settle(World::caller({}, intention.token), key, reply); });
        };
        std::future<Result<Answer>> running;
        Result<Answer> settled = usher::Problem();
        if (round % 2) {
            running = std::async(std::launch::async, write);
            settled = settle();
        } else {
            std::future<Result<Answer>> settling = std::async(std::launch::async, settle);
            running = std::async(std::launch::async, write);
            settled = settling.get();
        }
        const Result<Answer> written = running.get();
        QCOMPARE(codeOf(settled), QString());
        const bool done = bodyOf(settled).value(QLatin1String("state")) == QLatin1String("done");
        QCOMPARE(codeOf(written), done ? QString() : code::intent_cancelled);
        QCOMPARE(world.rows(intention.counted), QStringList{QString::number(done ? 1 : 0)});
        // It stays so, whoever asks.
        QCOMPARE(codeOf(write()), codeOf(written));
        QCOMPARE(bodyOf(settle()).value(QLatin1String("state")), bodyOf(settled).value(QLatin1String("state")));
    }
}

void TestInstances::survivesARestart()
{
    QFETCH(Prepare, prepare);
    World world;
    const Intention intention = prepare(world);
    const QByteArray key = newKey();
    const auto send = [&](Services &services) {
        return world.answer([&](const Reply &reply) { intention.send(services, key, reply); });
    };
    const Result<Answer> first = send(world.services());
    QCOMPARE(codeOf(first), QString());
    for (int restart = 0; restart < 2; ++restart) {
        SecondInstance next(world);
        const Result<Answer> again = send(next.services);
        QCOMPARE(codeOf(again), QString());
        QCOMPARE(again->body, first->body);
    }
    QCOMPARE(world.rows(intention.counted), QStringList{QStringLiteral("1")});
}

// Two windows, one token: who comes second has no key of the first's and ends the family.
void TestInstances::refreshedTwiceAtOnce()
{
    World world;
    const QString email = QStringLiteral("ana.lind@example.org");
    const Result<Answer> session = world.registerAccount(World::registration(
        QStringLiteral("ana.lind"), email, world.proof(World::mailboxCode(usher::Purpose::Register, email))));
    QCOMPARE(codeOf(session), QString());
    SecondInstance second(world);
    api::SessionRequest request;
    request.grant = api::Grant::Refresh;
    request.installation = installation;
    request.refreshToken = Secret(bodyOf(session).value(QLatin1String("refresh_token")).toString());
    std::vector<std::future<Result<Answer>>> both;
    for (Services *services : {&world.services(), &second.services}) {
        both.push_back(std::async(std::launch::async, [&world, &request, services] {
            return world.answer([&](const Reply &reply) { services->openSession(World::caller(), request, reply); });
        }));
    }
    QStringList codes;
    for (std::future<Result<Answer>> &one : both)
        codes.append(codeOf(one.get()));
    codes.sort();
    QCOMPARE(codes, (QStringList{QString(), code::session_revoked}));
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM session_families WHERE revoked_at IS NOT NULL")),
        QStringList{QStringLiteral("1")});
}

USHER_TEST(TestInstances, QCoreApplication)
#include "tst_instances.moc"

#include "server/arrivalworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

// What Huawei Cloud tells of a tenant, an application or users.
template <class... What> Result<Done> put(ArrivalWorld &world, const What &...what)
{
    return ArrivalWorld::wait<Done>(
        [&](auto done) { world.services().huaweiMembers().put(World::caller({}), what..., std::move(done)); });
}

} // namespace

// Who of the buyer's people may come: Huawei Cloud tells of tenants, of their applications and of their users.
class TestHuaweiMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersOfTheBuyer();
    void secretsAreSealed();
    void membersAreForgotten();
};

void TestHuaweiMembers::membersOfTheBuyer()
{
    ArrivalWorld world;
    HuaweiMembers &members = world.services().huaweiMembers();
    const QString tenant = QStringLiteral("tenant-1");
    const QString app = QStringLiteral("app-1");
    const auto told = [&](bool active, qint64 at) {
        return put(world, HuaweiMembers::Tenant{tenant, QStringLiteral("hw-1"), QStringLiteral("d")}, active, at);
    };
    const auto application = [&](bool active, qint64 at) {
        const HuaweiMembers::Application known{
            tenant, app, {}, QStringLiteral("client"), Secret(QStringLiteral("s3cret"))};
        return put(world, known, active, at);
    };
    const auto users = [&](bool allowed, qint64 at) {
        return put(world, tenant, app, QList<HuaweiMembers::User>{{QStringLiteral("mei"), allowed}}, at);
    };
    const auto login = [&] {
        return ArrivalWorld::wait<HuaweiMembers::Login>([&](auto done) { members.login(tenant, std::move(done)); });
    };
    const auto mayCome = [&](const QString &name) {
        return *ArrivalWorld::wait<bool>([&](auto done) { members.mayCome(tenant, app, name, std::move(done)); });
    };
    QCOMPARE(codeOf(login()), code::purchase_unknown);
    QVERIFY(told(true, 1).ok());
    QCOMPARE(codeOf(login()), code::purchase_unknown); // nothing to sign in to
    QVERIFY(application(true, 1).ok());
    const Result<HuaweiMembers::Login> found = login();
    QVERIFY(found.ok());
    QCOMPARE(found->instanceId, QStringLiteral("hw-1"));
    QCOMPARE(found->clientSecret.reveal(), QStringLiteral("s3cret"));

    QVERIFY(users(true, 5).ok());
    QVERIFY(mayCome(QStringLiteral("mei")));
    QVERIFY(!mayCome(QStringLiteral("tan")));
    QVERIFY(users(false, 7).ok());
    QVERIFY(users(true, 6).ok()); // overtaken
    QVERIFY(!mayCome(QStringLiteral("mei")));
    QVERIFY(application(false, 2).ok());
    QCOMPARE(codeOf(login()), code::purchase_unknown);
    QVERIFY(application(true, 3).ok());
    QVERIFY(login().ok());
    QVERIFY(told(false, 4).ok());
    QVERIFY(told(true, 3).ok());
    QCOMPARE(codeOf(login()), code::purchase_unknown);
}

// Threat: what the marketplace confides about people leaks with the database.
void TestHuaweiMembers::secretsAreSealed()
{
    ArrivalWorld world;
    const Secret secret(QStringLiteral("s3cret-of-the-client"));
    const HuaweiMembers::Application application{
        QStringLiteral("t"), QStringLiteral("a"), {}, QStringLiteral("c"), secret};
    const QList<HuaweiMembers::User> users{{QStringLiteral("mei.tan"), true}};
    QVERIFY(put(world, application, true, 1).ok());
    QVERIFY(put(world, application.tenantId, application.appId, users, 1).ok());
    const QString kept = world.everything().join(QLatin1Char('\n'));
    QVERIFY(!kept.contains(secret.reveal()));
    QVERIFY(!kept.contains(QLatin1String("mei.tan")));
    // Not without a key.
    ArrivalWorld keyless([](Settings &settings) { settings.sealKey = {}; });
    QVERIFY(!put(keyless, application, true, 1).ok());
}

// Threat: people's data stays after the purchase that it was for.
void TestHuaweiMembers::membersAreForgotten()
{
    ArrivalWorld world;
    const auto told = [&](const QString &tenant, const QString &instanceId) {
        const HuaweiMembers::Application application{
            tenant, QStringLiteral("app"), {}, {}, Secret(QStringLiteral("s"))};
        const QList<HuaweiMembers::User> users{{QStringLiteral("mei"), true}};
        world.tell(ArrivalWorld::event(EventKind::Activated, Marketplace::Huawei, instanceId, {}));
        return put(world, HuaweiMembers::Tenant{tenant, instanceId, {}}, true, 1).ok()
            && put(world, application, true, 1).ok() && put(world, tenant, application.appId, users, 1).ok();
    };
    QVERIFY(told(QStringLiteral("t1"), QStringLiteral("hw-1")));
    QVERIFY(told(QStringLiteral("t2"), QStringLiteral("hw-2")));
    QVERIFY(told(QStringLiteral("t2"), QStringLiteral("hw-3")));
    const auto left = [&](const char *table) {
        (void)ArrivalWorld::wait<Done>([&](auto done) { world.services().purge(std::move(done)); });
        return world.rows(QStringLiteral("SELECT tenant_id FROM %1 ORDER BY tenant_id").arg(QLatin1String(table)))
            .join(QLatin1Char(' '));
    };
    for (const char *instanceId : {"hw-1", "hw-2"})
        world.tell(ArrivalWorld::event(EventKind::Released, Marketplace::Huawei, QString::fromLatin1(instanceId), {}));
    world.pass(29LL * 24 * 3600);
    QCOMPARE(left("huawei_tenants"), QStringLiteral("t1 t2 t2"));
    world.pass(2LL * 24 * 3600);
    QCOMPARE(left("huawei_tenants"), QStringLiteral("t2"));
    QCOMPARE(left("huawei_applications"), QStringLiteral("t2"));
    QCOMPARE(left("huawei_users"), QStringLiteral("t2"));
}

USHER_TEST(TestHuaweiMembers, QCoreApplication)
#include "tst_huaweimembers.moc"

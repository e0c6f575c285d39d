#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

QString text(const Result<Answer> &result, const char *name)
{
    return result ? bodyOf(result).value(QLatin1String(name)).toString() : QString();
}

} // namespace

class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purchases_data();
    void purchases();
    void activationIsOnceAndWhole();
    void linkJoinsOnlyItsAccount();
    void workspacesArePagedAndSearched();
    void bindings();
    void createWorkspace();
    void consentsAreRecorded();
    void completion();
    void completionOutlivesItsSession();
};

void TestActivation::purchases_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("pointer");
    const QString instance = QStringLiteral("/purchase/instance_id");
    const QString account = QStringLiteral("/purchase/account_id");
    const auto demoRow = [&](const char *purpose, const QString &expected, const QString &pointer) {
        const usher::PurchaseIdentity purchase = World::purchase(QLatin1String(purpose));
        QTest::newRow(purpose) << usher::marketplaceId(purchase.marketplace) << purchase.accountId
                               << purchase.instanceId << expected << pointer;
    };
    demoRow("alibaba_fresh_1", {}, {});
    demoRow("huawei_fresh", {}, {});
    demoRow("alibaba_expired", code::purchase_expired, instance);
    demoRow("alibaba_frozen", code::purchase_frozen, instance);
    demoRow("alibaba_released", code::purchase_released, instance);
    demoRow("alibaba_mismatch", code::purchase_mismatch, instance);
    demoRow("alibaba_linked", code::already_linked, account);
    demoRow("huawei_many", code::already_linked, account);
    QTest::newRow("unknown") << "alibaba"
                             << "999"
                             << "888" << code::purchase_unknown << account;
    QTest::newRow("full-width") << "alibaba" << QString::fromUtf8("５123400100200301 ") << "30518271" << QString()
                                << QString();
    QTest::newRow("empty") << "alibaba"
                           << ""
                           << "" << code::validation_failed << account;
    QTest::newRow("unknown huawei") << "huawei"
                                    << "999"
                                    << "" << code::purchase_unknown << account;
    QTest::newRow("aws") << "aws"
                         << ""
                         << "" << code::handoff_required << "/purchase/marketplace";
    QTest::newRow("direct") << "direct"
                            << ""
                            << "" << QString() << QString();
}

void TestActivation::purchases()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, account);
    QFETCH(QString, instance);
    QFETCH(QString, expected);
    QFETCH(QString, pointer);
    World world;
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    const Result<Answer> done = world.activate(token, {*usher::marketplaceFromId(marketplace), account, instance});
    QCOMPARE(codeOf(done), expected);
    if (expected.isEmpty())
        return;
    QVERIFY(std::any_of(done.problem().fields.begin(), done.problem().fields.end(),
        [&](const usher::Problem::Field &field) { return field.pointer == pointer; }));
    if (expected == code::already_linked)
        QVERIFY(done.problem().arguments.value(QStringLiteral("masked_account")).contains(QStringLiteral("•••")));
    // Nothing happened: the account can still be activated.
    QCOMPARE(codeOf(world.activate(token, {})), QString());
}

void TestActivation::activationIsOnceAndWhole()
{
    World world;
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    const Result<Answer> done = world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")));
    QCOMPARE(codeOf(done), QString());
    QCOMPARE(text(done, "billing_username"), QStringLiteral("ana.lind"));
    QCOMPARE(bodyOf(done).value(QLatin1String("workspace")).toObject().value(QLatin1String("state")).toString(),
        QStringLiteral("bound"));
    QVERIFY(!bodyOf(done)
                 .value(QLatin1String("settlement"))
                 .toObject()
                 .value(QLatin1String("masked_account"))
                 .toString()
                 .contains(World::purchase(QStringLiteral("alibaba_fresh_1")).accountId));
    QCOMPARE(
        codeOf(world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_2")))), code::already_activated);
    const bool linked = world.query<bool>([](Repositories &repositories) {
        return repositories.purchases
            .linkOf(usher::Marketplace::Alibaba, World::purchase(QStringLiteral("alibaba_fresh_2")).accountId)
            .has_value();
    });
    QVERIFY(!linked);
    QCOMPARE(codeOf(world.activate(
                 world.newConsole(QStringLiteral("bo.lind")), World::purchase(QStringLiteral("alibaba_fresh_1")))),
        code::already_linked);
}

void TestActivation::linkJoinsOnlyItsAccount()
{
    World world;
    const usher::PurchaseIdentity fresh = World::purchase(QStringLiteral("alibaba_fresh_1"));
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), fresh)), QString());
    QCOMPARE(codeOf(world.link(QStringLiteral("lena.park"), fresh)), QString());
    const Result<Answer> foreign = world.link(QStringLiteral("tom.adler"), fresh);
    QCOMPARE(codeOf(foreign), code::already_linked);
    QCOMPARE(foreign.problem().arguments.value(QStringLiteral("masked_account")), QStringLiteral("l•••k"));
    const Result<Answer> direct = world.link(QStringLiteral("tom.adler"), {});
    QCOMPARE(codeOf(direct), QString());
    QCOMPARE(bodyOf(direct).value(QLatin1String("workspace_count")).toInt(), 1);
    // Without a proof nothing is said about the purchase.
    const api::LinkRequest unproven{
        Secret(QStringLiteral("made-up")), installation, QStringLiteral("tom.adler"), fresh, {}};
    QCOMPARE(world.refused([&](const Reply &reply) { world.services().link(World::caller(), unproven, reply); }),
        code::proof_invalid);
}

void TestActivation::workspacesArePagedAndSearched()
{
    World world;
    const Secret token
        = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    QStringList names;
    QSet<QString> ids;
    api::WorkspaceQuery query;
    query.limit = 7;
    do {
        const Result<Answer> page = world.list(token, query);
        QCOMPARE(codeOf(page), QString());
        QCOMPARE(bodyOf(page).value(QLatin1String("total")).toInt(), 40);
        const auto parsed = api::WorkspacePage::fromJson(bodyOf(page), api::Members::Strict);
        QVERIFY(parsed.ok());
        for (const usher::Workspace &workspace : parsed->items) {
            names.append(workspace.name);
            ids.insert(workspace.id);
        }
        query.cursor = parsed->next;
    } while (!query.cursor.isEmpty());
    QCOMPARE(ids.size(), 40);
    QCOMPARE(names.first(), QStringLiteral("Catalogue production"));
    const auto found = [&](const QString &search) {
        api::WorkspaceQuery wanted;
        wanted.search = search;
        const Result<Answer> page = world.list(token, wanted);
        return api::WorkspacePage::fromJson(bodyOf(page), api::Members::Strict)->items.size();
    };
    QCOMPARE(found(QStringLiteral("PAYMENTS ")), 3);
    QCOMPARE(found(QString::fromUtf8("ｐａｙｍｅｎｔｓ")), 3);
    QCOMPARE(found(QString::fromUtf8("支付")), 1);
    QCOMPARE(found(QStringLiteral("production")), 0);
    QCOMPARE(found(QStringLiteral("wksp_")), 40);
    for (const int length : {6, 7, 8, 37}) {
        for (const QString &id : std::as_const(ids)) {
            const auto alike = std::count_if(
                ids.cbegin(), ids.cend(), [&](const QString &other) { return other.startsWith(id.left(length)); });
            QCOMPARE(qsizetype(found(id.left(length))), qsizetype(alike));
        }
    }
    QCOMPARE(found(QStringLiteral("wksp_z")), 0);
    QCOMPARE(found(QStringLiteral("%")), 0);
    // The next page of a search goes on where the one before ended.
    api::WorkspaceQuery further;
    further.search = QStringLiteral("payments");
    further.limit = 1;
    QStringList payments;
    do {
        const auto page = api::WorkspacePage::fromJson(bodyOf(world.list(token, further)), api::Members::Strict);
        payments.append(page->items.first().name);
        further.cursor = page->next;
    } while (!further.cursor.isEmpty());
    QCOMPARE(payments,
        QStringList({QStringLiteral("Payments load test"), QStringLiteral("Payments production"),
            QStringLiteral("Payments staging")}));
    query.cursor = QStringLiteral("nonsense");
    QCOMPARE(codeOf(world.list(token, query)), code::validation_failed);
}

void TestActivation::bindings()
{
    World world;
    const Secret token
        = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    const auto named = [&](const QString &name) {
        api::WorkspaceQuery query;
        query.search = name;
        const auto page = api::WorkspacePage::fromJson(bodyOf(world.list(token, query)), api::Members::Strict);
        return page->items.first();
    };
    const usher::Workspace free = named(QStringLiteral("Payments production"));
    const QByteArray key = newKey();
    const Result<Answer> bound = world.bind(token, free.id, key);
    QCOMPARE(codeOf(bound), QString());
    QCOMPARE(world.bind(token, free.id, key)->body, bound->body);
    QCOMPARE(codeOf(world.bind(token, free.id)), QString());
    QCOMPARE(named(free.name).state, usher::WorkspaceState::Bound);
    QCOMPARE(bodyOf(world.list(token)).value(QLatin1String("bound")).toInt(), 1);
    QCOMPARE(
        codeOf(world.bind(token, named(QStringLiteral("Identity production")).id)), code::workspace_settled_elsewhere);
    QCOMPARE(codeOf(world.bind(token, named(QStringLiteral("Fraud detection production")).id)), code::workspace_locked);
    QCOMPARE(
        codeOf(world.bind(token, QStringLiteral("wksp_") + QString(32, QLatin1Char('0')))), code::workspace_unknown);
    // Another account's workspace does not exist for this one.
    const Secret tom = world.newBilling(QStringLiteral("tom.adler"), {});
    QCOMPARE(codeOf(world.bind(tom, free.id)), code::workspace_unknown);
}

void TestActivation::createWorkspace()
{
    World world;
    const Secret token
        = world.newBilling(QStringLiteral("lena.park"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    const auto create = [&](const QString &email, std::optional<api::CreateWorkspaceRequest::NewOwner> owner) {
        api::CreateWorkspaceRequest request;
        request.name = QString::fromUtf8("Neu \u202e🚀");
        request.language = QStringLiteral("zh");
        request.site = QStringLiteral("ap1");
        request.email = email;
        request.proof = world.proof(World::mailboxCode(usher::Purpose::CreateWorkspace, email));
        request.installation = installation;
        request.newOwner = std::move(owner);
        request.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("1")}};
        return world.answer([&](const Reply &reply) {
            world.services().createWorkspace(World::caller(newKey(), token), request, reply);
        });
    };
    const api::CreateWorkspaceRequest::NewOwner owner{
        QStringLiteral("new.owner"), Secret(QStringLiteral("quiet-Lantern-81-bay")), {}};
    const Result<Answer> existing = create(QStringLiteral("kai.ito@example.com"), {});
    QCOMPARE(codeOf(existing), QString());
    QCOMPARE(text(existing, "owner_username"), QStringLiteral("kai.ito"));
    const QJsonObject workspace = bodyOf(existing).value(QLatin1String("workspace")).toObject();
    QCOMPARE(workspace.value(QLatin1String("name")).toString(), QString::fromUtf8("Neu 🚀"));
    QCOMPARE(workspace.value(QLatin1String("state")).toString(), QStringLiteral("bound"));
    QCOMPARE(codeOf(create(QStringLiteral("nobody@example.org"), {})), code::account_unknown);
    QCOMPARE(codeOf(create(QStringLiteral("kai.ito@example.com"), owner)), code::email_taken);
    QCOMPARE(codeOf(create(QStringLiteral("new@example.org"), owner)), QString());
    QCOMPARE(codeOf(create(QStringLiteral("newer@example.org"), owner)), code::username_taken);
    QCOMPARE(bodyOf(world.list(token)).value(QLatin1String("bound")).toInt(), 2);
}

void TestActivation::consentsAreRecorded()
{
    World world;
    const QString plan = QStringLiteral("commercial-plan");
    const Secret token
        = world.newBilling(QStringLiteral("lena.park"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    const auto create = [&](const QString &email, bool newOwner, const QString &version) {
        api::CreateWorkspaceRequest request;
        request.name = QStringLiteral("Space");
        request.language = QStringLiteral("en");
        request.site = QStringLiteral("ap1");
        request.email = email;
        request.proof = world.proof(World::mailboxCode(usher::Purpose::CreateWorkspace, email));
        request.installation = installation;
        if (newOwner)
            request.newOwner
                = {email.section(QLatin1Char('@'), 0, 0), Secret(QStringLiteral("quiet-Lantern-81-bay")), {}};
        request.agreements = {{plan, version}};
        return codeOf(world.answer([&](const Reply &reply) {
            world.services().createWorkspace(World::caller(newKey(), token), request, reply);
        }));
    };
    QVERIFY(!world.newConsole(QStringLiteral("ana.lind")).isEmpty());
    const qint64 registered = world.now();
    QStringList expected{QStringLiteral("ana.lind@example.org commercial-plan 1 %1").arg(registered)};
    QCOMPARE(world.consents(), expected);
    // Agreeing to the same version again changes nothing: the first time counts.
    QCOMPARE(create(QStringLiteral("ana.lind@example.org"), false, QStringLiteral("1")), QString());
    QCOMPARE(world.consents(), expected);
    QCOMPARE(create(QStringLiteral("kai.ito@example.com"), false, QStringLiteral("1")), QString());
    expected.append(QStringLiteral("kai.ito@example.com commercial-plan 1 %1").arg(world.now()));
    QCOMPARE(create(QStringLiteral("new.owner@example.org"), true, QStringLiteral("1")), QString());
    expected.append(QStringLiteral("new.owner@example.org commercial-plan 1 %1").arg(world.now()));
    QCOMPARE(world.consents(), expected);
    // What was not published was not agreed to.
    QCOMPARE(create(QStringLiteral("kai.ito@example.com"), false, QStringLiteral("0")), code::agreement_outdated);
    QCOMPARE(world.consents(), expected);
}

void TestActivation::completion()
{
    World world;
    const auto complete = [&](const Secret &token) {
        return world.answer(
            [&](const Reply &reply) { world.services().complete(World::caller(newKey(), token), reply); });
    };
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    QCOMPARE(codeOf(complete(console)), code::nothing_bound);
    QVERIFY(world.activate(console, World::purchase(QStringLiteral("alibaba_fresh_2"))).ok());
    QCOMPARE(bodyOf(complete(console)).value(QLatin1String("workspaces")).toArray().size(), 1);
    const Secret billing
        = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    QCOMPARE(codeOf(complete(billing)), code::nothing_bound);
    const auto page = api::WorkspacePage::fromJson(bodyOf(world.list(billing)), api::Members::Strict);
    QVERIFY(world.bind(billing, page->items.first().id).ok());
    QCOMPARE(bodyOf(complete(billing)).value(QLatin1String("workspaces")).toArray().size(), 1);
}

// Exactly once has no end, sessions have one.
void TestActivation::completionOutlivesItsSession()
{
    World world;
    const QByteArray key = newKey();
    const Secret first = world.newConsole(QStringLiteral("ana.lind"));
    QVERIFY(world.activate(first, World::purchase(QStringLiteral("alibaba_fresh_2"))).ok());
    const Result<Answer> completed
        = world.answer([&](const Reply &reply) { world.services().complete(World::caller(key, first), reply); });
    QVERIFY(completed.ok());

    world.pass(40 * 24 * 3600);
    std::promise<void> purged;
    world.services().purge([&purged](const Result<usher::Done> &) { purged.set_value(); });
    purged.get_future().get();
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM session_families")), QStringList{QStringLiteral("0")});

    api::SessionRequest request;
    request.grant = api::Grant::Password;
    request.installation = installation;
    request.site = QStringLiteral("ap1");
    request.username = QStringLiteral("ana.lind");
    request.password = Secret(QStringLiteral("quiet-Lantern-81-bay"));
    const Result<Answer> session
        = world.answer([&](const Reply &reply) { world.services().openSession(World::caller(), request, reply); });
    const Secret again(text(session, "access_token"));
    const Result<Answer> settled = world.settle(key, again);
    QCOMPARE(codeOf(settled), QString());
    QCOMPARE(bodyOf(settled).value(QLatin1String("answer")).toObject(), bodyOf(completed));
}

USHER_TEST(TestActivation, QCoreApplication)
#include "tst_activation.moc"

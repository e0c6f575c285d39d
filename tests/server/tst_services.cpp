#include "server/serviceworld.h"

#include "common/core/problemcodes.h"

#include <QTest>

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

QString text(const Result<Answer> &result, const char *name)
{
    return result ? result->body.value(QLatin1String(name)).toString() : QString();
}

QString other(const QString &sixDigits)
{
    return sixDigits == QLatin1String("123456") ? QStringLiteral("654321") : QStringLiteral("123456");
}

const QString address = QStringLiteral("ana.lind@example.org");

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsGoodOnceAndForItsInstallation();
    void codeEndsAfterFiveTries();
    void codeExpiresAndIsSuperseded();
    void codesAreLimited();
    void codeAnswersAlikeForUnknownAddress();
    void proofIsBoundAndUsedOnce();
    void registrationConflicts_data();
    void registrationConflicts();
    void registrationChecksFields();
    void sameKeyGivesTheSameAnswer();
    void answerIsRebuiltAfterItsTime();
    void settleTombstonesOrTells();
    void refreshRotatesAndFindsReuse();
    void passwordSignInIsUniform();
    void purchases_data();
    void purchases();
    void activationIsOnceAndWhole();
    void linkJoinsOnlyItsAccount();
    void workspacesArePagedAndSearched();
    void bindings();
    void createWorkspace();
    void completion();
};

void TestServices::codeIsGoodOnceAndForItsInstallation()
{
    World world;
    QVERIFY(world.ready());
    const Result<Answer> sent = world.requestCode(World::mailboxCode(api::Purpose::Register, address));
    QCOMPARE(codeOf(sent), QString());
    const QString id = text(sent, "code_id");
    const QString right = world.mailedCode();
    QCOMPARE(codeOf(world.verify(id, right, usher::random::uuid())), code::code_unknown);
    QCOMPARE(codeOf(world.verify(id, QStringLiteral("abc"))), code::validation_failed);
    const Result<Answer> proven = world.verify(id, right.left(3) + QLatin1Char(' ') + right.mid(3));
    QCOMPARE(codeOf(proven), QString());
    // The answer may be lost: again, as long as the first proof is unused.
    const Result<Answer> again = world.verify(id, right);
    QCOMPARE(codeOf(again), QString());
    QCOMPARE(codeOf(world.registerAccount(
                 World::registration(QStringLiteral("ana.lind"), address, Secret(text(proven, "proof"))))),
        code::proof_invalid);
    QCOMPARE(codeOf(world.registerAccount(
                 World::registration(QStringLiteral("ana.lind"), address, Secret(text(again, "proof"))))),
        QString());
    QCOMPARE(codeOf(world.verify(id, right)), code::code_used);
}

void TestServices::codeEndsAfterFiveTries()
{
    World world;
    const QString id = text(world.requestCode(World::mailboxCode(api::Purpose::Register, address)), "code_id");
    const QString right = world.mailedCode();
    for (int left = 4; left > 0; --left) {
        const Result<Answer> wrong = world.verify(id, other(right));
        QCOMPARE(codeOf(wrong), code::code_wrong);
        QCOMPARE(wrong.problem().arguments.value(QStringLiteral("tries_left")), QString::number(left));
    }
    QCOMPARE(codeOf(world.verify(id, other(right))), code::code_exhausted);
    QCOMPARE(codeOf(world.verify(id, right)), code::code_exhausted);
}

void TestServices::codeExpiresAndIsSuperseded()
{
    World world;
    const QString first = text(world.requestCode(World::mailboxCode(api::Purpose::Register, address)), "code_id");
    const QString firstCode = world.mailedCode();
    const Result<Answer> soon = world.requestCode(World::mailboxCode(api::Purpose::Register, address));
    QCOMPARE(codeOf(soon), code::code_resend_too_soon);
    QCOMPARE(soon.problem().retryAfter, 60);
    world.pass(60);
    const QString second = text(world.requestCode(World::mailboxCode(api::Purpose::Register, address)), "code_id");
    QVERIFY(!second.isEmpty());
    QCOMPARE(codeOf(world.verify(first, firstCode)), code::code_expired);
    const QString secondCode = world.mailedCode();
    world.pass(600);
    QCOMPARE(codeOf(world.verify(second, secondCode)), code::code_expired);
}

void TestServices::codesAreLimited()
{
    World world;
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(codeOf(world.requestCode(World::mailboxCode(api::Purpose::Register, address))), QString());
        world.pass(61);
    }
    QCOMPARE(codeOf(world.requestCode(World::mailboxCode(api::Purpose::Register, address))), code::rate_limited);
    QCOMPARE(codeOf(world.requestCode(World::mailboxCode(api::Purpose::Register, QStringLiteral("else@example.org")))),
        QString());
    world.pass(3600);
    QCOMPARE(codeOf(world.requestCode(World::mailboxCode(api::Purpose::Register, address))), QString());
}

void TestServices::codeAnswersAlikeForUnknownAddress()
{
    World world;
    const Result<Answer> known
        = world.requestCode(World::mailboxCode(api::Purpose::SignIn, QStringLiteral("kai.ito@example.com")));
    QVERIFY(!world.mailedCode().isEmpty());
    const Result<Answer> unknown
        = world.requestCode(World::mailboxCode(api::Purpose::SignIn, QStringLiteral("nobody@example.com")));
    QVERIFY(world.mailedCode().isEmpty());
    QVERIFY(known && unknown);
    QCOMPARE(unknown->status, known->status);
    QCOMPARE(unknown->body.keys(), known->body.keys());
    // Usernames are not secret.
    QCOMPARE(codeOf(world.requestCode(World::linkCode(QStringLiteral("nobody.here")))), code::username_unknown);
}

void TestServices::proofIsBoundAndUsedOnce()
{
    World world;
    const Secret proof = world.proof(World::mailboxCode(api::Purpose::Register, address));
    const auto attempt = [&](const QString &email, const Secret &with, const QString &where) {
        api::Registration message = World::registration(QStringLiteral("ana.lind"), email, with);
        message.installation = where;
        return codeOf(world.registerAccount(message));
    };
    QCOMPARE(attempt(QStringLiteral("else@example.org"), proof, installation), code::proof_invalid);
    QCOMPARE(attempt(address, proof, usher::random::uuid()), code::proof_invalid);
    QCOMPARE(attempt(address, world.proof(World::mailboxCode(api::Purpose::CreateWorkspace, address)), installation),
        code::proof_invalid);
    QCOMPARE(attempt(address, proof, installation), QString());
    QCOMPARE(attempt(address, proof, installation), code::proof_used);
    const Secret late = world.proof(World::mailboxCode(api::Purpose::Register, QStringLiteral("late@example.org")));
    world.pass(15 * 60);
    QCOMPARE(attempt(QStringLiteral("late@example.org"), late, installation), code::proof_invalid);
}

void TestServices::registrationConflicts_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << "ana.lind"
                          << "ana@example.org" << QString();
    QTest::newRow("e-mail taken") << "ana.lind"
                                  << "KAI.ITO@example.com" << code::email_taken;
    QTest::newRow("console name taken") << "kai.ito"
                                        << "ana@example.org" << code::username_taken;
    QTest::newRow("billing name taken") << "mei.tan"
                                        << "ana@example.org" << code::username_taken;
}

void TestServices::registrationConflicts()
{
    QFETCH(QString, username);
    QFETCH(QString, email);
    QFETCH(QString, expected);
    World world;
    const Secret proof = world.proof(World::mailboxCode(api::Purpose::Register, email));
    QCOMPARE(codeOf(world.registerAccount(World::registration(username, email, proof))), expected);
    // A refusal leaves nothing: the proof is still good for a corrected form.
    if (!expected.isEmpty() && expected != code::email_taken)
        QCOMPARE(
            codeOf(world.registerAccount(World::registration(QStringLiteral("ana.free"), email, proof))), QString());
}

void TestServices::registrationChecksFields()
{
    World world;
    api::Registration message
        = World::registration(QStringLiteral("A"), QStringLiteral("nobody"), Secret(QStringLiteral("x")));
    message.password = Secret(QStringLiteral("short"));
    message.site = QStringLiteral("mars");
    message.company.name.clear();
    const Result<Answer> refused = world.registerAccount(message);
    QCOMPARE(codeOf(refused), code::validation_failed);
    QStringList pointers;
    for (const usher::Problem::Field &field : refused.problem().fields)
        pointers.append(field.pointer);
    for (const char *pointer : {"/username", "/password", "/email", "/site", "/company/name"})
        QVERIFY2(pointers.contains(QLatin1String(pointer)), pointer);
    message = World::registration(QStringLiteral("ana.lind"), address, Secret(QStringLiteral("x")));
    message.agreements.clear();
    QCOMPARE(codeOf(world.registerAccount(message)), code::agreement_outdated);
}

void TestServices::sameKeyGivesTheSameAnswer()
{
    World world;
    const QByteArray key = newKey();
    api::Registration message = World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(api::Purpose::Register, address)));
    const Result<Answer> first = world.registerAccount(message, World::caller(key));
    const Result<Answer> again = world.registerAccount(message, World::caller(key));
    QCOMPARE(codeOf(first), QString());
    QCOMPARE(codeOf(again), QString());
    QCOMPARE(again->body, first->body);
    message.username = QStringLiteral("ana.else");
    QCOMPARE(codeOf(world.registerAccount(message, World::caller(key))), code::idempotency_mismatch);
    QCOMPARE(codeOf(world.registerAccount(message, World::caller({}))), code::idempotency_key_missing);
    QCOMPARE(codeOf(world.registerAccount(message, World::caller("short"))), code::idempotency_key_missing);

    // A crowd with one key: one effect.
    const Secret token(text(first, "access_token"));
    const QByteArray crowdKey = newKey();
    std::vector<std::future<Result<Answer>>> crowd;
    for (int i = 0; i < 16; ++i) {
        crowd.push_back(std::async(std::launch::async,
            [&] { return world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), crowdKey); }));
    }
    QSet<QString> workspaces;
    for (std::future<Result<Answer>> &one : crowd) {
        const Result<Answer> result = one.get();
        QCOMPARE(codeOf(result), QString());
        workspaces.insert(
            result->body.value(QLatin1String("workspace")).toObject().value(QLatin1String("id")).toString());
    }
    QCOMPARE(workspaces.size(), 1);
}

void TestServices::answerIsRebuiltAfterItsTime()
{
    World world;
    const QByteArray key = newKey();
    api::Registration message = World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(api::Purpose::Register, address)));
    const Result<Answer> first = world.registerAccount(message, World::caller(key));
    QCOMPARE(codeOf(first), QString());
    const QByteArray activationKey = newKey();
    const Result<Answer> activated = world.activate(
        Secret(text(first, "access_token")), World::purchase(QStringLiteral("huawei_fresh")), activationKey);
    QCOMPARE(codeOf(activated), QString());

    world.pass(25 * 3600);
    world.services().purge([](const Result<usher::Done> &) {});
    QCOMPARE(codeOf(world.registerAccount(message, World::caller(key))), code::proof_invalid);
    const Result<Answer> settled = world.settle(key);
    QCOMPARE(text(settled, "state"), QStringLiteral("done"));
    QCOMPARE(settled->body.value(QLatin1String("answer")).toObject().keys(), QStringList{QStringLiteral("account")});
    // Another machine, another proof, the same intention: the same account.
    message.proof = world.proof(World::mailboxCode(api::Purpose::Register, address));
    const Result<Answer> anew = world.registerAccount(message, World::caller(key));
    QCOMPARE(codeOf(anew), QString());
    const auto accountId = [](const Result<Answer> &answer) {
        return answer->body.value(QLatin1String("account")).toObject().value(QLatin1String("id")).toString();
    };
    QCOMPARE(accountId(anew), accountId(first));
    QVERIFY(text(anew, "access_token") != text(first, "access_token"));
    const Result<Answer> activatedAgain = world.activate(
        Secret(text(anew, "access_token")), World::purchase(QStringLiteral("huawei_fresh")), activationKey);
    QCOMPARE(codeOf(activatedAgain), QString());
    QCOMPARE(activatedAgain->body, activated->body);
}

void TestServices::settleTombstonesOrTells()
{
    World world;
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    QVERIFY(!token.isEmpty());
    const QByteArray cancelled = newKey();
    QCOMPARE(text(world.settle(cancelled, token), "state"), QStringLiteral("cancelled"));
    QCOMPARE(text(world.settle(cancelled, token), "state"), QStringLiteral("cancelled"));
    QCOMPARE(codeOf(world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), cancelled)),
        code::intent_cancelled);
    const QByteArray done = newKey();
    const Result<Answer> activated = world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), done);
    QCOMPARE(codeOf(activated), QString());
    const Result<Answer> settled = world.settle(done, token);
    QCOMPARE(settled->body.value(QLatin1String("answer")).toObject(), activated->body);
    QCOMPARE(settled->body.value(QLatin1String("status")).toInt(), 201);
    QCOMPARE(codeOf(world.settle(done)), code::unauthorized);
    QCOMPARE(codeOf(world.settle(done, world.newConsole(QStringLiteral("bo.lind")))), code::forbidden);
}

void TestServices::refreshRotatesAndFindsReuse()
{
    World world;
    const Result<Answer> session = world.registerAccount(World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(api::Purpose::Register, address))));
    const Secret first(text(session, "refresh_token"));
    const QByteArray key = newKey();
    const Result<Answer> rotated = world.refresh(first, key);
    QCOMPARE(codeOf(rotated), QString());
    world.pass(59);
    const Result<Answer> repeated = world.refresh(first, key);
    QCOMPARE(codeOf(repeated), QString());
    QCOMPARE(repeated->body, rotated->body);
    const Secret token(text(rotated, "access_token"));
    QCOMPARE(codeOf(world.activate(token, World::purchase(QStringLiteral("alibaba_expired")))), code::purchase_expired);
    world.pass(2);
    QCOMPARE(codeOf(world.refresh(first, key)), code::session_revoked);
    QCOMPARE(codeOf(world.refresh(Secret(text(rotated, "refresh_token")))), code::session_revoked);
    QCOMPARE(codeOf(world.activate(token, {})), code::session_revoked);

    const Secret later = world.newConsole(QStringLiteral("bo.lind"));
    QCOMPARE(codeOf(world.list(later)), code::forbidden);
    world.pass(15 * 60);
    QCOMPARE(codeOf(world.activate(later, {})), code::session_expired);
    QCOMPARE(codeOf(world.activate({}, {})), code::unauthorized);
}

void TestServices::passwordSignInIsUniform()
{
    World world;
    const auto signIn = [&](const QString &site, const QString &username, const QString &password) {
        api::SessionRequest request;
        request.grant = api::Grant::Password;
        request.installation = installation;
        request.site = site;
        request.username = username;
        request.password = Secret(password);
        return world.answer(
            [&](Reply reply) { world.services().openSession(World::caller(), request, std::move(reply)); });
    };
    const QString site = QStringLiteral("ap1");
    const Result<Answer> good = signIn(site, QStringLiteral("kai.ito"), demo::password());
    QCOMPARE(codeOf(good), QString());
    QCOMPARE(signIn(site, QStringLiteral("kai.ito"), QStringLiteral("wrong")).problem(),
        signIn(site, QStringLiteral("nobody"), demo::password()).problem());
    QCOMPARE(codeOf(signIn({}, QStringLiteral("mei.tan"), demo::password())), QString());
    QCOMPARE(
        codeOf(signIn(QStringLiteral("eu1"), QStringLiteral("kai.ito"), demo::password())), code::credentials_wrong);
    const Caller who = World::caller({}, Secret(text(good, "access_token")));
    QCOMPARE(world.refused([&](Reply reply) { world.services().closeSession(who, std::move(reply)); }), QString());
    QCOMPARE(world.refused([&](Reply reply) { world.services().closeSession(who, std::move(reply)); }), QString());
    QCOMPARE(codeOf(world.refresh(Secret(text(good, "refresh_token")))), code::session_revoked);
}

void TestServices::purchases_data()
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

void TestServices::purchases()
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

void TestServices::activationIsOnceAndWhole()
{
    World world;
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    const Result<Answer> done = world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")));
    QCOMPARE(codeOf(done), QString());
    QCOMPARE(text(done, "billing_username"), QStringLiteral("ana.lind"));
    QCOMPARE(done->body.value(QLatin1String("workspace")).toObject().value(QLatin1String("state")).toString(),
        QStringLiteral("bound"));
    QVERIFY(!done->body.value(QLatin1String("settlement"))
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

void TestServices::linkJoinsOnlyItsAccount()
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
    QCOMPARE(direct->body.value(QLatin1String("workspace_count")).toInt(), 1);
    // Without a proof nothing is said about the purchase.
    const api::LinkRequest unproven{
        Secret(QStringLiteral("made-up")), installation, QStringLiteral("tom.adler"), fresh};
    QCOMPARE(world.refused([&](Reply reply) { world.services().link(World::caller(), unproven, std::move(reply)); }),
        code::proof_invalid);
}

void TestServices::workspacesArePagedAndSearched()
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
        QCOMPARE(page->body.value(QLatin1String("total")).toInt(), 40);
        const auto parsed = api::WorkspacePage::fromJson(page->body, api::Members::Strict);
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
        return api::WorkspacePage::fromJson(page->body, api::Members::Strict)->items.size();
    };
    QCOMPARE(found(QStringLiteral("PAYMENTS ")), 3);
    QCOMPARE(found(QString::fromUtf8("ｐａｙｍｅｎｔｓ")), 3);
    QCOMPARE(found(QString::fromUtf8("支付")), 1);
    QCOMPARE(found(QStringLiteral("production")), 0);
    QCOMPARE(found(QStringLiteral("wksp_")), 40);
    QCOMPARE(found(ids.values().first()), 1);
    QCOMPARE(found(QStringLiteral("%")), 0);
    query.cursor = QStringLiteral("nonsense");
    QCOMPARE(codeOf(world.list(token, query)), code::validation_failed);
}

void TestServices::bindings()
{
    World world;
    const Secret token
        = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    const auto named = [&](const QString &name) {
        api::WorkspaceQuery query;
        query.search = name;
        const auto page = api::WorkspacePage::fromJson(world.list(token, query)->body, api::Members::Strict);
        return page->items.first();
    };
    const usher::Workspace free = named(QStringLiteral("Payments production"));
    const QByteArray key = newKey();
    const Result<Answer> bound = world.bind(token, free.id, key);
    QCOMPARE(codeOf(bound), QString());
    QCOMPARE(world.bind(token, free.id, key)->body, bound->body);
    QCOMPARE(codeOf(world.bind(token, free.id)), QString());
    QCOMPARE(named(free.name).state, usher::WorkspaceState::Bound);
    QCOMPARE(world.list(token)->body.value(QLatin1String("bound")).toInt(), 1);
    QCOMPARE(
        codeOf(world.bind(token, named(QStringLiteral("Identity production")).id)), code::workspace_settled_elsewhere);
    QCOMPARE(codeOf(world.bind(token, named(QStringLiteral("Fraud detection production")).id)), code::workspace_locked);
    QCOMPARE(
        codeOf(world.bind(token, QStringLiteral("wksp_") + QString(32, QLatin1Char('0')))), code::workspace_unknown);
    // Another account's workspace does not exist for this one.
    const Secret tom = world.newBilling(QStringLiteral("tom.adler"), {});
    QCOMPARE(codeOf(world.bind(tom, free.id)), code::workspace_unknown);
}

void TestServices::createWorkspace()
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
        request.proof = world.proof(World::mailboxCode(api::Purpose::CreateWorkspace, email));
        request.installation = installation;
        request.newOwner = std::move(owner);
        request.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("1")}};
        return world.answer([&](Reply reply) {
            world.services().createWorkspace(World::caller(newKey(), token), request, std::move(reply));
        });
    };
    const api::CreateWorkspaceRequest::NewOwner owner{
        QStringLiteral("new.owner"), Secret(QStringLiteral("quiet-Lantern-81-bay")), {}};
    const Result<Answer> existing = create(QStringLiteral("kai.ito@example.com"), {});
    QCOMPARE(codeOf(existing), QString());
    QCOMPARE(text(existing, "owner_username"), QStringLiteral("kai.ito"));
    const QJsonObject workspace = existing->body.value(QLatin1String("workspace")).toObject();
    QCOMPARE(workspace.value(QLatin1String("name")).toString(), QString::fromUtf8("Neu 🚀"));
    QCOMPARE(workspace.value(QLatin1String("state")).toString(), QStringLiteral("bound"));
    QCOMPARE(codeOf(create(QStringLiteral("nobody@example.org"), {})), code::account_unknown);
    QCOMPARE(codeOf(create(QStringLiteral("kai.ito@example.com"), owner)), code::email_taken);
    QCOMPARE(codeOf(create(QStringLiteral("new@example.org"), owner)), QString());
    QCOMPARE(codeOf(create(QStringLiteral("newer@example.org"), owner)), code::username_taken);
    QCOMPARE(world.list(token)->body.value(QLatin1String("bound")).toInt(), 2);
}

void TestServices::completion()
{
    World world;
    const auto complete = [&](const Secret &token) {
        return world.answer(
            [&](Reply reply) { world.services().complete(World::caller(newKey(), token), std::move(reply)); });
    };
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    QCOMPARE(codeOf(complete(console)), code::nothing_bound);
    QVERIFY(world.activate(console, World::purchase(QStringLiteral("alibaba_fresh_2"))).ok());
    QCOMPARE(complete(console)->body.value(QLatin1String("workspaces")).toArray().size(), 1);
    const Secret billing
        = world.newBilling(QStringLiteral("mei.tan"), World::purchase(QStringLiteral("alibaba_fresh_1")));
    QCOMPARE(codeOf(complete(billing)), code::nothing_bound);
    const auto page = api::WorkspacePage::fromJson(world.list(billing)->body, api::Members::Strict);
    QVERIFY(world.bind(billing, page->items.first().id).ok());
    QCOMPARE(complete(billing)->body.value(QLatin1String("workspaces")).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"

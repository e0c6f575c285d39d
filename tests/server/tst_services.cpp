#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "testmain.h"
#include "usherd/demo/demodata.h"

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
    void usernameChecks_data();
    void usernameChecks();
    void registrationChecksFields();
    void sameKeyGivesTheSameAnswer();
    void answerIsRebuiltAfterItsTime();
    void settleTombstonesOrTells();
    void refreshRotatesAndFindsReuse();
    void passwordSignInIsUniform();
};

void TestServices::codeIsGoodOnceAndForItsInstallation()
{
    World world;
    const Result<Answer> sent = world.requestCode(World::mailboxCode(usher::Purpose::Register, address));
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
    const QString id = text(world.requestCode(World::mailboxCode(usher::Purpose::Register, address)), "code_id");
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
    const QString first = text(world.requestCode(World::mailboxCode(usher::Purpose::Register, address)), "code_id");
    const QString firstCode = world.mailedCode();
    const Result<Answer> soon = world.requestCode(World::mailboxCode(usher::Purpose::Register, address));
    QCOMPARE(codeOf(soon), code::code_resend_too_soon);
    QCOMPARE(soon.problem().retryAfter, 60);
    world.pass(60);
    const QString second = text(world.requestCode(World::mailboxCode(usher::Purpose::Register, address)), "code_id");
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
        QCOMPARE(codeOf(world.requestCode(World::mailboxCode(usher::Purpose::Register, address))), QString());
        world.pass(61);
    }
    QCOMPARE(codeOf(world.requestCode(World::mailboxCode(usher::Purpose::Register, address))), code::rate_limited);
    QCOMPARE(
        codeOf(world.requestCode(World::mailboxCode(usher::Purpose::Register, QStringLiteral("else@example.org")))),
        QString());
    world.pass(3600);
    QCOMPARE(codeOf(world.requestCode(World::mailboxCode(usher::Purpose::Register, address))), QString());
}

void TestServices::codeAnswersAlikeForUnknownAddress()
{
    World world;
    const Result<Answer> known
        = world.requestCode(World::mailboxCode(usher::Purpose::SignIn, QStringLiteral("kai.ito@example.com")));
    QVERIFY(!world.mailedCode().isEmpty());
    const Result<Answer> unknown
        = world.requestCode(World::mailboxCode(usher::Purpose::SignIn, QStringLiteral("nobody@example.com")));
    QVERIFY(world.mailedCode().isEmpty());
    QVERIFY(known && unknown);
    QCOMPARE(unknown->status, known->status);
    QCOMPARE(bodyOf(unknown).keys(), bodyOf(known).keys());
    // Usernames are not secret.
    QCOMPARE(codeOf(world.requestCode(World::linkCode(QStringLiteral("nobody.here")))), code::username_unknown);
}

void TestServices::proofIsBoundAndUsedOnce()
{
    World world;
    const Secret proof = world.proof(World::mailboxCode(usher::Purpose::Register, address));
    const auto attempt = [&](const QString &email, const Secret &with, const QString &where) {
        api::Registration message = World::registration(QStringLiteral("ana.lind"), email, with);
        message.installation = where;
        return codeOf(world.registerAccount(message));
    };
    QCOMPARE(attempt(QStringLiteral("else@example.org"), proof, installation), code::proof_invalid);
    QCOMPARE(attempt(address, proof, usher::random::uuid()), code::proof_invalid);
    QCOMPARE(attempt(address, world.proof(World::mailboxCode(usher::Purpose::CreateWorkspace, address)), installation),
        code::proof_invalid);
    QCOMPARE(attempt(address, proof, installation), QString());
    QCOMPARE(attempt(address, proof, installation), code::proof_used);
    const Secret late = world.proof(World::mailboxCode(usher::Purpose::Register, QStringLiteral("late@example.org")));
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
    const Secret proof = world.proof(World::mailboxCode(usher::Purpose::Register, email));
    QCOMPARE(codeOf(world.registerAccount(World::registration(username, email, proof))), expected);
    // A refusal leaves nothing: the proof is still good for a corrected form.
    if (!expected.isEmpty() && expected != code::email_taken)
        QCOMPARE(
            codeOf(world.registerAccount(World::registration(QStringLiteral("ana.free"), email, proof))), QString());
}

void TestServices::usernameChecks_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("freeForBoth");
    QTest::addColumn<bool>("freeForConsole");
    QTest::newRow("nobody's") << "ana.lind" << true << true;
    QTest::newRow("of a console account") << "kai.ito" << false << false;
    QTest::newRow("of a Billing Center account") << "mei.tan" << false << true;
}

void TestServices::usernameChecks()
{
    QFETCH(QString, username);
    World world;
    const auto available = [&](usher::UsernameScope scope) {
        const Result<Answer> result = world.answer([&](const Reply &reply) {
            world.services().checkUsername(World::caller({}), {QStringLiteral("ap1"), username, scope}, reply);
        });
        return result && bodyOf(result).value(QLatin1String("available")).toBool();
    };
    QTEST(available(usher::UsernameScope::Both), "freeForBoth");
    QTEST(available(usher::UsernameScope::Console), "freeForConsole");
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
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(usher::Purpose::Register, address)));
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
    constexpr int many = 16;
    std::vector<std::future<Result<Answer>>> crowd;
    crowd.reserve(many);
    for (int i = 0; i < many; ++i) {
        crowd.push_back(std::async(std::launch::async,
            [&] { return world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), crowdKey); }));
    }
    QSet<QString> workspaces;
    for (std::future<Result<Answer>> &one : crowd) {
        const Result<Answer> result = one.get();
        QCOMPARE(codeOf(result), QString());
        workspaces.insert(
            bodyOf(result).value(QLatin1String("workspace")).toObject().value(QLatin1String("id")).toString());
    }
    QCOMPARE(workspaces.size(), 1);
}

void TestServices::answerIsRebuiltAfterItsTime()
{
    World world;
    const QByteArray key = newKey();
    api::Registration message = World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(usher::Purpose::Register, address)));
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
    QCOMPARE(bodyOf(settled).value(QLatin1String("answer")).toObject().keys(), QStringList{QStringLiteral("account")});
    // Another machine, another proof, the same intention: the same account.
    message.proof = world.proof(World::mailboxCode(usher::Purpose::Register, address));
    const Result<Answer> anew = world.registerAccount(message, World::caller(key));
    QCOMPARE(codeOf(anew), QString());
    const auto accountId = [](const Result<Answer> &answer) {
        return bodyOf(answer).value(QLatin1String("account")).toObject().value(QLatin1String("id")).toString();
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
    QCOMPARE(bodyOf(settled).value(QLatin1String("answer")).toObject(), bodyOf(activated));
    QCOMPARE(bodyOf(settled).value(QLatin1String("status")).toInt(), 201);
    QCOMPARE(codeOf(world.settle(done)), code::unauthorized);
    QCOMPARE(codeOf(world.settle(done, world.newConsole(QStringLiteral("bo.lind")))), code::forbidden);
}

void TestServices::refreshRotatesAndFindsReuse()
{
    World world;
    const Result<Answer> session = world.registerAccount(World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(usher::Purpose::Register, address))));
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

    const QString cy = QStringLiteral("cy.lind@example.org");
    const Result<Answer> unused = world.registerAccount(World::registration(
        QStringLiteral("cy.lind"), cy, world.proof(World::mailboxCode(usher::Purpose::Register, cy))));
    world.pass(Settings().refreshTokenSeconds);
    QCOMPARE(codeOf(world.refresh(Secret(text(unused, "refresh_token")))), code::session_expired);

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
        return world.answer([&](const Reply &reply) { world.services().openSession(World::caller(), request, reply); });
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
    QCOMPARE(world.refused([&](const Reply &reply) { world.services().closeSession(who, reply); }), QString());
    QCOMPARE(world.refused([&](const Reply &reply) { world.services().closeSession(who, reply); }), QString());
    QCOMPARE(codeOf(world.refresh(Secret(text(good, "refresh_token")))), code::session_revoked);
}

USHER_TEST(TestServices, QCoreApplication)
#include "tst_services.moc"

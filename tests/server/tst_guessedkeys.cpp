#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/demo/demodata.h"

#include <QJsonDocument>

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

const QString address = QStringLiteral("ana.lind@example.org");
const Secret guess(QStringLiteral("a.proof.of.nobody"));

} // namespace

// `usher activate` derives its keys from its answers: who knows all of these knows the keys. Without the proof, the
// session or the password a key opens nothing.
class TestGuessedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registrationIsNotRepeatedWithoutTheProof();
    void linkIsNotRepeatedWithoutTheProof();
    void sessionsAreNotRepeatedWithoutTheSecret();
    void settlingTellsNothingSecret();
};

void TestGuessedKeys::registrationIsNotRepeatedWithoutTheProof()
{
    World world;
    const QByteArray key = newKey();
    const api::Registration message = World::registration(
        QStringLiteral("ana.lind"), address, world.proof(World::mailboxCode(usher::Purpose::Register, address)));
    QCOMPARE(codeOf(world.registerAccount(message, World::caller(key))), QString());
    api::Registration guessed = message;
    guessed.proof = guess;
    QCOMPARE(codeOf(world.registerAccount(guessed, World::caller(key))), code::proof_invalid);
    // A proof of one's own mailbox is none of this one's.
    guessed.proof = world.proof(World::mailboxCode(usher::Purpose::Register, QStringLiteral("eve@example.org")));
    QCOMPARE(codeOf(world.registerAccount(guessed, World::caller(key))), code::proof_invalid);
    guessed.password = Secret(QStringLiteral("another-Lantern-82-bay"));
    QCOMPARE(codeOf(world.registerAccount(guessed, World::caller(key))), code::idempotency_mismatch);
}

void TestGuessedKeys::linkIsNotRepeatedWithoutTheProof()
{
    World world;
    const QByteArray key = newKey();
    const auto send = [&](const Secret &proof) {
        return world.answer([&](const Reply &reply) {
            world.services().link(World::caller(key),
                {proof, installation, QStringLiteral("lena.park"), World::purchase(QStringLiteral("alibaba_fresh_1")),
                    {}},
                reply);
        });
    };
    QCOMPARE(codeOf(send(world.proof(World::linkCode(QStringLiteral("lena.park"))))), QString());
    QCOMPARE(codeOf(send(guess)), code::proof_invalid);
    QCOMPARE(codeOf(send(world.proof(World::linkCode(QStringLiteral("tom.adler"))))), code::proof_invalid);
}

void TestGuessedKeys::sessionsAreNotRepeatedWithoutTheSecret()
{
    World world;
    const QByteArray key = newKey();
    const auto signIn = [&](const QString &password) {
        api::SessionRequest request;
        request.grant = api::Grant::Password;
        request.installation = installation;
        request.username = QStringLiteral("mei.tan");
        request.password = Secret(password);
        return world.answer(
            [&](const Reply &reply) { world.services().openSession(World::caller(key), request, reply); });
    };
    const Result<Answer> session = signIn(demo::password());
    QCOMPARE(codeOf(session), QString());
    QCOMPARE(codeOf(signIn(QStringLiteral("guess"))), code::credentials_wrong);
    const QByteArray refreshKey = newKey();
    QCOMPARE(
        codeOf(world.refresh(Secret(bodyOf(session).value(QLatin1String("refresh_token")).toString()), refreshKey)),
        QString());
    QCOMPARE(codeOf(world.refresh(guess, refreshKey)), code::idempotency_mismatch);
}

void TestGuessedKeys::settlingTellsNothingSecret()
{
    World world;
    const QByteArray key = newKey();
    QCOMPARE(codeOf(world.registerAccount(World::registration(QStringLiteral("ana.lind"), address,
                                              world.proof(World::mailboxCode(usher::Purpose::Register, address))),
                 World::caller(key))),
        QString());
    const Result<Answer> settled = world.settle(key);
    QCOMPARE(codeOf(settled), QString());
    const QByteArray told = settled->body;
    for (const char *secret : {"access_token", "refresh_token", "ana.lind@example.org", "Lind Analytics", "password"})
        QVERIFY2(!told.contains(secret), told.constData());
}

USHER_TEST(TestGuessedKeys, QCoreApplication)
#include "tst_guessedkeys.moc"

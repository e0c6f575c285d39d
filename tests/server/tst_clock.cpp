#include "server/serviceworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

constexpr qint64 day = 24 * 3600;
const QString address = QStringLiteral("ana.lind@example.org");

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

QString text(const Result<Answer> &result, const char *name)
{
    return result ? bodyOf(result).value(QLatin1String(name)).toString() : QString();
}

api::CodeRequest registering()
{
    return World::mailboxCode(usher::Purpose::Register, address);
}

} // namespace

// A clock that is set wrong for a while, then right again: nothing valid is lost for ever, nothing that is over is
// taken, and whoever was limited is free again.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpForwardEndsWhatIsShortLived();
    void nothingOfTheFutureStaysGood();
    void codesCanBeAskedForAfterAJumpBack();
    void sessionsOutliveTheJumps();
    void answersAreKeptOrRebuilt();
    void refreshIsRepeatedForItsMinuteOnly();
    void refreshingHasAnEnd();
};

void TestClock::jumpForwardEndsWhatIsShortLived()
{
    World world;
    const QString id = text(world.requestCode(registering()), "code_id");
    const QString mailed = world.mailedCode();
    const Secret proof
        = world.proof(World::mailboxCode(usher::Purpose::Register, QStringLiteral("bo.lind@example.org")));
    world.pass(day);
    QCOMPARE(codeOf(world.verify(id, mailed)), code::code_expired);
    const auto registration
        = World::registration(QStringLiteral("bo.lind"), QStringLiteral("bo.lind@example.org"), proof);
    QCOMPARE(codeOf(world.registerAccount(registration)), code::proof_invalid);
    // Right again: what was not used meanwhile is good for the rest of its time.
    world.pass(-day);
    QCOMPARE(codeOf(world.verify(id, mailed)), QString());
    QCOMPARE(codeOf(world.registerAccount(registration)), QString());
}

void TestClock::nothingOfTheFutureStaysGood()
{
    World world;
    world.pass(day);
    const QString id = text(world.requestCode(registering()), "code_id");
    const QString mailed = world.mailedCode();
    const Secret proof
        = world.proof(World::mailboxCode(usher::Purpose::Register, QStringLiteral("bo.lind@example.org")));
    const Secret access = world.newConsole(QStringLiteral("cy.lind"));
    world.pass(-day);
    QCOMPARE(codeOf(world.verify(id, mailed)), code::code_expired);
    QCOMPARE(codeOf(world.registerAccount(
                 World::registration(QStringLiteral("bo.lind"), QStringLiteral("bo.lind@example.org"), proof))),
        code::proof_invalid);
    QCOMPARE(codeOf(world.activate(access, {})), code::session_expired);
}

void TestClock::codesCanBeAskedForAfterAJumpBack()
{
    World world([](Settings &settings) { settings.codesPerAddressHour = 3; });
    world.pass(day);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(codeOf(world.requestCode(registering())), QString());
        world.pass(61);
    }
    QCOMPARE(codeOf(world.requestCode(registering())), code::rate_limited);
    world.pass(-day);
    const QString first = text(world.requestCode(registering()), "code_id");
    QVERIFY(!first.isEmpty());
    QCOMPARE(codeOf(world.requestCode(registering())), code::code_resend_too_soon);
    const QString firstCode = world.mailedCode();
    world.pass(61);
    // Among the codes of the future, the newest is still the one of now.
    const QString next = text(world.requestCode(registering()), "code_id");
    QVERIFY(!next.isEmpty());
    QCOMPARE(codeOf(world.verify(first, firstCode)), code::code_expired);
    QCOMPARE(codeOf(world.verify(next, world.mailedCode())), QString());
}

void TestClock::sessionsOutliveTheJumps()
{
    World world;
    const Result<Answer> session
        = world.registerAccount(World::registration(QStringLiteral("ana.lind"), address, world.proof(registering())));
    world.pass(day);
    std::promise<void> purged;
    world.services().purge([&purged](const Result<usher::Done> &) { purged.set_value(); });
    purged.get_future().get();
    const Result<Answer> ahead = world.refresh(Secret(text(session, "refresh_token")));
    QCOMPARE(codeOf(ahead), QString());
    world.pass(-day);
    // Its access token is of the future, its refresh token brings one of now.
    QCOMPARE(codeOf(world.activate(Secret(text(ahead, "access_token")), {})), code::session_expired);
    const Result<Answer> now = world.refresh(Secret(text(ahead, "refresh_token")));
    QCOMPARE(codeOf(now), QString());
    QCOMPARE(
        codeOf(world.activate(Secret(text(now, "access_token")), World::purchase(QStringLiteral("alibaba_fresh_1")))),
        QString());
}

void TestClock::answersAreKeptOrRebuilt()
{
    World world;
    const Secret token = world.newConsole(QStringLiteral("ana.lind"));
    const QByteArray key = newKey();
    const Result<Answer> done = world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), key);
    QCOMPARE(codeOf(done), QString());
    world.pass(day + 60);
    QCOMPARE(world.settle(key).problem().code, code::unauthorized);
    world.pass(-day - 60);
    const Result<Answer> again = world.activate(token, World::purchase(QStringLiteral("alibaba_fresh_1")), key);
    QCOMPARE(codeOf(again), QString());
    QCOMPARE(again->body, done->body);
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM workspaces WHERE name = 'Main'")),
        QStringList{QStringLiteral("1")});
}

void TestClock::refreshIsRepeatedForItsMinuteOnly()
{
    World world;
    const Result<Answer> session
        = world.registerAccount(World::registration(QStringLiteral("ana.lind"), address, world.proof(registering())));
    const Secret token(text(session, "refresh_token"));
    const QByteArray key = newKey();
    world.pass(day);
    QCOMPARE(codeOf(world.refresh(token, key)), QString());
    QCOMPARE(codeOf(world.refresh(token, key)), QString());
    world.pass(-day);
    QCOMPARE(codeOf(world.refresh(token, key)), code::session_revoked);
}

void TestClock::refreshingHasAnEnd()
{
    World world;
    Result<Answer> session
        = world.registerAccount(World::registration(QStringLiteral("ana.lind"), address, world.proof(registering())));
    int days = 0;
    while (session) {
        world.pass(29 * day);
        days += 29;
        session = world.refresh(Secret(text(session, "refresh_token")));
        if (session)
            QVERIFY(bodyOf(session).value(QLatin1String("refresh_expires_in")).toInt() <= (90 - days) * day);
    }
    QCOMPARE(codeOf(session), code::session_expired);
    QCOMPARE(days, 116);
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM session_families WHERE revoked_at IS NOT NULL")),
        QStringList{QStringLiteral("0")});
}

USHER_TEST(TestClock, QCoreApplication)
#include "tst_clock.moc"

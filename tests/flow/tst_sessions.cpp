#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/flowcore.h"
#include "usher/services/filerefreshlock.h"

#include <QTemporaryDir>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

const QString refreshEntry = QLatin1String("activation.example.com/") + accountId() + QLatin1String("/refresh");

// Knows the one token that is good; any other ends the session for all.
class StrictBackend : public OfflineBackend
{
public:
    QString good = QStringLiteral("refresh-token");
    bool revoked = false;

    Call<api::Session> *createSession(const api::SessionRequest &request, const QString &key) override
    {
        revoked = revoked || request.refreshToken.reveal() != good;
        if (revoked)
            fail(QStringLiteral("session"), problem(pc::session_revoked, 401));
        good = QStringLiteral("token-%1").arg(count(QStringLiteral("session")));
        renewed.refreshToken = Secret(good);
        return OfflineBackend::createSession(request, key);
    }
};

} // namespace

// A session that ran out, and who renews it: once, one program after the other, or nobody.
class TestSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expiredSessionIsRefreshedOnce();
    void signInWhenNoSessionCanBeHad();
    void twoProgramsRefreshOneByOne();
    void unstoredTokenIsTheNewerOne();
    void renewalOfAnotherAccountIsNoCancel();
    void startedOverIsNotSignedIn();
};

void TestSessions::expiredSessionIsRefreshedOnce()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.fail(QStringLiteral("activate"), problem(pc::session_expired, 401));
    world.backend.renewed.refreshToken = Secret(QStringLiteral("second-refresh"));
    person.commit();
    QCOMPARE(person.step(), Step::Success);
    QCOMPARE(world.backend.count(QStringLiteral("session")), 1);
    const QStringList keys = world.backend.keys(QStringLiteral("activate"));
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0], keys[1]);
    QCOMPARE(world.keychain.entries.first(), QByteArray("second-refresh"));
}

void TestSessions::signInWhenNoSessionCanBeHad()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    spin();
    world.keychain.entries.clear();
    person.restart();
    QCOMPARE(person.step(), Step::SignIn);
    QVERIFY(person.flow->signIn()->siteKnown());
    person.code(person.flow->signIn()->code());
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QCOMPARE(person.flow->activationMethod()->workspaceName()->value(), QStringLiteral("Payments prod"));
    person.commit();
    QCOMPARE(person.step(), Step::Success);
}

void TestSessions::twoProgramsRefreshOneByOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.lock"));
    FileRefreshLock firstLock(path, nullptr, {std::chrono::milliseconds(1)});
    FileRefreshLock secondLock(path, nullptr, {std::chrono::milliseconds(1)});
    StrictBackend backend;
    World world;
    const auto services = [&](RefreshLock &lock) {
        FlowServices all = world.services();
        all.backend = &backend;
        all.refreshLock = &lock;
        return all;
    };
    {
        Person person(world);
        person.to(Step::ActivationMethod);
        spin();
    }
    FlowController first(services(firstLock));
    FlowController second(services(secondLock));
    first.start();
    second.start();
    QVERIFY(QTest::qWaitFor([&] { return backend.count(QStringLiteral("session")) == 2; }));
    spin();
    QVERIFY(!backend.revoked);
    QVERIFY(first.facts().hasSession && second.facts().hasSession);
    QCOMPARE(QString::fromUtf8(world.keychain.entries.value(refreshEntry)), backend.good);
}

void TestSessions::unstoredTokenIsTheNewerOne()
{
    StrictBackend backend;
    World world;
    FlowServices services = world.services();
    services.backend = &backend;
    {
        Person person(world);
        person.to(Step::ActivationMethod);
        spin();
    }
    FlowController flow(services);
    flow.start();
    spin();
    QVERIFY(flow.facts().hasSession);
    // Renewed once more while the keychain takes nothing; then it answers again with what it has.
    const auto renew = [&] {
        flow.activationMethod()->workspaceName()->setValue(QStringLiteral("Space"));
        flow.activationMethod()->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
        flow.activationMethod()->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
        backend.fail(QStringLiteral("activate"), problem(pc::session_expired, 401));
        backend.fail(QStringLiteral("activate"), problem(pc::offline));
        flow.current()->commit();
        spin();
    };
    world.keychain.trouble = problem(pc::keychain_unknown);
    renew();
    world.keychain.trouble.reset();
    renew();
    QCOMPARE(backend.count(QStringLiteral("session")), 3);
    QVERIFY(!backend.revoked);
}

// Started over while one account's session was renewed; the next account waits for its own.
void TestSessions::renewalOfAnotherAccountIsNoCancel()
{
    World world;
    FlowServices services = world.services();
    FlowCore core(services);
    const auto renewed = [&core](QChar account, QStringList &told) {
        core.draft().account = session().account;
        core.draft().account->id = accountId(account);
        core.session().refresh()->whenEnded(&core, [&told](const Result<Done> &outcome) {
            told.append(outcome ? QStringLiteral("ok") : outcome.problem().code);
        });
    };
    for (const QChar account : {u'a', u'b'})
        world.keychain.entries.insert(core.renewal().entry(accountId(account)), "refresh-token");
    QStringList first;
    QStringList second;
    renewed(u'a', first);
    renewed(u'b', second);
    spin();
    QCOMPARE(first, QStringList{pc::cancelled});
    QCOMPARE(second, QStringList{QStringLiteral("ok")});
}

// Stopped while the keychain is still at it.
void TestSessions::startedOverIsNotSignedIn()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    spin();
    world.keychain.entries.clear();
    person.restart();
    QCOMPARE(person.step(), Step::SignIn);
    world.keychain.holdWrites = true;
    person.code(person.flow->signIn()->code());
    person.commit();
    const int before = world.backend.count(QStringLiteral("session"));
    QVERIFY(person.flow->current()->isBusy());
    person.flow->startOver();
    world.keychain.releaseWrites();
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("session")), before);
    QCOMPARE(person.step(), Step::Welcome);
}

USHER_TEST(TestSessions, QCoreApplication)
#include "tst_sessions.moc"

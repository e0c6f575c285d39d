#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/flowcore.h"
#include "usher/services/filerefreshlock.h"

#include <QTemporaryDir>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// What is kept in the keychain, in all of its moods, and by two programs at once.
class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shutAtTheStart_data();
    void shutAtTheStart();
    void brokenEntry_data();
    void brokenEntry();
    void saysThatItWaits();
    void deletesLaterWhatItCouldNot();
    void deletesWhatAClosedWindowLeft();
    void keepsNothingOfWhoSignedOut();
    void keepsSignInDetails_data();
    void keepsSignInDetails();
    void fillsInKeptDetails_data();
    void fillsInKeptDetails();
    void twoProgramsRefreshOneByOne();
    void unstoredTokenIsTheNewerOne();
    void renewalOfAnotherAccountIsNoCancel();
    void bindingWhoseAnswerWasLost();
    void startedOverIsNotSignedIn();
};

namespace {

const QString refreshEntry = QLatin1String("activation.example.com/") + accountId() + QLatin1String("/refresh");
const QString detailsEntry = QLatin1String("activation.example.com/") + accountId() + QLatin1String("/sign-in");

QString draftEntry(const Person &person)
{
    return QLatin1String("draft/") + person.flow->draft().flowId;
}

bool hasKeychainNotice(const Person &person)
{
    const auto notices = person.flow->notices();
    return std::any_of(notices.begin(), notices.end(),
        [](const auto &notice) { return notice.kind == FlowController::NoticeKind::Keychain; });
}

// Knows the one token that is good; any other ends the session for all.
class StrictBackend : public FakeBackend
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
        return FakeBackend::createSession(request, key);
    }
};

} // namespace

void TestKeeping::shutAtTheStart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("opens"); // else the person goes on without it
    QTest::addColumn<Step>("step");
    QTest::newRow("locked, opened") << pc::keychain_locked << true << Step::ActivationMethod;
    QTest::newRow("locked, gone on without") << pc::keychain_locked << false << Step::SignIn;
    QTest::newRow("silent, opened") << pc::keychain_unknown << true << Step::ActivationMethod;
    QTest::newRow("silent, gone on without") << pc::keychain_unknown << false << Step::SignIn;
}

void TestKeeping::shutAtTheStart()
{
    QFETCH(const QString, code);
    QFETCH(const bool, opens);
    QFETCH(const Step, step);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    spin();
    const QMap<QString, QByteArray> kept = world.keychain.entries;
    world.keychain.trouble = problem(code);
    world.keychain.opensWhenAsked = opens;
    person.restart();
    QCOMPARE(person.step(), Step::ActivationMethod); // nothing is lost as long as it may open
    QVERIFY(hasKeychainNotice(person));
    QCOMPARE(world.keychain.entries, kept);
    if (opens)
        person.flow->unlockKeychain();
    else
        person.flow->continueWithoutKeychain();
    spin();
    QCOMPARE(world.keychain.unlocks, opens ? 1 : 0);
    QVERIFY(!hasKeychainNotice(person));
    QCOMPARE(person.step(), step);
    QCOMPARE(person.flow->facts().hasSession, opens);
}

void TestKeeping::brokenEntry_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("somebody else's");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("name twice") << QByteArray(R"({"password":"a","password":"b"})");
    QTest::newRow("empty") << QByteArray();
}

void TestKeeping::brokenEntry()
{
    QFETCH(const QByteArray, content);
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    person.fillCompany();
    spin();
    world.keychain.entries[draftEntry(person)] = content;
    world.now = world.now.addSecs(120); // another code may be asked for
    person.restart();
    QCOMPARE(person.step(), Step::CompanyInformation);
    QCOMPARE(person.flow->current()->notice().code, message_code::keychain_broken);
    QVERIFY(!hasKeychainNotice(person)); // the keychain itself is well
    person.flow->back();
    person.basic();
    if (person.step() == Step::BasicInformation) // has not gone on by itself
        person.commit();
    QCOMPARE(person.step(), Step::CompanyInformation);
    QVERIFY(world.keychain.entries.value(draftEntry(person)).contains("correct horse"));
}

void TestKeeping::saysThatItWaits()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    spin();
    world.keychain.holdReads = true;
    person.restart();
    QVERIFY(!person.flow->waitsForKeychain());
    Q_EMIT world.keychain.held->slow();
    QVERIFY(person.flow->waitsForKeychain());
    world.keychain.held->end(problem(pc::keychain_unknown));
    spin();
    QVERIFY(!person.flow->waitsForKeychain());
    QVERIFY(hasKeychainNotice(person));
    QVERIFY(person.flow->current()->notice().isEmpty()); // silent is not empty
}

void TestKeeping::deletesLaterWhatItCouldNot()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    spin();
    const QString entry = draftEntry(person);
    QVERIFY(world.keychain.entries.contains(entry));
    world.keychain.trouble = problem(pc::keychain_locked);
    person.flow->startOver();
    spin();
    person.flow->saveNow();
    spin();
    QVERIFY(world.keychain.entries.contains(entry));
    world.keychain.trouble.reset();
    person.restart();
    QVERIFY(world.keychain.entries.isEmpty());
}

void TestKeeping::deletesWhatAClosedWindowLeft()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    spin();
    QVERIFY(world.keychain.entries.contains(draftEntry(person)));
    world.keychain.holdWrites = true; // still at it when the window closes
    person.flow->startOver();
    person.flow->closing();
    spin();
    world.keychain.holdWrites = false;
    person.restart();
    QCOMPARE(world.keychain.entries.keys(), QStringList());
}

void TestKeeping::keepsNothingOfWhoSignedOut()
{
    World world;
    world.keychain.trouble = problem(pc::keychain_none);
    Person person(world);
    person.to(Step::BasicInformation);
    person.flow->basicInformation()->keepSignIn()->setOn(true);
    person.basic();
    person.fillCompany();
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    person.flow->startOver();
    person.flow->welcome()->accounts()->signOut(accountId());
    spin();
    QCOMPARE(person.flow->welcome()->accounts()->entries().size(), 0);
    world.keychain.trouble.reset(); // a keychain is there now
    person.flow->retryKeychain();
    spin();
    QCOMPARE(world.keychain.entries.keys(), QStringList());
}

void TestKeeping::keepsSignInDetails_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("creating"); // an owner together with a workspace
    QTest::addColumn<bool>("lockedFirst");
    QTest::newRow("not wanted") << false << false << false;
    QTest::newRow("registered") << true << false << false;
    QTest::newRow("registered, keychain opened later") << true << false << true;
    QTest::newRow("not wanted with a workspace") << false << true << false;
    QTest::newRow("with a workspace") << true << true << false;
}

void TestKeeping::keepsSignInDetails()
{
    QFETCH(const bool, wanted);
    QFETCH(const bool, creating);
    QFETCH(const bool, lockedFirst);
    World world;
    Person person(world);
    if (lockedFirst)
        world.keychain.trouble = problem(pc::keychain_locked);
    const QString owner = creating ? accountId(u'o') : accountId();
    const QString entry = QLatin1String("activation.example.com/") + owner + QLatin1String("/sign-in");
    if (creating) {
        person.to(Step::CreateWorkspace);
        QVERIFY(!person.flow->createWorkspace()->keepSignIn()->isOn());
        person.flow->createWorkspace()->keepSignIn()->setOn(wanted);
        person.fillCreate(true);
        person.commit();
        QCOMPARE(person.step(), Step::WorkspaceBinding);
    } else {
        person.to(Step::BasicInformation);
        QVERIFY(!person.flow->basicInformation()->keepSignIn()->isOn());
        person.flow->basicInformation()->keepSignIn()->setOn(wanted);
        person.basic();
        QCOMPARE(person.step(), Step::CompanyInformation);
        person.fillCompany();
        QVERIFY(!world.keychain.entries.contains(entry)); // not before there is an account
        person.commit();
        QCOMPARE(person.step(), Step::ActivationMethod);
    }
    if (lockedFirst) {
        QVERIFY(world.keychain.entries.isEmpty());
        world.keychain.opensWhenAsked = true;
        person.flow->unlockKeychain();
        spin();
    }
    QCOMPARE(world.keychain.entries.contains(entry), wanted);
    const QJsonObject kept = QJsonDocument::fromJson(world.keychain.entries.value(entry)).object();
    QCOMPARE(kept.value(QStringLiteral("password")).toString(), wanted ? goodPassword : QString());
    QCOMPARE(kept.value(QStringLiteral("email")).toString(), wanted ? QStringLiteral("mei@example.com") : QString());
    spin();
    QVERIFY(!world.stateFile.bytes().contains(goodPassword.toUtf8()));
    // Whatever is kept can be found again, to be deleted.
    QCOMPARE(world.stateFile.bytes().contains(owner.toUtf8()), wanted || !creating);
}

void TestKeeping::fillsInKeptDetails_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<QString>("said");
    QTest::newRow("kept") << QByteArray(
        R"({"username":"mei.tan","email":"mei@example.com","password":"correct horse battery 7 staple"})")
                          << true << QString();
    QTest::newRow("nothing") << QByteArray() << false << QString();
    QTest::newRow("broken") << QByteArray("{}") << false << message_code::keychain_broken;
}

void TestKeeping::fillsInKeptDetails()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const bool, filled);
    QFETCH(const QString, said);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    spin();
    world.keychain.entries.clear();
    if (!entry.isEmpty())
        world.keychain.entries.insert(detailsEntry, entry);
    person.restart();
    QCOMPARE(person.step(), Step::SignIn);
    const SignInModel *signIn = person.flow->signIn();
    QCOMPARE(signIn->byPassword(), filled);
    QCOMPARE(signIn->password()->value(), filled ? Secret(goodPassword) : Secret());
    QCOMPARE(person.flow->current()->notice().code, said);
    if (!filled)
        return;
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QCOMPARE(person.flow->current()->notice().code, message_code::signed_in);
}

void TestKeeping::twoProgramsRefreshOneByOne()
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

void TestKeeping::unstoredTokenIsTheNewerOne()
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
void TestKeeping::renewalOfAnotherAccountIsNoCancel()
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

void TestKeeping::bindingWhoseAnswerWasLost()
{
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.fillBinding();
    world.backend.held.insert(QStringLiteral("link"));
    person.commit();
    QJsonObject answer = api::Link{session(AccountKind::Billing), FakeBackend::settlement(), 2}.toJson();
    answer.remove(QStringLiteral("session")); // is not given twice
    world.backend.outcome = {true, 201, answer};
    world.backend.held.clear();
    person.restart();
    QCOMPARE(person.step(), Step::AccountBinding);
    const FieldBase *bad = person.flow->current()->firstBadField();
    QVERIFY(bad);
    QCOMPARE(bad->message().code, message_code::bound_code_again);
    person.code(person.flow->accountBinding()->code());
    person.commit();
    QCOMPARE(person.step(), Step::WorkspaceBinding);
}

// Stopped while the keychain is still at it.
void TestKeeping::startedOverIsNotSignedIn()
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

USHER_TEST(TestKeeping, QCoreApplication)
#include "tst_keeping.moc"

#include "flow/drive.h"
#include "testmain.h"

#include <QSignalSpy>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// Where a start comes back to, what it does about a broken state or keychain, and the ways between the pages.
class TestFlowController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resume_data();
    void resume();
    void resumesWithoutTheService_data();
    void resumesWithoutTheService();
    void noSecretOnDisk();
    void keychainStates_data();
    void keychainStates();
    void brokenState_data();
    void brokenState();
    void unwritableStateDoesNotStop();
    void oldDraftIsOnlyOffered();
    void backKeepsInputAndContinueReturns();
    void typedPasswordsStay();
    void loadingCanBeStopped();
    void railAndFoot();
    void languageIsRemembered_data();
    void languageIsRemembered();
    void leftoverSecretsGoOnSuccess();
};

void TestFlowController::resume_data()
{
    QTest::addColumn<int>("step");
    for (const Step step :
        {Step::BasicInformation, Step::CompanyInformation, Step::ActivationMethod, Step::AccountBinding,
            Step::WorkspaceBinding, Step::ConfirmBinding, Step::CreateWorkspace, Step::SignIn, Step::AlreadyLinked})
        QTest::newRow(qPrintable(stepId(step))) << int(step);
}

void TestFlowController::resume()
{
    QFETCH(int, step);
    World world;
    Person person(world);
    if (Step(step) == Step::SignIn) {
        person.to(Step::ActivationMethod);
        spin();
        world.keychain.entries.clear();
        person.restart();
    } else if (Step(step) == Step::AlreadyLinked) {
        person.to(Step::ActivationMethod);
        person.fillActivation();
        Problem linked = problem(pc::already_linked, 409);
        linked.arguments.insert(QStringLiteral("masked_account"), QStringLiteral("m•••n"));
        world.backend.fail(QStringLiteral("activate"), linked);
        person.commit();
    } else {
        person.to(Step(step));
    }
    QCOMPARE(person.step(), Step(step));
    if (Step(step) == Step::CompanyInformation)
        person.flow->companyInformation()->companyName()->setValue(QStringLiteral("Half typ"));
    spin();
    const Draft before = person.flow->draft();
    person.restart();
    QCOMPARE(person.step(), Step(step));
    Draft after = person.flow->draft();
    after.savedAt = before.savedAt;
    QCOMPARE(after, before);
    QCOMPARE(person.flow->notices().size(), 1);
    QCOMPARE(person.flow->notices().first().kind, FlowController::NoticeKind::Resumed);
    if (Step(step) == Step::CompanyInformation) {
        QCOMPARE(person.flow->companyInformation()->companyName()->value(), QStringLiteral("Half typ"));
        person.fillCompany();
        person.commit(); // password and proof came from the keychain
        QCOMPARE(person.step(), Step::ActivationMethod);
    }
}

void TestFlowController::resumesWithoutTheService_data()
{
    QTest::addColumn<bool>("presses"); // else the configuration comes for another reason
    QTest::newRow("tries again") << true;
    QTest::newRow("another language") << false;
}

void TestFlowController::resumesWithoutTheService()
{
    QFETCH(const bool, presses);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    spin();
    for (int turn = 0; turn < (presses ? 2 : 1); ++turn)
        world.backend.fail(QStringLiteral("configuration"), problem(pc::unreachable));
    person.restart();
    QCOMPARE(person.step(), Step::BasicInformation);
    const PageModel *page = person.flow->current();
    QVERIFY(person.flow->basicInformation()->sites().all().isEmpty());
    QVERIFY(page->problem()); // what is missing has a name, and a button
    QCOMPARE(page->problem()->code, pc::unreachable);
    if (presses) {
        person.flow->current()->act();
        spin();
        QVERIFY(page->problem()); // still not there
        person.flow->current()->act();
    } else {
        person.flow->setLanguage(QStringLiteral("de"));
    }
    spin();
    QVERIFY(!page->problem());
    QVERIFY(!person.flow->basicInformation()->sites().all().isEmpty());
}

void TestFlowController::noSecretOnDisk()
{
    World world;
    Person person(world);
    QByteArray everything;
    world.stateFile.onSave = [&] { everything += world.stateFile.bytes(); };
    person.to(Step::ActivationMethod);
    person.fillActivation();
    person.commit();
    everything += world.stateFile.bytes();
    QVERIFY(everything.contains("mei@example.com"));
    for (const char *secret : {"correct horse", "proof-1", "access-token", "refresh-token", "\"123456\""})
        QVERIFY2(!everything.contains(secret), secret);
    QCOMPARE(world.keychain.entries.size(), 1); // the refresh token
    QCOMPARE(world.keychain.entries.firstKey(),
        QString(QLatin1String("activation.example.com/") + accountId() + QLatin1String("/refresh")));
}

void TestFlowController::keychainStates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("state");
    QTest::newRow("none") << pc::keychain_none << int(KeychainState::None);
    QTest::newRow("locked") << pc::keychain_locked << int(KeychainState::Locked);
    QTest::newRow("denied") << pc::keychain_denied << int(KeychainState::Denied);
    QTest::newRow("unknown") << pc::keychain_unknown << int(KeychainState::Unknown);
}

void TestFlowController::keychainStates()
{
    QFETCH(QString, code);
    QFETCH(int, state);
    World world;
    world.keychain.trouble = problem(code);
    Person person(world);
    person.to(Step::CompanyInformation);
    QCOMPARE(int(person.flow->keychainState()), state);
    QCOMPARE(person.flow->notices().last().kind, FlowController::NoticeKind::Keychain);
    const int writes = world.keychain.writes;
    person.fillCompany();
    person.commit(); // never blocks
    QCOMPARE(person.step(), Step::ActivationMethod);
    QCOMPARE(world.keychain.writes, writes); // and never nags
    person.flow->continueWithoutKeychain();
    QVERIFY(person.flow->notices().isEmpty());
    world.keychain.trouble.reset();
    person.flow->retryKeychain();
    spin();
    QCOMPARE(person.flow->keychainState(), KeychainState::Ok);
    QCOMPARE(world.keychain.entries.size(), 2);
}

void TestFlowController::brokenState_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("notice");
    QTest::newRow("not ours") << QByteArray("{\"x\":1}") << int(FlowController::NoticeKind::DraftSetAside);
    QTest::newRow("draft") << QByteArray("{\"installation\":\"i\",\"draft\":{\"version\":99}}")
                           << int(FlowController::NoticeKind::DraftSetAside);
    QTest::newRow("not to be moved") << QByteArray("{\"y\":1}") << int(FlowController::NoticeKind::DraftUnreadable);
    QTest::newRow("set aside") << QByteArray() << int(FlowController::NoticeKind::DraftSetAside);
}

void TestFlowController::brokenState()
{
    QFETCH(QByteArray, json);
    QFETCH(int, notice);
    World world;
    const QJsonObject before = QJsonDocument::fromJson(json).object();
    world.stateFile.content.state = before;
    if (json.isEmpty())
        world.stateFile.content.setAside = QStringLiteral("/home/x/state.broken");
    const bool moves = notice == int(FlowController::NoticeKind::DraftSetAside);
    if (!moves)
        world.stateFile.unmovable = true;
    Person person(world);
    QCOMPARE(person.step(), Step::Welcome);
    QCOMPARE(person.flow->notices().size(), 1);
    QCOMPARE(int(person.flow->notices().first().kind), notice);
    QCOMPARE(world.stateFile.aside, moves ? before : QJsonObject()); // not written over
    if (before.contains(QStringLiteral("installation")))
        QVERIFY(world.stateFile.bytes().contains("\"i\""));
    person.to(Step::BasicInformation);
    QCOMPARE(person.step(), Step::BasicInformation);
}

void TestFlowController::unwritableStateDoesNotStop()
{
    World world;
    world.stateFile.trouble = problem(pc::state_unwritable);
    Person person(world);
    person.to(Step::ActivationMethod);
    QCOMPARE(person.step(), Step::ActivationMethod);
    QVERIFY(person.flow->closeWouldLose());
    QCOMPARE(person.flow->notices().first().kind, FlowController::NoticeKind::StateUnwritable);
    const QSignalSpy news(person.flow.get(), &FlowController::noticesChanged);
    world.keychain.trouble = problem(pc::keychain_locked);
    person.flow->retryKeychain();
    spin();
    QCOMPARE(news.count(), 1); // the keychain's; the other is known
    world.keychain.trouble.reset();
    person.flow->retryKeychain();
    spin();
    world.stateFile.trouble.reset();
    person.flow->saveNow();
    spin();
    QVERIFY(person.flow->notices().isEmpty());
}

void TestFlowController::oldDraftIsOnlyOffered()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    world.now = world.now.addDays(31);
    person.restart();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(person.flow->welcome()->unfinished());
    QCOMPARE(person.flow->welcome()->unfinished()->step, Step::CompanyInformation);
    QVERIFY(world.keychain.entries.isEmpty());
    person.flow->saveNow();
    spin();
    person.restart(); // still there
    person.flow->welcome()->continueUnfinished();
    spin();
    QCOMPARE(person.step(), Step::CompanyInformation);
}

void TestFlowController::backKeepsInputAndContinueReturns()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    person.flow->companyInformation()->companyName()->setValue(QStringLiteral("Half typ"));
    person.flow->back();
    QCOMPARE(person.step(), Step::BasicInformation);
    QCOMPARE(person.flow->basicInformation()->password()->value(), Secret(goodPassword));
    QCOMPARE(person.flow->basicInformation()->code()->state(), CodeStep::State::Verified);
    person.commit();
    QCOMPARE(person.step(), Step::CompanyInformation);
    QCOMPARE(person.flow->companyInformation()->companyName()->value(), QStringLiteral("Half typ"));
    person.flow->goTo(Step::Welcome);
    QCOMPARE(person.step(), Step::Welcome);
    QCOMPARE(person.flow->welcome()->unfinished()->step, Step::CompanyInformation);
    person.flow->welcome()->continueUnfinished();
    QCOMPARE(person.step(), Step::CompanyInformation);
    person.flow->back();
    QCOMPARE(person.step(), Step::BasicInformation);
}

void TestFlowController::typedPasswordsStay()
{
    const Secret password(goodPassword);
    const Secret half(goodPassword.left(9)); // of the repetition
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    BasicInformationModel *basic = person.flow->basicInformation();
    basic->password()->setValue(password);
    basic->passwordAgain()->setValue(half);
    person.flow->back();
    person.commit();
    QCOMPARE(person.step(), Step::BasicInformation);
    QCOMPARE(basic->password()->value(), password);
    QCOMPARE(basic->passwordAgain()->value(), half); // as it was: not confirmed

    basic->signInInstead();
    SignInModel *signIn = person.flow->signIn();
    signIn->way()->setValue(QStringLiteral("password"));
    signIn->password()->setValue(password);
    person.flow->back();
    basic->signInInstead();
    QCOMPARE(signIn->password()->value(), password);

    person.flow->startOver();
    person.choose(Marketplace::Alibaba, Route::Register);
    QCOMPARE(basic->password()->value(), Secret());
    person.flow->startOver();
    person.to(Step::CreateWorkspace);
    CreateWorkspaceModel *create = person.flow->createWorkspace();
    create->password()->setValue(password);
    person.flow->back();
    person.flow->workspaceBinding()->createWorkspace();
    QCOMPARE(person.step(), Step::CreateWorkspace);
    QCOMPARE(create->password()->value(), password);
    QCOMPARE(create->passwordAgain()->value(), Secret());
}

void TestFlowController::loadingCanBeStopped()
{
    World world;
    world.backend.held.insert(QStringLiteral("configuration"));
    Person person(world);
    person.flow->welcome()->marketplace()->setValue(QStringLiteral("alibaba"));
    person.commit();
    QVERIFY(person.flow->current()->isBusy() && person.flow->current()->canCancel());
    person.flow->current()->cancel();
    spin();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(!person.flow->current()->isBusy());
    QVERIFY(!person.flow->facts().configurationProblem); // nothing went wrong
    world.backend.held.clear();
    person.commit();
    QCOMPARE(person.step(), Step::AccountChoice);
}

void TestFlowController::railAndFoot()
{
    World world;
    Person person(world);
    QVERIFY(!person.flow->purchaseFoot());
    person.to(Step::ActivationMethod);
    using State = FlowController::RailEntry::State;
    const QList<FlowController::RailEntry> rail = person.flow->rail();
    QCOMPARE(rail.size(), 6);
    QCOMPARE(rail.at(2), (FlowController::RailEntry{Step::BasicInformation, State::Done, false}));
    QCOMPARE(rail.at(4).state, State::Current);
    QCOMPARE(rail.at(5).state, State::Upcoming);
    person.fillActivation();
    QVERIFY(person.flow->purchaseFoot()->maskedAccount.contains(u'…'));
    QCOMPARE(person.flow->purchaseFoot()->trust, Trust::Typed);
    person.commit();
    QCOMPARE(person.flow->purchaseFoot()->trust, Trust::Matched);
}

void TestFlowController::languageIsRemembered_data()
{
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("chosen last time") << false << QStringLiteral("zh-CN");
    QTest::newRow("named for this start") << true << QStringLiteral("en");
}

void TestFlowController::languageIsRemembered()
{
    QFETCH(bool, fixed);
    World world;
    {
        FlowController first(world.services());
        first.start();
        spin();
        first.setLanguage(QStringLiteral("zh-CN"));
        first.saveNow();
        spin();
    }
    FlowServices services = world.services();
    services.languageFixed = fixed;
    FlowController second(services);
    second.start();
    spin();
    QTEST(second.language(), "shown");
}

void TestFlowController::leftoverSecretsGoOnSuccess()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    const QString entry = QLatin1String("draft/") + person.flow->draft().flowId;
    person.fillActivation();
    person.commit();
    QCOMPARE(person.step(), Step::Success);
    world.keychain.entries.insert(entry, "{}"); // the window was closed before the keychain had removed it
    person.restart();
    QCOMPARE(person.step(), Step::Success);
    QVERIFY(!world.keychain.entries.contains(entry));
}

USHER_TEST(TestFlowController, QCoreApplication)
#include "tst_flowcontroller.moc"

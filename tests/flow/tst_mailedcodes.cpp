#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// The code that is sent to an address, and what it proves.
class TestMailedCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codes_data();
    void codes();
    void codeCanBeStopped_data();
    void codeCanBeStopped();
    void codeExpiresAndProofRunsOut();
    void clockThatIsSetBack_data();
    void clockThatIsSetBack();
    void anotherAddressVoidsTheProof();
};

void TestMailedCodes::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("needsNew");
    QTest::newRow("wrong") << pc::code_wrong << false;
    QTest::newRow("expired") << pc::code_expired << true;
    QTest::newRow("reused") << pc::code_used << true;
    QTest::newRow("sixth try") << pc::code_exhausted << true;
    QTest::newRow("unknown") << pc::code_unknown << true;
}

void TestMailedCodes::codes()
{
    QFETCH(QString, code);
    QFETCH(bool, needsNew);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    person.fillBasic();
    CodeStep *step = person.flow->basicInformation()->code();
    Problem wrong = problem(code, 422);
    wrong.arguments.insert(QStringLiteral("tries_left"), QStringLiteral("4"));
    world.backend.fail(QStringLiteral("verify"), wrong);
    person.code(step);
    QCOMPARE(step->state(), CodeStep::State::Waiting);
    QCOMPARE(step->code()->message().code, code);
    QCOMPARE(step->triesLeft(), 4);
    QCOMPARE(step->needsNewCode(), needsNew);
    QVERIFY(!person.flow->current()->problem());
    QVERIFY(step->proof().isEmpty());
    person.commit(); // says no less than before
    QCOMPARE(step->code()->message().code, code);
    step->setText(QStringLiteral("６５４３２１"));
    spin();
    QCOMPARE(step->state(), CodeStep::State::Verified);
    QCOMPARE(person.step(), Step::CompanyInformation);
}

void TestMailedCodes::codeCanBeStopped_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<CodeStep::State>("state"); // then
    QTest::newRow("sending") << QStringLiteral("code") << CodeStep::State::Idle;
    QTest::newRow("verifying") << QStringLiteral("verify") << CodeStep::State::Waiting;
}

void TestMailedCodes::codeCanBeStopped()
{
    QFETCH(QString, what);
    QFETCH(CodeStep::State, state);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    person.fillBasic();
    PageModel *page = person.flow->current();
    CodeStep *step = person.flow->basicInformation()->code();
    world.backend.held.insert(what);
    QVERIFY(!page->canCancel());
    person.code(step);
    QVERIFY(page->canCancel());
    page->cancel();
    spin();
    QCOMPARE(step->state(), state);
    QVERIFY(!page->canCancel());
    QVERIFY(!page->problem());
}

void TestMailedCodes::codeExpiresAndProofRunsOut()
{
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.flow->accountBinding()->username()->setValue(QStringLiteral("mei.tan"));
    CodeStep *step = person.flow->accountBinding()->code();
    step->send();
    spin();
    QCOMPARE(step->resendIn(), 60);
    QVERIFY(!step->canSend());
    world.now = world.now.addSecs(61);
    QVERIFY(step->canSend());
    world.now = world.now.addSecs(600);
    QVERIFY(step->needsNewCode());
    person.code(step);
    QCOMPARE(step->state(), CodeStep::State::Verified);
    person.fillBinding();
    world.now = world.now.addSecs(901);
    person.commit();
    QCOMPARE(person.step(), Step::AccountBinding);
    QCOMPARE(step->code()->message().code, message_code::proof_again);
    QCOMPARE(world.backend.count(QStringLiteral("link")), 0);
}

void TestMailedCodes::clockThatIsSetBack_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("while it runs") << false;
    QTest::newRow("before the next start") << true;
}

// Nobody waits a day for a code, and none is worth anything a day longer.
void TestMailedCodes::clockThatIsSetBack()
{
    QFETCH(const bool, restarted);
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.flow->accountBinding()->username()->setValue(QStringLiteral("mei.tan"));
    person.flow->accountBinding()->code()->send();
    spin();
    QCOMPARE(person.flow->accountBinding()->code()->resendIn(), 60);
    world.now = world.now.addDays(-1);
    if (restarted)
        person.restart();
    CodeStep *step = person.flow->accountBinding()->code();
    QTRY_VERIFY(step->resendIn() <= 60);
    QVERIFY(step->resendIn() > 0);
    QVERIFY(step->expiresIn() > 60 && step->expiresIn() <= 600);
    world.now = world.now.addSecs(61);
    QVERIFY(step->canSend());
    person.code(step);
    QCOMPARE(step->state(), CodeStep::State::Verified);
}

void TestMailedCodes::anotherAddressVoidsTheProof()
{
    World world;
    Person person(world);
    person.to(Step::CreateWorkspace);
    person.fillCreate(false);
    CodeStep *step = person.flow->createWorkspace()->code();
    QCOMPARE(step->state(), CodeStep::State::Verified);
    person.flow->createWorkspace()->email()->setValue(QStringLiteral("other@example.com"));
    QCOMPARE(step->state(), CodeStep::State::Idle);
    person.flow->createWorkspace()->email()->setValue(QStringLiteral("MEI@example.com"));
    QCOMPARE(step->state(), CodeStep::State::Verified);
    person.flow->selectSite(QStringLiteral("us1"));
    QCOMPARE(step->state(), CodeStep::State::Idle);
}

USHER_TEST(TestMailedCodes, QCoreApplication)
#include "tst_mailedcodes.moc"

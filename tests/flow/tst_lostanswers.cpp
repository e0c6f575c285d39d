#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;

namespace {

// To where one press of the button registers, and no answer comes.
void toHeldRegistration(Person &person)
{
    person.to(Step::CompanyInformation);
    person.fillCompany();
    person.world.backend.held.insert(QStringLiteral("register"));
}

} // namespace

// A write whose answer never comes, or comes too late.
class TestLostAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyIsOnDiskBeforeItIsSent();
    void killedWhileRegistering_data();
    void killedWhileRegistering();
    void cancelledWriteIsSettled_data();
    void cancelledWriteIsSettled();
    void startOverDropsLateAnswers();
    void bindingWhoseAnswerWasLost();
};

void TestLostAnswers::keyIsOnDiskBeforeItIsSent()
{
    World world;
    Person person(world);
    toHeldRegistration(person);
    world.stateFile.onSave = [&] { QCOMPARE(world.backend.count(QStringLiteral("register")), 0); };
    person.flow->current()->commit();
    spin(3);
    world.stateFile.onSave = {};
    spin();
    const QStringList keys = world.backend.keys(QStringLiteral("register"));
    QCOMPARE(keys.size(), 1);
    QVERIFY(world.stateFile.bytes().contains(keys.first().toUtf8()));
    QVERIFY(
        world.keychain.entries.value(QLatin1String("draft/") + person.flow->draft().flowId).contains("correct horse"));
}

void TestLostAnswers::killedWhileRegistering_data()
{
    QTest::addColumn<bool>("tookEffect");
    QTest::newRow("took effect") << true;
    QTest::newRow("did not") << false;
}

void TestLostAnswers::killedWhileRegistering()
{
    QFETCH(bool, tookEffect);
    World world;
    Person person(world);
    toHeldRegistration(person);
    person.commit();
    const QString key = world.backend.keys(QStringLiteral("register")).constFirst();
    if (tookEffect) { // tokens are not handed out again
        QJsonObject answer = session().toJson();
        answer.remove(QStringLiteral("access_token"));
        answer.remove(QStringLiteral("refresh_token"));
        world.backend.outcome = {true, 201, answer};
    }
    world.backend.held.clear();
    person.restart();
    QCOMPARE(world.backend.keys(QStringLiteral("settle")), QStringList{key});
    QCOMPARE(world.backend.count(QStringLiteral("register")), 1);
    if (tookEffect) {
        QCOMPARE(person.step(), Step::SignIn);
        QVERIFY(person.flow->signIn()->byPassword()); // still at hand
        person.commit();
    } else {
        QCOMPARE(person.step(), Step::CompanyInformation);
        person.commit();
        const QStringList keys = world.backend.keys(QStringLiteral("register"));
        QCOMPARE(keys.size(), 2);
        QVERIFY(keys[0] != keys[1]);
    }
    QCOMPARE(person.step(), Step::ActivationMethod);
}

void TestLostAnswers::cancelledWriteIsSettled_data()
{
    killedWhileRegistering_data();
}

void TestLostAnswers::cancelledWriteIsSettled()
{
    QFETCH(bool, tookEffect);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.held.insert(QStringLiteral("activate"));
    person.commit();
    if (tookEffect)
        world.backend.outcome = {true, 201, OfflineBackend::activation().toJson()};
    person.flow->current()->cancel();
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("settle")), 1);
    QVERIFY(!person.flow->current()->isBusy());
    QCOMPARE(person.step(), tookEffect ? Step::Success : Step::ActivationMethod);
    QCOMPARE(person.flow->current()->notice().code,
        tookEffect ? message_code::cancelled_done : message_code::cancelled_nothing);
    QVERIFY(person.flow->draft().intents.isEmpty());
}

void TestLostAnswers::startOverDropsLateAnswers()
{
    World world;
    Person person(world);
    toHeldRegistration(person);
    person.commit();
    const QString flow = person.flow->draft().flowId;
    person.flow->startOver();
    world.backend.release<api::Session>(QStringLiteral("register"), session());
    spin();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(person.flow->draft().flowId != flow);
    QVERIFY(!person.flow->draft().account);
    QVERIFY(!person.flow->current()->isBusy());
    QVERIFY(world.keychain.entries.isEmpty());
    QVERIFY(!world.stateFile.bytes().contains("mei@example.com"));
}

void TestLostAnswers::bindingWhoseAnswerWasLost()
{
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.fillBinding();
    world.backend.held.insert(QStringLiteral("link"));
    person.commit();
    QJsonObject answer = api::Link{session(AccountKind::Billing), OfflineBackend::settlement(), 2}.toJson();
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

USHER_TEST(TestLostAnswers, QCoreApplication)
#include "tst_lostanswers.moc"

#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// What is kept in the keychain, in all of its moods.
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
};

namespace {

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

USHER_TEST(TestKeeping, QCoreApplication)
#include "tst_keeping.moc"

#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;
using State = SignedInAccounts::State;

// Somebody who comes back to Welcome with an account that signed in here before.
class TestSignedInAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsLeft_data();
    void showsWhatIsLeft();
    void remembersWhatItNeeds();
    void goesOn_data();
    void goesOn();
    void signInLeadsBack();
    void troubleIsShownAndTriedAgain();
    void unfinishedIsNotLost();
    void signsOut_data();
    void signsOut();
    void staysSignedIn();
    void opensTheSignInPage();
};

namespace {

const QString id = accountId();
const QString refreshEntry = QLatin1String("activation.example.com/") + id + QLatin1String("/refresh");
const QString detailsEntry = QLatin1String("activation.example.com/") + id + QLatin1String("/sign-in");

// As left behind by an earlier activation; its window was closed.
struct Returned
{
    World world;
    std::unique_ptr<Person> person;

    explicit Returned(const KnownAccount &known)
    {
        StateDocument document;
        document.installation = QStringLiteral("1b671a64-40d5-491e-99b0-da01ff1f3341");
        document.language = QStringLiteral("en");
        document.accounts = {known};
        world.stateFile.content.state = stateToJson(document);
        world.keychain.entries.insert(refreshEntry, "kept-token");
        world.backend.renewed = session(known.kind);
        world.backend.renewed.account.activated = known.activated;
    }
    void start() { person = std::make_unique<Person>(world); }
    SignedInAccounts &accounts() { return *person->flow->welcome()->accounts(); }
    SignedInAccounts::Entry entry() { return accounts().entries().value(0); }
};

KnownAccount known(AccountKind kind, bool activated, bool settles)
{
    const bool console = kind == AccountKind::Console;
    return {id, kind, console ? QStringLiteral("ap1") : QString(), QStringLiteral("m•••@e•••.com"),
        QStringLiteral("mei.tan"), activated, settles ? std::optional(OfflineBackend::settlement()) : std::nullopt};
}
const KnownAccount billing = known(AccountKind::Billing, true, true);
const KnownAccount active = known(AccountKind::Console, true, true);
const KnownAccount fresh = known(AccountKind::Console, false, false);

const Problem refused = problem(pc::session_revoked, 401);

} // namespace

void TestSignedInAccounts::showsWhatIsLeft_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("tokenThere");
    QTest::addColumn<State>("state");
    QTest::newRow("signed in") << QString() << true << State::SignedIn;
    QTest::newRow("token gone") << QString() << false << State::SignedOut;
    QTest::newRow("no keychain") << pc::keychain_none << true << State::SignedOut;
    QTest::newRow("locked: not known") << pc::keychain_locked << true << State::SignedIn;
    QTest::newRow("silent: not known") << pc::keychain_unknown << false << State::SignedIn;
}

void TestSignedInAccounts::showsWhatIsLeft()
{
    QFETCH(const QString, trouble);
    QFETCH(const bool, tokenThere);
    QFETCH(const State, state);
    Returned back(billing);
    if (!tokenThere)
        back.world.keychain.entries.clear();
    if (!trouble.isEmpty())
        back.world.keychain.trouble = problem(trouble);
    back.start();
    QCOMPARE(back.accounts().entries().size(), 1);
    QCOMPARE(back.entry().state, state);
    QVERIFY(!back.person->flow->current()->problem());
    if (trouble != pc::keychain_locked)
        return;
    QCOMPARE(back.person->flow->notices().last().keychain, KeychainState::Locked);
    back.world.keychain.entries.clear();
    back.world.keychain.opensWhenAsked = true;
    back.person->flow->unlockKeychain();
    spin();
    QVERIFY(back.person->flow->notices().isEmpty());
    QCOMPARE(back.entry().state, State::SignedOut); // now it is known
}

void TestSignedInAccounts::remembersWhatItNeeds()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    const auto remembered = [&world] {
        std::optional<Problem> broken;
        return stateFromJson(world.stateFile.content.state, &broken)->accounts;
    };
    spin();
    QCOMPARE(remembered().size(), 1);
    QVERIFY(!remembered().constFirst().activated);
    person.fillActivation();
    person.commit();
    spin();
    KnownAccount wanted = active;
    QCOMPARE(remembered(), QList<KnownAccount>{wanted});
    person.flow->closing();
    spin();
    person.restart();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(person.flow->notices().isEmpty());
    QCOMPARE(person.flow->welcome()->accounts()->entries().value(0).account, wanted);
}

void TestSignedInAccounts::goesOn_data()
{
    QTest::addColumn<KnownAccount>("account");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("chosen"); // marketplace, on Welcome before
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("username"); // of account binding
    const QString mei = QStringLiteral("mei.tan");
    const KnownAccount unsettled = known(AccountKind::Billing, true, false);
    const KnownAccount bare = known(AccountKind::Console, true, false);
    QTest::newRow("billing") << billing << false << QString() << Step::WorkspaceBinding << QString();
    QTest::newRow("billing, revoked") << billing << true << QString() << Step::AccountBinding << mei;
    QTest::newRow("billing, settlement not known")
        << unsettled << false << QStringLiteral("huawei") << Step::AccountBinding << mei;
    QTest::newRow("console, active") << active << false << QString() << Step::AccountBinding << mei;
    QTest::newRow("console, active, revoked") << active << true << QString() << Step::AccountBinding << mei;
    QTest::newRow("console, active, marketplace not known") << bare << false << QString() << Step::Welcome << mei;
    QTest::newRow("console, never activated") << fresh << false << QString() << Step::ActivationMethod << QString();
    QTest::newRow("console, never activated, revoked") << fresh << true << QString() << Step::SignIn << QString();
}

void TestSignedInAccounts::goesOn()
{
    QFETCH(const KnownAccount, account);
    QFETCH(const bool, revoked);
    QFETCH(const QString, chosen);
    QFETCH(const Step, step);
    QFETCH(const QString, username);
    Returned back(account);
    if (revoked)
        back.world.backend.fail(QStringLiteral("session"), refused);
    back.start();
    Person &person = *back.person;
    if (!chosen.isEmpty())
        person.flow->welcome()->marketplace()->setValue(chosen);
    back.accounts().goOn(id);
    spin();
    QCOMPARE(person.step(), step);
    QCOMPARE(person.flow->draft().binding.username, username);
    QVERIFY(!person.flow->current()->problem());
    if (step == Step::WorkspaceBinding) {
        QCOMPARE(person.flow->workspaceBinding()->rows().size(), 2);
        QCOMPARE(person.flow->draft().linked, account.settlement);
        QCOMPARE(back.world.backend.token, Secret(QStringLiteral("access-token")));
        QCOMPARE(back.world.keychain.entries.value(refreshEntry), QByteArray("refresh-token"));
        QVERIFY(!person.flow->canGoBack());
        person.restart();
        QCOMPARE(person.step(), step);
    } else if (step == Step::AccountBinding) {
        QCOMPARE(person.flow->accountBinding()->username()->value(), username);
        QCOMPARE(
            marketplaceId(*person.flow->draft().marketplace), chosen.isEmpty() ? QStringLiteral("alibaba") : chosen);
    } else if (step == Step::Welcome) {
        QCOMPARE(person.flow->welcome()->firstBadField(), person.flow->welcome()->marketplace());
    } else if (step == Step::SignIn) {
        person.flow->signIn()->way()->setValue(QStringLiteral("password"));
        person.flow->signIn()->password()->setValue(Secret(goodPassword));
        person.commit();
        QCOMPARE(person.step(), Step::ActivationMethod);
    }
}

// Nobody is held at a page that asks for what is not at hand.
void TestSignedInAccounts::signInLeadsBack()
{
    Returned back(fresh);
    back.world.backend.fail(QStringLiteral("session"), refused);
    back.start();
    Person &person = *back.person;
    back.accounts().goOn(id);
    spin();
    QCOMPARE(person.step(), Step::SignIn);
    QVERIFY(!person.flow->canGoBack());
    QVERIFY(person.flow->signIn()->offersStartOver());
    person.flow->signIn()->startOver();
    spin();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(!person.flow->draft().account);
    QVERIFY(!person.flow->welcome()->unfinished());
    QCOMPARE(back.entry().account.id, id); // can still be gone on with

    // From a form there is Back, and nothing typed is lost on the way.
    person.to(Step::BasicInformation);
    person.fillBasic();
    Q_EMIT person.flow->basicInformation()->signInRequested();
    QCOMPARE(person.step(), Step::SignIn);
    QVERIFY(!person.flow->signIn()->offersStartOver());
    person.flow->back();
    QCOMPARE(person.step(), Step::BasicInformation);
}

void TestSignedInAccounts::troubleIsShownAndTriedAgain()
{
    Returned back(billing);
    back.world.backend.fail(QStringLiteral("session"), problem(pc::offline));
    back.start();
    back.accounts().goOn(id);
    spin();
    QCOMPARE(back.person->step(), Step::Welcome);
    QCOMPARE(back.person->flow->current()->problem()->code, pc::offline);
    QCOMPARE(back.entry().state, State::SignedIn);
    back.person->flow->current()->act();
    spin();
    QCOMPARE(back.person->step(), Step::WorkspaceBinding);
}

void TestSignedInAccounts::unfinishedIsNotLost()
{
    Returned back(billing);
    back.start();
    back.person->choose(Marketplace::Alibaba, Route::Register);
    back.person->flow->goTo(Step::Welcome);
    QVERIFY(back.accounts().isBlocked());
    const QString flow = back.person->flow->draft().flowId;
    back.accounts().goOn(id);
    spin();
    QCOMPARE(back.person->flow->draft().flowId, flow);
    back.person->flow->startOver();
    QVERIFY(!back.accounts().isBlocked());
}

void TestSignedInAccounts::signsOut_data()
{
    QTest::addColumn<QString>("service"); // what it answers
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QString>("said");
    QTest::newRow("all well") << QString() << QString() << true << message_code::signed_out;
    QTest::newRow("revoked before") << pc::session_revoked << QString() << true << message_code::signed_out;
    QTest::newRow("offline") << pc::offline << QString() << true << message_code::signed_out_here;
    QTest::newRow("locked") << QString() << pc::keychain_locked << false << message_code::sign_out_kept;
    QTest::newRow("denied") << QString() << pc::keychain_denied << false << message_code::sign_out_kept;
}

void TestSignedInAccounts::signsOut()
{
    QFETCH(const QString, service);
    QFETCH(const QString, keychain);
    QFETCH(const bool, gone);
    QFETCH(const QString, said);
    Returned back(billing);
    back.world.keychain.entries.insert(detailsEntry, "{}");
    back.start();
    if (!service.isEmpty())
        back.world.backend.fail(QStringLiteral("session"), problem(service));
    if (!keychain.isEmpty())
        back.world.keychain.trouble = problem(keychain);
    back.accounts().askSignOut(id);
    QCOMPARE(back.entry().state, State::Asking);
    QCOMPARE(back.world.backend.count(QStringLiteral("session")), 0);
    back.accounts().signOut(id);
    spin();
    QCOMPARE(back.accounts().entries().isEmpty(), gone);
    QCOMPARE(back.world.keychain.entries.isEmpty(), gone);
    QCOMPARE(back.world.backend.count(QStringLiteral("revoke")), service.isEmpty() && gone ? 1 : 0);
    if (gone)
        QCOMPARE(back.person->flow->current()->notice().code, said);
    else
        QCOMPARE(back.entry().trouble.code, said);
    back.person->restart();
    QCOMPARE(back.accounts().entries().isEmpty(), gone);
}

void TestSignedInAccounts::staysSignedIn()
{
    Returned back(billing);
    back.start();
    back.accounts().askSignOut(id);
    back.accounts().keepSignedIn(id);
    spin();
    QCOMPARE(back.entry().state, State::SignedIn);
    QVERIFY(back.world.keychain.entries.contains(refreshEntry));
}

void TestSignedInAccounts::opensTheSignInPage()
{
    for (const KnownAccount &account : {billing, active}) {
        Returned back(account);
        back.world.brand.billingCenterUrl = QUrl(QStringLiteral("https://billing.example.com"));
        back.start();
        back.accounts().openSignInPage(id);
        const bool console = account.kind == AccountKind::Console;
        QCOMPARE(back.world.links.opened.value(0).host(),
            console ? QStringLiteral("ap1.example.com") : QStringLiteral("billing.example.com"));
    }
}

USHER_TEST(TestSignedInAccounts, QCoreApplication)
#include "tst_signedinaccounts.moc"

#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/words.h"

#include <QSignalSpy>

using namespace fakes;
using Button = Footer::Button;

namespace {

// Up to where the service is asked, which does not answer.
void activate(World &world, Person &person)
{
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.held.insert(QStringLiteral("activate"));
    person.flow->press();
    spin();
}

} // namespace

class TestFooter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstPageHasNoWayBack();
    void busyPage();
    void slowAndCancelled();
    void lastPageCanBeClosed();
    void keychainIsWaitedFor();
    void workspaceListSaysWhatIsMissing();
    void networkSettings();
    void networkSettingsWhileConnecting();
    void helpWhileSomethingRuns();
    void tellsOfEveryChange();
};

void TestFooter::firstPageHasNoWayBack()
{
    World world;
    Person person(world);
    Footer footer = person.flow->footer();
    QCOMPARE(footer.back, Button::Hidden);
    QCOMPARE(footer.cancel, Button::Hidden);
    QCOMPARE(footer.close, Button::Hidden);
    QVERIFY(footer.canPress && !footer.isBusy && footer.line.isEmpty());
    QCOMPARE(footer.primary.code, message_code::do_next);
    QVERIFY(!person.flow->escape()); // nothing runs: the window closes

    person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Alibaba));
    person.flow->press();
    spin();
    QCOMPARE(person.step(), Step::AccountChoice);
    QCOMPARE(person.flow->footer().back, Button::Enabled);
    person.flow->back();
    QCOMPARE(person.step(), Step::Welcome);
    QCOMPARE(person.flow->footer().back, Button::Hidden);
}

void TestFooter::busyPage()
{
    World world;
    Person person(world);
    activate(world, person);
    const Footer footer = person.flow->footer();
    QVERIFY(footer.isBusy && !footer.canPress && !footer.isWaiting);
    QCOMPARE(footer.primary.code, message_code::busy_activating);
    QCOMPARE(footer.cancel, Button::Enabled);
    QCOMPARE(footer.back, Button::Hidden);
    QVERIFY(footer.line.isEmpty());
}

void TestFooter::slowAndCancelled()
{
    World world;
    Person person(world);
    activate(world, person);
    Q_EMIT world.backend.waiting.value(QStringLiteral("activate"))->slow();
    QVERIFY(person.flow->footer().isWaiting);
    QCOMPARE(person.flow->footer().line.code, message_code::still_waiting);
    world.backend.held.clear();
    QVERIFY(person.flow->escape()); // stops what runs
    spin();
    const Footer footer = person.flow->footer();
    QVERIFY(!footer.isBusy && footer.canPress && !footer.isWaiting);
    QCOMPARE(footer.line.code, message_code::cancelled_nothing);
    QCOMPARE(footer.cancel, Button::Hidden);
}

void TestFooter::lastPageCanBeClosed()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    QCOMPARE(person.flow->footer().close, Button::Hidden);
    person.fillActivation();
    person.commit();
    QCOMPARE(person.step(), Step::Success);
    const Footer footer = person.flow->footer();
    QCOMPARE(footer.close, Button::Enabled);
    QCOMPARE(footer.back, Button::Hidden);
    QCOMPARE(footer.primary.code, message_code::do_open_sign_in);
}

void TestFooter::keychainIsWaitedFor()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    spin();
    world.keychain.holdReads = true;
    person.restart();
    QVERIFY(!person.flow->footer().isWaiting);
    Q_EMIT world.keychain.held->slow();
    QVERIFY(person.flow->footer().isWaiting);
    QCOMPARE(person.flow->footer().line.code, message_code::waiting_keychain);
    world.keychain.held->end(problem(problem_code::keychain_unknown));
    spin();
    QVERIFY(!person.flow->footer().isWaiting);
}

void TestFooter::workspaceListSaysWhatIsMissing()
{
    World world;
    Person person(world);
    person.to(Step::WorkspaceBinding);
    Footer footer = person.flow->footer();
    QVERIFY(!footer.canPress);
    QCOMPARE(words::text(footer.line), QStringLiteral("Bind a workspace first"));
    person.flow->workspaceBinding()->bind(0);
    spin();
    QCOMPARE(person.step(), Step::ConfirmBinding);
    person.commit();
    QCOMPARE(person.step(), Step::WorkspaceBinding);
    footer = person.flow->footer();
    QVERIFY(footer.canPress);
    QCOMPARE(words::text(footer.line), QStringLiteral("1 bound"));
}

void TestFooter::networkSettings()
{
    World world;
    Person person(world);
    person.choose(Marketplace::Alibaba, Route::Register);
    QSignalSpy toggled(person.flow.get(), &FlowController::panelChanged);
    person.flow->openNetworkSettings();
    QCOMPARE(person.flow->panel(), FlowController::Panel::Network);
    Footer footer = person.flow->footer();
    QCOMPARE(footer.back, Button::Enabled);
    QVERIFY(footer.canPress && !footer.isBusy);
    QCOMPARE(footer.primary.code, message_code::do_test_connection);
    person.flow->back(); // to the page that waited
    QCOMPARE(person.flow->panel(), FlowController::Panel::None);
    QCOMPARE(person.step(), Step::BasicInformation);
    QCOMPARE(toggled.size(), 2);

    person.flow->openNetworkSettings();
    QVERIFY(person.flow->escape());
    QCOMPARE(person.flow->panel(), FlowController::Panel::None);
    QVERIFY(!person.flow->escape());

    person.flow->openNetworkSettings();
    person.flow->startOver(); // another page is another place
    QCOMPARE(person.flow->panel(), FlowController::Panel::None);
}

void TestFooter::networkSettingsWhileConnecting()
{
    World world;
    Person person(world);
    person.flow->openNetworkSettings();
    world.backend.held.insert(QStringLiteral("configuration"));
    person.flow->press();
    Footer footer = person.flow->footer();
    QVERIFY(footer.isBusy && !footer.canPress);
    QCOMPARE(footer.primary.code, message_code::busy_connecting);
    QCOMPARE(footer.back, Button::Disabled);
    QCOMPARE(footer.cancel, Button::Enabled);
    QVERIFY(person.flow->escape());
    spin();
    QCOMPARE(person.flow->panel(), FlowController::Panel::Network); // only what ran was stopped
    footer = person.flow->footer();
    QVERIFY(!footer.isBusy && footer.canPress);
    QCOMPARE(footer.cancel, Button::Hidden);
}

void TestFooter::helpWhileSomethingRuns()
{
    World world;
    Person person(world);
    activate(world, person);
    QSignalSpy changed(person.flow.get(), &FlowController::panelChanged);
    person.flow->openHelp();
    person.flow->openHelp();
    QCOMPARE(changed.size(), 1);
    Footer footer = person.flow->footer();
    QVERIFY(footer.canPress && !footer.isBusy);
    QCOMPARE(footer.primary.code, message_code::do_return);
    QCOMPARE(footer.back, Button::Hidden);
    person.flow->press(); // back to the page, where it still runs
    QCOMPARE(person.flow->panel(), FlowController::Panel::None);
    QVERIFY(person.flow->footer().isBusy);

    person.flow->openHelp();
    QVERIFY(person.flow->escape()); // stops nothing
    QVERIFY(person.flow->footer().isBusy);
    QVERIFY(person.flow->escape());
    spin();
    QVERIFY(!person.flow->footer().isBusy);

    person.flow->openHelp();
    person.flow->openNetworkSettings(); // from there
    person.flow->back();
    QCOMPARE(person.flow->panel(), FlowController::Panel::None);
}

void TestFooter::tellsOfEveryChange()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.held.insert(QStringLiteral("activate"));
    Footer seen = person.flow->footer();
    connect(person.flow.get(), &FlowController::footerChanged, this, [&] { seen = person.flow->footer(); });
    connect(person.flow.get(), &FlowController::stepChanged, this, [&] { seen = person.flow->footer(); });
    person.flow->press();
    spin();
    QCOMPARE(seen, person.flow->footer());
    person.flow->cancel();
    spin();
    QCOMPARE(seen, person.flow->footer());
    QCOMPARE(seen.line.code, message_code::cancelled_nothing);
}

USHER_TEST(TestFooter, QCoreApplication)
#include "tst_footer.moc"

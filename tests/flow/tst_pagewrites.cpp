#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

class TestPageWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void purchases_data();
    void purchases();
    void backendTrouble_data();
    void backendTrouble();
    void sentBeforeTheSessionRanOut_data();
    void sentBeforeTheSessionRanOut();
    void doubleCommitSendsOnce();
    void stopsBeforeAnythingIsSent();
    void stopsWhileASessionIsRenewed();
    void swapIsOffered();
    void handoffNeeded();
    void searchIsDebounced();
    void searchSurvivesLeaving_data();
    void searchSurvivesLeaving();
    void alreadyLinked();
    void lateListConcernsNobody();
};

void TestPageWrites::purchases_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code :
        {pc::purchase_unknown, pc::purchase_mismatch, pc::purchase_expired, pc::purchase_frozen, pc::purchase_released})
        QTest::newRow(qPrintable(code)) << code;
}

void TestPageWrites::purchases()
{
    QFETCH(QString, code);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    Problem refused = problem(code, 409);
    refused.fields = {{QStringLiteral("/purchase/instance_id"), code, {}}};
    world.backend.fail(QStringLiteral("activate"), refused);
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QCOMPARE(person.flow->activationMethod()->purchase()->instanceId()->message().code, code);
    QCOMPARE(person.flow->activationMethod()->workspaceName()->value(), QStringLiteral("Payments prod"));
    person.commit(); // the same again, as a purchase may take minutes to arrive
    QCOMPARE(person.step(), Step::Success);
    const QStringList keys = world.backend.keys(QStringLiteral("activate"));
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0], keys[1]);
    QCOMPARE(world.backend.count(QStringLiteral("settle")), 0);
}

void TestPageWrites::backendTrouble_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("absent") << pc::unreachable << 0 << false;
    QTest::newRow("wrong certificate") << pc::tls_untrusted << 0 << false;
    QTest::newRow("500") << pc::internal_error << 500 << true;
    QTest::newRow("busy") << pc::overloaded << 503 << true; // perhaps it was lost in the commit
    QTest::newRow("gateway") << pc::not_our_service << 500 << true;
    QTest::newRow("firewall") << pc::not_our_service << 403 << false;
    QTest::newRow("slow") << pc::timed_out << 0 << true;
    QTest::newRow("broken") << pc::connection_lost << 0 << true;
    QTest::newRow("not json") << pc::not_our_service << 200 << true;
}

void TestPageWrites::backendTrouble()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, unknown);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.fail(QStringLiteral("activate"), problem(code, status));
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QVERIFY(person.flow->current()->problem());
    QCOMPARE(person.flow->current()->problem()->code, code);
    QVERIFY(!person.flow->current()->isBusy());
    if (unknown) // edited meanwhile: the old request is settled first all the same
        person.flow->activationMethod()->workspaceName()->setValue(QStringLiteral("Other name"));
    person.flow->current()->act();
    spin();
    QCOMPARE(person.step(), Step::Success);
    const QStringList keys = world.backend.keys(QStringLiteral("activate"));
    QCOMPARE(world.backend.count(QStringLiteral("settle")), unknown ? 1 : 0);
    QCOMPARE(keys[0] == keys[1], !unknown); // settled as cancelled: a new key
    if (unknown)
        QCOMPARE(world.backend.keys(QStringLiteral("settle")).constFirst(), keys[0]);
}

void TestPageWrites::sentBeforeTheSessionRanOut_data()
{
    QTest::addColumn<bool>("renewed"); // and then the request fails
    QTest::newRow("not renewed") << false;
    QTest::newRow("renewed") << true;
}

// The first sending got no answer, the second one found the session run out: nobody knows what the first one did.
void TestPageWrites::sentBeforeTheSessionRanOut()
{
    QFETCH(bool, renewed);
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    Problem ranOut = problem(pc::session_expired, 401);
    ranOut.unsettled = true;
    world.backend.fail(QStringLiteral("activate"), ranOut);
    world.backend.fail(renewed ? QStringLiteral("activate") : QStringLiteral("session"), problem(pc::unreachable));
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QCOMPARE(person.flow->current()->problem()->code, pc::unreachable);
    world.backend.outcome = {true, 201, OfflineBackend::activation().toJson()}; // it had taken effect
    person.flow->activationMethod()->workspaceName()->setValue(QStringLiteral("Other name"));
    const int sent = world.backend.count(QStringLiteral("activate"));
    person.flow->current()->act();
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("activate")), sent);
    QCOMPARE(world.backend.count(QStringLiteral("settle")), 1);
    QCOMPARE(person.step(), Step::Success);
}

void TestPageWrites::doubleCommitSendsOnce()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    PageModel *page = person.flow->current();
    world.backend.held.insert(QStringLiteral("activate"));
    page->commit();
    page->commit();
    spin();
    page->commit();
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("activate")), 1);
    QVERIFY(page->isBusy() && page->canCancel() && !person.flow->canGoBack());
    QCOMPARE(page->busyText().code, message_code::busy_activating);
    world.backend.release<api::Activation>(QStringLiteral("activate"), OfflineBackend::activation());
    spin();
    QCOMPARE(person.step(), Step::Success);
}

void TestPageWrites::stopsBeforeAnythingIsSent()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    spin();
    world.stateFile.hold = true;
    person.commit();
    PageModel *page = person.flow->current();
    QVERIFY(page->isBusy() && page->canCancel());
    page->cancel();
    QVERIFY(!page->isBusy() && !page->canCancel());
    QCOMPARE(page->notice().code, message_code::cancelled_nothing);
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("activate")), 0);
    world.stateFile.hold = false;
    person.commit();
    QCOMPARE(person.step(), Step::Success);
    QCOMPARE(world.backend.count(QStringLiteral("activate")), 1);
}

void TestPageWrites::stopsWhileASessionIsRenewed()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    world.backend.fail(QStringLiteral("activate"), problem(pc::session_expired, 401));
    world.backend.held.insert(QStringLiteral("session"));
    person.commit();
    PageModel *page = person.flow->current();
    QVERIFY(page->isBusy() && page->canCancel());
    page->cancel();
    spin();
    QVERIFY(!page->isBusy());
    QCOMPARE(page->notice().code, message_code::cancelled_unknown); // the first one was sent
    world.backend.held.clear();
    world.backend.release<api::Session>(QStringLiteral("session"), session());
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("activate")), 1);
    person.commit(); // asks after the first, then sends
    QCOMPARE(world.backend.count(QStringLiteral("settle")), 1);
    QCOMPARE(person.step(), Step::Success);
}

void TestPageWrites::swapIsOffered()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    PurchaseFields *ids = person.flow->activationMethod()->purchase();
    ids->accountId()->setValue(QStringLiteral("i-77"));
    ids->instanceId()->setValue(QStringLiteral("１２３４ ５６７８ ９０１２ ３４５６"));
    ids->instanceId()->leave();
    QVERIFY(ids->swapOffered());
    QCOMPARE(ids->instanceId()->state(), FieldBase::State::Warning);
    ids->swap();
    QVERIFY(!ids->swapOffered());
    QCOMPARE(ids->accountId()->value(), QStringLiteral("1234567890123456"));
    QCOMPARE(ids->instanceId()->value(), QStringLiteral("i-77"));
}

void TestPageWrites::handoffNeeded()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    ActivationMethodModel *m = person.flow->activationMethod();
    m->method()->setValue(QStringLiteral("aws"));
    m->workspaceName()->setValue(QStringLiteral("Payments prod"));
    QVERIFY(m->purchase()->handoff()->isNeeded());
    QVERIFY(m->canCommit());
    person.commit();
    QCOMPARE(m->purchase()->handoff()->code()->message().code, pc::handoff_required);
    QCOMPARE(world.backend.count(QStringLiteral("activate")), 0);
    m->method()->setValue(QStringLiteral("direct"));
    QVERIFY(m->canCommit());
    QVERIFY(!m->purchase()->needsAccountId());
}

void TestPageWrites::searchIsDebounced()
{
    World world;
    Person person(world);
    person.to(Step::WorkspaceBinding);
    WorkspaceBindingModel *list = person.flow->workspaceBinding();
    QCOMPARE(list->rows().size(), 2);
    QVERIFY(!list->canCommit());
    const int before = world.backend.count(QStringLiteral("workspaces"));
    for (const char *text : {"s", "sp", "space 2"})
        list->setSearch(QString::fromLatin1(text));
    spin();
    QCOMPARE(world.backend.count(QStringLiteral("workspaces")), before + 1);
    QCOMPARE(list->rows().size(), 1);
    list->setSearch(QStringLiteral("nothing"));
    spin();
    QCOMPARE(list->listState(), WorkspaceBindingModel::ListState::NoMatch);
    world.backend.fail(QStringLiteral("workspaces"), problem(pc::offline));
    list->setSearch(QString());
    spin();
    QCOMPARE(list->listProblem()->code, pc::offline);
    list->reload();
    spin();
    QCOMPARE(list->listState(), WorkspaceBindingModel::ListState::Ready);
}

void TestPageWrites::searchSurvivesLeaving_data()
{
    QTest::addColumn<bool>("rowsThere");
    QTest::newRow("among rows") << true;
    QTest::newRow("before there are any") << false;
}

// Left in the quiet while before the search is sent.
void TestPageWrites::searchSurvivesLeaving()
{
    QFETCH(bool, rowsThere);
    World world;
    world.timing.search = 60'000;
    if (!rowsThere)
        world.backend.held.insert(QStringLiteral("workspaces"));
    Person person(world);
    person.to(Step::WorkspaceBinding);
    world.backend.held.clear();
    WorkspaceBindingModel *list = person.flow->workspaceBinding();
    list->setSearch(QStringLiteral("space 2"));
    list->createWorkspace();
    spin();
    QCOMPARE(person.step(), Step::CreateWorkspace);
    person.flow->back();
    spin();
    QCOMPARE(person.step(), Step::WorkspaceBinding);
    QCOMPARE(list->listState(), WorkspaceBindingModel::ListState::Ready);
    QCOMPARE(list->search(), QStringLiteral("space 2"));
    QCOMPARE(list->rows().size(), 1);
}

void TestPageWrites::alreadyLinked()
{
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.fillBinding();
    Problem linked = problem(pc::already_linked, 409);
    linked.arguments.insert(QStringLiteral("masked_account"), QStringLiteral("m•••n"));
    linked.fields = {{QStringLiteral("/purchase/account_id"), pc::already_linked, {}}};
    world.backend.fail(QStringLiteral("link"), linked);
    person.commit();
    QCOMPARE(person.step(), Step::AlreadyLinked);
    QCOMPARE(person.flow->alreadyLinked()->maskedAccount(), QStringLiteral("m•••n"));
    const SiteGroups sites = person.flow->alreadyLinked()->sites();
    QCOMPARE(sites.all().size(), person.flow->facts().configuration.sites.size()); // the workspaces may be on any
    QVERIFY(!sites.suitable.isEmpty() && !sites.others.isEmpty());
    QCOMPARE(person.flow->alreadyLinked()->site()->value(), sites.suitable.first().id);
    const Site other = sites.others.first();
    person.flow->alreadyLinked()->site()->setValue(other.id);
    QCOMPARE(person.flow->alreadyLinked()->signInUrl(), other.signInUrl);
    person.flow->alreadyLinked()->bindWithIt();
    QCOMPARE(person.step(), Step::AccountBinding);
}

void TestPageWrites::lateListConcernsNobody()
{
    World world;
    world.backend.held.insert(QStringLiteral("workspaces"));
    Person person(world);
    person.to(Step::WorkspaceBinding);
    person.flow->startOver();
    world.backend.release<api::WorkspacePage>(QStringLiteral("workspaces"), problem(pc::session_expired, 401));
    spin();
    QCOMPARE(person.step(), Step::Welcome);
}

USHER_TEST(TestPageWrites, QCoreApplication)
#include "tst_pagewrites.moc"

#include "flow/drive.h"

#include <QSignalSpy>
#include <QTest>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

const QString longText(10'000, QChar(u'x'));

}

class TestPageModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registerRoute();
    void bindingRoute_data();
    void bindingRoute();
    void typing_data();
    void typing();
    void errorsWaitForLeaving();
    void emptyFormsAreMarkedWhole_data();
    void emptyFormsAreMarkedWhole();
    void codes_data();
    void codes();
    void codeExpiresAndProofRunsOut();
    void anotherAddressVoidsTheProof();
    void usernameTaken();
    void lateUsernameAnswerIsDropped();
    void emailTakenOffersSignIn();
    void purchases_data();
    void purchases();
    void backendTrouble_data();
    void backendTrouble();
    void doubleCommitSendsOnce();
    void swapIsOffered();
    void handoffNeeded();
    void searchIsDebounced();
    void alreadyLinked();
};

void TestPageModels::registerRoute()
{
    World world;
    Person person(world);
    person.choose(Marketplace::Alibaba, Route::Register);
    QCOMPARE(person.step(), Step::BasicInformation);
    person.basic(); // nothing else open: the code itself leads on
    QCOMPARE(person.step(), Step::CompanyInformation);
    person.fillCompany();
    QCOMPARE(world.backend.count(QStringLiteral("register")), 0);
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
    QVERIFY(!person.flow->canGoBack());
    person.fillActivation();
    person.commit();
    QCOMPARE(person.step(), Step::Success);
    QCOMPARE(person.flow->success()->signInName(), QStringLiteral("mei.tan"));
    QCOMPARE(person.flow->success()->signInLinks().size(), 1);
    person.commit();
    QCOMPARE(world.links.opened, QList<QUrl>{QUrl(QStringLiteral("https://ap1.example.com/login"))});
    for (const QString &entry : world.keychain.entries.keys())
        QVERIFY2(!entry.startsWith(QLatin1String("draft/")), qPrintable(entry));
}

void TestPageModels::bindingRoute_data()
{
    QTest::addColumn<bool>("create");
    QTest::addColumn<bool>("newOwner");
    QTest::newRow("confirm") << false << false;
    QTest::newRow("create, has account") << true << false;
    QTest::newRow("create, new account") << true << true;
}

void TestPageModels::bindingRoute()
{
    QFETCH(bool, create);
    QFETCH(bool, newOwner);
    World world;
    Person person(world);
    person.to(create ? Step::CreateWorkspace : Step::ConfirmBinding);
    QCOMPARE(person.step(), create ? Step::CreateWorkspace : Step::ConfirmBinding);
    QVERIFY(person.flow->siteSelectorVisible());
    if (create)
        person.fillCreate(newOwner);
    person.commit();
    QCOMPARE(person.step(), Step::WorkspaceBinding);
    QCOMPARE(person.flow->siteSelectorVisible(), !create);
    WorkspaceBindingModel *list = person.flow->workspaceBinding();
    QCOMPARE(list->boundCount(), 1);
    QCOMPARE(list->rows().first().state, WorkspaceState::Bound);
    QVERIFY(!list->canBind(0));
    if (newOwner)
        QVERIFY(world.backend.sent.at(world.backend.sent.size() - 1).body.contains("new_owner"));
    person.commit();
    QCOMPARE(person.step(), Step::Success);
}

void TestPageModels::typing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidied");
    QTest::addColumn<QString>("code"); // after leaving; empty: good
    const auto row
        = [](const char *name, const char *field, const QString &text, const QString &tidied, const QString &code) {
              QTest::newRow(name) << QString::fromLatin1(field) << text << tidied << code;
          };
    row("username full width", "username", QStringLiteral("ｍｅｉ．ｔａｎ"), QStringLiteral("mei.tan"), {});
    row("username bidi", "username", QStringLiteral("mei\u202Etan\u0007"), QStringLiteral("meitan"), {});
    row("username emoji", "username", QStringLiteral("mei\U0001F600tan"), QStringLiteral("mei\U0001F600tan"),
        pc::field::not_allowed);
    row("username long", "username", longText, longText, pc::field::too_long);
    row("username short", "username", QStringLiteral("me"), QStringLiteral("me"), pc::field::too_short);
    row("email spaces", "email", QStringLiteral(" mei@example.com\u200B "), QStringLiteral("mei@example.com"), {});
    row("email long", "email", longText, longText, pc::field::too_long);
    row("email emoji", "email", QStringLiteral("\U0001F600@example.com"), QStringLiteral("\U0001F600@example.com"),
        pc::field::malformed);
    row("phone letters", "phone", QStringLiteral("call me"), QStringLiteral("call me"), pc::field::malformed);
    row("phone long", "phone", longText, longText, pc::field::malformed);
    row("cleared", "username", QString(), QString(), pc::field::required);
}

void TestPageModels::typing()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, tidied);
    QFETCH(QString, code);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    for (FieldBase *base : person.flow->basicInformation()->fields()) {
        auto *f = qobject_cast<Field *>(base);
        if (!f || f->name() != field)
            continue;
        f->setValue(QStringLiteral("?"));
        f->setValue(text);
        QVERIFY(f->state() != FieldBase::State::Error); // never red while typing
        f->leave();
        QCOMPARE(f->value(), tidied);
        QCOMPARE(f->state() == FieldBase::State::Error, !code.isEmpty());
        QCOMPARE(f->state() == FieldBase::State::Error ? f->message().code : QString(), code);
        return;
    }
    QFAIL("no such field");
}

void TestPageModels::errorsWaitForLeaving()
{
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    BasicInformationModel *m = person.flow->basicInformation();
    m->password()->leave();
    QCOMPARE(m->password()->state(), FieldBase::State::Untouched);
    m->password()->setValue(Secret(QStringLiteral("short")));
    m->password()->leave();
    QCOMPARE(m->password()->state(), FieldBase::State::Error);
    m->password()->setValue(Secret(goodPassword));
    QCOMPARE(m->password()->state(), FieldBase::State::Ok);
    m->passwordAgain()->setValue(Secret(QStringLiteral("other")));
    m->passwordAgain()->leave();
    QCOMPARE(m->passwordAgain()->message().code, message_code::passwords_differ);
    m->passwordAgain()->setValue(Secret(goodPassword));
    QCOMPARE(m->passwordAgain()->state(), FieldBase::State::Ok);
    m->password()->setValue(Secret(QStringLiteral("mei")));
    QVERIFY(m->passwordAgain()->state() != FieldBase::State::Ok);
}

void TestPageModels::emptyFormsAreMarkedWhole_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QStringList>("bad");
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    QTest::newRow("basic") << int(Step::BasicInformation) << names("site username password password_again email code");
    QTest::newRow("company") << int(Step::CompanyInformation) << names("company_name consent");
    QTest::newRow("activation") << int(Step::ActivationMethod)
                                << names("workspace_name workspace_language account_id instance_id");
    QTest::newRow("binding") << int(Step::AccountBinding) << names("username code account_id instance_id");
}

void TestPageModels::emptyFormsAreMarkedWhole()
{
    QFETCH(int, step);
    QFETCH(QStringList, bad);
    World world;
    Person person(world);
    person.to(Step(step));
    QCOMPARE(person.step(), Step(step));
    const qsizetype before = world.backend.sent.size();
    QSignalSpy focus(person.flow->current(), &PageModel::focusRequested);
    person.commit();
    QStringList marked;
    for (const FieldBase *field : person.flow->current()->fields()) {
        if (field->state() == FieldBase::State::Error)
            marked.append(field->name());
    }
    QCOMPARE(marked, bad);
    QCOMPARE(person.flow->current()->firstBadField()->name(), bad.first());
    QCOMPARE(focus.count(), 1);
    QCOMPARE(world.backend.sent.size(), before);
}

void TestPageModels::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("needsNew");
    QTest::newRow("wrong") << pc::code_wrong << false;
    QTest::newRow("expired") << pc::code_expired << true;
    QTest::newRow("reused") << pc::code_used << true;
    QTest::newRow("sixth try") << pc::code_exhausted << true;
    QTest::newRow("unknown") << pc::code_unknown << true;
}

void TestPageModels::codes()
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
    step->setText(QStringLiteral("６５４３２１"));
    spin();
    QCOMPARE(step->state(), CodeStep::State::Verified);
    QCOMPARE(person.step(), Step::CompanyInformation);
}

void TestPageModels::codeExpiresAndProofRunsOut()
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

void TestPageModels::anotherAddressVoidsTheProof()
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

void TestPageModels::usernameTaken()
{
    World world;
    world.backend.usernameFree = false;
    Person person(world);
    person.to(Step::BasicInformation);
    person.basic();
    QCOMPARE(person.step(), Step::BasicInformation);
    Field *name = person.flow->basicInformation()->username();
    QCOMPARE(name->message().code, pc::username_taken);
    person.commit();
    QCOMPARE(person.step(), Step::BasicInformation);
    QCOMPARE(person.flow->current()->firstBadField(), name);
    world.backend.usernameFree = true;
    name->setValue(QStringLiteral("mei.tan2"));
    QVERIFY(name->state() != FieldBase::State::Error);
    spin();
    QCOMPARE(name->message().code, message_code::username_available);
    person.commit();
    QCOMPARE(person.step(), Step::CompanyInformation);
}

void TestPageModels::lateUsernameAnswerIsDropped()
{
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    BasicInformationModel *m = person.flow->basicInformation();
    m->site()->setValue(QStringLiteral("ap1"));
    world.backend.held.insert(QStringLiteral("username"));
    m->username()->setValue(QStringLiteral("first.name"));
    spin();
    const QPointer<CallBase> first = world.backend.waiting.value(QStringLiteral("username"));
    QVERIFY(first);
    world.backend.held.clear();
    m->username()->setValue(QStringLiteral("second.name"));
    spin();
    QCOMPARE(m->username()->state(), FieldBase::State::Ok);
    QVERIFY(!first); // cancelled
    QCOMPARE(m->username()->state(), FieldBase::State::Ok);
}

void TestPageModels::emailTakenOffersSignIn()
{
    World world;
    Person person(world);
    person.to(Step::CompanyInformation);
    person.fillCompany();
    Problem taken = problem(pc::email_taken, 409);
    taken.fields = {{QStringLiteral("/email"), pc::email_taken, {}}};
    world.backend.fail(QStringLiteral("register"), taken);
    person.commit();
    QVERIFY(person.flow->companyInformation()->offersSignIn());
    person.flow->current()->act();
    spin();
    QCOMPARE(person.step(), Step::SignIn);
    QCOMPARE(person.flow->signIn()->email()->value(), QStringLiteral("mei@example.com"));
    person.code(person.flow->signIn()->code());
    QCOMPARE(person.step(), Step::SignIn); // never by itself
    person.commit();
    QCOMPARE(person.step(), Step::ActivationMethod);
}

void TestPageModels::purchases_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code :
        {pc::purchase_unknown, pc::purchase_mismatch, pc::purchase_expired, pc::purchase_frozen, pc::purchase_released})
        QTest::newRow(qPrintable(code)) << code;
}

void TestPageModels::purchases()
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

void TestPageModels::backendTrouble_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("absent") << pc::unreachable << 0 << false;
    QTest::newRow("wrong certificate") << pc::tls_untrusted << 0 << false;
    QTest::newRow("500") << pc::internal_error << 500 << false;
    QTest::newRow("slow") << pc::timed_out << 0 << true;
    QTest::newRow("broken") << pc::connection_lost << 0 << true;
    QTest::newRow("not json") << pc::not_our_service << 200 << true;
}

void TestPageModels::backendTrouble()
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
        QCOMPARE(world.backend.keys(QStringLiteral("settle")).first(), keys[0]);
}

void TestPageModels::doubleCommitSendsOnce()
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
    world.backend.release<api::Activation>(QStringLiteral("activate"), FakeBackend::activation());
    spin();
    QCOMPARE(person.step(), Step::Success);
}

void TestPageModels::swapIsOffered()
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

void TestPageModels::handoffNeeded()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    ActivationMethodModel *m = person.flow->activationMethod();
    m->method()->setValue(QStringLiteral("aws"));
    QVERIFY(m->purchase()->needsHandoff());
    QVERIFY(!m->canCommit());
    m->method()->setValue(QStringLiteral("direct"));
    QVERIFY(m->canCommit());
    QVERIFY(!m->purchase()->needsAccountId());
}

void TestPageModels::searchIsDebounced()
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

void TestPageModels::alreadyLinked()
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
    person.flow->alreadyLinked()->bindWithIt();
    QCOMPARE(person.step(), Step::AccountBinding);
}

QTEST_GUILESS_MAIN(TestPageModels)
#include "tst_pagemodels.moc"

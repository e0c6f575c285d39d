#include "flow/drive.h"
#include "testmain.h"

#include <QSignalSpy>

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
    void usernameTaken();
    void lateUsernameAnswerIsDropped();
    void emailTakenOffersSignIn();
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
    const QStringList kept = world.keychain.entries.keys();
    for (const QString &entry : kept)
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
    QTest::newRow("activation") << int(Step::ActivationMethod) << names("workspace_name account_id instance_id");
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

USHER_TEST(TestPageModels, QCoreApplication)
#include "tst_pagemodels.moc"

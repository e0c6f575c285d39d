#include "common/domain/fieldrules.h"
#include "common/domain/phonenumbers.h"
#include "flow/drive.h"
#include "testmain.h"

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Fields that think along: telephone numbers, usernames, agreements, codes.
class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phones_data();
    void phones();
    void phoneCountry();
    void phoneIsKept();
    void usernameIsAsked_data();
    void usernameIsAsked();
    void usernameAskedAgain_data();
    void usernameAskedAgain();
    void usernameTakenWhereAWorkspaceIsMade();
    void passwordStaysWrong();
    void agreementOutdated_data();
    void agreementOutdated();
    void region();
    void codeForms_data();
    void codeForms();
    void codeGoesOn_data();
    void codeGoesOn();
};

void TestFields::phones_data()
{
    QTest::addColumn<QString>("country"); // chosen before
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("countryAfter");
    QTest::addColumn<QString>("shown"); // after leaving
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *country, const char *typed, const char *sent, const char *after,
                         const char *shown, const QString &error = {}) {
        QTest::newRow(name) << str(country) << str(typed) << str(sent) << str(after) << str(shown) << error;
    };
    row("empty", "", "", "", "", "");
    row("empty with country", "SG", "", "", "SG", "");
    row("inland", "SG", "6123 4567", "+6561234567", "SG", "61234567");
    row("a slash", "DE", "030 / 123456", "+4930/123456", "DE", "030 / 123456", pc::field::malformed);
    row("inland zero dropped", "DE", "(030) 123-456", "+4930123456", "DE", "30123456");
    row("inland zero kept", "IT", "06 698 1234", "+39066981234", "IT", "066981234");
    row("whole", "SG", "+86 138-0013-8000", "+8613800138000", "CN", "13800138000");
    row("whole without country", "", "+65 6123 4567", "+6561234567", "SG", "61234567");
    row("dialled with 00", "SG", "0044 (0)20 7946 0958", "+442079460958", "GB", "2079460958");
    row("full width", "SG", "＋６５ ６１２３ ４５６７", "+6561234567", "SG", "61234567");
    row("Arabic digits", "AE", "٠٥٠ ١٢٣ ٤٥٦٧", "+971501234567", "AE", "501234567");
    row("shared code, the chosen one", "CA", "+1 416 555 0100", "+14165550100", "CA", "4165550100");
    row("shared code, the largest", "SG", "+1 416 555 0100", "+14165550100", "US", "4165550100");
    row("longest code wins", "US", "+1 242 555 0100", "+12425550100", "BS", "5550100");
    row("no country", "", "6123 4567", "61234567", "", "6123 4567", message_code::phone_country_needed);
    row("letters", "SG", "call me", "+65callme", "SG", "call me", pc::field::malformed);
    row("too short", "SG", "12", "+6512", "SG", "12", pc::field::malformed);
    row("too long", "SG", "+65 1234567890123456", "+651234567890123456", "SG", "+65 1234567890123456",
        pc::field::malformed);
    row("no such code", "SG", "+999 1234567", "+9991234567", "SG", "+9991234567");
}

void TestFields::phones()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, error);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    PhoneNumber *phone = person.flow->basicInformation()->phone();
    phone->setCountry(country);
    phone->setValue(str("?"));
    phone->setValue(typed);
    QCOMPARE(phone->value(), typed); // nothing is rewritten under the cursor
    QTEST(phone->country(), "countryAfter");
    phone->leave();
    QTEST(phone->tidied(), "sent");
    QTEST(phone->value(), "shown");
    QTEST(phone->country(), "countryAfter");
    QCOMPARE(phone->state() == FieldBase::State::Error ? phone->message().code : QString(), error);
    QCOMPARE(phone->isGood(), error.isEmpty());
    if (error.isEmpty())
        QCOMPARE(person.flow->draft().basic.phone, phone->tidied());
}

void TestFields::phoneCountry()
{
    QSet<QString> seen;
    for (const rules::PhoneCountry &country : rules::phoneCountries()) {
        const QString id = QString::fromLatin1(country.territory);
        QVERIFY2(!seen.contains(id), country.territory);
        seen.insert(id);
        // Every country finds itself again.
        const QString number = rules::dialCode(id) + str("5550100");
        QCOMPARE(rules::territoryOfPhone(number, id), id);
        QVERIFY(!rules::phone(number));
    }
    QVERIFY(seen.size() > 230);

    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    PhoneNumber *phone = person.flow->basicInformation()->phone();
    phone->setValue(str("+65 6123 4567"));
    phone->setCountry(str("MY"));
    QCOMPARE(phone->tidied(), str("+6061234567"));
}

void TestFields::phoneIsKept()
{
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    PhoneNumber *phone = person.flow->basicInformation()->phone();
    phone->setCountry(str("SG"));
    phone->setValue(str("6123 4567"));
    person.flow->saveNow();
    spin();
    person.restart();
    phone = person.flow->basicInformation()->phone();
    QCOMPARE(phone->country(), str("SG"));
    QCOMPARE(phone->value(), str("61234567"));
    QCOMPARE(phone->tidied(), str("+6561234567"));
}

void TestFields::usernameIsAsked_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("free");
    QTest::addColumn<bool>("reachable");
    QTest::addColumn<int>("questions");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *site, const QStringList &typed, bool isFree, bool reachable,
                         int questions, FieldBase::State state, const QString &code) {
        QTest::newRow(name) << str(site) << typed << isFree << reachable << questions << int(state) << code;
    };
    using State = FieldBase::State;
    row("free", "ap1", {str("mei.tan")}, true, true, 1, State::Ok, message_code::username_available);
    row("taken", "ap1", {str("mei.tan")}, false, true, 1, State::Error, pc::username_taken);
    row("offline", "ap1", {str("mei.tan")}, true, false, 1, State::Warning, message_code::username_check_failed);
    row("typed letter by letter", "ap1", {str("mei."), str("mei.t"), str("mei.ta"), str("mei.tan")}, true, true, 1,
        State::Ok, message_code::username_available);
    row("not a name yet", "ap1", {str("me")}, true, true, 0, State::Neutral, {});
    row("no site yet", "", {str("mei.tan")}, true, true, 0, State::Neutral, {});
    row("cleared again", "ap1", {str("mei.tan"), QString()}, true, true, 0, State::Neutral, {});
}

void TestFields::usernameIsAsked()
{
    QFETCH(QString, site);
    QFETCH(QStringList, typed);
    QFETCH(bool, free);
    QFETCH(bool, reachable);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    BasicInformationModel *m = person.flow->basicInformation();
    world.backend.usernameFree = free;
    if (!reachable)
        world.backend.fail(str("username"), problem(pc::unreachable));
    m->site()->setValue(site);
    for (const QString &text : typed)
        m->username()->setValue(text);
    spin();
    QTEST(world.backend.count(str("username")), "questions");
    QTEST(int(m->username()->state()), "state");
    QTEST(m->username()->message().code, "code");
}

void TestFields::usernameAskedAgain_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another name") << "username";
    QTest::newRow("another site") << "site";
}

void TestFields::usernameAskedAgain()
{
    QFETCH(QString, change);
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    BasicInformationModel *m = person.flow->basicInformation();
    m->site()->setValue(str("ap1"));
    world.backend.held.insert(str("username"));
    m->username()->setValue(str("mei.tan"));
    spin();
    QCOMPARE(m->username()->state(), FieldBase::State::Checking);
    const QPointer<CallBase> first = world.backend.waiting.value(str("username"));
    QVERIFY(first);
    world.backend.usernameFree = false;
    world.backend.held.clear();
    if (change == str("site"))
        m->site()->setValue(str("us1"));
    else
        m->username()->setValue(str("mei.tan2"));
    QVERIFY(m->username()->state() != FieldBase::State::Checking);
    spin();
    // The first answer would have come later, and said something else.
    QVERIFY(!first);
    QCOMPARE(world.backend.count(str("username")), 2);
    QCOMPARE(m->username()->message().code, pc::username_taken);
    if (change == str("site"))
        QVERIFY(world.backend.sent.constLast().body.contains("us1"));
}

void TestFields::usernameTakenWhereAWorkspaceIsMade()
{
    World world;
    world.backend.usernameFree = false;
    Person person(world);
    person.to(Step::CreateWorkspace);
    person.fillCreate(true);
    spin();
    Field *username = person.flow->createWorkspace()->username();
    QCOMPARE(username->message().code, pc::username_taken);
    const auto asked = std::find_if(world.backend.sent.cbegin(), world.backend.sent.cend(),
        [](const OfflineBackend::Sent &sent) { return sent.what == str("username"); });
    QVERIFY(asked != world.backend.sent.cend());
    QVERIFY(asked->body.contains("\"scope\":\"console\"")); // Billing Center names do not count here
    person.commit();
    QCOMPARE(world.backend.count(str("create")), 0);
    QCOMPARE(person.flow->current()->firstBadField(), username);
    world.backend.usernameFree = true;
    person.flow->selectSite(str("us1"));
    spin();
    QCOMPARE(username->message().code, message_code::username_available);
    // With an account that exists the name is no question.
    person.flow->createWorkspace()->hasAccount()->setValue(str("yes"));
    QVERIFY(username->isGood());
}

// What it is judged by changes beside it: the error goes when it is none any more, not before.
void TestFields::passwordStaysWrong()
{
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    const BasicInformationModel *m = person.flow->basicInformation();
    m->password()->setValue(Secret(str("short")));
    m->password()->leave();
    QCOMPARE(m->password()->message().code, pc::field::too_short);
    m->email()->setValue(str("ana@example.com"));
    QCOMPARE(m->password()->message().code, pc::field::too_short);
    m->passwordAgain()->setValue(Secret(str("Harbour-Lantern-27")));
    m->passwordAgain()->leave();
    QCOMPARE(m->passwordAgain()->message().code, message_code::passwords_differ);
    m->password()->setValue(Secret(str("Harbour-Lantern-27")));
    QVERIFY(m->password()->message().code.isEmpty() && m->passwordAgain()->message().code.isEmpty());
}

void TestFields::agreementOutdated_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("request");
    QTest::newRow("register") << int(Step::CompanyInformation) << "register";
    QTest::newRow("create") << int(Step::CreateWorkspace) << "create";
}

void TestFields::agreementOutdated()
{
    QFETCH(int, step);
    QFETCH(QString, request);
    World world;
    Person person(world);
    person.to(Step(step));
    const bool create = Step(step) == Step::CreateWorkspace;
    if (create)
        person.fillCreate(false);
    else
        person.fillCompany();
    ConsentField *consent
        = create ? person.flow->createWorkspace()->consent() : person.flow->companyInformation()->consent();
    QVERIFY(consent->isOn());
    world.backend.conf.policy.agreements.first().version = str("2");
    Problem outdated = problem(pc::agreement_outdated, 409);
    outdated.fields = {{str("/agreements"), pc::agreement_outdated, {}}};
    world.backend.fail(request, outdated);
    person.commit();
    QCOMPARE(int(person.step()), step);
    QVERIFY(!consent->isOn());
    QCOMPARE(consent->message().code, pc::agreement_outdated);
    QCOMPARE(person.flow->current()->firstBadField(), consent);
    QCOMPARE(consent->agreements().constFirst().version, str("2")); // fetched anew
    // Everything else is kept.
    if (create)
        QCOMPARE(person.flow->createWorkspace()->workspaceName()->value(), str("New space"));
    else
        QCOMPARE(person.flow->companyInformation()->companyName()->value(), str("Acme Ltd"));
    person.commit();
    QCOMPARE(world.backend.count(request), 1);
    consent->setOn(true);
    person.commit();
    QCOMPARE(world.backend.count(request), 2);
    const auto sent = std::find_if(world.backend.sent.crbegin(), world.backend.sent.crend(),
        [&request](const OfflineBackend::Sent &one) { return one.what == request; });
    QVERIFY2(sent->body.contains("\"version\":\"2\""), sent->body.constData());
    QVERIFY(int(person.step()) != step);
}

void TestFields::region()
{
    World world;
    Person person(world);
    person.to(Step::BasicInformation);
    person.flow->basicInformation()->phone()->setValue(str("+86 138 0013 8000"));
    person.basic();
    CompanyInformationModel *m = person.flow->companyInformation();
    QVERIFY(m->region()->isEmpty()); // nobody has seen it yet
    m->suggestRegion();
    QCOMPARE(m->region()->value(), str("CN"));
    m->region()->setValue(str("SG"));
    m->suggestRegion();
    QCOMPARE(m->region()->value(), str("SG"));
}

void TestFields::codeForms_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("verified");
    for (const char *form : {"123456", "123 456", "123-456", " 123456\n", "Your code is 123456",
             "Your code is 123 456.", "１２３４５６", "验证码：123456，十分钟内有效", "Code: 123456 (10 minutes)"})
        QTest::newRow(form) << str(form) << true;
    for (const char *form : {"12345", "1234567", "abcdef", "", "12 34", "Your code"})
        QTest::newRow(form) << str(form) << false;
}

void TestFields::codeForms()
{
    QFETCH(QString, pasted);
    World world;
    Person person(world);
    person.to(Step::AccountBinding);
    person.flow->accountBinding()->username()->setValue(str("mei.tan"));
    CodeStep *code = person.flow->accountBinding()->code();
    code->send();
    spin();
    QCOMPARE(code->state(), CodeStep::State::Waiting);
    QVERIFY(code->resendIn() > 0 && code->expiresIn() > code->resendIn());
    code->setText(pasted);
    spin();
    QTEST(code->state() == CodeStep::State::Verified, "verified");
    QCOMPARE(world.backend.count(str("verify")), code->state() == CodeStep::State::Verified ? 1 : 0);
}

void TestFields::codeGoesOn_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("somethingOpen");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("Next, all filled in") << int(Step::BasicInformation) << false << true;
    QTest::newRow("Next, a field is open") << int(Step::BasicInformation) << true << false;
    QTest::newRow("Bind is pressed") << int(Step::AccountBinding) << false << false;
    QTest::newRow("Create is pressed") << int(Step::CreateWorkspace) << false << false;
}

void TestFields::codeGoesOn()
{
    QFETCH(int, step);
    QFETCH(bool, somethingOpen);
    QFETCH(bool, goesOn);
    World world;
    Person person(world);
    person.to(Step(step));
    if (Step(step) == Step::BasicInformation) {
        person.fillBasic();
        if (somethingOpen)
            person.flow->basicInformation()->passwordAgain()->setValue(Secret(str("else")));
        person.code(person.flow->basicInformation()->code());
    } else if (Step(step) == Step::AccountBinding) {
        person.fillBinding();
    } else {
        person.fillCreate(false);
    }
    QCOMPARE(int(person.step()) != step, goesOn);
    for (const char *write : {"register", "link", "create"}) {
        if (Step(step) != Step::CreateWorkspace || str(write) != str("link")) // which led there
            QCOMPARE(world.backend.count(str(write)), 0);
    }
}

USHER_TEST(TestFields, QCoreApplication)
#include "tst_fields.moc"

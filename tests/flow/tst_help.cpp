#include "common/core/problemcodes.h"
#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/pagehelp.h"

using namespace fakes;

class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageAnswersSomethingOfItsOwn();
    void brandsAreCalledByTheirNames();
    void detailsSayWhereOneIs();
    void detailsSayWhatWentWrong();
    void detailsHoldNothingPersonal();
};

void TestHelp::everyPageAnswersSomethingOfItsOwn()
{
    const World world;
    QMap<QString, int> pages; // that answer a question
    for (const Step step : allSteps) {
        for (const HelpTopic &topic : pageHelp(step, world.brand)) {
            QVERIFY2(topic.question.endsWith(u'?') && topic.answer.endsWith(u'.'), qPrintable(topic.question));
            ++pages[topic.question];
        }
    }
    const int all = int(std::size(allSteps));
    for (const Step step : allSteps) {
        const QList<HelpTopic> topics = pageHelp(step, world.brand);
        QVERIFY2(pages.value(topics.constFirst().question) < all, qPrintable(stepId(step)));
        QCOMPARE(pages.value(topics.constLast().question), all);
    }
}

void TestHelp::brandsAreCalledByTheirNames()
{
    const World world;
    QVERIFY(pageHelp(Step::Welcome, world.brand).constFirst().answer.contains(world.brand.name));
    for (const Step step : allSteps) {
        for (const HelpTopic &topic : pageHelp(step, world.brand))
            QVERIFY(!topic.answer.contains(u'%') && !topic.question.contains(u'%'));
    }
}

void TestHelp::detailsSayWhereOneIs()
{
    World world;
    world.setup.backend = QUrl(QStringLiteral("https://somebody:secret@activation.example.com/?t=ticket"));
    world.setup.locked = {setting::backend, setting::proxy};
    world.network.address = QStringLiteral("proxy.example.com:3128");
    Person person(world);
    person.choose(Marketplace::Huawei, Route::Register);
    const QStringList lines = person.flow->diagnostics().split(u'\n');
    const auto says = [&lines](const char *line) { return lines.contains(QLatin1String(line)); };
    QVERIFY(lines.constFirst().startsWith(QStringLiteral("usher ")));
    QVERIFY(says("time: 2026-03-01T10:02:00Z"));
    QVERIFY(says("brand: acme"));
    QVERIFY(says("language: en"));
    QVERIFY(says("page: basic_information"));
    QVERIFY(says("route: register"));
    QVERIFY(says("marketplace: huawei"));
    QVERIFY(says("service: https://activation.example.com/, answered"));
    QVERIFY(says("proxy: proxy.example.com:3128"));
    QVERIFY(says("fixed by the administrator: backend proxy"));
    QVERIFY(says("keychain: works"));
    QVERIFY(says("answers on disk: kept"));
    QVERIFY(says("trouble on this page: none"));
}

void TestHelp::detailsSayWhatWentWrong()
{
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    Problem refused = problem(problem_code::overloaded, 503);
    refused.reference = QStringLiteral("r-4711");
    refused.detail = QStringLiteral("of mei.tan@example.com");
    world.backend.fail(QStringLiteral("activate"), refused);
    person.commit();
    const QString text = person.flow->diagnostics();
    QVERIFY2(text.contains(QStringLiteral("trouble on this page: overloaded (reference r-4711)")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("mei.tan")));
}

void TestHelp::detailsHoldNothingPersonal()
{
    // All that the fakes' person types on the register route, and what the service and the marketplace answer.
    World world;
    Person person(world);
    person.to(Step::ActivationMethod);
    person.fillActivation();
    const QString text = person.flow->diagnostics();
    const Draft &draft = person.flow->draft();
    const QString typed[] = {draft.basic.email, draft.basic.username, draft.company.company.name,
        draft.activation.workspaceName, draft.purchase().accountId, draft.purchase().instanceId, draft.flowId};
    for (const QString &one : typed) {
        QVERIFY(!one.isEmpty());
        QVERIFY2(!text.contains(one), qPrintable(one));
    }
}

USHER_TEST(TestHelp, QCoreApplication)
#include "tst_help.moc"

#include "testmain.h"
#include "usher/flow/stepgraph.h"

using namespace usher;

namespace {

Workspace space()
{
    return {QStringLiteral("wksp_1"), QStringLiteral("One"), QStringLiteral("ap1"), QStringLiteral("en"),
        WorkspaceState::Bindable};
}

// What a person does on a page, as far as the graph sees it.
void answer(Draft &draft, bool create)
{
    switch (draft.step) {
    case Step::BasicInformation:
        draft.basic = {QStringLiteral("ap1"), QStringLiteral("mei.tan"), QStringLiteral("m@e.com"), {}};
        break;
    case Step::CompanyInformation:
        draft.account = api::Account{};
        break;
    case Step::ActivationMethod:
        draft.activated = api::Activation{};
        break;
    case Step::AccountBinding:
        draft.account = api::Account{};
        draft.linked = Settlement{};
        break;
    case Step::WorkspaceBinding:
        draft.branch = !draft.bound.isEmpty() ? Branch::None : create ? Branch::Create : Branch::Confirm;
        if (draft.branch == Branch::Confirm)
            draft.pending = space();
        draft.completed = draft.branch == Branch::None;
        break;
    case Step::ConfirmBinding:
    case Step::CreateWorkspace:
        draft.bound.append(space());
        draft.pending.reset();
        draft.branch = Branch::None;
        break;
    default:
        break;
    }
}

} // namespace

class TestStepGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paths_data();
    void paths();
    void backAndNextIsIdentity_data() { paths_data(); }
    void backAndNextIsIdentity();
    void neverBehindWhatHappened();
    void alreadyLinked();
    void linkedAtOnce_data();
    void linkedAtOnce();
    void resumesWhereItCan();
};

void TestStepGraph::paths_data()
{
    QTest::addColumn<int>("route");
    QTest::addColumn<int>("marketplace");
    QTest::addColumn<bool>("create");
    QTest::addColumn<QStringList>("path");
    for (const Marketplace m : allMarketplaces) {
        QTest::addRow("register %s", qPrintable(marketplaceId(m)))
            << int(Route::Register) << int(m) << false
            << QStringList{QStringLiteral("welcome"), QStringLiteral("account_choice"),
                   QStringLiteral("basic_information"), QStringLiteral("company_information"),
                   QStringLiteral("activation_method"), QStringLiteral("success")};
        for (const bool create : {false, true}) {
            QTest::addRow("bind %s %s", qPrintable(marketplaceId(m)), create ? "create" : "confirm")
                << int(Route::Bind) << int(m) << create
                << QStringList{QStringLiteral("welcome"), QStringLiteral("account_choice"),
                       QStringLiteral("account_binding"), QStringLiteral("workspace_binding"),
                       create ? QStringLiteral("create_workspace") : QStringLiteral("confirm_binding"),
                       QStringLiteral("workspace_binding"), QStringLiteral("success")};
        }
    }
}

void TestStepGraph::paths()
{
    QFETCH(int, route);
    QFETCH(int, marketplace);
    QFETCH(bool, create);
    QFETCH(QStringList, path);
    Draft draft;
    draft.marketplace = Marketplace(marketplace);
    QStringList walked{stepId(draft.step)};
    while (draft.step != Step::Success) {
        if (draft.step == Step::AccountChoice)
            draft.route = Route(route);
        answer(draft, create);
        const std::optional<Step> next = stepgraph::next(draft.step, draft);
        QVERIFY2(next, qPrintable(draft.step == Step::Success ? QString() : stepId(draft.step)));
        stepgraph::advance(draft, *next);
        walked.append(stepId(draft.step));
        QVERIFY(walked.size() < 20);
        QVERIFY(stepgraph::visible(draft.step, draft));
        QVERIFY(stepgraph::rail(draft).contains(stepgraph::railStep(draft.step, draft)));
    }
    QCOMPARE(walked, path);
}

void TestStepGraph::backAndNextIsIdentity()
{
    QFETCH(int, route);
    QFETCH(int, marketplace);
    QFETCH(bool, create);
    Draft draft;
    draft.marketplace = Marketplace(marketplace);
    int checked = 0;
    while (draft.step != Step::Success) {
        Draft again = draft;
        if (const std::optional<Step> back = stepgraph::previous(again)) {
            stepgraph::advance(again, *back);
            QVERIFY(again.history.size() < draft.history.size());
            const std::optional<Step> next = stepgraph::next(again.step, again);
            QVERIFY(next);
            stepgraph::advance(again, *next);
            QCOMPARE(again, draft);
            ++checked;
        }
        if (draft.step == Step::AccountChoice)
            draft.route = Route(route);
        answer(draft, create);
        stepgraph::advance(draft, *stepgraph::next(draft.step, draft));
    }
    QVERIFY(checked >= 2);
}

void TestStepGraph::neverBehindWhatHappened()
{
    Draft draft;
    draft.marketplace = Marketplace::Alibaba;
    draft.route = Route::Register;
    draft.basic = {QStringLiteral("ap1"), QStringLiteral("mei.tan"), QStringLiteral("m@e.com"), {}};
    draft.history = {Step::Welcome, Step::AccountChoice, Step::BasicInformation, Step::CompanyInformation};
    draft.step = Step::ActivationMethod;
    draft.account = api::Account{};
    QVERIFY(!stepgraph::previous(draft));
    draft.account.reset();
    QCOMPARE(stepgraph::previous(draft), Step::CompanyInformation);

    draft.route = Route::Bind;
    draft.linked = Settlement{};
    draft.history = {Step::Welcome, Step::AccountChoice, Step::AccountBinding};
    draft.step = Step::WorkspaceBinding;
    QVERIFY(!stepgraph::previous(draft));
}

void TestStepGraph::alreadyLinked()
{
    Draft draft;
    draft.marketplace = Marketplace::Huawei;
    draft.account = api::Account{};
    draft.alreadyLinked = QStringLiteral("m•••n");
    draft.route = Route::Register;
    QCOMPARE(stepgraph::next(Step::ActivationMethod, draft), Step::AlreadyLinked);
    draft.route = Route::Bind;
    QCOMPARE(stepgraph::next(Step::AccountBinding, draft), Step::AlreadyLinked);
}

void TestStepGraph::linkedAtOnce_data()
{
    QTest::addColumn<bool>("guide");
    QTest::addColumn<bool>("handed");
    QTest::addColumn<QString>("linkedTo");
    QTest::addColumn<Step>("next");
    const QString linked = QStringLiteral("m•••n");
    QTest::newRow("typed") << false << false << QString() << Step::AccountChoice;
    QTest::newRow("typed, guide") << true << false << QString() << Step::PurchaseGuide;
    QTest::newRow("handed over") << false << true << QString() << Step::AccountChoice;
    QTest::newRow("handed over, guide") << true << true << QString() << Step::AccountChoice;
    QTest::newRow("linked") << false << true << linked << Step::AlreadyLinked;
    QTest::newRow("linked, guide") << true << true << linked << Step::AlreadyLinked;
}

void TestStepGraph::linkedAtOnce()
{
    QFETCH(bool, guide);
    QFETCH(bool, handed);
    QFETCH(QString, linkedTo);
    QFETCH(Step, next);
    Draft draft;
    draft.marketplace = Marketplace::Aws;
    draft.wantsGuide = guide;
    if (handed) {
        draft.handed = api::HandedPurchase{};
        draft.handed->linkedTo = linkedTo;
    }
    QCOMPARE(stepgraph::next(Step::Welcome, draft), next);
    QCOMPARE(stepgraph::next(Step::PurchaseGuide, draft),
        next == Step::AlreadyLinked ? Step::AlreadyLinked : Step::AccountChoice);
    if (next != Step::AlreadyLinked)
        return;
    stepgraph::advance(draft, next);
    QCOMPARE(stepgraph::railStep(draft.step, draft), Step::AccountChoice);
    QCOMPARE(stepgraph::resumed(draft), Step::AlreadyLinked);
    QCOMPARE(stepgraph::previous(draft), Step::Welcome);
    // "Use this Billing Center account to bind a workspace", and back.
    draft.route = Route::Bind;
    stepgraph::advance(draft, Step::AccountBinding);
    QCOMPARE(stepgraph::previous(draft), Step::AlreadyLinked);
    draft.account = api::Account{};
    draft.linked = Settlement{};
    QCOMPARE(stepgraph::next(Step::AccountBinding, draft), Step::WorkspaceBinding);
}

void TestStepGraph::resumesWhereItCan()
{
    Draft draft;
    draft.step = Step::WorkspaceBinding;
    QCOMPARE(stepgraph::resumed(draft), Step::Welcome);
    draft.marketplace = Marketplace::Direct;
    QCOMPARE(stepgraph::resumed(draft), Step::AccountChoice);
    draft.route = Route::Register;
    draft.account = api::Account{};
    draft.step = Step::CompanyInformation;
    QCOMPARE(stepgraph::resumed(draft), Step::ActivationMethod);
    draft.activated = api::Activation{};
    QCOMPARE(stepgraph::resumed(draft), Step::Success);
}

USHER_TEST(TestStepGraph, QCoreApplication)
#include "tst_stepgraph.moc"

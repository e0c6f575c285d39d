#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/pagestack.h"
#include "usher/wizard/controls/textlabel.h"

#include <algorithm>

using namespace wizard;

// Where work goes on: never a grey button without a reason, never focus on nothing.
class TestPageFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void nothingChosen_data();
    void nothingChosen();
    void problems_data();
    void problems();
    void focusNowhere();
    void comesBackAtOnce();
    void comesBackUnderHelp();
    void cancelLeavesTheRestInPlace_data();
    void cancelLeavesTheRestInPlace();
    void emptyListCreates();
    void noCodeAskedFor_data();
    void noCodeAskedFor();
};

void TestPageFocus::nothingChosen_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("card");
    QTest::newRow("welcome") << int(Step::Welcome) << str("marketplace_alibaba");
    QTest::newRow("create workspace") << int(Step::CreateWorkspace) << str("has_account_yes");
}

void TestPageFocus::nothingChosen()
{
    QFETCH(int, step);
    QFETCH(QString, card);
    for (const bool byEnter : {false, true}) {
        Rig rig;
        rig.person.to(Step(step));
        rig.show({800, 520});
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        QVERIFY(rig.button("primary")->isEnabled());
        if (byEnter)
            rig.press(Qt::Key_Return);
        else
            rig.button("primary")->click();
        spin();
        QCOMPARE(int(rig.person.step()), step);
        const FieldBase *field = rig.person.flow->current()->firstBadField();
        QVERIFY(field);
        QCOMPARE(field->message().code, message_code::choice_needed);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), card);
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(str("Please choose one.")));
        const QList<TextLabel *> labels = rig.page()->findChildren<TextLabel *>();
        const auto reason = std::find_if(labels.cbegin(), labels.cend(),
            [](const TextLabel *label) { return label->text() == str("Please choose one."); });
        QVERIFY(reason != labels.cend() && !(*reason)->visibleRegion().isEmpty());
        auto *chosen = rig.find<Card>(card);
        chosen->click();
        spin();
        QVERIFY(!rig.person.flow->current()->firstBadField());
        QVERIFY(!chosen->accessibleDescription().contains(str("Please choose one.")));
    }
}

void TestPageFocus::problems_data()
{
    QTest::addColumn<QString>("scene");
    QTest::newRow("activate") << str("activation-unreachable");
    QTest::newRow("workspaces") << str("workspaces-failed");
}

void TestPageFocus::problems()
{
    QFETCH(QString, scene);
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    enterScene(rig, scene);
    spin();
    const auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->text(), str("Try again"));
    QVERIFY(!focus->visibleRegion().isEmpty());
    const qsizetype before = rig.world.backend.sent.size();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.world.backend.sent.size() > before);
    for (const Banner *banner : rig.window->findChildren<Banner *>())
        QVERIFY(!banner->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestPageFocus::focusNowhere()
{
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.person.flow->welcome()->marketplace()->setValue(str("direct"));
    const auto forget = [] {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
    };
    forget();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::AccountChoice);
    forget();
    rig.press(Qt::Key_Escape);
    QVERIFY(!rig.window->isVisible());
}

void TestPageFocus::cancelLeavesTheRestInPlace_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("the verb gets longer") << int(Step::CompanyInformation);
    QTest::newRow("the verb gets shorter") << int(Step::CreateWorkspace);
}

void TestPageFocus::cancelLeavesTheRestInPlace()
{
    QFETCH(int, step);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Rig rig;
        rig.person.to(Step(step));
        if (Step(step) == Step::CreateWorkspace)
            rig.person.fillCreate(true);
        else
            rig.person.fillCompany();
        rig.world.backend.held = {str("register"), str("create")};
        rig.show({800, 520});
        const QRect pressed = rig.button("primary")->geometry();
        auto *cancel = rig.window->findChild<QAbstractButton *>(str("cancel"));
        QVERIFY(!cancel->isVisible());
        rig.person.commit();
        QVERIFY(cancel->isVisible());
        QVERIFY(rig.button("primary")->geometry().contains(pressed));
        QVERIFY2(!cancel->geometry().intersects(pressed), "a second press finds Cancel");
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPageFocus::emptyListCreates()
{
    Rig rig;
    rig.world.backend.spaces.clear();
    rig.person.to(Step::WorkspaceBinding);
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QCOMPARE(rig.button("primary")->text(), str("Create workspace"));
    QVERIFY(!rig.button("create_workspace"));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::CreateWorkspace);
}

void TestPageFocus::noCodeAskedFor_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("said");
    const QString first = words::text({message_code::code_needed, {}});
    QTest::newRow("basic information") << str("basic-filled") << first;
    QTest::newRow("sign in") << str("sign-in-code") << first;
    QTest::newRow("no longer valid") << str("binding-proof-late") << words::text({message_code::proof_again, {}});
}

void TestPageFocus::noCodeAskedFor()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, said);
    Rig rig;
    enterScene(rig, scene);
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.button("primary")->click();
    spin();
    const QList<TextLabel *> labels = rig.page()->findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [&said](const TextLabel *label) { return label->isVisible() && label->text() == said; }));
    QCOMPARE(QApplication::focusWidget(), rig.button("send_code"));
    QCOMPARE(rig.button("send_code")->accessibleDescription(), said);
}

// The window of somebody who left on company information, before that is known.
static void comeBack(Rig &rig)
{
    rig.person.to(Step::CompanyInformation);
    spin();
    rig.person.leaves();
    rig.person.flow = std::make_unique<FlowController>(rig.world.services());
    rig.person.returns();
    rig.show();
}

// No fading from a first page that nobody has left.
void TestPageFocus::comesBackAtOnce()
{
    UsherStyle::apply(Theme({}, false, false));
    Rig rig;
    comeBack(rig);
    QVERIFY(QTest::qWaitForWindowExposed(rig.window.get()));
    const auto *stack = rig.window->findChild<PageStack *>();
    QCOMPARE(rig.page()->step(), Step::Welcome);
    rig.person.flow->start();
    QTRY_COMPARE(rig.page()->step(), Step::CompanyInformation);
    QVERIFY(!stack->isFading());
    rig.person.flow->back();
    QVERIFY(stack->isFading());
    QTRY_VERIFY(!stack->isFading());
}

void TestPageFocus::comesBackUnderHelp()
{
    Rig rig;
    comeBack(rig);
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.press(Qt::Key_F1);
    const auto *stack = rig.window->findChild<PageStack *>();
    const QPointer<QWidget> help = stack->currentWidget();
    rig.person.flow->start();
    QTRY_COMPARE(rig.person.step(), Step::CompanyInformation);
    QCOMPARE(stack->currentWidget(), help);
    rig.press(Qt::Key_Escape);
    QCOMPARE(rig.page()->step(), Step::CompanyInformation);
    QCOMPARE(stack->currentWidget(), rig.page());
}

USHER_TEST(TestPageFocus, QApplication)
#include "tst_pagefocus.moc"

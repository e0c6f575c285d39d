#include "gui/wizardrig.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"

using namespace wizard;

// Where work goes on: never a grey button without a reason, never focus on nothing.
class TestPageFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        useFont(14);
        UsherStyle::apply(Theme({}, false, true));
    }
    void nothingChosen_data();
    void nothingChosen();
    void problems_data();
    void problems();
    void focusNowhere();
    void cancelKeepsItsPlace();
    void emptyListCreates();
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
        auto *chosen = rig.find<Card>(card);
        chosen->click();
        spin();
        QVERIFY(!rig.person.flow->current()->firstBadField());
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
    for (const Scene &each : scenes()) {
        if (scene == str(each.name))
            each.enter(rig);
    }
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

void TestPageFocus::cancelKeepsItsPlace()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Rig rig;
        rig.person.to(Step::ActivationMethod);
        rig.person.fillActivation();
        rig.world.backend.held.insert(str("activate"));
        rig.show({800, 520});
        const QRect back = rig.button("back")->geometry();
        const int end = rig.button("primary")->geometry().right();
        const int start = rig.button("primary")->geometry().left();
        auto *cancel = rig.window->findChild<QAbstractButton *>(str("cancel"));
        QVERIFY(!cancel->isVisible());
        rig.person.commit();
        QVERIFY(cancel->isVisible());
        QVERIFY(!cancel->geometry().intersects(rig.button("primary")->geometry()));
        QCOMPARE(rig.button("back")->geometry(), back);
        const bool mirrored = direction == Qt::RightToLeft;
        QCOMPARE(mirrored ? rig.button("primary")->geometry().left() : rig.button("primary")->geometry().right(),
            mirrored ? start : end);
        // Where the primary stood, a second press never finds Cancel.
        QVERIFY(!cancel->geometry().contains(QPoint((start + end) / 2, cancel->geometry().center().y())));
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

QTEST_MAIN(TestPageFocus)
#include "tst_pagefocus.moc"

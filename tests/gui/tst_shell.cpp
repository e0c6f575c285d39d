#include "gui/usuallook.h"
#include "testmain.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/pagestack.h"
#include "usher/wizard/controls/shell.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/stepbutton.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/usherstyle.h"

#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace usher;
using namespace wizard;

namespace {

QList<RailStep> sixSteps(int current)
{
    QList<RailStep> steps;
    for (int i = 0; i < 6; ++i)
        steps.append({str("Step %1").arg(i),
            i < current        ? RailStep::State::Done
                : i == current ? RailStep::State::Current
                               : RailStep::State::Upcoming,
            i < current});
    return steps;
}

} // namespace

// What stands around the pages: the rail, the footer, the stack that holds the page.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }

    void railAnswersForDoneStepsOnly()
    {
        StepRail rail;
        rail.setSteps(sixSteps(2));
        rail.resize(StepRail::fullWidth(), 600);
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy spy(&rail, &StepRail::stepClicked);
        const auto buttons = rail.findChildren<StepButton *>();
        QCOMPARE(buttons.size(), 6);
        for (StepButton *button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.at(1).at(0).toInt(), 1);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Down);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Down);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Return);
        QCOMPARE(spy.count(), 3);
    }

    void numbersFollowTheLanguage()
    {
        StepRail rail;
        rail.setSlim(true);
        rail.setSteps(sixSteps(2));
        const auto *position = rail.findChild<DotMenuButton *>();
        QVERIFY(position->text().startsWith(str("3 of 6")));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        rail.setSteps(sixSteps(2));
        QVERIFY(position->text().startsWith(str("٣ of ٦")));
        QLocale::setDefault(before);
    }

    void slimRailIsAMenu()
    {
        StepRail rail;
        rail.setSteps(sixSteps(2));
        rail.setSlim(true);
        rail.resize(ems(60), px(60));
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        // As the wizard does: the steps change before the click is over.
        QSignalSpy spy(&rail, &StepRail::stepClicked);
        connect(&rail, &StepRail::stepClicked, &rail, [&rail](int index) { rail.setSteps(sixSteps(index)); });
        QMenu *menu = rail.findChild<DotMenuButton *>()->menu();
        QVERIFY(menu);
        const auto choose = [menu](int index) {
            menu->popup({});
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(index)).center());
            menu->close();
        };
        choose(3); // not yet
        QVERIFY(spy.isEmpty());
        choose(1);
        QCOMPARE(spy.value(0).value(0).toInt(), 1);
        QVERIFY(rail.findChild<DotMenuButton *>()->text().contains(str("Step 1")));
        choose(1); // is current now
        QCOMPARE(spy.size(), 1);
        choose(0);
        QCOMPARE(spy.size(), 2);
    }

    void shellCollapses_data()
    {
        QTest::addColumn<int>("font");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("slim");
        QTest::addRow("first size") << 14 << QSize(980, 660) << false;
        QTest::addRow("smallest") << 14 << QSize(800, 520) << false;
        QTest::addRow("narrow") << 14 << QSize(760, 520) << true;
        QTest::addRow("low") << 14 << QSize(980, 360) << true;
        QTest::addRow("200 percent") << 28 << QSize(980, 660) << true;
        QTest::addRow("200 percent large") << 28 << QSize(1920, 1080) << false;
    }
    void shellCollapses()
    {
        QFETCH(int, font);
        QFETCH(QSize, size);
        QFETCH(bool, slim);
        useFont(font);
        Shell shell;
        shell.rail()->setBrandName(str("Northlight"));
        shell.rail()->setSteps(sixSteps(2));
        shell.rail()->setFoot(str("Alibaba Cloud"), str("1234…3456"), str("verified"));
        shell.setLanguage(str("English"));
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        auto *page = new PageColumn;
        page->setTitle(str("A rather long title that has to wrap somewhere in a narrow window"));
        page->column()->addWidget(new FieldRow(str("Name"), new TextField));
        page->add(new CheckField(str("I have read a very long sentence and agree to each and every word of it here.")));
        shell.showPage(page);
        shell.resize(size);
        shell.show();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shell.size(), size);
        QCOMPARE(shell.rail()->isSlim(), slim);
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        QVERIFY(page->widget()->width() <= page->viewport()->width());
        for (QWidget *child : page->findChildren<QWidget *>()) {
            if (child->isVisible())
                QVERIFY2(child->mapTo(&shell, child->rect().topRight()).x() < shell.width(),
                    child->metaObject()->className());
        }
    }

    void shellKeys()
    {
        Shell shell;
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        auto *page = new PageColumn;
        auto *field = new TextField;
        page->add(new FieldRow(str("Name"), field));
        shell.show();
        shell.showPage(page, field);
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        QTRY_VERIFY(field->hasFocus());
        QSignalSpy primary(&shell, &Shell::primaryClicked);
        QSignalSpy back(&shell, &Shell::backClicked);
        QSignalSpy escape(&shell, &Shell::escapePressed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(primary.count(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(escape.count(), 1);
        QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
        shell.setPrimary(str("Checking…"), false);
        QTest::keyClick(field, Qt::Key_Enter);
        QCOMPARE(primary.count(), 1);
        shell.setBack(QString());
        QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
    }

    void footerEndsStay()
    {
        Shell shell;
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        shell.show();
        QCoreApplication::sendPostedEvents();
        const auto primary = [&] {
            QCoreApplication::sendPostedEvents();
            for (auto *button : shell.findChildren<QPushButton *>()) {
                if (button->text() == str("Next"))
                    return button->mapTo(&shell, QPoint());
            }
            return QPoint();
        };
        const QPoint before = primary();
        shell.setProgress(str("Checking the code…"), true);
        shell.setCancel(str("Cancel"), true);
        QCOMPARE(primary(), before);
    }

    void fadeOnlyWithMotion()
    {
        for (const bool reduced : {true, false}) {
            UsherStyle::apply(Theme(Accent{}, false, reduced));
            PageStack stack;
            stack.resize(200, 200);
            stack.showPage(new QWidget);
            stack.show();
            auto *second = new QWidget;
            stack.showPage(second);
            QCOMPARE(stack.currentWidget(), second);
            QCOMPARE(stack.isFading(), !reduced);
            QTRY_VERIFY(!stack.isFading());
            Spinner spinner;
            spinner.show();
            QCOMPARE(spinner.isTurning(), !reduced);
        }
    }
};

USHER_TEST(TestShell, QApplication)
#include "tst_shell.moc"

#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/helppanel.h"

#include <QClipboard>

using namespace wizard;

namespace {

bool says(const Rig &rig, const QString &text)
{
    for (const auto *label : rig.find<HelpPanel>(str("help"))->findChildren<TextLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

// F1, and what stands there.
class TestHelpPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void byKeyAndBack();
    void byMouseOnAnotherPage();
    void followsTheLanguage();
    void detailsAreCopied();
    void support();
};

void TestHelpPanel::byKeyAndBack()
{
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    const QString before = rig.window->windowTitle();
    rig.press(Qt::Key_F1);
    spin();
    const auto *title = qobject_cast<TextLabel *>(QApplication::focusWidget());
    QVERIFY(title); // so that it is read
    QCOMPARE(title->text(), str("Help"));
    QVERIFY(rig.window->windowTitle().startsWith(str("Help")));
    QVERIFY(says(rig, str("Which marketplace do I choose?")));
    rig.press(Qt::Key_Return);
    spin();
    QVERIFY(!rig.find<HelpPanel>(str("help")));
    QCOMPARE(rig.window->windowTitle(), before);
    rig.press(Qt::Key_F1);
    rig.press(Qt::Key_Escape);
    spin();
    QVERIFY(!rig.find<HelpPanel>(str("help")));
    QVERIFY(rig.window->isVisible());
}

void TestHelpPanel::byMouseOnAnotherPage()
{
    Rig rig;
    rig.show();
    rig.button("help_button")->click();
    QVERIFY(says(rig, str("Which marketplace do I choose?")));
    rig.person.flow->press();
    rig.person.to(Step::WorkspaceBinding);
    QVERIFY(!rig.find<HelpPanel>(str("help")));
    rig.button("help_button")->click();
    QVERIFY(says(rig, str("Can I bind more than one?")));
    QVERIFY(!says(rig, str("Which marketplace do I choose?")));
    QVERIFY(says(rig, str("page: workspace_binding")));
}

void TestHelpPanel::followsTheLanguage()
{
    Rig rig;
    rig.show();
    rig.button("help_button")->click();
    rig.language.use(chinese);
    spin();
    QVERIFY(!says(rig, str("Is my purchase safe?")));
    QVERIFY(says(rig, str("page: welcome"))); // English, for whoever helps
    rig.language.use(english);
    spin();
    QVERIFY(says(rig, str("Is my purchase safe?")));
}

void TestHelpPanel::detailsAreCopied()
{
    Rig rig;
    rig.show();
    rig.button("help_button")->click();
    QGuiApplication::clipboard()->clear();
    QAbstractButton *copy = rig.button("copy_details");
    const QString offer = copy->text();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), rig.person.flow->diagnostics());
    QCOMPARE(copy->text(), str("Copied"));
    QTRY_COMPARE(copy->text(), offer);
}

void TestHelpPanel::support()
{
    Rig rig;
    rig.world.brand.supportUrl.clear();
    rig.show();
    rig.button("help_button")->click();
    QVERIFY(!rig.find<QAbstractButton>(str("support")));
    rig.press(Qt::Key_Escape);
    rig.world.brand.supportUrl = QUrl(str("https://help.example.com/"));
    rig.button("help_button")->click();
    rig.button("support")->click();
    QCOMPARE(rig.world.links.opened.constLast(), rig.world.brand.supportUrl);
}

USHER_TEST(TestHelpPanel, QApplication)
#include "tst_helppanel.moc"

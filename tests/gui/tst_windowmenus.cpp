#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/steprail.h"

#include <QLabel>
#include <QMenu>

using namespace wizard;

namespace {

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QMenu *menuOf(const Rig &rig, const char *button)
{
    QMenu *menu = rig.find<DotMenuButton>(str(button))->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

} // namespace

// What the bars' menus offer, and what choosing it does.
class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void languages();
    void sites();
    void steps();
    void sidePanel();
};

void TestWindowMenus::languages()
{
    Rig rig;
    rig.show();
    const QMenu *menu = menuOf(rig, "language_menu");
    QCOMPARE(menu->actions().size(), Language::available().size());
    QAction *action = actionOf(menu, str("简体中文"));
    QVERIFY(action);
    action->trigger();
    spin();
    QCOMPARE(rig.person.flow->language(), chinese);
    QCOMPARE(rig.button("language_menu")->text(), str("简体中文"));
    QVERIFY(rig.button("language_menu")->accessibleName().endsWith(str("简体中文")));
}

void TestWindowMenus::sites()
{
    Rig rig;
    rig.world.backend.conf.sites = rig.world.brand.sites;
    rig.restart();
    rig.person.to(Step::AccountBinding);
    rig.show();
    const SiteGroups groups = rig.person.flow->selectableSites();
    const QList<Site> sites = groups.suitable + groups.others;
    QVERIFY(sites.size() > 1);
    const Site &last = sites.constLast();
    QMenu *menu = menuOf(rig, "site_menu");
    QStringList offered;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        offered.append(action->text());
        QCOMPARE(action->isChecked(), sites.at(offered.size() - 1).id == rig.person.flow->selectedSite());
    }
    QStringList names;
    for (const Site &site : sites)
        names.append(words::siteName(site));
    QCOMPARE(offered, names);
    // What the choice is for, and the groups where there are two.
    QCOMPARE(menu->actions().size() - sites.size(), groups.others.isEmpty() ? 1 : 3);

    actionOf(menu, words::siteName(last))->trigger();
    spin();
    QCOMPARE(rig.person.flow->selectedSite(), last.id);
    QVERIFY(rig.button("site_menu")->text().contains(words::siteName(last)));
    menu = menuOf(rig, "site_menu");
    QVERIFY(actionOf(menu, words::siteName(last))->isChecked());
}

void TestWindowMenus::steps()
{
    Rig rig;
    rig.person.to(Step::BasicInformation);
    rig.show({700, 520});
    const auto *rail = rig.window->findChild<StepRail *>();
    QVERIFY(rail->isSlim());
    const QMenu *menu = rail->findChild<DotMenuButton *>()->menu();
    Q_EMIT rail->findChild<DotMenuButton *>()->menu()->aboutToShow();
    const QList<FlowController::RailEntry> entries = rig.person.flow->rail();
    QCOMPARE(menu->actions().size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(menu->actions().at(i)->isEnabled(), entries.at(i).clickable);
    menu->actions().constFirst()->trigger();
    spin();
    QCOMPARE(rig.person.step(), entries.constFirst().step);
    QVERIFY(rail->findChild<DotMenuButton *>()->text().contains(
        words::railTitle(rig.person.step(), rig.person.flow->brand())));
}

void TestWindowMenus::sidePanel()
{
    Rig rig;
    const int before = rig.window->width();
    auto *panel = new QLabel(str("Mailbox"));
    panel->setFixedWidth(200);
    rig.window->setSidePanel(panel);
    rig.window->show();
    spin();
    QCOMPARE(rig.window->width(), before + 200);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->x() >= before - 1);
}

USHER_TEST(TestWindowMenus, QApplication)
#include "tst_windowmenus.moc"

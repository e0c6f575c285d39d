#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/flow/idhelp.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/picture.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QSvgRenderer>

using namespace wizard;

namespace {

// To look at, where a folder for it is named.
void keepPicture(const Rig &rig, const QString &name)
{
    const QString folder = qEnvironmentVariable("USHER_PICTURES");
    if (!folder.isEmpty())
        rig.window->grab().save(QStringLiteral("%1/finding-%2.png").arg(folder, name));
}

bool focusIsIn(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

// Where in the marketplace's console the IDs stand: in steps, and drawn.
class TestIdHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void everyHelp_data();
    void everyHelp();
    void helpByKeyboard_data();
    void helpByKeyboard();
    void helpFollowsTheMarketplace();
    void helpFollowsTheVariant();
};

void TestIdHelp::everyHelp_data()
{
    QTest::addColumn<Marketplace>("marketplace");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<PurchaseId>("what");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, Marketplace marketplace, const char *variant, PurchaseId what,
                         const QStringList &ids) { QTest::newRow(name) << marketplace << str(variant) << what << ids; };
    const QString main = str("alibaba-account");
    const QString ram = str("alibaba-ram");
    const QString abroad = str("alibaba-international");
    row("alibaba account", Marketplace::Alibaba, "", PurchaseId::Account, {main, ram, abroad});
    row("alibaba account, China", Marketplace::Alibaba, "china", PurchaseId::Account, {main, ram});
    row("alibaba account, international", Marketplace::Alibaba, "international", PurchaseId::Account, {ram, abroad});
    row("alibaba instance", Marketplace::Alibaba, "", PurchaseId::Instance, {str("alibaba-instance")});
    row("huawei account", Marketplace::Huawei, "china", PurchaseId::Account, {str("huawei-account")});
    row("huawei instance", Marketplace::Huawei, "", PurchaseId::Instance, {str("huawei-instance")});
    row("aws", Marketplace::Aws, "", PurchaseId::Account, {});
    row("azure", Marketplace::Azure, "", PurchaseId::Instance, {});
    row("direct", Marketplace::Direct, "", PurchaseId::Account, {});
}

void TestIdHelp::everyHelp()
{
    QFETCH(Marketplace, marketplace);
    QFETCH(QString, variant);
    QFETCH(PurchaseId, what);
    QStringList ids;
    const QList<IdHelp> helps = idHelp(marketplace, variant, what);
    for (const IdHelp &help : helps) {
        ids.append(help.id);
        QVERIFY(help.steps.size() >= 3);
        QVERIFY(!help.picture.isEmpty());
        QCOMPARE(help.who.isEmpty(), helps.size() == 1);
    }
    QTEST(ids, "ids");
}

void TestIdHelp::helpByKeyboard_data()
{
    QTest::addColumn<Marketplace>("marketplace");
    QTest::addColumn<Route>("route");
    QTest::addColumn<QString>("field");
    QTest::addColumn<PurchaseId>("what");
    QTest::newRow("alibaba account") << Marketplace::Alibaba << Route::Register << str("account_id")
                                     << PurchaseId::Account;
    QTest::newRow("alibaba instance") << Marketplace::Alibaba << Route::Register << str("instance_id")
                                      << PurchaseId::Instance;
    QTest::newRow("alibaba, binding") << Marketplace::Alibaba << Route::Bind << str("account_id")
                                      << PurchaseId::Account;
    QTest::newRow("huawei, binding") << Marketplace::Huawei << Route::Bind << str("account_id") << PurchaseId::Account;
}

void TestIdHelp::helpByKeyboard()
{
    QFETCH(Marketplace, marketplace);
    QFETCH(Route, route);
    QFETCH(QString, field);
    QFETCH(PurchaseId, what);
    Rig rig;
    if (route == Route::Register)
        rig.person.to(Step::ActivationMethod);
    else
        rig.person.choose(marketplace, route);
    rig.show({800, 520});
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    auto *edit = rig.find<QLineEdit>(field);
    edit->setFocus();
    rig.press(Qt::Key_Backtab);
    QWidget *link = QApplication::focusWidget();
    QCOMPARE(link->objectName(), QString(str("help_") + field));
    rig.press(Qt::Key_Space);

    auto *panel = rig.find<QWidget>(str("id_help"));
    QVERIFY(panel);
    QVERIFY(focusIsIn(panel));
    QVERIFY(!panel->visibleRegion().isEmpty());
    QVERIFY(panel->accessibleName().contains(rowOf(edit)->label()));
    auto *picture = panel->findChild<Picture *>();
    const QList<IdHelp> helps = idHelp(marketplace, {}, what);
    for (const IdHelp &help : helps) {
        if (helps.size() > 1) {
            auto *way = rig.find<QAbstractButton>(str("way_") + help.id);
            QCOMPARE(way->text(), help.who);
            way->setFocus();
            rig.press(Qt::Key_Space);
            QVERIFY(way->isChecked());
        }
        keepPicture(rig, help.id);
        // To read and to hear: the steps as text, the drawing as an image with words.
        QStringList labels;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                labels.append(label->text());
        }
        for (const QString &step : help.steps) {
            QVERIFY2(labels.contains(step), qPrintable(step));
            QVERIFY(panel->accessibleDescription().contains(step));
        }
        const auto *image = QAccessible::queryAccessibleInterface(picture);
        QCOMPARE(image->role(), QAccessible::Graphic);
        QVERIFY(!image->text(QAccessible::Name).isEmpty());
        QCOMPARE(image->text(QAccessible::Description), help.picture);
        QFile svg(QStringLiteral(":/usher/drawings/%1.svg").arg(help.id));
        QVERIFY2(svg.open(QIODevice::ReadOnly), qPrintable(help.id));
        const QString file = QString::fromUtf8(svg.readAll());
        QVERIFY(QSvgRenderer(file.toUtf8()).isValid());
        // It marks a step that there is.
        QVERIFY(file.contains(QStringLiteral("id=\"n%1\"").arg(help.steps.size())));
        QVERIFY(!file.contains(QStringLiteral("id=\"n%1\"").arg(help.steps.size() + 1)));
    }

    rig.press(Qt::Key_Escape);
    QVERIFY(rig.window->isVisible());
    QVERIFY(!panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), link);
    rig.press(Qt::Key_Space);
    QVERIFY(panel->isVisible());
    rig.button("close_help")->click();
    QVERIFY(!panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), link);
    // Closed, Escape is the window's again.
    rig.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit);
}

void TestIdHelp::helpFollowsTheMarketplace()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.show();
    rig.click("help_account_id");
    QVERIFY(rig.find<QWidget>(str("id_help")));
    const QString steps = rig.find<QWidget>(str("id_help"))->accessibleDescription();
    rig.language.use(chinese);
    spin();
    QVERIFY(rig.find<QWidget>(str("id_help")));
    rig.language.use(english);
    spin();
    QCOMPARE(rig.find<QWidget>(str("id_help"))->accessibleDescription(), steps);
    rig.person.flow->activationMethod()->method()->setValue(str("direct"));
    spin();
    QVERIFY(!rig.find<QWidget>(str("id_help")));
}

void TestIdHelp::helpFollowsTheVariant()
{
    // Open at the third of three ways; then there are two of them.
    Rig rig;
    rig.person.choose(Marketplace::Alibaba, Route::Bind);
    rig.show();
    rig.click("help_account_id");
    rig.click("way_alibaba-international");
    rig.person.flow->goTo(Step::Welcome);
    rig.person.guide(Marketplace::Alibaba, str("china"));
    rig.person.commit();
    if (rig.person.step() == Step::AccountChoice)
        rig.person.commit();
    QCOMPARE(rig.person.step(), Step::AccountBinding);
    const auto *panel = rig.find<QWidget>(str("id_help"));
    QVERIFY(panel);
    QVERIFY(!rig.button("way_alibaba-international"));
    const QList<IdHelp> helps = idHelp(Marketplace::Alibaba, str("china"), PurchaseId::Account);
    QVERIFY(rig.button("way_alibaba-account")->isChecked());
    QVERIFY(panel->accessibleDescription().contains(helps.constFirst().steps.constFirst()));
    for (const IdHelp &help : helps) {
        rig.button(qPrintable(str("way_") + help.id))->click();
        QVERIFY2(panel->accessibleDescription().contains(help.steps.constLast()), qPrintable(help.id));
    }
}

USHER_TEST(TestIdHelp, QApplication)
#include "tst_idhelp.moc"

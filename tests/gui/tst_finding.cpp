#include "gui/scenes.h"
#include "testmain.h"
#include "usher/flow/idhelp.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/picture.h"
#include "usher/wizard/controls/selectfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QSvgRenderer>
#include <QTextEdit>

using namespace wizard;

namespace {

const FieldRow *rowOf(const QWidget *editor)
{
    while (editor && !qobject_cast<const FieldRow *>(editor))
        editor = editor->parentWidget();
    return static_cast<const FieldRow *>(editor);
}

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

// What a person does not have at hand: the marketplace's IDs, whether there is an account, where to sign in.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        useFont(14);
        UsherStyle::apply(Theme({}, false, true));
    }
    void everyHelp_data();
    void everyHelp();
    void helpByKeyboard_data();
    void helpByKeyboard();
    void helpFollowsTheMarketplace();
    void helpFollowsTheVariant();
    void pastedIds_data();
    void pastedIds();
    void swapByKeyboard();
    void choiceIsAskedFor();
    void howToTell();
    void linkedPage();
};

void TestFinding::everyHelp_data()
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

void TestFinding::everyHelp()
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

void TestFinding::helpByKeyboard_data()
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

void TestFinding::helpByKeyboard()
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

void TestFinding::helpFollowsTheMarketplace()
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

void TestFinding::helpFollowsTheVariant()
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

void TestFinding::pastedIds_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("sentAccount");
    QTest::addColumn<QString>("sentInstance");
    QTest::addColumn<QString>("accountHint"); // message code
    QTest::addColumn<QString>("instanceHint");
    const QString id = str("1234567890123456");
    const QString instance = str("alibaba-i-77");
    const auto row = [&](const char *name, const QString &typed, const QString &typedInstance,
                         const QString &accountHint = {}, const QString &instanceHint = {}) {
        QTest::newRow(name) << typed << typedInstance << id << instance << accountHint << instanceHint;
    };
    row("clean", id, instance);
    row("spaces", str(" 1234 5678 9012 3456\t"), str(" alibaba-i-77 \n"));
    row("full width", str("１２３４５６７８９０１２３４５６"), str("ａｌｉｂａｂａ－ｉ－７７"));
    row("zero width", str("1234\u200b5678\ufeff90123456\u200f"), str("\u2060alibaba\u00ad-i-77\u200d"));
    row("RAM user", str("mei.tan@1234567890123456"), instance, message_code::ids_ram_user);
    row("RAM user with domain", str("mei.tan@1234567890123456.onaliyun.com"), instance, message_code::ids_ram_user);
    row("RAM user with blanks", str("mei @ 1234 5678 9012 3456"), instance, message_code::ids_ram_user);
    QTest::newRow("unknown format") << str("acct-77.x") << instance << str("acct-77.x") << instance << QString()
                                    << QString();
    QTest::newRow("exchanged") << instance << id << instance << id << QString() << message_code::ids_swapped;
    QTest::newRow("the same twice") << id << id << id << id << QString() << message_code::ids_same;
}

void TestFinding::pastedIds()
{
    QFETCH(QString, account);
    QFETCH(QString, instance);
    QFETCH(QString, accountHint);
    QFETCH(QString, instanceHint);
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    for (const auto &[name, text] : {std::pair{"account_id", account}, std::pair{"instance_id", instance}}) {
        QLineEdit *edit = rig.edit(name);
        edit->setFocus();
        edit->selectAll();
        QGuiApplication::clipboard()->setText(text);
        rig.press(Qt::Key_V, Qt::ControlModifier);
    }
    rig.press(Qt::Key_Tab);

    for (const auto &[name, hint] : {std::pair{"account_id", accountHint}, std::pair{"instance_id", instanceHint}}) {
        const FieldRow *row = rowOf(rig.edit(name));
        QVERIFY(row->state() != FieldRow::State::Error);
        QCOMPARE(row->state() == FieldRow::State::Warning, !hint.isEmpty());
        if (!hint.isEmpty())
            QCOMPARE(row->message(), words::text({hint, {}}));
    }
    QTEST(rig.edit("account_id")->text(), "sentAccount");
    QTEST(rig.edit("instance_id")->text(), "sentInstance");
    QCOMPARE(rig.button("swap_ids") != nullptr, instanceHint == message_code::ids_swapped);

    // A hint refuses nothing: what is right, the service says.
    rig.button("primary")->click();
    spin();
    QCOMPARE(rig.person.step(), Step::Success);
    QFETCH(QString, sentAccount);
    QFETCH(QString, sentInstance);
    const auto sent = std::find_if(rig.world.backend.sent.cbegin(), rig.world.backend.sent.cend(),
        [](const FakeBackend::Sent &s) { return s.what == str("activate"); });
    QVERIFY(sent != rig.world.backend.sent.cend());
    QVERIFY(sent->body.contains(QByteArray('"' + sentAccount.toUtf8() + '"')));
    QVERIFY(sent->body.contains(QByteArray('"' + sentInstance.toUtf8() + '"')));
}

void TestFinding::swapByKeyboard()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.edit("account_id")->setText({});
    rig.edit("instance_id")->setText({});
    rig.edit("account_id")->setFocus();
    QTest::keyClicks(rig.edit("account_id"), str("i-77"));
    rig.press(Qt::Key_Tab);
    rig.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rig.edit("instance_id"));
    QTest::keyClicks(rig.edit("instance_id"), str("1234567890123456"));
    rig.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rig.button("swap_ids"));
    rig.press(Qt::Key_Space);
    QCOMPARE(rig.edit("account_id")->text(), str("1234567890123456"));
    QCOMPARE(rig.edit("instance_id")->text(), str("i-77"));
    QVERIFY(!rig.button("swap_ids"));
    QCOMPARE(QApplication::focusWidget(), rig.edit("account_id"));
    for (const char *name : {"account_id", "instance_id"})
        QVERIFY(rowOf(rig.edit(name))->state() != FieldRow::State::Warning);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestFinding::choiceIsAskedFor()
{
    Rig rig;
    rig.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
    rig.person.commit();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QVERIFY(rig.button("primary")->isEnabled());
    rig.button("primary")->setFocus();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::AccountChoice);
    auto *card = qobject_cast<Card *>(QApplication::focusWidget());
    QVERIFY(card);
    const FieldRow *row = rowOf(card);
    QCOMPARE(row->state(), FieldRow::State::Error);
    QCOMPARE(row->message(), words::text({message_code::choice_needed, {}}));

    // The drawing goes along with the choice.
    const auto *diagram = rig.page()->findChild<Picture *>();
    const QImage before = diagram->parentWidget()->grab().toImage();
    QVERIFY(diagram->accessibleDescription().contains(words::railTitle(Step::CompanyInformation, rig.world.brand)));
    QVERIFY(diagram->accessibleDescription().contains(words::railTitle(Step::WorkspaceBinding, rig.world.brand)));
    rig.press(Qt::Key_Space);
    QVERIFY(card->isChecked());
    QVERIFY(row->state() != FieldRow::State::Error);
    QVERIFY(diagram->parentWidget()->grab().toImage() != before);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::BasicInformation);
}

void TestFinding::howToTell()
{
    Rig rig;
    rig.world.brand.billingCenterUrl = QUrl(str("https://billing.example.com/"));
    rig.restart();
    rig.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
    rig.person.commit();
    rig.show();
    QVERIFY(!rig.find<LinkRow>({}));
    rig.button("how_to_tell")->setFocus();
    rig.press(Qt::Key_Space);
    auto *address = rig.find<LinkRow>({});
    QVERIFY(address);
    QCOMPARE(address->url(), rig.world.brand.billingCenterUrl);
    rig.button("copy_link")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address->url().toString());
    QVERIFY(rig.world.links.opened.isEmpty());
    rig.button("open_link")->click();
    QCOMPARE(rig.world.links.opened, QList<QUrl>{address->url()});
    rig.button("how_to_tell")->click();
    QVERIFY(!rig.find<LinkRow>({}));
}

void TestFinding::linkedPage()
{
    Rig rig;
    // Both sites suit: the customer says on which the workspaces are.
    rig.world.backend.conf.sites[1].suits = {};
    rig.restart();
    enterScene(rig, str("linked"));
    rig.show();
    QCOMPARE(rig.person.step(), Step::AlreadyLinked);
    QString said;
    for (const QLabel *label : rig.page()->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY(said.contains(str("m•••n")));
    QVERIFY(said.contains(str("1234…3456")));
    QVERIFY(!said.contains(str("1234567890123456")));

    auto *select = rig.find<SelectField>(str("site"));
    QCOMPARE(select->count(), 2);
    for (int i = 0; i < select->count(); ++i) {
        select->setCurrentIndex(i);
        Q_EMIT select->activated(i);
        spin();
        const QUrl expected = rig.person.flow->facts().site(select->currentData().toString())->signInUrl;
        QCOMPARE(rig.find<LinkRow>({})->url(), expected);
        QCOMPARE(rig.find<QTextEdit>({})->toPlainText(), expected.toString());
        rig.button("primary")->click();
        QCOMPARE(rig.world.links.opened.constLast(), expected);
    }
    QCOMPARE(rig.person.step(), Step::AlreadyLinked);
}

USHER_TEST(TestFinding, QApplication)
#include "tst_finding.moc"

#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/picture.h"
#include "usher/wizard/controls/selectfield.h"

#include <QClipboard>
#include <QLabel>
#include <QTextEdit>

using namespace wizard;

// What a person does not have at hand: the marketplace's IDs, whether there is an account, where to sign in.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void pastedIds_data();
    void pastedIds();
    void swapByKeyboard();
    void choiceIsAskedFor();
    void howToTell();
    void linkedPage();
};

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
        [](const OfflineBackend::Sent &s) { return s.what == str("activate"); });
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

#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/app/demokeychain.h"
#include "usher/app/demopanel.h"
#include "usher/app/mailbox.h"
#include "usher/flow/codestep.h"
#include "usher/services/memorykeychain.h"

#include <QClipboard>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wizard;

namespace {

// The wizard with the demo's panel beside it, and a mail with a code in it.
struct Demo
{
    QTemporaryDir folder;
    Rig rig;
    std::unique_ptr<Mailbox> mailbox;
    DemoPanel *panel;

    explicit Demo(const QString &language = english)
        : rig(language)
        , mailbox(std::make_unique<Mailbox>(folder.path()))
        , panel(
              new DemoPanel(mailbox.get(), {}, rig.person.flow.get(), QUrl(QStringLiteral("http://localhost:1/demo"))))
    {
        rig.window->setSidePanel(panel);
        rig.show({1400, 800});
    }
    ~Demo() { rig.window.reset(); }

    bool receive(const QByteArray &text)
    {
        QSignalSpy arrived(mailbox.get(), &Mailbox::arrived);
        QSaveFile file(folder.filePath(QStringLiteral("20260301-1.eml")));
        const bool came = file.open(QIODevice::WriteOnly) && file.write("To: a@b.example\nSubject: Code\n\n" + text) > 0
            && file.commit() && arrived.wait();
        spin(); // until it is laid out
        return came;
    }
    bool askForCode()
    {
        rig.person.to(Step::BasicInformation);
        rig.person.fillBasic();
        rig.person.flow->basicInformation()->code()->send();
        spin();
        return rig.person.flow->askedCode() == rig.person.flow->basicInformation()->code();
    }
    QAbstractButton *code() const { return rig.button("mailed_code"); }
    QAbstractButton *button(const char *name) const { return rig.button(name); }
};

} // namespace

class TestDemoPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void copiesACodeThatNobodyAsksFor();
    void fillsInTheCodeThatIsAskedFor_data();
    void fillsInTheCodeThatIsAskedFor();
    void notWhereItCannotBeSeen();
    void startsOverAfterAQuestion();
    void speaksChinese();
    void keychainForgets_data();
    void keychainForgets();
};

void TestDemoPanel::copiesACodeThatNobodyAsksFor()
{
    Demo demo;
    QGuiApplication::clipboard()->clear();
    QVERIFY(demo.receive("Your code is 246810."));
    QCOMPARE(demo.code()->accessibleDescription(), str("Copy"));
    demo.code()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), str("246810"));
    QCOMPARE(demo.code()->accessibleDescription(), str("Copied"));
}

void TestDemoPanel::fillsInTheCodeThatIsAskedFor_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestDemoPanel::fillsInTheCodeThatIsAskedFor()
{
    QFETCH(const bool, byKeyboard);
    Demo demo;
    QVERIFY(demo.receive("Your code is 246810."));
    QVERIFY(demo.askForCode());
    QGuiApplication::clipboard()->clear();
    QCOMPARE(demo.code()->accessibleDescription(), str("Fill in"));
    QCOMPARE(demo.code()->toolTip(), str("Fill in"));
    demo.rig.world.backend.held.insert(str("verify"));
    if (byKeyboard) {
        demo.code()->setFocus(Qt::TabFocusReason);
        demo.rig.press(Qt::Key_Space);
    } else {
        QTest::mouseClick(demo.code(), Qt::LeftButton);
    }
    const CodeStep *step = demo.rig.person.flow->basicInformation()->code();
    QCOMPARE(step->state(), CodeStep::State::Verifying);
    QCOMPARE(demo.rig.edit("code")->text(), str("246810")); // to be seen
    QCOMPARE(demo.code()->accessibleDescription(), str("Filled in"));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    // Asked for no more: from now on it copies again.
    QTRY_COMPARE(demo.code()->accessibleDescription(), str("Copy"));
}

void TestDemoPanel::notWhereItCannotBeSeen()
{
    Demo demo;
    QVERIFY(demo.receive("Your code is 246810."));
    QVERIFY(demo.askForCode());
    demo.rig.person.flow->openNetworkSettings();
    QCOMPARE(demo.code()->accessibleDescription(), str("Copy"));
    demo.rig.person.flow->back();
    QCOMPARE(demo.code()->accessibleDescription(), str("Fill in"));
}

void TestDemoPanel::startsOverAfterAQuestion()
{
    Demo demo;
    QSignalSpy wanted(demo.panel, &DemoPanel::startOverWanted);
    QVERIFY(!demo.button("start_demo_over_yes"));
    demo.button("start_demo_over")->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), str("start_demo_over_yes"));
    demo.button("start_demo_over_no")->click();
    QVERIFY(!demo.button("start_demo_over_yes"));
    QCOMPARE(QApplication::focusWidget()->objectName(), str("start_demo_over"));
    QCOMPARE(wanted.size(), 0);

    demo.button("start_demo_over")->click();
    QVERIFY(!demo.button("start_demo_over_yes")->accessibleDescription().isEmpty());
    demo.button("start_demo_over_yes")->click();
    QCOMPARE(wanted.size(), 1);
    for (const char *name : {"start_demo_over", "start_demo_over_yes", "start_demo_over_no"})
        QVERIFY2(!demo.button(name), name); // once
}

void TestDemoPanel::speaksChinese()
{
    Demo demo(chinese);
    QVERIFY(demo.receive("246810"));
    QVERIFY(demo.askForCode());
    QCOMPARE(demo.code()->accessibleDescription(), str("填入"));
    QCOMPARE(demo.button("start_demo_over")->text(), str("重新开始演示"));
}

void TestDemoPanel::keychainForgets_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("open") << false;
    QTest::newRow("locked meanwhile") << true;
}

void TestDemoPanel::keychainForgets()
{
    QFETCH(const bool, locked);
    auto owned = std::make_unique<OfflineKeychain>();
    OfflineKeychain &system = *owned;
    system.entries.insert(str("somebody/else"), "kept");
    DemoKeychain keychain(std::move(owned));
    for (const char *entry : {"a/refresh", "b/sign-in", "draft/1"})
        keychain.write(str(entry), Secret(str("secret")));
    keychain.remove(str("b/sign-in"));
    spin();
    QCOMPARE(system.entries.size(), 3);
    if (locked)
        system.trouble = problem(problem_code::keychain_locked);
    std::optional<Result<Done>> outcome;
    keychain.forget()->whenEnded(this, [&outcome](const Result<Done> &done) { outcome = done; });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->ok(), !locked);
    if (!locked)
        QCOMPARE(system.entries.keys(), QStringList{str("somebody/else")});
}

USHER_TEST(TestDemoPanel, QApplication)
#include "tst_demopanel.moc"

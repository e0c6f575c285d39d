#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/textlabel.h"

#include <QPushButton>

using namespace wizard;

// What the window says and offers in each state of the keychain, and the cards of the accounts on this computer.
class TestKeychainWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { UsherStyle::apply(Theme({}, false, true)); }
    void eachStateSaysWhatFits_data();
    void eachStateSaysWhatFits();
    void focusStaysInTheBanner();
    void resumedSaysWhatIsFixed();
    void waitingIsSaidQuietly();
    void signOutAsksInPlace();
};

namespace {

Banner *keychainBanner(const Rig &rig, const QString &title)
{
    for (Banner *banner : rig.page()->findChildren<Banner *>()) {
        if (banner->isVisible() && banner->title() == title)
            return banner;
    }
    return nullptr;
}

bool says(const Rig &rig, const QString &text)
{
    const QList<TextLabel *> labels = rig.window->findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&text](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

void TestKeychainWords::eachStateSaysWhatFits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("detail");
    const QString again = str("Try again");
    QTest::newRow("none") << problem_code::keychain_none << str("This computer has no keychain") << again
                          << str("until you close this window");
    QTest::newRow("locked") << problem_code::keychain_locked << str("The keychain is locked") << str("Unlock")
                            << str("may ask for its password");
    QTest::newRow("denied") << problem_code::keychain_denied << str("The keychain refused access") << again
                            << str("was put away");
    QTest::newRow("silent") << problem_code::keychain_unknown << str("The keychain does not answer") << again
                            << str("in another window");
}

void TestKeychainWords::eachStateSaysWhatFits()
{
    QFETCH(const QString, code);
    QFETCH(const QString, title);
    QFETCH(const QString, button);
    QFETCH(const QString, detail);
    Rig rig;
    signedInBefore(rig);
    rig.world.keychain.trouble = problem(code);
    rig.restart();
    rig.show();
    Banner *banner = keychainBanner(rig, title);
    QVERIFY(banner);
    QCOMPARE(banner->primaryAction()->text(), button);
    QVERIFY(says(rig, detail));
    QVERIFY(says(rig, str("nothing secret is written anywhere else"))
        || says(rig, str("Nothing secret is written anywhere else")));
    const QList<LinkButton *> links = banner->findChildren<LinkButton *>();
    const auto without = std::find_if(
        links.begin(), links.end(), [](const LinkButton *link) { return link->text() == str("Go on without saving"); });
    QVERIFY(without != links.end());
    (*without)->click();
    spin();
    QVERIFY(rig.person.flow->notices().isEmpty());
}

void TestKeychainWords::focusStaysInTheBanner()
{
    Rig rig;
    signedInBefore(rig);
    rig.world.keychain.trouble = problem(problem_code::keychain_locked);
    rig.restart();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    Banner *banner = keychainBanner(rig, str("The keychain is locked"));
    banner->primaryAction()->setFocus();
    rig.press(Qt::Key_Space); // and the prompt is put away
    QCOMPARE(rig.world.keychain.unlocks, 1);
    QCOMPARE(keychainBanner(rig, str("The keychain refused access")), banner);
    QCOMPARE(QApplication::focusWidget(), banner->primaryAction());
    // Then it is unlocked elsewhere.
    rig.world.keychain.trouble.reset();
    rig.press(Qt::Key_Space);
    QCOMPARE(rig.world.keychain.unlocks, 1);
    QVERIFY(rig.person.flow->notices().isEmpty());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestKeychainWords::resumedSaysWhatIsFixed()
{
    Rig rig;
    enterScene(rig, str("resumed-locked"));
    rig.show();
    QVERIFY(says(rig, str("Your administrator has chosen Huawei Cloud since then")));
}

void TestKeychainWords::waitingIsSaidQuietly()
{
    Rig rig;
    signedInBefore(rig);
    rig.world.keychain.holdReads = true;
    rig.restart();
    rig.show();
    QVERIFY(!says(rig, str("Waiting for your keychain")));
    Q_EMIT rig.world.keychain.held->slow();
    spin();
    QVERIFY(says(rig, str("Waiting for your keychain")));
}

void TestKeychainWords::signOutAsksInPlace()
{
    Rig rig;
    signedInBefore(rig);
    rig.show();
    const qsizetype before = rig.person.flow->welcome()->accounts()->entries().size();
    QVERIFY(rig.button("sign_out"));
    rig.button("sign_out")->click(); // of the newest
    spin();
    QVERIFY(rig.button("confirm_sign_out"));
    QCOMPARE(QApplication::focusWidget(), rig.button("keep_signed_in")); // not what deletes
    rig.button("keep_signed_in")->click();
    spin();
    QVERIFY(!rig.button("confirm_sign_out"));
    rig.button("sign_out")->click();
    spin();
    rig.button("confirm_sign_out")->click();
    spin();
    QCOMPARE(rig.person.flow->welcome()->accounts()->entries().size(), before - 1);
    QVERIFY(says(rig, str("You are signed out")));
}

USHER_TEST(TestKeychainWords, QApplication)
#include "tst_keychainwords.moc"

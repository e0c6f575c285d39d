#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"
#include "usher/services/diskdocuments.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>

using namespace wizard;

// What only the widgets can show of handed purchases, reviews and the summary; the rules are tst_pairing's,
// tst_purchasereview's and tst_purchases'.
class TestPurchasePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useUsualLook(); }
    void pairing();
    void verifiedIsReadOnly();
    void isItYours();
    void linkByKeyboard();
    void linkAsks();
    void fetchedFromTheMarketplace();
    void reviewIsOffered();
    void linksOpen();
    void summaryFiles();
};

void TestPurchasePages::pairing()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.person.flow->activationMethod()->method()->setValue(str("aws"));
    rig.show();
    rig.world.backend.redeemed.pending = true;
    QVERIFY(!rig.edit("account_id") && !rig.edit("pairing_code"));
    rig.button("have_pairing_code")->click();
    QVERIFY(rig.edit("pairing_code") && rig.edit("pairing_code")->hasFocus());
    QTest::keyClicks(rig.edit("pairing_code"), str("kxq4-7mtp"));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.flow->handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(rig.find<QLabel>(str("match_code"))->text(), str("42-17"));
    rig.button("handoff_action")->click();
    spin();
    QCOMPARE(rig.person.flow->handoff()->state(), HandoffStep::State::Idle);
    QVERIFY(rig.edit("pairing_code"));
}

void TestPurchasePages::verifiedIsReadOnly()
{
    Rig rig;
    handOver(rig);
    rig.show();
    QLineEdit *account = rig.edit("account_id");
    QVERIFY(account && account->isReadOnly() && account->isEnabled());
    QCOMPARE(account->text(), str("1234567890123456"));
    QVERIFY(!rig.button("method_aws")); // nothing else can be chosen
    rig.button("handoff_action")->click(); // Not mine
    spin();
    QVERIFY(rig.button("method_aws") && rig.button("method_aws")->isEnabled());
    QVERIFY(!rig.edit("account_id")->isReadOnly());
    QVERIFY(rig.edit("account_id")->text().isEmpty());
}

// Activate asks first; Enter on the question's button is the answer, and presses nothing else.
void TestPurchasePages::isItYours()
{
    Rig rig;
    handOver(rig);
    rig.show();
    QAbstractButton *yes = rig.button("handoff_mine");
    QVERIFY(yes);
    rig.edit("workspace_name")->setFocus();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.world.backend.count(str("activate")), 0);
    QVERIFY(yes->hasFocus());
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::ActivationMethod);
    QVERIFY(!rig.person.flow->handoff()->needsConfirmation());
    QVERIFY(!rig.button("handoff_mine") && rig.button("handoff_action"));
    rig.edit("workspace_name")->setFocus();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestPurchasePages::linkByKeyboard()
{
    Rig rig;
    rig.world.timing.second = 1;
    rig.restart();
    rig.show();
    rig.world.backend.redeemed.pending = true;
    rig.person.flow->arrival()->takeTicket(Secret(str("ticket")));
    spin();
    QCOMPARE(rig.find<QLabel>(str("match_code"))->accessibleName(), str("4 2 1 7"));
    QVERIFY(rig.window->windowTitle().startsWith(str("Is this code in your browser")));
    rig.world.backend.redeemed = redeemed(Marketplace::Aws, str("123456789012"), {});
    QTRY_COMPARE(rig.person.flow->handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(!rig.find<QLabel>(str("match_code")));
    QVERIFY(rig.window->windowTitle().startsWith(str("Is this your purchase?")));
    rig.press(Qt::Key_Tab);
    QVERIFY(rig.button("handoff_action")->hasFocus()); // Not mine
    rig.person.flow->arrival()->close();
    rig.person.flow->arrival()->open();
    spin();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::AccountChoice);
    QVERIFY(!rig.person.flow->showsArrival());
}

void TestPurchasePages::linkAsks()
{
    Rig rig;
    rig.person.to(Step::BasicInformation);
    rig.person.fillBasic();
    rig.show();
    QWidget *const focus = QApplication::focusWidget();
    rig.person.flow->arrival()->takeTicket(Secret(str("ticket")));
    spin();
    const auto press = [&rig](const char *text) {
        for (QAbstractButton *button : rig.page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == str(text))
                return button->click();
        }
        QFAIL(text);
    };
    QCOMPARE(QApplication::focusWidget(), focus); // whoever types goes on typing
    press("Not now");
    spin();
    QCOMPARE(rig.world.backend.count(str("claim")), 0);
    rig.person.flow->arrival()->takeTicket(Secret(str("ticket")));
    spin();
    press("Use it");
    spin();
    QCOMPARE(rig.world.backend.count(str("claim")), 1);
    QVERIFY(rig.find<QLabel>(str("match_code")));
    rig.press(Qt::Key_Escape);
    QVERIFY(!rig.find<QLabel>(str("match_code")));
    QCOMPARE(rig.edit("username")->text(), str("mei.tan"));
}

void TestPurchasePages::fetchedFromTheMarketplace()
{
    Rig rig;
    rig.show();
    rig.button("marketplace_aws")->click();
    spin();
    rig.world.backend.redeemed.pending = true;
    rig.button("fetch_purchase")->click();
    spin();
    const QList<QUrl> once{QUrl(str("https://usher.example/handoff/start?b=1"))};
    QCOMPARE(rig.world.links.opened, once);
    QVERIFY(rig.find<QLabel>(str("match_code")));
    rig.button("open_link")->click();
    QCOMPARE(rig.world.links.opened, once + once);
    // Back on the page the same stands there, smaller.
    rig.person.flow->back();
    spin();
    QCOMPARE(rig.find<QLabel>(str("match_code"))->text(), str("W9KTQD"));
    rig.button("handoff_again")->click();
    QCOMPARE(rig.world.links.opened.size(), 3);
    rig.button("handoff_action")->click();
    spin();
    QVERIFY(rig.button("fetch_purchase"));
}

void TestPurchasePages::reviewIsOffered()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.show();
    QVERIFY(!rig.button("request_review"));
    Problem refused = problem(problem_code::purchase_unknown, 422);
    refused.fields = {{str("/purchase/instance_id"), problem_code::purchase_unknown, {}}};
    rig.world.backend.fail(str("activate"), refused);
    rig.person.commit();
    QVERIFY(rig.button("purchase_again"));
    rig.button("request_review")->click();
    spin();
    QCOMPARE(rig.person.step(), Step::PurchaseReview);
}

void TestPurchasePages::linksOpen()
{
    Rig rig;
    Brand &brand = rig.world.brand;
    brand.dataKitUrl = QUrl(str("https://example.com/datakit"));
    brand.introVideoUrl = QUrl(str("https://example.com/video"));
    brand.billingCenterUrl = QUrl(str("https://billing.example.com/"));
    rig.restart();
    rig.person.to(Step::CompanyInformation);
    rig.show();
    rig.button("open_link")->click();
    QCOMPARE(rig.world.links.opened, QList<QUrl>{rig.world.brand.agreements(english).constFirst().url});
    rig.person.fillCompany();
    rig.person.commit();
    rig.person.fillActivation();
    rig.person.commit();
    QCOMPARE(rig.person.step(), Step::Success);
    for (const auto &[text, url] : {std::pair(str("Install DataKit"), brand.dataKitUrl),
             std::pair(str("Watch the introduction"), brand.introVideoUrl),
             std::pair(str("Open the Billing Center"), brand.billingCenterUrl)}) {
        for (QAbstractButton *link : rig.page()->findChildren<QAbstractButton *>()) {
            if (link->text() == text)
                link->click();
        }
        QCOMPARE(rig.world.links.opened.constLast(), url);
    }
    QCOMPARE(rig.world.links.opened.size(), 4);
}

void TestPurchasePages::summaryFiles()
{
    QTemporaryDir place;
    DiskDocuments documents(place.path());
    Rig rig;
    rig.world.realDocuments = &documents;
    rig.restart();
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.person.commit();
    rig.show();
    for (const char *button : {"save_text", "save_pdf"}) {
        rig.button(button)->click();
        QTRY_VERIFY(!rig.person.flow->success()->savedTo().isEmpty());
    }
    const QStringList files = QDir(place.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 2);
    QFile text(place.filePath(files[1]));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QProcess reader;
    reader.start(str("pdftotext"), {str("-layout"), place.filePath(files[0]), str("-")});
    QVERIFY2(reader.waitForFinished() && reader.exitCode() == 0, qPrintable(reader.errorString()));
    const QString read[] = {QString::fromUtf8(text.readAll()), QString::fromUtf8(reader.readAllStandardOutput())};
    for (const QString &content : read) {
        const Summary summary = rig.person.flow->success()->summary();
        QVERIFY2(content.contains(summary.title), qPrintable(content));
        for (const Summary::Row &row : summary.rows) {
            QVERIFY2(content.contains(row.label), qPrintable(row.label + u'\n' + content));
            QVERIFY2(content.contains(row.text.section(u' ', 0, 0)), qPrintable(row.text + u'\n' + content));
        }
        QVERIFY(!content.contains(str("1234567890123456")));
    }
}

USHER_TEST(TestPurchasePages, QApplication)
#include "tst_purchasepages.moc"

#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/app/mailbox.h"
#include "usher/app/tour.h"
#include "usher/app/tourbar.h"
#include "usher/wizard/controls/textlabel.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace wizard;

namespace {

constexpr std::chrono::milliseconds quickly{1};

DemoCases madeUp()
{
    DemoCases cases;
    cases.password = goodPassword;
    cases.newCustomer = {str("ana.lind"), str("ana@example.com"), str("Lind Analytics"), 0};
    cases.purchases.insert(str("alibaba_fresh_1"), {Marketplace::Alibaba, str("5123400100200301"), str("30518271")});
    cases.purchases.insert(str("huawei_fresh"), {Marketplace::Huawei, str("0a7c19e2b5f84d30"), {}});
    cases.billingAccounts.insert(str("many"), {str("mei.tan"), str("mei@example.com"), {}, 40});
    return cases;
}

// The wizard with a mailbox in which each code arrives that is asked for, and the one purchase nobody knows.
struct Tourist
{
    QTemporaryDir mails;
    QTemporaryDir pictures;
    Rig rig;
    Mailbox mailbox;
    int mailed = 0;
    QStringList languages; // that were wanted, in turn
    std::optional<bool> complete;
    QString report;

    explicit Tourist(const QString &language)
        : rig(language)
        , mailbox(mails.path())
    {
        rig.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
        rig.show({1024, 700});
    }

    void listen(Tour &tour)
    {
        QObject::connect(&tour, &Tour::languageWanted, &tour, [this](const QString &code) {
            languages.append(code);
            Q_EMIT rig.window->languageChosen(code);
        });
        QObject::connect(&tour, &Tour::ended, &tour, [this](bool all, const QString &said) {
            complete = all;
            report = said;
        });
    }

    void deliver()
    {
        for (; mailed < rig.world.backend.count(str("code")); ++mailed) {
            QSaveFile file(mails.filePath(QStringLiteral("%1.eml").arg(mailed, 4, 10, QLatin1Char('0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("To: a@b.example\nSubject: Code\n\nYour code is 246810.\n");
            QVERIFY(file.commit());
        }
    }

    bool until(const std::function<bool()> &reached)
    {
        return QTest::qWaitFor(
                   [&] {
                       deliver();
                       return reached() || complete;
                   },
                   60'000)
            && reached();
    }
};

} // namespace

// The demo goes through both routes by itself.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void goesBackToTheLanguage_data();
    void goesBackToTheLanguage();
    void goesAtAPace();
    void endsWhereItIs();
};

void TestTour::goesBackToTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("other");
    QTest::newRow("English") << english << chinese;
    QTest::newRow("Chinese") << chinese << english;
}

void TestTour::goesBackToTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, other);
    Tourist tourist(language);
    Tour tour(tourist.rig.person.flow.get(), tourist.rig.window.get(), &tourist.mailbox, madeUp(),
        {tourist.pictures.path(), {}});
    tourist.listen(tour);
    tour.start();
    QVERIFY(tourist.until([&] { return tourist.complete.has_value(); }));
    QVERIFY2(*tourist.complete, qPrintable(tourist.report));
    QCOMPARE(tourist.languages, QStringList({other, language}));
    QCOMPARE(tourist.rig.person.flow->language(), language);
    QVERIFY(QDir(tourist.pictures.path()).entryList({str("*.png")}).size() > 15);
}

void TestTour::goesAtAPace()
{
    Tourist tourist(english);
    Tour tour(tourist.rig.person.flow.get(), tourist.rig.window.get(), &tourist.mailbox, madeUp(), {{}, quickly});
    tourist.listen(tour);
    auto *bar = new TourBar(&tour);
    tourist.rig.window->setSidePanel(bar);
    const auto *caption = bar->findChild<TextLabel *>(str("tour_caption"));
    QSet<QString> said;
    connect(&tour, &Tour::changed, caption, [&] { said.insert(caption->text()); });
    tour.start();
    QVERIFY(tourist.until([&] { return tour.stopNumber() == 3; }));

    QTest::keyClick(tourist.rig.window.get(), Qt::Key_Space);
    QCOMPARE(tour.state(), Tour::State::Paused);
    spin(300);
    QCOMPARE(tour.stopNumber(), 3);
    QCOMPARE(caption->text(), tour.caption());
    const QString inEnglish = caption->text();
    Q_EMIT tourist.rig.window->languageChosen(chinese);
    spin();
    QVERIFY(caption->text() != inEnglish);
    QCOMPARE(caption->text(), tour.caption());
    Q_EMIT tourist.rig.window->languageChosen(english);
    bar->findChild<QAbstractButton *>(str("tour_pause"))->click();
    QCOMPARE(tour.state(), Tour::State::Running);

    QVERIFY(tourist.until([&] { return tourist.complete.has_value(); }));
    QVERIFY2(*tourist.complete, qPrintable(tourist.report));
    QCOMPARE(tour.stopNumber(), tour.stopCount());
    QVERIFY(said.size() > tour.stopCount()); // and what is said behind the last one
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->findChild<QAbstractButton *>(str("tour_pause"))->isVisible());
    QVERIFY(QDir(tourist.pictures.path()).isEmpty());
}

void TestTour::endsWhereItIs()
{
    Tourist tourist(english);
    Tour tour(tourist.rig.person.flow.get(), tourist.rig.window.get(), &tourist.mailbox, madeUp(), {{}, quickly});
    tourist.listen(tour);
    auto *bar = new TourBar(&tour);
    tourist.rig.window->setSidePanel(bar);
    tour.start();
    QVERIFY(tourist.until([&] { return tourist.rig.person.step() == Step::AccountChoice; }));
    QTest::keyClick(tourist.rig.window.get(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(tourist.rig.window->isVisible());
    const int stop = tour.stopNumber();
    spin(300);
    QCOMPARE(tour.stopNumber(), stop);
    QCOMPARE(tourist.rig.person.step(), Step::AccountChoice);
    // The keys are the page's again.
    tourist.rig.button("route_bind")->setFocus();
    tourist.rig.press(Qt::Key_Space);
    QCOMPARE(tourist.rig.person.flow->accountChoice()->route()->value(), str("bind"));
}

USHER_TEST(TestTour, QApplication)
#include "tst_tour.moc"

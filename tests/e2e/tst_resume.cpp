#include "e2e/journeys.h"
#include "testmain.h"

#include <QApplication>

#include <csignal>

using namespace usher;
using namespace usher::test;

// A journey is taken in legs. Each leg is a process of its own, this program once more, that finds what the one before
// it left and ends by SIGKILL; only the last one ends by itself.
namespace {

constexpr auto placeVariable = "USHER_E2E_PLACE";
constexpr auto stateVariable = "USHER_E2E_STATE";

int takeLeg(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Place place = Place::fromJson(qgetenv(placeVariable));
    Gate gate(place.address);
    Driver::Options options;
    options.address = gate.url();
    Driver driver(place, qEnvironmentVariable(stateVariable), options);
    journeys().at(arguments.value(1).toInt()).legs.at(arguments.value(2).toInt())({driver, gate, place});
    driver.saved();
    if (!driver.ok())
        std::fprintf(stderr, "%s\n", driver.trouble());
    return driver.ok() ? 0 : 1;
}
const test::Registration legTaken("take-leg", takeLeg);

} // namespace

class TestResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesToTheSameEnd_data();
    void comesToTheSameEnd();
};

void TestResume::comesToTheSameEnd_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < journeys().size(); ++i)
        QTest::newRow(journeys().at(i).name) << i;
}

void TestResume::comesToTheSameEnd()
{
    QFETCH(const int, index);
    const auto drafts = [] { return keychainEntries(keychainService).filter(QStringLiteral("draft/")); };
    const QStringList before = drafts();
    const Journey &journey = journeys().at(index);
    World world;
    QVERIFY2(world.start(), qPrintable(world.trouble()));
    const Place &place = world.place();
    QVERIFY(world.addPurchase(alibaba.marketplace, alibaba.account, alibaba.instance));
    QVERIFY(world.addPurchase(huawei.marketplace, huawei.account, huawei.instance));
    if (journey.returns) {
        Driver first(place, world.folder(QStringLiteral("first")));
        pages::registerRoute(first, ana, alibaba);
        first.saved();
        QVERIFY2(first.ok(), first.trouble());
        QVERIFY(endSubscription(place));
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(placeVariable), QString::fromUtf8(place.toJson()));
    environment.insert(QLatin1String(stateVariable), world.folder(QStringLiteral("state")));
    environment.insert(
        QLatin1String(pairingVariable), world.issueHandoff(alibaba.marketplace, alibaba.account, alibaba.instance));
    for (int leg = 0; leg < journey.legs.size(); ++leg) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("take-leg"), QString::number(index), QString::number(leg)});
        const bool ended = process.waitForFinished(60'000);
        const bool last = leg == journey.legs.size() - 1;
        const bool killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
        const bool good
            = ended && (last ? process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 : killed);
        if (!good)
            qInfo().noquote() << QString::fromUtf8(process.readAll());
        QVERIFY2(good, qPrintable(QStringLiteral("leg %1").arg(leg + 1)));
    }

    // Exactly one of everything, however often it was begun.
    QCOMPARE(place.number(counting::accounts), journey.counts.accounts);
    QCOMPARE(place.number(counting::workspaces), journey.counts.workspaces);
    QCOMPARE(place.number(counting::links), journey.counts.links);
    QCOMPARE(place.number(counting::bindings), journey.counts.bindings);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM bindings WHERE ended_at IS NULL")),
        journey.counts.activeBindings);
    QCOMPARE(place.number(QStringLiteral("SELECT count(*) FROM billing_accounts")), 1);
    QCOMPARE(place.number(counting::completions), journey.counts.completions);
    QCOMPARE(drafts(), before);
}

USHER_TEST(TestResume, QApplication)
#include "tst_resume.moc"

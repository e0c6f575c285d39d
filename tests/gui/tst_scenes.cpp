#include "gui/wizardrig.h"
#include "testmain.h"

#include <QRegularExpression>

using namespace wizard;

// The list of scenes, and what becomes of one that needs the service. How they look, and that none of them asks for
// anything it does not say, is tst_pages.cpp's.
class TestScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void namesAreGood();
    void everyPageHasOne();
    void whatIsAskedIsTold();
};

void TestScenes::namesAreGood()
{
    static const QRegularExpression good(str("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> seen;
    for (const Scene &scene : scenes::all()) {
        const QString name = str(scene.name);
        QVERIFY2(good.match(name).hasMatch(), scene.name);
        QVERIFY2(!seen.contains(name), scene.name);
        seen.insert(name);
        QVERIFY2(*scene.summary && !str(scene.summary).contains(QRegularExpression(str("[\\t\\n]"))), scene.name);
        QCOMPARE(scenes::find(name), &scene);
    }
    QVERIFY(!scenes::find(str("nowhere")));
}

void TestScenes::everyPageHasOne()
{
    for (const Step step : allSteps) {
        QVERIFY2(std::any_of(scenes::all().cbegin(), scenes::all().cend(),
                     [step](const Scene &scene) { return scene.step == step; }),
            qPrintable(stepId(step)));
    }
}

void TestScenes::whatIsAskedIsTold()
{
    const Scene silent{"silent", Step::BasicInformation, "Asks for a code, and does not say so", [](Script &s) {
                           s.to(Step::BasicInformation).fillBasic();
                           s.act([](Actor &a) { a.flow->basicInformation()->code()->send(); });
                       }};
    Rig rig;
    rig.world.backend.answerOnlyExpected();
    QStringList told;
    QObject::connect(
        &rig.world.backend, &OfflineBackend::unscripted, [&told](const QString &operation) { told.append(operation); });
    rig.play(silent);
    QCOMPARE(told, QStringList{str("code")});
    QCOMPARE(rig.world.backend.unexpected(), told);
    // And it found nobody.
    QCOMPARE(rig.person.flow->current()->problem()->code, problem_code::unreachable);
}

USHER_TEST(TestScenes, QApplication)
#include "tst_scenes.moc"

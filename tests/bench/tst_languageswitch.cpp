#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/scenes/scene.h"

#include <QElapsedTimer>
#include <QLayout>

#include <algorithm>

using namespace wizard;

namespace {

constexpr int rounds = 21;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// Until the page is painted as it is now.
template <class Work> double timed(QWidget *window, Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::sendPostedEvents();
    window->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

// Nothing but layout: every widget is asked again how large it wants to be. What a label knows of its text it keeps.
void layOutAnew(QWidget *window)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->layout())
            widget->layout()->invalidate();
        widget->updateGeometry();
    }
}

} // namespace

// What another language costs on a page, beside the same page laid out and painted once more, in one run: no time is
// asserted. The first use of a script's fonts is excluded.
class LanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void costs_data();
    void costs();
};

void LanguageSwitch::costs_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("other");
    const QStringList scenes{
        str("welcome"), str("basic-filled"), str("activation-filled"), str("workspaces"), str("create-new-owner")};
    for (const QString &scene : scenes) {
        for (const QString &other : {str("de"), str("zh-CN")})
            QTest::addRow("%s, en to %s", qPrintable(scene), qPrintable(other)) << scene << other;
    }
}

void LanguageSwitch::costs()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, other);
    const scenes::Scene *found = scenes::find(scene);
    QVERIFY2(found, qPrintable(scene));
    Rig rig;
    rig.play(*found);
    rig.show();
    Window *window = rig.window.get();
    const auto switchTo = [window](const QString &code) { Q_EMIT window->languageChosen(code); };
    for (const QString &code : {other, english}) // their fonts
        timed(window, [&] { switchTo(code); });
    const QString title = rig.page()->title();

    QList<double> relayouts;
    QList<double> switches;
    // In turns: whatever else the machine does hits both. Half of them go back.
    for (int i = 0; i < 2 * rounds; ++i) {
        const bool back = i % 2 == 1;
        switches.append(timed(window, [&] { switchTo(back ? english : other); }));
        QCOMPARE(rig.page()->title() == title, back);
        relayouts.append(timed(window, [window] { layOutAnew(window); }));
    }
    qInfo("%s: %.2f ms and %.2f ms, %.2f times", QTest::currentDataTag(), median(relayouts), median(switches),
        median(switches) / median(relayouts));
}

USHER_TEST(LanguageSwitch, QApplication)
#include "tst_languageswitch.moc"

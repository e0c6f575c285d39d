#include "gui/looks.h"
#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/app/pseudolanguage.h"
#include "usher/wizard/pages/choices.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace wizard;

namespace {

struct Variant
{
    const char *name;
    Scheme scheme;
    int percent;
    QSize size;
};

const QList<Variant> variants{
    {"light-200-800", Scheme::Light, 200, {800, 520}}, // the tightest: large text in a small window
    {"dark-100-1024", Scheme::Dark, 100, {1024, 600}},
    {"dark-200-1920", Scheme::Dark, 200, {1920, 1080}},
    {"light-100-800", Scheme::Light, 100, {800, 520}},
    {"light-200-1024", Scheme::Light, 200, {1024, 600}},
    {"dark-100-1920", Scheme::Dark, 100, {1920, 1080}},
    {"contrast-100-1024", Scheme::Contrast, 100, {1024, 600}},
};

constexpr int pseudoVariant = 3;
constexpr int bodySize = 14;
constexpr int large = 200; // percent: strokes are wide enough to have the whole colour

void dress(const Variant &variant)
{
    useFont(bodySize * variant.percent / 100);
    QPalette dark; // of the system, for high contrast
    dark.setColor(QPalette::Window, Qt::black);
    UsherStyle::apply(Theme::wanted(variant.scheme, dark, {}, true));
}

// Names and examples that stay as they are in every language, and the details for support.
bool isEnglish(const QString &text)
{
    static const QRegularExpression names(QStringLiteral(
        "usher [0-9.]+\n[\\s\\S]*|Usher|Apache License|Tab|Enter|Esc|Alt|"
        "Northlight|AWS "
        "Marketplace|KooGallery|AWS|Azure|Amazon|DataKit|ap1|us1|Singapore|"
        "Oregon|English|English \\(English\\)|mei\\.tan|m•••n|\\S*@\\S*|\\bSpace [0-9]|Payments[^·（]*|Acme Ltd|"
        "wksp_\\S*|/etc/\\S*|proxy\\.example\\S*|--\\w+|usher|https?://\\S*|flow\\.\\w+|Billing "
        "Center|Shipping|Reference|"
        "RAM|IAM|API|PDF|SaaS|R-7KQ4\\S*|W9KTQD|/home/\\S* \\S*|“[^”]*”")); // in quotes: what a marketplace's page says
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    // Qt has their names in English and in their own languages only.
    static const QStringList countries = [] {
        QStringList list;
        for (const auto &entry : choices::dialCodes(chinese) + choices::regions(chinese, {}))
            list.append(entry.text);
        return list;
    }();
    // Each language's own name, wherever it is offered.
    static const QStringList languages = [] {
        QStringList list;
        for (const Language::Entry &entry : Language::available())
            list.append(entry.nativeName);
        return list;
    }();
    QString rest = text.section(QStringLiteral(": "), 1);
    if (countries.contains(rest) || languages.contains(rest))
        return false;
    rest.remove(names);
    return rest.contains(word);
}

// Sees every window that opens, also for the blink of an eye: a part shown before it has a parent is one, and takes the
// focus away.
class WindowWatch : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    QStringList opened;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->isWindow())
            opened.append(::looks::describe(widget));
        return false;
    }
};

// What only one of them has; the order does not matter.
QString difference(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    const auto add = [&lines](QStringList from, const QStringList &other, const QString &sign) {
        for (const QString &text : other)
            from.removeOne(text);
        for (const QString &text : std::as_const(from))
            lines.append(sign + text);
    };
    add(a, b, QStringLiteral("+ "));
    add(b, a, QStringLiteral("- "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        useFont(bodySize);
        UsherStyle::apply(Theme({}, false, true));
    }
    void looks_data();
    void looks();
    void focusIsSeen_data();
    void focusIsSeen();
    void languageSwitch_data();
    void languageSwitch();
    void countryNames();
};

void TestPages::looks_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("variant");
    const QStringList languages = Language::codes();
    const auto addIn = [](const QString &code, int scene, int variant) {
        QTest::addRow("%s-%s-%s", scenes::all().at(scene).name, qPrintable(code), variants.at(variant).name)
            << scene << code << variant;
    };
    const auto add = [&](int scene, int language, int variant) {
        addIn(languages.at(language % languages.size()), scene, variant);
    };
    const bool all = qEnvironmentVariableIsSet("USHER_LONG");
    const int others = int(variants.size()) - 1;
    for (int s = 0; s < scenes::all().size(); ++s) {
        if (all || s % 8 == 1) // longer than any language: not with large text
            addIn(PseudoLanguage::tag, s, pseudoVariant);
        if (all) {
            for (int l = 0; l < languages.size(); ++l) {
                for (int v = 0; v < variants.size(); ++v)
                    add(s, l, v);
            }
            continue;
        }
        // In the short form each scene has one look, every second the tightest, in one of the languages in turn.
        add(s, s, s % 2 == 0 ? 0 : 1 + s / 2 % others);
    }
}

void TestPages::looks()
{
    QFETCH(int, scene);
    QFETCH(QString, language);
    QFETCH(int, variant);
    const Variant &look = variants.at(variant);
    dress(look);
    WindowWatch watch;
    Rig rig(language);
    rig.world.backend.answerOnlyExpected();
    rig.play(scenes::all().at(scene));
    rig.show(look.size);

    QCOMPARE(rig.person.step(), scenes::all().at(scene).step);
    QCOMPARE(rig.world.backend.unexpected().join(u' '), QString());
    const QString folder = qEnvironmentVariable("USHER_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(rig.window->grab().save(
            QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
    }
    QCOMPARE(watch.opened.join(QLatin1Char('\n')), ::looks::describe(rig.window.get()));
    QCOMPARE(rig.window->size(), look.size);
    QCOMPARE(rig.window->isRightToLeft(), language == str("ar"));
    QStringList wrong = ::looks::complaints(rig.window.get());
    if (look.percent >= large)
        wrong += ::looks::faint(rig.window.get());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestPages::focusIsSeen_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("dark");
    const bool all = qEnvironmentVariableIsSet("USHER_LONG");
    QSet<Step> seen;
    for (int s = 0; s < scenes::all().size(); ++s) {
        const Scene &scene = scenes::all().at(s);
        if (!all && seen.contains(scene.step))
            continue;
        seen.insert(scene.step);
        QTest::addRow("%s-light", scene.name) << s << false;
        QTest::addRow("%s-dark", scene.name) << s << true;
    }
}

void TestPages::focusIsSeen()
{
    QFETCH(int, scene);
    QFETCH(bool, dark);
    UsherStyle::apply(Theme({}, dark, true));
    Rig rig;
    rig.world.backend.answerOnlyExpected();
    rig.play(scenes::all().at(scene));
    rig.show({1024, 900});
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    const QStringList wrong = ::looks::withoutFocusRing(rig.window.get());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestPages::languageSwitch_data()
{
    QTest::addColumn<int>("scene");
    const bool all = qEnvironmentVariableIsSet("USHER_LONG");
    QSet<Step> seen;
    for (int s = 0; s < scenes::all().size(); ++s) {
        const Scene &scene = scenes::all().at(s);
        if (!all && s % 4 != 0 && seen.contains(scene.step))
            continue;
        seen.insert(scene.step);
        QTest::newRow(scene.name) << s;
    }
}

void TestPages::languageSwitch()
{
    QFETCH(int, scene);
    const Scene &at = scenes::all().at(scene);
    Rig rig(english);
    rig.world.backend.answerOnlyExpected();
    rig.play(at);
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    const QStringList before = ::looks::texts(rig.window.get());
    QWidget *const focus = QApplication::focusWidget();
    QVERIFY(focus);
    QHash<QLineEdit *, QString> typed;
    for (QLineEdit *edit : rig.page()->findChildren<QLineEdit *>())
        typed.insert(edit, edit->text());
    Page *const page = rig.page();

    QCOMPARE(rig.button("language_menu")->accessibleName(), str("Language: English"));

    Q_EMIT rig.window->languageChosen(chinese);
    spin();
    const QStringList after = ::looks::texts(rig.window.get());
    QStringList left;
    for (const QString &text : after) {
        if (isEnglish(text))
            left.append(text);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QCOMPARE(rig.page(), page);
    QCOMPARE(QApplication::focusWidget(), focus);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        QCOMPARE(it.key()->text(), it.value());

    // A window that speaks Chinese from the start says the same.
    QStringList fresh;
    {
        Rig other(chinese);
        other.play(at);
        other.show();
        fresh = ::looks::texts(other.window.get());
    }
    QCOMPARE(difference(after, fresh), QString());

    Q_EMIT rig.window->languageChosen(english);
    spin();
    QCOMPARE(rig.world.backend.unexpected().join(u' '), QString());
    QCOMPARE(difference(::looks::texts(rig.window.get()), before), QString());
}

void TestPages::countryNames()
{
    Rig rig(chinese);
    for (const choices::Entry &region : choices::regions(chinese, {}))
        QVERIFY2(
            !region.text.contains(str("中国")) || QStringList({str("CN"), str("HK"), str("MO")}).contains(region.id),
            qPrintable(region.text));
}

USHER_TEST(TestPages, QApplication)
#include "tst_pages.moc"

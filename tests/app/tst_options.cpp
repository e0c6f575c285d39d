#include "testmain.h"
#include "usher/app/democases.h"
#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/app/pseudolanguage.h"

#include <QJsonDocument>
#include <QTemporaryFile>

using namespace usher;

// What a person, or a desktop entry, may write behind `usher`, and which language a start shows.
class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takes();
    void links_data();
    void links();
    void answersWithoutRunning_data();
    void answersWithoutRunning();
    void findsLanguage_data();
    void findsLanguage();
    void switchesLanguageOnce();
    void pseudoLanguageKeepsPlaceholders();
    void readsDemoCases_data();
    void readsDemoCases();
};

static Result<Options> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{QStringLiteral("usher")} + arguments);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QString::fromLatin1(said);
    };
    row("unknown", {QStringLiteral("--nonsense")}, "nonsense");
    row("positional", {QStringLiteral("file.txt")}, "file.txt");
    row("backend without TLS", {QStringLiteral("--backend"), QStringLiteral("http://a.example")}, "--backend");
    row("backend no address", {QStringLiteral("--backend"), QStringLiteral("https://")}, "--backend");
    row("backend with password", {QStringLiteral("--backend"), QStringLiteral("https://a:b@c.example")}, "--backend");
    row("backend with query", {QStringLiteral("--backend"), QStringLiteral("https://c.example/?x=1")}, "--backend");
    row("backend with spaces", {QStringLiteral("--backend"), QStringLiteral("https://c d")}, "--backend");
    row("backend and demo",
        {QStringLiteral("--demo"), QStringLiteral("--backend"), QStringLiteral("https://c.example")}, "--demo");
    row("authority not there", {QStringLiteral("--ca"), QStringLiteral("/nowhere/ca.pem")}, "/nowhere/ca.pem");
    row("language not there", {QStringLiteral("--language"), QStringLiteral("tlh")}, "tlh");
    row("language of translators", {QStringLiteral("--language"), QStringLiteral("en-XA")}, "en-XA");
    row("scheme", {QStringLiteral("--scheme"), QStringLiteral("sepia")}, "--scheme");
    row("tour without demo", {QStringLiteral("--tour"), QStringLiteral("x")}, "--demo");
    row("tour without folder", {QStringLiteral("--demo"), QStringLiteral("--tour"), QString()}, "folder");
    row("pace without demo", {QStringLiteral("--tour-pace=5")}, "--demo");
    row("pace too quick", {QStringLiteral("--demo"), QStringLiteral("--tour-pace=0.2")}, "--tour-pace");
    row("pace no number", {QStringLiteral("--demo"), QStringLiteral("--tour-pace=slow")}, "--tour-pace");
    row("pace and pictures", {QStringLiteral("--demo"), QStringLiteral("--tour=x"), QStringLiteral("--tour-pace=5")},
        "Only one");
    row("scenario without demo", {QStringLiteral("--scenario=no-keychain")}, "--demo");
    row("scenario not there", {QStringLiteral("--demo"), QStringLiteral("--scenario=no-keychains")}, "no-keychain.");
    row("scenario and tour",
        {QStringLiteral("--demo"), QStringLiteral("--scenario=no-keychain"), QStringLiteral("--tour=x")}, "Only one");
    row("scene not there", {QStringLiteral("--scene"), QStringLiteral("basic-eror")}, "basic-errors");
    row("scene like no other", {QStringLiteral("--scene"), QStringLiteral("zzzzzzzz")}, "--list-scenes");
    row("scene and demo", {QStringLiteral("--scene=basic"), QStringLiteral("--demo")}, "--demo");
    row("scene and backend", {QStringLiteral("--scene=basic"), QStringLiteral("--backend=https://c.example")},
        "--backend");
    row("scene to the unattended run",
        {QStringLiteral("activate"), QStringLiteral("--answers=x"), QStringLiteral("--scene=basic")}, "--scene");
    row("picture without scene", {QStringLiteral("--picture=a.png")}, "--scene");
    row("picture of another kind", {QStringLiteral("--scene=basic"), QStringLiteral("--picture=a.gif")}, ".png");
    row("value missing", {QStringLiteral("--backend")}, "backend");
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Result<Options> options = parse(arguments);
    QVERIFY(!options);
    QVERIFY2(options.problem().detail.contains(said), qPrintable(options.problem().detail));
}

void TestOptions::takes()
{
    QTemporaryFile authority;
    QVERIFY(authority.open());
    const Result<Options> options = parse({QStringLiteral("--backend"), QStringLiteral("https://c.example:8443/usher"),
        QStringLiteral("--ca"), authority.fileName(), QStringLiteral("--language"), QStringLiteral("zh-CN"),
        QStringLiteral("--scheme"), QStringLiteral("dark"), QStringLiteral("--state"), QStringLiteral("/tmp/a b")});
    QVERIFY2(options, qPrintable(options ? QString() : options.problem().detail));
    QCOMPARE(options->backend, QUrl(QStringLiteral("https://c.example:8443/usher")));
    QCOMPARE(options->certificateAuthority, authority.fileName());
    QCOMPARE(options->language, QStringLiteral("zh-CN"));
    QCOMPARE(options->scheme, Scheme::Dark);
    QCOMPARE(options->stateFolder, QStringLiteral("/tmp/a b"));
    QVERIFY(!options->demo);
}

void TestOptions::links_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said"); // empty: taken
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QString::fromLatin1(said);
    };
    const QString scheme = loadBrand(QStringLiteral("northlight"))->linkScheme;
    const QString good = scheme + QStringLiteral(":/activate?t=sesame-ticket");
    const QString demo = scheme + QStringLiteral("-demo:/activate?t=sesame-ticket");
    const QString brand = QStringLiteral("--brand=northlight");
    const QString end = QStringLiteral("--");
    row("none", {brand}, "");
    row("none, as a desktop starts it", {brand, end}, "");
    row("one", {brand, good}, "");
    row("one, as a desktop starts it", {brand, end, good}, "");
    row("a demo's", {QStringLiteral("--demo"), brand, end, demo}, "");
    row("a demo's, without a demo", {brand, demo}, "not for this program");
    row("not a demo's", {QStringLiteral("--demo"), brand, good}, "not for this program");
    row("another brand's", {QStringLiteral("--brand=truewatch"), good}, "not for this program");
    row("two", {brand, good, good}, "Only one link");
    row("two, after the end of options", {brand, end, good, good}, "Only one link");
    row("with an option after it", {brand, end, good, QStringLiteral("--backend=https://evil.example")},
        "Only one link");
    row("with a word", {brand, good, QStringLiteral("sesame")}, "Only one link");
    row("an option in its place", {brand, end, QStringLiteral("--backend=https://evil.example")},
        "not for this program");
    row("10 KiB", {brand, good + QString(10 * 1024, u'x')}, "too long");
    row("unknown action", {brand, scheme + QStringLiteral(":/wipe?t=sesame-ticket")}, "does not do");
    row("foreign", {brand, QStringLiteral("https://example.com/?t=sesame-ticket")}, "not for this program");
    row("control characters", {brand, good + QLatin1Char('\n')}, "no link has");
    row("percent", {brand, good + QStringLiteral("%2e")}, "more than a ticket");
    row("with a scene", {QStringLiteral("--scene=basic"), brand, good}, "--scene");
    row("with a scenario", {QStringLiteral("--demo"), QStringLiteral("--scenario=frozen"), brand, demo}, "--scenario");
    row("with a tour", {QStringLiteral("--demo"), QStringLiteral("--tour=x"), brand, demo}, "--tour");
    row("to the unattended run", {QStringLiteral("activate"), QStringLiteral("--answers=x"), good}, "--code-command");
    row("brand that is not there", {QStringLiteral("--brand=nobody"), good}, "--brand");
}

void TestOptions::links()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Result<Options> typed = parse(arguments);
    const Result<Done> checked = typed ? checkLink(*typed) : typed.problem();
    if (said.isEmpty()) {
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.problem().detail));
        const bool none = arguments.constLast().startsWith(QLatin1Char('-'));
        QCOMPARE(typed->link.isEmpty(), none);
        QCOMPARE(typed->link.reveal(), none ? QString() : arguments.constLast());
        return;
    }
    QVERIFY(!checked);
    QVERIFY2(checked.problem().detail.contains(said), qPrintable(checked.problem().detail));
    QVERIFY(!checked.problem().detail.contains(QStringLiteral("sesame")));
}

void TestOptions::answersWithoutRunning_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("help");
    QTest::newRow("help") << QStringLiteral("--help") << true;
    QTest::newRow("short help") << QStringLiteral("-h") << true;
    QTest::newRow("version") << QStringLiteral("--version") << false;
}

void TestOptions::answersWithoutRunning()
{
    QFETCH(QString, argument);
    QFETCH(bool, help);
    const Result<Options> options = parse({argument});
    QVERIFY(options);
    QCOMPARE(options->action, help ? Options::Action::ShowHelp : Options::Action::ShowVersion);
    QVERIFY(!options->text.isEmpty());
    if (help)
        QVERIFY(options->text.contains(QStringLiteral("--demo")));
}

void TestOptions::findsLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("found");
    const auto row = [](const QStringList &wanted, const char *found) {
        QTest::newRow(qPrintable(wanted.join(QLatin1Char(',')))) << wanted << QString::fromLatin1(found);
    };
    row({QStringLiteral("zh-Hans-CN"), QStringLiteral("en")}, "zh-CN");
    row({QStringLiteral("zh-CN")}, "zh-CN");
    row({QStringLiteral("zh-SG")}, "zh-CN");
    row({QStringLiteral("zh")}, "zh-CN");
    row({QStringLiteral("zh-Hant-TW")}, "zh-TW");
    row({QStringLiteral("zh-TW")}, "zh-TW");
    row({QStringLiteral("zh-HK"), QStringLiteral("zh-CN")}, "zh-TW");
    row({QStringLiteral("zh-Hant")}, "zh-TW");
    row({QStringLiteral("en-CH"), QStringLiteral("de")}, "en");
    row({QStringLiteral("de-AT"), QStringLiteral("zh-CN")}, "de");
    row({QStringLiteral("pt-PT")}, "pt-BR");
    row({QStringLiteral("es-419")}, "es");
    row({QStringLiteral("ar-EG")}, "ar");
    row({QStringLiteral("in")}, "id"); // as Java still calls it
    row({QStringLiteral("eo"), QStringLiteral("fr")}, "fr");
    row({QStringLiteral("tlh")}, "en");
    row({}, "en");
}

void TestOptions::findsLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(Language::best(wanted), "found");
}

void TestOptions::switchesLanguageOnce()
{
    Language language;
    QStringList told;
    connect(&language, &Language::changed, this, [&](const QString &code) { told.append(code); });
    language.use(QStringLiteral("zh-CN"));
    language.use(QStringLiteral("zh-CN"));
    QCOMPARE(QCoreApplication::translate("usher::Window", "Back"), QStringLiteral("返回"));
    language.use(PseudoLanguage::tag);
    QVERIFY(QCoreApplication::translate("usher::Window", "Back").startsWith(QStringLiteral("[Båçk")));
    language.use(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("usher::Window", "Back"), QStringLiteral("Back"));
    QCOMPARE(told, QStringList({QStringLiteral("zh-CN"), PseudoLanguage::tag, QStringLiteral("en")}));
}

void TestOptions::pseudoLanguageKeepsPlaceholders()
{
    const QString text = QStringLiteral("Sent to %1. %n digits; %digits% in all, %L2");
    const QString said = PseudoLanguage::disguised(text);
    for (const char *kept : {"%1", "%n", "%digits%", "%L2"})
        QVERIFY2(said.contains(QLatin1String(kept)), qPrintable(said));
    QVERIFY(said.startsWith(u'[') && said.endsWith(u']'));
    QVERIFY(said.size() > text.size() * 1.4);
}

void TestOptions::readsDemoCases_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    const QByteArray whole = R"({"password":"p","new_customer":{"username":"a","email":"a@b.example","company":"C"},
        "purchases":{"alibaba_fresh_1":{"marketplace":"alibaba","account_id":"1","instance_id":"2"}},
        "billing_accounts":{"many":{"username":"m","email":"m@b.example","workspaces":40}}})";
    QTest::newRow("whole") << whole << true;
    QTest::newRow("nothing") << QByteArray("{}") << false;
    QTest::newRow("no password") << QByteArray(whole).replace("\"p\"", "\"\"") << false;
    QTest::newRow("unknown marketplace only") << QByteArray(whole).replace("\"alibaba\"", "\"moon\"") << false;
}

void TestOptions::readsDemoCases()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const Result<DemoCases> cases = DemoCases::fromJson(QJsonDocument::fromJson(json).object());
    QCOMPARE(cases.ok(), good);
    if (good) {
        QCOMPARE(cases->purchases.value(QStringLiteral("alibaba_fresh_1")).instanceId, QStringLiteral("2"));
        QCOMPARE(cases->billingAccounts.value(QStringLiteral("many")).workspaces, 40);
    }
}

USHER_TEST(TestOptions, QApplication)
#include "tst_options.moc"

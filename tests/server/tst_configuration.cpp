#include "services/testcertificate.h"
#include "testmain.h"
#include "usherd/cli/serveoptions.h"
#include "usherd/cli/settingtable.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace usherd;

namespace {

QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void fileSetsWhatItNames();
    void optionsWin();
    void secretsComeFromOutside();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysEverythingThatIsWrong();
    void checksTheSurroundings();
    void checksTheServer();
    void sampleShowsEveryDefault();
    void everySettingCanBeSet();

private:
    QString file(const QByteArray &content);
    // What is wrong, a line each; empty: nothing.
    QStringList wrong(const QByteArray &content, const QStringList &more = {});
    ServeOptions good(const QByteArray &content, const QStringList &more = {});
    usher::Result<ServeOptions> parse(const QByteArray &content, const QStringList &more);

    QTemporaryDir m_folder;
    QByteArray m_enough; // a configuration that is complete
};

void TestConfiguration::initTestCase()
{
    const usher::test::Identity identity = usher::test::makeIdentity();
    const usher::test::Identity expired = usher::test::makeIdentity({.fromDays = -3, .toDays = -1});
    for (const auto &[name, pem] : {std::pair{"certificate", identity.pem()}, std::pair{"key", identity.key.toPem()},
             std::pair{"old-certificate", expired.pem()}, std::pair{"old-key", expired.key.toPem()}}) {
        QFile pemFile(m_folder.filePath(textOf(name)));
        QVERIFY(pemFile.open(QIODevice::WriteOnly) && pemFile.write(pem) > 0);
    }
    m_enough = QStringLiteral("tls.certificate = \"%1/certificate\"\ntls.key = \"%1/key\"\n"
                              "database.address = \"sqlite:%1/db\"\nmail.address = \"file:%1/mails\"\n")
                   .arg(m_folder.path())
                   .toUtf8();
}

void TestConfiguration::cleanup()
{
    for (const char *name : {"USHERD_DB_PASSWORD", "USHERD_SMTP_PASSWORD", "USHERD_AUDIT_KEY", "CREDENTIALS_DIRECTORY"})
        qunsetenv(name);
}

QString TestConfiguration::file(const QByteArray &content)
{
    QFile toml(m_folder.filePath(textOf("usherd.toml")));
    if (!toml.open(QIODevice::WriteOnly) || toml.write(content) != content.size())
        qFatal("no file");
    return toml.fileName();
}

usher::Result<ServeOptions> TestConfiguration::parse(const QByteArray &content, const QStringList &more)
{
    return parseServe(QStringList{textOf("--config"), file(content)} + more);
}

QStringList TestConfiguration::wrong(const QByteArray &content, const QStringList &more)
{
    const auto options = parse(content, more);
    return options ? QStringList() : options.problem().detail.split(QLatin1Char('\n'));
}

ServeOptions TestConfiguration::good(const QByteArray &content, const QStringList &more)
{
    const auto options = parse(content, more);
    if (!options)
        QTest::qFail(qPrintable(options.problem().detail), __FILE__, __LINE__);
    return options ? *options : ServeOptions();
}

void TestConfiguration::fileSetsWhatItNames()
{
    const ServeOptions options = good(m_enough + R"(
brand = "northlight"
[listen]
address = "::1"
port = 0
[policy]
review = false
[limits]
keep_alive_seconds = 5
connections = 7
[log]
level = "warning"
)");
    QCOMPARE(options.server.address, std::string("::1"));
    QCOMPARE(options.server.port, 0);
    QCOMPARE(options.server.limits.keepAlive, std::chrono::seconds(5));
    QCOMPARE(options.server.limits.connections, std::size_t(7));
    QVERIFY(!options.settings.policy.review);
    QCOMPARE(options.logLevel, textOf("warning"));
    QCOMPARE(options.settings.brandName, textOf("Northlight"));
    QCOMPARE(options.settings.policy.code.lifetimeSeconds, usher::CodePolicy().lifetimeSeconds);
}

void TestConfiguration::optionsWin()
{
    const QByteArray content = m_enough + "[listen]\nport = 1\n[policy]\ncode_lifetime_seconds = 20\n";
    const ServeOptions options = good(content, {textOf("--port"), textOf("2"), textOf("--no-review")});
    QCOMPARE(options.server.port, 2);
    QVERIFY(!options.settings.policy.review);
    QCOMPARE(options.settings.policy.code.lifetimeSeconds, 20);
}

void TestConfiguration::secretsComeFromOutside()
{
    QFile credential(m_folder.filePath(textOf("db-password")));
    QVERIFY(credential.open(QIODevice::WriteOnly) && credential.write("from a file\n") > 0);
    credential.close();
    qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toLocal8Bit());
    qputenv("USHERD_SMTP_PASSWORD", "from outside");
    const ServeOptions options = good(m_enough);
    QCOMPARE(options.store.connection.password.reveal(), textOf("from a file"));
    QCOMPARE(options.transport.password.reveal(), textOf("from outside"));
    qputenv("USHERD_DB_PASSWORD", "nearer");
    QCOMPARE(good(m_enough).store.connection.password.reveal(), textOf("nearer"));
    qputenv("USHERD_AUDIT_KEY", "31 characters are one too few..");
    QVERIFY(wrong(m_enough).value(0).startsWith(textOf("USHERD_AUDIT_KEY ")));
}

void TestConfiguration::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("parts"); // of the one line; the first is where it points
    const auto row = [](const char *name, const QByteArray &content, const QStringList &parts) {
        QTest::newRow(name) << content << parts;
    };
    row("no TOML", "[listen\n", {textOf(":1:")});
    row("a table without a beginning", "[.listen]\n", {textOf(":1:2: "), textOf("'.'")});
    row("a table not of ASCII", "[\xC3\xBC]\n", {textOf(":1:2: "), QStringLiteral("'ü'")});
    row("twice", "[listen]\nport = 1\nport = 2\n", {textOf(":3:"), textOf("port")});
    row("not a number", "[listen]\nport = \"many\"\n",
        {textOf(":2:8: "), textOf("listen.port"), textOf("many"), textOf("a number from 0 to 65535")});
    row("too large", "[listen]\nport = 70000\n", {textOf(":2:8: "), textOf("70000")});
    row("a fraction", "[listen]\nport = 8.5\n", {textOf(":2:8: "), textOf("8.5")});
    row("not a switch", "[policy]\nreview = 1\n", {textOf(":2:10: "), textOf("true or false")});
    row("not a text", "[database]\naddress = 5\n", {textOf(":2:11: "), textOf("a text")});
    row("a table", "[listen.port]\nx = 1\n", {textOf(":2:5: "), textOf("listen.port.x"), textOf("listen.port?")});
    row("not a choice", "[log]\nlevel = \"loud\"\n", {textOf(":2:9: "), textOf("debug, info, warning")});
    row("a slip", "[limits]\nconections = 5\n", {textOf(":2:14: "), textOf("did you mean limits.connections?")});
    row("nothing like it", "weather = \"fine\"\n", {textOf(":1:11: "), textOf("no such setting.")});
    row("an empty table", "[weather]\n", {textOf(":1:1: weather"), textOf("no such setting.")});
    row("a secret", "[mail]\npassword = \"x\"\n",
        {textOf(":2:12: "), textOf("USHERD_SMTP_PASSWORD"), textOf("smtp-password")});
    row("a secret in an address", "[mail]\naddress = \"smtp://a:hidden@b\"\n", {textOf(":2:11: "), textOf("password")});
    row("no address", "[listen]\naddress = \"everywhere\"\n", {textOf(":2:11: "), textOf("numeric")});
    row("no brand", "brand = \"nobody\"\n", {textOf(":1:9: brand: ")});
    row("unreadable", "[tls]\nkey = \"/nowhere/key\"\n", {textOf(":2:7: "), textOf("/nowhere/key")});
    row("no public address", "[listen]\npublic_url = \"http://a.example.com\"\n", {textOf(":2:14: "), textOf("https")});
    row("more than an address", "[listen]\npublic_url = \"https://a.example.com/b\"\n", {textOf(":2:14: ")});
    const QByteArray reached = "listen.public_url = \"https://a.example.com\"\n";
    row("a marketplace without its key", reached + "[marketplace.alibaba]\nenabled = true\n",
        {textOf(":3:11: "), textOf("USHERD_ALIBABA_KEY"), textOf("alibaba-key")});
    row("a marketplace's key", reached + "[marketplace.alibaba]\nkey = \"x\"\n",
        {textOf(":3:7: "), textOf("USHERD_ALIBABA_KEY")});
    row("no wrapping key", reached + "[marketplace.huawei]\nenabled = true\nprivate_key = \"/nowhere/key\"\n",
        {textOf(":4:15: "), textOf("/nowhere/key")});
    row("no region", reached + "[marketplace.aws]\nenabled = true\nregion = \"everywhere\"\n",
        {textOf(":4:10: "), textOf("everywhere")});
    row("no tenant", reached + "[marketplace.azure]\nenabled = true\ntenant_id = \"acme\"\n",
        {textOf(":4:13: "), textOf("GUID")});
    row("no detour", "[outgoing]\nconnect = [\"a.example.com=b\"]\n", {textOf(":2:11: "), textOf("HOST:PORT")});
    row("no database", "[database]\naddress = \"paper:x\"\n", {textOf(":2:11: "), textOf("paper:x")});
}

void TestConfiguration::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, parts);
    // What the row does not say, options do.
    const QStringList rest{textOf("--ephemeral-certificate"), textOf("--db"),
        textOf("sqlite:") + m_folder.filePath(textOf("db")), textOf("--mail"), textOf("file:") + m_folder.path()};
    QStringList more;
    const bool tls = content.contains("[tls]");
    if (!tls)
        more << rest.mid(0, 1);
    if (!content.contains("[database]"))
        more << rest.mid(1, 2);
    if (!content.contains("[mail]\naddress"))
        more << rest.mid(3, 2);
    const QStringList lines = wrong(content, more);
    const QString place = m_folder.filePath(textOf("usherd.toml")) + parts.first();
    const QStringList found = lines.filter(place);
    QVERIFY2(found.size() == 1, qPrintable(lines.join(QLatin1Char('\n'))));
    for (const QString &part : parts)
        QVERIFY2(found.first().contains(part), qPrintable(found.first()));
    QVERIFY(!lines.join(QLatin1Char(' ')).contains(textOf("hidden")));
}

void TestConfiguration::saysEverythingThatIsWrong()
{
    const QStringList lines = wrong("[listen]\nport = -1\nprot = 1\n", {textOf("--log-level"), textOf("loud")});
    const QString all = lines.join(QLatin1Char('\n'));
    for (const char *part : {"listen.port", "listen.prot", "--log-level", "--db", "--mail", "--certificate"})
        QVERIFY2(all.contains(textOf(part)), qPrintable(all));
    QVERIFY2(lines.size() == 6, qPrintable(all));
    QCOMPARE(parseServe({textOf("--config"), textOf("/nowhere/usherd.toml")})
                 .problem()
                 .detail.split(QLatin1Char('\n'))
                 .size(),
        4);
}

void TestConfiguration::checksTheSurroundings()
{
    const QStringList check{textOf("--check-config")};
    QCOMPARE(wrong(m_enough, check), QStringList());
    QByteArray swapped = m_enough;
    swapped.replace("/key\"", "/old-key\"");
    QVERIFY(wrong(swapped).isEmpty());
    QVERIFY(wrong(swapped, check).value(0).contains(textOf("tls.certificate: ")));
    QByteArray old = swapped;
    old.replace("/certificate\"", "/old-certificate\"");
    QVERIFY(wrong(old, check).value(0).contains(textOf("is valid from")));
    QByteArray elsewhere = m_enough;
    elsewhere.replace("/db\"", "/key/db\"");
    const QStringList lines = wrong(elsewhere, check);
    QVERIFY2(lines.size() == 1 && lines.first().contains(textOf("/key/db")), qPrintable(lines.join(QLatin1Char(' '))));
}

void TestConfiguration::checksTheServer()
{
    QByteArray away = m_enough;
    away.replace(m_enough.indexOf("\"sqlite:"), m_enough.indexOf("/db\"") + 4 - m_enough.indexOf("\"sqlite:"),
        "\"postgres://usherd@127.0.0.1:1/usherd\"");
    QVERIFY(wrong(away).isEmpty());
    const QStringList lines = wrong(away, {textOf("--check-config")});
    QVERIFY2(lines.value(0).contains(textOf("database.address: ")), qPrintable(lines.join(QLatin1Char(' '))));
}

// Every setting of the file is in the sample, the commented ones with their defaults, and the sample is right as it is.
void TestConfiguration::sampleShowsEveryDefault()
{
    QFile sample(textOf(SAMPLE));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(sample.readAll());
    static const QRegularExpression table(textOf("^\\[([\\w.]+)\\]$"));
    static const QRegularExpression line(textOf("^(#?)(\\w+) = (.*)$"));
    QStringList shown;
    QString prefix;
    for (const QString &one : text.split(QLatin1Char('\n'))) {
        if (const auto header = table.match(one); header.hasMatch())
            prefix = header.captured(1) + QLatin1Char('.');
        const auto setting = line.match(one);
        if (!setting.hasMatch())
            continue;
        const QString key = prefix + setting.captured(2);
        shown << key;
        for (const Setting &known : settings()) {
            if (key == QLatin1String(known.key) && setting.captured(1) == QLatin1String("#"))
                QVERIFY2(
                    setting.captured(3) == defaultText(known), qPrintable(key + textOf(" is ") + defaultText(known)));
        }
    }
    QStringList known;
    for (const Setting &setting : settings()) {
        if (setting.key)
            known << textOf(setting.key);
    }
    QCOMPARE(shown, known);
    QString all = text;
    all.replace(QRegularExpression(textOf("^#(\\w+ = )"), QRegularExpression::MultilineOption), textOf("\\1"));
    for (const QString &content : {text, all}) {
        QByteArray here = content.toUtf8();
        here.replace("/etc/usherd/certificate.pem", m_folder.filePath(textOf("certificate")).toUtf8());
        here.replace("/etc/usherd/key.pem", m_folder.filePath(textOf("key")).toUtf8());
        here.replace("/var/lib/usherd", m_folder.path().toUtf8());
        qputenv("USHERD_SMTP_PASSWORD", "x");
        QCOMPARE(wrong(here, {textOf("--check-config")}), QStringList());
    }
}

// Each setting reaches a place of its own.
void TestConfiguration::everySettingCanBeSet()
{
    ServeOptions options;
    for (const Setting &setting : settings()) {
        ServeOptions before = options;
        const ConfigValue usual = setting.value(options);
        ConfigValue other;
        if (const auto *flag = std::get_if<bool>(&usual))
            other = !*flag;
        else if (std::holds_alternative<qint64>(usual))
            other = usual == ConfigValue(setting.maximum) ? setting.minimum : setting.maximum;
        else if (std::holds_alternative<QStringList>(usual))
            other = QStringList{textOf("other")};
        else
            other = setting.choices ? textOf(setting.choices).section(QLatin1Char('|'), -1) : textOf("other");
        QCOMPARE(setting.set(options, other), QString());
        QVERIFY2(setting.value(options) == other, setting.key ? setting.key : setting.option);
        for (const Setting &rest : settings()) {
            if (&rest != &setting)
                QVERIFY2(rest.value(options) == rest.value(before), rest.key ? rest.key : rest.option);
        }
    }
}

USHER_TEST(TestConfiguration, QCoreApplication)
#include "tst_configuration.moc"

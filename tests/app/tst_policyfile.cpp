#include "testmain.h"
#include "usher/app/options.h"
#include "usher/app/policyfile.h"
#include "usher/flow/setup.h"

#include <QFile>
#include <QTemporaryDir>

using namespace usher;

// What an administrator may write, what is refused and with which words, and what it does to the command line.
class TestPolicyFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takes();
    void refuses_data();
    void refuses();
    void findsFile();
    void trustsOnlyRoot_data();
    void trustsOnlyRoot();
    void meetsCommandLine_data();
    void meetsCommandLine();
    void demoKeepsToItself();

private:
    static QString anybody(const QString &) { return {}; }
    QString write(const QString &name, const QByteArray &content);
    Result<PolicyFile> load(QByteArray json);

    QTemporaryDir m_folder;
    QString m_authority;
};

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TestPolicyFile::initTestCase()
{
    m_authority = write(str("ca.pem"), "-----BEGIN CERTIFICATE-----\n");
}

QString TestPolicyFile::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no test folder");
    return file.fileName();
}

Result<PolicyFile> TestPolicyFile::load(QByteArray json)
{
    json.replace("CA.PEM", m_authority.toUtf8());
    return loadPolicy({write(str("policy.json"), json)}, anybody);
}

void TestPolicyFile::takes()
{
    const Result<PolicyFile> policy
        = load(R"({"backend":"https://activation.corp.example/usher","authority":"CA.PEM","brand":"northlight",
        "language":"zh-CN","proxy":"http://proxy.corp.example:3128","marketplace":"huawei","site":"ap1",
        "locked":["backend","site"]})");
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.problem().detail));
    QCOMPARE(policy->backend, QUrl(str("https://activation.corp.example/usher")));
    QCOMPARE(policy->authority, m_authority);
    QCOMPARE(policy->brand, str("northlight"));
    QCOMPARE(policy->language, str("zh-CN"));
    QCOMPARE(policy->proxy, QUrl(str("http://proxy.corp.example:3128")));
    QCOMPARE(policy->marketplace, Marketplace::Huawei);
    QCOMPARE(policy->site, str("ap1"));
    QVERIFY(policy->isLocked(setting::backend) && policy->isLocked(setting::site) && !policy->isLocked(setting::brand));
    QCOMPARE(policy->place(), m_folder.filePath(str("policy.json")));

    const auto proxy = [this](const QByteArray &value) { return load("{\"proxy\":\"" + value + "\"}").value().proxy; };
    QVERIFY(!load("{}").value().proxy);
    QVERIFY(!proxy("system"));
    QCOMPARE(proxy("none"), QUrl());
    QCOMPARE(proxy("socks5://[::1]:1080")->port(), 1080);
}

void TestPolicyFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("said"); // parts of lines: place and reason
    const auto row = [](const char *name, const char *json, const QStringList &said) {
        QTest::newRow(name) << QByteArray(json) << said;
    };
    row("no JSON", "backend=x", {str("line 1")});
    row("not an object", "[]", {str("object")});
    row("twice", R"({"site":"a","site":"b"})", {str("line 1")});
    row("unknown", R"({"review":true})", {str("/review: there is no such setting")});
    row("wrong kind", R"({"site":7})", {str("/site: this is the wrong kind of value")});
    row("empty", R"({"site":""})", {str("/site: this may not be empty")});
    row("backend", R"({"backend":"http://a.example"})", {str("/backend: an address like https://")});
    row("backend, password", R"({"backend":"https://a:b@c.example"})", {str("/backend: ")});
    row("authority, relative", R"({"authority":"ca.pem"})", {str("/authority: the path has to be absolute")});
    row("authority, nowhere", R"({"authority":"/nowhere/ca.pem"})", {str("/authority: the file /nowhere/ca.pem")});
    row("authority, no PEM", R"({"authority":"/etc/passwd"})", {str("/authority: the file /etc/passwd has no")});
    row("brand", R"({"brand":"moon"})", {str("/brand: "), str("moon")});
    row("language", R"({"language":"tlh"})", {str("/language: there is no tlh")});
    row("proxy", R"({"proxy":"ftp://a.example"})", {str("/proxy: one of system, none, http://")});
    row("proxy, credentials", R"({"proxy":"http://a:b@c.example"})", {str("/proxy: credentials do not belong")});
    row("marketplace", R"({"marketplace":"moon"})", {str("/marketplace: there is no moon; there are alibaba")});
    row("locked, unknown", R"({"locked":["moon"]})", {str("/locked/0: there is no setting moon")});
    row("locked, no value", R"({"locked":["site"]})", {str("/locked/0: site has no value")});
    row("several", R"({"site":7,"moon":1})", {str("/site: "), str("/moon: ")});
}

void TestPolicyFile::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, said);
    const Result<PolicyFile> policy = load(json);
    QVERIFY(!policy);
    const QString detail = policy.problem().detail;
    QVERIFY2(detail.startsWith(m_folder.filePath(str("policy.json: "))), qPrintable(detail));
    for (const QString &part : said)
        QVERIFY2(detail.contains(part), qPrintable(detail));
}

void TestPolicyFile::findsFile()
{
    const QString first = write(str("first.json"), R"({"site":"a"})");
    const QString second = write(str("second.json"), R"({"site":"b"})");
    QCOMPARE(loadPolicy({str("/nowhere.json"), second, first}, anybody)->site, str("b"));
    const Result<PolicyFile> none = loadPolicy({str("/nowhere.json")}, anybody);
    QVERIFY(none && none->path.isEmpty() && none->locked.isEmpty());
    QCOMPARE(PolicyFile().place(), policyPlaces().constFirst());
    // Neither the file itself nor what it names may be somebody else's.
    const auto nobody = [](const QString &path) -> QString { return path + str(" is not trusted"); };
    QVERIFY(loadPolicy({first}, nobody).problem().detail.contains(str("first.json is not trusted")));
    const QString third
        = write(str("third.json"), QByteArray(R"({"authority":"CA"})").replace("CA", m_authority.toUtf8()));
    const auto notTheAuthority
        = [this](const QString &path) { return path == m_authority ? str("whose is this?") : QString(); };
    QVERIFY(loadPolicy({third}, notTheAuthority).problem().detail.contains(str("/authority: whose is this?")));
}

void TestPolicyFile::trustsOnlyRoot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("trusted");
    const QString link = m_folder.filePath(str("link.json"));
    QFile::link(str("/etc/passwd"), link);
    QTest::newRow("the system's") << str("/etc/passwd") << true;
    QTest::newRow("in a folder of everybody's") << m_authority << false;
    QTest::newRow("what a link leads to") << link << true;
}

void TestPolicyFile::trustsOnlyRoot()
{
    QFETCH(const QString, path);
    QTEST(onlyRootWrites(path).isEmpty(), "trusted");
}

void TestPolicyFile::meetsCommandLine_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said"); // empty: taken
    const QString preset = str(R"({"backend":"https://a.example","language":"zh-CN"})");
    const QString locked = str(R"({"backend":"https://a.example","language":"zh-CN","locked":["backend","language"]})");
    const QString a = str("https://a.example");
    const QString b = str("https://b.example");
    const QString chinese = str("zh-CN");
    const QString english = str("en");
    QTest::newRow("preset") << preset << QStringList() << a << QString() << QString();
    QTest::newRow("preset, another") << preset << QStringList{str("--backend"), b, str("--language"), english} << b
                                     << english << QString();
    QTest::newRow("locked") << locked << QStringList() << a << chinese << QString();
    QTest::newRow("locked, the same") << locked << QStringList{str("--backend"), a} << a << chinese << QString();
    QTest::newRow("locked, another") << locked << QStringList{str("--backend"), b} << QString() << QString()
                                     << str("--backend: your administrator has set this to https://a.example, in ");
    QTest::newRow("locked, another language")
        << locked << QStringList{str("--language"), english} << QString() << QString()
        << str("--language: your administrator has set this to zh-CN, in ");
}

void TestPolicyFile::meetsCommandLine()
{
    QFETCH(const QString, policy);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Result<Options> typed = parseOptions(QStringList{str("usher")} + arguments);
    QVERIFY(typed);
    const Result<Options> settled = withPolicy(*typed, load(policy.toUtf8()).value());
    QCOMPARE(settled.ok(), said.isEmpty());
    if (settled) {
        QTEST(settled->backend.toString(), "backend");
        QTEST(settled->language, "language");
    } else {
        QVERIFY2(settled.problem().detail.startsWith(said), qPrintable(settled.problem().detail));
        QVERIFY(!settled.problem().detail.contains(QLatin1Char('\n')));
    }
}

void TestPolicyFile::demoKeepsToItself()
{
    const Result<Options> typed = parseOptions({str("usher"), str("--demo")});
    const Result<Options> settled = withPolicy(
        *typed, load(R"({"backend":"https://a.example","brand":"northlight","locked":["backend","brand"]})").value());
    QVERIFY(settled);
    QVERIFY(settled->backend.isEmpty());
    QCOMPARE(settled->brand, str("northlight"));
}

USHER_TEST(TestPolicyFile, QApplication)
#include "tst_policyfile.moc"

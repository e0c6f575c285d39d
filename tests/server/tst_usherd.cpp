#include "common/core/random.h"
#include "server/usherdprocess.h"
#include "testmain.h"

#include <QJsonDocument>

#include <csignal>

using namespace usherdprocess;

class TestUsherd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registerRoute();
    void bindingRoute();
    void refusals();
    void refusesWhatIsNotTheContract();
    void endsWhenToldTo_data();
    void endsWhenToldTo();
    void demoPagesInADemo();
    void noDemoPagesElse();
    void recordsPurchasesByHand();
    void saysWhatIsWrongWithItsOptions_data();
    void saysWhatIsWrongWithItsOptions();
};

void TestUsherd::registerRoute()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    QVERIFY(usherd.fingerprint.startsWith(QLatin1String("sha256:")));
    const Finished configuration = usherd.send("GET", path::configuration);
    QCOMPARE(configuration.status, 200);
    const QString site = siteOf(configuration.body);
    const QString email = QStringLiteral("ana.lind@example.com");
    const QString proof = usherd.proof({{QStringLiteral("purpose"), QStringLiteral("register")},
        {QStringLiteral("email"), email}, {QStringLiteral("site"), site}});
    QVERIFY(!proof.isEmpty());
    const Finished registered = usherd.post(path::registrations,
        {{QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
            {QStringLiteral("site"), site}, {QStringLiteral("username"), QStringLiteral("ana.lind")},
            {QStringLiteral("password"), QStringLiteral("quiet-Lantern-81-bay")}, {QStringLiteral("email"), email},
            {QStringLiteral("company"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Lind Analytics")}}},
            {QStringLiteral("agreements"), agreements(configuration.body)},
            {QStringLiteral("language"), QStringLiteral("en")}});
    QVERIFY2(registered.status == 201, qPrintable(registered.code()));
    const QString token = registered.body.value(QLatin1String("access_token")).toString();
    const QJsonObject activation{{QStringLiteral("workspace_name"), QStringLiteral("Main")},
        {QStringLiteral("workspace_language"), QStringLiteral("en")},
        {QStringLiteral("purchase"), demoPurchase(QStringLiteral("alibaba_linked"))}};
    QCOMPARE(usherd.post(path::activations, activation, token).code(), QStringLiteral("already_linked"));
    QJsonObject good = activation;
    good.insert(QStringLiteral("purchase"), demoPurchase(QStringLiteral("alibaba_fresh_1")));
    const Finished activated = usherd.post(path::activations, good, token);
    QVERIFY2(activated.status == 201, qPrintable(activated.code()));
    QCOMPARE(usherd.post(path::completions, {}, token).status, 200);
    QCOMPARE(usherd.send("DELETE", path::currentSession, {}, token).status, 204);
    QCOMPARE(usherd.post(path::completions, {}, token).code(), QStringLiteral("session_revoked"));
    // Nothing of it in the log.
    usherd.process.terminate();
    QVERIFY(usherd.process.waitForFinished(20'000));
    const QByteArray log = usherd.process.readAllStandardError();
    QVERIFY(!log.isEmpty());
    for (const QString &secret : {proof, token, email, QStringLiteral("quiet-Lantern-81-bay")})
        QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(secret));
}

// Each answer is one of the contract's: Prism reads them too.
void TestUsherd::refusals()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QJsonObject configuration = usherd.send("GET", path::configuration).body;
    const QString nobody = QStringLiteral("nobody@example.com");
    const QString proof = usher::random::token();
    QCOMPARE(
        usherd
            .post(path::sessions,
                {{QStringLiteral("grant"), QStringLiteral("password")}, {QStringLiteral("installation"), installation},
                    {QStringLiteral("username"), QStringLiteral("nobody.here")},
                    {QStringLiteral("password"), QStringLiteral("quiet-Lantern-81-bay")}})
            .code(),
        QStringLiteral("credentials_wrong"));
    QCOMPARE(
        usherd
            .post(path::workspaces,
                {{QStringLiteral("name"), QStringLiteral("Main")}, {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("site"), siteOf(configuration)}, {QStringLiteral("email"), nobody},
                    {QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
                    {QStringLiteral("agreements"), agreements(configuration)}})
            .code(),
        QStringLiteral("unauthorized"));
    const Finished settled = usherd.post(path::settlement(usher::random::token()), {});
    QCOMPARE(settled.status, 200);
    QCOMPARE(settled.body.value(QLatin1String("state")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(usherd.send("PUT", path::configuration).code(), QStringLiteral("method_not_allowed"));
    QCOMPARE(usherd.send("GET", QStringLiteral("/api/v1/nothing")).code(), QStringLiteral("not_found"));
}

void TestUsherd::bindingRoute()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QString proof = usherd.proof(
        {{QStringLiteral("purpose"), QStringLiteral("link")}, {QStringLiteral("username"), QStringLiteral("mei.tan")}});
    const Finished linked = usherd.post(path::billingAccountLinks,
        {{QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
            {QStringLiteral("username"), QStringLiteral("mei.tan")},
            {QStringLiteral("purchase"), demoPurchase(QStringLiteral("alibaba_fresh_2"))}});
    QVERIFY2(linked.status == 201, qPrintable(linked.code()));
    QCOMPARE(linked.body.value(QLatin1String("workspace_count")).toInt(), 40);
    const QString token
        = linked.body.value(QLatin1String("session")).toObject().value(QLatin1String("access_token")).toString();
    const Finished page = usherd.send("GET", path::workspaces + QStringLiteral("?search=Pay&limit=2"), {}, token);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body.value(QLatin1String("items")).toArray().size(), 2);
    QVERIFY(page.body.contains(QLatin1String("next")));
    const QString id = page.body.value(QLatin1String("items")).toArray().first()[QLatin1String("id")].toString();
    QCOMPARE(usherd.post(path::workspaceBindings, {{QStringLiteral("workspace_id"), id}}, token).status, 201);
    QCOMPARE(usherd.post(path::completions, {}, token).status, 200);
    QCOMPARE(usherd.send("GET", path::workspaces + QStringLiteral("?limit=many"), {}, token).code(),
        QStringLiteral("validation_failed"));
}

void TestUsherd::refusesWhatIsNotTheContract()
{
    Usherd usherd;
    QVERIFY(usherd.start());
    const QJsonObject check{
        {QStringLiteral("site"), QStringLiteral("ap1")}, {QStringLiteral("username"), QStringLiteral("ana.lind")}};
    QCOMPARE(usherd.post(path::usernameCheck, check).status, 200);
    QCOMPARE(usherd.send("POST", path::usernameCheck, check, {}, "text/plain").code(),
        QStringLiteral("unsupported_media_type"));
    QJsonObject more = check;
    more.insert(QStringLiteral("surprise"), 1);
    QCOMPARE(usherd.post(path::usernameCheck, more).code(), QStringLiteral("validation_failed"));
    const Finished refused = usherd.post(path::activations, {});
    QVERIFY(!refused.body.value(QLatin1String("reference")).toString().isEmpty());
    QCOMPARE(usherd.send("GET", path::registrations).code(), QStringLiteral("method_not_allowed"));
    QCOMPARE(usherd.send("GET", QStringLiteral("/nowhere")).code(), QStringLiteral("not_found"));
    QCOMPARE(usherd.send("GET", path::workspaces).code(), QStringLiteral("unauthorized"));
}

void TestUsherd::endsWhenToldTo_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("stdin") << QStringLiteral("stdin");
    QTest::newRow("SIGTERM") << QStringLiteral("SIGTERM");
    QTest::newRow("SIGINT") << QStringLiteral("SIGINT");
}

void TestUsherd::endsWhenToldTo()
{
    QFETCH(QString, how);
    const bool byStdin = how == QLatin1String("stdin");
    Usherd usherd(byStdin ? QStringList{QStringLiteral("--exit-on-stdin-close")} : QStringList());
    QVERIFY(usherd.start());
    QCOMPARE(usherd.send("GET", path::configuration).status, 200);
    if (byStdin)
        usherd.process.closeWriteChannel();
    else
        ::kill(static_cast<pid_t>(usherd.process.processId()), how == QLatin1String("SIGTERM") ? SIGTERM : SIGINT);
    QVERIFY(usherd.process.waitForFinished(20'000));
    QCOMPARE(usherd.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(usherd.process.exitCode(), 0);
}

namespace {

const QStringList demoPaths{QStringLiteral("/demo"), QStringLiteral("/demo/sites"),
    QStringLiteral("/demo/sites/ap1/sign-in"), QStringLiteral("/demo/billing"), QStringLiteral("/demo/mail"),
    QStringLiteral("/demo/marketplaces"), QStringLiteral("/demo/marketplaces/alibaba"),
    QStringLiteral("/demo/marketplaces/huawei/order"), QStringLiteral("/demo/marketplaces/aws/purchases"),
    QStringLiteral("/demo/marketplaces/azure")};

}

void TestUsherd::demoPagesInADemo()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QString pages = QJsonDocument::fromJson(usherd.output).object().value(QLatin1String("pages")).toString();
    QVERIFY2(pages.startsWith(QLatin1String("http://localhost:")), qPrintable(pages));
    for (const QString &path : demoPaths)
        QCOMPARE(usherd.send("GET", path).status, 404); // not where the world may come
    const Finished configuration = usherd.send("GET", path::configuration);
    const QJsonArray sites = configuration.body.value(QLatin1String("sites")).toArray();
    QVERIFY(!sites.isEmpty());
    for (const auto &site : sites)
        QCOMPARE(site[QLatin1String("sign_in_url")].toString(),
            pages + QStringLiteral("/demo/sites/%1/sign-in").arg(site[QLatin1String("id")].toString()));

    usherd.address = pages;
    for (const QString &path : demoPaths)
        QCOMPARE(usherd.send("GET", path).status, 200);
    QCOMPARE(usherd.send("GET", path::configuration).status, 404);
    // Nobody holds its input: nobody could start it anew.
    QCOMPARE(usherd.send("POST", QStringLiteral("/demo/start-over")).status, 404);
}

void TestUsherd::noDemoPagesElse()
{
    Usherd usherd;
    QVERIFY(usherd.start());
    QVERIFY(!usherd.output.contains("pages"));
    for (const QString &path : demoPaths)
        QCOMPARE(usherd.send("GET", path).status, 404);
    for (const QString &path : {QStringLiteral("/demo/start-over"), QStringLiteral("/demo/marketplaces/alibaba/order"),
             QStringLiteral("/demo/marketplaces/aws/purchases/1"),
             QStringLiteral("/demo/marketplaces/huawei/purchases/1/sign-in"),
             // No marketplace is on, so nobody may report a purchase either.
             QStringLiteral("/mp/huawei/produce"), QStringLiteral("/mp/aws/events"),
             QStringLiteral("/mp/azure/webhook")})
        QCOMPARE(usherd.send("POST", path).status, 404);
    QCOMPARE(usherd.send("GET", QStringLiteral("/mp/alibaba/spi")).status, 404);
}

void TestUsherd::recordsPurchasesByHand()
{
    QTemporaryDir folder;
    const QString database = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("usherd.db"));
    const auto run = [&](const QStringList &more) {
        QProcess process;
        process.start(program,
            QStringList{QStringLiteral("purchase"), QStringLiteral("add"), QStringLiteral("--db"), database} + more);
        process.waitForFinished();
        return process.exitCode();
    };
    const QStringList good{QStringLiteral("--marketplace"), QStringLiteral("alibaba"), QStringLiteral("--account"),
        QStringLiteral("1001"), QStringLiteral("--instance"), QStringLiteral("2002")};
    QCOMPARE(run(good), 0);
    QCOMPARE(run(good
                 + QStringList{QStringLiteral("--state"), QStringLiteral("frozen"), QStringLiteral("--expires"),
                     QStringLiteral("2030-01-31")}),
        0);
    QCOMPARE(run(good + QStringList{QStringLiteral("--state"), QStringLiteral("melted")}), 2);
    QCOMPARE(run(good + QStringList{QStringLiteral("--expires"), QStringLiteral("tomorrow")}), 2);
    QCOMPARE(run({QStringLiteral("--marketplace"), QStringLiteral("alibaba"), QStringLiteral("--account"),
                 QStringLiteral("1")}),
        2);
}

void TestUsherd::saysWhatIsWrongWithItsOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString database = QStringLiteral("sqlite:") + QDir::temp().filePath(QStringLiteral("never-made.db"));
    const auto serve = [&](const QStringList &more) {
        return QStringList{QStringLiteral("serve"), QStringLiteral("--db"), database,
                   QStringLiteral("--ephemeral-certificate"), QStringLiteral("--mail"), QStringLiteral("file:/tmp")}
        + more;
    };
    const auto row = [](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << arguments << QString::fromLatin1(message);
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    row("nothing", {}, "command is missing");
    row("unknown command", words("fly"), "unknown command");
    row("unknown option", serve(words("--fly")), "fly");
    row("no database", words("serve --mail file:/tmp --ephemeral-certificate"), "--db");
    row("no mail", words("serve --db sqlite:/tmp/x --ephemeral-certificate"), "--mail");
    row("no certificate", words("serve --db sqlite:/tmp/x --mail file:/tmp"), "--certificate");
    row("port", serve(words("--port 70000")), "--port");
    row("listen", serve(words("--listen everywhere")), "--listen");
    row("brand", serve(words("--brand nobody")), "--brand");
    row("seconds", serve(words("--access-token-seconds soon")), "--access-token-seconds");
    row("log level", serve(words("--log-level loud")), "--log-level");
    row("stray", serve(words("stray")), "stray");
    row("both certificates", serve(words("--certificate /etc/hosts --key /etc/hosts")), "--ephemeral-certificate");
    row("demo's port without a demo", serve(words("--demo-port 8080")), "--demo-port");
    row("demo for all", serve(words("--demo --listen 0.0.0.0")), "loopback");
    row("demo to keep", words("serve --demo --db sqlite:/var/lib/usherd.db --mail file:/tmp --ephemeral-certificate"),
        "temporary");
    row("demo by mail",
        words("serve --demo --mail smtp://localhost --ephemeral-certificate --db") + QStringList{database}, "mail");
    row("demo of other marketplaces", serve(words("--demo --public-url https://a.example.com")), "--demo");
    row("mail scheme", words("serve --db sqlite:/tmp/usherd.db --mail pigeon:x --ephemeral-certificate"), "--mail: ");
}

void TestUsherd::saysWhatIsWrongWithItsOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(error.contains(message), qPrintable(error));
}

USHER_TEST(TestUsherd, QCoreApplication)
#include "tst_usherd.moc"

#include "server/usherdprocess.h"
#include "testmain.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace usherdprocess;

namespace {

QStringList spaced(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(const Finished &finished, const char *name)
{
    return finished.body.value(QLatin1String(name)).toString();
}

} // namespace

// The operator beside a running server: what they see, change and take away, and that customers meet the outcome.
class TestOperatorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasesABinding();
    void erasesAPerson();
    void revokesSessions();
    void listsPurchases();
    void backsUp();
    void checksTheAuditLog();
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void notFound_data();
    void notFound();

private:
    static Ran desk(const Usherd &usherd, const QString &command)
    {
        return run(command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--db"), usherd.database()});
    }
    // The one JSON line that a command prints.
    static QJsonObject json(const Usherd &usherd, const QString &command)
    {
        const Ran ran = desk(usherd, command + QStringLiteral(" --json"));
        return QJsonDocument::fromJson(ran.output.toUtf8()).object();
    }
    static Finished link(Usherd &usherd, const QString &username, const QString &purpose)
    {
        const QString proof = usherd.proof(
            {{QStringLiteral("purpose"), QStringLiteral("link")}, {QStringLiteral("username"), username}});
        return usherd.post(path::billingAccountLinks,
            {{QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
                {QStringLiteral("username"), username}, {QStringLiteral("purchase"), demoPurchase(purpose)}});
    }
    // What a query of the database itself answers first.
    static int number(const Usherd &usherd, const QString &select)
    {
        const QString name = QStringLiteral("number");
        const auto removed = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(usherd.folder.filePath(QStringLiteral("usherd.db")));
        if (!database.open())
            return -1;
        QSqlQuery query(select, database);
        return query.next() ? query.value(0).toInt() : -1;
    }
    static QString tokenOf(const Finished &linked)
    {
        return linked.body.value(QLatin1String("session")).toObject().value(QLatin1String("access_token")).toString();
    }
    static Finished registerPerson(Usherd &usherd, const QString &email)
    {
        const QJsonObject configuration = usherd.send("GET", path::configuration).body;
        const QString site = siteOf(configuration);
        const QString proof = usherd.proof({{QStringLiteral("purpose"), QStringLiteral("register")},
            {QStringLiteral("email"), email}, {QStringLiteral("site"), site}});
        return usherd.post(path::registrations,
            {{QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
                {QStringLiteral("site"), site}, {QStringLiteral("username"), QStringLiteral("zw.planted")},
                {QStringLiteral("password"), QStringLiteral("quiet-Lantern-81-bay")}, {QStringLiteral("email"), email},
                {QStringLiteral("phone"), QStringLiteral("+6591827364")},
                {QStringLiteral("company"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Zwetschge Works")},
                        {QStringLiteral("contact_name"), QStringLiteral("Zora Wetschge")},
                        {QStringLiteral("contact_email"), QStringLiteral("zora@wetschge.example")},
                        {QStringLiteral("contact_phone"), QStringLiteral("+6561122334")}}},
                {QStringLiteral("agreements"), agreements(configuration)},
                {QStringLiteral("language"), QStringLiteral("en")}});
    }
};

void TestOperatorCommands::releasesABinding()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const Finished linked = link(usherd, QStringLiteral("mei.tan"), QStringLiteral("alibaba_fresh_2"));
    QVERIFY2(linked.status == 201, qPrintable(linked.code()));
    const Finished page
        = usherd.send("GET", path::workspaces + QStringLiteral("?search=Pay&limit=1"), {}, tokenOf(linked));
    const QString id = page.body.value(QLatin1String("items")).toArray().first()[QLatin1String("id")].toString();
    const QJsonObject binding{{QStringLiteral("workspace_id"), id}};
    QCOMPARE(usherd.post(path::workspaceBindings, binding, tokenOf(linked)).status, 201);

    const QJsonObject active = json(usherd, QStringLiteral("activation list --limit 1"));
    QCOMPARE(active.value(QLatin1String("workspace_id")).toString(), id);
    QCOMPARE(active.value(QLatin1String("marketplace")).toString(), QStringLiteral("alibaba"));
    const QString account = active.value(QLatin1String("billing_account_id")).toString();
    const QString bindingId = active.value(QLatin1String("id")).toString();
    QVERIFY(desk(usherd, QStringLiteral("activation list --account ") + account).output.contains(bindingId));
    QVERIFY(desk(usherd, QStringLiteral("activation list --account nobody")).output.isEmpty());

    const QString release = QStringLiteral("binding release %1 --reason wrong-customer --operator rosa").arg(id);
    QCOMPARE(desk(usherd, release).exitCode, 2);
    QCOMPARE(desk(usherd, release + QStringLiteral(" --yes")).output, QStringLiteral("released\n"));
    QCOMPARE(desk(usherd, release + QStringLiteral(" --yes")).exitCode, 1);
    const QJsonObject ended = json(usherd, QStringLiteral("activation show ") + bindingId);
    QVERIFY(!ended.value(QLatin1String("ended")).toString().isEmpty());
    QCOMPARE(ended.value(QLatin1String("ended_for")).toString(), QStringLiteral("wrong-customer"));
    const QJsonObject entry = json(usherd, QStringLiteral("audit show --action workspace.released"));
    QCOMPARE(entry.value(QLatin1String("subject")).toString(), id);
    QCOMPARE(entry.value(QLatin1String("reference")).toString(), QStringLiteral("rosa: usherd binding release"));

    // Through another purchase now.
    const Finished again = link(usherd, QStringLiteral("mei.tan"), QStringLiteral("alibaba_fresh_1"));
    QVERIFY2(again.status == 201, qPrintable(again.code()));
    QCOMPARE(usherd.post(path::workspaceBindings, binding, tokenOf(again)).status, 201);
    QCOMPARE(usherd.post(path::completions, {}, tokenOf(again)).status, 200);
}

void TestOperatorCommands::erasesAPerson()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QString email = QStringLiteral("Zw.Planted@wetschge.example");
    const Finished registered = registerPerson(usherd, email);
    QVERIFY2(registered.status == 201, qPrintable(registered.code()));
    const QString token = text(registered, "access_token");
    QCOMPARE(usherd
                 .post(path::activations,
                     {{QStringLiteral("workspace_name"), QStringLiteral("Zwetschge main")},
                         {QStringLiteral("workspace_language"), QStringLiteral("en")},
                         {QStringLiteral("purchase"), demoPurchase(QStringLiteral("alibaba_fresh_1"))}},
                     token)
                 .status,
        201);
    QCOMPARE(link(usherd, QStringLiteral("zw.planted"), QStringLiteral("alibaba_fresh_2")).status, 201);
    // A code and its proof that nobody used.
    const QString site = siteOf(usherd.send("GET", path::configuration).body);
    QVERIFY(!usherd
                 .proof({{QStringLiteral("purpose"), QStringLiteral("sign_in")}, {QStringLiteral("email"), email},
                     {QStringLiteral("site"), site}})
                 .isEmpty());

    const QString found = desk(usherd, QStringLiteral("account find --email ") + email.toUpper()).output;
    QVERIFY(found.contains(QLatin1String("zw.planted")) && !found.contains(email));
    QCOMPARE(found.count(QLatin1Char('\n')), 2); // console and billing account
    const QString id = found.section(QLatin1Char('\t'), 0, 0);
    QVERIFY(desk(usherd, QStringLiteral("account find --username zw.planted")).output.contains(id));
    QCOMPARE(desk(usherd, QStringLiteral("account erase ") + id).exitCode, 2);
    const Ran erased = desk(usherd, QStringLiteral("account erase %1 --yes --operator rosa").arg(id));
    QCOMPARE(erased.errors, QString());
    QCOMPARE(erased.output, QStringLiteral("erased\n"));
    QCOMPARE(usherd.post(path::completions, {}, token).code(), QStringLiteral("session_revoked"));
    // What was answered is sealed with keys that somebody may still have.
    QCOMPARE(number(usherd,
                 QStringLiteral("SELECT COUNT(*) FROM intents WHERE sealed_answer IS NOT NULL AND "
                                "endpoint IN ('%1', '%2', '%3')")
                     .arg(path::registrations, path::activations, path::billingAccountLinks)),
        0);

    // Beside the running server: in no file of the database is anything left of them.
    const QStringList planted{QStringLiteral("zw.planted"), QStringLiteral("wetschge"), QStringLiteral("91827364"),
        QStringLiteral("61122334"), QStringLiteral("zwetschge main")};
    const QStringList files = usherd.folder.isValid()
        ? QDir(usherd.folder.path()).entryList({QStringLiteral("usherd.db*")}, QDir::Files)
        : QStringList();
    QVERIFY(files.size() >= 1);
    for (const QString &name : files) {
        QFile file(usherd.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().toLower();
        for (const QString &value : planted)
            QVERIFY2(!content.contains(value.toUtf8()), qPrintable(name + QLatin1Char(' ') + value));
    }

    QCOMPARE(
        desk(usherd, QStringLiteral("account erase %1 --yes").arg(id)).output, QStringLiteral("was erased before\n"));
    QCOMPARE(desk(usherd, QStringLiteral("account find --email ") + email).exitCode, 1);
    const QJsonObject kept = json(usherd, QStringLiteral("account find --id ") + id);
    QCOMPARE(kept.value(QLatin1String("username")).toString(), id);
    const QStringList entries = desk(usherd, QStringLiteral("audit show --action account. --subject ") + id)
                                    .output.trimmed()
                                    .split(QLatin1Char('\n'));
    QCOMPARE(entries.size(), 3); // registered, activated, erased once
    QVERIFY(entries.last().contains(QLatin1String("account.erased")));

    // Name and address are free again.
    const Finished again = registerPerson(usherd, email);
    QVERIFY2(again.status == 201, qPrintable(again.code()));
    QVERIFY(again.body.value(QLatin1String("account")).toObject().value(QLatin1String("id")).toString() != id);
}

void TestOperatorCommands::revokesSessions()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const Finished first = link(usherd, QStringLiteral("mei.tan"), QStringLiteral("alibaba_fresh_1"));
    const Finished other = link(usherd, QStringLiteral("tom.adler"), QStringLiteral("alibaba_fresh_2"));
    const QJsonObject account = json(usherd, QStringLiteral("account find --username mei.tan"));
    const QString revoke = QStringLiteral("session revoke --account ") + account.value(QLatin1String("id")).toString();
    QCOMPARE(desk(usherd, revoke).output, QStringLiteral("1 ended\n"));
    QCOMPARE(desk(usherd, revoke).output, QStringLiteral("0 ended\n"));
    QCOMPARE(usherd.send("GET", path::workspaces, {}, tokenOf(first)).code(), QStringLiteral("session_revoked"));
    QCOMPARE(usherd.send("GET", path::workspaces, {}, tokenOf(other)).status, 200);
}

void TestOperatorCommands::listsPurchases()
{
    Usherd usherd;
    QVERIFY(usherd.start());
    const QString add = QStringLiteral("purchase add --marketplace aws --account 112233445566");
    QCOMPARE(desk(usherd, add + QStringLiteral(" --operator rosa")).exitCode, 0);
    QCOMPARE(
        desk(usherd, QStringLiteral("purchase add --marketplace huawei --account hw-1 --state frozen")).exitCode, 0);
    QCOMPARE(desk(usherd, QStringLiteral("purchase list")).output.count(QLatin1Char('\n')), 2);
    QCOMPARE(desk(usherd, QStringLiteral("purchase list --limit 1")).output.count(QLatin1Char('\n')), 1);
    QCOMPARE(
        json(usherd, QStringLiteral("purchase list --marketplace huawei")).value(QLatin1String("state")).toString(),
        QStringLiteral("frozen"));
    const QJsonObject purchase = json(usherd, QStringLiteral("purchase list --account 112233445566"));
    const QString id = purchase.value(QLatin1String("id")).toString();
    QCOMPARE(json(usherd, QStringLiteral("purchase show ") + id), purchase);
    QCOMPARE(json(usherd, QStringLiteral("audit show --subject ") + id).value(QLatin1String("reference")).toString(),
        QStringLiteral("rosa: usherd purchase add"));
}

void TestOperatorCommands::backsUp()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QString copy = usherd.folder.filePath(QStringLiteral("copy.db"));
    const Ran first = desk(usherd, QStringLiteral("backup ") + copy);
    QCOMPARE(first.errors, QString());
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(QFile::permissions(copy) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(desk(usherd, QStringLiteral("backup ") + copy).exitCode, 1);
    const Ran none = run({QStringLiteral("backup"), copy + QStringLiteral("2"), QStringLiteral("--db"),
        QStringLiteral("sqlite:") + usherd.folder.filePath(QStringLiteral("missing.db"))});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(!QFile::exists(copy + QStringLiteral("2")));

    const QString restored = QStringLiteral("sqlite:") + copy;
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("find"), QStringLiteral("--username"),
                     QStringLiteral("mei.tan"), QStringLiteral("--db"), restored})
                 .exitCode,
        0);
    QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--db"), restored}).exitCode, 0);
}

void TestOperatorCommands::checksTheAuditLog()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    QVERIFY(link(usherd, QStringLiteral("mei.tan"), QStringLiteral("alibaba_fresh_1")).status == 201);
    usherd.process.terminate();
    QVERIFY(usherd.process.waitForFinished(20'000));
    const QString log = QString::fromUtf8(usherd.process.readAllStandardError());
    const QString head = QRegularExpression(QStringLiteral("audit head ([0-9a-f.:]+)")).match(log).captured(1);
    QVERIFY2(!head.isEmpty(), qPrintable(log));
    const Ran good = desk(usherd, QStringLiteral("audit verify --head ") + head);
    QCOMPARE(good.errors, QString());
    QVERIFY2(good.output.endsWith(QStringLiteral("head %1; 0 not sealed yet\n").arg(head)), qPrintable(good.output));
    QCOMPARE(json(usherd, QStringLiteral("audit verify --from 2")).value(QLatin1String("head")).toString(), head);
    QVERIFY(
        desk(usherd, QStringLiteral("audit show --since 2000-01-01 --limit 2")).output.count(QLatin1Char('\n')) == 2);
    QVERIFY(desk(usherd, QStringLiteral("audit show --since 2999-01-01T00:00:00")).output.isEmpty());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
        database.setDatabaseName(usherd.database().mid(7));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TRIGGER audit_is_append_only_update")));
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE audit SET account_id = 'somebody' WHERE id = 2")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("thief"));
    const Ran bad = desk(usherd, QStringLiteral("audit verify"));
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.errors.contains(QLatin1String("entry 2 ")), qPrintable(bad.errors));
}

void TestOperatorCommands::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("shown");
    for (const char *kind : {"purchase", "activation", "binding", "account", "session", "audit", "handoff", "review"}) {
        QTest::newRow(kind) << QStringList{QLatin1String(kind), QStringLiteral("--help")}
                            << QStringLiteral("Usage: usherd %1 ACTION").arg(QLatin1String(kind));
    }
    for (const char *command : {"audit verify", "account erase", "binding release", "backup"}) {
        QTest::newRow(command) << spaced(command) + QStringList{QStringLiteral("--help")}
                               << QString(QStringLiteral("Usage: usherd ") + QLatin1String(command));
    }
}

void TestOperatorCommands::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, shown);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.startsWith(shown), qPrintable(ran.output));
}

void TestOperatorCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *arguments, const char *message) {
        QTest::newRow(arguments) << spaced(arguments) << QString::fromUtf8(message);
    };
    row("audit", "show");
    row("audit show", "--db");
    row("audit show --db sqlite:/tmp/x --limit 0", "--limit");
    row("audit show --db sqlite:/tmp/x --since yesterday", "--since");
    row("audit verify --db sqlite:/tmp/x --from 0", "--from");
    row("audit verify --db sqlite:/tmp/x --head 5:abc", "--head");
    row("activation show --db sqlite:/tmp/x", "activation show");
    row("binding release W --db sqlite:/tmp/x --yes", "--reason");
    row("binding release W --db sqlite:/tmp/x --reason r", "--yes");
    row("account find --db sqlite:/tmp/x", "--email");
    row("account find --db sqlite:/tmp/x --id a --username b", "one of");
    row("account erase A --db sqlite:/tmp/x", "--yes");
    row("account erase --db sqlite:/tmp/x --yes", "account erase");
    row("session revoke --db sqlite:/tmp/x", "--account");
    row("session revoke --db sqlite:/tmp/x --account a --operator ", "operator");
    row("purchase list --db sqlite:/tmp/x --marketplace mars", "--marketplace");
    row("backup --db sqlite:/tmp/x", "backup");
    row("backup /tmp/y", "--db");
}

void TestOperatorCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.contains(message), qPrintable(ran.errors));
}

void TestOperatorCommands::notFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"activation show nothing", "binding release nothing --reason r --yes",
             "account find --username nobody", "account erase nobody --yes", "session revoke --account nobody",
             "purchase show nothing", "purchase retry nothing"})
        QTest::newRow(arguments) << spaced(arguments);
}

void TestOperatorCommands::notFound()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const Ran ran = run(arguments
        + QStringList{
            QStringLiteral("--db"), QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("usherd.db"))});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.contains(QLatin1String("There is no")), qPrintable(ran.errors));
}

USHER_TEST(TestOperatorCommands, QCoreApplication)
#include "tst_operatorcommands.moc"

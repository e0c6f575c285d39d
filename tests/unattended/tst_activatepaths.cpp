#include "e2e/counts.h"
#include "testmain.h"
#include "unattended/runs.h"

using namespace usher;
using namespace usher::test;

// Every way through the wizard, through `usher activate`, against one usherd: what the page models do for a person
// (tst_paths), they do for the answers.
class TestActivatePaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void runs_data();
    void runs();

private:
    Start started(const Path &, const Person &, const Bought &) const;

    std::unique_ptr<Runs> m_runs;
    std::unique_ptr<Supply> m_supply;
    Person m_host; // has a Billing Center account and a workspace
    QList<QPair<Target, Record>> m_repeated;
};

static const QString everybody = QStringLiteral("@example.com");

static QJsonObject registers(const Person &who)
{
    return {{QStringLiteral("basic"),
                QJsonObject{{QStringLiteral("site"), site}, {QStringLiteral("username"), who.username},
                    {QStringLiteral("email"), who.email}}},
        {QStringLiteral("company"), QJsonObject{{QStringLiteral("name"), who.company}}},
        {QStringLiteral("activation"),
            QJsonObject{{QStringLiteral("workspace_name"), QStringLiteral("Payments production")}}}};
}

static QJsonObject binds(Target target, const Person &host, const Person &who)
{
    QJsonObject binding{{QStringLiteral("username"), host.username}, {QStringLiteral("site"), site}};
    if (target == Target::Existing) {
        binding.insert(QStringLiteral("workspaces"), QJsonArray{QStringLiteral("Payments production")});
    } else {
        const bool newOwner = target == Target::CreateForNewOwner;
        QJsonObject create{{QStringLiteral("has_account"), !newOwner},
            {QStringLiteral("workspace_name"), QString(QStringLiteral("Mobile of ") + who.username)},
            {QStringLiteral("email"), newOwner ? who.email : host.email}};
        if (newOwner)
            create.insert(QStringLiteral("username"), who.username);
        binding.insert(QStringLiteral("create"), create);
    }
    return {{QStringLiteral("binding"), binding}};
}

Start TestActivatePaths::started(const Path &path, const Person &who, const Bought &bought) const
{
    QJsonObject answers = path.route == Route::Register ? registers(who) : binds(path.target, m_host, who);
    answers.insert(QStringLiteral("route"), routeId(path.route));
    answers.insert(QStringLiteral("marketplace"), bought.marketplace);
    answers.insert(QStringLiteral("accept_agreements"), true);
    if (path.record == Record::Missing)
        answers.insert(QStringLiteral("request_review"), true);
    if (path.paired() && !needsHandoff(path.marketplace))
        answers.insert(QStringLiteral("handed_over"), true);
    if (!path.paired() && needsAccountId(path.marketplace))
        answers.insert(QStringLiteral("account_id"), bought.account);
    if (!path.paired() && needsInstanceId(path.marketplace))
        answers.insert(QStringLiteral("instance_id"), bought.instance);
    return {answers, who.username, everybody, {}, who.password, bought.pairingCode};
}

void TestActivatePaths::initTestCase()
{
    m_runs = std::make_unique<Runs>();
    QVERIFY2(m_runs->start(), qPrintable(m_runs->world().trouble()));
    m_supply = std::make_unique<Supply>(m_runs->world());
    for (const Marketplace marketplace : allMarketplaces) {
        const Record record = marketplace == Marketplace::Direct ? Record::None
            : needsHandoff(marketplace)                          ? Record::Verified
                                                                 : Record::Matched;
        const Path path{Route::Register, marketplace, record, Target::Own, false};
        const Person who = m_supply->person();
        if (marketplace == Marketplace::Direct)
            m_host = who;
        const Outcome outcome = m_runs->run(started(path, who, m_supply->offer(path)));
        QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    }
}

void TestActivatePaths::runs_data()
{
    QTest::addColumn<int>("index");
    const QList<Path> paths = allPaths();
    for (int i = 0; i < int(paths.size()); ++i) {
        if (paths[i].resumed) // that is tst_activate's
            continue;
        // Huawei Cloud's purchases are found as Alibaba Cloud's are, Azure's as AWS's: that the targets differ from
        // each other in nothing else is seen there.
        const bool known = (paths[i].marketplace == Marketplace::Huawei || paths[i].marketplace == Marketplace::Azure)
            && paths[i].route == Route::Bind;
        if (!known || qEnvironmentVariableIsSet("USHER_LONG"))
            QTest::newRow(qPrintable(paths[i].name())) << i;
    }
}

void TestActivatePaths::runs()
{
    QFETCH(int, index);
    const Path path = allPaths().at(index);
    const Person who = m_supply->person();
    if (path.route == Route::Bind)
        QVERIFY(endSubscription(m_runs->place())); // the host's workspaces can be bound again
    const Counts before = Counts::of(m_runs->place());
    // A pairing code is asked for first of all: that its account is linked is known before anything is made.
    const bool nothing = path.endsLinked() && path.paired();
    const QByteArray after = nothing ? before.text() : (before + Counts::changedBy(path)).text();

    Start start = started(path, who, m_supply->offer(path));
    Outcome outcome = m_runs->run(start);
    if (path.record == Record::Missing) {
        QVERIFY2(outcome.exitCode == 7, outcome.all().constData());
        const QJsonObject result = outcome.events(QStringLiteral("result")).constFirst();
        const QString reference = result.value(QLatin1String("reference")).toString();
        QVERIFY(m_runs->world().usherd({QStringLiteral("review"), QStringLiteral("approve"), reference}).has_value());
        outcome = m_runs->run(start);
    }
    QVERIFY2(outcome.exitCode == (path.endsLinked() ? 3 : 0), outcome.all().constData());
    QCOMPARE(Counts::of(m_runs->place()).text(), after);
    if (path.endsLinked())
        return;

    QCOMPARE(outcome.status(), QStringLiteral("done"));
    // What is found again depends on what was made and from which record, not on the marketplace.
    const QPair<Target, Record> kind(path.target, path.record);
    if (m_repeated.contains(kind) && !qEnvironmentVariableIsSet("USHER_LONG"))
        return;
    m_repeated.append(kind);
    start.mailbox.clear(); // nobody could be asked
    const Outcome again = m_runs->run(start);
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(again.status(), QStringLiteral("already_done"));
    QCOMPARE(Counts::of(m_runs->place()).text(), after);
}

USHER_TEST(TestActivatePaths, QCoreApplication)
#include "tst_activatepaths.moc"

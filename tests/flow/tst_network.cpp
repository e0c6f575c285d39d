#include "flow/drive.h"
#include "services/connectproxy.h"
#include "services/testserver.h"
#include "testmain.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/words.h"
#include "usher/services/backendclient.h"

#include <QSignalSpy>

using namespace usher;
using namespace fakes;
using test::ConnectProxy;
namespace pc = usher::problem_code;

// The network settings with a real connection: TLS through a proxy that asks who is there. And what an administrator
// chose beforehand.
class TestNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server.scripts = {test::Script::json(api::encode(OfflineBackend().conf))}; }
    void asksOnceAndRemembers();
    void saysWhatIsWrongBehindTheProxy();
    void cancels();
    void presets_data();
    void presets();
    void lockedSinceTheDraft_data();
    void lockedSinceTheDraft();
    void lockedLanguageAndFile();

private:
    // A start of the program: its flow on a real client.
    struct Start
    {
        BackendClient backend;
        FlowController flow;

        Start(World &world, const BackendAddress &address)
            : backend(address, nullptr, {.total = std::chrono::seconds(5), .attempts = 1})
            , flow(services(world, address))
        {
            backend.setKeychain(&world.keychain);
            flow.start();
        }
        FlowServices services(World &world, const BackendAddress &address)
        {
            FlowServices s = world.services();
            s.backend = &backend;
            s.network = backend.network();
            s.setup.backend = address.url;
            return s;
        }
        NetworkModel &network() { return *flow.network(); }
        bool hasAnswer() const { return flow.facts().configurationState > Facts::State::Loading; }
        void signIn(const char *user, const char *password)
        {
            network().user()->setValue(QString::fromLatin1(user));
            network().password()->setValue(Secret(QString::fromLatin1(password)));
            network().submit();
        }
    };
    BackendAddress address() const
    {
        return {m_server.url(QStringLiteral("api.wizard.test")), {}, m_authority.pem(),
            QUrl(QStringLiteral("http://") + m_proxy.address())};
    }

    const test::Identity m_authority = test::makeIdentity({.names = "DNS:authority.test", .isAuthority = true});
    test::TestServer m_server{test::makeIdentity({.names = "DNS:api.wizard.test", .issuer = &m_authority})};
    ConnectProxy m_proxy{"mei", "right-password"};
};

void TestNetwork::asksOnceAndRemembers()
{
    World world;
    const QString entry = ProxyCredentials::entryName(m_proxy.address());
    {
        Start start(world, address());
        QTRY_VERIFY(start.hasAnswer());
        QCOMPARE(start.flow.facts().configurationProblem->code, pc::proxy_credentials);
        QCOMPARE(traitsOf(*start.flow.facts().configurationProblem).action, ProblemAction::ProxySignIn);
        QVERIFY(start.network().asksForSignIn());
        QCOMPARE(start.network().proxy(), m_proxy.address());
        QCOMPARE(start.network().primaryText().code, message_code::do_proxy_sign_in);

        start.network().submit(); // nothing filled in
        QVERIFY(!start.network().isBusy());
        QCOMPARE(start.network().user()->state(), FieldBase::State::Error);

        start.signIn("mei", "guess");
        QVERIFY(start.network().isBusy());
        QTRY_VERIFY(!start.network().isBusy());
        QCOMPARE(start.network().password()->message().code, message_code::proxy_sign_in_wrong);
        QVERIFY(start.network().asksForSignIn() && !start.network().problem());
        QVERIFY(!world.keychain.entries.contains(entry)); // only what worked
        QCOMPARE(m_proxy.wrong, 1);

        QSignalSpy signedIn(&start.network(), &NetworkModel::signedIn);
        start.signIn("mei", "right-password");
        QTRY_COMPARE(signedIn.size(), 1);
        QVERIFY(start.flow.facts().ready()); // Welcome goes on by itself
        QVERIFY(!start.network().asksForSignIn());
        QVERIFY(start.network().password()->isEmpty());
        QCOMPARE(start.flow.current()->notice().code, message_code::proxy_signed_in);
        QVERIFY(world.keychain.entries.value(entry).contains("right-password"));
        QVERIFY(!world.stateFile.bytes().contains("right-password"));
    }
    const int wrong = m_proxy.wrong;
    Start again(world, address());
    QTRY_VERIFY(again.hasAnswer());
    QVERIFY(again.flow.facts().ready()); // nobody was asked
    QVERIFY(!again.network().asksForSignIn());
    QCOMPARE(m_proxy.wrong, wrong);
}

void TestNetwork::saysWhatIsWrongBehindTheProxy()
{
    m_server.scripts = {test::Script::answer(500, "text/html", "oops")};
    World world;
    Start start(world, address());
    QTRY_VERIFY(start.hasAnswer());
    start.signIn("mei", "right-password");
    QTRY_VERIFY(!start.network().isBusy());
    QCOMPARE(start.network().problem()->code, pc::not_our_service);
    QVERIFY(!start.network().asksForSignIn());
    QCOMPARE(start.network().primaryText().code, message_code::do_test_connection);

    init(); // the service is itself again
    start.network().submit();
    QTRY_VERIFY(!start.network().isBusy());
    QVERIFY(!start.network().problem());
    QCOMPARE(start.network().notice().code, message_code::connection_works);
}

void TestNetwork::cancels()
{
    World world;
    world.backend.held.insert(QStringLiteral("configuration"));
    Person person(world);
    person.flow->network()->submit();
    QVERIFY(person.flow->network()->isBusy());
    person.flow->network()->cancel();
    spin();
    QVERIFY(!person.flow->network()->isBusy());
    QVERIFY(!person.flow->network()->problem());
}

void TestNetwork::presets_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("preset") << false;
    QTest::newRow("locked") << true;
}

void TestNetwork::presets()
{
    QFETCH(const bool, locked);
    World world;
    FlowServices services = world.services();
    services.setup.marketplace = Marketplace::Aws;
    services.setup.site = QStringLiteral("us1");
    if (locked)
        services.setup.locked = {setting::marketplace, setting::site};
    FlowController flow(services);
    flow.start();
    spin();
    QCOMPARE(flow.welcome()->marketplace()->value(), marketplaceId(Marketplace::Aws));
    QVERIFY(flow.draft().isBlank()); // chosen for, not by, the person
    QCOMPARE(flow.welcome()->offered().size(), locked ? 1 : qsizetype(std::size(allMarketplaces)));
    QCOMPARE(flow.basicInformation()->sites().all().size(), locked ? 1 : 2);
    QVERIFY(flow.welcome()->canCommit());
    flow.current()->commit();
    spin();
    QCOMPARE(flow.draft().marketplace, Marketplace::Aws);
    flow.basicInformation()->enter();
    QCOMPARE(flow.basicInformation()->site()->value(), QStringLiteral("us1"));
    QCOMPARE(flow.activationMethod()->offered().size(), locked ? 1 : qsizetype(std::size(allMarketplaces)));
}

void TestNetwork::lockedSinceTheDraft_data()
{
    QTest::addColumn<bool>("handed");
    QTest::newRow("typed") << false;
    QTest::newRow("handed over") << true; // this purchase is no other one's
}

void TestNetwork::lockedSinceTheDraft()
{
    QFETCH(const bool, handed);
    World world;
    Person person(world);
    person.choose(Marketplace::Alibaba, Route::Register);
    person.fillBasic();
    if (handed)
        person.handOver();
    world.setup.marketplace = Marketplace::Huawei;
    world.setup.locked = {setting::marketplace};
    person.restart();
    QCOMPARE(person.step(), Step::BasicInformation);
    QCOMPARE(person.flow->draft().marketplace, handed ? Marketplace::Alibaba : Marketplace::Huawei);
    QCOMPARE(person.flow->basicInformation()->username()->value(), QStringLiteral("mei.tan"));
    QCOMPARE(person.flow->notices().constFirst().settled, handed ? std::nullopt : std::optional(Marketplace::Huawei));
    QCOMPARE(person.flow->activationMethod()->offered(), QList{Marketplace::Huawei});
}

void TestNetwork::lockedLanguageAndFile()
{
    World world;
    world.backend.fail(QStringLiteral("configuration"), problem(pc::no_backend));
    FlowServices services = world.services();
    services.setup.policyFile = QStringLiteral("/etc/usher/policy.json");
    services.setup.locked = {setting::language};
    FlowController flow(services);
    QVERIFY(flow.isLanguageLocked());
    flow.start();
    spin();
    const words::ProblemWords said = words::problem(*flow.facts().configurationProblem);
    QVERIFY2(said.advice.contains(services.setup.policyFile) && said.advice.contains(QLatin1String("--backend")),
        qPrintable(said.advice));
    QVERIFY(isAbout(*flow.facts().configurationProblem, ProblemAbout::Connection));
}

USHER_TEST(TestNetwork, QCoreApplication)
#include "tst_network.moc"

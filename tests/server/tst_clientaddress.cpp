#include "testmain.h"
#include "usherd/http/clientaddress.h"

using namespace usherd;

class TestClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void client_data();
    void client();
    void wrongNetworks_data();
    void wrongNetworks();
    void networks_data();
    void networks();
};

void TestClientAddress::client_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QList<QByteArray>>("forwarded"); // one header each
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *peer, const QList<QByteArray> &forwarded, const char *expected) {
        QTest::newRow(name) << QByteArray(peer) << forwarded << QByteArray(expected);
    };
    row("no proxy", "198.51.100.9", {}, "198.51.100.9");
    row("a client that claims to be a proxy", "198.51.100.9", {"203.0.113.1"}, "198.51.100.9");
    row("a proxy", "10.1.2.3", {"203.0.113.1"}, "203.0.113.1");
    row("a proxy on a mapped address", "::ffff:10.1.2.3", {"203.0.113.1"}, "203.0.113.1");
    row("a proxy on the edge of its network", "10.1.255.255", {"203.0.113.1"}, "203.0.113.1");
    row("beyond that edge", "10.2.0.0", {"203.0.113.1"}, "10.2.0.0");
    row("IPv6", "fd00::7", {"2001:db8:1::5"}, "2001:db8:1::5");
    row("what the client wrote itself", "10.1.2.3", {"127.0.0.1, 203.0.113.1"}, "203.0.113.1");
    row("in a header of its own", "10.1.2.3", {"127.0.0.1", "203.0.113.1"}, "203.0.113.1");
    row("two proxies", "10.1.2.3", {"8.8.8.8,203.0.113.1 , 10.1.9.9"}, "203.0.113.1");
    row("only proxies", "10.1.2.3", {"10.1.9.8, 10.1.9.9"}, "10.1.9.8");
    row("a proxy that says nothing", "10.1.2.3", {}, "10.1.2.3");
    row("nothing in it", "10.1.2.3", {""}, "10.1.2.3");
    row("no address", "10.1.2.3", {"203.0.113.1, unknown"}, "10.1.2.3");
    row("no address behind a proxy", "10.1.2.3", {"_hidden, 10.1.9.9"}, "10.1.9.9");
    row("a port", "10.1.2.3", {"203.0.113.1:8080"}, "10.1.2.3");
    row("brackets", "10.1.2.3", {"[2001:db8::1]"}, "10.1.2.3");
    row("half an address", "10.1.2.3", {"203.0.113"}, "10.1.2.3");
    row("octal", "10.1.2.3", {"0203.0.113.1"}, "10.1.2.3");
    row("a zone", "10.1.2.3", {"fe80::1%eth0"}, "10.1.2.3");
}

void TestClientAddress::client()
{
    QFETCH(QByteArray, peer);
    QFETCH(QList<QByteArray>, forwarded);
    const usher::Result<TrustedProxies> proxies
        = TrustedProxies::fromNetworks({QStringLiteral("10.1.0.0/16"), QStringLiteral("fd00::/8")});
    QVERIFY(proxies.ok());
    auto request = std::make_shared<Request>();
    request->remoteAddress = peer;
    for (const QByteArray &value : std::as_const(forwarded))
        request->headers.append({"x-forwarded-for", value});
    // Nobody is believed unless told to.
    QCOMPARE(TrustedProxies().clientOf(*request), peer);
    QByteArray seen;
    behindProxies(*proxies, [&seen](const std::shared_ptr<const Request> &handed, const Respond &) {
        seen = handed->remoteAddress;
    })(request, {});
    QTEST(seen, "expected");
}

void TestClientAddress::wrongNetworks_data()
{
    QTest::addColumn<QString>("network");
    for (const char *network : {"", "proxy.example.com", "10.0.0.0/", "10.0.0.0/0", "10.0.0.0/33", "10.0.0.0/x",
             "10.0.0/8", "fd00::/129", "::1/8/8", " 10.0.0.1"})
        QTest::newRow(network) << QString::fromLatin1(network);
}

void TestClientAddress::wrongNetworks()
{
    QFETCH(QString, network);
    const usher::Result<TrustedProxies> proxies = TrustedProxies::fromNetworks({QStringLiteral("127.0.0.1"), network});
    QVERIFY(!proxies.ok());
    QVERIFY(proxies.problem().detail.contains(QLatin1Char('"') + network + QLatin1Char('"')));
}

void TestClientAddress::networks_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("IPv4") << QByteArray("203.0.113.1") << QByteArray("203.0.113.1");
    QTest::newRow("mapped") << QByteArray("::ffff:203.0.113.1") << QByteArray("203.0.113.1");
    QTest::newRow("IPv6") << QByteArray("2001:db8:1:2:3:4:5:6") << QByteArray("2001:db8:1:2::/64");
    QTest::newRow("loopback") << QByteArray("::1") << QByteArray("::/64");
    QTest::newRow("none") << QByteArray("test") << QByteArray("test");
}

void TestClientAddress::networks()
{
    QFETCH(QByteArray, address);
    QTEST(networkOf(address), "network");
}

USHER_TEST(TestClientAddress, QCoreApplication)
#include "tst_clientaddress.moc"

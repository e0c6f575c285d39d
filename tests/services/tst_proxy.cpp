#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "services/connectproxy.h"
#include "services/testserver.h"
#include "testmain.h"
#include "usher/services/backendclient.h"
#include "usher/services/memorykeychain.h"
#include "usher/services/network.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>
#include <memory>

using namespace usher;
using namespace std::chrono_literals;
using test::ConnectProxy;
using test::Identity;
using test::Outcome;
using test::Script;
using test::TestServer;

// A proxy that wants to know who asks, with real TLS through it. The service has a name that only the proxy resolves.
class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Not the contract's answer: what counts is that it arrives.
    void init()
    {
        m_server.scripts = {Script::json("{}")};
        m_server.seen.clear();
    }
    void signsIn();
    void findsCredentials_data();
    void findsCredentials();
    void looksAgainWhereALookUpHangs();
    void rules_data();
    void rules();
    void entries();

private:
    BackendAddress behind(const ConnectProxy &proxy) const
    {
        return {m_server.url(QStringLiteral("api.wizard.test")), {}, m_authority.pem(),
            QUrl(QStringLiteral("http://") + proxy.address())};
    }
    static QString ask(BackendClient &client)
    {
        return Outcome(client.complete(QStringLiteral("k0k0k0k0k0k0k0k0k0k0k0"))).code();
    }

    const BackendLimits m_quick{.total = 3s, .silence = 2s, .slow = 1s, .backoff = 5ms, .attempts = 3};
    const Identity m_authority = test::makeIdentity({.names = "DNS:authority.test", .isAuthority = true});
    TestServer m_server{test::makeIdentity({.names = "DNS:api.wizard.test", .issuer = &m_authority})};
};

namespace {

const ProxyCredentials good{QStringLiteral("mei"), Secret(QStringLiteral("planted: pass"))};
const ProxyCredentials bad{QStringLiteral("mei"), Secret(QStringLiteral("guess"))};
const QString refused = problem_code::proxy_credentials;
const QString through = problem_code::not_our_service;

} // namespace

void TestProxy::signsIn()
{
    ConnectProxy proxy("mei", good.password.revealUtf8());
    BackendClient client(behind(proxy), nullptr, m_quick);
    QSignalSpy changed(client.network(), &Network::changed);

    QCOMPARE(client.network()->proxy(), QString()); // nobody looked yet
    QCOMPARE(ask(client), refused);
    QCOMPARE(client.network()->proxy(), proxy.address());
    QVERIFY(client.network()->proxyAsks());
    QCOMPARE(proxy.refusals, 1);

    client.network()->signIn(bad);
    QCOMPARE(ask(client), refused);
    QCOMPARE(proxy.wrong, 1); // asked once, not again and again
    QVERIFY(client.network()->proxyAsks());

    client.network()->signIn(good);
    QCOMPARE(ask(client), through);
    QVERIFY(!client.network()->proxyAsks());
    QCOMPARE(ask(client), through);
    QCOMPARE(proxy.targets, QList<QByteArray>{"api.wizard.test:" + QByteArray::number(m_server.serverPort())});
    QCOMPARE(m_server.seen.size(), 2);
    QVERIFY(!m_server.seen.constFirst().headers.contains("proxy-authorization"));
    QVERIFY(changed.size() >= 3);
}

void TestProxy::findsCredentials_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("wrong");
    QTest::newRow("none") << QByteArray() << refused << 0;
    QTest::newRow("good") << good.toEntry().revealUtf8() << through << 0;
    QTest::newRow("old") << bad.toEntry().revealUtf8() << refused << 1;
    QTest::newRow("broken") << QByteArray("{") << refused << 0;
}

void TestProxy::findsCredentials()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, code);
    QFETCH(const int, wrong);
    ConnectProxy proxy("mei", good.password.revealUtf8());
    MemoryKeychain keychain;
    if (!entry.isNull())
        QCOMPARE(Outcome(keychain.write(ProxyCredentials::entryName(proxy.address()), Secret::fromUtf8(entry))).code(),
            QStringLiteral("ok"));
    BackendClient client(behind(proxy), nullptr, m_quick);
    client.setKeychain(&keychain);

    // Two at once: the keychain is read for both.
    Outcome first(client.complete(QStringLiteral("k0k0k0k0k0k0k0k0k0k0k0")));
    Outcome second(client.complete(QStringLiteral("k1k1k1k1k1k1k1k1k1k1k1")));
    QCOMPARE(first.code(), code);
    QCOMPARE(second.code(), code);
    QCOMPARE(proxy.wrong > 0, wrong > 0);
    QCOMPARE(client.network()->proxyAsks(), code == refused);
}

// A PAC script that never answers; the network has changed since.
void TestProxy::looksAgainWhereALookUpHangs()
{
    const auto hung = std::make_shared<QSemaphore>();
    const auto looks = std::make_shared<std::atomic<int>>(0);
    ConnectProxy proxy;
    const QUrl found(QStringLiteral("http://") + proxy.address());
    const auto lookup = [=](const QUrl &) {
        if (++*looks == 1) {
            hung->acquire();
            return QNetworkProxy(QNetworkProxy::NoProxy);
        }
        return QNetworkProxy(QNetworkProxy::HttpProxy, found.host(), quint16(found.port()));
    };
    BackendLimits limits = m_quick;
    limits.lookup = 20ms;
    BackendClient client(behind(proxy), nullptr, limits, lookup);
    Outcome waits(client.complete(QStringLiteral("k0k0k0k0k0k0k0k0k0k0k0")));
    QTest::qWait(100);
    QCOMPARE(ask(client), through);
    QCOMPARE(waits.code(), through);
    hung->release();
    QTest::qWait(50);
    QCOMPARE(client.network()->proxy(), proxy.address()); // not what the first one found
    QCOMPARE(int(*looks), 2);
}

void TestProxy::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("tunnel");
    QTest::newRow("this one") << QStringLiteral("http://%1") << true;
    QTest::newRow("none") << QString() << false;
}

void TestProxy::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const bool, tunnel);
    ConnectProxy proxy;
    BackendAddress address = behind(proxy);
    address.proxy = rule.isEmpty() ? QUrl() : QUrl(rule.arg(proxy.address()));
    BackendClient client(address, nullptr, m_quick);
    QCOMPARE(ask(client) == through, tunnel);
    QCOMPARE(proxy.targets.size(), tunnel ? 1 : 0);
    QCOMPARE(client.network()->proxy(), tunnel ? proxy.address() : QString());
}

void TestProxy::entries()
{
    const auto back = ProxyCredentials::fromEntry(good.toEntry());
    QVERIFY(back && back->user == good.user && back->password == good.password);
    for (const char *broken : {"", "[]", "{}", R"({"user":"","password":"x"})", R"({"user":7})"})
        QVERIFY2(!ProxyCredentials::fromEntry(Secret(QString::fromLatin1(broken))), broken);
}

USHER_TEST(TestProxy, QCoreApplication)
#include "tst_proxy.moc"

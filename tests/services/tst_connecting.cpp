#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "services/pinnedclient.h"
#include "services/testserver.h"
#include "testmain.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

using namespace usher;
using namespace usher::test;

// On the way to the service: whether it is there, whose certificate it shows, and what a proxy says.
class TestConnecting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connecting_data();
    void connecting();
    void trust_data();
    void trust();
    void proxies_data();
    void proxies();
};

void TestConnecting::connecting_data()
{
    using namespace problem_code;
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QStringList>("codes");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const QString port = QString::number(closed.serverPort());
    closed.close();
    QTest::newRow("no address") << QUrl() << QStringList{no_backend};
    QTest::newRow("not https") << QUrl(QStringLiteral("http://127.0.0.1:") + port) << QStringList{no_backend};
    QTest::newRow("refused") << QUrl(QStringLiteral("https://127.0.0.1:") + port) << QStringList{unreachable};
    // Which of the two depends on the machine: a test machine may have no network at all.
    QTest::newRow("no such host") << QUrl(QStringLiteral("https://no-such-host.invalid"))
                                  << QStringList{host_not_found, offline};
}

void TestConnecting::connecting()
{
    QFETCH(const QUrl, url);
    QFETCH(const QStringList, codes);
    BackendClient backend({url, {}, {}}, nullptr, quick(), [](const QUrl &) { return QNetworkProxy::NoProxy; });
    Outcome outcome(backend.complete(key));
    QVERIFY2(codes.contains(outcome.code()), qPrintable(outcome.code()));
    QVERIFY(!outcome.result().problem().outcomeUnknown());
}

void TestConnecting::trust_data()
{
    using namespace problem_code;
    const Identity &pinned = pinnedIdentity();
    const Identity ca = makeIdentity({.isAuthority = true});
    const Identity issued = makeIdentity({.issuer = &ca});
    const Identity issuedExpired = makeIdentity({.fromDays = -9, .toDays = -1, .issuer = &ca});
    const Identity issuedEarly = makeIdentity({.fromDays = 1, .issuer = &ca});
    const Identity issuedOther = makeIdentity({.names = "DNS:elsewhere.test", .issuer = &ca});
    const Identity expired = makeIdentity({.fromDays = -9, .toDays = -1});
    const Identity oldAuthority = makeIdentity({.fromDays = -9, .toDays = -1, .isAuthority = true});
    const Identity issuedByOld = makeIdentity({.issuer = &oldAuthority});
    const Identity otherHost = makeIdentity({.names = "DNS:elsewhere.test"});

    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Identity &identity, const QByteArray &pin, const QByteArray &pem,
                         const QString &code) { QTest::newRow(name) << identity << pin << pem << code; };
    const QString ok = QStringLiteral("ok");
    row("self-signed", pinned, {}, {}, tls_untrusted);
    row("pinned", pinned, pinned.sha256(), {}, ok);
    row("pinned another", pinned, expired.sha256(), {}, tls_untrusted);
    row("pinned, expired", expired, expired.sha256(), {}, tls_expired);
    row("pinned, other host", otherHost, otherHost.sha256(), {}, tls_host_mismatch);
    row("pinned, no hash", pinned, "", {}, tls_untrusted);
    row("unknown authority", issued, {}, {}, tls_untrusted);
    row("administrator's authority", issued, {}, ca.pem(), ok);
    row("a pin shuts authorities out", issued, pinned.sha256(), ca.pem(), tls_untrusted);
    row("a pin is for self-signed ones", issued, issued.sha256(), {}, tls_untrusted);
    row("expired", issuedExpired, {}, ca.pem(), tls_expired);
    row("not yet valid", issuedEarly, {}, ca.pem(), tls_not_yet_valid);
    row("other host", issuedOther, {}, ca.pem(), tls_host_mismatch);
    row("expired stranger", expired, {}, {}, tls_untrusted);
    row("expired stranger beside an authority", expired, {}, ca.pem(), tls_untrusted);
    row("administrator's, itself, expired", expired, {}, expired.pem(), tls_expired);
    row("administrator's authority, expired", issuedByOld, {}, oldAuthority.pem(), tls_expired);
}

void TestConnecting::trust()
{
    QFETCH(const Identity, identity);
    QFETCH(const QByteArray, pin);
    QFETCH(const QByteArray, authorities);
    QFETCH(const QString, code);
    TestServer server(identity);
    server.scripts = {Script::json(available)};
    BackendAddress address{server.url(), {}, authorities};
    if (!pin.isNull())
        address.pinned = PinnedCertificate{pin};
    BackendClient backend(address, nullptr, quick());
    backend.setAccessToken(Secret(QStringLiteral("planted-token")));
    Outcome outcome(checkUsername(backend));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(server.seen.size(), outcome.result().ok() ? 1 : 0); // not a byte to a stranger
    if (!outcome.result())
        QVERIFY(!outcome.result().problem().outcomeUnknown());
}

void TestConnecting::proxies_data()
{
    QTest::addColumn<QByteArray>("answer"); // of the proxy; empty: none listens
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << QByteArray() << problem_code::proxy_refused;
    QTest::newRow("denied") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                            << problem_code::proxy_refused;
    QTest::newRow("credentials") << QByteArray(
        "HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                                 << problem_code::proxy_credentials;
}

void TestConnecting::proxies()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, answer] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            if (socket->readAll().startsWith("CONNECT api.wizard.test:443 "))
                socket->write(answer);
        });
    });
    const quint16 port = proxy.serverPort();
    if (answer.isEmpty())
        proxy.close();
    std::atomic<QThread *> lookedUpOn = nullptr;
    BackendClient backend(
        {QUrl(QStringLiteral("https://api.wizard.test")), {}, {}}, nullptr, quick(), [port, &lookedUpOn](const QUrl &) {
            lookedUpOn = QThread::currentThread();
            return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port);
        });
    Outcome outcome(backend.complete(key));
    QCOMPARE(outcome.code(), code);
    QVERIFY(!outcome.result().problem().outcomeUnknown());
    QVERIFY(lookedUpOn.load() && lookedUpOn.load() != QThread::currentThread());
}

USHER_TEST(TestConnecting, QCoreApplication)
#include "tst_connecting.moc"

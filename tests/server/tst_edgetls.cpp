#include "common/core/owned.h"
#include "server/edgeclient.h"
#include "server/edgeserver.h"
#include "testmain.h"
#include "usherd/http/tls.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <openssl/ssl.h>

#include <fcntl.h>
#include <sys/socket.h>

using namespace edgeserver;

// Certificates, and what comes in TLS's place.
class EdgeTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheCertificateItNames()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        const QSslCertificate certificate = client.socket().peerCertificate();
        QCOMPARE(server.server.fingerprint(), "sha256:" + certificate.digest(QCryptographicHash::Sha256).toHex());
        const auto names = certificate.subjectAlternativeNames();
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));

        QSslConfiguration strict = QSslConfiguration::defaultConfiguration();
        strict.setCaCertificates({certificate});
        QSslSocket verifying;
        verifying.setSslConfiguration(strict);
        verifying.connectToHostEncrypted(QStringLiteral("localhost"), quint16(server.port));
        QVERIFY2(verifying.waitForEncrypted(), qPrintable(verifying.errorString()));
    }

    void servesFromFiles()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &content) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                ? file.fileName().toStdString()
                : std::string();
        };
        const auto identity = ephemeralIdentity();
        const auto other = ephemeralIdentity();
        QVERIFY(identity && other);
        const TlsFiles files{
            write(QStringLiteral("cert"), identity->certificatePem), write(QStringLiteral("key"), identity->keyPem)};
        Server::Options fromFiles;
        fromFiles.tls = files;
        TestServer server(fromFiles);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        QCOMPARE(client.socket().peerCertificate(), QSslCertificate(identity->certificatePem));

        const auto problem = [](const Server::Options &options) {
            Server refused(options, [](const auto &, const Respond &) {});
            const auto started = refused.start();
            return started ? QString() : started.problem().detail;
        };
        const auto with = [](const TlsFiles &tls) { return Server::Options{.tls = tls}; };
        QVERIFY(problem(with({files.certificate, write(QStringLiteral("other"), other->keyPem)}))
                    .startsWith(QStringLiteral("key ")));
        QVERIFY(problem(with({"/nowhere", files.key})).startsWith(QStringLiteral("certificate /nowhere")));
        QVERIFY(problem({.address = "localhost"}).startsWith(QStringLiteral("address localhost")));
        const quint16 taken = quint16(server.port);
        // SO_REUSEADDR does not let two listen.
        QVERIFY(problem({.port = taken}).startsWith(QStringLiteral("cannot listen on 127.0.0.1")));
    }

    void oldTlsIsRefused()
    {
        TestServer server;
        QSslConfiguration old = QSslConfiguration::defaultConfiguration();
        old.setPeerVerifyMode(QSslSocket::VerifyNone);
        old.setProtocol(QSsl::TlsV1_2);
        old.setCiphers(QStringLiteral("ECDHE-ECDSA-AES128-SHA256"));
        QSslSocket socket;
        socket.setSslConfiguration(old);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(server.port));
        QVERIFY(!socket.waitForEncrypted());
        old.setCiphers(QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256"));
        QSslSocket modern;
        modern.setSslConfiguration(old);
        modern.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(server.port));
        QVERIFY(modern.waitForEncrypted());
    }

    void takesANewCertificate()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const TlsIdentity &identity) {
            QFile certificate(dir.filePath(QStringLiteral("cert")));
            QFile key(dir.filePath(QStringLiteral("key")));
            return certificate.open(QIODevice::WriteOnly) && certificate.write(identity.certificatePem) > 0
                && key.open(QIODevice::WriteOnly) && key.write(identity.keyPem) > 0;
        };
        const auto old = ephemeralIdentity();
        const auto fresh = ephemeralIdentity();
        QVERIFY(old && fresh && write(*old));
        Server::Options options;
        options.tls
            = {dir.filePath(QStringLiteral("cert")).toStdString(), dir.filePath(QStringLiteral("key")).toStdString()};
        TestServer server(options);
        QVERIFY(server.server.certificateEnds() > QDateTime::currentSecsSinceEpoch());
        EdgeClient before;
        QVERIFY(before.connectTo(server.port));

        QVERIFY(write({fresh->certificatePem, old->keyPem}));
        const auto refused = server.server.reloadTls();
        QVERIFY(!refused);
        QVERIFY2(refused.problem().detail.startsWith(QStringLiteral("key ")), qPrintable(refused.problem().detail));
        EdgeClient meanwhile;
        QVERIFY(meanwhile.connectTo(server.port));
        QCOMPARE(meanwhile.socket().peerCertificate(), QSslCertificate(old->certificatePem));

        QVERIFY(write(*fresh));
        QVERIFY(server.server.reloadTls());
        EdgeClient after;
        QVERIFY(after.connectTo(server.port));
        QCOMPARE(after.socket().peerCertificate(), QSslCertificate(fresh->certificatePem));
        QCOMPARE(server.server.fingerprint(),
            "sha256:" + after.socket().peerCertificate().digest(QCryptographicHash::Sha256).toHex());
        QCOMPARE(before.ask(getEcho).status, 200); // nobody was sent away
    }

    void speaksPlainHttp()
    {
        Server::Options options;
        options.protection = Protection::PlainOnLoopback;
        TestServer server(options);
        EdgeClient client;
        QVERIFY(client.connectPlain(server.port));
        client.send(get("/thread") + post("Content-Length: 1\r\n", "a") + get("/large"));
        QCOMPARE(client.read().body, QByteArray("from afar"));
        const auto answer = client.read();
        QCOMPARE(answer.body, QByteArray("POST /echo a"));
        QVERIFY(answer.has("x-content-type-options: nosniff"));
        QVERIFY(!answer.head.contains("strict-transport-security")); // a browser must ignore it here
        QCOMPARE(client.read().body.size(), 3'000'000);
        QCOMPARE(client.ask(post("Transfer-Encoding: chunked\r\n")).status, 411);
        QVERIFY(client.closes());
        QVERIFY(!EdgeClient().connectTo(server.port));
    }

    void plainHttpStaysOnTheMachine()
    {
        Server::Options options;
        options.address = "0.0.0.0";
        options.protection = Protection::PlainOnLoopback;
        Server server(options, [](const auto &, const Respond &) {});
        const auto started = server.start();
        QVERIFY(!started);
        QVERIFY2(started.problem().detail.startsWith(QStringLiteral("address 0.0.0.0: ")),
            qPrintable(started.problem().detail));
    }

    void answersForItsHosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("its name") << QByteArray("api.example.com") << 200;
        QTest::newRow("in capitals, with a port") << QByteArray("API.Example.com:8443") << 200;
        QTest::newRow("localhost") << QByteArray("localhost:1") << 200;
        QTest::newRow("IPv4 loopback") << QByteArray("127.0.0.1") << 200;
        QTest::newRow("IPv6 loopback") << QByteArray("[::1]:8443") << 200;
        QTest::newRow("another name") << QByteArray("evil.example") << 421;
        QTest::newRow("no name but a port") << QByteArray(":8443") << 421;
        QTest::newRow("a name that ends like it") << QByteArray("x.api.example.com") << 421;
        QTest::newRow("a name that begins like it") << QByteArray("api.example.com.evil.example") << 421;
    }
    void answersForItsHosts()
    {
        QFETCH(QByteArray, host);
        Server::Options options;
        options.hosts = {"api.example.com"};
        TestServer server(options);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        QTEST(client.ask("GET /echo HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status, "status");
    }

    void malformedTlsIsClosed_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("HTTP") << getEcho;
        QTest::newRow("SSL 2 hello") << QByteArray("\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10", 11)
                + QByteArray(37, 'x');
        QTest::newRow("record of 64 KB") << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(65535, 'x');
        QTest::newRow("empty record") << QByteArray("\x16\x03\x01\x00\x00", 5).repeated(100);
        QTest::newRow("data before the handshake") << QByteArray("\x17\x03\x03\x00\x05hello", 10);
        QTest::newRow("alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7);
        QTest::newRow("hello of nonsense")
            << QByteArray("\x16\x03\x01\x00\x20\x01\x00\x00\x1c", 9) + QByteArray(28, '\xff');
        QTest::newRow("unknown record") << QByteArray("\x63\x03\x01\x00\x05hello", 10);
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }
    void malformedTlsIsClosed()
    {
        QFETCH(QByteArray, sent);
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectPlain(server.port));
        client.send(sent);
        while (client.socket().state() != QAbstractSocket::UnconnectedState)
            QVERIFY(client.socket().waitForDisconnected(EdgeClient::patience)
                || client.socket().state() == QAbstractSocket::UnconnectedState);
        QVERIFY(client.socket().readAll().size() < 100); // an alert at most
        QVERIFY(isServed(server.port));
    }

    // A proxy asks elsewhere after TLS's goodbye, but not after a connection that broke.
    void saysGoodbyeAlsoWithoutAnAnswer()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectPlain(server.port));
        const int socket = int(client.socket().socketDescriptor());
        QCOMPARE(::fcntl(socket, F_SETFL, 0), 0); // OpenSSL then waits
        const usher::Owned<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_client_method()));
        const usher::Owned<SSL, SSL_free> ssl(SSL_new(context.get()));
        SSL_set_fd(ssl.get(), socket);
        QCOMPARE(SSL_connect(ssl.get()), 1);
        QCOMPARE(SSL_write(ssl.get(), hold.constData(), int(hold.size())), int(hold.size()));
        const Respond respond = server.takeHeld();
        std::thread stopping([&server] { server.server.stop(std::chrono::milliseconds(50)); });
        char answer = 0;
        const int received = SSL_read(ssl.get(), &answer, 1);
        const int why = SSL_get_error(ssl.get(), received);
        client.socket().abort();
        stopping.join();
        QCOMPARE(why, SSL_ERROR_ZERO_RETURN);
    }

    void garbageAfterTheHandshakeIsClosed()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        const QByteArray garbage = "\x17\x03\x03" + QByteArray("\x00\x20", 2) + QByteArray(32, 'x');
        QCOMPARE(::send(int(client.socket().socketDescriptor()), garbage.constData(), size_t(garbage.size()), 0),
            ssize_t(garbage.size()));
        QVERIFY(client.closes());
        QVERIFY(isServed(server.port));
    }
};

USHER_TEST(EdgeTlsTest, QCoreApplication)
#include "tst_edgetls.moc"

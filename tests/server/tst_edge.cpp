#include "server/edgeclient.h"
#include "usherd/http/server.h"
#include "usherd/http/tls.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <future>
#include <thread>

using namespace usherd;
using namespace std::chrono_literals;

namespace {

const QByteArray getEcho = "GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n";
const QByteArray hold = "GET /hold HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &more, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n" + body;
}

// Answers by path; "/hold" hands its Respond to the test.
class TestServer
{
public:
    explicit TestServer(const Limits &limits = {}, const TlsFiles &tls = {})
        : server({"127.0.0.1", 0, 2, limits, tls},
            [this](const std::shared_ptr<const Request> &request, const Respond &respond) { handle(request, respond); })
    {
        const auto started = server.start();
        if (started)
            port = *started;
        else
            qCritical("%s", qPrintable(started.problem().detail));
    }

    Respond takeHeld() { return held.get_future().get(); }

    int port = 0;
    std::promise<Respond> held;
    Server server; // last: its threads use the rest

private:
    void handle(const std::shared_ptr<const Request> &request, const Respond &respond)
    {
        if (request->path == "/hold")
            return held.set_value(respond);
        if (request->path == "/drop")
            return;
        if (request->path == "/throw")
            throw std::runtime_error("on purpose");
        if (request->path == "/twice") {
            respond({200, "text/plain", {}, "first"});
            return respond({500, "text/plain", {}, "second"});
        }
        if (request->path == "/thread")
            return std::thread([respond] { respond({200, "text/plain", {}, "from afar"}); }).detach();
        if (request->path == "/split")
            return respond({200, "text/plain", {{"X-Name", "a\r\nX-Evil: b"}}, {}});
        if (request->path == "/nothing")
            return respond({204, {}, {}, {}});
        if (request->path == "/large")
            return respond({200, "text/plain", {{"Cache-Control", "max-age=60"}}, QByteArray(3'000'000, 'x')});
        QByteArray echo = request->method + ' ' + request->path;
        for (const auto &[name, value] : request->query)
            echo += " [" + name + '=' + value + ']';
        if (!request->body.isEmpty())
            echo += ' ' + request->body;
        respond({200, "text/plain", {}, echo});
    }
};

std::promise<void> *acceptFailed = nullptr;

} // namespace

class EdgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");

        QTest::newRow("length and chunked")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
        QTest::newRow("chunked and length")
            << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n") << 400;
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n") << 411;
        QTest::newRow("gzip, chunked") << post("Transfer-Encoding: gzip, chunked\r\n") << 411;
        QTest::newRow("identity") << post("Transfer-Encoding: identity\r\n") << 411;
        QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab") << 400;
        QTest::newRow("the same length twice") << post("Content-Length: 1\r\nContent-Length: 1\r\n", "a") << 400;
        QTest::newRow("+length") << post("Content-Length: +1\r\n", "a") << 400;
        QTest::newRow("length of letters") << post("Content-Length: 1a\r\n", "a") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get("/", "Host: other\r\n") << 400;
        QTest::newRow("empty host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << 400;
        QTest::newRow("odd host") << QByteArray("GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n") << 400;
        QTest::newRow("two authorizations") << get("/", "Authorization: a\r\nauthorization: b\r\n") << 400;
        QTest::newRow("two keys") << get("/", "Idempotency-Key: a\r\nIdempotency-Key: a\r\n") << 400;
        QTest::newRow("absolute form") << get("https://localhost/") << 400;
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("authority") << QByteArray("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("fragment") << get("/a#b") << 400;
        QTest::newRow("encoded slash") << get("/a%2Fb") << 400;
        QTest::newRow("encoded NUL") << get("/a%00") << 400;
        QTest::newRow("encoded newline") << get("/a%0d%0a") << 400;
        QTest::newRow("half an escape") << get("/a%2") << 400;
        QTest::newRow("bad escape in the query") << get("/a?b=%zz") << 400;
        QTest::newRow("high bytes") << get("/\xc3\xa4") << 400;
        QTest::newRow("NUL in a header") << get("/", QByteArray("A: b\0c\r\n", 8)) << 400;
        QTest::newRow("bare CR") << get("/", "A: b\rB: c\r\n") << 400;
        QTest::newRow("no colon") << get("/", "Nonsense\r\n") << 400;
        QTest::newRow("space before colon") << get("/", "A : b\r\n") << 400;
        QTest::newRow("HTTP/2.0") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("huge header") << get("/", "A: " + QByteArray(20'000, 'a') + "\r\n") << 431;
        QTest::newRow("endless header") << QByteArray("GET /" + QByteArray(20'000, 'a')) << 431;
        QTest::newRow("body over the limit") << post("Content-Length: 65537\r\n", QByteArray(65537, 'a')) << 413;
        QTest::newRow("1 GB") << post("Content-Length: 1000000000\r\n", QByteArray(100'000, 'a')) << 413;
        QTest::newRow("1 GB, asking first") << post("Content-Length: 1000000000\r\nExpect: 100-continue\r\n") << 413;
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        const auto answer = client.ask(request + getEcho); // what follows must not be taken for a request
        QTEST(answer.status, "status");
        QVERIFY(answer.has("content-type: application/problem+json"));
        QVERIFY(answer.has("connection: close"));
        QCOMPARE(answer.problemCode(),
            answer.status == 413 || answer.status == 431 ? QStringLiteral("payload_too_large")
                                                         : QStringLiteral("bad_request"));
        QVERIFY(client.closes());
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("stays");

        QTest::newRow("GET") << getEcho << 200 << QByteArray("GET /echo") << true;
        QTest::newRow("decodes") << get("/a%20b/%c3%a4?q=a+b%2B&&e=&f&q=%26") << 200
                                 << QByteArray("GET /a b/\xc3\xa4 [q=a b+] [e=] [f=] [q=&]") << true;
        QTest::newRow("percent last") << get("/a%25") << 200 << QByteArray("GET /a%") << true;
        QTest::newRow("POST") << post("Content-Length: 5\r\n", "hello") << 200 << QByteArray("POST /echo hello")
                              << true;
        QTest::newRow("odd method") << QByteArray("BREW /echo HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n") << 200
                                    << QByteArray("BREW /echo") << true;
        QTest::newRow("asked to close") << get("/echo", "Connection: close\r\n") << 200 << QByteArray("GET /echo")
                                        << false;
        QTest::newRow("HTTP/1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << 200 << QByteArray("GET /echo")
                                  << false;
        QTest::newRow("HTTP/1.0, staying") << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << 200
                                           << QByteArray("GET /echo") << true;
        QTest::newRow("no content") << get("/nothing") << 204 << QByteArray() << true;
        QTest::newRow("large") << get("/large") << 200 << QByteArray(3'000'000, 'x') << true;
        QTest::newRow("only the first answer counts") << get("/twice") << 200 << QByteArray("first") << true;
        QTest::newRow("from another thread") << get("/thread") << 200 << QByteArray("from afar") << true;
        QTest::newRow("dropped") << get("/drop") << 500 << QByteArray() << true;
        QTest::newRow("thrown") << get("/throw") << 500 << QByteArray() << true;
        QTest::newRow("handler splits its header") << get("/split") << 500 << QByteArray() << true;
    }
    void answers()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, stays);
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        const auto answer = client.ask(request);
        QTEST(answer.status, "status");
        QVERIFY(answer.has("x-content-type-options: nosniff"));
        QVERIFY(answer.head.contains("\r\nx-request-id: "));
        QVERIFY(answer.head.contains("\r\nstrict-transport-security: max-age="));
        QVERIFY(answer.head.contains("\r\ndate: "));
        QCOMPARE(answer.has("cache-control: no-store"), !request.contains("/large"));
        QVERIFY(!answer.head.contains("evil"));
        if (answer.status == 500)
            QCOMPARE(answer.problemCode(), QStringLiteral("internal_error"));
        else
            QTEST(answer.body, "body");
        if (stays)
            QCOMPARE(client.ask(getEcho).body, QByteArray("GET /echo"));
        else
            QVERIFY(client.closes());
    }

    void headHasALengthButNoBody()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.read(true).has("content-length: 10"));
        QCOMPARE(client.ask(getEcho).body, QByteArray("GET /echo"));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send(get("/thread") + post("Content-Length: 1\r\n", "a") + get("/drop") + getEcho);
        QCOMPARE(client.read().body, QByteArray("from afar"));
        QCOMPARE(client.read().body, QByteArray("POST /echo a"));
        QCOMPARE(client.read().status, 500);
        QCOMPARE(client.read().body, QByteArray("GET /echo"));
    }

    void continues()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        QCOMPARE(client.ask(post("Expect: 100-continue\r\nContent-Length: 2\r\n")).status, 100);
        QCOMPARE(client.ask("ok").body, QByteArray("POST /echo ok"));
    }

    void deadlines_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("handshake") << false << QByteArray();
        QTest::newRow("half a handshake") << false << QByteArray("\x16\x03\x01\x02", 4);
        QTest::newRow("no request") << true << QByteArray();
        QTest::newRow("header") << true << QByteArray("GET / HTTP/1.1\r\nHos");
        QTest::newRow("body") << true << post("Content-Length: 5\r\n", "he");
        QTest::newRow("keep-alive") << true << getEcho;
    }
    void deadlines()
    {
        QFETCH(bool, encrypted);
        QFETCH(QByteArray, sent);
        Limits limits;
        limits.handshake = limits.header = limits.body = limits.keepAlive = encrypted ? 300ms : 100ms;
        if (encrypted)
            limits.handshake = 5s;
        TestServer server(limits);
        EdgeClient client;
        if (encrypted) {
            QVERIFY(client.connectTo(server.port));
        } else {
            client.socket().connectToHost(QStringLiteral("127.0.0.1"), quint16(server.port));
            QVERIFY(client.socket().waitForConnected());
        }
        client.send(sent);
        if (sent == getEcho)
            QCOMPARE(client.read().status, 200);
        QVERIFY(client.closes());
    }

    void aLateAnswerIsIgnored()
    {
        Limits limits;
        limits.dispatch = 100ms;
        TestServer server(limits);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        const auto answer = client.ask(hold);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.problemCode(), QStringLiteral("overloaded"));
        QVERIFY(answer.head.contains("\r\nretry-after: "));
        server.takeHeld()({200, "text/plain", {}, "late"});
        QCOMPARE(client.ask(getEcho).body, QByteArray("GET /echo"));
    }

    void theClientMayBeGone()
    {
        TestServer server;
        {
            EdgeClient client;
            QVERIFY(client.connectTo(server.port));
            client.send(hold);
            const Respond respond = server.takeHeld();
            client.socket().abort();
            respond({200, "text/plain", {}, QByteArray(1'000'000, 'x')});
        }
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        QCOMPARE(client.ask(getEcho).status, 200);
    }

    void theServerMayBeGone()
    {
        Respond respond;
        {
            TestServer server;
            EdgeClient client;
            QVERIFY(client.connectTo(server.port));
            client.send(hold);
            respond = server.takeHeld();
        }
        respond({200, "text/plain", {}, "to nobody"});
    }

    void connectionsAreCounted()
    {
        Limits limits;
        limits.connectionsPerAddress = 1;
        TestServer server(limits);
        {
            EdgeClient first;
            QVERIFY(first.connectTo(server.port));
            EdgeClient second;
            QVERIFY(!second.connectTo(server.port));
            QCOMPARE(first.ask(get("/echo", "Connection: close\r\n")).status, 200);
            QVERIFY(first.closes());
        }
        // The place is free once the server noticed, which is not at once.
        bool free = false;
        QTRY_VERIFY(free || (free = EdgeClient().connectTo(server.port)));
    }

    void drains()
    {
        TestServer server;
        EdgeClient idle;
        EdgeClient busy;
        QVERIFY(idle.connectTo(server.port));
        QCOMPARE(idle.ask(getEcho).status, 200);
        QVERIFY(busy.connectTo(server.port));
        busy.send(hold);
        const Respond respond = server.takeHeld();

        std::thread stopping([&server] { server.server.stop(10s); });
        QVERIFY(idle.closes());
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), quint16(server.port));
        const bool accepted = late.waitForConnected();
        respond({200, "text/plain", {}, "done"});
        const auto answer = busy.read();
        const bool closed = busy.closes();
        stopping.join();
        QVERIFY(!accepted);
        QCOMPARE(answer.body, QByteArray("done"));
        QVERIFY(answer.has("connection: close"));
        QVERIFY(closed);
    }

    void aDrainHasAnEnd()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send(hold);
        const Respond respond = server.takeHeld();
        server.server.stop(50ms);
        QVERIFY(client.closes());
    }

    void survivesTheEndOfDescriptors()
    {
        Limits limits;
        limits.acceptBackOff = 10ms;
        TestServer server(limits);
        { // what the client needs for itself is open from here on
            EdgeClient first;
            QVERIFY(first.connectTo(server.port));
        }
        std::promise<void> failed;
        acceptFailed = &failed;
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            if (auto *promise
                = text.startsWith(QStringLiteral("accept: ")) ? std::exchange(acceptFailed, nullptr) : nullptr)
                promise->set_value();
        });
        rlimit usual{};
        getrlimit(RLIMIT_NOFILE, &usual);
        // Connections of the tests before may still hold descriptors, so the next free one is not the last.
        EdgeClient client;
        client.socket().connectToHost(QStringLiteral("127.0.0.1"), 1); // makes its notifier before descriptors run out
        client.socket().abort();
        int highest = dup(0);
        ::close(highest);
        rlimit few = usual;
        few.rlim_cur = rlim_t(highest) + 1;
        setrlimit(RLIMIT_NOFILE, &few);
        client.socket().connectToHost(QStringLiteral("127.0.0.1"), quint16(server.port));
        const bool connected = client.socket().waitForConnected(); // by the kernel, without accept()
        const bool told = failed.get_future().wait_for(10s) == std::future_status::ready;
        setrlimit(RLIMIT_NOFILE, &usual);
        qInstallMessageHandler(before);
        QVERIFY(connected);
        QVERIFY(told);
        client.socket().startClientEncryption();
        QVERIFY(client.socket().waitForEncrypted());
        QCOMPARE(client.ask(getEcho).status, 200);
    }

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
        TestServer server({}, files);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        QCOMPARE(client.socket().peerCertificate(), QSslCertificate(identity->certificatePem));

        const auto problem = [](const Server::Options &options) {
            Server refused(options, [](const auto &, const Respond &) {});
            const auto started = refused.start();
            return started ? QString() : started.problem().detail;
        };
        const auto with = [](const TlsFiles &tls) { return Server::Options{"127.0.0.1", 0, 1, {}, tls}; };
        QVERIFY(problem(with({files.certificate, write(QStringLiteral("other"), other->keyPem)}))
                    .startsWith(QStringLiteral("key ")));
        QVERIFY(problem(with({"/nowhere", files.key})).startsWith(QStringLiteral("certificate /nowhere")));
        QVERIFY(problem({"localhost", 0, 1, {}, {}}).startsWith(QStringLiteral("address localhost")));
        const quint16 taken = quint16(server.port);
        // SO_REUSEADDR does not let two listen.
        QVERIFY(problem({"127.0.0.1", taken, 1, {}, {}}).startsWith(QStringLiteral("cannot listen on 127.0.0.1")));
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
};

QTEST_GUILESS_MAIN(EdgeTest)
#include "tst_edge.moc"

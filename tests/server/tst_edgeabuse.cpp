#include "server/edgeclient.h"
#include "server/edgeserver.h"
#include "testmain.h"

#include <atomic>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace edgeserver;
using namespace std::chrono_literals;

namespace {

std::atomic<std::promise<void> *> acceptFailed = nullptr; // told by an I/O thread

// Closes with a reset.
void reset(EdgeClient &client)
{
    const linger now{1, 0};
    setsockopt(int(client.socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    client.socket().abort();
}

// The beginning of a handshake: a record with the first bytes of a ClientHello.
const QByteArray halfHello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);

} // namespace

// What nobody sends who means well.
class EdgeAbuseTest : public QObject
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
        QTest::newRow("length with a comma") << post("Content-Length: 1, 1\r\n", "a") << 400;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n", "a") << 400;
        QTest::newRow("length of 30 digits") << post("Content-Length: " + QByteArray(30, '9') + "\r\n", "a") << 400;
        QTest::newRow("empty length") << post("Content-Length:\r\n", "a") << 400;
        QTest::newRow("chunked in HTTP/1.0")
            << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 411;
        QTest::newRow("folded length") << post("Content-Length: 1\r\n 0\r\n", "a") << 400;
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
        QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("HTTP/1.2") << QByteArray("GET / HTTP/1.2\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("odd method name") << QByteArray("G@T / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("HTTP/2.0") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("huge header") << get("/", "A: " + QByteArray(20'000, 'a') + "\r\n") << 431;
        QTest::newRow("endless header") << QByteArray("GET /" + QByteArray(20'000, 'a')) << 431;
        QTest::newRow("many headers") << get("/", QByteArray("A: b\r\n").repeated(4000)) << 431;
        QTest::newRow("endless method") << QByteArray(20'000, 'A') << 431;
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
            QVERIFY(client.connectPlain(server.port));
        }
        client.send(sent);
        if (sent == getEcho)
            QCOMPARE(client.read().status, 200);
        QVERIFY(client.closes());
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

    void aProxysConnectionsAreCountedInTotalOnly()
    {
        Server::Options options;
        options.limits.connectionsPerAddress = 1;
        options.limits.connections = 2;
        options.isProxy = [](const QByteArray &address) { return address == "127.0.0.1"; };
        TestServer server(options);
        EdgeClient first;
        QVERIFY(first.connectTo(server.port));
        EdgeClient second;
        QVERIFY(second.connectTo(server.port));
        EdgeClient third;
        QVERIFY(!third.connectTo(server.port));
        QCOMPARE(first.ask(getEcho).status, 200);
        QCOMPARE(second.ask(getEcho).status, 200);
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
            if (auto *promise = text.startsWith(QStringLiteral("accept: ")) ? acceptFailed.exchange(nullptr) : nullptr)
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

    void slowClientsHinderNobody()
    {
        Limits limits;
        limits.handshake = limits.header = limits.body = 500ms;
        TestServer server(limits);
        std::vector<std::unique_ptr<EdgeClient>> slow;
        for (const QByteArray &sent :
            {QByteArray(), halfHello, QByteArray("GET / HT"), post("Content-Length: 9\r\n", "a")}) {
            for (int i = 0; i < 20; ++i) {
                auto client = std::make_unique<EdgeClient>();
                const bool encrypted = sent.size() > 0 && sent != halfHello;
                QVERIFY(encrypted ? client->connectTo(server.port) : client->connectPlain(server.port));
                client->send(sent);
                slow.push_back(std::move(client));
            }
        }
        QVERIFY(isServed(server.port));
        for (const auto &client : slow) {
            QVERIFY(client->closes());
            QVERIFY(isServed(server.port));
        }
    }

    void aTrickleEndsAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX: ");
        QTest::newRow("body") << post("Content-Length: 60000\r\n");
    }
    void aTrickleEndsAtTheDeadline()
    {
        QFETCH(QByteArray, begin);
        Limits limits;
        limits.header = limits.body = 200ms;
        TestServer server(limits);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send(begin);
        while (client.socket().state() == QAbstractSocket::ConnectedState) { // every byte arrives in time
            client.send("a");
            client.socket().waitForDisconnected(10);
        }
        QVERIFY(client.socket().readAll().isEmpty());
    }

    void whoNeverReadsIsLeftAtTheDeadline()
    {
        Limits limits;
        limits.write = 200ms;
        TestServer server(limits);
        EdgeClient client;
        client.socket().setReadBufferSize(1);
        QVERIFY(client.connectTo(server.port));
        client.send(get("/large").repeated(20)); // more than all buffers on the way hold
        QTRY_COMPARE(server.server.load().connections, std::size_t(0));
        QVERIFY(isServed(server.port));
    }

    void whoSendsOnAfterARefusalIsClosed()
    {
        Limits limits;
        limits.lingerBytes = 100'000;
        limits.linger = 60s;
        TestServer server(limits);
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send(post("Content-Length: 1000000000\r\n"));
        for (int sent = 0; client.socket().state() == QAbstractSocket::ConnectedState; ++sent) {
            QVERIFY(sent < 1000); // 64 MB
            client.send(QByteArray(65536, 'a'));
            client.socket().waitForBytesWritten(EdgeClient::patience);
        }
        QTRY_COMPARE(server.server.load().connections, std::size_t(0));
    }

    void aResetIsAnswerEnough_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("at once") << false << QByteArray();
        QTest::newRow("in the handshake") << false << halfHello;
        QTest::newRow("after the handshake") << true << QByteArray();
        QTest::newRow("in the header") << true << QByteArray("GET / HTTP/1.1\r\nHos");
        QTest::newRow("in the body") << true << post("Content-Length: 5\r\n", "he");
        QTest::newRow("after a POST") << true << post("Content-Length: 5\r\n", "hello");
        QTest::newRow("after 20 requests") << true << getEcho.repeated(20);
        QTest::newRow("in a large answer") << true << get("/large");
        QTest::newRow("after a refusal") << true << post("Content-Length: 1000000000\r\n");
    }
    void aResetIsAnswerEnough()
    {
        QFETCH(bool, encrypted);
        QFETCH(QByteArray, sent);
        TestServer server;
        for (int i = 0; i < 20; ++i) {
            EdgeClient client;
            QVERIFY(encrypted ? client.connectTo(server.port) : client.connectPlain(server.port));
            client.send(sent);
            reset(client);
        }
        QVERIFY(isServed(server.port));
        QTRY_COMPARE(server.server.load().connections, std::size_t(0)); // none is left behind
        QCOMPARE(server.server.load().requests, std::size_t(0));
    }

    void aResetWhileTheAnswerIsPending()
    {
        TestServer server;
        EdgeClient client;
        QVERIFY(client.connectTo(server.port));
        client.send(hold);
        const Respond respond = server.takeHeld();
        QCOMPARE(server.server.load().requests, std::size_t(1));
        reset(client);
        respond({200, "text/plain", {}, QByteArray(1'000'000, 'x')});
        QVERIFY(isServed(server.port));
        QTRY_COMPARE(server.server.load().connections, std::size_t(0));
        QCOMPARE(server.server.load().requests, std::size_t(0));
    }
};

USHER_TEST(EdgeAbuseTest, QCoreApplication)
#include "tst_edgeabuse.moc"

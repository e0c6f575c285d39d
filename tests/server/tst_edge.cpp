#include "server/edgeclient.h"
#include "server/edgeserver.h"
#include "testmain.h"

#include <malloc.h>
#include <poll.h>
#include <sys/socket.h>

// There with a sanitizer, whose heap glibc does not know.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" [[gnu::weak]] std::size_t __sanitizer_get_current_allocated_bytes();

using namespace edgeserver;
using namespace std::chrono_literals;

namespace {

// Bytes of this process's heap that are in use.
qint64 allocated()
{
    const bool sanitized = __sanitizer_get_current_allocated_bytes;
    return qint64(sanitized ? __sanitizer_get_current_allocated_bytes() : mallinfo2().uordblks);
}

// What a server and a client use more, once that was answered and waits for more.
class Waiting
{
public:
    explicit Waiting(std::chrono::milliseconds rest)
        : m_server(Limits{.rest = rest})
        , m_served(m_client.connectTo(m_server.port) && m_client.ask(getEcho).status == 200)
    {
    }
    bool isServed() const { return m_served; }
    qint64 bytes() const { return allocated() - m_before; }

private:
    const qint64 m_before = allocated();
    TestServer m_server;
    EdgeClient m_client;
    const bool m_served;
};

} // namespace

class EdgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QTest::newRow("folded header") // one value with a space in it, as RFC 9112 §5.2 allows
            << get("/echo", "A: b\r\n Transfer-Encoding: chunked\r\n") << 200 << QByteArray("GET /echo") << true;
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
        QVERIFY(answer.has("strict-transport-security: max-age=31536000; includesubdomains"));
        QVERIFY(answer.has("content-security-policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
                           "frame-ancestors 'none'"));
        QVERIFY(!answer.head.contains("\r\naccess-control-"));
        QVERIFY(answer.head.contains("\r\ndate: "));
        QCOMPARE(answer.has("cache-control: no-store"), !request.contains("/large"));
        QVERIFY(!answer.head.contains("evil"));
        if (answer.status == 500)
            QVERIFY(answer.problemCode() == QStringLiteral("internal_error") && !answer.body.contains("on purpose"));
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

    void threadsGetAsManyConnectionsEach()
    {
        TestServer server(Server::Options{.threads = 3});
        std::array<EdgeClient, 6> clients;
        QMap<QByteArray, int> connections; // of each thread
        for (EdgeClient &client : clients) {
            QVERIFY(client.connectTo(server.port));
            const QByteArray thread = client.ask(get("/whose")).body;
            QCOMPARE(client.ask(get("/whose")).body, thread);
            ++connections[thread];
        }
        QCOMPARE(connections.values(), QList<int>({2, 2, 2}));
    }

    void idleConnectionsGiveTheirBuffersBack()
    {
        QVERIFY(Waiting(1h).isServed()); // what is made once is made
        qint64 kept = 0;
        {
            const Waiting busy(1h);
            QVERIFY(busy.isServed());
            kept = busy.bytes();
        }
        const Waiting idle(1ms);
        QVERIFY(idle.isServed());
        constexpr qint64 buffers = 2 * 16'384; // of TLS, to read and to write
        QTRY_VERIFY2(
            idle.bytes() <= kept - buffers, qPrintable(QStringLiteral("%1 of %2 bytes").arg(idle.bytes()).arg(kept)));
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

    // A proxy repeats a request that met the end of a connection, but not one that met a reset.
    void aRequestThatCrossesTheCloseMeetsNoReset_data()
    {
        QTest::addColumn<bool>("drained");
        QTest::newRow("drained") << true;
        QTest::newRow("kept alive too long") << false;
    }
    void aRequestThatCrossesTheCloseMeetsNoReset()
    {
        QFETCH(bool, drained);
        Server::Options options{.protection = Protection::PlainOnLoopback};
        if (!drained)
            options.limits.keepAlive = 50ms;
        TestServer server(options);
        EdgeClient client;
        QVERIFY(client.connectPlain(server.port));
        QCOMPARE(client.ask(getEcho).status, 200);
        const int socket = int(client.socket().socketDescriptor());

        std::thread stopping;
        if (drained)
            stopping = std::thread([&server] { server.server.stop(10s); });
        pollfd closing{socket, POLLRDHUP, 0};
        const int closed = ::poll(&closing, 1, EdgeClient::patience);
        const ssize_t sent = ::send(socket, getEcho.constData(), size_t(getEcho.size()), MSG_NOSIGNAL);
        pollfd state{socket, 0, 0};
        ::poll(&state, 1, 0);
        client.socket().abort();
        if (stopping.joinable())
            stopping.join();
        QCOMPARE(closed, 1);
        QCOMPARE(sent, ssize_t(getEcho.size()));
        QVERIFY(!(state.revents & (POLLERR | POLLHUP)));
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
};

USHER_TEST(EdgeTest, QCoreApplication)
#include "tst_edge.moc"

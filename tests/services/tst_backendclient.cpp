#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "services/testserver.h"
#include "testmain.h"
#include "usher/services/backendclient.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QThread>

#include <unistd.h>

using namespace usher;
using namespace std::chrono_literals;
using test::Identity;
using test::Outcome;
using test::Script;
using test::TestServer;

namespace {

const QByteArray available = R"({"available":true,"added_later":[1]})";
const QByteArray proof = R"({"proof":"planted-proof","expires_in":900})";
const QString key = QStringLiteral("k0k0k0k0k0k0k0k0k0k0k0");
const QString installation = QStringLiteral("6f1f4c3a-2b0e-4a57-9a55-0f6f0f0f0f0f");

BackendLimits quick()
{
    return {.total = 15s, .silence = 10s, .slow = 1s, .backoff = 5ms, .attempts = 3, .answerBytes = 4096};
}

} // namespace

class TestBackendClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void sendsWhatTheContractAsks();
    void keepsTheConnection();
    void answers_data();
    void answers();
    void trust_data();
    void trust();
    void connecting_data();
    void connecting();
    void proxies_data();
    void proxies();
    void deadlines_data();
    void deadlines();
    void repeats_data();
    void repeats();
    void givesUpWhenTheServerWantsMoreTimeThanThereIs();
    void remembersAnUnansweredAttempt();
    void aSessionThatRanOutDecidesNothing();
    void redirectTakesNothingAlong();
    void cancels_data();
    void cancels();
    void destroyedWhileRunning();
    void mayBeDestroyedByAReceiver();
    void saysWhenItIsSlow();
    void logsNoSecret();

private:
    std::unique_ptr<BackendClient> client(const QUrl &, const BackendLimits & = quick()) const;
    static Call<api::UsernameAvailability> *check(BackendClient &client)
    {
        return client.checkUsername({QStringLiteral("ap1"), QStringLiteral("mei.tan")});
    }

    Identity m_identity;
};

void TestBackendClient::initTestCase()
{
    m_identity = test::makeIdentity();
    QVERIFY(!m_identity.certificate.isNull() && !m_identity.key.isNull());
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
}

std::unique_ptr<BackendClient> TestBackendClient::client(const QUrl &url, const BackendLimits &limits) const
{
    return std::make_unique<BackendClient>(
        BackendAddress{url, PinnedCertificate{m_identity.sha256()}, {}}, nullptr, limits);
}

void TestBackendClient::sendsWhatTheContractAsks()
{
    TestServer server(m_identity);
    server.scripts = {Script::json("{}")};
    QUrl url = server.url();
    url.setPath(QStringLiteral("/behind/a proxy/"));
    const auto backend = client(url);
    backend->setLanguage(QStringLiteral("zh-CN"));
    backend->setAccessToken(Secret(QStringLiteral("planted-token")));

    Outcome(backend->complete(key)).wait();
    Outcome(backend->workspaces({QStringLiteral("a+b&c=北"), QStringLiteral("next~1"), 20})).wait();
    Outcome(backend->verifyCode(QStringLiteral("code_1"), {Secret(QStringLiteral("123456")), installation})).wait();
    Outcome(backend->settle(key)).wait();
    Outcome(backend->revokeSession(Secret(QStringLiteral("another-token")))).wait();
    QCOMPARE(server.seen.size(), 5);

    const test::Seen complete = server.seen.at(0);
    QCOMPARE(complete.method, "POST");
    QCOMPARE(complete.target, "/behind/a%20proxy/api/v1/completions");
    QCOMPARE(complete.body, "{}");
    QCOMPARE(complete.headers.value("content-type"), "application/json");
    QCOMPARE(complete.headers.value("idempotency-key"), key.toLatin1());
    QCOMPARE(complete.headers.value("authorization"), "Bearer planted-token");
    QCOMPARE(complete.headers.value("accept-language"), "zh-CN");
    QCOMPARE(complete.headers.value("user-agent"), "Usher/9.8.7");

    QCOMPARE(server.seen.at(1).method, "GET");
    QCOMPARE(server.seen.at(1).target,
        "/behind/a%20proxy/api/v1/workspaces?limit=20&search=a%2Bb%26c%3D%E5%8C%97&cursor=next~1");
    QCOMPARE(server.seen.at(2).target, "/behind/a%20proxy/api/v1/email-codes/code_1/verify");
    QVERIFY(!server.seen.at(2).headers.contains("authorization")); // needs none, gets none
    QVERIFY(!server.seen.at(2).headers.contains("idempotency-key"));
    QCOMPARE(server.seen.at(3).target, "/behind/a%20proxy/api/v1/intents/" + key.toLatin1() + "/settle");
    QCOMPARE(server.seen.at(4).method, "DELETE");
    QCOMPARE(server.seen.at(4).headers.value("authorization"), "Bearer another-token");
}

void TestBackendClient::keepsTheConnection()
{
    TestServer server(m_identity);
    server.scripts = {Script::json(available)};
    const auto backend = client(server.url());
    for (int n = 0; n < 3; ++n)
        QCOMPARE(Outcome(check(*backend)).code(), QStringLiteral("ok"));
    QCOMPARE(server.connections, 1);
}

void TestBackendClient::answers_data()
{
    using namespace problem_code;
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("unknown"); // the outcome of a write
    const auto row = [](const char *name, const Script &script, const QString &code, bool unknown) {
        QTest::newRow(name) << script << code << unknown;
    };
    const QByteArray html = "<html>Please sign in to the hotel's network</html>";
    row("200", Script::json(available), QStringLiteral("ok"), false);
    row("charset", Script::answer(200, "application/json; charset=utf-8", available), QStringLiteral("ok"), false);
    row("problem", Script::problem(409, "username_taken"), username_taken, false);
    row("401", Script::problem(401, "session_expired", "WWW-Authenticate: Bearer\r\n"), session_expired, false);
    row("500 of ours", Script::problem(500, "internal_error"), internal_error, true);
    row("500 HTML", Script::answer(500, "text/html", html), not_our_service, true);
    row("404 HTML", Script::answer(404, "text/html", html), not_our_service, false);
    row("captive portal", Script::answer(200, "text/html", html), not_our_service, true);
    row("captive redirect", Script::answer(302, "text/html", html, "Location: https://127.0.0.1:1/\r\n"),
        not_our_service, false);
    row("gateway 502", Script::answer(502, "text/html", html), connection_lost, true);
    row("gateway 503", Script::answer(503, "text/html", html), overloaded, true);
    row("broken JSON", Script::json(R"({"available":tru)"), not_our_service, true);
    row("duplicate member", Script::json(R"({"available":true,"available":false})"), not_our_service, true);
    row("member missing", Script::json("{}"), not_our_service, true);
    row("wrong type", Script::json(R"({"available":"yes"})"), not_our_service, true);
    row("array", Script::json("[]"), not_our_service, true);
    row("empty 204", Script::raw("HTTP/1.1 204 No Content\r\n\r\n", false), not_our_service, true);
    row("problem without a code", Script::answer(400, "application/problem+json", "{}"), not_our_service, false);
    row("no HTTP", Script::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), connection_lost, true);
    row("closed at once", Script::raw(""), connection_lost, true);
    row("cut in the head", Script::raw("HTTP/1.1 200 OK\r\nContent-Ty"), connection_lost, true);
    row("cut in the middle",
        Script::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"avail"),
        connection_lost, true);
    row("huge", Script::json(R"({"available":true,"x":")" + QByteArray(10'000, 'x') + R"("})"), answer_too_large, true);
    row("huge without a length",
        Script{{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n", QByteArray(3000, ' '),
                   QByteArray(3000, ' '), QByteArray(3000, ' ')},
            1, true},
        answer_too_large, true);
}

void TestBackendClient::answers()
{
    QFETCH(const Script, script);
    QFETCH(const QString, code);
    QFETCH(const bool, unknown);
    TestServer server(m_identity);
    server.scripts = {script};
    const auto backend = client(server.url());
    Outcome outcome(check(*backend));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.count, 1);
    if (!outcome.result())
        QCOMPARE(outcome.result().problem().outcomeUnknown(), unknown);
    if (server.seen.constFirst().method == "POST" && code == problem_code::username_taken)
        QCOMPARE(outcome.result().problem().reference, QStringLiteral("req-1"));
}

void TestBackendClient::trust_data()
{
    using namespace problem_code;
    enum Trusting { Pinned, PinnedOther, Authority, System };
    const Identity ca = test::makeIdentity({.isAuthority = true});
    const Identity issued = test::makeIdentity({.issuer = &ca});
    const Identity issuedExpired = test::makeIdentity({.fromDays = -9, .toDays = -1, .issuer = &ca});
    const Identity issuedEarly = test::makeIdentity({.fromDays = 1, .issuer = &ca});
    const Identity issuedOther = test::makeIdentity({.names = "DNS:elsewhere.test", .issuer = &ca});
    const Identity expired = test::makeIdentity({.fromDays = -9, .toDays = -1});
    const Identity otherHost = test::makeIdentity({.names = "DNS:elsewhere.test"});

    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("authorities");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Identity &identity, const QByteArray &pin, const QByteArray &pem,
                         const QString &code) { QTest::newRow(name) << identity << pin << pem << code; };
    const QString ok = QStringLiteral("ok");
    row("self-signed", m_identity, {}, {}, tls_untrusted);
    row("pinned", m_identity, m_identity.sha256(), {}, ok);
    row("pinned another", m_identity, expired.sha256(), {}, tls_untrusted);
    row("pinned, expired", expired, expired.sha256(), {}, tls_expired);
    row("pinned, other host", otherHost, otherHost.sha256(), {}, tls_host_mismatch);
    row("pinned, no hash", m_identity, "", {}, tls_untrusted);
    row("unknown authority", issued, {}, {}, tls_untrusted);
    row("administrator's authority", issued, {}, ca.pem(), ok);
    row("a pin shuts authorities out", issued, m_identity.sha256(), ca.pem(), tls_untrusted);
    row("a pin is for self-signed ones", issued, issued.sha256(), {}, tls_untrusted);
    row("expired", issuedExpired, {}, ca.pem(), tls_expired);
    row("not yet valid", issuedEarly, {}, ca.pem(), tls_not_yet_valid);
    row("other host", issuedOther, {}, ca.pem(), tls_host_mismatch);
    row("expired stranger", expired, {}, {}, tls_untrusted);
}

void TestBackendClient::trust()
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
    Outcome outcome(check(backend));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(server.seen.size(), outcome.result().ok() ? 1 : 0); // not a byte to a stranger
    if (!outcome.result())
        QVERIFY(!outcome.result().problem().outcomeUnknown());
}

void TestBackendClient::connecting_data()
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

void TestBackendClient::connecting()
{
    QFETCH(const QUrl, url);
    QFETCH(const QStringList, codes);
    BackendClient backend({url, {}, {}}, nullptr, quick(), [](const QUrl &) { return QNetworkProxy::NoProxy; });
    Outcome outcome(backend.complete(key));
    QVERIFY2(codes.contains(outcome.code()), qPrintable(outcome.code()));
    QVERIFY(!outcome.result().problem().outcomeUnknown());
}

void TestBackendClient::proxies_data()
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

void TestBackendClient::proxies()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &answer] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] {
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

void TestBackendClient::deadlines_data()
{
    using namespace problem_code;
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("bySilence"); // the attempt's own timer is the shorter one
    QTest::addColumn<QString>("code");
    for (const bool bySilence : {true, false}) {
        const char *by = bySilence ? "silence" : "total";
        QTest::addRow("no answer, %s", by) << QStringLiteral("silent") << bySilence << timed_out;
        QTest::addRow("handshake without an end, %s", by) << QStringLiteral("mute") << bySilence << unreachable;
    }
    QTest::newRow("slow drip") << QStringLiteral("drip") << false << timed_out;
}

void TestBackendClient::deadlines()
{
    QFETCH(const QString, server);
    QFETCH(const bool, bySilence);
    QFETCH(const QString, code);
    TestServer endpoint(server == QLatin1String("mute") ? std::nullopt : std::optional(m_identity));
    if (server == QLatin1String("drip")) {
        Script drip = Script::json(available);
        for (int n = 0; n < 1000; ++n)
            drip.pieces.append(" "); // 20 s
        drip.pieces.first() = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
        drip.pauseBetween = 20;
        endpoint.scripts = {drip};
    }
    BackendLimits limits = quick();
    // Enough for a handshake on a busy machine: what is waited for is what comes after it, or never does.
    limits.total = bySilence ? 15s : 1500ms;
    limits.silence = bySilence ? 1000ms : 15s;
    limits.attempts = 1;
    const auto backend = client(endpoint.url(), limits);
    Outcome outcome(backend->verifyCode(QStringLiteral("code_1"), {Secret(QStringLiteral("123456")), installation}));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.result().problem().outcomeUnknown(), code == problem_code::timed_out);
    QCOMPARE(outcome.count, 1);
}

void TestBackendClient::repeats_data()
{
    QTest::addColumn<QList<Script>>("scripts");
    QTest::addColumn<bool>("keyed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("arrivals");
    const Script good = Script::json(proof);
    const Script sent = Script::json(
        R"({"code_id":"code_1","masked_email":"m•••@e•••.com","digits":6,"expires_in":600,"resend_in":60})");
    const Script busy = Script::problem(503, "overloaded", "Retry-After: 0\r\n");
    const Script limited = Script::problem(429, "rate_limited", "Retry-After: 1\r\n");
    const Script half = Script::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
    const QString ok = QStringLiteral("ok");
    using namespace problem_code;
    QTest::newRow("503, then good") << QList{busy, sent} << true << ok << 2;
    QTest::newRow("429, then good") << QList{limited, sent} << true << ok << 2;
    QTest::newRow("gateway, then good") << QList{Script::answer(502, "text/html", "x"), sent} << true << ok << 2;
    QTest::newRow("cut, then good") << QList{half, sent} << true << ok << 2;
    QTest::newRow("always 503") << QList{busy} << true << overloaded << 3;
    QTest::newRow("500 is not repeated") << QList{Script::problem(500, "internal_error"), sent} << true
                                         << internal_error << 1;
    QTest::newRow("another 429 is for people")
        << QList{Script::problem(429, "code_resend_too_soon"), sent} << true << code_resend_too_soon << 1;
    QTest::newRow("no key: 503 stays") << QList{busy, good} << false << overloaded << 1;
    QTest::newRow("no key: cut stays") << QList{half, good} << false << connection_lost << 1;
}

void TestBackendClient::repeats()
{
    QFETCH(const QList<Script>, scripts);
    QFETCH(const bool, keyed);
    QFETCH(const QString, code);
    QFETCH(const int, arrivals);
    TestServer server(m_identity);
    server.scripts = scripts;
    const auto backend = client(server.url());
    QString got;
    if (keyed)
        got = Outcome(backend->requestCode({Purpose::Register, QStringLiteral("mei@example.com"), QStringLiteral("ap1"),
                                               {}, installation, QStringLiteral("en")},
                          key))
                  .code();
    else
        got = Outcome(backend->verifyCode(QStringLiteral("code_1"), {Secret(QStringLiteral("123456")), installation}))
                  .code();
    QCOMPARE(got, code);
    QCOMPARE(server.seen.size(), arrivals);
    for (const test::Seen &seen : std::as_const(server.seen)) {
        QCOMPARE(seen.headers.value("idempotency-key"), keyed ? key.toLatin1() : QByteArray());
        QCOMPARE(seen.body, server.seen.constFirst().body);
    }
}

void TestBackendClient::givesUpWhenTheServerWantsMoreTimeThanThereIs()
{
    TestServer server(m_identity);
    server.scripts = {Script::problem(503, "overloaded", "Retry-After: 60\r\n")};
    const auto backend = client(server.url());
    Outcome outcome(check(*backend));
    QCOMPARE(outcome.code(), problem_code::overloaded);
    QCOMPARE(outcome.result().problem().retryAfter, 60);
    QCOMPARE(server.seen.size(), 1);
}

void TestBackendClient::remembersAnUnansweredAttempt()
{
    const Script half = Script::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
    for (const bool decided : {false, true}) {
        TestServer server(m_identity);
        server.scripts = {half,
            decided ? Script::problem(409, "username_taken")
                    : Script::problem(503, "overloaded", "Retry-After: 60\r\n")};
        const auto backend = client(server.url());
        Outcome outcome(backend->complete(key));
        QCOMPARE(outcome.code(), decided ? problem_code::username_taken : problem_code::overloaded);
        QCOMPARE(outcome.result().problem().outcomeUnknown(), !decided);
        QCOMPARE(server.seen.size(), 2);
    }
}

void TestBackendClient::aSessionThatRanOutDecidesNothing()
{
    const Script half = Script::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
    const Script ranOut = Script::problem(401, "session_expired", "WWW-Authenticate: Bearer\r\n");
    for (const bool sentBefore : {false, true}) {
        TestServer server(m_identity);
        server.scripts = sentBefore ? QList{half, ranOut} : QList{ranOut};
        const auto backend = client(server.url());
        Outcome outcome(backend->complete(key));
        QCOMPARE(outcome.code(), problem_code::session_expired); // to be renewed
        QCOMPARE(outcome.result().problem().outcomeUnknown(), sentBefore);
    }
}

void TestBackendClient::redirectTakesNothingAlong()
{
    TestServer other(m_identity);
    other.scripts = {Script::json(available)};
    for (const int status : {301, 302, 307, 308}) {
        TestServer server(m_identity);
        server.scripts = {Script::answer(
            status, "text/html", "moved", "Location: " + other.url().toEncoded() + "/api/v1/completions\r\n")};
        const auto backend = client(server.url());
        backend->setAccessToken(Secret(QStringLiteral("planted-token")));
        QCOMPARE(Outcome(backend->complete(key)).code(), problem_code::not_our_service);
        QCOMPARE(server.seen.size(), 1);
    }
    QCOMPARE(other.connections, 0);
}

void TestBackendClient::cancels_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("at once") << QStringLiteral("at once");
    QTest::newRow("when sent") << QStringLiteral("sent");
    QTest::newRow("before a repeat") << QStringLiteral("repeat");
}

void TestBackendClient::cancels()
{
    QFETCH(const QString, when);
    TestServer server(m_identity);
    if (when == QLatin1String("repeat"))
        server.scripts = {Script::problem(503, "overloaded", "Retry-After: 2\r\n")};
    const auto backend = client(server.url());
    Outcome outcome(backend->complete(key));
    if (when != QLatin1String("at once"))
        QTRY_COMPARE(server.seen.size(), 1);
    outcome.call()->cancel();
    outcome.call()->cancel();
    QCOMPARE(outcome.code(), problem_code::cancelled);
    QCOMPARE(outcome.count, 1);

    // The client is as good as before.
    server.scripts = {Script::json(available)};
    QCOMPARE(Outcome(check(*backend)).code(), QStringLiteral("ok"));
    QCOMPARE(outcome.count, 1);
}

void TestBackendClient::destroyedWhileRunning()
{
    TestServer server(m_identity);
    for (int turns = 0; turns < 12; ++turns) {
        auto backend = client(server.url());
        Outcome outcome(backend->complete(key));
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        backend.reset();
        QCoreApplication::processEvents();
        QCOMPARE(outcome.count, 0);
    }
    {
        // While the proxy is looked up; the answer finds nobody.
        BackendClient backend({QUrl(QStringLiteral("https://api.wizard.test")), {}, {}}, nullptr, quick(),
            [](const QUrl &) { return QNetworkProxy::NoProxy; });
        backend.complete(key);
        QCoreApplication::processEvents();
    }
}

void TestBackendClient::mayBeDestroyedByAReceiver()
{
    TestServer server(m_identity);
    server.scripts = {Script::json(available)};
    auto backend = client(server.url());
    bool done = false;
    check(*backend)->whenEnded(this, [&](const Result<api::UsernameAvailability> &result) {
        backend.reset();
        done = result.ok() && result->available;
    });
    QTRY_VERIFY(done);
}

void TestBackendClient::saysWhenItIsSlow()
{
    TestServer server(m_identity);
    BackendLimits limits = quick();
    limits.slow = 50ms;
    limits.total = 1500ms;
    const auto backend = client(server.url(), limits);
    Outcome outcome(backend->complete(key));
    QCOMPARE(outcome.code(), problem_code::timed_out);
    QCOMPARE(outcome.slowCount, 1);
}

void TestBackendClient::logsNoSecret()
{
    TestServer server(m_identity);
    server.scripts = {Script::json(proof), Script::problem(401, "credentials_wrong"),
        Script::problem(503, "overloaded"), Script::json(R"({"planted":"planted-answer)"),
        Script::raw("HTTP/1.1 200 planted-status\r\n\r\nplanted-body")};
    const auto backend = client(server.url());
    backend->setAccessToken(Secret(QStringLiteral("planted-token")));

    QTemporaryFile log;
    QVERIFY(log.open());
    const int standardError = ::dup(STDERR_FILENO);
    ::dup2(log.handle(), STDERR_FILENO);
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    installLogging(false);
    QLoggingCategory::setFilterRules(QStringLiteral("usher.*=true"));

    const Secret code(QStringLiteral("739156"));
    const Secret password(QStringLiteral("planted-password"));
    QStringList codes{Outcome(backend->verifyCode(QStringLiteral("code_1"), {code, installation})).code()};
    api::SessionRequest session;
    session.installation = installation;
    session.username = QStringLiteral("planted.user");
    session.password = password;
    codes << Outcome(backend->createSession(session, key)).code();
    codes << Outcome(backend->settle(key)).code(); // 503, then broken
    codes << Outcome(backend->complete(key)).code();

    qInstallMessageHandler(before);
    ::dup2(standardError, STDERR_FILENO);
    ::close(standardError);
    log.seek(0);
    const QByteArray lines = log.readAll();
    QCOMPARE(codes.size(), 4);
    QVERIFY2(lines.contains("POST /api/v1/email-codes/{codeId}/verify"), lines.constData());
    QVERIFY2(lines.contains("POST /api/v1/intents/{key}/settle"), lines.constData());
    for (const char *planted : {"planted", "739156", "k0k0k0", "code_1", "127.0.0.1", "Bearer"})
        QVERIFY2(!lines.contains(planted), lines.constData());
}

USHER_TEST(TestBackendClient, QCoreApplication)
#include "tst_backendclient.moc"

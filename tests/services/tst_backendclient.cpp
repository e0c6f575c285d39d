#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "services/pinnedclient.h"
#include "services/testserver.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTemporaryFile>

#include <unistd.h>

using namespace usher;
using namespace usher::test;

// What is sent, what is made of the answers, and how a call ends before it has one.
class TestBackendClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sendsWhatTheContractAsks();
    void keepsTheConnection();
    void answers_data();
    void answers();
    void redirectTakesNothingAlong();
    void cancels_data();
    void cancels();
    void destroyedWhileRunning();
    void mayBeDestroyedByAReceiver();
    void logsNoSecret();
};

void TestBackendClient::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
}

void TestBackendClient::sendsWhatTheContractAsks()
{
    TestServer server(pinnedIdentity());
    server.scripts = {Script::json("{}")};
    QUrl url = server.url();
    url.setPath(QStringLiteral("/behind/a proxy/"));
    const auto backend = pinnedClient(url);
    backend->setLanguage(QStringLiteral("zh-CN"));
    backend->setAccessToken(Secret(QStringLiteral("planted-token")));

    Outcome(backend->complete(key)).wait();
    Outcome(backend->workspaces({QStringLiteral("a+b&c=北"), QStringLiteral("next~1"), 20})).wait();
    Outcome(verifyCode(*backend)).wait();
    Outcome(backend->settle(key)).wait();
    Outcome(backend->revokeSession(Secret(QStringLiteral("another-token")))).wait();
    QCOMPARE(server.seen.size(), 5);

    const Seen complete = server.seen.at(0);
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
    TestServer server(pinnedIdentity());
    server.scripts = {Script::json(available)};
    const auto backend = pinnedClient(server.url());
    for (int n = 0; n < 3; ++n)
        QCOMPARE(Outcome(checkUsername(*backend)).code(), QStringLiteral("ok"));
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
    row("gateway 429", Script::answer(429, "text/html", html), rate_limited, false);
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
    TestServer server(pinnedIdentity());
    server.scripts = {script};
    const auto backend = pinnedClient(server.url());
    Outcome outcome(checkUsername(*backend));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.count, 1);
    if (!outcome.result())
        QCOMPARE(outcome.result().problem().outcomeUnknown(), unknown);
    if (server.seen.constFirst().method == "POST" && code == problem_code::username_taken)
        QCOMPARE(outcome.result().problem().reference, QStringLiteral("req-1"));
}

void TestBackendClient::redirectTakesNothingAlong()
{
    TestServer other(pinnedIdentity());
    other.scripts = {Script::json(available)};
    for (const int status : {301, 302, 307, 308}) {
        TestServer server(pinnedIdentity());
        server.scripts = {Script::answer(
            status, "text/html", "moved", "Location: " + other.url().toEncoded() + "/api/v1/completions\r\n")};
        const auto backend = pinnedClient(server.url());
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
    TestServer server(pinnedIdentity());
    if (when == QLatin1String("repeat"))
        server.scripts = {Script::problem(503, "overloaded", "Retry-After: 2\r\n")};
    const auto backend = pinnedClient(server.url());
    Outcome outcome(backend->complete(key));
    if (when != QLatin1String("at once"))
        QTRY_COMPARE(server.seen.size(), 1);
    outcome.call()->cancel();
    outcome.call()->cancel();
    QCOMPARE(outcome.code(), problem_code::cancelled);
    QCOMPARE(outcome.count, 1);

    // The client is as good as before.
    server.scripts = {Script::json(available)};
    QCOMPARE(Outcome(checkUsername(*backend)).code(), QStringLiteral("ok"));
    QCOMPARE(outcome.count, 1);
}

void TestBackendClient::destroyedWhileRunning()
{
    TestServer server(pinnedIdentity());
    for (int turns = 0; turns < 12; ++turns) {
        auto backend = pinnedClient(server.url());
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
    TestServer server(pinnedIdentity());
    server.scripts = {Script::json(available)};
    auto backend = pinnedClient(server.url());
    bool done = false;
    checkUsername(*backend)->whenEnded(this, [&](const Result<api::UsernameAvailability> &result) {
        backend.reset();
        done = result.ok() && result->available;
    });
    QTRY_VERIFY(done);
}

void TestBackendClient::logsNoSecret()
{
    TestServer server(pinnedIdentity());
    server.scripts = {Script::json(proof), Script::problem(401, "credentials_wrong"),
        Script::problem(503, "overloaded"), Script::json(R"({"planted":"planted-answer)"),
        Script::raw("HTTP/1.1 200 planted-status\r\n\r\nplanted-body")};
    const auto backend = pinnedClient(server.url());
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
    QStringList codes{Outcome(verifyCode(*backend, code.reveal())).code()};
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

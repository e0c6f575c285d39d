#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "services/pinnedclient.h"
#include "services/testserver.h"
#include "testmain.h"

#include <QSslConfiguration>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;

namespace {

// Of an answer that breaks off.
const Script half = Script::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");

} // namespace

// How long an answer is waited for, what is asked again, and what is known of a write after it.
class TestRepeating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlines_data();
    void deadlines();
    void saysWhenItIsSlow();
    void repeats_data();
    void repeats();
    void givesUpWhenTheServerWantsMoreTimeThanThereIs();
    void remembersAnUnansweredAttempt();
    void aSessionThatRanOutDecidesNothing();
    void sentOnceThenSomebodyElse_data();
    void sentOnceThenSomebodyElse();
};

void TestRepeating::deadlines_data()
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

void TestRepeating::deadlines()
{
    QFETCH(const QString, server);
    QFETCH(const bool, bySilence);
    QFETCH(const QString, code);
    TestServer endpoint(server == QLatin1String("mute") ? std::nullopt : std::optional(pinnedIdentity()));
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
    const auto backend = pinnedClient(endpoint.url(), limits);
    Outcome outcome(verifyCode(*backend));
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.result().problem().outcomeUnknown(), code == problem_code::timed_out);
    QCOMPARE(outcome.count, 1);
}

void TestRepeating::saysWhenItIsSlow()
{
    TestServer server(pinnedIdentity());
    BackendLimits limits = quick();
    limits.slow = 50ms;
    limits.total = 1500ms;
    const auto backend = pinnedClient(server.url(), limits);
    Outcome outcome(backend->complete(key));
    QCOMPARE(outcome.code(), problem_code::timed_out);
    QCOMPARE(outcome.slowCount, 1);
}

void TestRepeating::repeats_data()
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

void TestRepeating::repeats()
{
    QFETCH(const QList<Script>, scripts);
    QFETCH(const bool, keyed);
    QFETCH(const QString, code);
    QFETCH(const int, arrivals);
    TestServer server(pinnedIdentity());
    server.scripts = scripts;
    const auto backend = pinnedClient(server.url());
    QString got;
    if (keyed)
        got = Outcome(backend->requestCode({Purpose::Register, QStringLiteral("mei@example.com"), QStringLiteral("ap1"),
                                               {}, installation, QStringLiteral("en")},
                          key))
                  .code();
    else
        got = Outcome(verifyCode(*backend)).code();
    QCOMPARE(got, code);
    QCOMPARE(server.seen.size(), arrivals);
    for (const Seen &seen : std::as_const(server.seen)) {
        QCOMPARE(seen.headers.value("idempotency-key"), keyed ? key.toLatin1() : QByteArray());
        QCOMPARE(seen.body, server.seen.constFirst().body);
    }
}

void TestRepeating::givesUpWhenTheServerWantsMoreTimeThanThereIs()
{
    TestServer server(pinnedIdentity());
    server.scripts = {Script::problem(503, "overloaded", "Retry-After: 60\r\n")};
    const auto backend = pinnedClient(server.url());
    Outcome outcome(checkUsername(*backend));
    QCOMPARE(outcome.code(), problem_code::overloaded);
    QCOMPARE(outcome.result().problem().retryAfter, 60);
    QCOMPARE(server.seen.size(), 1);
}

void TestRepeating::remembersAnUnansweredAttempt()
{
    for (const bool decided : {false, true}) {
        TestServer server(pinnedIdentity());
        server.scripts = {half,
            decided ? Script::problem(409, "username_taken")
                    : Script::problem(503, "overloaded", "Retry-After: 60\r\n")};
        const auto backend = pinnedClient(server.url());
        Outcome outcome(backend->complete(key));
        QCOMPARE(outcome.code(), decided ? problem_code::username_taken : problem_code::overloaded);
        QCOMPARE(outcome.result().problem().outcomeUnknown(), !decided);
        QCOMPARE(server.seen.size(), 2);
    }
}

void TestRepeating::aSessionThatRanOutDecidesNothing()
{
    const Script ranOut = Script::problem(401, "session_expired", "WWW-Authenticate: Bearer\r\n");
    for (const bool sentBefore : {false, true}) {
        TestServer server(pinnedIdentity());
        server.scripts = sentBefore ? QList{half, ranOut} : QList{ranOut};
        const auto backend = pinnedClient(server.url());
        Outcome outcome(backend->complete(key));
        QCOMPARE(outcome.code(), problem_code::session_expired); // to be renewed
        QCOMPARE(outcome.result().problem().outcomeUnknown(), sentBefore);
    }
}

void TestRepeating::sentOnceThenSomebodyElse_data()
{
    QTest::addColumn<bool>("stranger");
    QTest::newRow("a stranger") << true;
    QTest::newRow("nobody") << false;
}

// QNetworkAccessManager sends again by itself what was cut off before the first byte of an answer. Whom it meets then
// says nothing of what came of the first sending.
void TestRepeating::sentOnceThenSomebodyElse()
{
    QFETCH(const bool, stranger);
    TestServer server(pinnedIdentity());
    server.scripts = {Script::raw({})};
    connect(&server, &TestServer::arrived, this, [&server, stranger] {
        if (!stranger)
            return server.close();
        const Identity other = makeIdentity();
        QSslConfiguration tls = server.sslConfiguration();
        tls.setLocalCertificate(other.certificate);
        tls.setPrivateKey(other.key);
        server.setSslConfiguration(tls);
    });
    BackendLimits limits = quick();
    limits.attempts = 1;
    const auto backend = pinnedClient(server.url(), limits);
    Outcome outcome(backend->complete(key));
    QCOMPARE(outcome.code(), problem_code::connection_lost);
    QVERIFY(outcome.result().problem().outcomeUnknown());
    QCOMPARE(server.seen.size(), 1);
}

USHER_TEST(TestRepeating, QCoreApplication)
#include "tst_repeating.moc"

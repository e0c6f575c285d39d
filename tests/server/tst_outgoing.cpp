#include "usherd/outgoing/httpsender.h"

#include "common/core/problemcodes.h"
#include "server/edgeserver.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace usherd;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;
using usher::Result;

namespace {

const QString host = QStringLiteral("metering.marketplace.us-east-1.amazonaws.com");

Result<OutgoingAnswer> sent(HttpSender &sender, const OutgoingRequest &request)
{
    std::promise<Result<OutgoingAnswer>> promise;
    sender.send()(request, [&promise](const Result<OutgoingAnswer> &answer) { promise.set_value(answer); });
    return promise.get_future().get();
}

QString failure(const Result<OutgoingAnswer> &answer)
{
    return answer ? QString::number(answer->status) : answer.problem().code;
}

} // namespace

class TestOutgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsAsItIs();
    void trustsNobodyElse();
    void refuses_data();
    void refuses();
    void followsNobody();
    void endsInTime();
    void waitsInABoundedQueue();
    void endsWithTheProgram();
    void connects_data();
    void connects();

private:
    HttpSender::Options options(int port) const
    {
        HttpSender::Options options;
        options.authorityFile = m_folder.filePath(QStringLiteral("cert.pem"));
        options.connect = {QStringLiteral("%1:443=127.0.0.1:%2").arg(host).arg(port)};
        return options;
    }
    Server::Options serverOptions() const
    {
        Server::Options options;
        options.tls = {m_folder.filePath(QStringLiteral("cert.pem")).toStdString(),
            m_folder.filePath(QStringLiteral("key.pem")).toStdString()};
        options.limits.bodyBytes = 1024 * 1024;
        return options;
    }
    static OutgoingRequest request(const QByteArray &path)
    {
        return {"GET", "https://" + host.toLatin1() + path, {}, {}};
    }

    QTemporaryDir m_folder;
};

void TestOutgoing::initTestCase()
{
    qunsetenv("HTTPS_PROXY");
    qunsetenv("https_proxy");
    qunsetenv("ALL_PROXY");
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("cert.pem"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=test"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + host});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
}

void TestOutgoing::sendsAsItIs()
{
    edgeserver::TestServer server(serverOptions());
    HttpSender sender(options(server.port));
    QCOMPARE(sent(sender, request("/echo?a=b"))->body, QByteArray("GET /echo [a=b]"));
    const OutgoingRequest post{"POST", "https://" + host.toLatin1() + "/echo",
        {{"Content-Type", "application/x-amz-json-1.1"}, {"X-Empty", ""}}, "{\"a\":1}"};
    const Result<OutgoingAnswer> answer = sent(sender, post);
    QCOMPARE(failure(answer), QStringLiteral("200"));
    QCOMPARE(answer->body, QByteArray("POST /echo {\"a\":1}"));
    const OutgoingRequest patch{"PATCH", post.url, {}, "x"};
    QCOMPARE(sent(sender, patch)->body, QByteArray("PATCH /echo x"));
    QCOMPARE(failure(sent(sender, request("/throw"))), QStringLiteral("500")); // an answer is an answer
}

// Threat: somebody between us and the marketplace.
void TestOutgoing::trustsNobodyElse()
{
    edgeserver::TestServer server(serverOptions());
    HttpSender::Options strict = options(server.port);
    strict.authorityFile.clear();
    HttpSender stranger(strict);
    const Result<OutgoingAnswer> refused = sent(stranger, request("/echo"));
    QCOMPARE(failure(refused), usher::problem_code::overloaded);
    QVERIFY2(!refused.problem().detail.contains(host), qPrintable(refused.problem().detail));
    // Nor who has a certificate of another name.
    HttpSender::Options other = options(server.port);
    other.connect = {QStringLiteral("entitlement.example.com:443=127.0.0.1:%1").arg(server.port)};
    HttpSender misled(other);
    QCOMPARE(failure(sent(misled, {"GET", "https://entitlement.example.com/echo", {}, {}})),
        usher::problem_code::overloaded);
}

void TestOutgoing::refuses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    const QByteArray good = "https://" + host.toLatin1() + "/echo";
    QTest::newRow("plain") << QByteArray("http://" + host.toLatin1() + "/echo") << QByteArray("x")
                           << usher::problem_code::internal_error;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray("x") << usher::problem_code::internal_error;
    QTest::newRow("split header") << good << QByteArray("x\r\nX-Evil: y") << usher::problem_code::internal_error;
    QTest::newRow("split URL") << QByteArray(good + "\r\nX: y") << QByteArray("x")
                               << usher::problem_code::internal_error;
    QTest::newRow("name in the URL") << QByteArray("https://me:you@" + host.toLatin1() + "/echo") << QByteArray("x")
                                     << usher::problem_code::overloaded;
    QTest::newRow("too long an answer") << QByteArray("https://" + host.toLatin1() + "/large") << QByteArray("x")
                                        << usher::problem_code::overloaded;
}

void TestOutgoing::refuses()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    edgeserver::TestServer server(serverOptions());
    HttpSender sender(options(server.port));
    QCOMPARE(failure(sent(sender, {"GET", url, {{"X-Name", header}}, {}})), expected);
}

// Threat: an answer that leads somewhere inside.
void TestOutgoing::followsNobody()
{
    Server::Options redirecting = serverOptions();
    Server server(redirecting, [](const std::shared_ptr<Request> &, const Respond &respond) {
        respond({302, {}, {{"Location", "https://127.0.0.1/admin"}}, "moved"});
    });
    const int port = server.start().value();
    HttpSender sender(options(port));
    const Result<OutgoingAnswer> answer = sent(sender, request("/"));
    QCOMPARE(failure(answer), QStringLiteral("302"));
    QCOMPARE(answer->body, QByteArray("moved"));
}

void TestOutgoing::endsInTime()
{
    edgeserver::TestServer server(serverOptions());
    HttpSender::Options impatient = options(server.port);
    impatient.deadline = std::chrono::milliseconds(300);
    HttpSender sender(impatient);
    QElapsedTimer time;
    time.start();
    QCOMPARE(failure(sent(sender, request("/hold"))), usher::problem_code::overloaded);
    QVERIFY(time.elapsed() >= 250);
    QVERIFY(time.elapsed() < 5'000);
}

void TestOutgoing::waitsInABoundedQueue()
{
    edgeserver::TestServer server(serverOptions());
    HttpSender::Options narrow = options(server.port);
    narrow.threads = 1;
    narrow.queue = 2;
    narrow.deadline = std::chrono::seconds(30);
    HttpSender sender(narrow);
    std::promise<Result<OutgoingAnswer>> held;
    sender.send()(request("/hold"), [&held](const Result<OutgoingAnswer> &answer) { held.set_value(answer); });
    const Respond respond = server.takeHeld(); // the one thread is busy now
    std::promise<Result<OutgoingAnswer>> waiting[3];
    for (auto &promise : waiting)
        sender.send()(
            request("/echo"), [&promise](const Result<OutgoingAnswer> &answer) { promise.set_value(answer); });
    QCOMPARE(failure(waiting[2].get_future().get()), usher::problem_code::overloaded);
    respond({200, "text/plain", {}, "at last"});
    QCOMPARE(held.get_future().get()->body, QByteArray("at last"));
    QCOMPARE(failure(waiting[0].get_future().get()), QStringLiteral("200"));
    QCOMPARE(failure(waiting[1].get_future().get()), QStringLiteral("200"));
}

void TestOutgoing::endsWithTheProgram()
{
    edgeserver::TestServer server(serverOptions());
    HttpSender::Options patient = options(server.port);
    patient.threads = 1;
    patient.deadline = std::chrono::seconds(30);
    HttpSender sender(patient);
    std::promise<Result<OutgoingAnswer>> running;
    std::promise<Result<OutgoingAnswer>> waiting;
    sender.send()(request("/hold"), [&running](const Result<OutgoingAnswer> &answer) { running.set_value(answer); });
    const Respond held = server.takeHeld();
    sender.send()(request("/echo"), [&waiting](const Result<OutgoingAnswer> &answer) { waiting.set_value(answer); });
    QElapsedTimer time;
    time.start();
    sender.stop();
    QVERIFY(time.elapsed() < 10'000);
    QCOMPARE(failure(running.get_future().get()), usher::problem_code::overloaded);
    QCOMPARE(failure(waiting.get_future().get()), usher::problem_code::overloaded);
    QCOMPARE(failure(sent(sender, request("/echo"))), usher::problem_code::overloaded);
}

void TestOutgoing::connects_data()
{
    QTest::addColumn<bool>("good");
    for (const char *entry : {"mkt.myhuaweicloud.com:443=127.0.0.1:8443", "a.example.com:443=[::1]:9"})
        QTest::newRow(entry) << true;
    for (const char *entry : {"", "a.example.com=127.0.0.1", "a.example.com:443", "a:443=b:1:2", "a b:1=c:2"})
        QTest::newRow(*entry ? entry : "nothing") << false;
}

void TestOutgoing::connects()
{
    QFETCH(bool, good);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString entry = tag == QLatin1String("nothing") ? QString() : tag;
    QCOMPARE(HttpSender::wrongConnect(entry).isEmpty(), good);
}

USHER_TEST(TestOutgoing, QCoreApplication)
#include "tst_outgoing.moc"

#include "server/serviceworld.h"

#include "common/api/problemjson.h"
#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/demo/demodata.h"
#include "usherd/endpoints/exchange.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace serviceworld;
namespace code = usher::problem_code;

namespace {

const QStringList counted{QStringLiteral("email_codes"), QStringLiteral("proofs"), QStringLiteral("session_families"),
    QStringLiteral("session_tokens"), QStringLiteral("intents"), QStringLiteral("outbox"), QStringLiteral("audit")};

// What an operation did, other than answering.
struct Work
{
    quint64 hashes = 0;
    quint64 commits = 0;
    QStringList rows; // added to each table
    bool operator==(const Work &) const = default;
};

struct Seen
{
    QByteArray answer; // as it leaves the server, random parts replaced
    Work work;
};

QByteArray withoutRandom(const QByteArray &body)
{
    static const QRegularExpression random(QStringLiteral("(code|acnt|sess)_[0-9a-f]{32}|[A-Za-z0-9_-]{43}"));
    return QString::fromUtf8(body).replace(random, QStringLiteral("*")).toUtf8();
}

Seen observe(World &world, const std::function<void(Reply)> &operation)
{
    const auto rows = [&world] {
        QStringList counts;
        for (const QString &table : counted)
            counts += world.rows(QStringLiteral("SELECT COUNT(*) FROM ") + table);
        return counts;
    };
    const QStringList before = rows();
    const quint64 hashes = world.hasher().verifications();
    const quint64 commits = world.commits();
    const Response response = exchange::toResponse(world.answer(operation), QStringLiteral("reference"));
    Seen seen;
    QByteArrayList headers;
    for (const NamedValue &header : response.headers)
        headers.append(header.first + ": " + header.second);
    seen.answer = QByteArray::number(response.status) + ' ' + response.contentType + ' ' + headers.join(", ") + ' '
        + withoutRandom(response.body);
    seen.work.hashes = world.hasher().verifications() - hashes;
    seen.work.commits = world.commits() - commits;
    const QStringList after = rows();
    for (int i = 0; i < counted.size(); ++i)
        seen.work.rows.append(
            counted.at(i) + QLatin1Char('+') + QString::number(after.at(i).toInt() - before.at(i).toInt()));
    return seen;
}

using Operation = std::function<void(World &, const QString &who, const Reply &)>;

void signIn(World &world, const QString &site, const QString &username, const QString &password, const Reply &reply)
{
    api::SessionRequest request;
    request.grant = api::Grant::Password;
    request.installation = installation;
    request.site = site;
    request.username = username;
    request.password = Secret(password);
    world.services().openSession(World::caller(), request, reply);
}

Operation wrongPassword(const QString &site)
{
    return [site](World &world, const QString &who, const Reply &reply) {
        signIn(world, site, who, QStringLiteral("not-the-Password-77"), reply);
    };
}

Operation codeFor(usher::Purpose purpose)
{
    return [purpose](World &world, const QString &who, const Reply &reply) {
        world.services().requestCode(World::caller(), World::mailboxCode(purpose, who), reply);
    };
}

} // namespace

class TestUniform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void wrongCodesTellNothingOfTheAddress();
    void signInTakesAsLongForNobody();
};

// Each row: two people who must not be told apart by whoever asks.
void TestUniform::pairs_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<Operation>("operation");
    const auto row = [](const char *name, const char *left, const char *right, const Operation &operation) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << operation;
    };
    row("wrong password, unknown name", "kai.ito", "nobody.x", wrongPassword(QStringLiteral("ap1")));
    row("wrong password, another site's name", "kai.ito", "nobody.x", wrongPassword(QStringLiteral("eu1")));
    row("wrong password, unknown Billing Center name", "mei.tan", "no.body", wrongPassword({}));
    row("right password on a site where there is no account, wrong one", "kai.ito", "nobody.x",
        [](World &world, const QString &who, const Reply &reply) {
            signIn(world, QStringLiteral("eu1"), who, demo::password(), reply);
        });
    row("code to sign in, unknown address", "kai.ito@example.com", "nob.one@example.com",
        codeFor(usher::Purpose::SignIn));
    row("code to register, taken address", "kai.ito@example.com", "nob.one@example.com",
        codeFor(usher::Purpose::Register));
    row("code to create, unknown owner", "kai.ito@example.com", "nob.one@example.com",
        codeFor(usher::Purpose::CreateWorkspace));
}

void TestUniform::pairs()
{
    QFETCH(Operation, operation);
    const auto seen = [&](const QString &who) {
        World world;
        return observe(world, [&](const Reply &reply) { operation(world, who, reply); });
    };
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Seen one = seen(left);
    const Seen other = seen(right);
    // The mask shows what was typed, not what is known.
    const auto answer = [](const Seen &of) { return QString::fromUtf8(of.answer); };
    QCOMPARE(answer(one).replace(QStringLiteral("k•••"), QStringLiteral("n•••")), answer(other));
    QCOMPARE(one.work.hashes, other.work.hashes);
    QCOMPARE(one.work.commits, other.work.commits);
    QCOMPARE(one.work.rows, other.work.rows);
}

void TestUniform::wrongCodesTellNothingOfTheAddress()
{
    const auto seen = [](const QString &email) {
        World world;
        const Result<Answer> sent = world.requestCode(World::mailboxCode(usher::Purpose::SignIn, email));
        const QString id = bodyOf(sent).value(QLatin1String("code_id")).toString();
        const bool mailedNothing = world.mailedCode() != QStringLiteral("111111");
        return observe(world, [&](const Reply &reply) {
            world.services().verifyCode(World::caller({}), id,
                {Secret(mailedNothing ? QStringLiteral("111111") : QStringLiteral("222222")), installation}, reply);
        });
    };
    const Seen known = seen(QStringLiteral("kai.ito@example.com"));
    const Seen unknown = seen(QStringLiteral("nobody@example.com"));
    QVERIFY(known.answer.contains("code_wrong"));
    QCOMPARE(known.answer, unknown.answer);
    QVERIFY(known.work == unknown.work);
}

// Welch's t over interleaved attempts. In the long run only: other load makes it too noisy to judge a change by.
void TestUniform::signInTakesAsLongForNobody()
{
    if (qEnvironmentVariableIntValue("USHER_LONG") == 0)
        QSKIP("in the long run: USHER_LONG=1");
    World world([](Settings &settings) { settings.signInTries = settings.attemptsPerMinute = 1'000'000; });
    const auto microseconds = [&](const QString &who) {
        QElapsedTimer timer;
        timer.start();
        (void)world.answer([&](const Reply &reply) { wrongPassword(QStringLiteral("ap1"))(world, who, reply); });
        return static_cast<double>(timer.nsecsElapsed()) / 1000;
    };
    std::vector<double> known;
    std::vector<double> unknown;
    for (int i = 0; i < 1000; ++i) {
        known.push_back(microseconds(QStringLiteral("kai.ito")));
        unknown.push_back(microseconds(QStringLiteral("nobody.x")));
    }
    // The slowest tenth is the machine's.
    const auto measure = [](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        times.resize(times.size() * 9 / 10);
        double mean = 0;
        for (const double time : times)
            mean += time / static_cast<double>(times.size());
        double variance = 0;
        for (const double time : times)
            variance += (time - mean) * (time - mean) / static_cast<double>(times.size() - 1);
        return std::pair(mean, variance / static_cast<double>(times.size()));
    };
    const auto [knownMean, knownError] = measure(known);
    const auto [unknownMean, unknownError] = measure(unknown);
    const double t = std::abs(knownMean - unknownMean) / std::sqrt(knownError + unknownError);
    qInfo("known %.0f µs, unknown %.0f µs, t = %.2f", knownMean, unknownMean, t);
    QVERIFY2(t < 4.5 || std::abs(knownMean - unknownMean) < knownMean / 200, QByteArray::number(t).constData());
}

USHER_TEST(TestUniform, QCoreApplication)
#include "tst_uniform.moc"

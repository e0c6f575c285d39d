#include "common/core/clock.h"
#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string_view>

using namespace usher;

namespace {

int logThreeLines(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    installLogging(QCoreApplication::arguments().value(1) == QLatin1String("json"));
    qCDebug(logNetwork) << "hidden unless asked for";
    qCWarning(logNetwork, "to mei.tan@example.com\nforged");
    qCritical("second");
    LogFields fields;
    fields.add("text", "\"é\\\n\x7f").add("number", -7).addMilliseconds("ms", 12'034);
    logFields(logServer(), "fields", fields);
    return 0;
}
const test::Registration logger("log-three-lines", logThreeLines);

constexpr std::string_view planted = "tr0ub4dor-planted-secret";
std::atomic<int> leaks = 0;

} // namespace

// Every block of the C++ heap is searched for the planted secret before it is given back.
void *operator new(size_t size)
{
    if (void *block = std::malloc(size))
        return block;
    throw std::bad_alloc();
}

void *operator new(size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size);
}

void operator delete(void *block) noexcept
{
    std::free(block);
}

void operator delete(void *block, size_t size) noexcept
{
    if (block && std::string_view(static_cast<const char *>(block), size).find(planted) != std::string_view::npos)
        ++leaks;
    std::free(block);
}

class TestCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretKeepsText_data();
    void secretKeepsText();
    void secretComparesAndCopies();
    void secretIsWiped();
    void secretNeverPrints();
    void result();
    void problemKind_data();
    void problemKind();
    void randomValues();
    void clockIsUtc();
    void logging_data();
    void logging();
};

void TestCore::secretKeepsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << QStringLiteral("hunter2") << 7;
    QTest::newRow("spaces stay") << QStringLiteral("  a b ") << 6;
    QTest::newRow("full width stays") << QStringLiteral("ｐａｓｓ１") << 5;
    QTest::newRow("emoji family") << QStringLiteral("👨‍👩‍👧") << 5;
    QTest::newRow("10,000") << QString(10000, u'é') << 10000;
    QTest::newRow("null character") << QString(QStringLiteral("a") + QChar(0) + u'b') << 3;
}

void TestCore::secretKeepsText()
{
    QFETCH(QString, text);
    const Secret secret(text);
    QCOMPARE(secret.reveal(), text);
    QCOMPARE(secret.revealUtf8(), text.toUtf8());
    QCOMPARE(Secret::fromUtf8(text.toUtf8()), secret);
    QCOMPARE(secret.isEmpty(), text.isEmpty());
    QTEST(int(secret.characterCount()), "characters");
}

void TestCore::secretComparesAndCopies()
{
    const Secret one(QStringLiteral("one"));
    QVERIFY(one == Secret(QStringLiteral("one")));
    QVERIFY(one != Secret(QStringLiteral("onE")));
    QVERIFY(one != Secret(QStringLiteral("one ")));
    QVERIFY(one != Secret());
    QVERIFY(Secret() == Secret(QString()));

    Secret copy(one);
    QCOMPARE(copy, one);
    copy = Secret(QStringLiteral("two"));
    QCOMPARE(one.reveal(), QStringLiteral("one"));
    Secret moved(std::move(copy));
    QCOMPARE(moved.reveal(), QStringLiteral("two"));
    Secret &same = moved;
    moved = same;
    QCOMPARE(moved.reveal(), QStringLiteral("two"));
    moved = std::move(same);
    QCOMPARE(moved.reveal(), QStringLiteral("two"));
    moved = one;
    QCOMPARE(moved, one);
}

void TestCore::secretIsWiped()
{
    const QString text = QString::fromLatin1(planted.data(), qsizetype(planted.size()));
    leaks = 0;
    delete new std::string(planted); // the search itself works
    QCOMPARE(leaks.load(), 1);
    leaks = 0;
    {
        Secret first(text);
        Secret second(first);
        Secret third = Secret::fromUtf8(text.toLatin1());
        third = first;
        first = Secret(QStringLiteral("shorter"));
        second = std::move(third);
        std::vector<Secret> many(3, second);
        many.push_back(second); // moves to another block
        many.erase(many.begin());
    }
    QCOMPARE(leaks.load(), 0);
}

void TestCore::secretNeverPrints()
{
    QString out;
    QDebug(&out).nospace() << "<" << Secret(QStringLiteral("hunter2")) << ">" << QStringLiteral("quoted");
    QCOMPARE(out, QStringLiteral("<•••>\"quoted\""));
}

void TestCore::result()
{
    const Result<int> good = 3;
    QVERIFY(good.ok() && good);
    QCOMPARE(*good, 3);
    const Result<Done> bad = Problem::make(problem_code::timed_out, 504, QStringLiteral("late"));
    QVERIFY(!bad);
    QCOMPARE(bad.problem().detail, QStringLiteral("late"));
    QCOMPARE(Result<QString>(QStringLiteral("x"))->size(), 1);
}

void TestCore::problemKind_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("transient");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("decided");
    using namespace problem_code;
    QTest::newRow("timed out") << timed_out << 0 << true << true << false;
    QTest::newRow("connection lost") << connection_lost << 0 << true << true << false;
    QTest::newRow("unreachable") << unreachable << 0 << true << false << false;
    QTest::newRow("host not found") << host_not_found << 0 << true << false << false;
    QTest::newRow("offline") << offline << 0 << true << false << false;
    QTest::newRow("cancelled") << cancelled << 0 << false << true << false;
    QTest::newRow("tls") << tls_untrusted << 0 << false << false << false;
    QTest::newRow("proxy") << proxy_credentials << 407 << false << false << false;
    QTest::newRow("429") << code_resend_too_soon << 429 << true << false << false;
    QTest::newRow("503") << overloaded << 503 << true << true << false;
    QTest::newRow("502") << not_our_service << 502 << true << true << false;
    QTest::newRow("504") << internal_error << 504 << true << true << false;
    QTest::newRow("500") << internal_error << 500 << false << true << false;
    QTest::newRow("500, not ours") << not_our_service << 500 << false << true << false;
    QTest::newRow("422") << validation_failed << 422 << false << false << true;
    QTest::newRow("401") << session_expired << 401 << false << false << true;
    QTest::newRow("other server") << not_our_service << 404 << false << false << false;
    QTest::newRow("unreadable success") << not_our_service << 201 << false << true << false;
    QTest::newRow("oversized success") << answer_too_large << 200 << false << true << false;
}

void TestCore::problemKind()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    const Problem problem = Problem::make(code, status);
    QTEST(problem.isTransient(), "transient");
    QTEST(problem.outcomeUnknown(), "unknown");
    QTEST(problem.isDecision(), "decided");
    QCOMPARE(problem.isCancelled(), problem == Problem::cancelled());
}

void TestCore::randomValues()
{
    QCOMPARE(random::bytes(0).size(), 0);
    QCOMPARE(random::bytes(-1).size(), 0);
    QCOMPARE(random::bytes(13).size(), 13);
    static const QRegularExpression base64url(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    static const QRegularExpression version4(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        const QString token = random::token();
        const QString uuid = random::uuid();
        QVERIFY2(base64url.match(token).hasMatch(), qPrintable(token));
        QVERIFY2(version4.match(uuid).hasMatch(), qPrintable(uuid));
        seen << token << uuid << random::reference(256);
    }
    QCOMPARE(seen.size(), 300);
    QCOMPARE(random::token(128).size(), 22);
    QCOMPARE(random::reference(96).size(), 16);
}

void TestCore::clockIsUtc()
{
    QCOMPARE(systemClock()().timeSpec(), Qt::UTC);
}

void TestCore::logging_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("json") << true;
}

void TestCore::logging()
{
    QFETCH(bool, json);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("log-three-lines"), json ? QStringLiteral("json") : QStringLiteral("text")});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(), QByteArray());
    const QList<QByteArray> lines = child.readAllStandardError().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(!lines[0].contains("mei.tan"));
    QVERIFY(!lines[0].contains("hidden"));
    if (json) {
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(QStringLiteral("level")).toString(), QStringLiteral("warning"));
        QCOMPARE(first.value(QStringLiteral("category")).toString(), QStringLiteral("usher.network"));
        QCOMPARE(first.value(QStringLiteral("message")).toString(), QStringLiteral("to m•••@e•••.com\nforged"));
        QVERIFY(QDateTime::fromString(first.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs).isValid());
        const QJsonObject fields = QJsonDocument::fromJson(lines[2]).object();
        QCOMPARE(fields.value(QStringLiteral("message")).toString(), QStringLiteral("fields"));
        QCOMPARE(fields.value(QStringLiteral("text")).toString(), QStringLiteral("\"é\\\n\x7f"));
        QCOMPARE(fields.value(QStringLiteral("number")).toInteger(), qint64(-7));
        QCOMPARE(fields.value(QStringLiteral("ms")).toDouble(), 12.034);
    } else {
        QVERIFY2(lines[0].endsWith(" warning usher.network: to m•••@e•••.com forged"), lines[0].constData());
        QVERIFY(lines[1].endsWith(" error default: second"));
    }
}

USHER_TEST(TestCore, QCoreApplication)
#include "tst_core.moc"

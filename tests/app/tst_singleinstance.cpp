#include "testmain.h"
#include "usher/app/options.h"
#include "usher/app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <memory>

using namespace usher;

// What the first one believes of callers. Two real programs: tests/e2e/tst_secondstart.
class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOver_data();
    void handsOver();
    void belongsToTheUser();
    void distrusts_data();
    void distrusts();
    void survivesLeftovers();
    void names();

private:
    QString path(const char *end) const
    {
        return m_runtime->filePath(QStringLiteral("usher-test") + QLatin1String(end));
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

const QString name = QStringLiteral("test");

QByteArray frame(const QByteArray &text, quint32 length)
{
    QByteArray bytes(4, 0);
    qToBigEndian(length, bytes.data());
    return bytes + text;
}

} // namespace

void TestSingleInstance::init()
{
    m_runtime = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/usher-runtime-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestSingleInstance::handsOver_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("a short path") << QString();
    QTest::newRow("longer than a socket's path may be") << QString(200, u'u');
}

void TestSingleInstance::handsOver()
{
    QFETCH(const QString, below);
    const QString runtime = QDir(m_runtime->path()).filePath(below);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    SingleInstance first(name);
    QCOMPARE(first.claim({}), SingleInstance::Claim::First);
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::messageReceived);
    for (const QString &message : {QString(), QStringLiteral("com.example.usher:hand-off?x=%20北")}) {
        SingleInstance::Claim claim = SingleInstance::Claim::NoAnswer;
        const std::unique_ptr<QThread> later(QThread::create([&] { claim = SingleInstance(name).claim(message); }));
        later->start();
        QTRY_VERIFY(later->isFinished());
        QCOMPARE(claim, SingleInstance::Claim::HandedOver);
        QCOMPARE(received.takeFirst().constFirst().toString(), message);
    }
}

void TestSingleInstance::belongsToTheUser()
{
    SingleInstance first(name);
    QCOMPARE(first.claim({}), SingleInstance::Claim::First);
    QVERIFY(first.listen());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(path(".socket")));
    QVERIFY(!(QFileInfo(path(".socket")).permissions() & others));
}

void TestSingleInstance::distrusts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("taken");
    const QByteArray longest(SingleInstance::longestMessage, 'x');
    QTest::newRow("empty") << frame({}, 0) << true;
    QTest::newRow("longest") << frame(longest, quint32(longest.size())) << true;
    QTest::newRow("too long") << frame(longest + 'x', quint32(longest.size() + 1)) << false;
    QTest::newRow("huge length") << frame({}, 0xffffffff) << false;
    QTest::newRow("not UTF-8") << frame("\xff\xfe", 2) << false;
    QTest::newRow("cut UTF-8") << frame("\xe5\x8c", 2) << false;
    QTest::newRow("control characters") << frame("a\nb", 3) << false;
    QTest::newRow("null") << frame(QByteArray("a\0b", 3), 3) << false;
}

void TestSingleInstance::distrusts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, taken);
    SingleInstance first(name);
    QCOMPARE(first.claim({}), SingleInstance::Claim::First);
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::messageReceived);
    QLocalSocket caller;
    caller.connectToServer(path(".socket"));
    QVERIFY(caller.waitForConnected());
    const QByteArray beginning = bytes.left(8);
    for (const char byte : beginning) { // in pieces, as it may come
        caller.write(&byte, 1);
        caller.flush();
        QCoreApplication::processEvents();
    }
    caller.write(bytes.mid(8));
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(caller.readAll(), taken ? QByteArray("ok") : QByteArray());
    QCOMPARE(received.size(), taken ? 1 : 0);
}

void TestSingleInstance::survivesLeftovers()
{
    // Of one that was killed: a socket that nobody listens at.
    QFile leftover(path(".socket"));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    SingleInstance first(name);
    QCOMPARE(first.claim({}), SingleInstance::Claim::First);
    QVERIFY(first.listen());
    // One that has the lock and never comes to its socket.
    SingleInstance hung(QStringLiteral("hung"));
    QCOMPARE(hung.claim({}), SingleInstance::Claim::First);
    SingleInstance later(QStringLiteral("hung"));
    QCOMPARE(later.claim({}, std::chrono::milliseconds(100)), SingleInstance::Claim::NoAnswer);
}

void TestSingleInstance::names()
{
    Options options;
    options.brand = QStringLiteral("northlight");
    QCOMPARE(instanceName(options), QStringLiteral("northlight"));
    options.demo.emplace();
    QCOMPARE(instanceName(options), QStringLiteral("northlight-demo"));
    options.brand = QStringLiteral("/opt/Some Pack/") + QString(100, u'x') + QStringLiteral("/brand.json");
    QVERIFY(instanceName(options).size() < 40 && !instanceName(options).contains(QLatin1Char('/')));
}

USHER_TEST(TestSingleInstance, QCoreApplication)
#include "tst_singleinstance.moc"

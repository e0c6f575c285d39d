#include "common/core/problemcodes.h"
#include "services/fakesecretservice.h"
#include "services/realkeyring.h"
#include "testmain.h"
#include "usher/services/memorykeychain.h"
#include "usher/services/systemkeychain.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;

// Runs under tests/withsession.sh: a bus and an open gnome-keyring of its own.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void writesReadsRemoves_data();
    void writesReadsRemoves();
    void servicesAreSeparate();
    void oneJobAtATime();
    void tooLargeIsRefused();
    void absent_data();
    void absent();
    void hangingIsUnknownUntilAProbe();
    void cancelledInTheQueue();
    void destroyedWhileRunning();
    void lockedIsNeverEmpty();
    void openKeyringNeedsNoPrompt();
    void unlocksWithAPrompt_data();
    void unlocksWithAPrompt();

private:
    QByteArray m_bus;
};

namespace {

// A session bus on which there is no keyring.
class OwnBus
{
public:
    QByteArray start()
    {
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            return {};
        configuration.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
              "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
              "</policy></busconfig>");
        configuration.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + configuration.fileName()});
        return m_daemon.waitForReadyRead() ? m_daemon.readLine().trimmed() : QByteArray();
    }
    ~OwnBus()
    {
        if (m_daemon.state() == QProcess::Running) {
            m_daemon.terminate();
            m_daemon.waitForFinished();
        }
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace

void TestKeychain::initTestCase()
{
    m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY2(!qEnvironmentVariableIsEmpty("USHER_SESSION"), "run it under tests/withsession.sh");
    // libsecret stays for good on the bus that it sees first; tests that lead us to another bus leave it here.
    SystemKeychain keychain(service);
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_not_found);
}

void TestKeychain::cleanup()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
}

void TestKeychain::writesReadsRemoves_data()
{
    QTest::addColumn<bool>("memory");
    QTest::newRow("gnome-keyring") << false;
    QTest::newRow("memory") << true;
}

void TestKeychain::writesReadsRemoves()
{
    QFETCH(const bool, memory);
    std::unique_ptr<Keychain> keychain;
    if (memory)
        keychain = std::make_unique<MemoryKeychain>();
    else
        keychain = std::make_unique<SystemKeychain>(service);

    QCOMPARE(stateOf(keychain->probe()), number(KeychainState::Ok));
    QCOMPARE(test::Outcome(keychain->read(entry)).code(), problem_code::keychain_not_found);
    QCOMPARE(test::Outcome(keychain->remove(entry)).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(keychain->write(entry, secret)).code(), QStringLiteral("ok"));
    test::Outcome found(keychain->read(entry));
    QCOMPARE(found.code(), QStringLiteral("ok"));
    QVERIFY(found.result().value() == secret);
    QCOMPARE(test::Outcome(keychain->write(entry, Secret(QStringLiteral("second")))).code(), QStringLiteral("ok"));
    test::Outcome second(keychain->read(entry));
    QCOMPARE(second.code(), QStringLiteral("ok"));
    QVERIFY(second.result().value() == Secret(QStringLiteral("second")));
    QCOMPARE(test::Outcome(keychain->remove(entry)).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(keychain->read(entry)).code(), problem_code::keychain_not_found);
}

void TestKeychain::servicesAreSeparate()
{
    SystemKeychain keychain(service);
    SystemKeychain demo(service + QStringLiteral("-demo"));
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(demo.read(entry)).code(), problem_code::keychain_not_found);
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), QStringLiteral("ok"));
}

void TestKeychain::oneJobAtATime()
{
    SystemKeychain keychain(service);
    test::Outcome write(keychain.write(entry, secret));
    test::Outcome read(keychain.read(entry));
    test::Outcome remove(keychain.remove(entry));
    test::Outcome again(keychain.read(entry));
    QCOMPARE(again.code(), problem_code::keychain_not_found);
    QCOMPARE(write.count + read.count + remove.count, 3);
    QCOMPARE(read.code(), QStringLiteral("ok"));
    QVERIFY(read.result().value() == secret);
}

void TestKeychain::tooLargeIsRefused()
{
    SystemKeychain keychain(service);
    const Secret large(QString(2561, QLatin1Char('x')));
    QCOMPARE(test::Outcome(keychain.write(entry, large)).code(), problem_code::keychain_denied);
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_not_found);
}

void TestKeychain::absent_data()
{
    QTest::addColumn<QByteArray>("bus");
    QTest::newRow("no bus") << QByteArray();
    QTest::newRow("dead bus") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("bus without a keyring") << QByteArray("own");
}

void TestKeychain::absent()
{
    QFETCH(QByteArray, bus);
    OwnBus own;
    if (bus == "own")
        bus = own.start();
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    {
        SystemKeychain keychain(service);
        QCOMPARE(stateOf(keychain.probe()), number(KeychainState::None));
        QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_none);
        QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), problem_code::keychain_none);
        QCOMPARE(test::Outcome(keychain.remove(entry)).code(), problem_code::keychain_none);
        QCOMPARE(stateOf(keychain.unlock()), number(KeychainState::None));
    }
}

void TestKeychain::hangingIsUnknownUntilAProbe()
{
    const uint process = test::keyringProcess();
    QVERIFY(process > 1);
    SystemKeychain keychain(service, nullptr, {100ms, 1000ms});
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), QStringLiteral("ok"));

    ::kill(pid_t(process), SIGSTOP);
    test::Outcome read(keychain.read(entry));
    test::Outcome queued(keychain.read(entry));
    const QString readCode = read.code();
    const QString queuedCode = queued.code();
    const QString probe = stateOf(keychain.probe());
    ::kill(pid_t(process), SIGCONT);
    QCOMPARE(readCode, problem_code::keychain_unknown);
    QCOMPARE(read.slowCount, 1);
    QCOMPARE(queuedCode, problem_code::keychain_unknown);
    QCOMPARE(queued.slowCount, 0); // not asked at all
    QCOMPARE(probe, number(KeychainState::Unknown));

    // It answers again, but nothing is believed before a probe.
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_unknown);
    QCOMPARE(stateOf(keychain.probe()), number(KeychainState::Ok));
    test::Outcome found(keychain.read(entry));
    QCOMPARE(found.code(), QStringLiteral("ok"));
    QVERIFY(found.result().value() == secret);
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), QStringLiteral("ok"));
}

void TestKeychain::cancelledInTheQueue()
{
    SystemKeychain keychain(service);
    test::Outcome running(keychain.write(entry, secret));
    test::Outcome waiting(keychain.remove(entry));
    waiting.call()->cancel();
    QCOMPARE(running.code(), QStringLiteral("ok"));
    QCOMPARE(waiting.code(), problem_code::cancelled);
    test::Outcome read(keychain.read(entry));
    QTest::qWait(0);
    read.call()->cancel(); // whatever it is doing just now
    QCOMPARE(read.code(), problem_code::cancelled);
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), QStringLiteral("ok"));
}

void TestKeychain::destroyedWhileRunning()
{
    for (int turns = 0; turns < 12; ++turns) {
        auto keychain = std::make_unique<SystemKeychain>(service);
        test::Outcome read(keychain->read(entry));
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        keychain.reset();
    }
    SystemKeychain keychain(service);
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_not_found);
}

void TestKeychain::lockedIsNeverEmpty()
{
    SystemKeychain keychain(service);
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), QStringLiteral("ok"));
    QCOMPARE(test::lockKeyring(), QString());
    QCOMPARE(stateOf(keychain.probe()), number(KeychainState::Locked));
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_locked);
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), problem_code::keychain_locked);
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), problem_code::keychain_locked);
    // No display, so no prompt: as if it had been put away.
    QCOMPARE(stateOf(keychain.unlock()), number(KeychainState::Denied));
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_locked);

    QCOMPARE(test::unlockKeyring(), QString());
    test::Outcome found(keychain.read(entry));
    QCOMPARE(found.code(), QStringLiteral("ok"));
    QVERIFY(found.result().value() == secret);
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), QStringLiteral("ok"));
}

void TestKeychain::openKeyringNeedsNoPrompt()
{
    SystemKeychain keychain(service);
    QCOMPARE(stateOf(keychain.unlock()), number(KeychainState::Ok));
    MemoryKeychain memory;
    QCOMPARE(stateOf(memory.unlock()), number(KeychainState::Ok));
}

void TestKeychain::unlocksWithAPrompt_data()
{
    using Person = FakeSecretService::Person;
    QTest::addColumn<Person>("person");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("the password is typed") << Person::TypesThePassword << KeychainState::Ok;
    QTest::newRow("put away") << Person::PutsItAway << KeychainState::Denied;
    QTest::newRow("left open") << Person::IsNotThere << KeychainState::Unknown;
}

void TestKeychain::unlocksWithAPrompt()
{
    QFETCH(const FakeSecretService::Person, person);
    QFETCH(const KeychainState, state);
    OwnBus own;
    const QByteArray bus = own.start();
    QVERIFY(!bus.isEmpty());
    FakeSecretService fake(QString::fromLatin1(bus), person);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    SystemKeychain keychain(service, nullptr, {20ms, 5s, 200ms});
    QCOMPARE(stateOf(keychain.probe()), number(KeychainState::Locked));
    QCOMPARE(fake.prompts(), 0); // only on a wish

    test::Outcome unlock(keychain.unlock());
    QCOMPARE(unlock.code(), QStringLiteral("ok"));
    QCOMPARE(unlock.result().value(), state);
    QCOMPARE(fake.prompts(), 1);
    QTRY_VERIFY(!fake.isPromptOpen()); // not left behind
    if (person == FakeSecretService::Person::IsNotThere)
        QCOMPARE(unlock.slowCount, 1);
    const bool open = state == KeychainState::Ok;
    QCOMPARE(stateOf(keychain.probe()), number(open ? KeychainState::Ok : KeychainState::Locked));
}

USHER_TEST(TestKeychain, QCoreApplication)
#include "tst_keychain.moc"

#include "common/core/problemcodes.h"
#include "services/realkeyring.h"
#include "testmain.h"
#include "usher/services/systemkeychain.h"

#include <QProcess>

#include <csignal>

using namespace usher;
using namespace usher::test;

// A real gnome-keyring (tests/withsession.sh) that is not as it was left.
class TestKeyringFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignBytes_data();
    void foreignBytes();
    void killedMeanwhile();
};

void TestKeyringFaults::foreignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe{\"password\":\"\xc3");
    QTest::newRow("zero bytes") << QByteArray("{\0\0}", 4);
    QTest::newRow("cut off") << QByteArray(R"({"password":"correct hor)");
}

// Whoever may write to the keyring left something else in our entry: it is read as something, and can be replaced.
void TestKeyringFaults::foreignBytes()
{
    QFETCH(const QByteArray, bytes);
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
        {QStringLiteral("store"), QStringLiteral("--label=test"), QStringLiteral("server"), service,
            QStringLiteral("user"), entry, QStringLiteral("type"), QStringLiteral("plaintext"),
            QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")});
    QVERIFY(tool.waitForStarted());
    tool.write(bytes);
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);

    SystemKeychain keychain(service);
    test::Outcome found(keychain.read(entry));
    if (found.code() == QLatin1String("ok"))
        QVERIFY(found.result().value() != secret);
    else
        QCOMPARE(found.code(), problem_code::keychain_unknown);
    QCOMPARE(stateOf(keychain.probe()), number(KeychainState::Ok)); // the keychain itself is well
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), QStringLiteral("ok"));
    test::Outcome again(keychain.read(entry));
    QCOMPARE(again.code(), QStringLiteral("ok"));
    QVERIFY(again.result().value() == secret);
    QCOMPARE(test::Outcome(keychain.remove(entry)).code(), QStringLiteral("ok"));
    QCOMPARE(test::Outcome(keychain.read(entry)).code(), problem_code::keychain_not_found);
}

// The desktop starts it again, locked; until then it is anything but empty.
void TestKeyringFaults::killedMeanwhile()
{
    SystemKeychain keychain(service);
    QCOMPARE(test::Outcome(keychain.write(entry, secret)).code(), QStringLiteral("ok"));
    const uint process = test::keyringProcess();
    QVERIFY(process > 1);
    test::Outcome underWay(keychain.read(entry));
    ::kill(pid_t(process), SIGKILL);
    const QString code = underWay.code();
    QVERIFY2(code == QLatin1String("ok") || code.startsWith(QLatin1String("keychain_")), qPrintable(code));
    QVERIFY(code != problem_code::keychain_not_found);
    QVERIFY(QTest::qWaitFor([process] { return test::keyringProcess() != process; }));
    const QString after = test::Outcome(keychain.read(entry)).code();
    QVERIFY2(after == problem_code::keychain_locked || after == problem_code::keychain_none, qPrintable(after));

    QCOMPARE(test::unlockKeyring(), QString());
    QCOMPARE(stateOf(keychain.probe()), number(KeychainState::Ok));
    test::Outcome again(keychain.read(entry));
    QCOMPARE(again.code(), QStringLiteral("ok"));
    QVERIFY(again.result().value() == secret);
}

USHER_TEST(TestKeyringFaults, QCoreApplication)
#include "tst_keyringfaults.moc"

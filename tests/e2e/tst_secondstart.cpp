#include "testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

// A second start of the real program, on a display with a window manager: the first one's window comes to the front.
class TestSecondStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsTheFirstToTheFront();
    void anotherBrandIsAnotherProgram();
    void replacesAKilledOne();
    void doesNotHangWithAHungOne();
    void demoWithoutItsServiceEnds();

private:
    using Running = std::unique_ptr<QProcess>;

    struct Ended
    {
        int code;
        QByteArray said;
    };

    Running start(const QString &brand = QStringLiteral("northlight"));
    Ended startAgain(); // until it ends
    static QByteArray output(const QString &program, const QStringList &arguments);
    static QByteArray window(const Running &); // empty: not shown
    static QByteArray state(const QByteArray &id); // "Normal", "Iconic"
    static bool becomesActive(const QByteArray &id);

    QTemporaryDir m_state;
};

namespace {

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

TestSecondStart::Running TestSecondStart::start(const QString &brand)
{
    auto process = std::make_unique<QProcess>();
    process->start(str(USHER_PROGRAM),
        {str("--brand"), brand, str("--backend"), str("https://127.0.0.1:9"), str("--language"), str("en"),
            str("--state"), m_state.filePath(brand)});
    return process;
}

TestSecondStart::Ended TestSecondStart::startAgain()
{
    const Running process = start();
    if (!process->waitForFinished(10'000) || process->exitStatus() != QProcess::NormalExit)
        return {-1, "still running"};
    return {process->exitCode(), process->readAllStandardError()};
}

QByteArray TestSecondStart::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray TestSecondStart::window(const Running &program)
{
    return output(str("xdotool"),
        {str("search"), str("--onlyvisible"), str("--pid"), QString::number(program->processId()), str("--name"),
            str("Northlight|TrueWatch")})
        .split('\n')
        .constFirst();
}

QByteArray TestSecondStart::state(const QByteArray &id)
{
    static const QRegularExpression words(str("window state: (\\w+)"));
    const QString properties
        = QString::fromUtf8(output(str("xprop"), {str("-id"), QString::fromLatin1(id), str("WM_STATE")}));
    return words.match(properties).captured(1).toLatin1();
}

bool TestSecondStart::becomesActive(const QByteArray &id)
{
    return QTest::qWaitFor([&id] { return output(str("xdotool"), {str("getactivewindow")}) == id; });
}

void TestSecondStart::bringsTheFirstToTheFront()
{
    const Running first = start();
    QByteArray id;
    QTRY_VERIFY(!(id = window(first)).isEmpty());
    output(str("xdotool"), {str("windowminimize"), QString::fromLatin1(id)});
    QTRY_COMPARE(state(id), "Iconic");

    const Ended second = startAgain();
    QCOMPARE(second.code, 0);
    QCOMPARE(second.said, QByteArray());
    QTRY_COMPARE(state(id), "Normal");
    QVERIFY(becomesActive(id));

    // Behind another window, not minimized.
    QProcess other;
    other.setStandardOutputFile(QProcess::nullDevice());
    other.start(str("xev"), {str("-name"), str("Another program")});
    QByteArray otherId;
    QTRY_VERIFY(!(otherId = output(str("xdotool"), {str("search"), str("--name"), str("Another program")})).isEmpty());
    QVERIFY(becomesActive(otherId));
    QCOMPARE(startAgain().code, 0);
    QVERIFY(becomesActive(id));
    QCOMPARE(first->state(), QProcess::Running);
    other.kill();
    other.waitForFinished();
    first->kill();
    first->waitForFinished();
}

void TestSecondStart::anotherBrandIsAnotherProgram()
{
    const Running first = start();
    const Running other = start(str("truewatch"));
    QTRY_VERIFY(!window(first).isEmpty() && !window(other).isEmpty());
    for (const Running *program : {&first, &other}) {
        (*program)->kill();
        (*program)->waitForFinished();
    }
}

void TestSecondStart::replacesAKilledOne()
{
    const Running first = start();
    QTRY_VERIFY(!window(first).isEmpty());
    first->kill(); // leaves lock and socket behind
    first->waitForFinished();
    const Running next = start();
    QTRY_VERIFY(!window(next).isEmpty());
    QCOMPARE(startAgain().code, 0);
    next->kill();
    next->waitForFinished();
}

void TestSecondStart::doesNotHangWithAHungOne()
{
    const Running first = start();
    QTRY_VERIFY(!window(first).isEmpty());
    ::kill(pid_t(first->processId()), SIGSTOP);
    const Ended second = startAgain();
    ::kill(pid_t(first->processId()), SIGCONT);
    QCOMPARE(second.code, 1);
    QVERIFY2(second.said.contains("open already"), second.said.constData());
    QCOMPARE(startAgain().code, 0); // it has come round
    first->kill();
    first->waitForFinished();
}

// It says what is missing and does not stay, unseen, in the way of the next start.
void TestSecondStart::demoWithoutItsServiceEnds()
{
    QTemporaryDir alone; // no usherd beside it
    const QString program = alone.filePath(str("usher"));
    QVERIFY(QFile::copy(str(USHER_PROGRAM), program));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(str("PATH"), alone.path());
    for (int start = 0; start < 2; ++start) {
        QProcess demo;
        demo.setProcessEnvironment(environment);
        demo.start(program, {str("--demo")});
        QVERIFY(demo.waitForFinished(20'000));
        QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
        QCOMPARE(demo.exitCode(), 1);
        QVERIFY(demo.readAllStandardError().contains("usherd"));
    }
}

USHER_TEST(TestSecondStart, QCoreApplication)
#include "tst_secondstart.moc"

#include "usher/unattended/codesource.h"

#include "usher/unattended/said.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace usher {

namespace {

constexpr qsizetype longestAnswer = 64 * 1024; // a mail with its headers

} // namespace

CommandCodes::CommandCodes(const QStringList &command, std::chrono::seconds limit, QObject *parent)
    : CodeSource(parent)
    , m_command(command)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(said(QT_TRANSLATE_NOOP("usher::Unattended", "The code command took too long and was stopped.")));
    });
}

CommandCodes::~CommandCodes()
{
    stop();
}

void CommandCodes::ask(const Wanted &wanted)
{
    stop();
    m_process = new QProcess(this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("USHER_CODE_PURPOSE"), wanted.purpose);
    if (!wanted.maskedEmail.isEmpty()) {
        environment.insert(QStringLiteral("USHER_CODE_SENT_TO"), wanted.maskedEmail);
        environment.insert(QStringLiteral("USHER_CODE_DIGITS"), QString::number(wanted.digits));
    }
    m_process->setProcessEnvironment(environment);
    m_process->setProgram(m_command.constFirst());
    m_process->setArguments(m_command.mid(1));
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(said(QT_TRANSLATE_NOOP("usher::Unattended", "The code command cannot be started.")));
    });
    connect(m_process, &QProcess::finished, this, &CommandCodes::ended);
    m_process->start();
    m_limit.start();
}

void CommandCodes::ended()
{
    const QByteArray output = m_process->readAllStandardOutput().left(longestAnswer);
    if (m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0)
        return fail(said(QT_TRANSLATE_NOOP("usher::Unattended", "The code command failed.")));
    stop();
    Q_EMIT answered(QString::fromUtf8(output));
}

void CommandCodes::fail(const QString &sentence)
{
    stop();
    Q_EMIT failed(sentence);
}

void CommandCodes::stop()
{
    m_limit.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->deleteLater();
    m_process.clear();
}

#ifdef Q_OS_UNIX

struct TerminalCodes::Terminal
{
    int descriptor = -1;
    termios before = {};
    std::unique_ptr<QSocketNotifier> notifier;
    QByteArray line;

    ~Terminal()
    {
        notifier.reset();
        if (descriptor < 0)
            return;
        tcsetattr(descriptor, TCSAFLUSH, &before);
        ::close(descriptor);
    }
};

bool TerminalCodes::open()
{
    auto terminal = std::make_unique<Terminal>();
    terminal->descriptor = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (terminal->descriptor < 0 || tcgetattr(terminal->descriptor, &terminal->before) != 0)
        return false;
    m_terminal = std::move(terminal);
    return true;
}

bool TerminalCodes::isAvailable()
{
    const bool there = m_terminal || open();
    stop();
    return there;
}

void TerminalCodes::ask(const Wanted &wanted)
{
    stop();
    if (!open())
        return Q_EMIT failed(said(QT_TRANSLATE_NOOP("usher::Unattended", "There is no terminal to ask on.")));
    termios silent = m_terminal->before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    silent.c_lflag |= tcflag_t(ICANON | ISIG);
    tcsetattr(m_terminal->descriptor, TCSAFLUSH, &silent);
    const QString question = wanted.maskedEmail.isEmpty()
        //: Asked on a terminal.
        ? said(QT_TRANSLATE_NOOP("usher::Unattended", "Pairing code from the marketplace (not shown): "))
        //: Asked on a terminal. %1: "m•••@e•••.com"
        : said(QT_TRANSLATE_NOOP("usher::Unattended", "Code from the mail to %1 (not shown): "))
              .arg(wanted.maskedEmail);
    const QByteArray text = question.toLocal8Bit();
    // A terminal that takes no more is one nobody reads.
    [[maybe_unused]] const auto written = ::write(m_terminal->descriptor, text.constData(), size_t(text.size()));
    m_terminal->notifier = std::make_unique<QSocketNotifier>(m_terminal->descriptor, QSocketNotifier::Read);
    connect(m_terminal->notifier.get(), &QSocketNotifier::activated, this, &TerminalCodes::onReadable);
}

void TerminalCodes::onReadable()
{
    char bytes[1024];
    const ssize_t count = ::read(m_terminal->descriptor, bytes, sizeof bytes);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_terminal->line.append(bytes, count);
    const bool over = count <= 0 || m_terminal->line.size() > longestAnswer;
    if (!over && !m_terminal->line.contains('\n'))
        return;
    const QString line = QString::fromLocal8Bit(m_terminal->line).trimmed();
    [[maybe_unused]] const auto written = ::write(m_terminal->descriptor, "\n", 1);
    // The notifier is what called.
    m_terminal->notifier.release()->deleteLater();
    stop();
    if (over)
        Q_EMIT failed(said(QT_TRANSLATE_NOOP("usher::Unattended", "No code was entered.")));
    else
        Q_EMIT answered(line);
}

#else

struct TerminalCodes::Terminal
{
};

bool TerminalCodes::open()
{
    return false;
}

bool TerminalCodes::isAvailable()
{
    return false;
}

void TerminalCodes::ask(const Wanted &)
{
    Q_EMIT failed(said(QT_TRANSLATE_NOOP("usher::Unattended", "There is no terminal to ask on.")));
}

void TerminalCodes::onReadable()
{
}

#endif

TerminalCodes::TerminalCodes(QObject *parent)
    : CodeSource(parent)
{
}

TerminalCodes::~TerminalCodes() = default;

void TerminalCodes::stop()
{
    m_terminal.reset();
}

} // namespace usher

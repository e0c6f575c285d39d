#include "usher/app/activateprogram.h"

#include "common/core/jsonstrict.h"
#include "common/core/problemcodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace usher {

namespace {

constexpr qint64 largestAnswers = 1 << 20; // bytes
constexpr qint64 longestPassword = 4096;

void writeLine(const QByteArray &json)
{
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "usher: %s\n", qPrintable(sentence));
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    if (!standardInput && QFileInfo(path).isDir())
        return Problem::make(problem_code::bad_request, 0, QStringLiteral("--answers: %1 is a folder.").arg(path));
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Problem::make(
            problem_code::bad_request, 0, QStringLiteral("--answers: the file %1 cannot be read.").arg(path));
    const QByteArray content = file.read(largestAnswers + 1);
    if (content.size() > largestAnswers)
        return Problem::make(problem_code::bad_request, 0,
            QStringLiteral("--answers: more than %1 bytes are no answers.").arg(largestAnswers));
    return content;
}

// The line without its end, as editors, echo and here-documents leave one.
Secret password(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret::fromUtf8(bytes);
}

// Neither the code command is to see it, nor who reads /proc, which shows the environment as it was handed over.
void forgetVariable(const QByteArray &name)
{
    if (char *value = std::getenv(name.constData()))
        std::memset(value, 0, std::strlen(value));
    qunsetenv(name.constData());
}

// A stored sign-in is a small JSON; anything else is the password itself.
Secret passwordIn(const Secret &entry)
{
    const Result<QJsonDocument> document = parseStrictJson(entry.revealUtf8());
    const QString member = document ? document->object().value(QLatin1String("password")).toString() : QString();
    return member.isEmpty() ? entry : Secret(member);
}

#ifdef Q_OS_UNIX
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}
#endif

} // namespace

ActivateProgram::ActivateProgram(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_report(m_brand, writeLine, say)
{
}

ActivateProgram::~ActivateProgram()
{
    // It looks at the services.
    m_activation.reset();
}

void ActivateProgram::refuse(const QString &sentence, Exit exit)
{
    m_report.sentence(sentence);
    m_report.result(exit, QStringLiteral("failed"));
    QTimer::singleShot(0, this, [exit] { QCoreApplication::exit(int(exit)); });
}

void ActivateProgram::start()
{
    const Result<Brand> brand = loadBrand(m_options.brand.isEmpty() ? defaultBrand() : m_options.brand);
    if (!brand)
        return refuse(QStringLiteral("--brand: ") + brand.problem().detail);
    m_brand = *brand;
    m_language.use(m_options.language.isEmpty() ? Language::best(QLocale::system().uiLanguages()) : m_options.language);

    const Result<QByteArray> content = readFile(m_options.activate->answers);
    if (!content)
        return refuse(content.problem().detail);
    const Result<Answers> answers = readAnswers(*content);
    if (!answers) {
        for (const Problem::Field &field : answers.problem().fields)
            m_report.wrong(field.pointer, {field.code, field.arguments});
        return refuse(answers.problem().fields.isEmpty() ? answers.problem().detail
                                                         : QStringLiteral("The answers are wrong. Nothing was sent."));
    }
    const ServicePlan plan = ServicePlan::of(m_options, m_brand);
    m_job.sheet.answers = *answers;
    m_job.digest = answers->digest(plan.backend);
    m_job.dryRun = m_options.activate->dryRun;
    // A file of these answers' own: an unattended run never touches what somebody began in the window.
    const QString name = QStringLiteral("unattended-%1.json").arg(QString::fromLatin1(m_job.digest.toHex().left(16)));
    Result<std::unique_ptr<ServiceSet>> services = ServiceSet::make(plan, m_brand, name);
    if (!services)
        return refuse(services.problem().detail);
    m_services = std::move(services).value();
    m_job.services = m_services->flow();
    m_job.services.keys = answerKeys(m_job.digest);
    m_job.services.language = answers->language;
    m_job.services.languageFixed = true;
    m_job.services.timing.usernameCheck = 0; // nobody types here
    m_job.services.timing.search = 0;
    readPassword([this] { run(); });
}

void ActivateProgram::readPassword(const std::function<void()> &then)
{
    const ActivateOptions &options = *m_options.activate;
    const QByteArray variable = options.passwordVariable.toLatin1();
    if (!variable.isEmpty()) {
        m_job.sheet.password = password(qgetenv(variable.constData()));
        forgetVariable(variable);
    } else if (options.passwordDescriptor) {
        QFile file;
        if (file.open(*options.passwordDescriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
            m_job.sheet.password = password(file.read(longestPassword));
        if (file.error() != QFile::NoError)
            return refuse(QStringLiteral("--password-fd: descriptor %1 is not open.").arg(*options.passwordDescriptor));
    } else if (!options.passwordEntry.isEmpty()) {
        m_job.services.keychain->read(options.passwordEntry)
            ->whenEnded(this, [this, then](const Result<Secret> &entry) {
                if (!entry) {
                    m_report.problem(entry.problem());
                    return refuse(QStringLiteral("--password-keychain: the entry cannot be read."), Exit::Keychain);
                }
                m_job.sheet.password = passwordIn(*entry);
                then();
            });
        return;
    } else {
        return then();
    }
    if (m_job.sheet.password.isEmpty())
        return refuse(QStringLiteral("The password is empty."));
    then();
}

void ActivateProgram::run()
{
    const ActivateOptions &options = *m_options.activate;
    if (options.codeCommand.isEmpty())
        m_codes = std::make_unique<TerminalCodes>();
    else
        m_codes = std::make_unique<CommandCodes>(options.codeCommand, options.codeLimit);
    m_activation = std::make_unique<Activation>(m_job, m_codes.get(), &m_report);
    connect(m_activation.get(), &Activation::ended, this, [](int code) { QCoreApplication::exit(code); });
    catchSignals();
    m_activation->start();
}

void ActivateProgram::catchSignals()
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe) != 0)
        return; // then they end the program as usual; the next run goes on from there
    m_signals = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) == 1)
            m_activation->interrupt();
    });
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, onSignal);
#endif
}

} // namespace usher

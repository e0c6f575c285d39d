#include "usher/app/activateoptions.h"

#include "usher/app/commandline.h"

#include "common/core/problemcodes.h"

#include <QCommandLineParser>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace usher {

Problem badUsage(const QString &sentence)
{
    return Problem::make(problem_code::bad_request, 0, sentence);
}

namespace {

const QString command = QStringLiteral("activate");
constexpr int longestLimit = 3600; // seconds

} // namespace

bool ActivateArguments::isWanted(const QStringList &arguments)
{
    return arguments.value(1) == command;
}

ActivateArguments::ActivateArguments()
    : m_answers(QStringLiteral("answers"), CommandLine::tr("The answers, as JSON; - reads standard input."),
        QStringLiteral("FILE|-"))
    , m_dryRun(QStringLiteral("dry-run"),
          CommandLine::tr(
              "Check the answers against the service's policy and list all that is wrong; send nothing, ask "
              "for no code."))
    , m_passwordVariable(QStringLiteral("password-env"),
          CommandLine::tr("The new account's password is in this environment variable."), QStringLiteral("NAME"))
    , m_passwordDescriptor(QStringLiteral("password-fd"),
          CommandLine::tr("The password is read from this file descriptor, 3 or higher."), QStringLiteral("N"))
    , m_passwordEntry(QStringLiteral("password-keychain"),
          CommandLine::tr("The password is in this entry of the keychain, alone or as a stored sign-in."),
          QStringLiteral("ENTRY"))
    , m_codeCommand(QStringLiteral("code-command"),
          CommandLine::tr(
              "Program that prints the e-mail's code, in any form, or the marketplace's pairing code. It is "
              "run without a shell and finds USHER_CODE_PURPOSE in its environment (\"pairing\" for the "
              "latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal "
              "is asked."),
          QStringLiteral("CMD"))
    , m_codeLimit(QStringLiteral("code-timeout"), CommandLine::tr("Seconds that the program may take."),
          QStringLiteral("SECONDS"), QStringLiteral("300"))
{
}

void ActivateArguments::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(command,
        CommandLine::tr("Run the flow without a window: JSON lines on standard output, sentences on standard error."));
    parser.addOptions(
        {m_answers, m_dryRun, m_passwordVariable, m_passwordDescriptor, m_passwordEntry, m_codeCommand, m_codeLimit});
}

std::optional<Problem> ActivateArguments::refuseSecrets(const QStringList &arguments)
{
    static const QRegularExpression secret(QStringLiteral("^--?(password|passwd|pass|code|token|secret|proof)(=.*)?$"));
    const bool any = std::any_of(arguments.cbegin(), arguments.cend(),
        [](const QString &argument) { return secret.match(argument).hasMatch(); });
    if (!any)
        return std::nullopt;
    return badUsage(
        CommandLine::tr("A secret on the command line can be read by everybody on this computer. Use "
                        "--password-env, --password-fd or --password-keychain, and --code-command for codes."));
}

Result<ActivateOptions> ActivateArguments::read(const QCommandLineParser &parser) const
{
    ActivateOptions options;
    if (!parser.isSet(m_answers) || parser.value(m_answers).isEmpty())
        return badUsage(CommandLine::tr("activate needs --answers FILE, or --answers - for standard input."));
    options.answers = parser.value(m_answers);
    options.dryRun = parser.isSet(m_dryRun);

    const int sources
        = parser.isSet(m_passwordVariable) + parser.isSet(m_passwordDescriptor) + parser.isSet(m_passwordEntry);
    if (sources > 1)
        return badUsage(
            CommandLine::tr("Only one of --password-env, --password-fd and --password-keychain can be given."));
    if (parser.isSet(m_passwordVariable)) {
        options.passwordVariable = parser.value(m_passwordVariable);
        static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (!name.match(options.passwordVariable).hasMatch())
            return badUsage(
                CommandLine::tr("--password-env needs the name of an environment variable, not its value."));
        if (!qEnvironmentVariableIsSet(options.passwordVariable.toLatin1().constData()))
            return badUsage(CommandLine::tr("--password-env: there is no variable %1.").arg(options.passwordVariable));
    }
    if (parser.isSet(m_passwordDescriptor)) {
        bool isNumber = false;
        const int descriptor = parser.value(m_passwordDescriptor).toInt(&isNumber);
        if (!isNumber || descriptor < 3)
            return badUsage(CommandLine::tr("--password-fd needs the number of an open file descriptor, 3 or higher."));
        options.passwordDescriptor = descriptor;
    }
    options.passwordEntry = parser.value(m_passwordEntry);
    if (parser.isSet(m_passwordEntry) && options.passwordEntry.isEmpty())
        return badUsage(CommandLine::tr("--password-keychain needs the name of an entry."));

    options.codeCommand = QProcess::splitCommand(parser.value(m_codeCommand));
    if (parser.isSet(m_codeCommand) && options.codeCommand.isEmpty())
        return badUsage(CommandLine::tr("--code-command needs a program."));
    bool isNumber = false;
    const int seconds = parser.value(m_codeLimit).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestLimit)
        return badUsage(CommandLine::tr("--code-timeout is a number of seconds, 1 to %1.").arg(longestLimit));
    options.codeLimit = std::chrono::seconds(seconds);
    return options;
}

QString ActivateArguments::exitCodes()
{
    const QString lines[] = {
        CommandLine::tr("done, or done before; with --dry-run: the answers are good"),
        CommandLine::tr("internal error"),
        CommandLine::tr("the command line or the answers are wrong; nothing was sent"),
        CommandLine::tr("the service refuses something in the answers"),
        CommandLine::tr("the service cannot be reached or used now; run again later"),
        CommandLine::tr("an e-mail's or pairing code was needed and was not to be had, or was wrong"),
        CommandLine::tr("signing in is needed and failed"),
        CommandLine::tr("the purchase is being checked by the vendor; run again later"),
        CommandLine::tr("the keychain did not give what was asked of it"),
        CommandLine::tr("stopped (SIGINT, SIGTERM); run again to go on"),
    };
    QString text = QLatin1Char('\n') + CommandLine::tr("Exit codes of usher activate:") + QLatin1Char('\n');
    int code = 0;
    for (const QString &line : lines)
        text += QStringLiteral("  %1  %2\n").arg(QString::number(code++), line);
    return text;
}

} // namespace usher

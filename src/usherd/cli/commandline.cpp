#include "usherd/cli/commandline.h"

#include "common/core/problemcodes.h"

#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace usherd::commandline {

usher::Problem wrong(const QString &detail)
{
    return usher::Problem::make(usher::problem_code::bad_request, 0, detail);
}

usher::Result<usher::Done> parse(
    QCommandLineParser &parser, const QString &command, const QStringList &arguments, int positional)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{QStringLiteral("usherd ") + command} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        static const QRegularExpression generic(QStringLiteral("^Usage: .*usherd( serve)? "));
        text.replace(generic, QStringLiteral("Usage: usherd %1 ").arg(command));
        print(text.toUtf8());
        std::exit(Success);
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() > positional)
        return wrong(QStringLiteral("Unexpected: \"%1\".").arg(given.at(positional)));
    if (given.size() < positional)
        return wrong(QStringLiteral("%1: something is missing; --help says what.").arg(command));
    return usher::Done{};
}

int fail(const usher::Problem &problem, int exitCode)
{
    const QString text = problem.detail.isEmpty() ? problem.code : problem.detail;
    for (const QString &line : text.split(QLatin1Char('\n')))
        std::fprintf(stderr, "usherd: %s\n", qUtf8Printable(line));
    return exitCode;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace usherd::commandline

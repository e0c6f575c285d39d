#pragma once

#include "common/core/result.h"

#include <QCommandLineParser>

namespace usherd::commandline {

// Exit codes of the program.
enum Exit { Success = 0, Failed = 1, WrongUsage = 2 };

usher::Problem wrong(const QString &detail); // of the command line
// Parses the arguments after the command, with exactly so many that are no options; prints the help and ends the
// program when asked to.
usher::Result<usher::Done> parse(
    QCommandLineParser &parser, const QString &command, const QStringList &arguments, int positional = 0);
int fail(const usher::Problem &problem, int exitCode); // says it on standard error
void print(const QByteArray &text); // on standard output, at once

} // namespace usherd::commandline

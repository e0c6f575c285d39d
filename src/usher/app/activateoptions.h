#pragma once

#include "common/core/result.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

class QCommandLineParser;

namespace usher {

// A command line that cannot be used, and why.
Problem badUsage(const QString &sentence);

// What stands behind `usher activate`, besides what the window knows too.
struct ActivateOptions
{
    QString answers; // a file; "-": standard input
    bool dryRun = false;
    // At most one of them is set: where the new account's password is.
    QString passwordVariable;
    QString passwordEntry; // of the keychain
    std::optional<int> passwordDescriptor;
    QStringList codeCommand; // program and arguments; empty: the terminal is asked
    std::chrono::seconds codeLimit{300};
};

class ActivateArguments
{
public:
    static bool isWanted(const QStringList &arguments); // `usher activate …`

    ActivateArguments();
    void declare(QCommandLineParser &) const;
    // A Problem's detail is one sentence for standard error.
    Result<ActivateOptions> read(const QCommandLineParser &) const;

    // A secret on the command line is refused before anything else is looked at: everybody on the computer can read it
    // there, and it stays in the shell's history.
    static std::optional<Problem> refuseSecrets(const QStringList &arguments);
    static QString exitCodes(); // for --help

private:
    QCommandLineOption m_answers;
    QCommandLineOption m_dryRun;
    QCommandLineOption m_passwordVariable;
    QCommandLineOption m_passwordDescriptor;
    QCommandLineOption m_passwordEntry;
    QCommandLineOption m_codeCommand;
    QCommandLineOption m_codeLimit;
};

} // namespace usher

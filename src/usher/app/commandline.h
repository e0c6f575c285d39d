#pragma once

#include <QCoreApplication>

namespace usher {

// Texts of the terminal: what the options do, and what is wrong with them.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(usher::CommandLine)
};

} // namespace usher

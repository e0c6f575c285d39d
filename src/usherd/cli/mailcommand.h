#pragma once

#include <QStringList>

namespace usherd {

// "usherd mail list | retry | drop": the exit code.
int runMail(const QStringList &arguments);

} // namespace usherd

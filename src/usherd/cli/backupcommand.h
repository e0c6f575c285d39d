#pragma once

#include <QStringList>

namespace usherd {

// `usherd backup FILE`: the exit code.
int runBackup(const QStringList &arguments);

} // namespace usherd

#pragma once

#include <QStringList>

namespace usherd {

// `usherd activation list|show …`: the exit code.
int runActivation(const QStringList &arguments);
// `usherd binding release …`
int runBinding(const QStringList &arguments);

} // namespace usherd

#pragma once

#include <QStringList>

namespace usherd {

// `usherd audit show|verify …`: the exit code.
int runAudit(const QStringList &arguments);

} // namespace usherd

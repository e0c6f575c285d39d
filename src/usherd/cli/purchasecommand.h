#pragma once

#include <QStringList>

namespace usherd {

// `usherd purchase add …`: the exit code.
int runPurchase(const QStringList &arguments);

} // namespace usherd

#pragma once

#include <QStringList>

namespace usherd {

// `usherd account find|erase …`: the exit code.
int runAccount(const QStringList &arguments);
// `usherd session revoke …`
int runSession(const QStringList &arguments);

} // namespace usherd

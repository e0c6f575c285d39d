#pragma once

#include <QStringList>

namespace usherd {

// `usherd handoff issue|approve …`: the exit code.
int runHandoff(const QStringList &arguments);

} // namespace usherd

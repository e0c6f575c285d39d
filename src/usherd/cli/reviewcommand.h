#pragma once

#include <QStringList>

namespace usherd {

// `usherd review list|approve|reject …`: the exit code.
int runReview(const QStringList &arguments);

} // namespace usherd

#pragma once

#include "usherd/demo/sites/visit.h"

namespace usherd::demo {

// Where a demo begins in the browser: its rooms, and the way back to its beginning where somebody can take it.
void showStart(const Guest &, bool canStartOver);
void showStartingOver(const Guest &);

inline const QString startOverPath = QStringLiteral("/demo/start-over");

} // namespace usherd::demo

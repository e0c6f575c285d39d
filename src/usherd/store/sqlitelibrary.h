#pragma once

#include "common/core/library.h"

namespace usherd {

// Qt's plugin brings it; a QCoreApplication must exist.
usher::Library sqliteLibrary();

} // namespace usherd

#pragma once

#include "usherd/store/dialect.h"

namespace usherd {

// Brings the schema up to what this program knows, in one transaction under the write lock. Throws StoreError when the
// schema is newer, or when an applied migration is not the one this program has.
void migrate(Sql &sql, const Dialect &dialect);

} // namespace usherd

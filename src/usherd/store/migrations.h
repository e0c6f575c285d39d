#pragma once

#include "usherd/store/dialect.h"

namespace usherd {

// Brings the schema up to what this program knows, one transaction for each migration, one instance at a time. A newer
// schema is accepted if its migrations say that this program can live with them (migrations/README.md). Throws
// StoreError when it is not, or when an applied migration is not the one this program has.
void migrate(Sql &sql);

} // namespace usherd

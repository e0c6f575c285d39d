#pragma once

#include "usherd/service/context.h"
#include "usherd/service/store.h"

namespace usherd::demo {

// Fills an empty store with the demo's world, in one transaction; leaves one that has it as it is. Blocks.
// thousands: see billingAccounts().
usher::Result<usher::Done> seed(Store &store, const Context &context, int thousands = 0);

} // namespace usherd::demo

#pragma once

#include "usherd/cli/health.h"
#include "usherd/cli/metrics.h"
#include "usherd/http/router.h"

namespace usherd {

// What the admin listener serves, to the operator's machines only: /healthz (the process is there), /readyz (it can do
// its work, or 503 and why not), /metrics. Both outlive the router.
Router adminPages(const Health &health, const Metrics &metrics);

} // namespace usherd

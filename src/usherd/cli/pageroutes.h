#pragma once

#include "usherd/cli/serveoptions.h"
#include "usherd/http/router.h"
#include "usherd/service/services.h"

namespace usherd {

// The pages between the marketplaces and the wizard; the addresses of marketplaces that are off explain that. All but
// the options outlive the server.
usher::Result<usher::Done> addPages(
    Router &router, Services &services, RateLimits &limits, const marketplace::Send &send, const ServeOptions &options);

} // namespace usherd

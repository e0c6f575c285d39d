#include "usherd/cli/adminpages.h"

namespace usherd {

namespace {

Response text(int status, const QByteArray &body)
{
    return {status, "text/plain; charset=utf-8", {}, body};
}

} // namespace

Router adminPages(const Health &health, const Metrics &metrics)
{
    Router router;
    router.add("GET", "/healthz", [](const RouteRequest &, const Respond &respond) { respond(text(200, "alive\n")); });
    router.add("GET", "/readyz", [&health](const RouteRequest &, const Respond &respond) {
        const QByteArray trouble = health.whyNotReady();
        respond(trouble.isEmpty() ? text(200, "ready\n") : text(503, "not ready: " + trouble + '\n'));
    });
    router.add("GET", "/metrics", [&metrics](const RouteRequest &, const Respond &respond) {
        respond({200, "text/plain; version=0.0.4; charset=utf-8", {}, metrics.text()});
    });
    return router;
}

} // namespace usherd

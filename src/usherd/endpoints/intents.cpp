#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

void addIntents(Router &router, Services &services)
{
    router.add(
        "POST", "/api/v1/intents/{key}/settle", [&services](const RouteRequest &request, const Respond &respond) {
            services.settle(
                exchange::callerOf(*request.http), request.parameter("key"), exchange::replyTo(request, respond));
        });
}

} // namespace usherd::endpoints

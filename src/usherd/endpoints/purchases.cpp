#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

namespace path = usher::api::path;
using exchange::taking;

namespace {

void addHandoffs(Router &router, Services &services)
{
    router.add("POST", path::handoffs.toLatin1(), taking(services, &Services::openHandoff));
    router.add("POST", path::handoffClaim.toLatin1(), taking(services, &Services::claimHandoff));
    router.add("POST", "/api/v1/handoffs/{id}/redeem", taking(services, "id", &Services::redeemHandoff));
    router.add("GET", path::currentPurchase.toLatin1(), exchange::asking(services, &Services::currentPurchase));
    router.add(
        "POST", path::purchaseRejection.toLatin1(), exchange::takingNothing(services, &Services::rejectPurchase));
}

} // namespace

void addPurchases(Router &router, Services &services)
{
    addHandoffs(router, services);
    router.add("POST", path::purchaseMatch.toLatin1(), taking(services, &Services::matchPurchase));
    router.add("POST", path::reviews.toLatin1(), taking(services, &Services::requestReview));
    router.add("GET", path::reviews.toLatin1() + "/{reference}",
        [&services](const RouteRequest &request, const Respond &respond) {
            services.review(exchange::callerOf(*request.http), QString::fromUtf8(request.parameter("reference")),
                exchange::replyTo(request, respond));
        });
}

} // namespace usherd::endpoints

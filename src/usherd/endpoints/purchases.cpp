#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"
#include "usherd/endpoints/nothing.h"

namespace usherd::endpoints {

namespace api = usher::api;

namespace {

void addHandoffs(Router &router, Services &services)
{
    router.add("POST", api::path::handoffClaim.toLatin1(),
        exchange::taking<api::HandoffClaim>(
            [&services](const Caller &caller, const api::HandoffClaim &message, Reply reply) {
                services.claimHandoff(caller, message, std::move(reply));
            }));
    router.add(
        "POST", "/api/v1/handoffs/{id}/redeem", [&services](const RouteRequest &request, const Respond &respond) {
            const QString id = QString::fromUtf8(request.parameter("id"));
            exchange::taking<api::HandoffRedemption>(
                [&services, id](const Caller &caller, const api::HandoffRedemption &message, Reply reply) {
                    services.redeemHandoff(caller, id, message, std::move(reply));
                })(request, respond);
        });
    router.add(
        "GET", api::path::currentPurchase.toLatin1(), [&services](const RouteRequest &request, const Respond &respond) {
            services.currentPurchase(exchange::callerOf(*request.http), exchange::replyTo(request, respond));
        });
    router.add("POST", api::path::purchaseRejection.toLatin1(),
        exchange::taking<Nothing>([&services](const Caller &caller, const Nothing &, Reply reply) {
            services.rejectPurchase(caller, std::move(reply));
        }));
}

} // namespace

void addPurchases(Router &router, Services &services)
{
    addHandoffs(router, services);
    router.add("POST", api::path::purchaseMatch.toLatin1(),
        exchange::taking<api::PurchaseMatchRequest>(
            [&services](const Caller &caller, const api::PurchaseMatchRequest &message, Reply reply) {
                services.matchPurchase(caller, message, std::move(reply));
            }));
    router.add("POST", api::path::reviews.toLatin1(),
        exchange::taking<api::ReviewRequest>(
            [&services](const Caller &caller, const api::ReviewRequest &message, Reply reply) {
                services.requestReview(caller, message, std::move(reply));
            }));
    router.add("GET", api::path::reviews.toLatin1() + "/{reference}",
        [&services](const RouteRequest &request, const Respond &respond) {
            services.review(exchange::callerOf(*request.http), QString::fromUtf8(request.parameter("reference")),
                exchange::replyTo(request, respond));
        });
}

} // namespace usherd::endpoints

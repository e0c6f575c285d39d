#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

namespace api = usher::api;

void addAccounts(Router &router, Services &services)
{
    router.add("POST", api::path::usernameCheck.toLatin1(),
        exchange::taking<api::UsernameCheck>(
            [&services](const Caller &caller, const api::UsernameCheck &message, Reply reply) {
                services.checkUsername(caller, message, std::move(reply));
            }));
    router.add("POST", api::path::registrations.toLatin1(),
        exchange::taking<api::Registration>(
            [&services](const Caller &caller, const api::Registration &message, Reply reply) {
                services.registerAccount(caller, message, std::move(reply));
            }));
    router.add("POST", api::path::sessions.toLatin1(),
        exchange::taking<api::SessionRequest>(
            [&services](const Caller &caller, const api::SessionRequest &message, Reply reply) {
                services.openSession(caller, message, std::move(reply));
            }));
    router.add("DELETE", api::path::currentSession.toLatin1(),
        [&services](const RouteRequest &request, const Respond &respond) {
            services.closeSession(exchange::callerOf(*request.http), exchange::replyTo(request, respond));
        });
    router.add("POST", api::path::activations.toLatin1(),
        exchange::taking<api::ActivationRequest>(
            [&services](const Caller &caller, const api::ActivationRequest &message, Reply reply) {
                services.activate(caller, message, std::move(reply));
            }));
    router.add("POST", api::path::billingAccountLinks.toLatin1(),
        exchange::taking<api::LinkRequest>([&services](const Caller &caller, const api::LinkRequest &message,
                                               Reply reply) { services.link(caller, message, std::move(reply)); }));
}

} // namespace usherd::endpoints

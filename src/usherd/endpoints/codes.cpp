#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

void addCodes(Router &router, Services &services)
{
    router.add("POST", usher::api::path::emailCodes.toLatin1(),
        exchange::taking<usher::api::CodeRequest>(
            [&services](const Caller &caller, const usher::api::CodeRequest &message, Reply reply) {
                services.requestCode(caller, message, std::move(reply));
            }));
    router.add("POST", usher::api::path::emailCodes.toLatin1() + "/{codeId}/verify",
        [&services](const RouteRequest &request, const Respond &respond) {
            const QString codeId = QString::fromUtf8(request.parameter("codeId"));
            exchange::taking<usher::api::CodeVerification>(
                [&services, codeId](const Caller &caller, const usher::api::CodeVerification &message, Reply reply) {
                    services.verifyCode(caller, codeId, message, std::move(reply));
                })(request, respond);
        });
}

} // namespace usherd::endpoints

#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

namespace path = usher::api::path;
using exchange::taking;

void addCodes(Router &router, Services &services)
{
    router.add("POST", path::emailCodes.toLatin1(), taking(services, &Services::requestCode));
    router.add(
        "POST", path::emailCodes.toLatin1() + "/{codeId}/verify", taking(services, "codeId", &Services::verifyCode));
}

} // namespace usherd::endpoints

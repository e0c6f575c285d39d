#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

namespace path = usher::api::path;
using exchange::taking;

void addAccounts(Router &router, Services &services)
{
    router.add("POST", path::usernameCheck.toLatin1(), taking(services, &Services::checkUsername));
    router.add("POST", path::registrations.toLatin1(), taking(services, &Services::registerAccount));
    router.add("POST", path::sessions.toLatin1(), taking(services, &Services::openSession));
    router.add("DELETE", path::currentSession.toLatin1(), exchange::asking(services, &Services::closeSession));
    router.add("POST", path::activations.toLatin1(), taking(services, &Services::activate));
    router.add("POST", path::billingAccountLinks.toLatin1(), taking(services, &Services::link));
}

} // namespace usherd::endpoints

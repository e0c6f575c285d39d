#pragma once

#include "common/core/secret.h"
#include "usherd/marketplace/outgoing.h"

namespace usherd::marketplace::huawei {

// An access key of the vendor's Huawei Cloud account ("AK/SK").
struct AccessKey
{
    QByteArray id;
    usher::Secret secret;
};

// Adds the headers X-Sdk-Date and Authorization, by which Huawei's API gateway knows who calls: SDK-HMAC-SHA256 over
// method, path, query, body and headers, Host among them although the sender adds it. The URL's path and query are
// encoded already, and no name is given twice in the query. `now` in ms since 1970 UTC: the gateway allows 15 minutes.
void signForGateway(OutgoingRequest &, const AccessKey &, qint64 now);

} // namespace usherd::marketplace::huawei

#pragma once

#include "usherd/http/message.h"
#include "usherd/marketplace/outgoing.h"
#include "usherd/marketplace/trust.h"
#include "usherd/service/arrivals.h"
#include "usherd/web/trouble.h"

#include <map>

// A marketplace's adapter as its page needs it.
namespace usherd::web {

using Verified = std::function<void(std::variant<Arrival, Trouble>)>;

// A browser that brought what only the marketplace can have given it, or what only the marketplace can judge.
struct Visit
{
    QByteArray tokenHash; // 32 bytes; the same for the same token
    // Whose it is; asks the marketplace where nobody else knows. Ends once, from any thread. The arrival's tokenHash
    // and language are the caller's to fill in.
    std::function<void(Verified)> resolve;
};

// Without asking anybody. `now`: ms since 1970 UTC.
using ReadVisit = std::function<std::variant<Visit, marketplace::Distrust>(const Request &, Millis now)>;

// Of the marketplaces that are on.
using Landings = std::map<usher::Marketplace, ReadVisit>;

} // namespace usherd::web

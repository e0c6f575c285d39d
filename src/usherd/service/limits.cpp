#include "usherd/service/limits.h"

#include "usherd/service/crypto.h"

namespace usherd::limits {

Take perPeer(const Context &context, const char *what, const Caller &caller, int times)
{
    return perPeerOf(context.settings.attemptsPerMinute * times, what, caller);
}

Take perPeerOf(int perMinute, const char *what, const Caller &caller)
{
    return {
        crypto::hash("limit", QByteArray(what) + "|peer|" + caller.peer), {perMinute, static_cast<double>(perMinute)}};
}

} // namespace usherd::limits

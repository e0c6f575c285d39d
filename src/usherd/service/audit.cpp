#include "usherd/service/audit.h"

#include "usherd/service/crypto.h"

namespace usherd::audit {

void record(Repositories &repositories, const Context &context, const Caller &caller, const char *event,
    const QString &accountId, const QString &subject)
{
    repositories.audit.add(
        {context.now(), QString::fromLatin1(event), accountId, subject, caller.reference, peerHash(caller)});
}

QByteArray peerHash(const Caller &caller)
{
    return crypto::hash("peer", caller.peer);
}

} // namespace usherd::audit

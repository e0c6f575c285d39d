#include "usherd/service/audit.h"

#include "usherd/service/crypto.h"

namespace usherd::audit {

void record(Repositories &repositories, const Context &context, const Caller &caller, const char *event,
    const QString &accountId, const QString &subject)
{
    // Without a key, trying all network addresses would tell whose hash it is: this log is kept for ever.
    const bool named = !caller.peer.isEmpty() && !context.settings.auditKey.isEmpty();
    repositories.audit.add({context.now(), QString::fromLatin1(event), accountId, subject, caller.reference,
        named ? peerHash(context, caller) : QByteArray()});
}

QByteArray peerHash(const Context &context, const Caller &caller)
{
    return crypto::keyedHash("peer", context.settings.auditKey.revealUtf8(), caller.peer);
}

} // namespace usherd::audit

#pragma once

#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

namespace usherd::audit {

// Writes what happened beside the effect itself. `subject` is an ID of ours or a word of ours: this log is never
// changed, not even when a person's data is erased. The caller's network address goes in as a hash under the
// operator's key, or not at all.
void record(Repositories &, const Context &, const Caller &, const char *event, const QString &accountId = {},
    const QString &subject = {});
QByteArray peerHash(const Context &, const Caller &);

} // namespace usherd::audit

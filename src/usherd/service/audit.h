#pragma once

#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

namespace usherd::audit {

// Writes what happened beside the effect itself. `subject` is an ID of ours or a masked value.
void record(Repositories &, const Context &, const Caller &, const char *event, const QString &accountId = {},
    const QString &subject = {});
QByteArray peerHash(const Caller &);

} // namespace usherd::audit

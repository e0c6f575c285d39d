#pragma once

#include "common/core/result.h"
#include "usherd/http/server.h"

namespace usherd {

// An address with a port, "127.0.0.1:9100" or "[::1]:9100", as the options of a listener. A Problem's detail says what
// is wrong with it.
usher::Result<Server::Options> adminOptions(const QString &address, bool anywhere);

} // namespace usherd

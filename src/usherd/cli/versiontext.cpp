#include "usherd/cli/versiontext.h"

#include "usherd/http/tls.h"
#include "usherd/outgoing/httpsender.h"
#include "usherd/service/cryptolibrary.h"
#include "usherd/store/sqlitelibrary.h"

namespace usherd {

QByteArray versionText()
{
    return QByteArray("usherd " USHER_VERSION "\n")
        + usher::builtFrom(usher::commit,
            {tlsLibrary(), crypto::library(), HttpSender::library(), sqliteLibrary(), {"Boost", "BSL-1.0"},
                {"prometheus-cpp", "MIT"}, {"toml++", "MIT"}, {"systemd's library", "LGPL-2.1-or-later"},
                {"Redoc", "MIT"}});
}

} // namespace usherd

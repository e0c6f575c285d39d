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
            {usher::qtLibrary(), tlsLibrary(), crypto::library(), HttpSender::library(), sqliteLibrary()});
}

} // namespace usherd

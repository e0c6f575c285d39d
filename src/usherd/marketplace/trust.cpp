#include "usherd/marketplace/trust.h"

#include <QtGlobal>

#include <sodium.h>

namespace usherd::marketplace {

const char *distrustId(Distrust distrust)
{
    switch (distrust) {
    case Distrust::Malformed:
        return "malformed";
    case Distrust::Unsigned:
        return "unsigned";
    case Distrust::BadSignature:
        return "bad_signature";
    case Distrust::TooOld:
        return "too_old";
    case Distrust::TooNew:
        return "too_new";
    case Distrust::Repeated:
        return "repeated";
    case Distrust::Foreign:
        return "foreign";
    }
    Q_UNREACHABLE();
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace usherd::marketplace

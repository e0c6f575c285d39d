#include "common/domain/purchase.h"

namespace usher {

QString trustId(Trust trust)
{
    switch (trust) {
    case Trust::Typed:
        return QStringLiteral("typed");
    case Trust::Matched:
        return QStringLiteral("matched");
    case Trust::Verified:
        return QStringLiteral("verified");
    }
    Q_UNREACHABLE();
}

std::optional<Trust> trustFromId(const QString &id)
{
    for (const Trust trust : {Trust::Typed, Trust::Matched, Trust::Verified}) {
        if (trustId(trust) == id)
            return trust;
    }
    return std::nullopt;
}

} // namespace usher

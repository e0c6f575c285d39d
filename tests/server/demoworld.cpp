#include "server/demoworld.h"

namespace serviceworld {

QByteArray linkIn(const Shown &page, const char *address)
{
    const QRegularExpression link(QStringLiteral("href=\"(%1)\"").arg(QLatin1String(address)));
    return link.match(page.html()).captured(1).toLatin1();
}

} // namespace serviceworld

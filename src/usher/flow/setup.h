#pragma once

#include "common/domain/marketplace.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace usher {

// What was settled before the start, by the administrator's policy file, the command line or the brand.
struct Setup
{
    enum class Proxy { System, None, Named };

    QUrl backend; // empty: no activation service is known
    QString authority; // PEM file that is trusted besides the system's authorities; empty: none
    Proxy proxy = Proxy::System; // who says which one is used
    std::optional<Marketplace> marketplace; // chosen beforehand
    QString site; // chosen beforehand
    QString policyFile; // where it is, or where one would be looked for first
    QStringList locked; // what nobody but the administrator changes: "backend", "site"…

    bool isLocked(const QString &name) const { return locked.contains(name); }
};

namespace setting {
inline const QString backend = QStringLiteral("backend");
inline const QString authority = QStringLiteral("authority");
inline const QString brand = QStringLiteral("brand");
inline const QString language = QStringLiteral("language");
inline const QString proxy = QStringLiteral("proxy");
inline const QString marketplace = QStringLiteral("marketplace");
inline const QString site = QStringLiteral("site");
} // namespace setting

} // namespace usher

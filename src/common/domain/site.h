#pragma once

#include "common/domain/marketplace.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace usher {

// A region of the service. Accounts and data of a site never move.
struct Site
{
    QString id; // "ap1"
    QString place; // "Singapore", in English; the wizard translates known places
    QString provider; // "AWS"
    QUrl signInUrl;
    QList<Marketplace> suits; // marketplaces whose purchases usually go here; never a barrier
    bool operator==(const Site &) const = default;
};

} // namespace usher

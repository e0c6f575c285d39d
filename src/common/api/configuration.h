#pragma once

#include "common/api/message.h"
#include "common/domain/policy.h"
#include "common/domain/site.h"

namespace usher::api {

// GET /configuration: all that the wizard must know before anybody signs in. Public, cacheable.
struct Configuration
{
    Policy policy;
    QList<Site> sites;
    QList<Marketplace> marketplaces; // those this service sells through, in the brand's order
    bool operator==(const Configuration &) const = default;

    QJsonObject toJson() const;
    static Result<Configuration> fromJson(const QJsonObject &, Members);
};

} // namespace usher::api

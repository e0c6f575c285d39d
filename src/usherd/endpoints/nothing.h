#pragma once

#include "common/api/message.h"
#include "common/core/problemcodes.h"
#include "usherd/service/context.h"

namespace usherd::endpoints {

// The body {}.
struct Nothing
{
    static usher::Result<Nothing> fromJson(const QJsonObject &object, usher::api::Members)
    {
        if (object.isEmpty())
            return Nothing{};
        return invalid({{QLatin1Char('/') + object.keys().first(), usher::problem_code::field::unknown_member, {}}});
    }
};

} // namespace usherd::endpoints

#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

// Calls of the marketplaces' own interfaces. An adapter makes the request and reads the answer; who sends it, and how,
// is another room's matter.
namespace usherd::marketplace {

struct OutgoingRequest
{
    QByteArray method; // "GET", "POST", "PATCH"
    QByteArray url; // absolute, https, encoded
    QList<std::pair<QByteArray, QByteArray>> headers; // may hold secrets: never logged
    QByteArray body; // may hold secrets: never logged
};

struct OutgoingAnswer
{
    int status = 0;
    QByteArray body; // at most 256 KiB
};

// Ends once: with an answer of whatever status, or with why there is none. From any thread.
using Answered = std::function<void(usher::Result<OutgoingAnswer>)>;
using Send = std::function<void(OutgoingRequest, Answered)>;

} // namespace usherd::marketplace

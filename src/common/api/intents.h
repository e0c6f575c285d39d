#pragma once

#include "common/api/message.h"
#include "common/core/secret.h"

#include <QString>

namespace usher::api {

// POST /intents/{key}/settle: what became of an intention whose answer never arrived? Either it took effect, and here
// is the answer it had, or it did not, and from now on it never will: the server refuses a late arrival
// (intent_cancelled).
struct IntentOutcome
{
    bool done = false; // false: cancelled
    int status = 0; // when done: the HTTP status of the answer
    QJsonObject answer; // when done: the answer; without "session" where a proof is needed for a new one

    QJsonObject toJson() const; // {"state": "done"|"cancelled", "status": 201, "answer": {…}}
    static Result<IntentOutcome> fromJson(const QJsonObject &, Members);
};

} // namespace usher::api

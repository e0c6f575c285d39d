#pragma once

#include "usher/flow/draftjson.h"

namespace usher {

class FlowController;

// What is kept of a run that finished: enough to say so again.
QString completionId(const QByteArray &digest);
Completion completionOf(const QByteArray &digest, const FlowController &); // on Success
QJsonObject toResult(const Completion &); // for the result event

} // namespace usher

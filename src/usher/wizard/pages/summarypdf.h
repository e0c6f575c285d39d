#pragma once

#include "usher/flow/summary.h"

#include <QByteArray>

namespace usher {

// One A4 document in the application's font and reading direction.
QByteArray summaryPdf(const Summary &summary);

} // namespace usher

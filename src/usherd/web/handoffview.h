#pragma once

#include "usherd/service/arrivals.h"
#include "usherd/web/page.h"

namespace usherd::web {

// /handoff: where a hand-off stands, what is to be done next, and the buttons for it.
Page handoffView(const Desk &, const HandoffPage &, const BrowserKey &, Millis now);

// The name of the forms' own field.
inline const QByteArray matchCodeField = QByteArrayLiteral("code");

} // namespace usherd::web

#pragma once

#include "usherd/demo/sites/keptmails.h"
#include "usherd/demo/sites/visit.h"

namespace usherd::demo {

// The mails that the service has sent, the newest first, each with its code.
void showMails(const Guest &, const KeptMails &, int codeDigits);

} // namespace usherd::demo

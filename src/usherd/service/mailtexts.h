#pragma once

#include "common/domain/purpose.h"
#include "usherd/service/context.h"
#include "usherd/service/outboxsource.h"

namespace usherd::mailtext {

// In the language nearest to the one asked for. The code stands on a line of its own.
Mail code(const Settings &, usher::Purpose, const QString &language, const QString &to, const QString &code);
// Instead of a code to sign in with: nobody has an account under this address on that site.
Mail noAccount(const Settings &, const QString &language, const QString &to, const QString &site);

// How the check of a purchase ended.
Mail review(const Settings &, const ReviewRow &, const QString &to);

} // namespace usherd::mailtext

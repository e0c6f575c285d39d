#pragma once

#include "common/domain/policy.h"

#include <QString>

namespace usher {

// The line below a password: the rule while it is empty (strength -1), then how strong it is (0..4). `both`: it is the
// first password of a console account and of a Billing Center account.
QString passwordHint(int strength, const PasswordPolicy &policy, bool both);

} // namespace usher

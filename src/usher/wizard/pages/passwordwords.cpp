#include "usher/wizard/pages/passwordwords.h"

#include <QCoreApplication>

namespace usher {

QString passwordHint(int strength, const PasswordPolicy &policy, bool both)
{
    switch (strength) {
    case -1:
        if (!both) {
            return QCoreApplication::translate(
                "usher::Password", "At least %n characters, and not easy to guess.", nullptr, policy.minimum);
        }
        return QCoreApplication::translate("usher::Password",
            "At least %n characters. First used for both accounts; later they are separate.", nullptr, policy.minimum);
    case 0:
        return QCoreApplication::translate("usher::Password", "Very weak");
    case 1:
        return QCoreApplication::translate("usher::Password", "Weak");
    case 2:
        return QCoreApplication::translate("usher::Password", "Fair");
    case 3:
        return QCoreApplication::translate("usher::Password", "Strong");
    default:
        return QCoreApplication::translate("usher::Password", "Very strong");
    }
}

} // namespace usher

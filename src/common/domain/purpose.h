#pragma once

#include <QString>

#include <optional>

namespace usher {

// What a proof may be used for. A code or proof of one purpose is worth nothing for another.
enum class Purpose {
    Register, // subject: e-mail and site
    Link, // account binding; subject: Billing Center username
    CreateWorkspace, // e-mail and site of the console account that will own the workspace, existing or new
    SignIn // sign in to continue; subject: e-mail and site
};
QString purposeId(Purpose); // "register", "link", "create_workspace", "sign_in"
std::optional<Purpose> purposeFromId(const QString &id);

} // namespace usher

#pragma once

#include <QString>

#include <optional>

namespace usher {

enum class AccountKind {
    Console, // "<brand> account": e-mail is its key, per site; from registration or sign-in
    Billing // Billing Center account: username is its key; from account binding
};
QString accountKindId(AccountKind); // "console", "billing"
std::optional<AccountKind> accountKindFromId(const QString &id);

// Where a new username has to be free.
enum class UsernameScope {
    Both, // among the console accounts of the site and in the Billing Center of this brand: to register
    Console // among the console accounts of the site only: to create a workspace for a Billing Center account
};
QString usernameScopeId(UsernameScope); // "both", "console"
std::optional<UsernameScope> usernameScopeFromId(const QString &id);

} // namespace usher

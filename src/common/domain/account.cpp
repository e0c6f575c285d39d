#include "common/domain/account.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<AccountKind> accountKindWords[]{
    {AccountKind::Console, "console"}, {AccountKind::Billing, "billing"}};
constexpr EnumWord<UsernameScope> usernameScopeWords[]{
    {UsernameScope::Both, "both"}, {UsernameScope::Console, "console"}};

} // namespace

QString accountKindId(AccountKind kind)
{
    return toWord(accountKindWords, kind);
}

std::optional<AccountKind> accountKindFromId(const QString &id)
{
    return fromWord(accountKindWords, id);
}

QString usernameScopeId(UsernameScope scope)
{
    return toWord(usernameScopeWords, scope);
}

std::optional<UsernameScope> usernameScopeFromId(const QString &id)
{
    return fromWord(usernameScopeWords, id);
}

} // namespace usher

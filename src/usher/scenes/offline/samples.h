#pragma once

#include "common/api/accounts.h"
#include "common/api/purchases.h"
#include "common/api/workspaces.h"
#include "common/core/problem.h"

// The made-up values that scenes and tests share.
namespace usher::scenes {

inline const QString goodPassword = QStringLiteral("correct horse battery 7 staple");
inline const QString mailedText = QStringLiteral("Your code is 123 456");

Problem problem(const QString &code, int status = 0);
QString accountId(QChar c = u'a');
api::Session session(AccountKind kind = AccountKind::Console);
Workspace workspace(QChar c, WorkspaceState state = WorkspaceState::Bindable);
// What a marketplace hands over, with the token "token-of-the-purchase".
api::RedeemedHandoff redeemed(Marketplace marketplace, const QString &accountId, const QString &instanceId);

} // namespace usher::scenes

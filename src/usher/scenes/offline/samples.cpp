#include "usher/scenes/offline/samples.h"

namespace usher::scenes {

Problem problem(const QString &code, int status)
{
    return Problem::make(code, status);
}

QString accountId(QChar c)
{
    return QLatin1String("acnt_") + QString(32, c);
}

api::Session session(AccountKind kind)
{
    api::Session s;
    s.accessToken = Secret(QStringLiteral("access-token"));
    s.accessExpiresIn = 900;
    s.refreshToken = Secret(QStringLiteral("refresh-token"));
    s.refreshExpiresIn = 86400;
    s.account = {accountId(), kind, QStringLiteral("mei.tan"), QStringLiteral("m•••@e•••.com"),
        kind == AccountKind::Console ? QStringLiteral("ap1") : QString(), kind == AccountKind::Billing};
    return s;
}

Workspace workspace(QChar c, WorkspaceState state)
{
    return {QLatin1String("wksp_") + QString(32, c), QLatin1String("Space ") + c, QStringLiteral("ap1"),
        QStringLiteral("en"), state};
}

api::RedeemedHandoff redeemed(Marketplace marketplace, const QString &accountId, const QString &instanceId)
{
    api::RedeemedHandoff answer;
    answer.purchaseToken = Secret(QStringLiteral("token-of-the-purchase"));
    answer.expiresIn = 86400;
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = marketplace;
    answer.purchase.accountId = accountId;
    answer.purchase.instanceId = instanceId;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    return answer;
}

} // namespace usher::scenes

#include "usher/unattended/completion.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/successmodel.h"

#include <QJsonArray>

namespace usher {

QString completionId(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

Completion completionOf(const QByteArray &digest, const FlowController &flow)
{
    Completion completion;
    completion.id = completionId(digest);
    completion.at = QDateTime::currentDateTimeUtc();
    completion.settlement = flow.success()->settlement();
    completion.workspaces = flow.success()->workspaces();
    completion.signInName = flow.success()->signInName();
    return completion;
}

QJsonObject toResult(const Completion &completion)
{
    QJsonArray workspaces;
    for (const Workspace &workspace : completion.workspaces) {
        workspaces.append(QJsonObject{{QStringLiteral("id"), workspace.id}, {QStringLiteral("name"), workspace.name},
            {QStringLiteral("site"), workspace.site}});
    }
    QJsonObject settlement{{QStringLiteral("marketplace"), marketplaceId(completion.settlement.marketplace)}};
    if (!completion.settlement.maskedAccount.isEmpty())
        settlement.insert(QStringLiteral("masked_account"), completion.settlement.maskedAccount);
    QJsonObject result{{QStringLiteral("completed_at"), completion.at.toString(Qt::ISODate)},
        {QStringLiteral("settlement"), settlement}, {QStringLiteral("workspaces"), workspaces}};
    if (!completion.signInName.isEmpty())
        result.insert(QStringLiteral("sign_in_name"), completion.signInName);
    return result;
}

} // namespace usher

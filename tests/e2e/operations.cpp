#include "e2e/operations.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace usher::test {

const QList<Operation> &operations()
{
    using Shown = Operation::Shown;
    static const QList<Operation> all{
        {.id = "getConfiguration", .shown = Shown::Welcome, .repeatable = true, .writes = false},
        {.id = "checkUsername", .shown = Shown::Quiet, .repeatable = true, .writes = false},
        {.id = "requestEmailCode", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "verifyEmailCode", .shown = Shown::Page, .repeatable = false, .writes = true},
        {.id = "register", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "signIn", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "signOut", .shown = Shown::Quiet, .repeatable = true, .writes = true, .hasBody = false},
        {.id = "activate", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "linkBillingAccount", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "listWorkspaces", .shown = Shown::List, .repeatable = true, .writes = false},
        {.id = "createWorkspace", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "bindWorkspace", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "complete", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "openHandoff", .shown = Shown::Handoff, .repeatable = true, .writes = true},
        {.id = "claimHandoff", .shown = Shown::Handoff, .repeatable = false, .writes = true},
        {.id = "redeemHandoff", .shown = Shown::Quiet, .repeatable = true, .writes = true},
        {.id = "getHandedPurchase", .shown = Shown::Quiet, .repeatable = true, .writes = false},
        {.id = "rejectPurchase", .shown = Shown::Handoff, .repeatable = true, .writes = true, .hasBody = false},
        {.id = "matchPurchase", .shown = Shown::Quiet, .repeatable = true, .writes = false},
        {.id = "requestReview", .shown = Shown::Page, .repeatable = true, .writes = true},
        {.id = "getReview", .shown = Shown::Quiet, .repeatable = true, .writes = false},
        {.id = "settleIntent", .shown = Shown::Page, .repeatable = true, .writes = true},
    };
    return all;
}

const Operation *operationOf(const QString &id)
{
    const QList<Operation> &all = operations();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&id](const Operation &row) { return id == QLatin1String(row.id); });
    return found == all.cend() ? nullptr : &*found;
}

Contract::Contract()
{
    QFile file(QStringLiteral(CONTRACT));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QList<QByteArray> path;
    QByteArray method;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray text = line.trimmed();
        const qsizetype indent = line.indexOf(text);
        if (indent == 2 && text.startsWith("/") && text.endsWith(":")) {
            path = text.chopped(1).split('/');
            for (QByteArray &part : path) {
                if (part.startsWith('{'))
                    part = "{}";
            }
        } else if (indent == 4 && text.endsWith(":")) {
            method = text.chopped(1).toUpper();
        } else if (indent == 6 && text.startsWith("operationId: ") && !path.isEmpty()) {
            m_entries.append({method, path, QString::fromLatin1(text.mid(13))});
        }
    }
}

QStringList Contract::ids() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids << entry.id;
    return ids;
}

QString Contract::idOf(const QByteArray &method, const QByteArray &target) const
{
    const qsizetype query = target.indexOf('?');
    const QList<QByteArray> path = target.left(query < 0 ? target.size() : query).split('/');
    const auto matches = [&](const Entry &entry) {
        return entry.method == method
            && std::equal(entry.path.cbegin(), entry.path.cend(), path.cbegin(), path.cend(),
                [](const QByteArray &wanted, const QByteArray &part) { return wanted == "{}" || wanted == part; });
    };
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), matches);
    return found == m_entries.cend() ? QString() : found->id;
}

} // namespace usher::test

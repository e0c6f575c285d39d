#include "usherd/store/operatortables.h"

#include "usherd/store/purchaserow.h"
#include "usherd/store/workspacerow.h"

namespace usherd {

using usher::AccountKind;
using usher::Marketplace;
using usher::marketplaceFromId;
using usher::marketplaceId;

QList<Purchase> OperatorTables::purchases(const PurchaseSearch &search)
{
    QString statement = QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE 1 = 1");
    QVariantList values;
    if (search.marketplace) {
        statement += QStringLiteral(" AND marketplace = ?");
        values << marketplaceId(*search.marketplace);
    }
    if (!search.accountId.isEmpty()) {
        statement += QStringLiteral(" AND account_id = ?");
        values << search.accountId;
    }
    values << search.limit;
    return purchasesOf(m_sql.select(statement + QStringLiteral(" ORDER BY created_at DESC, id LIMIT ?"), values));
}

QList<Activation> OperatorTables::activations(const ActivationSearch &search)
{
    QString statement = QStringLiteral(
        "SELECT b.id, b.workspace_id, b.billing_account_id, b.link_id, b.created_at, "
        "w.console_account_id, l.marketplace, l.account_id, b.ended_at, b.ended_for FROM bindings b "
        "JOIN workspaces w ON w.id = b.workspace_id LEFT JOIN links l ON l.id = b.link_id WHERE 1 = 1");
    QVariantList values;
    if (!search.id.isEmpty()) {
        statement += QStringLiteral(" AND b.id = ?");
        values << search.id;
    }
    if (!search.accountId.isEmpty()) {
        statement += QStringLiteral(" AND (b.billing_account_id = ? OR w.console_account_id = ?)");
        values << search.accountId << search.accountId;
    }
    values << search.limit;
    QList<Activation> activations;
    const QList<Row> rows
        = m_sql.select(statement + QStringLiteral(" ORDER BY b.created_at DESC, b.id LIMIT ?"), values);
    for (const Row &row : rows) {
        activations.append({{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                                row.at(4).toLongLong(), {}},
            row.at(5).toString(), marketplaceFromId(row.at(6).toString()), row.at(7).toString(), row.at(8).toLongLong(),
            row.at(9).toString()});
    }
    return activations;
}

QList<FoundAccount> OperatorTables::accounts(const AccountSearch &search)
{
    const auto one = [&search](const char *idColumn, const char *emailColumn) -> std::pair<QString, QString> {
        if (!search.id.isEmpty())
            return {QLatin1String(idColumn) + QStringLiteral(" = ?"), search.id};
        if (!search.emailKey.isEmpty())
            return {QLatin1String(emailColumn) + QStringLiteral(" = ?"), search.emailKey};
        return {QStringLiteral("a.username = ?"), search.username};
    };
    QList<FoundAccount> found;
    const auto [consoles, console] = one("a.id", "a.email_key");
    const QList<Row> consoleRows
        = m_sql.select(QStringLiteral("SELECT a.id, a.site, a.username, a.email, b.id, a.created_at "
                                      "FROM console_accounts a LEFT JOIN billing_accounts b "
                                      "ON b.console_account_id = a.id WHERE ")
                + consoles + QStringLiteral(" ORDER BY a.site, a.id"),
            {console});
    for (const Row &row : consoleRows) {
        found.append({AccountKind::Console, row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
            row.at(3).toString(), row.at(4).toString(), true, row.at(5).toLongLong()});
    }
    auto [billings, billing] = one("a.id", "lower(a.email)");
    QVariantList billingValues{billing};
    if (!search.emailKey.isEmpty()) { // the key folds more than SQL's lower() does, in domains above all
        billings += QStringLiteral(" OR a.console_account_id IN (SELECT id FROM console_accounts WHERE email_key = ?)");
        billingValues << search.emailKey;
    }
    const QList<Row> billingRows
        = m_sql.select(QStringLiteral("SELECT a.id, a.username, a.email, a.console_account_id, a.active, a.created_at "
                                      "FROM billing_accounts a WHERE ")
                + billings + QStringLiteral(" ORDER BY a.id"),
            billingValues);
    for (const Row &row : billingRows) {
        found.append({AccountKind::Billing, row.at(0).toString(), {}, row.at(1).toString(), row.at(2).toString(),
            row.at(3).toString(), row.at(4).toBool(), row.at(5).toLongLong()});
    }
    return found;
}

bool OperatorTables::endBinding(const QString &workspaceId, Millis at, const QString &why)
{
    return m_sql.change(QStringLiteral("UPDATE bindings SET ended_at = ?, ended_for = ? "
                                       "WHERE workspace_id = ? AND ended_at IS NULL"),
               {at, why, workspaceId})
        > 0;
}

int OperatorTables::revokeSessions(const QString &accountId, Millis at, const QString &why)
{
    return m_sql.change(QStringLiteral("UPDATE session_families SET revoked_at = ?, revoked_for = ? "
                                       "WHERE account_id = ? AND revoked_at IS NULL"),
        {at, why, accountId});
}

QList<LinkRow> OperatorTables::links(const QString &billingAccountId)
{
    QList<LinkRow> links;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("SELECT " LINK_COLUMNS " FROM links WHERE billing_account_id = ? ORDER BY created_at, id"),
        {billingAccountId});
    for (const Row &row : rows)
        links.append(linkRowOf(row));
    return links;
}

QList<Purchase> OperatorTables::purchases(const LinkRow &link)
{
    return purchasesOf(m_sql.select(
        QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE test = 0 AND (link_id = ? "
                       "OR (link_id IS NULL AND marketplace = ? AND account_id = ?)) ORDER BY created_at, id"),
        {link.id, marketplaceId(link.marketplace), link.accountId}));
}

QList<WorkspaceEntry> OperatorTables::owned(const QString &consoleAccountId, int limit)
{
    return entriesOf(
        m_sql.select(QStringLiteral(ENTRY_SELECT "WHERE w.console_account_id = ? ORDER BY w.folded, w.id LIMIT ?"),
            {consoleAccountId, limit}));
}

} // namespace usherd

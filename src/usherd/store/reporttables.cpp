#include "usherd/store/marketplacetables.h"
#include "usherd/store/purchaserow.h"

namespace usherd {

using usher::Marketplace;
using usher::marketplaceId;

QList<Purchase> ReportTables::named(Marketplace marketplace, const QString &instanceId, bool test)
{
    return purchasesOf(m_sql.select(QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE marketplace = ? "
                                                   "AND instance_id = ? AND test = ? ORDER BY created_at, id"),
        {marketplaceId(marketplace), instanceId, int(test)}));
}

std::optional<Purchase> ReportTables::ordered(
    Marketplace marketplace, const QString &orderId, const QString &orderLine, bool test)
{
    const std::optional<Row> row = m_sql.one(
        QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE marketplace = ? AND order_id = ? "
                       "AND order_line = ? AND order_id <> '' AND test = ? ORDER BY created_at, id LIMIT 1"),
        {marketplaceId(marketplace), orderId, orderLine, int(test)});
    return row ? std::optional(purchaseOf(*row)) : std::nullopt;
}

void ReportTables::add(const Purchase &purchase)
{
    m_sql.change(QStringLiteral("INSERT INTO purchases (" PURCHASE_COLUMNS ") VALUES (" PURCHASE_PLACES ")"),
        valuesOf(purchase));
}

void ReportTables::update(const Purchase &purchase)
{
    m_sql.change(QStringLiteral("UPDATE purchases SET account_id = ?, state = ?, expires_at = ?, variant = ?, "
                                "verified_at = ?, tenant_id = ?, order_id = ?, order_line = ?, product = ?, plan = ?, "
                                "superseded_by = ?, trial = ?, epoch = ?, event_at = ? WHERE id = ?"),
        {purchase.accountId, purchaseStateId(purchase.state), purchase.expiresAt, purchase.variant, purchase.verifiedAt,
            purchase.tenantId, purchase.orderId, purchase.orderLine, purchase.product, purchase.plan,
            purchase.supersededBy, int(purchase.trial), purchase.epoch, purchase.eventAt, purchase.id});
}

bool ReportTables::firstReport(const QByteArray &hash, const QString &purchaseId, Millis at)
{
    return m_sql.change(QStringLiteral("INSERT INTO purchase_events (hash, purchase_id, at) VALUES (?, ?, ?) "
                                       "ON CONFLICT (hash) DO NOTHING"),
               {hash, purchaseId, at})
        > 0;
}

} // namespace usherd

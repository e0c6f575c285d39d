#include "usherd/store/purchaserow.h"
#include "usherd/store/tables.h"

namespace usherd {

using usher::Marketplace;
using usher::marketplaceFromId;
using usher::marketplaceId;

namespace {

std::optional<LinkRow> linkFrom(const std::optional<Row> &row)
{
    return row ? std::optional(linkRowOf(*row)) : std::nullopt;
}

} // namespace

LinkRow linkRowOf(const Row &row)
{
    LinkRow link;
    link.id = row.at(0).toString();
    link.marketplace = marketplaceFromId(row.at(1).toString()).value_or(Marketplace::Direct);
    link.accountId = row.at(2).toString();
    link.billingAccountId = row.at(3).toString();
    link.createdAt = row.at(4).toLongLong();
    return link;
}

Purchase purchaseOf(const Row &row)
{
    Purchase purchase;
    purchase.id = row.at(0).toString();
    purchase.marketplace = marketplaceFromId(row.at(1).toString()).value_or(Marketplace::Direct);
    purchase.accountId = row.at(2).toString();
    purchase.instanceId = row.at(3).toString();
    // A state this program does not know must not open anything.
    purchase.state = purchaseStateFromId(row.at(4).toString()).value_or(PurchaseState::Frozen);
    purchase.expiresAt = row.at(5).toLongLong();
    purchase.createdAt = row.at(6).toLongLong();
    purchase.variant = row.at(7).toString();
    purchase.verifiedAt = row.at(8).toLongLong();
    purchase.linkId = row.at(9).toString();
    purchase.tenantId = row.at(10).toString();
    purchase.orderId = row.at(11).toString();
    purchase.orderLine = row.at(12).toString();
    purchase.product = row.at(13).toString();
    purchase.plan = row.at(14).toString();
    purchase.supersededBy = row.at(15).toString();
    purchase.trial = row.at(16).toBool();
    purchase.test = row.at(17).toBool();
    purchase.epoch = row.at(18).toInt();
    purchase.eventAt = row.at(19).toLongLong();
    return purchase;
}

QVariantList valuesOf(const Purchase &purchase)
{
    return {purchase.id, marketplaceId(purchase.marketplace), purchase.accountId, purchase.instanceId,
        purchaseStateId(purchase.state), purchase.expiresAt, purchase.createdAt, purchase.variant, purchase.verifiedAt,
        Sql::orNull(purchase.linkId), purchase.tenantId, purchase.orderId, purchase.orderLine, purchase.product,
        purchase.plan, purchase.supersededBy, int(purchase.trial), int(purchase.test), purchase.epoch,
        purchase.eventAt};
}

QList<Purchase> purchasesOf(const QList<Row> &rows)
{
    QList<Purchase> purchases;
    for (const Row &row : rows)
        purchases.append(purchaseOf(row));
    return purchases;
}

void PurchaseTables::put(const Purchase &purchase)
{
    m_sql.change(
        QStringLiteral("INSERT INTO purchases (" PURCHASE_COLUMNS ") VALUES (" PURCHASE_PLACES ") "
                       "ON CONFLICT (marketplace, account_id, instance_id) "
                       "DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at, test = excluded.test, "
                       "variant = CASE excluded.variant WHEN '' THEN purchases.variant ELSE excluded.variant END, "
                       "verified_at = CASE WHEN excluded.verified_at > purchases.verified_at "
                       "THEN excluded.verified_at ELSE purchases.verified_at END"),
        valuesOf(purchase));
}

std::optional<Purchase> PurchaseTables::purchase(const QString &id)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE id = ?"), {id});
    return row ? std::optional(purchaseOf(*row)) : std::nullopt;
}

std::optional<Purchase> PurchaseTables::find(
    Marketplace marketplace, const QString &accountId, const QString &instanceId)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases "
                                   "WHERE marketplace = ? AND account_id = ? AND instance_id = ? AND test = 0"),
            {marketplaceId(marketplace), accountId, instanceId});
    return row ? std::optional(purchaseOf(*row)) : std::nullopt;
}

QList<Purchase> PurchaseTables::ofAccount(Marketplace marketplace, const QString &accountId)
{
    return purchasesOf(m_sql.select(QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases "
                                                   "WHERE marketplace = ? AND account_id = ? AND test = 0 "
                                                   "ORDER BY created_at DESC, id DESC"),
        {marketplaceId(marketplace), accountId}));
}

QList<Purchase> PurchaseTables::ofInstance(Marketplace marketplace, const QString &instanceId)
{
    return purchasesOf(m_sql.select(QStringLiteral("SELECT " PURCHASE_COLUMNS " FROM purchases "
                                                   "WHERE marketplace = ? AND instance_id = ? AND test = 0"),
        {marketplaceId(marketplace), instanceId}));
}

void PurchaseTables::setLink(const QString &purchaseId, const QString &linkId)
{
    m_sql.change(QStringLiteral("UPDATE purchases SET link_id = ? WHERE id = ?"), {Sql::orNull(linkId), purchaseId});
}

std::optional<LinkRow> PurchaseTables::link(const QString &id)
{
    return linkFrom(m_sql.one(QStringLiteral("SELECT " LINK_COLUMNS " FROM links WHERE id = ?"), {id}));
}

std::optional<LinkRow> PurchaseTables::linkOf(Marketplace marketplace, const QString &accountId)
{
    return linkFrom(
        m_sql.one(QStringLiteral("SELECT " LINK_COLUMNS " FROM links WHERE marketplace = ? AND account_id = ?"),
            {marketplaceId(marketplace), accountId}));
}

void PurchaseTables::add(const LinkRow &link)
{
    m_sql.change(QStringLiteral("INSERT INTO links (" LINK_COLUMNS ", intent) VALUES (?, ?, ?, ?, ?, ?)"),
        {link.id, marketplaceId(link.marketplace), link.accountId, link.billingAccountId, link.createdAt,
            Sql::orNull(link.intent)});
}

} // namespace usherd

#include "usherd/store/tables.h"

namespace usherd {

using usher::AccountKind;
using usher::accountKindFromId;
using usher::accountKindId;
using usher::marketplaceFromId;
using usher::marketplaceId;
using usher::ReviewState;
using usher::reviewStateFromId;
using usher::reviewStateId;

namespace {

#define REVIEW_COLUMNS                                                                                                 \
    "reference, marketplace, account_id, instance_id, asker_kind, asker_id, language, state, reason, created_at, "     \
    "decided_at"

ReviewRow reviewFrom(const Row &row)
{
    ReviewRow review;
    review.reference = row.at(0).toString();
    review.purchase = {marketplaceFromId(row.at(1).toString()).value_or(usher::Marketplace::Direct),
        row.at(2).toString(), row.at(3).toString()};
    review.asker = {accountKindFromId(row.at(4).toString()).value_or(AccountKind::Console), row.at(5).toString()};
    review.language = row.at(6).toString();
    // A state this program does not know must not open anything.
    review.state = reviewStateFromId(row.at(7).toString()).value_or(ReviewState::Rejected);
    review.reason = row.at(8).toString();
    review.createdAt = row.at(9).toLongLong();
    review.decidedAt = row.at(10).toLongLong();
    return review;
}

std::optional<ReviewRow> reviewFrom(const std::optional<Row> &row)
{
    return row ? std::optional(reviewFrom(*row)) : std::nullopt;
}

} // namespace

void ReviewTable::add(const ReviewRow &review)
{
    m_sql.change(
        QStringLiteral("INSERT INTO reviews (" REVIEW_COLUMNS ", intent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {review.reference, marketplaceId(review.purchase.marketplace), review.purchase.accountId,
            review.purchase.instanceId, accountKindId(review.asker.kind), review.asker.accountId, review.language,
            reviewStateId(review.state), review.reason, review.createdAt, review.decidedAt,
            Sql::orNull(review.intent)});
}

std::optional<ReviewRow> ReviewTable::review(const QString &reference)
{
    return reviewFrom(
        m_sql.one(QStringLiteral("SELECT " REVIEW_COLUMNS " FROM reviews WHERE reference = ?"), {reference}));
}

std::optional<ReviewRow> ReviewTable::ofAsker(const Asker &asker, const usher::PurchaseIdentity &purchase)
{
    return reviewFrom(m_sql.one(QStringLiteral("SELECT " REVIEW_COLUMNS " FROM reviews WHERE asker_id = ? AND "
                                               "marketplace = ? AND account_id = ? AND instance_id = ?"),
        {asker.accountId, marketplaceId(purchase.marketplace), purchase.accountId, purchase.instanceId}));
}

int ReviewTable::countWaiting(const Asker &asker)
{
    return m_sql
        .one(QStringLiteral("SELECT COUNT(*) FROM reviews WHERE asker_id = ? AND state = 'waiting'"), {asker.accountId})
        ->at(0)
        .toInt();
}

QList<ReviewRow> ReviewTable::waiting(int limit)
{
    QList<ReviewRow> reviews;
    const QList<Row> rows
        = m_sql.select(QStringLiteral("SELECT " REVIEW_COLUMNS " FROM reviews "
                                      "WHERE state = 'waiting' ORDER BY created_at, reference LIMIT ?"),
            {limit});
    for (const Row &row : rows)
        reviews.append(reviewFrom(row));
    return reviews;
}

void ReviewTable::decide(const ReviewRow &review)
{
    m_sql.change(QStringLiteral("UPDATE reviews SET state = ?, reason = ?, decided_at = ? WHERE reference = ?"),
        {reviewStateId(review.state), review.reason, review.decidedAt, review.reference});
}

} // namespace usherd

#include "usherd/store/dialect.h"
#include "usherd/store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace usherd {

using usher::AccountKind;

void SessionTables::add(const SessionFamily &family)
{
    m_sql.change(
        QStringLiteral("INSERT INTO session_families (id, kind, account_id, link_id, installation, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {family.id, usher::accountKindId(family.kind), family.accountId, family.linkId, family.installation,
            family.createdAt});
}

std::optional<SessionFamily> SessionTables::family(const QString &id)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT kind, account_id, link_id, installation, created_at, "
                                   "revoked_at FROM session_families WHERE id = ?"),
            {id});
    const std::optional<AccountKind> kind = row ? usher::accountKindFromId(row->at(0).toString()) : std::nullopt;
    if (!kind)
        return {};
    SessionFamily family;
    family.id = id;
    family.kind = *kind;
    family.accountId = row->at(1).toString();
    family.linkId = row->at(2).toString();
    family.installation = row->at(3).toString();
    family.createdAt = row->at(4).toLongLong();
    family.revoked = !row->at(5).isNull();
    return family;
}

void SessionTables::revoke(const QString &familyId, Millis at, const QString &reason)
{
    m_sql.change(QStringLiteral("UPDATE session_families SET revoked_at = ?, revoked_for = ? "
                                "WHERE id = ? AND revoked_at IS NULL"),
        {at, reason, familyId});
}

void SessionTables::add(const TokenRow &token)
{
    m_sql.change(
        QStringLiteral("INSERT INTO session_tokens (hash, family_id, refresh, expires_at) VALUES (?, ?, ?, ?)"),
        {token.hash, token.familyId, token.refresh ? 1 : 0, token.expiresAt});
}

std::optional<TokenRow> SessionTables::token(const QByteArray &hash)
{
    const std::optional<Row> row = m_sql.one(
        QStringLiteral("SELECT family_id, refresh, spent_at, expires_at FROM session_tokens WHERE hash = ?"), {hash});
    if (!row)
        return {};
    TokenRow token;
    token.hash = hash;
    token.familyId = row->at(0).toString();
    token.refresh = row->at(1).toBool();
    token.spent = !row->at(2).isNull();
    token.expiresAt = row->at(3).toLongLong();
    return token;
}

void SessionTables::spend(const QByteArray &tokenHash, Millis at)
{
    m_sql.change(QStringLiteral("UPDATE session_tokens SET spent_at = ? WHERE hash = ?"), {at, tokenHash});
}

bool SessionTables::purge(Millis before)
{
    const Dialect &dialect = m_sql.dialect();
    constexpr int together = 500;
    const QList<Row> gone = m_sql.select(QStringLiteral("DELETE FROM session_tokens WHERE hash")
            + dialect.isOneOf(
                QStringLiteral("SELECT hash FROM session_tokens WHERE expires_at < ? LIMIT %1").arg(together))
            + QStringLiteral(" RETURNING family_id"),
        {before});
    // A session is over with its last token.
    QJsonArray families;
    for (const Row &row : gone)
        families.append(QJsonObject{{QStringLiteral("id"), row.at(0).toString()}});
    if (!families.isEmpty()) {
        m_sql.change(QStringLiteral("DELETE FROM session_families WHERE id")
                + dialect.isOneOf(QStringLiteral("SELECT id FROM ") + dialect.jsonRows({QStringLiteral("id TEXT")}))
                + QStringLiteral(
                    " AND NOT EXISTS (SELECT 1 FROM session_tokens t WHERE t.family_id = session_families.id)"),
            {QString::fromUtf8(QJsonDocument(families).toJson(QJsonDocument::Compact))});
    }
    return gone.size() == together;
}

} // namespace usherd

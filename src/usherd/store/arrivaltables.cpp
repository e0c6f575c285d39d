#include "usherd/store/marketplacetables.h"

namespace usherd {

std::optional<QByteArray> ArrivalTables::browserOf(const QByteArray &tokenHash)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT browser_hash FROM arrival_tokens WHERE hash = ?"), {tokenHash});
    return row ? std::optional(row->at(0).toByteArray()) : std::nullopt;
}

void ArrivalTables::keep(const QByteArray &tokenHash, const QByteArray &browserHash, Millis until)
{
    m_sql.change(QStringLiteral("INSERT INTO arrival_tokens (hash, browser_hash, expires_at) VALUES (?, ?, ?) "
                                "ON CONFLICT (hash) DO UPDATE SET browser_hash = excluded.browser_hash, expires_at = "
                                "excluded.expires_at"),
        {tokenHash, browserHash, until});
}

// One statement, so that two instances never both find it new.
bool ArrivalTables::firstUse(const QByteArray &nonceHash, Millis now, Millis until)
{
    return m_sql.change(QStringLiteral("INSERT INTO nonces (hash, expires_at) VALUES (?, ?) ON CONFLICT (hash) DO "
                                       "UPDATE SET expires_at = excluded.expires_at WHERE nonces.expires_at <= ?"),
               {nonceHash, until, now})
        > 0;
}

bool ArrivalTables::purge(Millis now)
{
    const bool tokens = m_sql.changeSome(QStringLiteral("DELETE FROM arrival_tokens WHERE hash"),
        QStringLiteral("SELECT hash FROM arrival_tokens WHERE expires_at <= ?"), {now});
    const bool nonces = m_sql.changeSome(QStringLiteral("DELETE FROM nonces WHERE hash"),
        QStringLiteral("SELECT hash FROM nonces WHERE expires_at <= ?"), {now});
    return tokens || nonces;
}

} // namespace usherd

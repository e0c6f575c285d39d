#include "usherd/store/tables.h"

namespace usherd {

// taken() as one statement, so that two instances never read the same level.
Level LimitTable::take(const Take &take, Millis now)
{
    const Millis interval = take.rate.interval();
    const Millis empty = now + take.rate.burst * interval;
    const Millis last = empty - interval; // the highest level that still allows one
    const Millis wrong = empty + clockTolerance; // higher ones are of no use
    const Row row
        = m_sql
              .one(QStringLiteral(
                       "INSERT INTO limits (key, full_at, allowed) VALUES (?, ?, 1) ON CONFLICT (key) DO UPDATE SET "
                       "full_at = CASE WHEN limits.full_at < ? OR limits.full_at > ? THEN ? WHEN limits.full_at <= ? "
                       "THEN limits.full_at + ? WHEN limits.full_at < ? THEN limits.full_at ELSE ? END, "
                       "allowed = CASE WHEN limits.full_at <= ? OR limits.full_at > ? THEN 1 ELSE 0 END RETURNING "
                       "full_at, allowed"),
                  {take.key, now + interval, now, wrong, now + interval, last, interval, empty, empty, last, wrong})
              .value();
    return {row.at(0).toLongLong(), row.at(1).toInt() == 1};
}

bool LimitTable::purge(Millis now)
{
    return m_sql.changeSome(QStringLiteral("DELETE FROM limits WHERE key"),
        QStringLiteral("SELECT key FROM limits WHERE full_at <= ?"), {now});
}

} // namespace usherd

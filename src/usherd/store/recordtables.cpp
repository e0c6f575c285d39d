#include "usherd/store/tables.h"

// Intentions.
namespace usherd {

QList<IntentRow> IntentTable::ofKey(const QByteArray &keyHash)
{
    QList<IntentRow> intents;
    const QList<Row> rows = m_sql.select(
        QStringLiteral(
            "SELECT id, endpoint, account_id, fingerprint, proof_hash, cancelled, durable, status, sealed_answer, "
            "answer_expires_at, subject, created_at FROM intents WHERE key_hash = ?"),
        {keyHash});
    for (const Row &row : rows) {
        IntentRow intent;
        intent.id = row.at(0).toByteArray();
        intent.keyHash = keyHash;
        intent.endpoint = row.at(1).toString();
        intent.accountId = row.at(2).toString();
        intent.fingerprint = row.at(3).toByteArray();
        intent.proofHash = row.at(4).toByteArray();
        intent.cancelled = row.at(5).toBool();
        intent.durable = row.at(6).toBool();
        intent.status = row.at(7).toInt();
        intent.sealedAnswer = row.at(8).toByteArray();
        intent.answerExpiresAt = row.at(9).toLongLong();
        intent.subject = row.at(10).toString();
        intent.createdAt = row.at(11).toLongLong();
        intents.append(intent);
    }
    return intents;
}

void IntentTable::add(const IntentRow &intent)
{
    m_sql.change(
        QStringLiteral(
            "INSERT INTO intents (id, key_hash, endpoint, account_id, fingerprint, proof_hash, cancelled, durable, "
            "status, sealed_answer, answer_expires_at, subject, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {intent.id, intent.keyHash, intent.endpoint, intent.accountId, intent.fingerprint, intent.proofHash,
            intent.cancelled ? 1 : 0, intent.durable ? 1 : 0, intent.status, Sql::orNull(intent.sealedAnswer),
            intent.answerExpiresAt, intent.subject, intent.createdAt});
}

void IntentTable::refresh(const IntentRow &intent)
{
    m_sql.change(
        QStringLiteral("UPDATE intents SET proof_hash = ?, sealed_answer = ?, answer_expires_at = ? WHERE id = ?"),
        {intent.proofHash, Sql::orNull(intent.sealedAnswer), intent.answerExpiresAt, intent.id});
}

void IntentTable::remove(const QByteArray &id)
{
    m_sql.change(QStringLiteral("DELETE FROM intents WHERE id = ?"), {id});
}

bool IntentTable::purge(Millis now, Millis tombstonesBefore)
{
    const bool tombstones = m_sql.changeSome(QStringLiteral("DELETE FROM intents WHERE id"),
        QStringLiteral("SELECT id FROM intents WHERE cancelled = 1 AND created_at < ?"), {tombstonesBefore});
    const bool passing = m_sql.changeSome(QStringLiteral("DELETE FROM intents WHERE id"),
        QStringLiteral(
            "SELECT id FROM intents WHERE sealed_answer IS NOT NULL AND durable = 0 AND answer_expires_at <= ?"),
        {now});
    const bool answers = m_sql.changeSome(QStringLiteral("UPDATE intents SET sealed_answer = NULL WHERE id"),
        QStringLiteral("SELECT id FROM intents WHERE sealed_answer IS NOT NULL AND answer_expires_at <= ?"), {now});
    return tombstones || passing || answers;
}

} // namespace usherd

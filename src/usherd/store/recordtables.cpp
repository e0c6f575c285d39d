#include "usherd/store/tables.h"

// Intentions and the outbox.
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

void IntentTable::purge(Millis now)
{
    m_sql.change(QStringLiteral(
                     "DELETE FROM intents WHERE sealed_answer IS NOT NULL AND durable = 0 AND answer_expires_at <= ?"),
        {now});
    m_sql.change(
        QStringLiteral(
            "UPDATE intents SET sealed_answer = NULL WHERE sealed_answer IS NOT NULL AND answer_expires_at <= ?"),
        {now});
}

void OutboxTable::add(const Mail &mail, Millis at)
{
    m_sql.change(
        QStringLiteral("INSERT INTO outbox (recipient, subject, body, html, language, created_at, due_at, attempts, "
                       "last_error) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '')"),
        {mail.to, mail.subject, mail.text, mail.html, mail.language, at, at});
}

std::vector<OutboxItem> OutboxTable::lease(int maximum, Millis now, Millis leasedUntil)
{
    std::vector<OutboxItem> items;
    const QList<Row> rows
        = m_sql.select(QStringLiteral("SELECT id, attempts, recipient, subject, body, html, language FROM outbox "
                                      "WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?"),
            {now, maximum});
    for (const Row &row : rows) {
        OutboxItem item;
        item.id = row.at(0).toLongLong();
        item.attempts = row.at(1).toInt();
        item.mail = Mail{row.at(2).toString(), row.at(3).toString(), row.at(4).toString(), row.at(5).toString(),
            row.at(6).toString()};
        m_sql.change(QStringLiteral("UPDATE outbox SET due_at = ? WHERE id = ?"), {leasedUntil, item.id});
        items.push_back(std::move(item));
    }
    return items;
}

void OutboxTable::remove(qint64 id)
{
    m_sql.change(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {id});
}

void OutboxTable::postpone(qint64 id, Millis until, const QString &error)
{
    m_sql.change(QStringLiteral("UPDATE outbox SET due_at = ?, attempts = attempts + 1, last_error = ? WHERE id = ?"),
        {until, error, id});
}

void OutboxTable::giveUp(qint64 id, const QString &error)
{
    m_sql.change(QStringLiteral("UPDATE outbox SET due_at = NULL, attempts = attempts + 1, last_error = ?, body = '', "
                                "html = '' WHERE id = ?"),
        {error, id});
}

} // namespace usherd

#include "usherd/store/operatortables.h"

// All that is known of a person, taken out of every table but the audit log, which names IDs only.
namespace usherd {

void OperatorTables::erase(const Erasure &person, Millis at)
{
    if (!person.consoleId.isEmpty())
        eraseConsole(person.consoleId);
    if (!person.billingId.isEmpty())
        eraseBilling(person.billingId, at);
    for (const QString &id : {person.consoleId, person.billingId}) {
        if (!id.isEmpty())
            eraseTraces(id, at);
    }
    for (const QByteArray &hash : person.addressHashes)
        m_sql.change(QStringLiteral("DELETE FROM email_codes WHERE address_hash = ?"), {hash});
    for (const QString &address : person.addresses) {
        m_sql.change(
            QStringLiteral("DELETE FROM outbox WHERE recipient = ? OR lower(recipient) = ?"), {address, address});
    }
    for (const QString &subject : person.mailboxSubjects)
        m_sql.change(QStringLiteral("DELETE FROM proofs WHERE substr(subject, 1, ?) = ?"), {subject.size(), subject});
    for (const QString &subject : person.usernameSubjects)
        m_sql.change(QStringLiteral("DELETE FROM proofs WHERE subject = ?"), {subject});
}

// An ID for a name: unique, and nobody's. The names and the address are free again.
void OperatorTables::eraseConsole(const QString &id)
{
    m_sql.change(QStringLiteral("UPDATE console_accounts SET username = id, email = '', email_key = id, "
                                "password_hash = '!', phone = '', company = '{}' WHERE id = ?"),
        {id});
}

// Nothing settles through the account any more: its bindings end, its workspaces keep no name.
void OperatorTables::eraseBilling(const QString &id, Millis at)
{
    m_sql.change(QStringLiteral("UPDATE billing_accounts SET username = id, email = '', password_hash = '!', "
                                "active = 0 WHERE id = ?"),
        {id});
    m_sql.change(
        QStringLiteral("UPDATE workspaces SET name = id, folded = id, locked = 1 WHERE billing_account_id = ?"), {id});
    m_sql.change(QStringLiteral("UPDATE bindings SET ended_at = COALESCE(ended_at, ?), ended_for = '' "
                                "WHERE billing_account_id = ?"),
        {at, id});
    const QString purchases = QStringLiteral(
        "SELECT p.id FROM purchases p JOIN links l ON l.marketplace = p.marketplace AND l.account_id = p.account_id "
        "WHERE l.billing_account_id = ?");
    m_sql.change(QStringLiteral("DELETE FROM purchase_sessions WHERE handoff_id IN "
                                "(SELECT id FROM handoffs WHERE purchase_id IN (%1))")
                     .arg(purchases),
        {id});
    m_sql.change(
        QStringLiteral("UPDATE handoffs SET device = '', installation = '' WHERE purchase_id IN (%1)").arg(purchases),
        {id});
}

void OperatorTables::eraseTraces(const QString &accountId, Millis at)
{
    revokeSessions(accountId, at, QStringLiteral("account erased"));
    m_sql.change(QStringLiteral("UPDATE session_families SET installation = '' WHERE account_id = ?"), {accountId});
    m_sql.change(QStringLiteral("UPDATE reviews SET reason = '' WHERE asker_id = ?"), {accountId});
    m_sql.change(QStringLiteral("UPDATE reviews SET state = 'rejected', decided_at = ? "
                                "WHERE asker_id = ? AND state = 'waiting'"),
        {at, accountId});
    m_sql.change(QStringLiteral("UPDATE intents SET sealed_answer = NULL WHERE sealed_answer IS NOT NULL "
                                "AND (account_id = ? OR subject = ? OR substr(subject, 1, ?) = ?)"),
        {accountId, accountId, accountId.size() + 1, QString(accountId + QLatin1Char(' '))});
}

} // namespace usherd

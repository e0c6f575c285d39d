#include "usherd/store/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usherd {

using usher::AccountKind;
using usher::api::AgreementConsent;

namespace {

#define CONSOLE_COLUMNS "id, site, email, email_key, username, password_hash, created_at"
#define BILLING_COLUMNS "id, username, email, password_hash, console_account_id, active, created_at"

std::optional<ConsoleAccount> consoleOf(const std::optional<Row> &row)
{
    if (!row)
        return {};
    ConsoleAccount account;
    account.id = row->at(0).toString();
    account.site = row->at(1).toString();
    account.email = row->at(2).toString();
    account.emailKey = row->at(3).toString();
    account.username = row->at(4).toString();
    account.passwordHash = row->at(5).toString();
    account.createdAt = row->at(6).toLongLong();
    return account;
}

std::optional<BillingAccount> billingOf(const std::optional<Row> &row)
{
    if (!row)
        return {};
    BillingAccount account;
    account.id = row->at(0).toString();
    account.username = row->at(1).toString();
    account.email = row->at(2).toString();
    account.passwordHash = row->at(3).toString();
    account.consoleAccountId = row->at(4).toString();
    account.active = row->at(5).toBool();
    account.createdAt = row->at(6).toLongLong();
    return account;
}

} // namespace

std::optional<ConsoleAccount> AccountTables::console(const QString &id)
{
    return consoleOf(m_sql.one(QStringLiteral("SELECT " CONSOLE_COLUMNS " FROM console_accounts WHERE id = ?"), {id}));
}

std::optional<ConsoleAccount> AccountTables::consoleByEmail(const QString &site, const QString &emailKey)
{
    return consoleOf(
        m_sql.one(QStringLiteral("SELECT " CONSOLE_COLUMNS " FROM console_accounts WHERE site = ? AND email_key = ?"),
            {site, emailKey}));
}

std::optional<ConsoleAccount> AccountTables::consoleByUsername(const QString &site, const QString &username)
{
    return consoleOf(
        m_sql.one(QStringLiteral("SELECT " CONSOLE_COLUMNS " FROM console_accounts WHERE site = ? AND username = ?"),
            {site, username}));
}

void AccountTables::add(const ConsoleAccount &account, const ConsoleDetails &details)
{
    const QByteArray company = QJsonDocument(details.company.toJson()).toJson(QJsonDocument::Compact);
    m_sql.change(QStringLiteral("INSERT INTO console_accounts (" CONSOLE_COLUMNS ", intent, phone, language, company) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {account.id, account.site, account.email, account.emailKey, account.username, account.passwordHash,
            account.createdAt, Sql::orNull(account.intent), details.phone, details.language,
            QString::fromUtf8(company)});
}

void AccountTables::agree(const QString &consoleId, const QList<AgreementConsent> &consents, Millis at)
{
    for (const AgreementConsent &consent : consents) {
        m_sql.change(QStringLiteral("INSERT INTO consents (console_account_id, agreement, version, agreed_at) "
                                    "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {consoleId, consent.id, consent.version, at});
    }
}

std::optional<BillingAccount> AccountTables::billing(const QString &id)
{
    return billingOf(m_sql.one(QStringLiteral("SELECT " BILLING_COLUMNS " FROM billing_accounts WHERE id = ?"), {id}));
}

std::optional<BillingAccount> AccountTables::billingByUsername(const QString &username)
{
    return billingOf(
        m_sql.one(QStringLiteral("SELECT " BILLING_COLUMNS " FROM billing_accounts WHERE username = ?"), {username}));
}

std::optional<BillingAccount> AccountTables::billingOfConsole(const QString &consoleId)
{
    return billingOf(m_sql.one(
        QStringLiteral("SELECT " BILLING_COLUMNS " FROM billing_accounts WHERE console_account_id = ?"), {consoleId}));
}

void AccountTables::add(const BillingAccount &account)
{
    m_sql.change(QStringLiteral("INSERT INTO billing_accounts (" BILLING_COLUMNS
                                ", activated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {account.id, account.username, account.email, account.passwordHash, Sql::orNull(account.consoleAccountId),
            account.active ? 1 : 0, account.createdAt, account.active ? QVariant(account.createdAt) : Sql::null()});
}

void AccountTables::setPasswordHash(AccountKind kind, const QString &id, const QString &passwordHash)
{
    m_sql.change(kind == AccountKind::Console
            ? QStringLiteral("UPDATE console_accounts SET password_hash = ? WHERE id = ?")
            : QStringLiteral("UPDATE billing_accounts SET password_hash = ? WHERE id = ?"),
        {passwordHash, id});
}

void AccountTables::activateBilling(const QString &id, Millis at)
{
    m_sql.change(QStringLiteral("UPDATE billing_accounts SET active = 1, activated_at = ? WHERE id = ?"), {at, id});
}

} // namespace usherd

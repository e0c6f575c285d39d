#pragma once

#include "usherd/service/repositories.h"
#include "usherd/store/sql.h"

#include <vector>

// The service's repositories on one SQL connection.
namespace usherd {

class AccountTables final : public AccountRepository
{
public:
    explicit AccountTables(Sql &sql)
        : m_sql(sql)
    {
    }
    std::optional<ConsoleAccount> console(const QString &id) override;
    std::optional<ConsoleAccount> consoleByEmail(const QString &site, const QString &emailKey) override;
    std::optional<ConsoleAccount> consoleByUsername(const QString &site, const QString &username) override;
    void add(const ConsoleAccount &, const ConsoleDetails &) override;
    void agree(const QString &consoleId, const QList<usher::api::AgreementConsent> &, Millis at) override;
    std::optional<BillingAccount> billing(const QString &id) override;
    std::optional<BillingAccount> billingByUsername(const QString &username) override;
    std::optional<BillingAccount> billingOfConsole(const QString &consoleId) override;
    void add(const BillingAccount &) override;
    void activateBilling(const QString &id, Millis at) override;
    void setPasswordHash(usher::AccountKind, const QString &id, const QString &passwordHash) override;

private:
    Sql &m_sql;
};

class CodeTables final : public CodeRepository
{
public:
    explicit CodeTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const EmailCode &) override;
    std::optional<EmailCode> code(const QString &id) override;
    void update(const EmailCode &) override;
    std::optional<EmailCode> newest(usher::Purpose, const QString &subject, Millis until) override;
    int countForAddress(const QByteArray &addressHash, Millis since, Millis until) override;
    int countForPeer(const QByteArray &peerHash, Millis since, Millis until) override;
    void add(const ProofRow &) override;
    std::optional<ProofRow> proof(const QByteArray &hash) override;
    void removeProof(const QByteArray &hash) override;
    void consumeProof(const QByteArray &hash, const QByteArray &intent) override;
    bool purge(Millis before) override;

private:
    Sql &m_sql;
};

class SessionTables final : public SessionRepository
{
public:
    explicit SessionTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const SessionFamily &) override;
    std::optional<SessionFamily> family(const QString &id) override;
    void revoke(const QString &familyId, Millis at, const QString &reason) override;
    void add(const TokenRow &) override;
    std::optional<TokenRow> token(const QByteArray &hash) override;
    void spend(const QByteArray &tokenHash, Millis at) override;
    bool purge(Millis before) override;

private:
    Sql &m_sql;
};

class PurchaseTables final : public PurchaseRepository
{
public:
    explicit PurchaseTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void put(const Purchase &) override;
    std::optional<Purchase> purchase(const QString &id) override;
    std::optional<Purchase> find(usher::Marketplace, const QString &accountId, const QString &instanceId) override;
    QList<Purchase> ofAccount(usher::Marketplace, const QString &accountId) override;
    QList<Purchase> ofInstance(usher::Marketplace, const QString &instanceId) override;
    void setLink(const QString &purchaseId, const QString &linkId) override;
    std::optional<LinkRow> link(const QString &id) override;
    std::optional<LinkRow> linkOf(usher::Marketplace, const QString &accountId) override;
    void add(const LinkRow &) override;

private:
    Sql &m_sql;
};

class HandoffTables final : public HandoffRepository
{
public:
    explicit HandoffTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const Handoff &) override;
    std::optional<Handoff> handoff(const QString &id) override;
    std::optional<Handoff> ofCode(const QByteArray &codeHash) override;
    std::optional<Handoff> ofTicket(const QByteArray &ticketHash) override;
    std::optional<Handoff> ofBrowser(const QByteArray &browserHash) override;
    std::optional<Handoff> ofStart(const QByteArray &startHash) override;
    std::optional<Handoff> opened(const QByteArray &challenge) override;
    void update(const Handoff &) override;
    void add(const PurchaseSession &) override;
    std::optional<PurchaseSession> session(const QByteArray &hash) override;
    bool purge(Millis before) override;

private:
    Sql &m_sql;
};

class ReviewTable final : public ReviewRepository
{
public:
    explicit ReviewTable(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const ReviewRow &) override;
    std::optional<ReviewRow> review(const QString &reference) override;
    std::optional<ReviewRow> ofAsker(const Asker &, const usher::PurchaseIdentity &) override;
    int countWaiting(const Asker &) override;
    QList<ReviewRow> waiting(int limit) override;
    void decide(const ReviewRow &) override;

private:
    Sql &m_sql;
};

class WorkspaceTables final : public WorkspaceRepository
{
public:
    explicit WorkspaceTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const WorkspaceRow &) override;
    void add(const QList<WorkspaceRow> &) override;
    std::optional<WorkspaceEntry> find(const QString &id) override;
    QList<WorkspaceEntry> search(const WorkspaceSearch &) override;
    int count(const QString &billingAccountId) override;
    int countBound(const QString &billingAccountId, const QString &linkId) override;
    QList<WorkspaceEntry> bound(const QString &billingAccountId, const QString &linkId, int limit) override;
    void add(const BindingRow &) override;
    std::optional<BindingRow> firstBinding(const QString &billingAccountId) override;

private:
    Sql &m_sql;
};

class IntentTable final : public IntentRepository
{
public:
    explicit IntentTable(Sql &sql)
        : m_sql(sql)
    {
    }
    QList<IntentRow> ofKey(const QByteArray &keyHash) override;
    void add(const IntentRow &) override;
    void refresh(const IntentRow &) override;
    void remove(const QByteArray &id) override;
    bool purge(Millis now, Millis tombstonesBefore) override;

private:
    Sql &m_sql;
};

class AuditTable final : public AuditRepository
{
public:
    explicit AuditTable(Sql &sql)
        : m_sql(sql)
    {
    }
    void add(const AuditEntry &) override;
    QList<AuditEntry> search(const AuditSearch &) override;
    bool lockChain() override;
    AuditSeal head() override;
    QList<AuditEntry> unsealed(int limit) override;
    void seal(const QList<AuditSeal> &) override;
    QList<SealedEntry> sealed(qint64 fromSeq, int limit) override;
    qint64 countUnsealed() override;
    std::optional<qint64> strayEntry() override;
    std::optional<qint64> lostEntry() override;

private:
    Sql &m_sql;
};

class LimitTable final : public LimitRepository
{
public:
    explicit LimitTable(Sql &sql)
        : m_sql(sql)
    {
    }
    Level take(const Take &, Millis now) override;
    bool purge(Millis now) override;

private:
    Sql &m_sql;
};

} // namespace usherd

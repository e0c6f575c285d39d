#pragma once

#include "usherd/service/operatorrepository.h"
#include "usherd/service/outboxsource.h"
#include "usherd/service/ratelimits.h"
#include "usherd/service/rows.h"

// What the service asks of a store, inside one transaction. A purge takes a bounded part, so that nobody waits long for
// it: true, there may be more. Methods return plain values; a store that cannot answer
// throws its own exception, which ends the transaction. Callers hold the rules; these hold none.
namespace usherd {

class AccountRepository
{
public:
    virtual ~AccountRepository() = default;
    virtual std::optional<ConsoleAccount> console(const QString &id) = 0;
    virtual std::optional<ConsoleAccount> consoleByEmail(const QString &site, const QString &emailKey) = 0;
    virtual std::optional<ConsoleAccount> consoleByUsername(const QString &site, const QString &username) = 0;
    virtual void add(const ConsoleAccount &, const ConsoleDetails &) = 0;
    // Adds what this account had not agreed to before.
    virtual void agree(const QString &consoleId, const QList<usher::api::AgreementConsent> &, Millis at) = 0;
    virtual std::optional<BillingAccount> billing(const QString &id) = 0;
    virtual std::optional<BillingAccount> billingByUsername(const QString &username) = 0;
    virtual std::optional<BillingAccount> billingOfConsole(const QString &consoleId) = 0;
    virtual void add(const BillingAccount &) = 0;
    virtual void activateBilling(const QString &id, Millis at) = 0;
    virtual void setPasswordHash(usher::AccountKind, const QString &id, const QString &passwordHash) = 0;
};

class CodeRepository
{
public:
    virtual ~CodeRepository() = default;
    virtual void add(const EmailCode &) = 0;
    virtual std::optional<EmailCode> code(const QString &id) = 0;
    virtual void update(const EmailCode &) = 0; // state, tries, proofHash
    virtual std::optional<EmailCode> newest(usher::Purpose, const QString &subject, Millis until) = 0;
    virtual int countForAddress(const QByteArray &addressHash, Millis since, Millis until) = 0;
    virtual int countForPeer(const QByteArray &peerHash, Millis since, Millis until) = 0;
    virtual void add(const ProofRow &) = 0;
    virtual std::optional<ProofRow> proof(const QByteArray &hash) = 0;
    virtual void removeProof(const QByteArray &hash) = 0;
    virtual void consumeProof(const QByteArray &hash, const QByteArray &intent) = 0;
    virtual bool purge(Millis before) = 0;
};

class SessionRepository
{
public:
    virtual ~SessionRepository() = default;
    virtual void add(const SessionFamily &) = 0;
    virtual std::optional<SessionFamily> family(const QString &id) = 0;
    virtual void revoke(const QString &familyId, Millis at, const QString &reason) = 0;
    virtual void add(const TokenRow &) = 0;
    virtual std::optional<TokenRow> token(const QByteArray &hash) = 0;
    virtual void spend(const QByteArray &tokenHash, Millis at) = 0;
    virtual bool purge(Millis before) = 0; // tokens that ended before, and the families of which none is left
};

class PurchaseRepository
{
public:
    virtual ~PurchaseRepository() = default;
    // Adds, or brings up to date the one with these IDs: state, expiry and, where given, variant and verifiedAt. What
    // was a probe's is one no more.
    virtual void put(const Purchase &) = 0;
    virtual std::optional<Purchase> purchase(const QString &id) = 0;
    virtual std::optional<Purchase> find(usher::Marketplace, const QString &accountId, const QString &instanceId) = 0;
    virtual QList<Purchase> ofAccount(usher::Marketplace, const QString &accountId) = 0; // newest first
    virtual QList<Purchase> ofInstance(usher::Marketplace, const QString &instanceId) = 0;
    virtual void setLink(const QString &purchaseId, const QString &linkId) = 0;
    virtual std::optional<LinkRow> link(const QString &id) = 0;
    virtual std::optional<LinkRow> linkOf(usher::Marketplace, const QString &accountId) = 0;
    virtual void add(const LinkRow &) = 0;
};

class HandoffRepository
{
public:
    virtual ~HandoffRepository() = default;
    virtual void add(const Handoff &) = 0;
    virtual std::optional<Handoff> handoff(const QString &id) = 0;
    virtual std::optional<Handoff> ofCode(const QByteArray &codeHash) = 0;
    virtual std::optional<Handoff> ofTicket(const QByteArray &ticketHash) = 0;
    virtual std::optional<Handoff> ofBrowser(const QByteArray &browserHash) = 0;
    virtual std::optional<Handoff> ofStart(const QByteArray &startHash) = 0;
    virtual std::optional<Handoff> opened(const QByteArray &challenge) = 0; // by a wizard, whatever became of it
    virtual void update(const Handoff &) = 0; // all but what it was made with: code, ticket, marketplace
    virtual void add(const PurchaseSession &) = 0;
    virtual std::optional<PurchaseSession> session(const QByteArray &hash) = 0;
    virtual bool purge(Millis before) = 0;
};

// Purchases as the marketplaces report them, their probes among them: PurchaseRepository never names one of those.
class ReportRepository
{
public:
    virtual ~ReportRepository() = default;
    virtual QList<Purchase> named(usher::Marketplace, const QString &instanceId, bool test) = 0; // the oldest first
    virtual std::optional<Purchase> ordered(
        usher::Marketplace, const QString &orderId, const QString &orderLine, bool test)
        = 0;
    virtual void add(const Purchase &) = 0;
    virtual void update(const Purchase &) = 0; // all but its link and its creation
    // False: an event with this hash was reported before.
    virtual bool firstReport(const QByteArray &hash, const QString &purchaseId, Millis at) = 0;
};

// What the marketplaces' browsers and servers bring is good once.
class ArrivalRepository
{
public:
    virtual ~ArrivalRepository() = default;
    virtual std::optional<QByteArray> browserOf(const QByteArray &tokenHash) = 0; // that brought it
    virtual void keep(const QByteArray &tokenHash, const QByteArray &browserHash, Millis until) = 0;
    virtual bool firstUse(const QByteArray &nonceHash, Millis now, Millis until) = 0;
    virtual bool purge(Millis now) = 0;
};

class HuaweiRepository
{
public:
    virtual ~HuaweiRepository() = default;
    // Each without effect where something newer is on record.
    virtual void put(const HuaweiTenant &) = 0;
    virtual void put(const HuaweiApplication &) = 0;
    virtual void put(const HuaweiUser &) = 0;
    virtual QList<HuaweiTenant> tenants(const QString &tenantId) = 0; // active ones, the newest first
    virtual QList<HuaweiApplication> applications(const QString &tenantId) = 0; // active ones, the newest first
    virtual QList<HuaweiUser> users(const QString &tenantId, const QByteArray &userHash) = 0; // active ones
    // Its tenants are not needed any more, unless they are told of again before that time.
    virtual void release(const QString &instanceId, Millis forgetAt) = 0;
    virtual bool purge(Millis now) = 0; // tenants, and with the last row of one its applications and users
};

class ReviewRepository
{
public:
    virtual ~ReviewRepository() = default;
    virtual void add(const ReviewRow &) = 0;
    virtual std::optional<ReviewRow> review(const QString &reference) = 0;
    virtual std::optional<ReviewRow> ofAsker(const Asker &, const usher::PurchaseIdentity &) = 0;
    virtual int countWaiting(const Asker &) = 0;
    virtual QList<ReviewRow> waiting(int limit) = 0; // the oldest first
    virtual void decide(const ReviewRow &) = 0; // state, reason, decidedAt
};

struct WorkspaceSearch
{
    QString billingAccountId;
    QString foldedPrefix; // empty: all
    QString idPrefix; // matches as well as foldedPrefix
    QString afterFolded; // position of the last row of the page before
    QString afterId; // empty: first page
    int limit = 50;
};

class WorkspaceRepository
{
public:
    virtual ~WorkspaceRepository() = default;
    virtual void add(const WorkspaceRow &) = 0;
    virtual void add(const QList<WorkspaceRow> &) = 0; // many of one billing account, without intents: at once
    virtual std::optional<WorkspaceEntry> find(const QString &id) = 0;
    virtual QList<WorkspaceEntry> search(const WorkspaceSearch &) = 0; // by (folded, id), bytewise
    virtual int count(const QString &billingAccountId) = 0;
    virtual int countBound(const QString &billingAccountId, const QString &linkId) = 0;
    virtual QList<WorkspaceEntry> bound(const QString &billingAccountId, const QString &linkId, int limit) = 0;
    virtual void add(const BindingRow &) = 0;
    virtual std::optional<BindingRow> firstBinding(const QString &billingAccountId) = 0; // the oldest
};

class IntentRepository
{
public:
    virtual ~IntentRepository() = default;
    virtual QList<IntentRow> ofKey(const QByteArray &keyHash) = 0;
    virtual void add(const IntentRow &) = 0;
    virtual void refresh(const IntentRow &) = 0; // proof, answer and expiry of the row with this id
    virtual void remove(const QByteArray &id) = 0;
    // Answers whose time is over, rows that are not durable with them, and tombstones made before that time.
    virtual bool purge(Millis now, Millis tombstonesBefore) = 0;
};

struct AuditSearch
{
    Millis since = 0;
    QString event; // empty: all; ending in a full stop: all that begin so
    QString id; // of the account or the subject; empty: all
    int limit = 100; // the newest of them
};

class AuditRepository
{
public:
    virtual ~AuditRepository() = default;
    virtual void add(const AuditEntry &) = 0; // waits for its seal from now on
    virtual QList<AuditEntry> search(const AuditSearch &) = 0; // the oldest first; reads all of the log

    // False: another transaction extends the chain just now.
    virtual bool lockChain() = 0;
    virtual AuditSeal head() = 0; // the newest; number 0: nothing is sealed yet
    virtual QList<AuditEntry> unsealed(int limit) = 0; // by ID
    virtual void seal(const QList<AuditSeal> &) = 0; // of entries that waited, by ID
    virtual QList<SealedEntry> sealed(qint64 fromSeq, int limit) = 0; // by number
    virtual qint64 countUnsealed() = 0;
    virtual std::optional<qint64> strayEntry() = 0; // the first that neither has a seal nor waits for one
    virtual std::optional<qint64> lostEntry() = 0; // the first that waits for its seal but is gone
};

class OutboxRepository
{
public:
    virtual ~OutboxRepository() = default;
    virtual void add(const Mail &, Millis at) = 0;
    // For the operator.
    virtual QList<OutboxRow> list(MailState, int limit) = 0; // the oldest first
    virtual std::optional<OutboxRow> find(qint64 id) = 0;
    virtual void retry(qint64 id, Millis at) = 0; // due then, with all its attempts
    virtual void remove(qint64 id) = 0;
    virtual bool purge(Millis before) = 0; // that ended, and were written before
};

// One row a purchase, for ever: it is started once.
class StartRepository
{
public:
    virtual ~StartRepository() = default;
    virtual bool add(const QString &purchaseId, Millis at) = 0; // due then; false: added before, whatever became of it
    virtual std::optional<StartRow> find(const QString &purchaseId) = 0;
    virtual StartTally tally() = 0;
    virtual bool retry(const QString &purchaseId, Millis at) = 0; // with all its attempts; false: it is not dead
    // The one that is due for longest, with its attempt counted: nobody else gets it until then.
    virtual std::optional<StartRow> lease(Millis now, Millis until) = 0;
    virtual bool finish(const QString &purchaseId) = 0; // false: it had ended
    // Without effect, and false, where the lease was over and the next attempt has begun.
    virtual bool postpone(const StartRow &, Millis due, const QString &error) = 0;
    virtual bool giveUp(const StartRow &, const QString &error) = 0;
};

class LimitRepository
{
public:
    virtual ~LimitRepository() = default;
    virtual Level take(const Take &, Millis now) = 0; // taken(), at once for everybody
    virtual bool purge(Millis now) = 0; // the buckets that are full again
};

struct Repositories
{
    AccountRepository &accounts;
    CodeRepository &codes;
    SessionRepository &sessions;
    PurchaseRepository &purchases;
    HandoffRepository &handoffs;
    ReportRepository &reports;
    ArrivalRepository &arrivals;
    HuaweiRepository &huawei;
    ReviewRepository &reviews;
    WorkspaceRepository &workspaces;
    IntentRepository &intents;
    AuditRepository &audit;
    OutboxRepository &outbox;
    StartRepository &starts;
    OperatorRepository &desk;
    LimitRepository &limits;
    // A job that answers with a Problem is rolled back, unless it says that what it did must stay: a wrong try counts.
    bool keepEffects = false;
};

} // namespace usherd

#pragma once

#include "common/api/accounts.h"
#include "common/domain/account.h"
#include "common/domain/marketplace.h"
#include "common/domain/purchase.h"
#include "common/domain/purpose.h"
#include "common/domain/workspace.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What the service keeps, one struct a table. Times are milliseconds since 1970 UTC; hashes are 32 bytes; an `intent`
// is the hash that makes the row's creation happen once (semantics: exactly once has no end).
namespace usherd {

using Millis = qint64;
using usher::PurchaseState;
using usher::purchaseStateFromId;
using usher::purchaseStateId;

struct ConsoleAccount
{
    QString id;
    QString site;
    QString email;
    QString emailKey; // rules::emailKey() of it: unique on the site
    QString username;
    QString passwordHash;
    Millis createdAt = 0;
    QByteArray intent; // may be empty: made by the operator
};

// Kept for the vendor's own systems; nothing here reads it again.
struct ConsoleDetails
{
    QString phone;
    QString language;
    usher::api::Company company;
};

struct BillingAccount
{
    QString id;
    QString username;
    QString email;
    QString passwordHash;
    QString consoleAccountId; // may be empty
    bool active = false; // false: the name is reserved by a registration
    Millis createdAt = 0;
};

// Stored as a number: new ones at the end.
enum class CodeState { Open, Used, Exhausted, Superseded };

struct EmailCode
{
    QString id;
    usher::Purpose purpose = usher::Purpose::Register;
    QString subject; // see CodeService::mailboxSubject(), usernameSubject()
    QByteArray addressHash; // of the mailbox it went to: for limits
    QByteArray peerHash; // of the network address it was asked from: for limits
    QString installation;
    QByteArray codeHash;
    QByteArray proofHash; // of what it was exchanged for; empty: nothing yet
    CodeState state = CodeState::Open;
    int tries = 0;
    Millis createdAt = 0;
    Millis expiresAt = 0;
};

struct ProofRow
{
    QByteArray hash;
    usher::Purpose purpose = usher::Purpose::Register;
    QString subject;
    QString installation;
    Millis expiresAt = 0;
    QByteArray consumedBy; // intent; empty: not used yet
};

struct SessionFamily
{
    QString id;
    usher::AccountKind kind = usher::AccountKind::Console;
    QString accountId;
    QString linkId; // Billing: what its bindings settle through; empty: directly
    QString installation;
    Millis createdAt = 0;
    bool revoked = false;
};

struct TokenRow
{
    QByteArray hash;
    QString familyId;
    bool refresh = false;
    bool spent = false;
    Millis expiresAt = 0;
};

struct Purchase
{
    QString id;
    usher::Marketplace marketplace = usher::Marketplace::Alibaba;
    QString accountId; // empty: the marketplace named the instance only (Huawei)
    QString instanceId; // may be empty (Huawei, AWS)
    QString variant; // of the listing; empty: not known
    PurchaseState state = PurchaseState::Active;
    Millis expiresAt = 0; // 0: never
    Millis verifiedAt = 0; // when its buyer last came from the marketplace; 0: never did
    QString linkId; // that it was used for; empty: none yet
    Millis createdAt = 0;
    // What the marketplace said of it besides; empty: nothing.
    QString tenantId;
    QString orderId; // that it was bought with
    QString orderLine;
    QString product;
    QString plan;
    QString supersededBy; // instance ID
    bool trial = false;
    bool test = false; // a probe of the marketplace's: no customer's purchase
    int epoch = 0; // how often the same IDs were bought anew
    Millis eventAt = 0; // of the newest event, by the marketplace's clock; 0: none said
};

// Stored as a number: new ones at the end.
enum class HandoffState {
    Issued, // to be claimed
    Claimed, // has a purchase and a wizard
    Redeemed,
    Rejected,
    Opened // by the wizard; the purchase is still to come
};

struct Handoff
{
    QString id;
    QString purchaseId; // empty: Opened
    QByteArray codeHash; // of the pairing code; empty: there is none
    HandoffState state = HandoffState::Issued;
    bool approved = false;
    QByteArray challenge; // as claimed with; empty: not claimed yet
    QString installation; // that claimed
    QString device; // its name, may be empty
    QString language; // of the pages
    QString matchCode;
    Millis createdAt = 0;
    Millis expiresAt = 0; // to be claimed; once claimed: to be redeemed
    // What the wizard opened it for.
    std::optional<usher::Marketplace> marketplace;
    QString variant; // empty: any
    // Empty where there is no such thing.
    QByteArray ticketHash;
    QByteArray browserHash; // of the browser that may approve
    QByteArray startHash; // of the token that ties a browser to it
};

// A token that a redeemed hand-off gave.
struct PurchaseSession
{
    QByteArray hash;
    QString handoffId;
    Millis expiresAt = 0;
};

// Who asks about a purchase.
struct Asker
{
    usher::AccountKind kind = usher::AccountKind::Console;
    QString accountId;
};

// What Huawei Cloud says of the members of a buyer who sign in there. Not active: taken back, and kept so that what was
// said before that stays without effect.
struct HuaweiTenant
{
    QString tenantId;
    QString instanceId;
    QString domain; // where its members sign in
    bool active = false;
    Millis changedAt = 0;
    Millis forgetAt = 0; // 0: it is needed
};

struct HuaweiApplication
{
    QString tenantId;
    QString appId;
    QString instanceId; // may be empty
    QString clientId;
    QByteArray sealedSecret;
    bool active = false;
    Millis changedAt = 0;
};

struct HuaweiUser
{
    QString tenantId;
    QByteArray userHash;
    QString appId;
    bool active = false;
    Millis changedAt = 0;
};

struct ReviewRow
{
    QString reference;
    usher::PurchaseIdentity purchase;
    Asker asker;
    QString language; // of the mail that tells the outcome
    usher::ReviewState state = usher::ReviewState::Waiting;
    QString reason; // of a rejection, may be empty
    Millis createdAt = 0;
    Millis decidedAt = 0; // 0: not yet
    QByteArray intent;
};

enum class MailState { Waiting, Dead, Expired };
QString mailStateId(MailState);
std::optional<MailState> mailStateFromId(const QString &id);

// A mail of the outbox as the operator sees it: without what it says.
struct OutboxRow
{
    qint64 id = 0;
    QString to;
    QString kind;
    MailState state = MailState::Waiting;
    int attempts = 0;
    Millis createdAt = 0;
    Millis dueAt = 0; // 0: it has ended
    QString error; // of the last attempt, in English, without personal data
    bool kept = false; // what it says: without that it cannot be sent again
};

enum class StartState { Waiting, Done, Dead };
QString startStateId(StartState);
std::optional<StartState> startStateFromId(const QString &id);

// That a marketplace is to be told that a purchase is in use: from then on it bills.
struct StartRow
{
    QString purchaseId;
    StartState state = StartState::Waiting;
    int attempts = 0;
    Millis createdAt = 0;
    Millis dueAt = 0; // 0: it has ended
    QString error; // of the last attempt, in English, without personal data
};

struct StartTally
{
    qint64 waiting = 0;
    qint64 dead = 0;
    bool operator==(const StartTally &) const = default;
};

struct LinkRow
{
    QString id;
    usher::Marketplace marketplace = usher::Marketplace::Alibaba;
    QString accountId;
    QString billingAccountId;
    Millis createdAt = 0;
    QByteArray intent;
};

struct WorkspaceRow
{
    QString id;
    QString billingAccountId;
    QString consoleAccountId; // may be empty
    QString name;
    QString folded; // rules::folded(name)
    QString site;
    QString language;
    bool locked = false;
    Millis createdAt = 0;
    QByteArray intent;
};

struct BindingRow
{
    QString id;
    QString workspaceId;
    QString billingAccountId;
    QString linkId; // empty: directly
    Millis createdAt = 0;
    QByteArray intent;
};

// A workspace with its one active binding, if any.
struct WorkspaceEntry
{
    WorkspaceRow workspace;
    std::optional<BindingRow> binding;
};

struct IntentRow
{
    QByteArray id; // of key, endpoint and account
    QByteArray keyHash;
    QString endpoint;
    QString accountId; // empty: before sign-in
    QByteArray fingerprint; // of the request
    QByteArray proofHash; // where another proof of the same subject is allowed
    bool cancelled = false; // a tombstone
    bool durable = true; // false: forgotten when the answer expires
    int status = 0;
    QByteArray sealedAnswer; // empty once expired
    Millis answerExpiresAt = 0;
    QString subject; // ID of the row that it made
    Millis createdAt = 0;
};

struct AuditEntry
{
    Millis at = 0;
    QString event;
    QString accountId;
    QString subject; // an ID or a word of ours
    QString reference; // request ID, or the operator's command and name
    QByteArray peerHash; // empty: not recorded
    qint64 id = 0; // given by the store
};

// A link of the chain over the audit log. Numbers begin at 1 and have no gap.
struct AuditSeal
{
    qint64 seq = 0;
    qint64 entryId = 0;
    QByteArray hash;
};

struct SealedEntry
{
    AuditSeal seal;
    std::optional<AuditEntry> entry; // that the seal names; nothing: it is gone
};

} // namespace usherd

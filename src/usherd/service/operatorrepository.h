#pragma once

#include "usherd/service/rows.h"

// What only an operator asks of a store, and the demo's pages: seldom, so that some of it reads a table from end to
// end.
namespace usherd {

struct PurchaseSearch
{
    std::optional<usher::Marketplace> marketplace;
    QString accountId; // of the marketplace; empty: all
    int limit = 100;
};

// A workspace bound to an account, now or before, and what it settles through.
struct Activation
{
    BindingRow binding;
    QString consoleAccountId; // of the workspace's owner, may be empty
    std::optional<usher::Marketplace> marketplace; // of the link; nothing: directly
    QString cloudAccountId;
    Millis endedAt = 0; // 0: not ended
    QString endedFor;
};

struct ActivationSearch
{
    QString id; // of a binding; empty: all
    QString accountId; // console or billing account; empty: all
    int limit = 100;
};

struct FoundAccount
{
    usher::AccountKind kind = usher::AccountKind::Console;
    QString id;
    QString site; // of a console account
    QString username;
    QString email;
    QString otherId; // of the same person's account of the other kind, may be empty
    bool active = true; // false: a billing account that only reserves its name
    Millis createdAt = 0;
};

struct AccountSearch
{
    QString id;
    QString emailKey;
    QString username; // one of the three
};

// A person, and all by which rows about them are found.
struct Erasure
{
    QString consoleId;
    QString billingId; // one of the two may be empty
    QStringList addresses; // keys, as they were typed, and that in lower case
    QStringList mailboxSubjects; // of proofs: what they begin with, whatever the site
    QStringList usernameSubjects; // of proofs
    QList<QByteArray> addressHashes; // of the mailboxes
};

class OperatorRepository
{
public:
    virtual ~OperatorRepository() = default;
    virtual QList<Purchase> purchases(const PurchaseSearch &) = 0; // the newest first
    virtual QList<Activation> activations(const ActivationSearch &) = 0; // the newest first
    virtual QList<FoundAccount> accounts(const AccountSearch &) = 0;
    virtual bool endBinding(const QString &workspaceId, Millis at, const QString &why) = 0; // false: there is none
    virtual int revokeSessions(const QString &accountId, Millis at, const QString &why) = 0; // how many
    virtual QList<LinkRow> links(const QString &billingAccountId) = 0; // the oldest first
    virtual QList<Purchase> purchases(const LinkRow &) = 0; // that it is or may be used for, the oldest first
    virtual QList<WorkspaceEntry> owned(const QString &consoleAccountId, int limit) = 0; // by (folded, id)
    // Takes the person's data out of every table but the audit log. The rows that others refer to stay, under their
    // IDs.
    virtual void erase(const Erasure &, Millis at) = 0;
};

} // namespace usherd

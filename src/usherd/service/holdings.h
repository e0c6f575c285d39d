#pragma once

#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

namespace usherd {

class Store;

// How the purchases of a linked cloud account stand, all together.
struct Subscription
{
    enum class State { Running, Frozen, Ended };
    // Until then a workspace whose subscription has ended may be settled otherwise; after it the data are cleared.
    static constexpr Millis countdown = 14 * Millis(24) * 3600 * 1000;

    State state = State::Running;
    Millis endedAt = 0; // of the last one; 0: it has not, or nobody said when

    Millis clearedAt() const { return endedAt + countdown; } // only where endedAt is said
    static Subscription of(const QList<Purchase> &, Millis now); // none: nothing speaks against it
    bool operator==(const Subscription &) const = default;
};

struct CloudAccount
{
    LinkRow link;
    Subscription subscription;
    int workspaces = 0; // that settle through it
};

struct HeldWorkspace
{
    WorkspaceRow workspace;
    QString owner; // username; empty: not known
    Millis boundAt = 0; // 0: it was never bound
    std::optional<CloudAccount> through; // nothing: the Billing Center account itself pays
};

// What an account holds, as a site's first page and the Billing Center show it. Only the demo's pages ask: some of it
// is slow where there are millions of accounts. Every operation is a transaction and ends once.
class Holdings
{
public:
    Holdings(const Context &, Store &);
    template <class T> using Then = std::function<void(usher::Result<T>)>;

    // The username that an e-mail address signs in as; what was typed where there is none, or where it is no address.
    // Without a site: in the Billing Center.
    void username(const QString &site, const QString &typed, Then<QString>);

    void ofConsole(const QString &consoleId, Then<QList<HeldWorkspace>>);

    struct Query
    {
        QString prefix; // of a name; empty: all
        std::optional<QString> linkId; // that they settle through, empty: bound directly; nothing: all
        QString after; // ID of the last row of the page before; without effect together with a link
        int limit = 25; // 0: no workspaces are wanted
    };
    struct Page
    {
        QList<HeldWorkspace> workspaces;
        QString next; // for Query::after; empty: there are no more
        int total = 0; // of the account
        int direct = 0; // bound to the account itself
        QList<CloudAccount> accounts;
    };
    void ofBilling(const QString &billingId, const Query &, Then<Page>);

    // Of a cloud account that is linked to this Billing Center account: what its marketplace could end.
    struct Ending
    {
        CloudAccount account;
        QList<Purchase> purchases; // that are not over
    };
    void ending(const QString &billingId, const QString &linkId, Then<Ending>); // not_found

private:
    CloudAccount cloudAccount(Repositories &, const LinkRow &) const;
    HeldWorkspace held(Repositories &, const WorkspaceEntry &) const;
    const Context &m_context;
    Store &m_store;
};

} // namespace usherd

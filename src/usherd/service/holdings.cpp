#include "usherd/service/holdings.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/store.h"

#include <algorithm>

namespace usherd {

using usher::AccountKind;
using usher::Result;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

constexpr int mostOwned = 200;
constexpr int mostThroughOne = 200;

bool isOver(const Purchase &purchase, Millis now)
{
    switch (purchase.state) {
    case PurchaseState::Expired:
    case PurchaseState::Released:
    case PurchaseState::Superseded:
        return true;
    case PurchaseState::Active:
        return purchase.expiresAt != 0 && purchase.expiresAt <= now;
    case PurchaseState::Announced:
    case PurchaseState::Frozen:
        break;
    }
    return false;
}

Millis endOf(const Purchase &purchase)
{
    const bool ranOut = purchase.state == PurchaseState::Active || purchase.state == PurchaseState::Expired;
    return ranOut && purchase.expiresAt != 0 ? purchase.expiresAt : purchase.eventAt;
}

} // namespace

Subscription Subscription::of(const QList<Purchase> &purchases, Millis now)
{
    Subscription ended{State::Ended, 0};
    bool frozen = false;
    for (const Purchase &purchase : purchases) {
        if (isOver(purchase, now)) {
            ended.endedAt = std::max(ended.endedAt, endOf(purchase));
            continue;
        }
        if (purchase.state != PurchaseState::Frozen)
            return {};
        frozen = true;
    }
    if (frozen)
        return {State::Frozen, 0};
    return purchases.isEmpty() ? Subscription() : ended;
}

Holdings::Holdings(const Context &context, Store &store)
    : m_context(context)
    , m_store(store)
{
}

void Holdings::username(const QString &site, const QString &typed, Then<QString> then)
{
    const QString name = rules::tidyIdentifier(typed);
    if (!name.contains(QLatin1Char('@')))
        return then(name);
    m_store.read<QString>(
        [site, name](Repositories &repositories) -> Result<QString> {
            const QString key = rules::emailKey(name);
            if (!site.isEmpty()) {
                const std::optional<ConsoleAccount> account = repositories.accounts.consoleByEmail(site, key);
                return account ? account->username : name;
            }
            // Several Billing Center accounts may share an address: then only their usernames tell them apart.
            QStringList found;
            const QList<FoundAccount> accounts = repositories.desk.accounts({{}, key, {}});
            for (const FoundAccount &account : accounts) {
                if (account.kind == AccountKind::Billing && account.active)
                    found.append(account.username);
            }
            return found.size() == 1 ? found.first() : name;
        },
        std::move(then));
}

CloudAccount Holdings::cloudAccount(Repositories &repositories, const LinkRow &link) const
{
    return {link, Subscription::of(repositories.desk.purchases(link), m_context.now()),
        repositories.workspaces.countBound(link.billingAccountId, link.id)};
}

HeldWorkspace Holdings::held(Repositories &repositories, const WorkspaceEntry &entry) const
{
    HeldWorkspace held;
    held.workspace = entry.workspace;
    if (const std::optional<ConsoleAccount> owner = repositories.accounts.console(entry.workspace.consoleAccountId))
        held.owner = owner->username;
    if (!entry.binding)
        return held;
    held.boundAt = entry.binding->createdAt;
    if (const std::optional<LinkRow> link = repositories.purchases.link(entry.binding->linkId))
        held.through = cloudAccount(repositories, *link);
    return held;
}

void Holdings::ofConsole(const QString &consoleId, Then<QList<HeldWorkspace>> then)
{
    m_store.read<QList<HeldWorkspace>>(
        [this, consoleId](Repositories &repositories) -> Result<QList<HeldWorkspace>> {
            QList<HeldWorkspace> list;
            const QList<WorkspaceEntry> owned = repositories.desk.owned(consoleId, mostOwned);
            for (const WorkspaceEntry &entry : owned)
                list.append(held(repositories, entry));
            return list;
        },
        std::move(then));
}

void Holdings::ofBilling(const QString &billingId, const Query &query, Then<Page> then)
{
    m_store.read<Page>(
        [this, billingId, query](Repositories &repositories) -> Result<Page> {
            Page page;
            page.total = repositories.workspaces.count(billingId);
            page.direct = repositories.workspaces.countBound(billingId, {});
            const QList<LinkRow> links = repositories.desk.links(billingId);
            for (const LinkRow &link : links)
                page.accounts.append(cloudAccount(repositories, link));
            QList<WorkspaceEntry> found;
            if (query.linkId) {
                found = repositories.workspaces.bound(billingId, *query.linkId, mostThroughOne);
            } else if (query.limit > 0) {
                WorkspaceSearch search;
                search.billingAccountId = billingId;
                search.foldedPrefix = rules::folded(rules::tidyText(query.prefix));
                search.limit = query.limit + 1; // one more tells whether there is a next page
                const std::optional<WorkspaceEntry> last = repositories.workspaces.find(query.after);
                if (last && last->workspace.billingAccountId == billingId) {
                    search.afterId = last->workspace.id;
                    search.afterFolded = last->workspace.folded;
                }
                found = repositories.workspaces.search(search);
            }
            if (!query.linkId && found.size() > query.limit) {
                found.resize(query.limit);
                page.next = found.last().workspace.id;
            }
            for (const WorkspaceEntry &entry : std::as_const(found))
                page.workspaces.append(held(repositories, entry));
            return page;
        },
        std::move(then));
}

void Holdings::ending(const QString &billingId, const QString &linkId, Then<Ending> then)
{
    m_store.read<Ending>(
        [this, billingId, linkId](Repositories &repositories) -> Result<Ending> {
            const std::optional<LinkRow> link = repositories.purchases.link(linkId);
            if (!link || link->billingAccountId != billingId)
                return refusal(problem_code::not_found);
            Ending ending{cloudAccount(repositories, *link), {}};
            const QList<Purchase> purchases = repositories.desk.purchases(*link);
            for (const Purchase &purchase : purchases) {
                if (!isOver(purchase, m_context.now()))
                    ending.purchases.append(purchase);
            }
            return ending;
        },
        std::move(then));
}

} // namespace usherd

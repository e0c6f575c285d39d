#include "usherd/demo/demoseed.h"

#include "common/domain/fieldrules.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"
#include "usherd/service/handoffservice.h"
#include "usherd/service/passwordhasher.h"
#include "usherd/service/storewait.h"

#include <algorithm>

namespace usherd::demo {

using usher::Done;
using usher::Result;

namespace {

// The same at every start, so that pictures and tests can name them.
QString stableId(const char *prefix, const QString &name)
{
    return QLatin1String(prefix) + QString::fromLatin1(crypto::hash("demo", name.toUtf8()).toHex().left(32));
}

class Seeder
{
public:
    Seeder(Repositories &repositories, const Context &context, int thousands)
        : m_repositories(repositories)
        , m_context(context)
        , m_purchases(context)
        , m_now(context.now())
        , m_accounts(billingAccounts(thousands))
        , m_hash(PasswordHasher::hashNow(usher::Secret(password())))
    {
    }

    void run()
    {
        for (const DemoAccount &account : consoleAccounts())
            addConsole(account);
        for (const DemoAccount &account : m_accounts)
            addBilling(account);
        for (const DemoPurchase &purchase : purchases())
            addPurchase(purchase);
        for (const DemoAccount &account : m_accounts)
            addWorkspaces(account);
    }

private:
    void addConsole(const DemoAccount &account)
    {
        ConsoleAccount row;
        row.id = stableId("acnt_", QStringLiteral("console ") + account.username);
        row.site = m_context.settings.sites.first().id;
        row.email = account.email;
        row.emailKey = usher::rules::emailKey(account.email);
        row.username = account.username;
        row.passwordHash = m_hash;
        row.createdAt = m_now;
        usher::api::Company company;
        company.name = QStringLiteral("Northlight Retail");
        m_repositories.accounts.add(row, {{}, QStringLiteral("en"), company});
    }

    void addBilling(const DemoAccount &account)
    {
        BillingAccount row;
        row.id = billingId(account.username);
        row.username = account.username;
        row.email = account.email;
        row.passwordHash = m_hash;
        row.active = true;
        row.createdAt = m_now;
        m_repositories.accounts.add(row);
    }

    void addPurchase(const DemoPurchase &purchase)
    {
        Purchase row;
        row.id = stableId("prch_", purchase.purpose);
        row.marketplace = purchase.marketplace;
        row.accountId = purchase.recordedUnder.isEmpty() ? purchase.accountId : purchase.recordedUnder;
        row.instanceId = purchase.instanceId;
        row.state = purchase.state;
        row.createdAt = m_now;
        if (purchase.marketplace == usher::Marketplace::Aws) // which tells of the end of an agreement by its ID alone
            row.orderId = stableId("agmt-", purchase.purpose);
        if (!purchase.pairingCode.isEmpty())
            row.verifiedAt = m_now;
        m_purchases.record(m_repositories, m_caller, row);
        if (!purchase.pairingCode.isEmpty())
            addHandoff(purchase, row.id);
        if (purchase.linkedTo.isEmpty())
            return;
        LinkRow link;
        link.id = linkId(purchase.linkedTo);
        link.marketplace = row.marketplace;
        link.accountId = row.accountId;
        link.billingAccountId = billingId(purchase.linkedTo);
        link.createdAt = m_now;
        m_repositories.purchases.add(link);
    }

    // Approved, and open for as long as a demo may run.
    void addHandoff(const DemoPurchase &purchase, const QString &purchaseId)
    {
        constexpr Millis month = 30 * 24 * 3600 * Millis(1000);
        Handoff row;
        row.id = stableId("hand_", purchase.purpose);
        row.purchaseId = purchaseId;
        row.codeHash = HandoffService::codeHash(purchase.pairingCode);
        row.approved = true;
        row.createdAt = m_now;
        row.expiresAt = purchase.codeExpired ? m_now : m_now + month;
        m_repositories.handoffs.add(row);
    }

    WorkspaceRow workspaceRow(const DemoAccount &account, const DemoWorkspace &workspace, int index) const
    {
        const QList<usher::Site> &sites = m_context.settings.sites;
        WorkspaceRow row;
        row.id = stableId("wksp_", account.username + workspace.name);
        row.billingAccountId = billingId(account.username);
        row.name = workspace.name;
        row.folded = usher::rules::folded(workspace.name);
        row.site = sites.at(index % sites.size()).id;
        // Who binds one of them in the wizard finds it at its site, too.
        if (account.purpose == QLatin1String("many") && row.site == sites.first().id)
            row.consoleAccountId = stableId("acnt_", QStringLiteral("console ") + consoleAccounts().last().username);
        row.language = workspace.name.at(0).unicode() > 0x3000 ? QStringLiteral("zh") : QStringLiteral("en");
        row.locked = workspace.kind == DemoWorkspace::Kind::Locked;
        row.createdAt = m_now;
        return row;
    }

    void addWorkspaces(const DemoAccount &account)
    {
        constexpr int together = 10'000; // of which each side holds a copy while it works
        for (int first = 0; first < account.generated; first += together) {
            QList<WorkspaceRow> rows;
            for (int i = first; i < std::min(first + together, account.generated); ++i)
                rows.append(workspaceRow(account, {generatedName(i)}, i));
            m_repositories.workspaces.add(rows);
        }
        int index = 0;
        for (const DemoWorkspace &workspace : workspacesOf(account.purpose)) {
            const WorkspaceRow row = workspaceRow(account, workspace, index++);
            m_repositories.workspaces.add(row);
            if (workspace.kind != DemoWorkspace::Kind::SettledElsewhere)
                continue;
            BindingRow binding;
            binding.id = stableId("bind_", row.id);
            binding.workspaceId = row.id;
            binding.billingAccountId = row.billingAccountId;
            binding.linkId = linkId(account.username);
            binding.createdAt = m_now;
            m_repositories.workspaces.add(binding);
        }
    }

    static QString billingId(const QString &username)
    {
        return stableId("acnt_", QStringLiteral("billing ") + username);
    }
    static QString linkId(const QString &username) { return stableId("link_", username); }

    Repositories &m_repositories;
    const Context &m_context;
    const PurchaseService m_purchases;
    const Caller m_caller{QStringLiteral("usherd serve --demo"), {}, {}, {}};
    const Millis m_now;
    const QList<DemoAccount> m_accounts;
    const QString m_hash;
};

} // namespace

Result<Done> seed(Store &store, const Context &context, int thousands)
{
    return writeAndWait<Done>(store, [&context, thousands](Repositories &repositories) -> Result<Done> {
        if (!repositories.accounts.billingByUsername(billingAccounts().constFirst().username))
            Seeder(repositories, context, thousands).run();
        return Done{};
    });
}

} // namespace usherd::demo

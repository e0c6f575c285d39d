#include "usherd/service/marketplacereports.h"

#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/limits.h"
#include "usherd/service/purchaseevents.h"
#include "usherd/service/store.h"

namespace usherd {

using marketplace::PurchaseEvent;
using usher::Done;
using usher::Marketplace;
using usher::Result;

MarketplaceReports::MarketplaceReports(const Context &context, Store &store, RateLimits &limits)
    : m_context(context)
    , m_store(store)
    , m_limits(limits)
{
}

void MarketplaceReports::admit(const Caller &caller, const std::function<void(Result<Done>)> &done)
{
    limits::within<Done>(m_limits,
        {limits::perPeerOf(m_context.settings.marketplaceCallsPerMinute, "marketplace", caller)}, done,
        [done] { done(Done{}); });
}

void MarketplaceReports::record(
    const Caller &caller, const PurchaseEvent &event, std::function<void(Result<Recorded>)> done)
{
    m_store.write<Recorded>(
        [this, caller, event](Repositories &repositories) -> Result<Recorded> {
            const purchaseevents::Outcome outcome = purchaseevents::record(repositories, m_context, caller, event);
            const bool nothing = outcome.effect == purchaseevents::Effect::Repeated
                || outcome.effect == purchaseevents::Effect::Ignored;
            if (!outcome.purchase)
                return Recorded{{}, event.instanceId, false, nothing};
            const Purchase &purchase = *outcome.purchase;
            return Recorded{purchase.id, purchase.instanceId, !purchase.accountId.isEmpty(), nothing};
        },
        std::move(done));
}

void MarketplaceReports::known(
    Marketplace marketplace, const QStringList &instanceIds, bool test, std::function<void(Result<QStringList>)> done)
{
    m_store.read<QStringList>(
        [marketplace, instanceIds, test](Repositories &repositories) -> Result<QStringList> {
            QStringList known;
            for (const QString &id : instanceIds) {
                const QList<Purchase> purchases = repositories.reports.named(marketplace, id, test);
                for (const Purchase &purchase : purchases) {
                    if (purchase.state != PurchaseState::Released && !known.contains(id))
                        known.append(id);
                }
            }
            return known;
        },
        std::move(done));
}

void MarketplaceReports::firstUse(
    Marketplace marketplace, const QByteArray &nonce, Millis until, std::function<void(Result<bool>)> done)
{
    const QByteArray hash
        = crypto::hash("marketplace nonce", usher::marketplaceId(marketplace).toLatin1() + '|' + nonce);
    m_store.write<bool>(
        [this, hash, until](Repositories &repositories) -> Result<bool> {
            return repositories.arrivals.firstUse(hash, m_context.now(), until);
        },
        std::move(done));
}

void MarketplaceReports::distrusted(const Caller &caller, Marketplace marketplace, marketplace::Distrust why)
{
    const QString subject
        = usher::marketplaceId(marketplace) + QLatin1Char(' ') + QLatin1String(marketplace::distrustId(why));
    m_store.write<Done>(
        [this, caller, subject](Repositories &repositories) -> Result<Done> {
            audit::record(repositories, m_context, caller, "marketplace.distrusted", {}, subject);
            return Done{};
        },
        [](const Result<Done> &) {});
}

} // namespace usherd

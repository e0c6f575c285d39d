#include "usherd/demo/marketplaces/purchases.h"

#include "usherd/demo/marketplaces/keys.h"
#include "usherd/service/crypto.h"

#include <algorithm>

namespace usherd::demo {

using usher::Secret;

void MarketPurchases::add(const MarketPurchase &purchase)
{
    const std::lock_guard lock(m_mutex);
    m_all.prepend(purchase);
}

QList<MarketPurchase> MarketPurchases::of(usher::Marketplace marketplace) const
{
    const std::lock_guard lock(m_mutex);
    QList<MarketPurchase> found;
    for (const MarketPurchase &one : m_all) {
        if (one.marketplace == marketplace)
            found.append(one);
    }
    return found;
}

std::optional<MarketPurchase> MarketPurchases::find(const Matches &matches) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_all, matches);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<MarketPurchase> MarketPurchases::find(const QString &id) const
{
    return find([&id](const MarketPurchase &one) { return one.id == id; });
}

void MarketPurchases::change(const QString &id, const std::function<void(MarketPurchase &)> &change)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_all, id, &MarketPurchase::id);
    if (found != m_all.end())
        change(*found);
}

void MarketPurchases::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_all.removeIf([&id](const MarketPurchase &one) { return one.id == id; });
}

MarketTokens::MarketTokens(usher::Clock clock)
    : m_clock(std::move(clock))
{
}

Secret MarketTokens::issue(const char *kind, const QString &purchase, Millis lifetime)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock().toMSecsSinceEpoch();
    m_tokens.removeIf([now](const auto &one) { return one.value().until <= now; });
    const Secret token = newSecret();
    m_tokens.insert(crypto::hash(kind, token.revealUtf8()), {purchase, now + lifetime});
    return token;
}

std::optional<QString> MarketTokens::take(const char *kind, const Secret &token, Use use)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.constFind(crypto::hash(kind, token.revealUtf8()));
    if (found == m_tokens.cend() || found->until <= m_clock().toMSecsSinceEpoch())
        return {};
    const QString purchase = found->purchase;
    if (use == Use::Once)
        m_tokens.erase(found);
    return purchase;
}

} // namespace usherd::demo

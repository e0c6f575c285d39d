#include "usher/flow/facts.h"

#include <algorithm>

namespace usher {

const Site *Facts::site(const QString &id) const
{
    const auto found = std::find_if(
        configuration.sites.cbegin(), configuration.sites.cend(), [&id](const Site &site) { return site.id == id; });
    return found == configuration.sites.cend() ? nullptr : &*found;
}

QList<Site> Facts::sitesFor(std::optional<Marketplace> marketplace) const
{
    QList<Site> sites = configuration.sites;
    std::stable_partition(sites.begin(), sites.end(), [&](const Site &site) { return suits(site, marketplace); });
    return sites;
}

bool Facts::suits(const Site &site, std::optional<Marketplace> marketplace)
{
    return !marketplace || *marketplace == Marketplace::Direct || site.suits.isEmpty()
        || site.suits.contains(*marketplace);
}

bool Facts::sells(Marketplace marketplace) const
{
    return configuration.marketplaces.isEmpty() || configuration.marketplaces.contains(marketplace);
}

} // namespace usher

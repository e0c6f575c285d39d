#include "usher/flow/facts.h"

#include <algorithm>

namespace usher {

namespace {

auto withId(const QString &id)
{
    return [id](const Site &site) { return site.id == id; };
}

const Site *siteIn(const QList<Site> &sites, const QString &id)
{
    const auto found = std::find_if(sites.cbegin(), sites.cend(), withId(id));
    return found == sites.cend() ? nullptr : &*found;
}

} // namespace

const Site *SiteGroups::find(const QString &siteId) const
{
    for (const QList<Site> *group : {&suitable, &others}) {
        if (const Site *found = siteIn(*group, siteId))
            return found;
    }
    return nullptr;
}

bool SiteGroups::isUnusual(const QString &siteId) const
{
    return siteIn(others, siteId);
}

void Facts::take(const api::Configuration &answer, const Brand &brand)
{
    configuration = answer;
    configurationState = State::Ready;
    listings = brand.listings;
    QList<Site> &sites = configuration.sites;
    for (Site &site : sites) {
        const Site *known = brand.site(site.id);
        if (known && site.place.isEmpty())
            site.place = known->place;
        if (known && site.provider.isEmpty())
            site.provider = known->provider;
    }
    const auto rank = [&brand](const Site &site) {
        return std::find_if(brand.sites.cbegin(), brand.sites.cend(), withId(site.id)) - brand.sites.cbegin();
    };
    std::stable_sort(sites.begin(), sites.end(), [&rank](const Site &a, const Site &b) { return rank(a) < rank(b); });
}

const Site *Facts::site(const QString &id) const
{
    return siteIn(configuration.sites, id);
}

SiteGroups Facts::sitesFor(std::optional<Marketplace> marketplace, const QString &variant) const
{
    if (offersOneSite())
        return {{*site(presetSite)}, {}};
    SiteGroups groups{configuration.sites, {}};
    if (!marketplace || *marketplace == Marketplace::Direct)
        return groups;
    const auto narrow = [&groups](auto suits) {
        QList<Site> kept;
        std::copy_if(groups.suitable.cbegin(), groups.suitable.cend(), std::back_inserter(kept), suits);
        if (!kept.isEmpty())
            groups.suitable = kept;
    };
    narrow([&](const Site &site) { return site.suits.isEmpty() || site.suits.contains(*marketplace); });
    const auto listing = std::find_if(listings.cbegin(), listings.cend(),
        [&](const Listing &l) { return l.marketplace == *marketplace && l.variant == variant; });
    if (listing != listings.cend())
        narrow([&](const Site &site) { return listing->sites.contains(site.id); });
    std::copy_if(configuration.sites.cbegin(), configuration.sites.cend(), std::back_inserter(groups.others),
        [&](const Site &site) { return !groups.suitable.contains(site); });
    return groups;
}

QString Facts::preselectedSite() const
{
    if (site(presetSite))
        return presetSite;
    return configuration.sites.size() == 1 ? configuration.sites.constFirst().id : QString();
}

} // namespace usher

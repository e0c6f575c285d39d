#pragma once

#include "common/api/configuration.h"
#include "common/brand/brand.h"
#include "common/core/problem.h"
#include "common/domain/marketplace.h"

#include <optional>

namespace usher {

// Sites to offer for a purchase. None is refused: the others are chosen with a warning.
struct SiteGroups
{
    QList<Site> suitable;
    QList<Site> others;

    QList<Site> all() const { return suitable + others; }
    const Site *find(const QString &siteId) const; // nullptr: not among them
    bool isUnusual(const QString &siteId) const; // one of the others
};

// What the server said. Never saved: a start asks again.
struct Facts
{
    enum class State { Idle, Loading, Ready, Failed };

    State configurationState = State::Idle;
    api::Configuration configuration; // Policy's defaults until Ready
    std::optional<Problem> configurationProblem; // Failed
    bool hasSession = false;
    std::optional<PurchaseIdentity> matchedPurchase; // typed, and equal to what a marketplace reported
    QList<Listing> listings; // the brand's: of a variant they say more exactly what the server says of a marketplace
    // The administrator's word, not the server's: the site to begin with, and whether it is the only one to offer.
    QString presetSite;
    bool siteLocked = false;

    // The server's list of sites is the truth; the brand adds their order, and names where there are none.
    void take(const api::Configuration &, const Brand &);
    bool ready() const { return configurationState == State::Ready; }
    const Policy &policy() const { return configuration.policy; }
    const Site *site(const QString &id) const; // nullptr: unknown
    // Each group in the brand's order. Where no site is known to suit, all do: a warning on each would help nobody.
    // The variant is Listing::variant, empty where it is not known.
    SiteGroups sitesFor(std::optional<Marketplace>, const QString &variant) const;
    bool offersOneSite() const { return siteLocked && site(presetSite); }
    QString preselectedSite() const; // the preset one, or the only one; empty: the person chooses
};

} // namespace usher

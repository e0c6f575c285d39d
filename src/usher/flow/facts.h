#pragma once

#include "common/api/configuration.h"
#include "common/core/problem.h"

#include <optional>

namespace usher {

// What the server said. Never saved: a start asks again.
struct Facts
{
    enum class State { Idle, Loading, Ready, Failed };

    State configurationState = State::Idle;
    api::Configuration configuration; // Policy's defaults until Ready
    std::optional<Problem> configurationProblem; // Failed
    bool hasSession = false;

    bool ready() const { return configurationState == State::Ready; }
    const Policy &policy() const { return configuration.policy; }
    const Site *site(const QString &id) const; // nullptr: unknown
    // Sites in the order to offer them for this marketplace: suitable ones first, each group in the server's order.
    QList<Site> sitesFor(std::optional<Marketplace>) const;
    static bool suits(const Site &, std::optional<Marketplace>); // true where nothing is said
    bool sells(Marketplace) const;
};

} // namespace usher

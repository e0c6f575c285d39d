#pragma once

#include "common/domain/marketplace.h"

namespace usherd::marketplace {

// How the marketplaces differ in what a purchase is and becomes, beyond what their events say.
struct Traits
{
    // It bills from when we say that the buyer has put his purchase to use, and not before: one that is announced may
    // be used. The others activate it themselves, within minutes.
    bool waitsForUs = false;
    // It may prove an instance and not say whose it is: the account ID is left to the customer.
    bool mayLeaveOutAccount = false;
    // It asks for an instance again and again, each time under another name: the order is the same.
    bool renamesInstances = false;
    // Who subscribes again comes back under the ID that he had, but for instances whose ID begins so.
    const char *everNew = nullptr;
};

const Traits &traitsOf(usher::Marketplace);
bool reusesId(usher::Marketplace, const QString &instanceId);

} // namespace usherd::marketplace

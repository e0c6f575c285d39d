#pragma once

#include "common/domain/marketplace.h"

namespace usherd::demo {

// The words of a marketplace's pages, in English, for Visit::say(). What stands on its buttons is what its customers
// know from there.
struct MarketWords
{
    usher::Marketplace marketplace;
    const char *name;
    const char *buy; // on the product's page
    const char *orderTitle; // %1: the product
    const char *orderText;
    const char *order; // the button that orders
    const char *orderedTitle;
    const char *orderedText;
    const char *goOn; // from there to what was bought; nullptr: from there it goes to the vendor
    const char *listTitle;
    const char *open; // a purchase: leads to the vendor, or to what comes before
};
const MarketWords *marketWords(usher::Marketplace); // nullptr: it sells nothing

} // namespace usherd::demo

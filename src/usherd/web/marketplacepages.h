#pragma once

#include "common/domain/marketplace.h"

#include <span>

namespace usherd::web {

// What the pages know of one marketplace. Texts are English here, for Desk::say.
struct MarketplacePages
{
    const char *name;
    std::span<const char *const> waysIn; // how a buyer comes from its console to our pages, step by step
    const char *landing; // where it lets browsers arrive
    bool sendsForm = false; // with a form of its own, not by a link
};

// nullptr: nobody comes from there.
const MarketplacePages *pagesOf(usher::Marketplace);

} // namespace usherd::web

#pragma once

#include "common/core/problem.h"
#include "usherd/web/page.h"

namespace usherd::web {

// Why a browser is not brought to its hand-off.
enum class Trouble {
    NoHandoff, // the browser brings no cookie, or one that nobody knows
    StartUsed, // the wizard's link was opened before, or is too old
    UsedElsewhere, // another browser came with the same token
    NotTold, // the marketplace has not told of the purchase yet
    Untrusted, // no link of the marketplace's, or a changed one
    Late, // too old
    MarketplaceDown, // its own interface does not answer, or not as it should
    NotConfigured, // here, for this marketplace
    NotMember, // of the buyer's organization that may use the purchase
    Ended, // the purchase
    Frozen,
    ForeignForm, // a button that was not on our page
    TooMany, // from one network
    Broken // on our side
};

// The page that says what happened, whether the purchase is safe, and what to do next. The marketplace where one is
// concerned. `again`: the same address may bring another answer.
Page troubleView(const Desk &, Trouble, std::optional<usher::Marketplace>, bool again, int retryAfter = 0);
// A marketplace's address, opened without what the marketplace sends along.
Page howToStart(const Desk &, usher::Marketplace);

// What a refusal of the service comes to.
Trouble troubleOf(const usher::Problem &);

} // namespace usherd::web

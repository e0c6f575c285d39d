#pragma once

#include "common/api/purchases.h"
#include "usherd/web/page.h"

// What pages say of a purchase and of the way back to it.
namespace usherd::web {

// Marketplace, masked account and instance; and who confirmed them. `more` stands before, as lines of the same list.
Markup purchaseFacts(const Desk &, const usher::api::HandedPurchase &, const Markup &more = {});
Markup fact(const QString &label, const Markup &value);

// How a buyer comes from the marketplace's console to our pages, step by step.
Markup waysIn(const Desk &, usher::Marketplace);
// A button to the listing; nothing where the brand has no address of it.
Markup listingButton(const Desk &, usher::Marketplace, const QString &variant);

Markup safe(const QString &text); // "Your purchase is safe"

} // namespace usherd::web

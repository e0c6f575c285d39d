#include "usherd/web/purchasewords.h"

#include "common/core/redactor.h"
#include "usherd/web/marketplacepages.h"

#include <algorithm>

namespace usherd::web {

using usher::Marketplace;

Markup fact(const QString &label, const Markup &value)
{
    Markup line = Markup::element("dt", {label});
    line += Markup::element("dd", {value});
    return line;
}

Markup purchaseFacts(const Desk &desk, const usher::api::HandedPurchase &purchase, const Markup &more)
{
    const auto masked = [](const QString &id) {
        return Markup::element("bdi", {{"dir", "ltr"}}, {usher::redact::identifier(id)});
    };
    Markup lines = more;
    //: Before the name of a marketplace
    lines += fact(desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Bought on")), desk.marketplace(purchase.marketplace));
    if (!purchase.accountId.isEmpty())
        lines += fact(desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Account")), masked(purchase.accountId));
    if (!purchase.instanceId.isEmpty())
        lines += fact(desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Instance")), masked(purchase.instanceId));
    Markup box = Markup::element("dl", {lines});
    if (purchase.verifiedAt.isValid()) {
        const QString source
            = desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Confirmed by %1"), {desk.marketplace(purchase.marketplace)});
        box += Markup::element("p", {checkMark(), Markup::element("span", {source})});
    }
    return Markup::element("div", {{"class", "facts"}}, {box});
}

Markup waysIn(const Desk &desk, Marketplace marketplace)
{
    Markup items;
    if (const MarketplacePages *const pages = pagesOf(marketplace)) {
        for (const char *const step : pages->waysIn)
            items += Markup::element("li", {desk.say(step)});
    }
    return items.isEmpty() ? items : Markup::element("ol", {items});
}

Markup listingButton(const Desk &desk, Marketplace marketplace, const QString &variant)
{
    const usher::Listing *listing = desk.brand().listing(marketplace, variant);
    const QList<usher::Listing> all = desk.brand().listingsOf(marketplace);
    // Which one does not matter where all are at the same address, as in a demo.
    const auto isThere = [&all](const usher::Listing &one) { return one.url == all.first().url; };
    if (!listing && variant.isEmpty() && !all.isEmpty() && std::ranges::all_of(all, isThere))
        listing = &all.first();
    if (!listing || listing->url.isEmpty())
        return {};
    const QString text = desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Open %1"), {desk.marketplace(marketplace)});
    return Markup::element("a", {Attribute::href(Address::web(listing->url)), {"class", "button"}}, {text});
}

Markup safe(const QString &text)
{
    return Markup::element("p", {{"class", "safe"}}, {checkMark(), Markup::element("span", {text})});
}

} // namespace usherd::web

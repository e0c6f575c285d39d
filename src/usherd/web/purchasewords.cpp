#include "usherd/web/purchasewords.h"

#include "common/core/redactor.h"

#include <algorithm>

namespace usherd::web {

using usher::Marketplace;

namespace {

QStringList stepsOf(const Desk &desk, Marketplace marketplace)
{
    switch (marketplace) {
    case Marketplace::Alibaba:
        //: The names are those of Alibaba Cloud's console
        return {desk.say(QT_TRANSLATE_NOOP(
                    "usherd::Page", "In the Alibaba Cloud console open Marketplace, Purchased Services.")),
            desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Beside the product press Login Directly."))};
    case Marketplace::Huawei:
        return {desk.say(QT_TRANSLATE_NOOP("usherd::Page",
                    "Open the sign-in link that Huawei Cloud's KooGallery gave your organization for the product.")),
            desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Sign in there as a member who has been given the product."))};
    case Marketplace::Aws:
        //: The names are those of AWS's console
        return {desk.say(QT_TRANSLATE_NOOP(
                    "usherd::Page", "In the AWS console open AWS Marketplace, Manage subscriptions.")),
            desk.say(QT_TRANSLATE_NOOP("usherd::Page", "At your subscription choose Set Up Your Account."))};
    case Marketplace::Azure:
        //: The names are those of Azure's portal
        return {desk.say(QT_TRANSLATE_NOOP("usherd::Page", "In the Azure portal open SaaS, then your subscription.")),
            desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Choose Configure account now."))};
    case Marketplace::Direct:
        break;
    }
    return {};
}

} // namespace

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
    for (const QString &step : stepsOf(desk, marketplace))
        items += Markup::element("li", {step});
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

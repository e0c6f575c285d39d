#include "usherd/demo/marketplaces/marketpages.h"

#include "usherd/demo/sites/forms.h"
#include "usherd/demo/sites/words.h"
#include "usherd/web/purchasewords.h"

namespace usherd::demo {

using usher::Marketplace;
using usher::Result;
using web::Address;
using web::Attribute;
using web::fact;
using web::Markup;
using web::Page;

namespace {

Markup facts(const Markup &list)
{
    return Markup::element("div", {{"class", "facts"}}, {Markup::element("dl", {list})});
}

Markup link(const Guest &guest, const QString &path, const QString &text, const char *kind)
{
    return Markup::element("a", {guest->to(path), {"class", kind}}, {text});
}

Markup id(const QString &text)
{
    return Markup::element("bdi", {{"class", "known"}}, {text});
}

} // namespace

MarketPages::MarketPages(Marketplaces &markets)
    : m_markets(markets)
{
}

QString MarketPages::path(Marketplace marketplace, const char *below)
{
    return QStringLiteral("/demo/marketplaces/") + usher::marketplaceId(marketplace) + QLatin1String(below);
}

Page MarketPages::page(const Guest &guest, Marketplace marketplace, const QString &title) const
{
    Page page;
    page.title = title;
    page.path = path(marketplace);
    const MarketWords *const words = marketWords(marketplace);
    page.step = words ? guest->say(words->name) : QString();
    page.body = Markup::element("div", {{"class", "bar person"}},
        //: %1: the ID of an account with a marketplace
        {Markup::element("span",
             {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Account ID: %1"), {m_markets.account(marketplace)})}),
            words ? link(guest, path(marketplace, "/purchases"), guest->say(words->listTitle), "list") : Markup()});
    return page;
}

void MarketPages::overview(const Guest &guest, const QList<Marketplace> &sold) const
{
    Page page;
    page.path = QStringLiteral("/demo/marketplaces");
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Marketplaces"));
    page.body = web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Buy the plan as a customer would. It costs nothing here.")),
        "lead");
    Markup rows;
    for (const Marketplace marketplace : sold) {
        if (!marketWords(marketplace))
            continue;
        const int bought = int(m_markets.purchases(marketplace).size());
        Markup inside = Markup::element("strong", {guest->say(marketWords(marketplace)->name)});
        if (bought > 0)
            inside += Markup::element("span", {{"class", "soft"}},
                {guest->say(QT_TRANSLATE_N_NOOP("usherd::Page", "%n purchase(s)"), bought)});
        rows += Markup::element(
            "li", {Markup::element("a", {guest->to(path(marketplace)), {"class", "row"}}, {inside})});
    }
    page.body += Markup::element("ul", {{"class", "rows"}}, {rows});
    guest->show(Room::Marketplaces, page);
}

void MarketPages::product(const Guest &guest, const MarketWords &words) const
{
    const QString plan = guest->say(
        //: The product that marketplaces sell. %1: the brand
        QT_TRANSLATE_NOOP("usherd::Page", "%1 Commercial Plan"), {guest->desk().brandName()});
    Page page = this->page(guest, words.marketplace, plan);
    page.body += web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page",
            "Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account "
            "here.")),
        "lead");
    Markup list = fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sold by")),
        guest->desk().brand().operatorName.isEmpty() ? QString(guest->desk().brandName())
                                                     : guest->desk().brand().operatorName);
    list += fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Price")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Pay as you go")));
    list += fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Delivery")),
        //: How a product is delivered: as a service
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Service (SaaS)")));
    page.body += facts(list);
    page.body += Markup::element("div", {{"class", "buttons"}},
        {link(guest, path(words.marketplace, "/order"), guest->say(words.buy), "button primary")});
    guest->show(Room::Marketplaces, page);
}

void MarketPages::order(const Guest &guest, const MarketWords &words, bool refused) const
{
    const QString plan
        = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "%1 Commercial Plan"), {guest->desk().brandName()});
    Page page = this->page(guest, words.marketplace, guest->say(words.orderTitle, {plan}));
    page.path = path(words.marketplace, "/order");
    page.body += web::paragraph(guest->say(words.orderText), "lead");
    if (refused) {
        page.status = 422;
        page.body += forms::refusal(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Agree to the terms first.")));
    }
    page.body += guest->form(path(words.marketplace, "/order"),
        {Markup::element("label", {{"class", "agree"}},
             {Markup::single("input", {{"type", "checkbox"}, {"name", "agreed"}, {"value", "yes"}, {"required", ""}}),
                 Markup::element("span",
                     {guest->say(
                         QT_TRANSLATE_NOOP("usherd::Page", "I have read the terms of service and agree to them."))})}),
            Markup::element("div", {{"class", "buttons"}},
                {Markup::element(
                     "button", {{"class", "button primary"}, {"type", "submit"}}, {guest->say(words.order)}),
                    link(guest, path(words.marketplace), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Back")),
                        "button")})});
    guest->show(Room::Marketplaces, page);
}

void MarketPages::submit(const Guest &guest, const MarketWords &words) const
{
    const auto form = guest->sent(Room::Marketplaces);
    if (!form)
        return;
    if (formValue(*form, "agreed") != "yes")
        return order(guest, words, true);
    m_markets.buy(words.marketplace, [guest, &words](const Result<MarketPurchase> &bought) {
        if (!bought)
            return guest->fail(Room::Marketplaces, bought.problem());
        guest->go(path(words.marketplace, "/ordered"), {{"purchase", bought->id}});
    });
}

void MarketPages::ordered(const Guest &guest, const MarketWords &words) const
{
    const std::optional<MarketPurchase> bought = m_markets.purchase(guest->query("purchase"));
    if (!bought || bought->marketplace != words.marketplace || bought->ended)
        return guest->notFound(Room::Marketplaces);
    Page page = this->page(guest, words.marketplace, guest->say(words.orderedTitle));
    page.path = path(words.marketplace, "/ordered");
    page.query = {{"purchase", bought->id}};
    page.body += web::paragraph(guest->say(words.orderedText), "lead");
    const Markup next = words.goOn
        ? link(guest, path(words.marketplace, "/purchases"), guest->say(words.goOn), "button primary")
        : openButton(guest, words, *bought, "button primary");
    page.body += Markup::element("div", {{"class", "buttons"}}, {next});
    guest->show(Room::Marketplaces, page);
}

Markup MarketPages::openButton(
    const Guest &guest, const MarketWords &words, const MarketPurchase &purchase, const char *kind) const
{
    const Markup button = Markup::element("button", {{"class", kind}, {"type", "submit"}}, {guest->say(words.open)});
    if (words.marketplace == Marketplace::Aws) // whose own page posts to the vendor's
        return Markup::element("form",
            {{"method", "post"}, Attribute::action(Address::page(QStringLiteral("/mp/aws/landing")))},
            {Markup::single("input",
                 {{"type", "hidden"}, {"name", "x-amzn-marketplace-token"},
                     {"value", m_markets.awsToken(purchase).reveal()}}),
                button});
    return guest->form(path(words.marketplace, "/purchases/") + purchase.id, {button});
}

void MarketPages::purchases(const Guest &guest, const MarketWords &words) const
{
    Page page = this->page(guest, words.marketplace, guest->say(words.listTitle));
    page.path = path(words.marketplace, "/purchases");
    const QList<MarketPurchase> bought = m_markets.purchases(words.marketplace);
    if (bought.isEmpty())
        page.body += web::paragraph(
            guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Nothing was bought on this marketplace yet.")), "lead");
    const char *kind = "button primary"; // the newest, that one came for
    const Markup over = Markup::element(
        //: A purchase that its customer has ended
        "p", {{"class", "badge warn"}}, {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Unsubscribed"))});
    for (const MarketPurchase &one : bought) {
        Markup list = fact(
            guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Date of purchase")), words::date(*guest, one.boughtAt));
        const QString name = words.marketplace == Marketplace::Aws
            ? guest->say(QT_TRANSLATE_NOOP("usherd::Page", "License"))
            : words.marketplace == Marketplace::Azure ? guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Subscription ID"))
                                                      : guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Instance ID"));
        list += fact(name, id(one.instance));
        page.body += Markup::element("article",
            {Markup::element("h2",
                 {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "%1 Commercial Plan"), {guest->desk().brandName()})}),
                facts(list),
                one.ended ? over
                          : Markup::element("div", {{"class", "buttons"}}, {openButton(guest, words, one, kind)})});
        if (!one.ended)
            kind = "button";
    }
    page.body += Markup::element("div", {{"class", "below"}},
        {link(
            guest, path(words.marketplace), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "To the product")), "plain")});
    guest->show(Room::Marketplaces, page);
}

void MarketPages::open(const Guest &guest, const MarketPurchase &purchase) const
{
    if (guest->sent(Room::Marketplaces))
        guest->leave(m_markets.handOver(purchase));
}

} // namespace usherd::demo

#include "usherd/web/trouble.h"

#include "common/core/problemcodes.h"
#include "usherd/service/arrivals.h"
#include "usherd/web/purchasewords.h"

namespace usherd::web {

using usher::Marketplace;
namespace problem_code = usher::problem_code;

namespace {

// In %1 stands the marketplace, in %2 the program, in %3 the brand.
struct Words
{
    int status;
    const char *code; // in the log
    const char *title;
    const char *what;
    const char *safe;
    const char *next;
    bool startsAgain; // and how to is shown
    bool mayPass; // asking again may help
};

constexpr const char *nothingChanged = QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is safe: nothing was changed.");

Words wordsOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoHandoff:
        return {404, "handoff_unknown",
            QT_TRANSLATE_NOOP("usherd::Page", "There is nothing to continue in this browser"),
            QT_TRANSLATE_NOOP("usherd::Page",
                "This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a "
                "cookie, "
                "and this one brought none that is still good."),
            nothingChanged,
            QT_TRANSLATE_NOOP("usherd::Page",
                "Start again from the marketplace's console, or open the page from %2 once more. If you were sent here "
                "a "
                "moment ago, your browser blocks cookies: allow them for this site first."),
            false, false};
    case Trouble::StartUsed:
        return {410, "handoff_expired", QT_TRANSLATE_NOOP("usherd::Page", "This link has been used or has run out"),
            QT_TRANSLATE_NOOP("usherd::Page", "A link from %2 works in one browser only, and for a few minutes."),
            nothingChanged, QT_TRANSLATE_NOOP("usherd::Page", "Go back to %2 and open the page from there again."),
            false, false};
    case Trouble::UsedElsewhere:
        return {409, "handoff_used", QT_TRANSLATE_NOOP("usherd::Page", "This link was opened in another browser first"),
            QT_TRANSLATE_NOOP("usherd::Page",
                "A link from %1 belongs to the browser that opens it first, so that nobody can use it after you."),
            QT_TRANSLATE_NOOP("usherd::Page", "Nothing was handed over to this browser. Your purchase stays as it is."),
            QT_TRANSLATE_NOOP("usherd::Page",
                "Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not "
                "you "
                "who opened it first, tell support."),
            true, false};
    case Trouble::NotTold:
        return {404, "purchase_unknown", QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is still on its way to us"),
            QT_TRANSLATE_NOOP("usherd::Page",
                "%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two."),
            QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is safe with %1."),
            QT_TRANSLATE_NOOP("usherd::Page", "Wait a little, then try again."), false, true};
    case Trouble::Untrusted:
        return {403, "token_untrusted",
            QT_TRANSLATE_NOOP("usherd::Page", "We could not confirm that this link comes from %1"),
            QT_TRANSLATE_NOOP("usherd::Page", "It was cut off or changed on its way, or somebody else made it."),
            nothingChanged,
            QT_TRANSLATE_NOOP("usherd::Page",
                "Start again from %1, not from a link that was saved or copied. If that does not help, tell support."),
            true, false};
    case Trouble::Late:
        return {410, "token_expired", QT_TRANSLATE_NOOP("usherd::Page", "This link has run out"),
            QT_TRANSLATE_NOOP("usherd::Page", "Links from %1 are good for a short time only."), nothingChanged,
            QT_TRANSLATE_NOOP("usherd::Page", "Start again from %1, which makes a new link."), true, false};
    case Trouble::MarketplaceDown:
        return {502, "marketplace_unavailable",
            QT_TRANSLATE_NOOP("usherd::Page", "%1 does not answer us at the moment"),
            QT_TRANSLATE_NOOP("usherd::Page", "We asked %1 about your purchase and got no answer that helps."),
            QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is safe with %1."),
            QT_TRANSLATE_NOOP("usherd::Page", "Wait a little, then try again."), false, true};
    case Trouble::NotConfigured:
        return {503, "marketplace_not_configured",
            QT_TRANSLATE_NOOP("usherd::Page", "We cannot take over purchases from %1 yet"),
            QT_TRANSLATE_NOOP("usherd::Page", "Our connection with %1 is not set up, or not completely."),
            QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is safe with %1."),
            QT_TRANSLATE_NOOP("usherd::Page", "Tell support, with the reference below: this can only be mended by us."),
            false, false};
    case Trouble::NotMember:
        return {403, "member_unknown", QT_TRANSLATE_NOOP("usherd::Page", "You have not been given this product in %1"),
            QT_TRANSLATE_NOOP("usherd::Page",
                "You are signed in, but your organization has not put you among the members who may use the product."),
            nothingChanged,
            QT_TRANSLATE_NOOP("usherd::Page",
                "Ask your organization's administrator to give you the product in %1, then start again from there."),
            false, false};
    case Trouble::Ended:
        return {410, "purchase_released", QT_TRANSLATE_NOOP("usherd::Page", "This purchase has ended"),
            QT_TRANSLATE_NOOP("usherd::Page", "%1 says that it was cancelled, has run out or was replaced by another."),
            QT_TRANSLATE_NOOP("usherd::Page", "Nothing was changed. Workspaces and their data were not touched."),
            QT_TRANSLATE_NOOP("usherd::Page", "If you bought the product again, start from the new purchase in %1."),
            true, false};
    case Trouble::Frozen:
        return {409, "purchase_frozen", QT_TRANSLATE_NOOP("usherd::Page", "This purchase is suspended"),
            QT_TRANSLATE_NOOP("usherd::Page", "%1 has suspended it, most often over a payment."),
            QT_TRANSLATE_NOOP("usherd::Page", "Nothing was changed. Workspaces and their data were not touched."),
            QT_TRANSLATE_NOOP("usherd::Page", "Settle it in the console of %1, then start again from there."), false,
            false};
    case Trouble::ForeignForm:
        return {403, "form_foreign", QT_TRANSLATE_NOOP("usherd::Page", "That button was not on our page"),
            QT_TRANSLATE_NOOP(
                "usherd::Page", "Only the page in this browser may approve or cancel. Perhaps it was an old one."),
            nothingChanged, QT_TRANSLATE_NOOP("usherd::Page", "Go to the page and press its button there."), false,
            false};
    case Trouble::TooMany:
        return {429, "rate_limited", QT_TRANSLATE_NOOP("usherd::Page", "Too many attempts from your network"),
            QT_TRANSLATE_NOOP("usherd::Page", "To keep others from guessing, we stop answering for a moment."),
            nothingChanged, QT_TRANSLATE_NOOP("usherd::Page", "Wait a minute, then try again."), false, true};
    case Trouble::Broken:
        break;
    }
    return {503, "internal_error", QT_TRANSLATE_NOOP("usherd::Page", "Something went wrong on our side"),
        QT_TRANSLATE_NOOP("usherd::Page", "The service could not answer. It is not your fault."), nothingChanged,
        QT_TRANSLATE_NOOP("usherd::Page", "Wait a minute, then try again. If it goes on, tell support."), false, true};
}

Markup supportLine(const Desk &desk)
{
    const QString text = desk.say(
        QT_TRANSLATE_NOOP("usherd::Page", "%1 support can help. Give them the reference at the end of this page."),
        {desk.brandName()});
    return paragraph(text, "soft");
}

Markup buttons(const Markup &inside)
{
    return Markup::element("div", {{"class", "buttons"}}, {inside});
}

Markup leadingTo(const Address &address, const QString &text)
{
    return Markup::element("a", {Attribute::href(address), {"class", "button primary"}}, {text});
}

} // namespace

Page troubleView(const Desk &desk, Trouble trouble, std::optional<Marketplace> marketplace, bool again, int retryAfter)
{
    constexpr int waitForIt = 15; // seconds
    const Words words = wordsOf(trouble);
    const QStringList values{
        marketplace ? desk.marketplace(*marketplace) : QString(), desk.program(), desk.brandName()};
    Page page;
    page.status = words.status;
    page.code = QLatin1String(words.code);
    page.drawing = trouble == Trouble::NotTold ? Drawing::Wait : Drawing::Stopped;
    page.title = desk.say(words.title, values);
    page.retryAfter = retryAfter;
    if (trouble == Trouble::NotTold && again)
        page.looksAgainIn = waitForIt;
    page.body = paragraph(desk.say(words.what, values), "lead");
    page.body += safe(desk.say(words.safe, values));
    page.body += Markup::element("h2", {desk.say(QT_TRANSLATE_NOOP("usherd::Page", "What to do next"))});
    page.body += paragraph(desk.say(words.next, values));
    if (words.startsAgain && marketplace)
        page.body += waysIn(desk, *marketplace);
    if (trouble == Trouble::ForeignForm)
        page.body += buttons(leadingTo(desk.reader().page(QStringLiteral("/handoff")),
            desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Go to the page"))));
    else if (words.mayPass && again)
        page.body += buttons(leadingTo(Address::again(), desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Try again"))));
    page.body += supportLine(desk);
    return page;
}

Page howToStart(const Desk &desk, Marketplace marketplace)
{
    const QString name = desk.marketplace(marketplace);
    Page page;
    page.title = desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Start from the console of %1"), {name});
    page.body = paragraph(
        desk.say(QT_TRANSLATE_NOOP("usherd::Page",
                     "%1 opens this page itself and tells us then what you bought. By itself it can do nothing."),
            {name}),
        "lead");
    page.body += safe(desk.say(nothingChanged));
    page.body += Markup::element("h2", {desk.say(QT_TRANSLATE_NOOP("usherd::Page", "What to do next"))});
    page.body += waysIn(desk, marketplace);
    const Markup button = listingButton(desk, marketplace, {});
    if (!button.isEmpty())
        page.body += buttons(button);
    page.body += supportLine(desk);
    return page;
}

Trouble troubleOf(const usher::Problem &problem)
{
    const std::pair<QString, Trouble> known[] = {
        {problem_code::handoff_unknown, Trouble::NoHandoff},
        {problem_code::handoff_expired, Trouble::Late},
        {handoffUsed, Trouble::UsedElsewhere},
        {problem_code::purchase_unknown, Trouble::NotTold},
        {problem_code::purchase_expired, Trouble::Ended},
        {problem_code::purchase_released, Trouble::Ended},
        {problem_code::purchase_frozen, Trouble::Frozen},
        {problem_code::rate_limited, Trouble::TooMany},
    };
    for (const auto &[code, trouble] : known) {
        if (problem.code == code)
            return trouble;
    }
    return Trouble::Broken;
}

} // namespace usherd::web

#include "usherd/demo/sites/startpage.h"

namespace usherd::demo {

using web::Attribute;
using web::Markup;
using web::Page;

namespace {

Markup card(const Guest &guest, const QString &path, const QString &name, const QString &what)
{
    return Markup::element("li",
        {Markup::element("a", {guest->to(path), {"class", "row"}},
            {Markup::element(
                "span", {Markup::element("strong", {name}), Markup::element("span", {{"class", "soft"}}, {what})})})});
}

} // namespace

void showStart(const Guest &guest, bool canStartOver)
{
    Page page;
    page.path = QStringLiteral("/demo");
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The world around the wizard"));
    page.body = web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                       "What %1 does is on record here, and each page shows it as its owner would see it."),
            {guest->desk().program()}),
        "lead");
    Markup cards = card(guest, QStringLiteral("/demo/marketplaces"),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Marketplaces")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Buy the plan, and go from there to the wizard.")));
    cards += card(guest, QStringLiteral("/demo/sites"), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sites")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sign in, and open a workspace.")));
    cards
        += card(guest, QStringLiteral("/demo/billing"), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center")),
            guest->say(QT_TRANSLATE_NOOP(
                "usherd::Page", "See who pays for which workspace, and what happens when a subscription ends.")));
    cards += card(guest, QStringLiteral("/demo/mail"), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Mailbox")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The mails with their codes.")));
    page.body += Markup::element("ul", {{"class", "rows"}}, {cards});
    if (canStartOver) {
        const QString question = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Start the demo over"));
        page.body += Markup::element("details", {{"class", "once"}},
            {Markup::element("summary", {question}),
                web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                    "All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the "
                    "wizard."))),
                guest->button(startOverPath, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Start over")), "button")});
    }
    guest->show(Room::Start, page);
}

void showStartingOver(const Guest &guest)
{
    Page page;
    page.path = QStringLiteral("/demo");
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Starting over…"));
    page.body = web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The wizard opens anew in a moment. Then go on here.")), "lead");
    page.body += Markup::element("div", {{"class", "buttons"}},
        {Markup::element("a", {guest->to(QStringLiteral("/demo")), {"class", "button primary"}},
            {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Go on"))})});
    guest->show(Room::Start, page);
}

} // namespace usherd::demo

#include "usherd/demo/sites/consolepages.h"

#include "usherd/demo/sites/tiles.h"
#include "usherd/demo/sites/words.h"
#include "usherd/web/purchasewords.h"

#include <algorithm>

namespace usherd::demo {

using usher::Result;
using web::Attribute;
using web::Markup;
using web::Page;

ConsolePages::ConsolePages(Services &services, const SignIn &signIn)
    : m_services(services)
    , m_signIn(signIn)
{
}

std::optional<Door> ConsolePages::door(const Guest &guest, const QString &id) const
{
    if (const usher::Site *site = m_services.context().site(id))
        return Door{Room::Sites, id, words::site(*guest, *site), QStringLiteral("/demo/sites/") + id};
    guest->notFound(Room::Sites);
    return {};
}

void ConsolePages::sites(const Guest &guest) const
{
    Page page;
    page.path = QStringLiteral("/demo/sites");
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sites"));
    page.body
        = web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                             "Each site has its own accounts and workspaces. Which one do you want to sign in to?")),
            "lead");
    Markup list;
    for (const usher::Site &site : m_services.context().settings.sites) {
        Markup inside = Markup::element("strong", {words::site(*guest, site)});
        if (!site.provider.isEmpty())
            inside += Markup::element("span", {{"class", "soft"}}, {site.provider});
        list += Markup::element("li",
            {Markup::element(
                "a", {guest->to(QStringLiteral("/demo/sites/%1/sign-in").arg(site.id)), {"class", "row"}}, {inside})});
    }
    page.body += Markup::element("ul", {{"class", "rows"}}, {list});
    guest->show(Room::Sites, page);
}

void ConsolePages::signIn(const Guest &guest, const QString &site) const
{
    if (const std::optional<Door> door = this->door(guest, site))
        m_signIn.show(guest, *door);
}

void ConsolePages::submit(const Guest &guest, const QString &site) const
{
    if (const std::optional<Door> door = this->door(guest, site))
        m_signIn.submit(guest, *door);
}

void ConsolePages::signOut(const Guest &guest, const QString &site) const
{
    if (const std::optional<Door> door = this->door(guest, site))
        m_signIn.leave(guest, *door);
}

void ConsolePages::workspaces(const Guest &guest, const QString &site) const
{
    const std::optional<Door> door = this->door(guest, site);
    const std::optional<Visitors::Account> account = door ? m_signIn.account(guest, *door) : std::nullopt;
    if (!account)
        return;
    m_services.holdings().ofConsole(
        account->id, [this, guest, door, account](const Result<QList<HeldWorkspace>> &held) {
            if (!held)
                return guest->fail(Room::Sites, held.problem());
            list(guest, *door, *account, *held);
        });
}

void ConsolePages::workspace(const Guest &guest, const QString &site, const QString &id) const
{
    const std::optional<Door> door = this->door(guest, site);
    const std::optional<Visitors::Account> account = door ? m_signIn.account(guest, *door) : std::nullopt;
    if (!account)
        return;
    m_services.holdings().ofConsole(
        account->id, [this, guest, door, account, id](const Result<QList<HeldWorkspace>> &held) {
            if (!held)
                return guest->fail(Room::Sites, held.problem());
            const auto found
                = std::ranges::find_if(*held, [&id](const HeldWorkspace &one) { return one.workspace.id == id; });
            if (found == held->cend())
                return guest->notFound(Room::Sites);
            first(guest, *door, *account, *found);
        });
}

Markup ConsolePages::signedIn(const Guest &guest, const Door &door, const Visitors::Account &account) const
{
    return Markup::element("div", {{"class", "below"}},
        {Markup::element("span",
             //: %1: a username
             {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Signed in as %1"), {account.username})}),
            guest->button(door.signOutPath(), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sign out")), "plain")});
}

void ConsolePages::list(
    const Guest &guest, const Door &door, const Visitors::Account &account, const QList<HeldWorkspace> &held) const
{
    Page page;
    page.path = door.path;
    page.step = door.name;
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Your workspaces"));
    if (held.isEmpty()) {
        page.body = web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "There is none yet.")), "lead");
        page.body += web::paragraph(
            guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                           "Your account is there. Go on in %1: it makes the first workspace, and you find it here."),
                {guest->desk().program()}));
    }
    Markup list;
    for (const HeldWorkspace &one : held) {
        const Markup inside = Markup::element("span",
            {Markup::element("strong", {web::foreign(one.workspace.name)}),
                Markup::element("span", {{"class", "soft"}},
                    {one.boundAt == 0 ? guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Not bound to a purchase"))
                                      : words::settlement(*guest, one.through)})});
        list += Markup::element("li",
            {Markup::element("a",
                {guest->to(door.path + QStringLiteral("/workspaces/") + one.workspace.id), {"class", "row"}},
                {inside})});
    }
    if (!held.isEmpty())
        page.body += Markup::element("ul", {{"class", "rows"}}, {list});
    page.body += signedIn(guest, door, account);
    guest->show(Room::Sites, page);
}

void ConsolePages::first(
    const Guest &guest, const Door &door, const Visitors::Account &account, const HeldWorkspace &held) const
{
    const Millis now = m_services.context().now();
    Page page;
    page.path = door.path + QStringLiteral("/workspaces/") + held.workspace.id;
    page.step = door.name;
    page.title = held.workspace.name;
    page.isWide = true;
    if (held.through)
        page.body += words::ending(*guest, *held.through, now);

    const auto fact = [&guest](const char *label, const Markup &value) { return web::fact(guest->say(label), value); };
    Markup facts = fact(QT_TRANSLATE_NOOP("usherd::Page", "Site"), door.name);
    facts += fact(
        QT_TRANSLATE_NOOP("usherd::Page", "Workspace language"), words::language(*guest, held.workspace.language));
    if (!held.owner.isEmpty())
        facts += fact(QT_TRANSLATE_NOOP("usherd::Page", "Owner"), held.owner);
    facts += fact(QT_TRANSLATE_NOOP("usherd::Page", "Workspace ID"),
        Markup::element("bdi", {{"dir", "ltr"}}, {held.workspace.id}));
    facts += fact(QT_TRANSLATE_NOOP("usherd::Page", "Settlement method"),
        held.boundAt == 0 ? guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Not bound to a purchase"))
                          : words::settlement(*guest, held.through));
    if (held.boundAt != 0)
        facts += fact(QT_TRANSLATE_NOOP("usherd::Page", "Since"), words::date(*guest, held.boundAt));
    Markup box = Markup::element("dl", {facts});
    const bool runs
        = held.boundAt != 0 && (!held.through || held.through->subscription.state == Subscription::State::Running);
    if (runs) {
        box += Markup::element("p",
            {web::checkMark(),
                Markup::element(
                    "span", {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The Commercial Plan is active."))})});
    }
    page.body += Markup::element("div", {{"class", "facts"}}, {box});

    page.body += Markup::element("section",
        {Markup::element("h2", {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Install DataKit"))}),
            web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                "On the host that you want to watch, as root. Address and token are placeholders: in this demo the "
                "command installs nothing."))),
            Markup::element("pre", {{"class", "command"}, {"dir", "ltr"}, {"tabindex", "0"}},
                {QStringLiteral("DK_DATAWAY=\"https://openway.example/?token=tkn_0123456789abcdef\" \\\n"
                                "  bash -c \"$(curl -L https://static.example/datakit/install.sh)\"")})});
    page.body += Markup::element("section",
        {Markup::element("h2", {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Watch the introduction"))}),
            Markup::element("div", {{"class", "tiles"}},
                {tile(Tile::Product, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "What the product does")),
                     guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Coming soon"))),
                    tile(Tile::Architecture, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "How it is built")),
                        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Coming soon")))})});
    page.body += Markup::element("div", {{"class", "buttons after"}},
        {Markup::element("a", {guest->to(door.path), {"class", "button"}},
             {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "All workspaces"))}),
            Markup::element("a", {guest->to(QStringLiteral("/demo/billing")), {"class", "button"}},
                {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center"))})});
    page.body += signedIn(guest, door, account);
    guest->show(Room::Sites, page);
}

} // namespace usherd::demo

#include "usherd/demo/sites/billingpages.h"

#include "common/core/problemcodes.h"
#include "usherd/demo/sites/words.h"
#include "usherd/web/purchasewords.h"

namespace usherd::demo {

using usher::Problem;
using usher::Result;
using web::Address;
using web::Attribute;
using web::Attributes;
using web::Markup;
using web::Page;

namespace {

const QString billingPath = QStringLiteral("/demo/billing");
const QString accountsPath = QStringLiteral("/demo/billing/accounts");

QString endPath(const CloudAccount &account)
{
    return accountsPath + QLatin1Char('/') + account.link.id + QStringLiteral("/unsubscribe");
}

// What a marketplace says of a purchase that its buyer has ended there.
marketplace::PurchaseEvent releaseOf(const Purchase &purchase, Millis now)
{
    marketplace::PurchaseEvent event;
    event.kind = marketplace::EventKind::Released;
    event.marketplace = purchase.marketplace;
    event.accountId = purchase.accountId;
    event.tenantId = purchase.tenantId;
    event.instanceId = purchase.instanceId;
    event.orderId = purchase.orderId;
    event.orderLine = purchase.orderLine;
    event.happenedAt = now;
    event.dedupeKey = QStringLiteral("demo|%1|%2").arg(purchase.id).arg(purchase.epoch).toLatin1();
    return event;
}

} // namespace

BillingPages::BillingPages(Services &services, const SignIn &signIn, Ended ended)
    : m_services(services)
    , m_signIn(signIn)
    , m_ended(std::move(ended))
{
}

Door BillingPages::door(const Guest &guest)
{
    return {Room::Billing, {}, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center")), billingPath};
}

void BillingPages::signIn(const Guest &guest) const
{
    m_signIn.show(guest, door(guest));
}

void BillingPages::submit(const Guest &guest) const
{
    m_signIn.submit(guest, door(guest));
}

void BillingPages::signOut(const Guest &guest) const
{
    m_signIn.leave(guest, door(guest));
}

void BillingPages::workspaces(const Guest &guest) const
{
    const std::optional<Visitors::Account> account = m_signIn.account(guest, door(guest));
    if (!account)
        return;
    Holdings::Query query;
    query.prefix = guest->query("name").trimmed();
    query.after = guest->query("after");
    const QString through = guest->query("through");
    if (!through.isEmpty())
        query.linkId = through == QLatin1String("direct") ? QString() : through;
    m_services.holdings().ofBilling(
        account->id, query, [this, guest, account, query](const Result<Holdings::Page> &held) {
            if (!held)
                return guest->fail(Room::Billing, held.problem());
            list(guest, *account, query, *held);
        });
}

void BillingPages::accounts(const Guest &guest) const
{
    const std::optional<Visitors::Account> account = m_signIn.account(guest, door(guest));
    if (!account)
        return;
    Holdings::Query nothing;
    nothing.limit = 0;
    m_services.holdings().ofBilling(account->id, nothing, [this, guest, account](const Result<Holdings::Page> &held) {
        if (!held)
            return guest->fail(Room::Billing, held.problem());
        listAccounts(guest, *account, *held);
    });
}

void BillingPages::askToEnd(const Guest &guest, const QString &linkId) const
{
    const std::optional<Visitors::Account> account = m_signIn.account(guest, door(guest));
    if (!account)
        return;
    m_services.holdings().ending(account->id, linkId, [this, guest, account](const Result<Holdings::Ending> &ending) {
        if (!ending)
            return guest->fail(Room::Billing, ending.problem());
        if (ending->purchases.isEmpty())
            return guest->go(accountsPath);
        ask(guest, *account, *ending);
    });
}

void BillingPages::end(const Guest &guest, const QString &linkId) const
{
    if (!guest->sent(Room::Billing))
        return;
    const std::optional<Visitors::Account> account = m_signIn.account(guest, door(guest));
    if (!account)
        return;
    m_services.holdings().ending(account->id, linkId, [this, guest](const Result<Holdings::Ending> &ending) {
        if (!ending)
            return guest->fail(Room::Billing, ending.problem());
        endNext(guest, std::make_shared<QList<Purchase>>(ending->purchases));
    });
}

void BillingPages::endNext(const Guest &guest, const std::shared_ptr<QList<Purchase>> &left) const
{
    if (left->isEmpty())
        return guest->go(accountsPath);
    const Purchase purchase = left->takeFirst();
    m_services.reports().record(guest->caller(), releaseOf(purchase, m_services.context().now()),
        [this, guest, left, purchase](const Result<MarketplaceReports::Recorded> &recorded) {
            if (!recorded)
                return guest->fail(Room::Billing, recorded.problem());
            // Of a purchase that nothing names no marketplace could report the end.
            if (recorded->purchaseId.isEmpty())
                return guest->fail(Room::Billing, Problem::make(usher::problem_code::purchase_unknown));
            m_ended(purchase);
            endNext(guest, left);
        });
}

Markup BillingPages::head(const Guest &guest, const Visitors::Account &account, bool ofAccounts) const
{
    const auto tab = [&guest](const QString &path, const QString &name, bool isHere) {
        Attributes link{guest->to(path)};
        if (isHere)
            link.append(Attribute("aria-current", "page"));
        return Markup::element("li", {Markup::element("a", link, {name})});
    };
    const QString name = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center"));
    Markup head = Markup::element("nav", {{"class", "tabs"}, {"aria-label", name}},
        {Markup::element("ul",
            {tab(billingPath, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Workspace Management")), !ofAccounts),
                tab(accountsPath, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Cloud Accounts")), ofAccounts)})});
    head += Markup::element("div", {{"class", "person"}},
        {Markup::element(
             "span", {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Signed in as %1"), {account.username})}),
            guest->button(
                door(guest).signOutPath(), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sign out")), "plain")});
    return Markup::element("div", {{"class", "bar"}}, {head});
}

Markup BillingPages::choices(const Guest &guest, const Holdings::Query &query, const Holdings::Page &held) const
{
    const auto choice = [&guest](const QString &name, int count, const Address::Query &chosen, bool isHere) {
        Attributes link{guest->to(billingPath, chosen)};
        if (isHere)
            link.append(Attribute("aria-current", "true"));
        return Markup::element("li",
            {Markup::element("a", link,
                {name, QStringLiteral(" "), Markup::element("span", {{"class", "count"}}, {QString::number(count)})})});
    };
    Markup list
        = choice(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "All")), held.total, {}, !query.linkId.has_value());
    for (const CloudAccount &account : held.accounts) {
        list += choice(words::settlement(*guest, account), account.workspaces,
            {Address::Value{"through", account.link.id}}, query.linkId == account.link.id);
    }
    if (held.direct > 0) {
        list += choice(words::settlement(*guest, {}), held.direct,
            {Address::Value{"through", QStringLiteral("direct")}}, query.linkId == QString());
    }
    const QString label = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Settlement method"));
    return Markup::element("nav", {{"class", "choices"}, {"aria-label", label}}, {Markup::element("ul", {list})});
}

Markup BillingPages::table(const Guest &guest, const QList<HeldWorkspace> &held) const
{
    const Millis now = m_services.context().now();
    const QString names[] = {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Workspace")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Site")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Settlement method")),
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Since"))};
    Markup titles;
    for (const QString &name : names)
        titles += Markup::element("th", {{"scope", "col"}, {"role", "columnheader"}}, {name});
    Markup rows;
    for (const HeldWorkspace &one : held) {
        const auto cell = [&names](int column, const Markup &value, const QString &more) {
            Markup inside = Markup::element("span", {value});
            if (!more.isEmpty())
                inside += Markup::element("span", {{"class", "soft"}}, {more});
            return Markup::element("td", {{"role", "cell"}, {"data-label", names[column]}}, {inside});
        };
        QString state;
        if (one.workspace.locked)
            state = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Locked"));
        else if (one.through)
            state = words::shortEnding(*guest, one.through->subscription, now);
        if (state.isEmpty() && one.boundAt == 0)
            state = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Not bound to a purchase"));
        Markup row = Markup::element("td", {{"role", "cell"}, {"data-label", names[0]}},
            {Markup::element("strong", {web::foreign(one.workspace.name)}),
                Markup::element("span", {{"class", "soft id"}, {"dir", "ltr"}}, {one.workspace.id})});
        row += cell(1, words::site(*guest, m_services.context().settings.sites, one.workspace.site), {});
        row += cell(2, words::settlement(*guest, one.through), state);
        row += cell(3, one.boundAt == 0 ? QStringLiteral("–") : words::date(*guest, one.boundAt), {});
        rows += Markup::element("tr", {{"role", "row"}}, {row});
    }
    return Markup::element("table", {{"role", "table"}},
        {Markup::element("thead", {{"role", "rowgroup"}}, {Markup::element("tr", {{"role", "row"}}, {titles})}),
            Markup::element("tbody", {{"role", "rowgroup"}}, {rows})});
}

void BillingPages::list(const Guest &guest, const Visitors::Account &account, const Holdings::Query &query,
    const Holdings::Page &held) const
{
    Page page;
    page.path = billingPath;
    if (query.linkId)
        page.query = {{"through", query.linkId->isEmpty() ? QStringLiteral("direct") : *query.linkId}};
    else if (!query.prefix.isEmpty())
        page.query = {{"name", query.prefix}};
    page.isWide = true;
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Workspace Management"));
    page.body = head(guest, account, false);
    page.body += web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "What each of your workspaces settles through, and since when.")),
        "lead");
    for (const CloudAccount &linked : held.accounts)
        page.body += words::ending(*guest, linked, m_services.context().now());
    page.body += choices(guest, query, held);
    if (!query.linkId && (held.total > query.limit || !query.prefix.isEmpty())) {
        const QString label = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Name begins with"));
        Markup fields;
        for (const char *kept : {"language", "wait"}) {
            if (!guest->query(kept).isEmpty())
                fields += Markup::single("input", {{"type", "hidden"}, {"name", kept}, {"value", guest->query(kept)}});
        }
        fields += Markup::element("label", {{"for", "search"}}, {label});
        fields += Markup::single("input",
            {{"class", "field"}, {"id", "search"}, {"name", "name"}, {"type", "search"}, {"value", query.prefix},
                {"maxlength", "256"}});
        fields += Markup::element("button", {{"class", "button"}, {"type", "submit"}},
            {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Search"))});
        page.body += Markup::element("form",
            {{"method", "get"}, {"class", "search"}, {"role", "search"}, Attribute::action(Address::page(billingPath))},
            {fields});
    }
    if (!held.workspaces.isEmpty())
        page.body += table(guest, held.workspaces);
    else if (held.total == 0)
        page.body += web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
            "No workspace belongs to this account yet. Create one in the wizard, and it stands here.")));
    else
        page.body += web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "No workspace like that.")));
    if (!held.next.isEmpty()) {
        Address::Query next{{"after", held.next}};
        if (!query.prefix.isEmpty())
            next.append(Address::Value{"name", query.prefix});
        page.body += Markup::element("div", {{"class", "buttons after"}},
            {Markup::element("a", {guest->to(billingPath, next), {"class", "button"}},
                {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Next workspaces"))})});
    }
    guest->show(Room::Billing, page);
}

void BillingPages::listAccounts(const Guest &guest, const Visitors::Account &account, const Holdings::Page &held) const
{
    const Millis now = m_services.context().now();
    Page page;
    page.path = accountsPath;
    page.isWide = true;
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Cloud Accounts"));
    page.body = head(guest, account, true);
    page.body += web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The cloud accounts that pay for your workspaces.")), "lead");
    if (held.accounts.isEmpty()) {
        page.body += web::paragraph(guest->say(QT_TRANSLATE_NOOP(
            "usherd::Page", "None is linked yet. Buy on a marketplace and bind the purchase in the wizard.")));
    }
    Markup list;
    for (const CloudAccount &linked : held.accounts) {
        Markup inside = Markup::element("strong", {words::settlement(*guest, linked)});
        inside += Markup::element("span", {{"class", "soft"}},
            {guest->say(QT_TRANSLATE_N_NOOP("usherd::Page", "%n workspace(s) settle through it"), linked.workspaces)});
        inside += Markup::element("span", {{"class", "soft"}},
            //: %1: a date
            {guest->say(
                QT_TRANSLATE_NOOP("usherd::Page", "Linked since %1"), {words::date(*guest, linked.link.createdAt)})});
        Markup side;
        if (linked.subscription.state == Subscription::State::Ended) {
            side = Markup::element(
                "span", {{"class", "badge warn"}}, {words::shortEnding(*guest, linked.subscription, now)});
        } else {
            side = Markup::element("a", {guest->to(endPath(linked)), {"class", "button"}},
                {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Unsubscribe…"))});
        }
        Markup item = Markup::element("div", {{"class", "row"}}, {Markup::element("span", {inside}), side});
        item += words::ending(*guest, linked, now);
        list += Markup::element("li", {item});
    }
    if (!held.accounts.isEmpty())
        page.body += Markup::element("ul", {{"class", "rows"}}, {list});
    guest->show(Room::Billing, page);
}

void BillingPages::ask(const Guest &guest, const Visitors::Account &account, const Holdings::Ending &ending) const
{
    const QString marketplace = guest->desk().marketplace(ending.account.link.marketplace);
    Page page;
    page.path = endPath(ending.account);
    page.isWide = true;
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Unsubscribe in %1?"), {marketplace});
    page.body = head(guest, account, true);
    page.body += web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                       "A customer does this in the console of %1, which then reports it to us. Here the demo reports "
                       "it in its place."),
            {marketplace}),
        "lead");
    page.body += Markup::element("div", {{"class", "facts"}},
        {Markup::element("dl",
            {web::fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Cloud account")),
                 words::settlement(*guest, ending.account)),
                web::fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Purchases")),
                    QString::number(ending.purchases.size())),
                web::fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Workspaces")),
                    QString::number(ending.account.workspaces))})});
    page.body += Markup::element("p", {{"class", "warning"}},
        {guest->say(QT_TRANSLATE_NOOP(
            "usherd::Page", "Then a 14-day countdown begins for these workspaces; after it the data are cleared."))});
    page.body += Markup::element("div", {{"class", "buttons"}},
        {guest->button(
             endPath(ending.account), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Unsubscribe")), "button primary"),
            Markup::element("a", {guest->to(accountsPath), {"class", "button"}},
                {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Back"))})});
    guest->show(Room::Billing, page);
}

} // namespace usherd::demo

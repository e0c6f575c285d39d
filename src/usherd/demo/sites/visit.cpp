#include "usherd/demo/sites/visit.h"

#include "common/core/problemcodes.h"
#include "usherd/http/clientaddress.h"
#include "usherd/web/guard.h"

namespace usherd::demo {

using web::Address;
using web::Attribute;
using web::Attributes;
using web::Markup;
using web::Page;

Visit::Visit(std::shared_ptr<const Request> http, Respond respond, const web::Look &look)
    : m_http(std::move(http))
    , m_respond(std::move(respond))
    , m_desk(*m_http, look)
    , m_key(Visitors::keyOf(*m_http))
{
    m_caller.reference = m_http->id;
    m_caller.peer = networkOf(m_http->remoteAddress);
    m_isNew = m_key.isEmpty();
    if (m_isNew)
        m_key = Visitors::newKey();
}

Markup Visit::rooms(Room here) const
{
    const std::tuple<Room, QString, QString> all[] = {
        {Room::Start, QStringLiteral("/demo"), say(QT_TRANSLATE_NOOP("usherd::Page", "Start"))},
        {Room::Marketplaces, QStringLiteral("/demo/marketplaces"),
            say(QT_TRANSLATE_NOOP("usherd::Page", "Marketplaces"))},
        {Room::Sites, QStringLiteral("/demo/sites"), say(QT_TRANSLATE_NOOP("usherd::Page", "Sites"))},
        {Room::Billing, QStringLiteral("/demo/billing"), say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center"))},
        {Room::Mail, QStringLiteral("/demo/mail"), say(QT_TRANSLATE_NOOP("usherd::Page", "Mailbox"))},
    };
    Markup links;
    for (const auto &[room, path, name] : all) {
        Attributes link{to(path)};
        if (room == here)
            link.append(Attribute("aria-current", "page"));
        links += Markup::element("li", {Markup::element("a", link, {name})});
    }
    //: The badge of every page of the demo
    const QString badge = say(QT_TRANSLATE_NOOP("usherd::Page", "Demo"));
    return Markup::element("nav", {{"class", "rooms"}, {"aria-label", badge}},
        {Markup::element("p", {{"class", "badge"}}, {badge}), Markup::element("ul", {links}),
            web::paragraph(
                say(QT_TRANSLATE_NOOP("usherd::Page", "All of it is made up and runs on this computer.")), "soft")});
}

void Visit::answer(Response response) const
{
    if (m_isNew)
        response.headers.append(Visitors::cookie(m_key));
    m_respond(std::move(response));
}

void Visit::show(Room room, Page page) const
{
    page.drawing.reset();
    page.hasLanguages = true;
    page.above = rooms(room);
    answer(m_desk.answer(page));
}

void Visit::go(const QString &path, const VisitorKey &fresh) const
{
    Response response = web::redirect(m_desk.reader().page(path));
    if (fresh.isEmpty())
        return answer(std::move(response));
    response.headers.append(Visitors::cookie(fresh));
    m_respond(std::move(response));
}

void Visit::go(const QString &path, const Address::Query &query) const
{
    answer(web::redirect(m_desk.reader().page(path, query)));
}

void Visit::leave(const Address &address) const
{
    answer(web::redirect(address));
}

void Visit::notFound(Room room) const
{
    Page page;
    page.status = 404;
    page.path = QStringLiteral("/demo");
    page.title = say(QT_TRANSLATE_NOOP("usherd::Page", "There is nothing here"));
    page.code = usher::problem_code::not_found;
    page.body = web::paragraph(
        say(QT_TRANSLATE_NOOP("usherd::Page", "Perhaps the demo was started over since this page was opened.")),
        "lead");
    show(room, page);
}

void Visit::fail(Room room, const usher::Problem &problem) const
{
    if (problem.code == usher::problem_code::not_found)
        return notFound(room);
    Page page;
    const bool tooMany = problem.code == usher::problem_code::rate_limited;
    page.status = tooMany ? 429 : 503;
    page.path = QStringLiteral("/demo");
    page.code = problem.code;
    page.retryAfter = problem.retryAfter;
    page.title = say(QT_TRANSLATE_NOOP("usherd::Page", "That does not work at the moment"));
    page.body = web::paragraph(say(QT_TRANSLATE_NOOP("usherd::Page", "Wait a little, then try again.")), "lead");
    show(room, page);
}

Attribute Visit::to(const QString &path, const Address::Query &query) const
{
    return Attribute::href(m_desk.reader().page(path, query));
}

Markup Visit::form(const QString &path, std::initializer_list<Markup> fields) const
{
    Markup inside = Markup::single("input",
        {{"type", "hidden"}, {"name", QString::fromLatin1(web::guard::formTokenField)},
            {"value", web::guard::formToken(m_key)}});
    for (const Markup &field : fields)
        inside += field;
    return Markup::element("form", {{"method", "post"}, Attribute::action(m_desk.reader().page(path))}, {inside});
}

Markup Visit::button(const QString &path, const QString &text, const char *kind) const
{
    return form(path, {Markup::element("button", {{"class", kind}, {"type", "submit"}}, {text})});
}

std::optional<QList<NamedValue>> Visit::sent(Room room) const
{
    const std::optional<QList<NamedValue>> form = formOf(*m_http);
    const QByteArray token = form ? formValue(*form, web::guard::formTokenField) : QByteArray();
    if (!m_isNew && web::guard::isOwnForm(*m_http, m_key, token))
        return form;
    Page page;
    page.status = 403;
    page.path = QStringLiteral("/demo");
    page.code = QStringLiteral("form_foreign");
    page.title = say(QT_TRANSLATE_NOOP("usherd::Page", "That button was not on our page"));
    page.body = web::paragraph(
        say(QT_TRANSLATE_NOOP("usherd::Page",
            "Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.")),
        "lead");
    show(room, page);
    return {};
}

} // namespace usherd::demo

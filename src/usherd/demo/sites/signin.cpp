#include "usherd/demo/sites/signin.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/demo/demodata.h"
#include "usherd/demo/sites/forms.h"

namespace usherd::demo {

using usher::Problem;
using usher::Result;
using usher::Secret;
using web::Attribute;
using web::Attributes;
using web::Markup;
using web::Page;
namespace problem_code = usher::problem_code;

namespace {

const QString installation = QStringLiteral("d3a0b1c2-0000-4000-8000-64656d6f7067"); // of these pages
constexpr const char *nameField = "name";
constexpr const char *passwordField = "password";

} // namespace

SignIn::SignIn(Services &services, Visitors &visitors)
    : m_services(services)
    , m_visitors(visitors)
{
}

std::optional<Visitors::Account> SignIn::account(const Guest &guest, const Door &door) const
{
    std::optional<Visitors::Account> account = m_visitors.at(guest->key(), door.site);
    if (!account)
        guest->go(door.signInPath());
    return account;
}

void SignIn::show(const Guest &guest, const Door &door) const
{
    if (m_visitors.at(guest->key(), door.site))
        return guest->go(door.path);
    show(guest, door, {200, {}, {}});
}

void SignIn::show(const Guest &guest, const Door &door, const Refusal &refusal) const
{
    const bool isSite = door.room == Room::Sites;
    Page page;
    page.status = refusal.status;
    page.retryAfter = refusal.retryAfter;
    page.path = door.signInPath();
    page.step = isSite ? door.name : QString();
    page.title = guest->say(
        QT_TRANSLATE_NOOP("usherd::Page", "Sign in to %1"), {isSite ? guest->desk().brandName() : door.name});
    page.body = web::paragraph(isSite
            ? guest->say(QT_TRANSLATE_NOOP("usherd::Page", "With your %1 account. It belongs to this site alone."),
                {guest->desk().brandName()})
            : guest->say(
                QT_TRANSLATE_NOOP("usherd::Page",
                    "With your Billing Center account. It is the same for all sites, and was made with the same "
                    "password as your %1 account."),
                {guest->desk().brandName()}),
        "lead");
    page.body += forms::refusal(refusal.text);

    const bool isRefused = !refusal.text.isEmpty();
    Attributes name{{"type", "text"}, {"autocomplete", "username"}, {"autocapitalize", "none"}, {"spellcheck", "false"},
        {"maxlength", "254"}, {"value", refusal.typed}};
    Attributes password{{"type", "password"}, {"autocomplete", "current-password"}, {"maxlength", "256"}};
    (refusal.typed.isEmpty() ? name : password).append(Attribute("autofocus", ""));
    page.body += guest->form(door.signInPath(),
        {forms::field(
             nameField, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Username or e-mail address")), name, isRefused),
            forms::field(passwordField, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Password")), password, isRefused),
            Markup::element("button", {{"class", "button primary"}, {"type", "submit"}},
                {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Sign in"))})});
    page.body += toTry(guest, door);
    guest->show(door.room, page);
}

Markup SignIn::toTry(const Guest &guest, const Door &door) const
{
    QStringList names;
    if (door.room == Room::Billing) {
        for (const DemoAccount &account : billingAccounts())
            names.append(account.username);
    } else if (door.site == m_services.context().settings.sites.first().id) {
        for (const DemoAccount &account : consoleAccounts())
            names.append(account.username);
    }
    Markup list;
    for (const QString &name : std::as_const(names))
        list += Markup::element("li", {Markup::element("code", {{"dir", "ltr"}}, {name})});
    Markup text = Markup::element("h2", {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "To try"))});
    text += web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                               "Any account that you made in the wizard, with the password you gave it.")),
        "soft");
    if (names.isEmpty())
        return Markup::element("section", {text});
    //: %1: a password
    text += web::paragraph(
        guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Or one of these, with the password %1:"), {password()}), "soft");
    text += Markup::element("ul", {{"class", "names"}}, {list});
    return Markup::element("section", {text});
}

void SignIn::submit(const Guest &guest, const Door &door) const
{
    const std::optional<QList<NamedValue>> form = guest->sent(door.room);
    if (!form)
        return;
    const QString typed = QString::fromUtf8(formValue(*form, nameField));
    const Secret password = Secret::fromUtf8(formValue(*form, passwordField));
    m_services.holdings().username(
        door.site, typed, [this, guest, door, typed, password](const Result<QString> &username) {
            if (!username)
                return refuse(guest, door, typed, username.problem());
            open(guest, door, typed, *username, password);
        });
}

void SignIn::open(
    const Guest &guest, const Door &door, const QString &typed, const QString &username, const Secret &password) const
{
    usher::api::SessionRequest request;
    request.grant = usher::api::Grant::Password;
    request.installation = installation;
    request.site = door.site;
    request.username = username;
    request.password = password;
    Caller caller = guest->caller();
    caller.idempotencyKey = usher::random::token().toLatin1();
    m_services.openSession(caller, request, [this, guest, door, typed](const Result<Answer> &answer) {
        if (!answer)
            return refuse(guest, door, typed, answer.problem());
        const auto session = usher::api::decode<usher::api::Session>(answer->body, usher::api::Members::Lenient);
        if (!session)
            return guest->fail(door.room, session.problem());
        const usher::api::Account &account = session->account;
        guest->go(door.path,
            m_visitors.signIn(
                guest->key(), door.site, {account.kind, account.id, account.username, session->accessToken}));
    });
}

void SignIn::refuse(const Guest &guest, const Door &door, const QString &typed, const Problem &problem) const
{
    if (problem.code == problem_code::credentials_wrong) {
        return show(guest, door,
            {422, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "The name and the password do not go together.")),
                typed});
    }
    if (problem.code == problem_code::rate_limited) {
        return show(guest, door,
            {429,
                guest->say(QT_TRANSLATE_N_NOOP("usherd::Page", "Too many attempts. Try again in %n second(s)."),
                    problem.retryAfter),
                typed, problem.retryAfter});
    }
    guest->fail(door.room, problem);
}

void SignIn::leave(const Guest &guest, const Door &door) const
{
    if (!guest->sent(door.room))
        return;
    const std::optional<Visitors::Account> account = m_visitors.signOut(guest->key(), door.site);
    if (!account)
        return guest->go(door.signInPath());
    Caller caller = guest->caller();
    caller.accessToken = account->accessToken;
    // The page's session is over whatever the service says: its own ends by itself at the latest.
    m_services.closeSession(caller, [guest, door](const Result<Answer> &) { guest->go(door.signInPath()); });
}

} // namespace usherd::demo

#include "usherd/demo/marketplaces/jointpages.h"

#include "usherd/demo/sites/forms.h"
#include "usherd/web/purchasewords.h"

#include <QRegularExpression>

namespace usherd::demo {

using usher::Marketplace;
using usher::Result;
using usher::Secret;
using web::Attributes;
using web::Markup;
using web::Page;

namespace {

struct Words
{
    const char *path;
    const char *title;
    const char *lead;
    const char *button;
};
const Words steps[] = {
    {"role", QT_TRANSLATE_NOOP("usherd::Page", "Joint service: choose a role"),
        QT_TRANSLATE_NOOP(
            "usherd::Page", "Whom do you set the service up for? Choose “For Myself” if you will use it, too."),
        QT_TRANSLATE_NOOP("usherd::Page", "Confirm")},
    {"enterprise", QT_TRANSLATE_NOOP("usherd::Page", "Create enterprise"),
        QT_TRANSLATE_NOOP("usherd::Page", "Its members sign in with its abbreviation. Neither can be changed later."),
        //: Button: makes the enterprise
        QT_TRANSLATE_NOOP("usherd::Page", "Create")},
    {"member", QT_TRANSLATE_NOOP("usherd::Page", "Add members"),
        QT_TRANSLATE_NOOP(
            "usherd::Page", "The member signs in with this account and password. Here you tell them to yourself."),
        //: Button: adds the member
        QT_TRANSLATE_NOOP("usherd::Page", "Add")},
    {"authorize", QT_TRANSLATE_NOOP("usherd::Page", "Authorize application members"),
        QT_TRANSLATE_NOOP("usherd::Page", "Choose who may use the product."),
        QT_TRANSLATE_NOOP("usherd::Page", "Confirm Authorization")},
    {"sign-in", QT_TRANSLATE_NOOP("usherd::Page", "Unified login"),
        QT_TRANSLATE_NOOP(
            "usherd::Page", "With the account of the member who was authorized. It is not the Huawei Cloud account."),
        QT_TRANSLATE_NOOP("usherd::Page", "Log in")},
    {"new-password", QT_TRANSLATE_NOOP("usherd::Page", "Change the initial password"),
        QT_TRANSLATE_NOOP("usherd::Page",
            "Somebody else knows the first password. Choose one of your own, then you go on to the product."),
        QT_TRANSLATE_NOOP("usherd::Page", "Change and go on")},
};

// Made up, and filled in by the demo: the first one and the member's own. What somebody types is shown to nobody.
const QString suggestedPasswords[] = {QStringLiteral("Harbour-2026"), QStringLiteral("Lantern-2027")};
constexpr qsizetype shortestPassword = 8;

QString valueOf(const QList<NamedValue> &form, const char *name)
{
    return QString::fromUtf8(formValue(form, name));
}

Markup field(const QList<NamedValue> &typed, const char *name, const QString &label, const QString &suggestion,
    const char *type = "text", const char *completes = "off")
{
    const bool isAgain = !typed.isEmpty();
    const bool isSecret = QLatin1String(name).startsWith(QLatin1String("password"));
    return forms::field(name, label,
        {{"type", type}, {"maxlength", "64"}, {"autocomplete", completes}, {"autocapitalize", "none"},
            {"spellcheck", "false"}, {"value", isAgain && !isSecret ? valueOf(typed, name) : suggestion}},
        isAgain);
}

// "checkbox", "radio": with its words beside it.
Markup choice(const char *type, const char *name, const char *value, bool isChosen, const QString &text)
{
    Attributes input{{"type", type}, {"name", name}, {"value", value}, {"required", ""}};
    if (isChosen)
        input += Attributes{{"checked", ""}};
    return Markup::element(
        "label", {{"class", "agree"}}, {Markup::single("input", input), Markup::element("span", {text})});
}

bool isName(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 64;
}

// Of an enterprise or an account: Huawei Cloud finds them by it.
bool isWord(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9.-]{2,64}\\z"));
    return form.match(text).hasMatch();
}

// The one that the demo filled in, if that is it.
QString shownPassword(const Secret &password)
{
    for (const QString &suggested : suggestedPasswords) {
        if (password == Secret(suggested))
            return suggested;
    }
    return {};
}

} // namespace

JointPages::JointPages(Marketplaces &markets, const MarketPages &pages)
    : m_markets(markets)
    , m_pages(pages)
{
}

JointPages::Step JointPages::firstOpen(const MarketPurchase &purchase)
{
    using Password = MarketPurchase::Member::Password;
    if (!purchase.enterprise)
        return Step::Role;
    const MarketPurchase::Member &member = purchase.enterprise->member;
    if (member.account.isEmpty())
        return Step::Member;
    if (!member.authorized)
        return Step::Authorize;
    return member.kind == Password::ToReplace ? Step::NewPassword : Step::SignIn;
}

std::optional<JointPages::Step> JointPages::open(const MarketPurchase &purchase, const QString &step)
{
    const Step first = firstOpen(purchase);
    for (const Step one : {first, first == Step::Role ? Step::Enterprise : first}) {
        if (step == QLatin1String(steps[int(one)].path))
            return one;
    }
    return {};
}

QString JointPages::path(const MarketPurchase &purchase, Step step)
{
    return MarketPages::path(Marketplace::Huawei, "/purchases/") + purchase.id + QLatin1Char('/')
        + QLatin1String(steps[int(step)].path);
}

Markup JointPages::fields(const Guest &guest, const MarketPurchase &purchase, Step step, const Form &typed)
{
    Markup all;
    switch (step) {
    case Step::Role:
        all += choice("radio", "role", "myself", true, guest->say(QT_TRANSLATE_NOOP("usherd::Page", "For Myself")));
        break;
    case Step::Enterprise:
        all += field(typed, "name", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Enterprise name")),
            //: A made-up company, filled in by the demo
            guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Harbour Light Trading")));
        all += field(typed, "code", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Enterprise abbreviation")),
            QStringLiteral("harbour-light"));
        break;
    case Step::Member:
        all += field(typed, "name", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Name")),
            //: A made-up person, filled in by the demo
            guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Mei Tan")));
        all += field(
            typed, "account", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Account")), QStringLiteral("mei.tan"));
        // In the open: whoever sets it has to pass it on.
        all += field(typed, "password", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Initial password")),
            suggestedPasswords[0]);
        break;
    case Step::Authorize: {
        const MarketPurchase::Member &member = purchase.enterprise->member;
        all += choice("checkbox", "member", "yes", true, member.name + QStringLiteral(" · ") + member.account);
        all += choice("checkbox", "agreed", "yes", false,
            guest->say(QT_TRANSLATE_NOOP(
                "usherd::Page", "The vendor may be told who the member is, so that the member can sign in.")));
        break;
    }
    case Step::SignIn:
        all += Markup::element("div", {{"class", "facts"}},
            {Markup::element("dl",
                {web::fact(guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Enterprise abbreviation")),
                    purchase.enterprise->code)})});
        all += field(typed, "account", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Account")),
            purchase.enterprise->member.account, "text", "username");
        all += field(typed, "password", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Password")),
            shownPassword(purchase.enterprise->member.password), "password", "current-password");
        break;
    case Step::NewPassword:
        all += field(typed, "password", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "New password")),
            suggestedPasswords[1], "password", "new-password");
        all += field(typed, "password-again", guest->say(QT_TRANSLATE_NOOP("usherd::Page", "New password, once more")),
            suggestedPasswords[1], "password", "new-password");
        break;
    }
    return all;
}

void JointPages::show(const Guest &guest, const MarketPurchase &purchase, const QString &word) const
{
    show(guest, purchase, open(purchase, word).value_or(firstOpen(purchase)), {}, {});
}

void JointPages::refuse(
    const Guest &guest, const MarketPurchase &purchase, Step step, const Form &typed, const char *why) const
{
    show(guest, purchase, step, typed, guest->say(why));
}

void JointPages::show(
    const Guest &guest, const MarketPurchase &purchase, Step step, const Form &typed, const QString &refusal) const
{
    const Words &words = steps[int(step)];
    Page page = m_pages.page(guest, Marketplace::Huawei, guest->say(words.title));
    page.path = path(purchase, step);
    if (!refusal.isEmpty())
        page.status = 422;
    page.body += web::paragraph(guest->say(words.lead), "lead");
    page.body += forms::refusal(refusal);
    page.body += guest->form(page.path,
        {fields(guest, purchase, step, typed),
            Markup::element("div", {{"class", "buttons"}},
                {Markup::element(
                    "button", {{"class", "button primary"}, {"type", "submit"}}, {guest->say(words.button)})})});
    guest->show(Room::Marketplaces, page);
}

Marketplaces::Told JointPages::goOn(const Guest &guest) const
{
    return [guest](const Result<MarketPurchase> &told) {
        if (!told)
            return guest->fail(Room::Marketplaces, told.problem());
        guest->go(path(*told, firstOpen(*told)));
    };
}

void JointPages::submit(const Guest &guest, const MarketPurchase &purchase, const QString &word) const
{
    const auto form = guest->sent(Room::Marketplaces);
    if (!form)
        return;
    const std::optional<Step> step = open(purchase, word);
    if (!step)
        return guest->go(path(purchase, firstOpen(purchase))); // from an old page
    const auto value = [&form](const char *name) { return valueOf(*form, name); };
    const auto refused = [&](const char *why) { refuse(guest, purchase, *step, *form, why); };
    switch (*step) {
    case Step::Role:
        return guest->go(path(purchase, Step::Enterprise));
    case Step::Enterprise:
        if (!isName(value("name")) || !isWord(value("code")))
            return refused(QT_TRANSLATE_NOOP(
                "usherd::Page", "Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens."));
        return m_markets.createEnterprise(purchase.id, value("name").trimmed(), value("code"), goOn(guest));
    case Step::Member: {
        const Secret password = Secret::fromUtf8(formValue(*form, "password"));
        if (!isName(value("name")) || !isWord(value("account")) || password.characterCount() < shortestPassword)
            return refused(QT_TRANSLATE_NOOP("usherd::Page",
                "Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 "
                "characters."));
        MarketPurchase::Member member;
        member.account = value("account");
        member.name = value("name").trimmed();
        member.password = password;
        m_markets.addMember(purchase.id, member);
        return guest->go(path(purchase, Step::Authorize));
    }
    case Step::Authorize:
        if (value("member") != QLatin1String("yes") || value("agreed") != QLatin1String("yes"))
            return refused(QT_TRANSLATE_NOOP("usherd::Page", "Choose the member and agree first."));
        return m_markets.authorize(purchase.id, goOn(guest));
    case Step::SignIn:
        return signIn(guest, purchase, *form);
    case Step::NewPassword:
        return replacePassword(guest, purchase, *form);
    }
}

void JointPages::signIn(const Guest &guest, const MarketPurchase &purchase, const Form &form) const
{
    using Password = MarketPurchase::Member::Password;
    const MarketPurchase::Member &member = purchase.enterprise->member;
    if (valueOf(form, "account") != member.account || member.password != Secret::fromUtf8(formValue(form, "password")))
        return refuse(
            guest, purchase, Step::SignIn, form, QT_TRANSLATE_NOOP("usherd::Page", "Account or password is wrong."));
    if (member.kind == Password::Own)
        return guest->leave(m_markets.handOver(purchase));
    m_markets.setPassword(purchase.id, Password::ToReplace, member.password);
    guest->go(path(purchase, Step::NewPassword));
}

void JointPages::replacePassword(const Guest &guest, const MarketPurchase &purchase, const Form &form) const
{
    const Secret chosen = Secret::fromUtf8(formValue(form, "password"));
    const auto refused = [&](const char *why) { refuse(guest, purchase, Step::NewPassword, form, why); };
    if (chosen.characterCount() < shortestPassword)
        return refused(QT_TRANSLATE_NOOP("usherd::Page", "Choose a password of at least 8 characters."));
    if (chosen != Secret::fromUtf8(formValue(form, "password-again")))
        return refused(QT_TRANSLATE_NOOP("usherd::Page", "The two passwords differ."));
    if (chosen == purchase.enterprise->member.password)
        return refused(QT_TRANSLATE_NOOP("usherd::Page", "That is the initial password. Choose another."));
    m_markets.setPassword(purchase.id, MarketPurchase::Member::Password::Own, chosen);
    guest->leave(m_markets.handOver(purchase));
}

} // namespace usherd::demo

#include "usherd/web/handoffview.h"

#include "usherd/web/guard.h"
#include "usherd/web/purchasewords.h"

namespace usherd::web {

using State = HandoffPage::State;

namespace {

constexpr int glance = 5; // seconds between two looks

class View
{
public:
    View(const Desk &desk, const HandoffPage &shown, const BrowserKey &browser, Millis now)
        : m_desk(desk)
        , m_shown(shown)
        , m_token(guard::formToken(browser))
        , m_now(now)
    {
    }

    Page page() const
    {
        switch (m_shown.state) {
        case State::Opened:
            return opened();
        case State::Waiting:
            return waiting();
        case State::Claimed:
            return claimed();
        case State::Approved:
            return approved();
        case State::Redeemed:
            return redeemed();
        case State::Rejected:
            return rejected();
        case State::Expired:
            break;
        }
        return expired();
    }

private:
    Page opened() const;
    Page waiting() const;
    Page claimed() const;
    Page approved() const;
    Page redeemed() const;
    Page rejected() const;
    Page expired() const;
    Page begin(const QString &title, Drawing drawing) const;
    Markup computer() const;
    Markup form(const QString &path, const QString &text, const char *kind, const QString &matchCode = {}) const;
    Markup below(const QString &cancel) const; // a page that waits: look again, and the way out
    Markup program() const; // how to get it
    Markup startAgain() const;
    QString leftText() const;
    QString place() const { return m_desk.marketplace(m_shown.purchase.marketplace); }

    const Desk &m_desk;
    const HandoffPage &m_shown;
    const QString m_token;
    const Millis m_now;
};

Page View::begin(const QString &title, Drawing drawing) const
{
    Page page;
    page.title = title;
    page.drawing = drawing;
    page.hasLanguages = true;
    return page;
}

Page View::opened() const
{
    Page page = begin(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Now open your purchase in %1"), {place()}), Drawing::HandOver);
    page.step = m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Step 1 of 2"));
    page.looksAgainIn = glance;
    page.body = paragraph(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page",
                                         "This browser is connected with %1 on your computer. Come here from %2, and "
                                         "your purchase goes to that program."),
                              {m_desk.program(), place()}),
        "lead");
    page.body += waysIn(m_desk, m_shown.purchase.marketplace);
    const Markup button = listingButton(m_desk, m_shown.purchase.marketplace, m_shown.purchase.variant);
    if (!button.isEmpty())
        page.body += Markup::element("div", {{"class", "buttons"}}, {button});
    Markup lines = computer();
    lines += fact(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Code")),
        Markup::element("bdi", {{"dir", "ltr"}}, {m_shown.matchCode}));
    page.body += Markup::element("div", {{"class", "facts"}}, {Markup::element("dl", {lines})});
    page.body += paragraph(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page",
                       "%1 shows the same code. If it shows another one, or if somebody sent you here, cancel."),
            {m_desk.program()}),
        "soft");
    page.body += below(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Cancel: this is not my computer")));
    return page;
}

Page View::waiting() const
{
    const QString program = m_desk.program();
    Page page = begin(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Continue in %1"), {program}), Drawing::HandOver);
    page.step = m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Step 1 of 2"));
    page.looksAgainIn = glance;
    page.body = paragraph(
        m_desk.say(
            QT_TRANSLATE_NOOP("usherd::Page",
                "%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer."),
            {place()}),
        "lead");
    page.body += purchaseFacts(m_desk, m_shown.purchase);
    const Markup open = Markup::element("a",
        {Attribute::href(Address::wizard(m_desk.brand().linkScheme, m_shown.ticket.reveal())),
            {"class", "button primary"}, {"target", "wizard"}},
        {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Open %1"), {program})});
    // Into a frame that nobody sees: a browser that leaves the page for a program, even for a moment, forgets that the
    // page wanted to look again, and the match code would never show.
    page.body += Markup::element("div", {{"class", "buttons"}},
        {open, Markup::element("iframe", {{"name", "wizard"}, {"hidden", ""}, {"title", ""}}, {})});
    page.body += paragraph(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Your browser asks whether it may open the program: allow it.")),
        "soft");
    page.body += Markup::element("section",
        {Markup::element("h2", {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Does nothing open?"))}),
            paragraph(m_desk.say(
                QT_TRANSLATE_NOOP("usherd::Page", "Start %1 yourself and type this pairing code there:"), {program})),
            shownCode(m_shown.pairingCode, "code"), paragraph(leftText(), "soft")});
    page.body += this->program();
    page.body += below(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Cancel: this is not my purchase")));
    return page;
}

Page View::claimed() const
{
    const QString program = m_desk.program();
    Page page = begin(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Does %1 show the same code?"), {program}), Drawing::Compare);
    page.step = m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Step 2 of 2"));
    page.body = shownCode(m_shown.matchCode, "code large");
    page.body += paragraph(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page",
            "If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.")),
        "lead");
    page.body += purchaseFacts(m_desk, m_shown.purchase, computer());
    page.body += Markup::element("p", {{"class", "warning"}},
        {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page",
                        "Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them."),
            {m_desk.brandName()})});
    page.body += Markup::element("div", {{"class", "buttons"}},
        {form(QStringLiteral("/handoff/approve"), m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Yes, approve")),
             "button primary", m_shown.matchCode),
            form(QStringLiteral("/handoff/cancel"),
                m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "No, this is not my computer")), "button")});
    page.body += paragraph(leftText(), "soft");
    return page;
}

Page View::approved() const
{
    Page page = begin(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Approved")), Drawing::Wait);
    page.looksAgainIn = glance;
    page.body = paragraph(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "%1 fetches your purchase now. Go back to it."),
                              {m_desk.program()}),
        "lead");
    page.body += purchaseFacts(m_desk, m_shown.purchase, computer());
    page.body += below({});
    return page;
}

Page View::redeemed() const
{
    Page page = begin(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is in %1"), {m_desk.program()}), Drawing::Done);
    page.body
        = paragraph(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Go on there. You can close this page.")), "lead");
    page.body += purchaseFacts(m_desk, m_shown.purchase, computer());
    return page;
}

Page View::rejected() const
{
    Page page = begin(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Cancelled")), Drawing::Stopped);
    page.body = paragraph(
        m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "The purchase was not handed over to any computer.")), "lead");
    page.body += startAgain();
    return page;
}

Page View::expired() const
{
    Page page = begin(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "This page has run out")), Drawing::Stopped);
    page.body = paragraph(m_desk.say(QT_TRANSLATE_NOOP(
                              "usherd::Page", "So that nobody else can use it, it is good for some minutes only.")),
        "lead");
    page.body += startAgain();
    return page;
}

Markup View::computer() const
{
    if (m_shown.device.isEmpty())
        return {};
    return fact(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Computer")), foreign(m_shown.device));
}

Markup View::form(const QString &path, const QString &text, const char *kind, const QString &matchCode) const
{
    const auto hidden = [](const QByteArray &name, const QString &value) {
        return Markup::single("input", {{"type", "hidden"}, {"name", QString::fromLatin1(name)}, {"value", value}});
    };
    Markup fields = hidden(guard::formTokenField, m_token);
    if (!matchCode.isEmpty())
        fields += hidden(matchCodeField, matchCode);
    fields += Markup::element("button", {{"class", kind}, {"type", "submit"}}, {text});
    return Markup::element("form", {{"method", "post"}, Attribute::action(m_desk.reader().page(path))}, {fields});
}

Markup View::below(const QString &cancel) const
{
    const Reader &reader = m_desk.reader();
    const QString here = QStringLiteral("/handoff");
    const auto link = [](const Address &address, const QString &text) {
        return Markup::element("a", {Attribute::href(address)}, {text});
    };
    Markup line = link(reader.page(here), m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Check again")));
    line += reader.looksAgain()
        ? link(
            reader.pageLooking(false, here), m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Stop checking by itself")))
        : link(reader.pageLooking(true, here), m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Check by itself")));
    if (!cancel.isEmpty())
        line += form(QStringLiteral("/handoff/cancel"), cancel, "plain");
    return Markup::element("div", {{"class", "below"}}, {line});
}

Markup View::program() const
{
    const usher::Brand &brand = m_desk.brand();
    const QString name = m_desk.program();
    Markup how = Markup::element(
        "h2", {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Is %1 not on this computer yet?"), {name})});
    if (brand.downloadUrl.isEmpty()) {
        how += paragraph(m_desk.say(
            QT_TRANSLATE_NOOP("usherd::Page",
                "Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then."),
            {m_desk.brandName()}));
    } else {
        how += paragraph(m_desk.say(QT_TRANSLATE_NOOP(
            "usherd::Page", "Install it, then come back to this page or start from the marketplace again.")));
        how += Markup::element("a", {Attribute::href(Address::web(brand.downloadUrl)), {"class", "button"}},
            {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Download %1"), {name})});
    }
    return Markup::element("section", {how});
}

Markup View::startAgain() const
{
    Markup text = safe(m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "Your purchase is safe: nothing was changed.")));
    text += Markup::element("h2", {m_desk.say(QT_TRANSLATE_NOOP("usherd::Page", "To begin again"))});
    text += waysIn(m_desk, m_shown.purchase.marketplace);
    const Markup button = listingButton(m_desk, m_shown.purchase.marketplace, m_shown.purchase.variant);
    if (!button.isEmpty())
        text += Markup::element("div", {{"class", "buttons"}}, {button});
    return text;
}

QString View::leftText() const
{
    constexpr Millis minute = 60'000;
    const int minutes = int(qBound(Millis(1), (m_shown.expiresAt - m_now + minute - 1) / minute, Millis(24 * 60)));
    return m_desk.say(QT_TRANSLATE_N_NOOP("usherd::Page", "Good for %n more minute(s)."), minutes);
}

} // namespace

Page handoffView(const Desk &desk, const HandoffPage &shown, const BrowserKey &browser, Millis now)
{
    return View(desk, shown, browser, now).page();
}

} // namespace usherd::web

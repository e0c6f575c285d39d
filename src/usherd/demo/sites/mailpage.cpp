#include "usherd/demo/sites/mailpage.h"

#include "common/domain/fieldrules.h"

#include <QLocale>

namespace usherd::demo {

using web::Attribute;
using web::Markup;
using web::Page;

namespace {

constexpr int mailGlance = 4; // seconds between two looks
const QString mailPath = QStringLiteral("/demo/mail");

Markup mailMarkup(const Guest &guest, const KeptMails::Entry &entry, int codeDigits)
{
    const QLocale locale(guest->desk().reader().words().tag());
    const QString time = locale.toString(entry.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    Markup inside = Markup::element("h2", {web::foreign(entry.mail.subject)});
    inside += Markup::element("p", {{"class", "soft"}},
        //: Of a mail. %1: an address, %2: a time
        {guest->say(QT_TRANSLATE_NOOP("usherd::Page", "To %1 at %2"), {entry.mail.to, time})});
    if (const QString code = usher::rules::codeFromText(entry.mail.text, codeDigits); !code.isEmpty())
        inside += web::shownCode(code, "code large");
    inside += Markup::element(
        "p", {{"class", "plain-text"}, {"lang", entry.mail.language}, {"dir", "auto"}}, {entry.mail.text});
    return Markup::element("article", {inside});
}

} // namespace

void showMails(const Guest &guest, const KeptMails &mails, int codeDigits)
{
    const web::Reader &reader = guest->desk().reader();
    Page page;
    page.path = mailPath;
    page.title = guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Mailbox"));
    page.looksAgainIn = mailGlance;
    page.body = web::paragraph(guest->say(QT_TRANSLATE_NOOP("usherd::Page",
                                   "Whatever the service sends arrives here, whoever it is for. No mail leaves this "
                                   "computer.")),
        "lead");
    const auto link = [](const web::Address &address, const QString &text) {
        return Markup::element("a", {Attribute::href(address)}, {text});
    };
    page.body += Markup::element("div", {{"class", "below above"}},
        {link(reader.page(mailPath), guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Check again"))),
            reader.looksAgain() ? link(reader.pageLooking(false, mailPath),
                guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Stop checking by itself")))
                                : link(reader.pageLooking(true, mailPath),
                                    guest->say(QT_TRANSLATE_NOOP("usherd::Page", "Check by itself")))});
    const QList<KeptMails::Entry> entries = mails.newestFirst();
    if (entries.isEmpty()) {
        page.body += web::paragraph(guest->say(QT_TRANSLATE_NOOP(
            "usherd::Page", "Nothing yet. Ask for a code in the wizard, and it stands here a moment later.")));
    }
    for (const KeptMails::Entry &entry : entries)
        page.body += mailMarkup(guest, entry, codeDigits);
    guest->show(Room::Mail, page);
}

} // namespace usherd::demo

#include "usherd/mail/message.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace usherd {

namespace {

bool hasControl(const QString &text)
{
    // Line and paragraph separators too: some programs break lines at them.
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

// RFC 2047: words of less than 75 characters, none of which splits a code point; a line each.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype most = 39; // bytes; 52 in base64, and 12 around them leave room for the header's name
    const QByteArray utf8 = text.toUtf8();
    QByteArrayList words;
    for (qsizetype from = 0; from < utf8.size();) {
        qsizetype to = qMin(from + most, utf8.size());
        while (to < utf8.size() && (utf8[to] & 0xc0) == 0x80)
            --to;
        words.append("=?utf-8?B?" + utf8.mid(from, to - from).toBase64() + "?=");
        from = to;
    }
    return words.join("\r\n ");
}

QByteArray unstructured(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return isPlain(utf8) && utf8.size() <= 68 && !utf8.contains("=?") ? utf8 : encodedWords(text);
}

QByteArray displayName(const QString &name)
{
    QByteArray quoted = name.toUtf8();
    if (!isPlain(quoted) || quoted.size() > 60)
        return encodedWords(name);
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return QByteArray('"' + quoted + '"');
}

// RFC 2045 §6.7: readable for people whose text is mostly ASCII, and safe for every relay.
QByteArray quotedPrintable(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    constexpr qsizetype most = 76;
    QByteArray result;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QByteArray &line : lines.toUtf8().split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool atEnd = i + 1 == line.size();
            const bool literal = (c > 0x20 && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !atEnd);
            // A leading dot or "From " is data to some program on the way.
            const bool risky = column == 0 && (c == '.' || line.mid(i, 5) == "From ");
            const qsizetype width = literal && !risky ? 1 : 3;
            if (column + width > (atEnd ? most : most - 1)) {
                result.append("=\r\n");
                column = 0;
            }
            if (width == 1)
                result.append(c);
            else
                result.append('=').append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 15]);
            column += width;
        }
        result.append("\r\n");
    }
    if (lines.endsWith(QLatin1Char('\n')))
        result.chop(2); // the empty piece after the last line end
    return result;
}

QByteArray part(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

usher::Problem refused(const char *what)
{
    return usher::Problem::make(usher::problem_code::mail_unavailable, 0, QString::fromLatin1(what));
}

} // namespace

std::optional<QByteArray> envelopeAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString local = address.left(at);
    const QByteArray domain = at > 0 ? QUrl::toAce(address.mid(at + 1)) : QByteArray();
    const auto allowedLocal = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringLiteral("()<>[]\\,;:@\"").contains(c);
    };
    const auto allowedDomain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    if (at < 1 || local.size() > 64 || domain.isEmpty() || local.size() + 1 + domain.size() > 254
        || local.startsWith(QLatin1Char('-')) || !std::ranges::all_of(local, allowedLocal)
        || !std::ranges::all_of(domain, allowedDomain))
        return {};
    return QByteArray(local.toLatin1() + '@' + domain);
}

usher::Result<QByteArray> message(const Mail &mail, const Sender &sender, const QDateTime &date)
{
    const auto to = envelopeAddress(mail.to);
    if (!to)
        return refused("the recipient is no address for a mail");
    if (mail.subject.isEmpty() || hasControl(mail.subject) || hasControl(sender.name))
        return refused("the subject or the sender's name cannot be a header");
    const auto inTag = [](QChar c) { return c == u'-' || (c.unicode() < 0x7f && c.isLetterOrNumber()); };
    if (!std::ranges::all_of(mail.language, inTag))
        return refused("the language is no language tag");
    if (!std::ranges::all_of(mail.id, [&inTag](QChar c) { return c == u'_' || inTag(c); }))
        return refused("the mail's ID cannot be a Message-ID");
    const QByteArray id = (mail.id.isEmpty() ? usher::random::token(128) : mail.id).toLatin1();

    QByteArray result;
    const auto add = [&result](const char *name, const QByteArray &value) {
        result.append(name).append(": ").append(value).append("\r\n");
    };
    add("Date", QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'")).toLatin1());
    add("From",
        sender.name.isEmpty() ? sender.address
                              : QByteArray(displayName(sender.name) + "\r\n <" + sender.address + '>'));
    add("To", *to);
    add("Subject", unstructured(mail.subject));
    add("Message-ID", '<' + id + '@' + sender.domain() + '>');
    add("Auto-Submitted", "auto-generated"); // no out-of-office replies, please
    add("X-Auto-Response-Suppress", "All"); // the same for Exchange
    add("MIME-Version", "1.0");
    if (!mail.language.isEmpty())
        add("Content-Language", mail.language.toLatin1());
    if (mail.html.isEmpty())
        return QByteArray(result + part("text/plain", mail.text));
    const QByteArray boundary = "=_" + id; // "=_" never occurs in quoted-printable
    add("Content-Type", "multipart/alternative; boundary=\"" + boundary + '"');
    return QByteArray(result + "\r\n--" + boundary + "\r\n" + part("text/plain", mail.text) + "\r\n--" + boundary
        + "\r\n" + part("text/html", mail.html) + "\r\n--" + boundary + "--\r\n");
}

} // namespace usherd

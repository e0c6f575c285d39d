#include "common/domain/fieldrules.h"

#include "common/core/problemcodes.h"
#include "common/domain/characters.h"

#include <QUrl>

#include <algorithm>

namespace usher::rules {

namespace {

Wrong wrong(const QString &code)
{
    return Problem::Field{{}, code, {}};
}

Wrong tooShort(int minimum)
{
    return Problem::Field{{}, problem_code::field::too_short, {{QStringLiteral("minimum"), QString::number(minimum)}}};
}

Wrong tooLong(int maximum)
{
    return Problem::Field{{}, problem_code::field::too_long, {{QStringLiteral("maximum"), QString::number(maximum)}}};
}

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

template <class Allowed> bool consistsOf(const QString &text, Allowed allowed)
{
    return std::all_of(text.cbegin(), text.cend(), allowed);
}

template <class Allowed> Wrong identifier(const QString &id, int maximum, Allowed allowed)
{
    if (id.isEmpty())
        return wrong(problem_code::field::required);
    if (characterCount(id) > maximum)
        return tooLong(maximum);
    return consistsOf(id, allowed) ? std::nullopt : wrong(problem_code::field::not_allowed);
}

bool isMailboxName(const QString &local)
{
    static const QString punctuation = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return !local.isEmpty() && local.size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.')
        && !local.contains(QLatin1String(".."))
        && consistsOf(local, [](QChar c) { return isAsciiAlphanumeric(c) || punctuation.contains(c); });
}

// The domain as it goes over the wire, or nothing.
QString asciiDomain(const QString &domain)
{
    // IDNA by Qt would let symbols through.
    const auto inLabel
        = [](char32_t c) { return c == '-' || c == '.' || QChar::isLetterOrNumber(c) || QChar::isMark(c); };
    const QList<char32_t> typed = characters::codePoints(domain);
    if (!std::all_of(typed.cbegin(), typed.cend(), inLabel))
        return {};
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    const QStringList labels = ascii.split(u'.');
    const bool sound = std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && consistsOf(label, [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-'; });
    });
    const bool numericTop = consistsOf(labels.last(), [](QChar c) { return c.isDigit(); });
    return sound && labels.size() > 1 && !numericTop && ascii.size() <= 253 ? ascii : QString();
}

} // namespace

Wrong requiredText(const QString &text, int maximum)
{
    if (tidyText(text).isEmpty())
        return wrong(problem_code::field::required);
    return optionalText(text, maximum);
}

Wrong optionalText(const QString &text, int maximum)
{
    if (characterCount(text) > maximum)
        return tooLong(maximum);
    return characters::hasForbidden(text) ? wrong(problem_code::field::not_allowed) : std::nullopt;
}

Wrong username(const QString &username, const UsernamePolicy &policy)
{
    if (username.isEmpty())
        return wrong(problem_code::field::required);
    // Before the length: "M" is told about the capital, not about three missing letters.
    if (!consistsOf(username, [&](QChar c) { return policy.characters.contains(c); }))
        return wrong(problem_code::field::not_allowed);
    if (characterCount(username) < policy.minimum)
        return tooShort(policy.minimum);
    if (characterCount(username) > policy.maximum)
        return tooLong(policy.maximum);
    return std::nullopt;
}

Wrong email(const QString &address)
{
    constexpr int maximum = 254;
    if (address.isEmpty())
        return wrong(problem_code::field::required);
    if (characterCount(address) > maximum)
        return tooLong(maximum);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0 || !isMailboxName(address.left(at)))
        return wrong(problem_code::field::malformed);
    const QString domain = asciiDomain(address.mid(at + 1));
    if (domain.isEmpty())
        return wrong(problem_code::field::malformed);
    return at + 1 + domain.size() > maximum ? tooLong(maximum) : std::nullopt;
}

Wrong phone(const QString &phone)
{
    constexpr int generous = 100; // characters, spaces and brackets included
    if (phone.isEmpty())
        return std::nullopt;
    const QString tidy = phone.size() > generous ? QString() : tidyPhone(phone);
    const QString digits = tidy.mid(1);
    const bool sound = tidy.startsWith(u'+') && digits.size() >= 7 && digits.size() <= 15 && !digits.startsWith(u'0')
        && consistsOf(digits, [](QChar c) { return c.isDigit(); });
    return sound ? std::nullopt : wrong(problem_code::field::malformed);
}

Wrong cloudAccountId(const QString &id)
{
    return identifier(id, 64, [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-' || c == u'_' || c == u'.'; });
}

Wrong cloudInstanceId(const QString &id)
{
    return identifier(id, 128, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace usher::rules

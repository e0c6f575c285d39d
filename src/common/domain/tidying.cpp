#include "common/domain/characters.h"
#include "common/domain/fieldrules.h"

#include <QUrl>

namespace usher::rules {

namespace {

constexpr qsizetype longestDomain = 253;
constexpr char32_t ideographicStop = 0x3002; // what an input method types for the dot of an address

bool isDash(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212;
}

// The value of a decimal digit of any script, or -1.
int digitOf(char32_t c)
{
    return QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
}

} // namespace

qsizetype characterCount(const QString &text)
{
    return characters::codePoints(text).size();
}

QString tidyText(const QString &text)
{
    QString result;
    bool gap = false;
    const QString visible = characters::visible(text);
    for (const QChar c : visible) {
        if (c.isSpace()) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap)
            result += u' ';
        gap = false;
        result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString tidyIdentifier(const QString &text)
{
    QString result;
    for (const char32_t c : characters::codePoints(characters::compatible(tidyText(text)))) {
        if (c == ideographicStop)
            result += u'.';
        else if (!QChar::isSpace(c) && !characters::isInvisible(c))
            result += QChar::fromUcs4(c);
    }
    // What went may have stood between a letter and its marks.
    return characters::visible(result).normalized(QString::NormalizationForm_C);
}

QString codeFromText(const QString &text, int digits)
{
    if (digits <= 0)
        return {};
    // Groups of digits with one separator between them are one run: "123 456", "123-456".
    QStringList run;
    const auto codeOfRun = [&]() -> QString {
        const QString joined = run.join(QString());
        if (joined.size() == digits)
            return joined;
        for (const QString &group : std::as_const(run)) {
            if (group.size() == digits)
                return group;
        }
        return {};
    };

    int separators = 2;
    for (const char32_t c : characters::codePoints(characters::visible(text))) {
        if (const int digit = digitOf(c); digit >= 0) {
            if (separators > 1) {
                if (const QString code = codeOfRun(); !code.isEmpty())
                    return code;
                run = {QString()};
            } else if (separators == 1) {
                run.append(QString());
            }
            run.last() += QChar(u'0' + digit);
            separators = 0;
        } else {
            const bool separates = QChar::isSpace(c) || isDash(c) || c == '.' || c == '_' || c == 0x00B7;
            separators += separates ? 1 : 2;
        }
    }
    return codeOfRun();
}

QString tidyPhone(const QString &phone)
{
    QString result;
    // "+44 (0)20…": the bracketed zero is dialled only inside the country.
    for (const char32_t c : characters::codePoints(tidyIdentifier(phone).remove(QLatin1String("(0)")))) {
        if (const int digit = digitOf(c); digit >= 0)
            result += QChar(u'0' + digit);
        else if (!isDash(c) && c != '(' && c != ')' && c != '[' && c != ']' && c != '.')
            result += QChar::fromUcs4(c);
    }
    return characters::visible(result).normalized(QString::NormalizationForm_C); // as an identifier
}

QString emailKey(const QString &address)
{
    const QString tidy = tidyIdentifier(address);
    const qsizetype at = tidy.lastIndexOf(u'@');
    const QString domain = tidy.mid(at + 1).toLower();
    const QString ace = domain.size() > longestDomain ? QString() : QString::fromLatin1(QUrl::toAce(domain));
    return tidy.left(at + 1).toLower() + (ace.isEmpty() ? domain : ace);
}

QString folded(const QString &text)
{
    // Qt folds character by character; by way of upper case "ß" becomes "ss".
    return characters::compatible(characters::compatible(characters::visible(text)).toUpper().toCaseFolded());
}

} // namespace usher::rules

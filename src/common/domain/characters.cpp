#include "common/domain/characters.h"

#include <QList>

#include <algorithm>

namespace usher::characters {

namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiPresentation = 0xFE0F;
constexpr char32_t blackFlag = 0x1F3F4; // flags of regions: this one, then tags

constexpr int mostMarks = 30;

struct Range
{
    char32_t first, last;
};

// Not all of category Cf: some of its members, such as the Arabic number signs, are seen.
constexpr Range hiddenRanges[] = {
    {0x00AD, 0x00AD}, // soft hyphen
    {0x034F, 0x034F}, // combining grapheme joiner
    {0x061C, 0x061C}, // Arabic letter mark
    {0x115F, 0x1160}, // Hangul fillers
    {0x17B4, 0x17B5}, {0x180B, 0x180F}, // Mongolian selectors and vowel separator
    {0x200B, 0x200F}, // zero-width space and joiners, directional marks
    {0x202A, 0x202E}, // bidirectional embeddings and overrides
    {0x2060, 0x206F}, // word joiner, invisible operators, isolates, deprecated formats
    {0x3164, 0x3164}, // Hangul filler
    {0xFDD0, 0xFDEF}, // non-characters
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFA0, 0xFFA0}, // half-width Hangul filler
    {0xFFF9, 0xFFFB}, // interlinear annotations
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, // musical formats
    {0xE0000, 0xE007F}, // tags
};

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isEmoji(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x21FF) || QChar::category(c) == QChar::Symbol_Other;
}

bool isHidden(char32_t c)
{
    if (QChar::isSurrogate(c) || (c & 0xFFFE) == 0xFFFE)
        return true;
    if (QChar::category(c) == QChar::Other_Control)
        return !QChar::isSpace(c);
    return std::any_of(std::begin(hiddenRanges), std::end(hiddenRanges),
        [c](Range range) { return c >= range.first && c <= range.last; });
}

} // namespace

QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.append(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            result.append(text[i].unicode());
        }
    }
    return result;
}

QString visible(const QString &text)
{
    const QList<char32_t> all = codePoints(text);
    QString result;
    result.reserve(text.size());
    char32_t previous = 0; // the last character that stayed
    bool inFlag = false;
    int marks = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const char32_t c = all[i];
        const char32_t next = i + 1 < all.size() ? all[i + 1] : 0;
        const bool joins = c == joiner && isEmoji(next) && (isEmoji(previous) || previous == emojiPresentation);
        inFlag = c == blackFlag || (inFlag && isTag(c));
        if (isHidden(c) && !joins && !inFlag)
            continue;
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        result += QChar::fromUcs4(c);
        previous = c;
    }
    return result;
}

bool hasForbidden(const QString &text)
{
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    };
    return std::any_of(text.cbegin(), text.cend(), breaks) || visible(text) != text;
}

QString compatible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : codePoints(text))
        result += c < 0x80 ? QString(QChar(c)) : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return result.normalized(QString::NormalizationForm_C);
}

bool isInvisible(char32_t c)
{
    return isHidden(c) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace usher::characters

#pragma once

#include <QString>

#include <cstddef>
#include <optional>

// The words that stand for an enumeration's values on the wire, on the disk and in the database. A table of them,
//     constexpr EnumWord<Colour> colourWords[]{{Colour::Red, "red"}, …};
// names every value once.
namespace usher {

template <class Enum> struct EnumWord
{
    Enum value;
    const char *word; // ASCII
};

template <class Enum, std::size_t Count> QString toWord(const EnumWord<Enum> (&words)[Count], Enum value)
{
    for (const EnumWord<Enum> &known : words) {
        if (known.value == value)
            return QString::fromLatin1(known.word);
    }
    Q_UNREACHABLE();
}

// Nothing for a word that stands for none of them.
template <class Enum, std::size_t Count>
std::optional<Enum> fromWord(const EnumWord<Enum> (&words)[Count], const QString &word)
{
    for (const EnumWord<Enum> &known : words) {
        if (word == QLatin1String(known.word))
            return known.value;
    }
    return std::nullopt;
}

} // namespace usher

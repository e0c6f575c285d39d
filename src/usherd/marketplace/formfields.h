#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace usherd::marketplace {

// What a browser brings, by name and value, percent-decoded exactly once.
using FormFields = QList<std::pair<QByteArray, QByteArray>>;

// The value of a name that is there exactly once. Two of them are none: which one another reader would take is open.
inline std::optional<QByteArray> onlyField(const FormFields &fields, QByteArrayView name)
{
    const auto named = [name](const auto &field) { return field.first == name; };
    const auto first = std::find_if(fields.cbegin(), fields.cend(), named);
    if (first == fields.cend() || std::any_of(first + 1, fields.cend(), named))
        return std::nullopt;
    return first->second;
}

// Visible ASCII: fit for a header and a log of lengths, and all that either token is made of.
inline bool isToken(QByteArrayView token)
{
    constexpr qsizetype longest = 4096;
    return !token.isEmpty() && token.size() <= longest
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace usherd::marketplace

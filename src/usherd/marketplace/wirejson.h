#pragma once

#include "common/core/jsonreader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

// JSON as the marketplaces write it: the grammar strictly, the members with tolerance.
namespace usherd::marketplace {

// An object, at most 256 KiB and 16 levels. Members that are null are left out at every level: a marketplace writes
// null for what it does not say. Nothing: not such an object.
std::optional<QJsonObject> readObject(const QByteArray &utf8);

// The members that `shape` asks for; others are ignored. Nothing: one is missing or not of its form.
template <class T, class Shape> std::optional<T> readMembers(const QJsonObject &object, const Shape &shape)
{
    usher::Result<T> read = usher::readJson<T>(object, usher::JsonReader::Unknown::Ignore, shape);
    return read ? std::optional<T>(std::move(read).value()) : std::nullopt;
}

// ISO 8601 with any fraction, UTC where no zone is named. ms since 1970 UTC; 0: not a time of this age.
qint64 isoTime(const QString &text);

// Only the one spelling that an encoder of this form makes: no stray bits, nothing skipped. Nothing: another, or empty.
std::optional<QByteArray> decodedBase64(
    const QByteArray &text, QByteArray::Base64Options form = QByteArray::Base64Encoding);

// A number without a fraction that a double holds exactly. Nothing: anything else.
std::optional<qint64> wholeNumber(const QJsonValue &value);

namespace form {
inline const usher::TextForm word = usher::patternForm("Word", 1, 255, "[!-~]+"); // an opaque identifier
inline const usher::TextForm text{"Text", 0, 1024}; // compared or parsed, never kept as it is
inline const usher::TextForm guid
    = usher::patternForm("Guid", 36, 36, "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
} // namespace form

} // namespace usherd::marketplace

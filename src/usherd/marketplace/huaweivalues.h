#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// Values as KooGallery writes them.
namespace usherd::marketplace::huawei {

// A member that is null is one that is not there; of nested objects they stay.
QJsonObject withoutNulls(QJsonObject);

// From 0 to 9: the base interface sends these numbers as strings, the kit as numbers.
std::optional<int> readDigit(const QJsonValue &);

// "yyyyMMddHHmmss" or, with ms, "yyyyMMddHHmmssSSS". In ms since 1970 UTC. The offset is in seconds.
std::optional<qint64> readDigitTime(const QString &, int utcOffset);

// Absent: no test. Nothing: neither "0" nor "1".
std::optional<bool> readTestFlag(const QJsonValue &);

} // namespace usherd::marketplace::huawei

#include "usherd/marketplace/huaweivalues.h"

#include <QDateTime>

#include <algorithm>

namespace usherd::marketplace::huawei {

QJsonObject withoutNulls(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();)
        it = it->isNull() ? object.erase(it) : std::next(it);
    return object;
}

std::optional<int> readDigit(const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    if (text.size() != 1 || text.front() < QLatin1Char('0') || text.front() > QLatin1Char('9'))
        return std::nullopt;
    return text.front().digitValue();
}

std::optional<qint64> readDigitTime(const QString &text, int utcOffset)
{
    const bool digits = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!digits || (text.size() != 14 && text.size() != 17))
        return std::nullopt;
    const auto part = [&](qsizetype at, qsizetype length) { return text.mid(at, length).toInt(); };
    const QDate date(part(0, 4), part(4, 2), part(6, 2));
    const QTime time(part(8, 2), part(10, 2), part(12, 2), part(14, 3));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::OffsetFromUTC, utcOffset).toMSecsSinceEpoch();
}

std::optional<bool> readTestFlag(const QJsonValue &value)
{
    if (value.isUndefined())
        return false;
    const std::optional<int> digit = readDigit(value);
    if (!digit || *digit > 1)
        return std::nullopt;
    return *digit == 1;
}

} // namespace usherd::marketplace::huawei

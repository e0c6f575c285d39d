#include "usherd/marketplace/wirejson.h"

#include "common/core/jsonstrict.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace usherd::marketplace {

namespace {

constexpr qsizetype largestObject = qsizetype(256) * 1024;
constexpr int deepestObject = 16;

// The depth is bounded by the parser.
QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        QJsonArray kept;
        for (const auto &item : items)
            kept.append(withoutNulls(item));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject kept;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isNull())
            kept.insert(it.key(), withoutNulls(it.value()));
    }
    return kept;
}

} // namespace

std::optional<QJsonObject> readObject(const QByteArray &utf8)
{
    if (utf8.size() > largestObject)
        return std::nullopt;
    const usher::Result<QJsonDocument> document = usher::parseStrictJson(utf8, deepestObject);
    if (!document || !document->isObject())
        return std::nullopt;
    return withoutNulls(document->object()).toObject();
}

qint64 isoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    constexpr int lastYear = 9999;
    if (!time.isValid() || time.date().year() > lastYear)
        return 0;
    return qMax<qint64>(0, time.toMSecsSinceEpoch());
}

std::optional<QByteArray> decodedBase64(const QByteArray &text, QByteArray::Base64Options form)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.toBase64(form) != text)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > exact)
        return std::nullopt;
    return qint64(number);
}

} // namespace usherd::marketplace

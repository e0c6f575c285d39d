#include "common/core/jsonreader.h"

#include <algorithm>
#include <cmath>

namespace usher {

namespace {

namespace wrong = problem_code::field;

// A request can be wrong in more ways than anybody wants to read, and its members' names are the sender's.
constexpr qsizetype mostReported = 32;
constexpr qsizetype longestReportedName = 64;
constexpr int longestUrl = 2048;

qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

QMap<QString, QString> limit(const QString &name, int value)
{
    return {{name, QString::number(value)}};
}

QMap<QString, QString> minimumOf(int value)
{
    return limit(QStringLiteral("minimum"), value);
}

QMap<QString, QString> maximumOf(int value)
{
    return limit(QStringLiteral("maximum"), value);
}

bool usableUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

bool TextForm::fits(const QString &text) const
{
    const qsizetype length = codePoints(text);
    return length >= minimum && length <= maximum && (pattern.pattern().isEmpty() || pattern.match(text).hasMatch());
}

TextForm patternForm(const char *name, int minimum, int maximum, const char *pattern)
{
    return {
        name, minimum, maximum, QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))};
}

JsonReader::JsonReader(
    const QJsonObject &object, Unknown unknown, const QString &pointer, QList<Problem::Field> &wrongFields)
    : m_object(object)
    , m_unknown(unknown)
    , m_pointer(pointer)
    , m_wrong(wrongFields)
{
}

void JsonReader::text(const char *name, QString &value, const TextForm &form)
{
    if (const std::optional<QJsonValue> member = required(name))
        value = checkedText(*member, path(name), form).value_or(value);
}

void JsonReader::optionalText(const char *name, QString &value, const TextForm &form)
{
    if (const std::optional<QJsonValue> member = take(name))
        value = checkedText(*member, path(name), form).value_or(value);
}

void JsonReader::secret(const char *name, Secret &value, const TextForm &form)
{
    const std::optional<QJsonValue> member = required(name);
    if (!member)
        return;
    if (const std::optional<QString> text = checkedText(*member, path(name), form))
        value = Secret(*text);
}

void JsonReader::optionalSecret(const char *name, Secret &value, const TextForm &form)
{
    if (m_object.contains(QLatin1String(name)))
        secret(name, value, form);
}

void JsonReader::optionalTime(const char *name, QDateTime &value)
{
    static const TextForm form{"Time", 1, 40};
    QString text;
    optionalText(name, text, form);
    if (text.isEmpty())
        return;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        return reject(path(name), wrong::malformed);
    value = time;
}

void JsonReader::url(const char *name, QUrl &value)
{
    readUrl(required(name), name, value);
}

void JsonReader::optionalUrl(const char *name, QUrl &value)
{
    readUrl(take(name), name, value);
}

void JsonReader::integer(const char *name, int &value, int minimum, int maximum)
{
    readInteger(required(name), name, value, minimum, maximum);
}

void JsonReader::optionalInteger(const char *name, int &value, int minimum, int maximum)
{
    readInteger(take(name), name, value, minimum, maximum);
}

void JsonReader::boolean(const char *name, bool &value)
{
    const std::optional<QJsonValue> member = required(name);
    if (member && !member->isBool())
        reject(path(name), wrong::wrong_type);
    else if (member)
        value = member->toBool();
}

void JsonReader::raw(const char *name, QJsonObject &value)
{
    const std::optional<QJsonValue> member = required(name);
    if (member && !member->isObject())
        reject(path(name), wrong::wrong_type);
    else if (member)
        value = member->toObject();
}

void JsonReader::texts(const char *name, QStringList &values, int maximum, const TextForm &form)
{
    values.clear();
    eachItem(name, maximum, [&](const QJsonValue &item, const QString &place) {
        if (const std::optional<QString> text = checkedText(item, place, form))
            values.append(*text);
    });
}

void JsonReader::optionalTexts(const char *name, QStringList &values, int maximum, const TextForm &form)
{
    if (m_object.contains(QLatin1String(name)))
        texts(name, values, maximum, form);
}

void JsonReader::optionalBoolean(const char *name, bool &value)
{
    if (m_object.contains(QLatin1String(name)))
        boolean(name, value);
}

void JsonReader::optionalTextMap(const char *name, QMap<QString, QString> &values, int maximum, const TextForm &form)
{
    const std::optional<QJsonValue> member = take(name);
    if (!member)
        return;
    if (!member->isObject())
        return reject(path(name), wrong::wrong_type);
    const QJsonObject map = member->toObject();
    if (map.size() > maximum)
        return reject(path(name), wrong::too_long, maximumOf(maximum));
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        if (const std::optional<QString> text = checkedText(it.value(), path(name) + QLatin1Char('/') + it.key(), form))
            values.insert(it.key(), *text);
    }
}

void JsonReader::finish()
{
    if (m_unknown == Unknown::Ignore || !m_judgeUnknown)
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()))
            reject(path(it.key()), wrong::unknown_member);
    }
}

void JsonReader::reject(const QString &pointer, const QString &code, const QMap<QString, QString> &arguments)
{
    if (m_wrong.size() < mostReported)
        m_wrong.append({pointer, code, arguments});
}

QString JsonReader::path(const QString &name) const
{
    QString token = name.left(longestReportedName);
    token.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return m_pointer + QLatin1Char('/') + token;
}

std::optional<QJsonValue> JsonReader::take(const char *name)
{
    const auto key = QString::fromLatin1(name);
    m_asked.append(key);
    const auto member = m_object.constFind(key);
    return member == m_object.constEnd() ? std::nullopt : std::optional<QJsonValue>(*member);
}

std::optional<QJsonValue> JsonReader::required(const char *name)
{
    std::optional<QJsonValue> member = take(name);
    if (!member)
        reject(path(name), wrong::required);
    return member;
}

std::optional<QString> JsonReader::word(const char *name)
{
    const std::optional<QJsonValue> member = required(name);
    if (!member)
        return std::nullopt;
    if (member->isString())
        return member->toString();
    reject(path(name), wrong::wrong_type);
    return std::nullopt;
}

std::optional<QString> JsonReader::checkedText(const QJsonValue &value, const QString &place, const TextForm &form)
{
    if (!value.isString()) {
        reject(place, wrong::wrong_type);
        return std::nullopt;
    }
    const QString text = value.toString();
    const qsizetype length = codePoints(text);
    if (length == 0 && form.minimum > 0)
        reject(place, wrong::required);
    else if (length < form.minimum)
        reject(place, wrong::too_short, minimumOf(form.minimum));
    else if (length > form.maximum)
        reject(place, wrong::too_long, maximumOf(form.maximum));
    else if (!form.fits(text))
        reject(place, wrong::malformed);
    else
        return text;
    return std::nullopt;
}

void JsonReader::readUrl(const std::optional<QJsonValue> &member, const char *name, QUrl &value)
{
    static const TextForm form{"Url", 1, longestUrl};
    const std::optional<QString> text = member ? checkedText(*member, path(name), form) : std::nullopt;
    if (!text)
        return;
    const QUrl url(*text, QUrl::StrictMode);
    if (usableUrl(url))
        value = url;
    else
        reject(path(name), wrong::malformed);
}

void JsonReader::readInteger(
    const std::optional<QJsonValue> &member, const char *name, int &value, int minimum, int maximum)
{
    if (!member)
        return;
    const double number = member->toDouble();
    if (!member->isDouble() || number != std::floor(number))
        reject(path(name), wrong::wrong_type);
    else if (number < minimum || number > maximum)
        reject(path(name), wrong::not_allowed);
    else
        value = int(number);
}

std::optional<QJsonArray> JsonReader::items(const char *name, int maximum)
{
    const std::optional<QJsonValue> member = required(name);
    if (!member)
        return std::nullopt;
    if (!member->isArray()) {
        reject(path(name), wrong::wrong_type);
        return std::nullopt;
    }
    const QJsonArray array = member->toArray();
    if (array.size() > maximum) {
        reject(path(name), wrong::too_long, maximumOf(maximum));
        return std::nullopt;
    }
    return array;
}

} // namespace usher

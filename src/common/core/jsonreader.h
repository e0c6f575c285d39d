#pragma once

#include "common/core/problemcodes.h"
#include "common/core/result.h"
#include "common/core/secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace usher {

// The form of a string member. Lengths count Unicode code points; the pattern covers the whole text, none: any text.
struct TextForm
{
    const char *name; // of the schema that says the same in resources/api/openapi.yaml
    int minimum;
    int maximum;
    QRegularExpression pattern = {};

    bool fits(const QString &text) const;
};

TextForm patternForm(const char *name, int minimum, int maximum, const char *pattern);

// Reads the members of one JSON object into typed values and collects all that is wrong, with JSON pointers. A shape is
// a generic lambda (auto &archive, auto &value) that names the members once; JsonReader and JsonWriter both take it.
// A member that is wrong leaves its value untouched.
class JsonReader
{
public:
    static constexpr bool reading = true;
    enum class Unknown { Refuse, Ignore };

    JsonReader(const QJsonObject &object, Unknown unknown, const QString &pointer, QList<Problem::Field> &wrong);

    void text(const char *name, QString &value, const TextForm &form);
    void optionalText(const char *name, QString &value, const TextForm &form);
    void secret(const char *name, Secret &value, const TextForm &form);
    void optionalSecret(const char *name, Secret &value, const TextForm &form);
    void optionalTime(const char *name, QDateTime &value); // RFC 3339, UTC; absent: invalid
    void url(const char *name, QUrl &value); // absolute, http or https, no user information, at most 2048 characters
    void optionalUrl(const char *name, QUrl &value);
    void integer(const char *name, int &value, int minimum, int maximum);
    void optionalInteger(const char *name, int &value, int minimum, int maximum);
    void boolean(const char *name, bool &value);
    void optionalBoolean(const char *name, bool &value);
    void raw(const char *name, QJsonObject &value);
    void texts(const char *name, QStringList &values, int maximum, const TextForm &form);
    void optionalTexts(const char *name, QStringList &values, int maximum, const TextForm &form);
    void optionalTextMap(const char *name, QMap<QString, QString> &values, int maximum, const TextForm &form);

    // One of a list of words. False when it is none of them.
    template <class Enum>
    bool choice(const char *name, Enum &value, QString (*)(Enum), std::optional<Enum> (*fromId)(const QString &))
    {
        const std::optional<QString> id = word(name);
        const std::optional<Enum> known = id ? fromId(*id) : std::nullopt;
        if (id && !known)
            reject(path(name), problem_code::field::not_allowed);
        value = known.value_or(value);
        return known.has_value();
    }
    // Absent: what it is unless said.
    template <class Enum>
    void optionalChoice(const char *name, Enum &value, Enum otherwise, QString (*toId)(Enum),
        std::optional<Enum> (*fromId)(const QString &))
    {
        if (m_object.contains(QLatin1String(name)))
            choice(name, value, toId, fromId);
        else
            value = otherwise;
    }
    // A choice that decides which other members there are: when it is wrong, these cannot be judged and are not.
    template <class Enum>
    bool variant(const char *name, Enum &value, QString (*toId)(Enum), std::optional<Enum> (*fromId)(const QString &))
    {
        const bool known = choice(name, value, toId, fromId);
        m_judgeUnknown = m_judgeUnknown && known;
        return known;
    }
    // Where unknown members are ignored, so are unknown words: the list of a newer writer stays readable.
    template <class Enum>
    void choices(const char *name, QList<Enum> &values, int maximum, QString (*)(Enum),
        std::optional<Enum> (*fromId)(const QString &))
    {
        values.clear();
        eachItem(name, maximum, [&](const QJsonValue &item, const QString &place) {
            const std::optional<Enum> known = item.isString() ? fromId(item.toString()) : std::nullopt;
            if (known)
                values.append(*known);
            else if (!item.isString() || m_unknown == Unknown::Refuse)
                reject(place, item.isString() ? problem_code::field::not_allowed : problem_code::field::wrong_type);
        });
    }
    template <class T, class Shape> void object(const char *name, T &value, const Shape &shape)
    {
        if (const std::optional<QJsonValue> member = required(name))
            nested(*member, path(name), value, shape);
    }
    template <class T, class Shape> void optionalObject(const char *name, std::optional<T> &value, const Shape &shape)
    {
        if (const std::optional<QJsonValue> member = take(name))
            nested(*member, path(name), value.emplace(), shape);
    }
    template <class T, class Shape> void list(const char *name, QList<T> &values, int maximum, const Shape &shape)
    {
        values.clear();
        eachItem(name, maximum, [&](const QJsonValue &item, const QString &place) {
            T value;
            nested(item, place, value, shape);
            values.append(std::move(value));
        });
    }
    template <class T, class Shape>
    void optionalList(const char *name, QList<T> &values, int maximum, const Shape &shape)
    {
        if (m_object.contains(QLatin1String(name)))
            list(name, values, maximum, shape);
    }

    QStringList names() const { return m_object.keys(); } // of the members that are there
    // To be called when all members are read: reports those that nobody asked for.
    void finish();
    void reject(const QString &pointer, const QString &code, const QMap<QString, QString> &arguments = {});
    QString path(const QString &name) const;
    QString path(const char *name) const { return path(QString::fromLatin1(name)); }

private:
    std::optional<QJsonValue> take(const char *name);
    std::optional<QJsonValue> required(const char *name);
    std::optional<QString> word(const char *name);
    std::optional<QString> checkedText(const QJsonValue &value, const QString &place, const TextForm &form);
    void readUrl(const std::optional<QJsonValue> &member, const char *name, QUrl &value);
    void readInteger(const std::optional<QJsonValue> &member, const char *name, int &value, int minimum, int maximum);
    std::optional<QJsonArray> items(const char *name, int maximum);

    template <class Item> void eachItem(const char *name, int maximum, const Item &item)
    {
        const std::optional<QJsonArray> array = items(name, maximum);
        if (!array)
            return;
        for (qsizetype i = 0; i < array->size(); ++i)
            item(array->at(i), path(name) + QLatin1Char('/') + QString::number(i));
    }
    template <class T, class Shape>
    void nested(const QJsonValue &member, const QString &place, T &value, const Shape &shape)
    {
        if (!member.isObject())
            return reject(place, problem_code::field::wrong_type);
        JsonReader reader(member.toObject(), m_unknown, place, m_wrong);
        shape(reader, value);
        reader.finish();
    }

    const QJsonObject m_object;
    const Unknown m_unknown;
    const QString m_pointer;
    QList<Problem::Field> &m_wrong;
    QStringList m_asked;
    bool m_judgeUnknown = true;
};

// The value, or problem_code::validation_failed (422) with every field that is wrong.
template <class T, class Shape>
Result<T> readJson(const QJsonObject &object, JsonReader::Unknown unknown, const Shape &shape)
{
    Problem problem = Problem::make(problem_code::validation_failed, 422);
    JsonReader reader(object, unknown, {}, problem.fields);
    T value;
    shape(reader, value);
    reader.finish();
    if (!problem.fields.isEmpty())
        return problem;
    return value;
}

} // namespace usher

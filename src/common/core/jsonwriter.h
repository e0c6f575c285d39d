#pragma once

#include "common/core/jsonreader.h"

namespace usher {

// The other direction of JsonReader, with the same shapes. Empty optional members are left out.
class JsonWriter
{
public:
    static constexpr bool reading = false;

    void text(const char *name, const QString &value, const TextForm &) { put(name, value); }
    void optionalText(const char *name, const QString &value, const TextForm &)
    {
        if (!value.isEmpty())
            put(name, value);
    }
    void secret(const char *name, const Secret &value, const TextForm &) { put(name, value.reveal()); }
    void optionalSecret(const char *name, const Secret &value, const TextForm &form)
    {
        if (!value.isEmpty())
            secret(name, value, form);
    }
    void optionalTime(const char *name, const QDateTime &value)
    {
        if (value.isValid())
            put(name, value.toUTC().toString(Qt::ISODateWithMs));
    }
    void url(const char *name, const QUrl &value) { put(name, value.toString(QUrl::FullyEncoded)); }
    void optionalUrl(const char *name, const QUrl &value)
    {
        if (!value.isEmpty())
            url(name, value);
    }
    void integer(const char *name, int value, int, int) { put(name, value); }
    void optionalInteger(const char *name, int value, int, int)
    {
        if (value != 0)
            put(name, value);
    }
    void boolean(const char *name, bool value) { put(name, value); }
    void raw(const char *name, const QJsonObject &value) { put(name, value); }
    void texts(const char *name, const QStringList &values, int, const TextForm &)
    {
        put(name, QJsonArray::fromStringList(values));
    }
    void optionalTexts(const char *name, const QStringList &values, int maximum, const TextForm &form)
    {
        if (!values.isEmpty())
            texts(name, values, maximum, form);
    }
    void optionalBoolean(const char *name, bool value)
    {
        if (value)
            put(name, value);
    }
    void optionalTextMap(const char *name, const QMap<QString, QString> &values, int, const TextForm &)
    {
        if (values.isEmpty())
            return;
        QJsonObject map;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            map.insert(it.key(), it.value());
        put(name, map);
    }
    template <class Enum>
    bool choice(const char *name, Enum value, QString (*toId)(Enum), std::optional<Enum> (*)(const QString &))
    {
        put(name, toId(value));
        return true;
    }
    template <class Enum>
    void optionalChoice(const char *name, Enum value, Enum otherwise, QString (*toId)(Enum),
        std::optional<Enum> (*fromId)(const QString &))
    {
        if (value != otherwise)
            choice(name, value, toId, fromId);
    }
    template <class Enum>
    bool variant(const char *name, Enum value, QString (*toId)(Enum), std::optional<Enum> (*fromId)(const QString &))
    {
        return choice(name, value, toId, fromId);
    }
    template <class Enum>
    void choices(const char *name, const QList<Enum> &values, int, QString (*toId)(Enum),
        std::optional<Enum> (*)(const QString &))
    {
        QJsonArray array;
        for (const Enum value : values)
            array.append(toId(value));
        put(name, array);
    }
    template <class T, class Shape> void object(const char *name, const T &value, const Shape &shape)
    {
        put(name, written(value, shape));
    }
    template <class T, class Shape>
    void optionalObject(const char *name, const std::optional<T> &value, const Shape &shape)
    {
        if (value)
            object(name, *value, shape);
    }
    template <class T, class Shape> void list(const char *name, const QList<T> &values, int, const Shape &shape)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(written(value, shape));
        put(name, array);
    }
    template <class T, class Shape>
    void optionalList(const char *name, const QList<T> &values, int maximum, const Shape &shape)
    {
        if (!values.isEmpty())
            list(name, values, maximum, shape);
    }

    template <class T, class Shape> static QJsonObject written(const T &value, const Shape &shape)
    {
        JsonWriter writer;
        shape(writer, value);
        return writer.m_object;
    }

private:
    void put(const char *name, const QJsonValue &value) { m_object.insert(QLatin1String(name), value); }

    QJsonObject m_object;
};

template <class T, class Shape> QJsonObject writeJson(const T &value, const Shape &shape)
{
    return JsonWriter::written(value, shape);
}

} // namespace usher

#include "common/core/languages.h"

#include <QMap>

namespace usher {

std::optional<QString> nearestLanguage(const QString &wanted, const QStringList &offered)
{
    const QLocale asked(wanted);
    std::optional<QString> found;
    if (asked.language() == QLocale::C) // it is no language
        return found;
    for (const QString &tag : offered) {
        const QLocale locale(tag);
        if (locale.language() != asked.language())
            continue;
        if (locale.script() == asked.script())
            return tag;
        if (!found)
            found = tag;
    }
    return found;
}

std::optional<QString> nearestLanguage(const QStringList &wanted, const QStringList &offered)
{
    for (const QString &one : wanted) {
        if (const std::optional<QString> found = nearestLanguage(one, offered))
            return found;
    }
    return std::nullopt;
}

QString ownName(const QString &language)
{
    // QLocale calls both kinds of Chinese "中文", or names a country that is not meant.
    static const QMap<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("pt-BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("zh-CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh-TW"), QStringLiteral("繁體中文")},
    };
    if (names.contains(language))
        return names.value(language);
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace usher

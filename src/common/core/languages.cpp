#include "common/core/languages.h"

#include <QMap>

#include <algorithm>

namespace usher {

OfferedLanguages::OfferedLanguages(const QStringList &tags)
{
    m_offers.reserve(tags.size());
    for (const QString &tag : tags)
        m_offers.append({tag, QLocale(tag)});
}

std::optional<QString> OfferedLanguages::nearest(const QString &wanted) const
{
    if (std::ranges::find(m_offers, wanted, &Offer::tag) != m_offers.end())
        return wanted;
    const QLocale asked(wanted);
    std::optional<QString> found;
    if (asked.language() == QLocale::C) // it is no language
        return found;
    for (const Offer &offer : m_offers) {
        if (offer.locale.language() != asked.language())
            continue;
        if (offer.locale.script() == asked.script())
            return offer.tag;
        if (!found)
            found = offer.tag;
    }
    return found;
}

std::optional<QString> OfferedLanguages::nearest(const QStringList &wanted) const
{
    for (const QString &one : wanted) {
        if (const std::optional<QString> found = nearest(one))
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

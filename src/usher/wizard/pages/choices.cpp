#include "usher/wizard/pages/choices.h"

#include "common/domain/phonenumbers.h"
#include "usher/flow/words.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace usher::choices {

List sites(const QList<Site> &sites)
{
    List list;
    for (const Site &site : sites) {
        QString text = words::siteName(site);
        if (!site.provider.isEmpty())
            text += QStringLiteral(" · ") + words::siteProvider(site);
        list.append({site.id, text});
    }
    return list;
}

namespace {

// Qt knows a country's name in English, in its own language, and in any language spoken there.
QString countryName(QLocale::Territory territory, QLocale::Language spoken)
{
    const QLocale inOurs(spoken, territory);
    if (inOurs.language() == spoken && inOurs.territory() == territory)
        return inOurs.nativeTerritoryName();
    const QString name = QLocale::territoryToString(territory);
    // Where Qt knows no language of a country it answers with the one that is set here.
    const QLocale theirs(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    const QString own = theirs.territory() == territory ? theirs.nativeTerritoryName() : QString();
    return spoken == QLocale::English || own.isEmpty() || own == name ? name : name + QLatin1String(" (") + own + u')';
}

List territories(const QString &language, bool dial)
{
    // To sort them takes longer than all else when a page is shown again.
    static QHash<std::pair<QString, bool>, List> sorted;
    List &list = sorted[{language, dial}];
    if (!list.isEmpty())
        return list;
    for (const rules::PhoneCountry &country : rules::phoneCountries()) {
        const QString id = QString::fromLatin1(country.territory);
        const QLocale::Territory territory = QLocale::codeToTerritory(id);
        if (territory == QLocale::AnyTerritory)
            continue;
        Entry entry{id, countryName(territory, QLocale(language).language())};
        if (dial) {
            // Isolated: the code stays in one piece in right-to-left text.
            entry.brief = QStringLiteral("\u2066+%1\u2069").arg(QLatin1String(country.dial));
            entry.text += QLatin1Char(' ') + entry.brief;
        }
        list.append(entry);
    }
    const QCollator collator{QLocale(language)};
    std::sort(list.begin(), list.end(),
        [&collator](const auto &a, const auto &b) { return collator.compare(a.text, b.text) < 0; });
    return list;
}

// What an answer may leave open, and what it says already, though it is none of the list.
List optional(List list, const QString &answer)
{
    const auto isAnswer = [&answer](const auto &entry) { return entry.id == answer; };
    if (!answer.isEmpty() && std::none_of(list.cbegin(), list.cend(), isAnswer))
        list.prepend({answer, answer});
    list.prepend({QString(), QStringLiteral("–")});
    return list;
}

} // namespace

List dialCodes(const QString &language)
{
    return territories(language, true);
}

List regions(const QString &language, const QString &answer)
{
    return optional(territories(language, false), answer);
}

List industries(const QString &answer)
{
    List list;
    for (const QString &id : words::industryIds())
        list.append({id, words::industry(id)});
    return optional(list, answer);
}

List sites(const SiteGroups &groups)
{
    if (groups.others.isEmpty())
        return sites(groups.suitable);
    const List suitable{{{}, words::siteGroup(true), true}};
    const List others{{{}, words::siteGroup(false), true}};
    return suitable + sites(groups.suitable) + others + sites(groups.others);
}

List workspaceLanguages(const QStringList &ids)
{
    List list;
    for (const QString &id : ids)
        list.append({id, words::languageOfWorkspace(id)});
    return list;
}

} // namespace usher::choices

#include "usher/wizard/pages/choices.h"

#include "usher/flow/words.h"

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

List workspaceLanguages(const QStringList &ids)
{
    List list;
    for (const QString &id : ids)
        list.append({id, words::languageOfWorkspace(id)});
    return list;
}

} // namespace usher::choices

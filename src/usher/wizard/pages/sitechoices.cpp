#include "usher/wizard/pages/sitechoices.h"

#include "usher/flow/words.h"

namespace usher {

QList<std::pair<QString, QString>> siteChoices(const QList<Site> &sites)
{
    QList<std::pair<QString, QString>> choices;
    for (const Site &site : sites) {
        QString text = words::siteName(site);
        if (!site.provider.isEmpty())
            text += QStringLiteral(" · ") + site.provider;
        choices.append({site.id, text});
    }
    return choices;
}

}

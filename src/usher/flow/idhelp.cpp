#include "usher/flow/idhelp.h"

#include "usher/flow/marketplaces/marketplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

constexpr const char *idHelpContext = "usher::IdHelp";

// Labels of the clouds' consoles: translate them as the consoles do.
const std::pair<const char *, const char *> consoleLabelRows[] = {
    {"account-id", QT_TRANSLATE_NOOP("usher::IdHelp", "Account ID")},
    {"account-management", QT_TRANSLATE_NOOP("usher::IdHelp", "Account Management")},
    {"api-credentials", QT_TRANSLATE_NOOP("usher::IdHelp", "API Credentials")},
    {"iam-user-id", QT_TRANSLATE_NOOP("usher::IdHelp", "IAM User ID")},
    {"instance-id", QT_TRANSLATE_NOOP("usher::IdHelp", "Instance ID")},
    {"my-credentials", QT_TRANSLATE_NOOP("usher::IdHelp", "My Credentials")},
    {"my-marketplace", QT_TRANSLATE_NOOP("usher::IdHelp", "My Marketplace")},
    {"project-id", QT_TRANSLATE_NOOP("usher::IdHelp", "Project ID")},
    {"purchased-services", QT_TRANSLATE_NOOP("usher::IdHelp", "Purchased Services")},
    // What a RAM user is called before the @, for example
    {"ram-name", QT_TRANSLATE_NOOP("usher::IdHelp", "name@")},
    {"ram-user", QT_TRANSLATE_NOOP("usher::IdHelp", "RAM user")},
    {"resource-details", QT_TRANSLATE_NOOP("usher::IdHelp", "Resource Details")},
};

QString helpText(const char *text)
{
    return text ? QCoreApplication::translate(idHelpContext, text) : QString();
}

} // namespace

QList<IdHelp> idHelp(Marketplace marketplace, const QString &variant, PurchaseId what)
{
    QList<IdHelp> list;
    for (const IdHelpRow &row : profileOf(marketplace).idHelp) {
        const bool elsewhere = !variant.isEmpty() && row.variant && variant != QLatin1String(row.variant);
        if (row.what != what || elsewhere)
            continue;
        IdHelp help{QString::fromLatin1(row.id), helpText(row.who), {}, helpText(row.note), helpText(row.picture)};
        for (const char *step : row.steps) {
            if (step)
                help.steps.append(helpText(step));
        }
        list.append(help);
    }
    return list;
}

QString consoleLabel(const QString &id)
{
    const auto row = std::find_if(std::begin(consoleLabelRows), std::end(consoleLabelRows),
        [&id](const auto &r) { return id == QLatin1String(r.first); });
    return row == std::end(consoleLabelRows) ? QString() : helpText(row->second);
}

QStringList consoleLabels()
{
    QStringList ids;
    for (const auto &row : consoleLabelRows)
        ids.append(QString::fromLatin1(row.first));
    return ids;
}

} // namespace usher

#include "usher/flow/idhelp.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

constexpr const char *idHelpContext = "usher::IdHelp";

struct HelpRow
{
    Marketplace marketplace;
    const char *variant; // of Listing::variant; nullptr: any
    PurchaseId what;
    const char *id;
    const char *who;
    const char *steps[4];
    const char *note;
    const char *picture;
};

// Only what the vendors document. An Alibaba Cloud ID that cannot be found one way is found another, so all are
// offered.
const HelpRow helpRows[] = {
    {Marketplace::Alibaba, "china", PurchaseId::Account, "alibaba-account",
        //: Whom the help is for: somebody signed in with the account that bought, not with a sub-account
        QT_TRANSLATE_NOOP("usher::IdHelp", "Main account"),
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Sign in to the Alibaba Cloud console with the main account."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Click your picture in the upper right corner."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Account ID below the name.")},
        QT_TRANSLATE_NOOP("usher::IdHelp", "Take the ID of the account that bought the plan."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.")},
    {Marketplace::Alibaba, nullptr, PurchaseId::Account, "alibaba-ram",
        //: Whom the help is for: a sub-account of Alibaba Cloud's "Resource Access Management"
        QT_TRANSLATE_NOOP("usher::IdHelp", "RAM user"),
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Sign in to the Alibaba Cloud console as the RAM user."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Click your picture in the upper right corner."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the number after the @ of your name.")},
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "That number is the main account's ID. You can also paste the whole name: we take the number out of it."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "A console window. Your picture in the upper right corner is open, and in the name of the RAM user the "
            "number after the @ is marked.")},
    {Marketplace::Alibaba, "international", PurchaseId::Account, "alibaba-international",
        //: Whom the help is for: customers of alibabacloud.com, not aliyun.com
        QT_TRANSLATE_NOOP("usher::IdHelp", "International"),
        {QT_TRANSLATE_NOOP(
             "usher::IdHelp", "Sign in to the Alibaba Cloud international console with the main account."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Point at your picture in the upper right corner."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Choose Account Management."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Account ID.")},
        QT_TRANSLATE_NOOP("usher::IdHelp", "Take the ID of the account that bought the plan."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "A console window. In the menu of your picture, in the upper right corner, Account Management is marked; "
            "on the page it opens, the Account ID.")},
    {Marketplace::Alibaba, nullptr, PurchaseId::Instance, "alibaba-instance", nullptr,
        {QT_TRANSLATE_NOOP(
             "usher::IdHelp", "Open the Alibaba Cloud Marketplace with the account that bought the plan."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Choose Purchased Services."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Instance ID below the product.")},
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "You also come to this list when you confirm the activation request. It is not the Account ID."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID "
            "below the product.")},
    {Marketplace::Huawei, nullptr, PurchaseId::Account, "huawei-account", nullptr,
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Sign in to the Huawei Cloud console."),
            QT_TRANSLATE_NOOP(
                "usher::IdHelp", "Click your account in the upper right corner and choose My Credentials."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Open API Credentials."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Account ID.")},
        QT_TRANSLATE_NOOP(
            "usher::IdHelp", "Not the IAM User ID and not a Project ID: they stand on the same page and look alike."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM "
            "User ID and the Project ID are struck out.")},
    {Marketplace::Huawei, nullptr, PurchaseId::Instance, "huawei-instance", nullptr,
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Open My Marketplace in the Huawei Cloud Marketplace."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Choose Purchased Services."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Open the details of the product."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Instance ID under Resource Details.")},
        nullptr,
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "The details of a product among the purchased services. Under Resource Details the Instance ID is "
            "marked.")},
};

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
    for (const HelpRow &row : helpRows) {
        const bool elsewhere = !variant.isEmpty() && row.variant && variant != QLatin1String(row.variant);
        if (row.marketplace != marketplace || row.what != what || elsewhere)
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

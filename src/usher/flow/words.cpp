#include "usher/flow/words.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usher/flow/facts.h"
#include "usher/flow/marketplaces/marketplaces.h"
#include "usher/flow/messagetable.h"
#include "usher/flow/problemtable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace usher::words {

namespace {

QString filled(QString text, const Message &message)
{
    for (auto it = message.arguments.cbegin(); it != message.arguments.cend(); ++it)
        text.replace(QLatin1Char('%') + it.key() + QLatin1Char('%'), it.value());
    return text;
}

} // namespace

QString brandName(const Brand &brand)
{
    return brand.displayName(QLocale().name());
}

QString sentences(const QString &first, const QString &second)
{
    //: Two whole sentences; no space between them where the language has none.
    return QCoreApplication::translate("usher::words::Message", "%1 %2").arg(first, second);
}

QString text(const Message &message)
{
    if (message.isEmpty())
        return {};
    const auto row = std::find_if(std::begin(messageTable), std::end(messageTable),
        [&message](const MessageRow &r) { return *r.code == message.code; });
    if (row != std::end(messageTable)) {
        const int number = row->number ? message.arguments.value(QString::fromLatin1(row->number)).toInt() : -1;
        return filled(QCoreApplication::translate("usher::words::Message", row->text, nullptr, number), message);
    }
    const ProblemRow *known = rowOf(message.code);
    if (!known)
        known = rowOf(problem_code::internal_error);
    return filled(sentences(QCoreApplication::translate("usher::words::Problem", known->title),
                      QCoreApplication::translate("usher::words::Problem", known->advice)),
        message);
}

QString fieldText(const Message &message)
{
    const QString triesLeft = message.arguments.value(QStringLiteral("tries_left"));
    if (message.code == problem_code::code_wrong && !triesLeft.isEmpty()) {
        return QCoreApplication::translate(
            "usher::words::Message", "That is not the code we sent. %n more tries.", nullptr, triesLeft.toInt());
    }
    return text(message);
}

QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QStringList messageCodes()
{
    QStringList codes;
    for (const MessageRow &row : messageTable)
        codes.append(*row.code);
    return codes;
}

QString stepTitle(Step step, const Brand &brand)
{
    switch (step) {
    case Step::Welcome:
        return QCoreApplication::translate("usher::words::Step", "Activate your Commercial Plan");
    case Step::AccountChoice:
        return QCoreApplication::translate("usher::words::Step", "Do you have a Billing Center account?");
    case Step::BasicInformation:
        return QCoreApplication::translate("usher::words::Step", "Basic information");
    case Step::CompanyInformation:
        return QCoreApplication::translate("usher::words::Step", "Company information");
    case Step::ActivationMethod:
        return QCoreApplication::translate("usher::words::Step", "Activation method");
    case Step::AccountBinding:
        return QCoreApplication::translate("usher::words::Step", "Bind your Billing Center account");
    case Step::WorkspaceBinding:
        return QCoreApplication::translate("usher::words::Step", "Which workspaces should this purchase pay for?");
    case Step::ConfirmBinding:
        return QCoreApplication::translate("usher::words::Step", "Confirm binding");
    case Step::CreateWorkspace:
        return QCoreApplication::translate("usher::words::Step", "Create workspace");
    case Step::SignIn:
        return QCoreApplication::translate("usher::words::Step", "Sign in to continue");
    case Step::AlreadyLinked:
        return QCoreApplication::translate("usher::words::Step", "Already linked");
    case Step::PurchaseGuide:
        return QCoreApplication::translate("usher::words::Step", "Buy the plan");
    case Step::PurchaseReview:
        return QCoreApplication::translate("usher::words::Step", "We are checking your purchase");
    case Step::Success:
        //: %1: the brand
        return QCoreApplication::translate("usher::words::Step", "Your %1 plan is active").arg(brandName(brand));
    }
    return {};
}

QString railTitle(Step step, const Brand &brand)
{
    switch (step) {
    case Step::Welcome:
        return QCoreApplication::translate("usher::words::Rail", "Welcome", "short title of a step");
    case Step::AccountChoice:
        return QCoreApplication::translate("usher::words::Rail", "Your account", "short title of a step");
    case Step::CompanyInformation:
        return QCoreApplication::translate("usher::words::Rail", "Company", "short title of a step");
    case Step::ActivationMethod:
        return QCoreApplication::translate("usher::words::Rail", "Activation", "short title of a step");
    case Step::AccountBinding:
        return QCoreApplication::translate("usher::words::Rail", "Account binding", "short title of a step");
    case Step::WorkspaceBinding:
        return QCoreApplication::translate("usher::words::Rail", "Workspaces", "short title of a step");
    case Step::Success:
        return QCoreApplication::translate("usher::words::Rail", "Done", "short title of a step");
    default:
        return stepTitle(step, brand);
    }
}

QString marketplace(Marketplace marketplace, const Brand &brand)
{
    return QCoreApplication::translate("usher::words::Marketplace", profileOf(marketplace).name)
        .replace(QLatin1String("%1"), brandName(brand));
}

QString marketplaceSubtitle(Marketplace marketplace)
{
    return QCoreApplication::translate("usher::WelcomePage", profileOf(marketplace).subtitle);
}

QString accountHint(Marketplace marketplace)
{
    const char *const hint = profileOf(marketplace).accountHint;
    return hint ? QCoreApplication::translate("usher::PurchaseView", hint) : QString();
}

QString siteName(const Site &site)
{
    // Places that the brands name; others are shown as the service says them.
    static const char *const places[] = {QT_TRANSLATE_NOOP("usher::words::Place", "Singapore"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Oregon"), QT_TRANSLATE_NOOP("usher::words::Place", "Frankfurt"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Jakarta"), QT_TRANSLATE_NOOP("usher::words::Place", "South Africa"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Johannesburg"), QT_TRANSLATE_NOOP("usher::words::Place", "Hong Kong"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Hangzhou"), QT_TRANSLATE_NOOP("usher::words::Place", "Ningxia"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Beijing"), QT_TRANSLATE_NOOP("usher::words::Place", "Zhangjiakou"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Guangzhou")};
    QString place = site.place;
    for (const char *const known : places) {
        if (place == QLatin1String(known))
            place = QCoreApplication::translate("usher::words::Place", known);
    }
    //: %1: a site's ID, %2: its place: "ap1 Singapore"
    return place.isEmpty() ? site.id : QCoreApplication::translate("usher::words::Place", "%1 %2").arg(site.id, place);
}

QString siteName(const Facts &facts, const QString &id)
{
    const Site *site = facts.site(id);
    return site ? siteName(*site) : id;
}

QString passwordHint(int strength, const PasswordPolicy &policy, Accounts accounts)
{
    switch (strength) {
    case -1:
        if (accounts == Accounts::One) {
            return QCoreApplication::translate(
                "usher::Password", "At least %n characters, and not easy to guess.", nullptr, policy.minimum);
        }
        return QCoreApplication::translate("usher::Password",
            "At least %n characters. First used for both accounts; later they are separate.", nullptr, policy.minimum);
    case 0:
        return QCoreApplication::translate("usher::Password", "Very weak");
    case 1:
        return QCoreApplication::translate("usher::Password", "Weak");
    case 2:
        return QCoreApplication::translate("usher::Password", "Fair");
    case 3:
        return QCoreApplication::translate("usher::Password", "Strong");
    default:
        return QCoreApplication::translate("usher::Password", "Very strong");
    }
}

QString shortId(const QString &id)
{
    return id.size() <= 14 ? id : QString(id.left(9) + QStringLiteral("…") + id.right(4));
}

QString siteGroup(bool suitable)
{
    return suitable
        ? QCoreApplication::translate("usher::words::Site", "Suits your purchase", "heading above sites")
        : QCoreApplication::translate("usher::words::Site", "Unusual for your purchase", "heading above sites");
}

QString siteProvider(const Site &site)
{
    static const char *const providers[] = {QT_TRANSLATE_NOOP("usher::words::Provider", "Alibaba Cloud"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Alibaba Cloud International"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "AWS"), QT_TRANSLATE_NOOP("usher::words::Provider", "AWS China"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Huawei Cloud"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Tencent Cloud")};
    for (const char *const known : providers) {
        if (site.provider == QLatin1String(known))
            return QCoreApplication::translate("usher::words::Provider", known);
    }
    return site.provider;
}

namespace {

struct IndustryRow
{
    const char *id;
    const char *text;
};

constexpr IndustryRow industries[] = {
    {"software", QT_TRANSLATE_NOOP("usher::words::Industry", "Software and internet")},
    {"finance", QT_TRANSLATE_NOOP("usher::words::Industry", "Banking and insurance")},
    {"retail", QT_TRANSLATE_NOOP("usher::words::Industry", "Retail and e-commerce")},
    {"manufacturing", QT_TRANSLATE_NOOP("usher::words::Industry", "Manufacturing")},
    {"games", QT_TRANSLATE_NOOP("usher::words::Industry", "Games and media")},
    {"telecommunications", QT_TRANSLATE_NOOP("usher::words::Industry", "Telecommunications")},
    {"transport", QT_TRANSLATE_NOOP("usher::words::Industry", "Transport and logistics")},
    {"energy", QT_TRANSLATE_NOOP("usher::words::Industry", "Energy")},
    {"health", QT_TRANSLATE_NOOP("usher::words::Industry", "Health care")},
    {"education", QT_TRANSLATE_NOOP("usher::words::Industry", "Education and research")},
    {"public", QT_TRANSLATE_NOOP("usher::words::Industry", "Public sector")},
    {"other", QT_TRANSLATE_NOOP("usher::words::Industry", "Other")},
};

} // namespace

QStringList industryIds()
{
    QStringList ids;
    for (const IndustryRow &row : industries)
        ids.append(QString::fromLatin1(row.id));
    return ids;
}

QString industry(const QString &id)
{
    for (const IndustryRow &row : industries) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("usher::words::Industry", row.text);
    }
    return id;
}

QString marketplaceVariant(const QString &variant)
{
    if (variant == QLatin1String("china")) {
        //: A marketplace has separate sites for customers in China and elsewhere
        return QCoreApplication::translate("usher::words::Marketplace", "China");
    }
    if (variant == QLatin1String("international"))
        return QCoreApplication::translate("usher::words::Marketplace", "International");
    return variant;
}

QString languageOfWorkspace(const QString &id)
{
    if (id == QLatin1String("zh"))
        return QCoreApplication::translate("usher::words::Language", "Chinese");
    if (id == QLatin1String("en"))
        return QCoreApplication::translate("usher::words::Language", "English");
    return id;
}

QString workspaceState(WorkspaceState state)
{
    switch (state) {
    case WorkspaceState::Bindable:
        return QCoreApplication::translate("usher::words::Workspace", "Can be bound", "state of a workspace");
    case WorkspaceState::Bound:
        return QCoreApplication::translate("usher::words::Workspace", "Bound", "state of a workspace");
    case WorkspaceState::SettledElsewhere:
        return QCoreApplication::translate(
            "usher::words::Workspace", "Settled through another purchase", "state of a workspace");
    case WorkspaceState::Locked:
        return QCoreApplication::translate("usher::words::Workspace", "Locked", "state of a workspace");
    }
    return {};
}

QString workspaceStateReason(WorkspaceState state)
{
    switch (state) {
    case WorkspaceState::Bindable:
        break;
    case WorkspaceState::Bound:
        return QCoreApplication::translate("usher::words::Workspace", "It is paid by this purchase.");
    case WorkspaceState::SettledElsewhere:
        return QCoreApplication::translate(
            "usher::words::Workspace", "Another purchase pays for it. It can be bound here once that one has ended.");
    case WorkspaceState::Locked:
        return QCoreApplication::translate(
            "usher::words::Workspace", "It is locked. Its owner can have it unlocked by the support.");
    }
    return {};
}

QString settlement(const Settlement &settlement, const Brand &brand)
{
    if (settlement.marketplace == Marketplace::Direct) {
        //: How a workspace is paid, bought from the brand itself. %1: the brand
        return QCoreApplication::translate("usher::words::Workspace", "%1 Billing Center account")
            .arg(brandName(brand));
    }
    const QString name = marketplace(settlement.marketplace, brand);
    if (settlement.maskedAccount.isEmpty())
        return name;
    //: How a workspace is paid. %1: "Alibaba Cloud", %2: "1234…3456"
    return QCoreApplication::translate("usher::words::Workspace", "%1 account %2").arg(name, settlement.maskedAccount);
}

} // namespace usher::words

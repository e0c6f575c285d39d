#include "usher/flow/purchaseguide.h"

#include "common/brand/brand.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher {

namespace {

enum class Part { Prepare, Buy, JointService, ComeBack };

struct StepRow
{
    Marketplace marketplace;
    const char *variant; // nullptr: every one
    Part part;
    const char *id;
    const char *text; // %1: the brand
    const char *warning = nullptr;
};

// Only what the vendors document. What stands in quotation marks is written on the marketplace's buttons and pages;
// translations use the marketplace's own words.
const StepRow rows[] = {
    {Marketplace::Alibaba, "china", Part::Buy, "real_name",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Sign in to Alibaba Cloud with the main account and verify its real name."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Do this first: without real-name verification you cannot buy.")},
    {Marketplace::Alibaba, nullptr, Part::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Activate Now”.")},
    {Marketplace::Alibaba, "china", Part::Buy, "agree",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.")},
    {Marketplace::Alibaba, "china", Part::Buy, "confirm",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "When it says “Activation Request Submitted”, press “Confirm”.")},
    {Marketplace::Alibaba, "international", Part::Buy, "confirm",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "A window says that activating is free: press “OK”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "This marketplace settles in US dollars.")},
    {Marketplace::Alibaba, nullptr, Part::ComeBack, "log_in",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In Marketplace > Purchased Services, press “Login Directly” beside the instance. It may also be called "
            "“Direct Login”.")},
    {Marketplace::Alibaba, nullptr, Part::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance "
            "ID at hand: we ask for them later and show where they are.")},

    {Marketplace::Huawei, nullptr, Part::Buy, "real_name",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Sign in to Huawei Cloud and verify your real name."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Do this first: without real-name verification you cannot buy.")},
    {Marketplace::Huawei, nullptr, Part::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Activate Now”.")},
    {Marketplace::Huawei, nullptr, Part::Buy, "agree",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.")},
    {Marketplace::Huawei, nullptr, Part::Buy, "submitted",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.")},
    {Marketplace::Huawei, nullptr, Part::Buy, "listed",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Find %1 among your purchased services. If it is not there at once, refresh the page.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "start",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In the to-do window press “Start Using”, or open My Marketplace > Joint Services.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "role",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Press “Use Now”, choose the role “For Myself” and press “Confirm”.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "enterprise",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Create the enterprise: its name, and its domain (abbreviation)."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "members",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Add the members: name, department, contact. The first one is filled in for you; you may change it."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Note the account and password you set here: members sign in with them, and you pass them on yourself.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "authorize",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Tick the members, tick “Agreement” and press “Confirm Authorization”.")},
    {Marketplace::Huawei, nullptr, Part::JointService, "pass_on",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Give the members the login address, the enterprise account name, their account and their password."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "The marketplace does not send passwords: pass them on offline, and to their owner only.")},
    {Marketplace::Huawei, nullptr, Part::ComeBack, "log_in",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Sign in with a member's account through the marketplace's unified login."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "The first password has to be changed right after signing in.")},
    {Marketplace::Huawei, nullptr, Part::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: "
            "we may ask for it and show where it is.")},

    {Marketplace::Aws, nullptr, Part::Buy, "sign_in",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Sign in to the AWS account that is to pay.")},
    {Marketplace::Aws, nullptr, Part::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Continue Subscription”.")},
    {Marketplace::Aws, nullptr, Part::ComeBack, "set_up",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "When you are subscribed, press “Set Up Your Account”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: "
            "go back to your subscription and press “Set Up Your Account” again.")},
    {Marketplace::Aws, nullptr, Part::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.")},

    {Marketplace::Azure, nullptr, Part::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "This marketplace settles in US dollars only.")},
    {Marketplace::Azure, nullptr, Part::Buy, "details",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.")},
    {Marketplace::Azure, nullptr, Part::Buy, "subscribe",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Press “Review + Subscribe”, then “Subscribe”.")},
    {Marketplace::Azure, nullptr, Part::ComeBack, "configure",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "When the subscription is there, go on to the page of %1 (“Configure account now”).")},
    {Marketplace::Azure, nullptr, Part::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Let that page open this wizard, or type its pairing code in here.")},

    {Marketplace::Direct, nullptr, Part::Prepare, "nothing",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing "
            "Center account.")},
    {Marketplace::Direct, nullptr, Part::Prepare, "mailbox",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Have an e-mail address at hand that you can read now.")},
    {Marketplace::Direct, nullptr, Part::Prepare, "company",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Know your company's full name, as it should stand on bills.")},
};

QString title(Part part)
{
    switch (part) {
    case Part::Prepare:
        return QCoreApplication::translate("usher::PurchaseGuide", "Before you start", "group of steps");
    case Part::Buy:
        return QCoreApplication::translate("usher::PurchaseGuide", "Buy", "group of steps");
    case Part::JointService:
        //: Huawei Cloud's: what makes a purchase usable to the members of an enterprise
        return QCoreApplication::translate("usher::PurchaseGuide", "Joint service", "group of steps");
    case Part::ComeBack:
        return QCoreApplication::translate("usher::PurchaseGuide", "Come back here", "group of steps");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<GuideGroup> purchaseGuide(Marketplace marketplace, const QString &variant, const Brand &brand)
{
    const auto words = [name = brand.displayName(QLocale().name())](const char *text) {
        return text ? QCoreApplication::translate("usher::PurchaseGuide", text).replace(QLatin1String("%1"), name)
                    : QString();
    };
    QStringList place{marketplaceId(marketplace)};
    if (!variant.isEmpty())
        place.append(variant);
    QList<GuideGroup> groups;
    std::optional<Part> last;
    for (const StepRow &row : rows) {
        if (row.marketplace != marketplace || (row.variant && variant != QLatin1String(row.variant)))
            continue;
        if (row.part != last)
            groups.append({title(row.part), {}});
        last = row.part;
        groups.last().steps.append(
            {(place + QStringList(QLatin1String(row.id))).join(QLatin1Char('/')), words(row.text), words(row.warning)});
    }
    return groups;
}

} // namespace usher

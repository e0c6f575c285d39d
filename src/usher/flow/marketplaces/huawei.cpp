#include "usher/flow/marketplaces/marketplaces.h"

#include <QtGlobal>

namespace usher {

namespace {

constexpr GuideRow huaweiGuide[] = {
    {nullptr, GuidePart::Buy, "real_name",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Sign in to Huawei Cloud and verify your real name."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Do this first: without real-name verification you cannot buy.")},
    {nullptr, GuidePart::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Activate Now”.")},
    {nullptr, GuidePart::Buy, "agree",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.")},
    {nullptr, GuidePart::Buy, "submitted",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.")},
    {nullptr, GuidePart::Buy, "listed",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Find %1 among your purchased services. If it is not there at once, refresh the page.")},
    {nullptr, GuidePart::JointService, "start",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In the to-do window press “Start Using”, or open My Marketplace > Joint Services.")},
    {nullptr, GuidePart::JointService, "role",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Press “Use Now”, choose the role “For Myself” and press “Confirm”.")},
    {nullptr, GuidePart::JointService, "enterprise",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Create the enterprise: its name, and its domain (abbreviation)."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.")},
    {nullptr, GuidePart::JointService, "members",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Add the members: name, department, contact. The first one is filled in for you; you may change it."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Note the account and password you set here: members sign in with them, and you pass them on yourself.")},
    {nullptr, GuidePart::JointService, "authorize",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Tick the members, tick “Agreement” and press “Confirm Authorization”.")},
    {nullptr, GuidePart::JointService, "pass_on",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Give the members the login address, the enterprise account name, their account and their password."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "The marketplace does not send passwords: pass them on offline, and to their owner only.")},
    {nullptr, GuidePart::ComeBack, "log_in",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Sign in with a member's account through the marketplace's unified login."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "The first password has to be changed right after signing in.")},
    {nullptr, GuidePart::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: "
            "we may ask for it and show where it is.")},
};

constexpr IdHelpRow huaweiIds[] = {
    {nullptr, PurchaseId::Account, "huawei-account", nullptr,
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
    {nullptr, PurchaseId::Instance, "huawei-instance", nullptr,
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Open My Marketplace in the Huawei Cloud Marketplace."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Choose Purchased Services."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Open the details of the product."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Instance ID under Resource Details.")},
        nullptr,
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "The details of a product among the purchased services. Under Resource Details the Instance ID is "
            "marked.")},
};

} // namespace

constinit const MarketplaceProfile huaweiProfile = {
    .name = QT_TRANSLATE_NOOP("usher::words::Marketplace", "Huawei Cloud"),
    //: Huawei's marketplace is called KooGallery outside China
    .subtitle = QT_TRANSLATE_NOOP("usher::WelcomePage", "KooGallery"),
    .guide = huaweiGuide,
    .idHelp = huaweiIds,
    .accountHint = QT_TRANSLATE_NOOP("usher::PurchaseView", "The account's, not the IAM user's or a project's."),
};

} // namespace usher

#include "usher/flow/marketplaces/marketplaces.h"

#include <QtGlobal>

namespace usher {

namespace {

constexpr GuideRow alibabaGuide[] = {
    {"china", GuidePart::Buy, "real_name",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "Sign in to Alibaba Cloud with the main account and verify its real name."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Do this first: without real-name verification you cannot buy.")},
    {nullptr, GuidePart::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Activate Now”.")},
    {"china", GuidePart::Buy, "agree",
        QT_TRANSLATE_NOOP(
            "usher::PurchaseGuide", "In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.")},
    {"china", GuidePart::Buy, "confirm",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "When it says “Activation Request Submitted”, press “Confirm”.")},
    {"international", GuidePart::Buy, "confirm",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "A window says that activating is free: press “OK”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "This marketplace settles in US dollars.")},
    {nullptr, GuidePart::ComeBack, "log_in",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "In Marketplace > Purchased Services, press “Login Directly” beside the instance. It may also be called "
            "“Direct Login”.")},
    {nullptr, GuidePart::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance "
            "ID at hand: we ask for them later and show where they are.")},
};

constexpr const char *alibabaConsole[] = {
    //: The names are those of Alibaba Cloud's console
    QT_TRANSLATE_NOOP("usher::words::Purchase", "In Alibaba Cloud open Marketplace, “Purchased Services”."),
    QT_TRANSLATE_NOOP("usher::words::Purchase", "At your product choose “Login Directly”."),
};

constexpr IdHelpRow alibabaIds[] = {
    {"china", PurchaseId::Account, "alibaba-account",
        //: Whom the help is for: somebody signed in with the account that bought, not with a sub-account
        QT_TRANSLATE_NOOP("usher::IdHelp", "Main account"),
        {QT_TRANSLATE_NOOP("usher::IdHelp", "Sign in to the Alibaba Cloud console with the main account."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Click your picture in the upper right corner."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Account ID below the name.")},
        QT_TRANSLATE_NOOP("usher::IdHelp", "Take the ID of the account that bought the plan."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.")},
    {nullptr, PurchaseId::Account, "alibaba-ram",
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
    {"international", PurchaseId::Account, "alibaba-international",
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
    {nullptr, PurchaseId::Instance, "alibaba-instance", nullptr,
        {QT_TRANSLATE_NOOP(
             "usher::IdHelp", "Open the Alibaba Cloud Marketplace with the account that bought the plan."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Choose Purchased Services."),
            QT_TRANSLATE_NOOP("usher::IdHelp", "Copy the Instance ID below the product.")},
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "You also come to this list when you confirm the activation request. It is not the Account ID."),
        QT_TRANSLATE_NOOP("usher::IdHelp",
            "The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID "
            "below the product.")},
};

} // namespace

constinit const MarketplaceProfile alibabaProfile = {
    .name = QT_TRANSLATE_NOOP("usher::words::Marketplace", "Alibaba Cloud"),
    .subtitle = QT_TRANSLATE_NOOP("usher::WelcomePage", "China and international"),
    .guide = alibabaGuide,
    .consoleSteps = alibabaConsole,
    .idHelp = alibabaIds,
    .accountHint = QT_TRANSLATE_NOOP("usher::PurchaseView", "The main account's, not a RAM user's."),
    // A RAM user is called "mei@1234567890123456", with a domain after it or without.
    .subAccount = "[^@]+@([0-9]{12,20})(\\.[A-Za-z.]+)?",
};

} // namespace usher

#include "usher/flow/marketplaces/marketplaces.h"

#include <QtGlobal>

namespace usher {

namespace {

constexpr GuideRow awsGuide[] = {
    {nullptr, GuidePart::Buy, "sign_in",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Sign in to the AWS account that is to pay.")},
    {nullptr, GuidePart::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Open the listing of %1 and press “Continue Subscription”.")},
    {nullptr, GuidePart::ComeBack, "set_up",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "When you are subscribed, press “Set Up Your Account”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: "
            "go back to your subscription and press “Set Up Your Account” again.")},
    {nullptr, GuidePart::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.")},
};

constexpr const char *awsConsole[] = {
    //: The names are those of AWS's console
    QT_TRANSLATE_NOOP("usher::words::Purchase", "In the AWS console open AWS Marketplace, Manage subscriptions."),
    QT_TRANSLATE_NOOP("usher::words::Purchase", "At your subscription choose Set Up Your Account."),
};

} // namespace

constinit const MarketplaceProfile awsProfile = {
    .name = QT_TRANSLATE_NOOP("usher::words::Marketplace", "AWS"),
    .subtitle = QT_TRANSLATE_NOOP("usher::WelcomePage", "China and global"),
    .guide = awsGuide,
    .consoleSteps = awsConsole,
};

} // namespace usher

#include "usher/flow/marketplaces/marketplaces.h"

#include <QtGlobal>

namespace usher {

namespace {

constexpr GuideRow azureGuide[] = {
    {nullptr, GuidePart::Buy, "open",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”."),
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "This marketplace settles in US dollars only.")},
    {nullptr, GuidePart::Buy, "details",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.")},
    {nullptr, GuidePart::Buy, "subscribe",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Press “Review + Subscribe”, then “Subscribe”.")},
    {nullptr, GuidePart::ComeBack, "configure",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "When the subscription is there, go on to the page of %1 (“Configure account now”).")},
    {nullptr, GuidePart::ComeBack, "return",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Let that page open this wizard, or type its pairing code in here.")},
};

constexpr const char *azureConsole[] = {
    //: The names are those of Azure's portal
    QT_TRANSLATE_NOOP("usher::words::Purchase", "In the Azure portal open SaaS, then your subscription."),
    QT_TRANSLATE_NOOP("usher::words::Purchase", "Choose Configure account now."),
};

} // namespace

constinit const MarketplaceProfile azureProfile = {
    .name = QT_TRANSLATE_NOOP("usher::words::Marketplace", "Azure"),
    .subtitle = QT_TRANSLATE_NOOP("usher::WelcomePage", "Settles in US dollars"),
    .guide = azureGuide,
    .consoleSteps = azureConsole,
};

} // namespace usher

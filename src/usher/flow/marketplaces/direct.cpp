#include "usher/flow/marketplaces/marketplaces.h"

#include <QtGlobal>

namespace usher {

namespace {

constexpr GuideRow directGuide[] = {
    {nullptr, GuidePart::Prepare, "nothing",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide",
            "There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing "
            "Center account.")},
    {nullptr, GuidePart::Prepare, "mailbox",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Have an e-mail address at hand that you can read now.")},
    {nullptr, GuidePart::Prepare, "company",
        QT_TRANSLATE_NOOP("usher::PurchaseGuide", "Know your company's full name, as it should stand on bills.")},
};

} // namespace

constinit const MarketplaceProfile directProfile = {
    //: Where a plan was bought. %1: the brand
    .name = QT_TRANSLATE_NOOP("usher::words::Marketplace", "Directly from %1"),
    .subtitle = QT_TRANSLATE_NOOP("usher::WelcomePage", "Settles through your Billing Center account"),
    .guide = directGuide,
};

} // namespace usher

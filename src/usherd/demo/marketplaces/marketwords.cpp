#include "usherd/demo/marketplaces/marketwords.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace usherd::demo {

using usher::Marketplace;

namespace {

const MarketWords all[] = {
    //: The demo's marketplaces: buttons and titles as on the real one
    {Marketplace::Alibaba, QT_TRANSLATE_NOOP("usherd::Page", "Alibaba Cloud Marketplace"),
        QT_TRANSLATE_NOOP("usherd::Page", "Activate Now"),
        QT_TRANSLATE_NOOP("usherd::Page", "Activating Pay-as-you-go Service"),
        QT_TRANSLATE_NOOP("usherd::Page", "You pay for what you use. Nothing is charged before you use it."),
        QT_TRANSLATE_NOOP("usherd::Page", "Activate"),
        QT_TRANSLATE_NOOP("usherd::Page", "Activation Request Submitted"),
        QT_TRANSLATE_NOOP("usherd::Page", "You find the product among your purchased services."),
        QT_TRANSLATE_NOOP("usherd::Page", "Confirm"), QT_TRANSLATE_NOOP("usherd::Page", "Purchased Services"),
        QT_TRANSLATE_NOOP("usherd::Page", "Login Directly")},
    {Marketplace::Huawei, QT_TRANSLATE_NOOP("usherd::Page", "Huawei Cloud Marketplace"),
        QT_TRANSLATE_NOOP("usherd::Page", "Activate Now"),
        QT_TRANSLATE_NOOP("usherd::Page", "Purchase %1 SaaS Version"),
        QT_TRANSLATE_NOOP(
            "usherd::Page", "A Huawei Cloud account has to be verified by its owner's real name before it can buy."),
        QT_TRANSLATE_NOOP("usherd::Page", "Activate Now"),
        QT_TRANSLATE_NOOP("usherd::Page", "SaaS Task Submission Successful"),
        QT_TRANSLATE_NOOP("usherd::Page",
            "You find the product among your purchased services. It is a joint service: before you use it, you say who "
            "in your enterprise may."),
        QT_TRANSLATE_NOOP("usherd::Page", "Return to My Marketplace"),
        QT_TRANSLATE_NOOP("usherd::Page", "Purchased Services"), QT_TRANSLATE_NOOP("usherd::Page", "Start Using")},
    {Marketplace::Aws, QT_TRANSLATE_NOOP("usherd::Page", "AWS Marketplace"),
        QT_TRANSLATE_NOOP("usherd::Page", "Continue Subscription"),
        QT_TRANSLATE_NOOP("usherd::Page", "Subscribe to %1"),
        QT_TRANSLATE_NOOP("usherd::Page",
            "By subscribing you agree to the pricing terms and the seller's end user license agreement."),
        QT_TRANSLATE_NOOP("usherd::Page", "Subscribe"), QT_TRANSLATE_NOOP("usherd::Page", "You are subscribed"),
        QT_TRANSLATE_NOOP("usherd::Page", "One step is left: set up your account with the seller."), nullptr,
        QT_TRANSLATE_NOOP("usherd::Page", "Your subscriptions"),
        QT_TRANSLATE_NOOP("usherd::Page", "Set Up Your Account")},
    {Marketplace::Azure, QT_TRANSLATE_NOOP("usherd::Page", "Azure Marketplace"),
        QT_TRANSLATE_NOOP("usherd::Page", "Subscribe"), QT_TRANSLATE_NOOP("usherd::Page", "Subscribe to %1"),
        QT_TRANSLATE_NOOP("usherd::Page", "Billing begins when the publisher has confirmed your account, not before."),
        QT_TRANSLATE_NOOP("usherd::Page", "Subscribe"),
        QT_TRANSLATE_NOOP("usherd::Page", "Your SaaS subscription is ready to be configured"),
        QT_TRANSLATE_NOOP("usherd::Page", "One step is left: configure your account with the publisher."), nullptr,
        QT_TRANSLATE_NOOP("usherd::Page", "Your SaaS subscriptions"),
        QT_TRANSLATE_NOOP("usherd::Page", "Configure account now")},
};

} // namespace

const MarketWords *marketWords(Marketplace marketplace)
{
    const auto *const found = std::ranges::find(all, marketplace, &MarketWords::marketplace);
    return found == std::end(all) ? nullptr : found;
}

} // namespace usherd::demo

#include "usherd/web/marketplacepages.h"

#include <QtGlobal>

namespace usherd::web {

using usher::Marketplace;

namespace {

constexpr const char *alibabaWays[] = {
    //: The names are those of Alibaba Cloud's console
    QT_TRANSLATE_NOOP("usherd::Page", "In the Alibaba Cloud console open Marketplace, Purchased Services."),
    QT_TRANSLATE_NOOP("usherd::Page", "Beside the product press Login Directly."),
};
constexpr const char *huaweiWays[] = {
    QT_TRANSLATE_NOOP(
        "usherd::Page", "Open the sign-in link that Huawei Cloud's KooGallery gave your organization for the product."),
    QT_TRANSLATE_NOOP("usherd::Page", "Sign in there as a member who has been given the product."),
};
constexpr const char *awsWays[] = {
    //: The names are those of AWS's console
    QT_TRANSLATE_NOOP("usherd::Page", "In the AWS console open AWS Marketplace, Manage subscriptions."),
    QT_TRANSLATE_NOOP("usherd::Page", "At your subscription choose Set Up Your Account."),
};
constexpr const char *azureWays[] = {
    //: The names are those of Azure's portal
    QT_TRANSLATE_NOOP("usherd::Page", "In the Azure portal open SaaS, then your subscription."),
    QT_TRANSLATE_NOOP("usherd::Page", "Choose Configure account now."),
};

} // namespace

const MarketplacePages *pagesOf(Marketplace marketplace)
{
    static constexpr MarketplacePages alibaba{
        QT_TRANSLATE_NOOP("usherd::Page", "Alibaba Cloud"), alibabaWays, "/mp/alibaba/login"};
    static constexpr MarketplacePages huawei{
        QT_TRANSLATE_NOOP("usherd::Page", "Huawei Cloud"), huaweiWays, "/mp/huawei/login"};
    static constexpr MarketplacePages aws{QT_TRANSLATE_NOOP("usherd::Page", "AWS"), awsWays, "/mp/aws/landing", true};
    static constexpr MarketplacePages azure{QT_TRANSLATE_NOOP("usherd::Page", "Azure"), azureWays, "/mp/azure/landing"};
    switch (marketplace) {
    case Marketplace::Alibaba:
        return &alibaba;
    case Marketplace::Huawei:
        return &huawei;
    case Marketplace::Aws:
        return &aws;
    case Marketplace::Azure:
        return &azure;
    case Marketplace::Direct:
        break;
    }
    return nullptr;
}

} // namespace usherd::web

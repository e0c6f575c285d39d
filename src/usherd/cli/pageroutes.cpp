#include "usherd/cli/pageroutes.h"

#include "usherd/cli/marketplaceroutes.h"
#include "usherd/web/landings.h"
#include "usherd/web/pages.h"

namespace usherd {

using usher::Done;
using usher::Result;

Result<Done> addPages(
    Router &router, Services &services, RateLimits &limits, const marketplace::Send &send, const ServeOptions &options)
{
    const MarketplaceOptions &on = options.marketplaces;
    const usher::Clock clock = usher::systemClock();
    web::Landings landings;
    if (on.alibaba.enabled)
        landings.alibaba = web::alibabaVisits(alibabaSettings(on.alibaba));
    if (on.huawei.enabled)
        landings.huawei = web::huaweiVisits(services.huaweiMembers(), web::huaweiDomains(), send);
    if (on.aws.enabled) {
        const Result<marketplace::AwsListing> listing = awsListingOf(on.aws);
        if (!listing)
            return listing.problem();
        landings.aws
            = web::awsVisits(*listing, {on.aws.accessKeyId.revealUtf8(), on.aws.secretAccessKey, {}}, send, clock);
    }
    if (on.azure.enabled)
        landings.azure = web::azureVisits(azureListingOf(on.azure), on.azure.clientSecret, send, clock);
    web::addPages(router, {options.brandPack, services, limits, landings});
    return Done{};
}

} // namespace usherd

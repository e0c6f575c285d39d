#pragma once

#include "usherd/cli/serveoptions.h"
#include "usherd/endpoints/marketplaces.h"
#include "usherd/service/services.h"

namespace usherd {

// What their adapters take of the options.
marketplace::alibaba::Settings alibabaSettings(const MarketplaceOptions::Alibaba &);
usher::Result<marketplace::AwsListing> awsListingOf(
    const MarketplaceOptions::Aws &); // its region may be none of theirs
marketplace::AzureListing azureListingOf(const MarketplaceOptions::Azure &);
std::shared_ptr<AzureApi> azureApi(const MarketplaceOptions::Azure &, const marketplace::Send &);

// The paths of the marketplaces that are on. All but the options outlive the server. A Problem's detail says which of
// the files cannot be read.
usher::Result<usher::Done> addMarketplaces(Router &router, Services &services, const marketplace::Send &send,
    AnswerDeadline &deadline, const ServeOptions &options);

} // namespace usherd

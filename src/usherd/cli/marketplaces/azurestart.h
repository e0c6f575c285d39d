#pragma once

#include "usherd/cli/marketplaceoptions.h"
#include "usherd/service/azureapi.h"

namespace usherd {

// Whom AzureStarts tells that it may bill.
std::shared_ptr<AzureApi> azureApi(const MarketplaceOptions::Azure &, const marketplace::Send &);

} // namespace usherd

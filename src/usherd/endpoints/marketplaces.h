#pragma once

#include "usherd/endpoints/answerdeadline.h"
#include "usherd/http/router.h"
#include "usherd/marketplace/alibaba.h"
#include "usherd/marketplace/awscalls.h"
#include "usherd/marketplace/azurewebhook.h"
#include "usherd/marketplace/huaweiactivities.h"
#include "usherd/marketplace/huaweiorder.h"
#include "usherd/service/azureapi.h"
#include "usherd/service/huaweimembers.h"
#include "usherd/service/marketplacereports.h"

// What the marketplaces' own servers call. Their contracts, not ours: they are answered in their words, and these paths
// are in no OpenAPI document. Nothing here runs before its adapter believed the call.
namespace usherd::endpoints {

// Outlives the server.
struct MarketplaceDesk
{
    MarketplaceReports &reports;
    marketplace::Send send; // to the marketplaces
    usher::Clock clock;
    QString publicUrl; // without a path

    qint64 now() const { return clock().toMSecsSinceEpoch(); } // ms since 1970 UTC
};

struct AlibabaListing
{
    marketplace::alibaba::Settings settings;
    QString variant;
};
void addAlibaba(Router &, const MarketplaceDesk &, const AlibabaListing &);

struct HuaweiListing
{
    marketplace::Keys keys; // of the base interface
    marketplace::Keys kitKeys;
    usher::Secret privateKey; // PEM
    QString variant;
    marketplace::huawei::Site site = marketplace::huawei::Site::China;
    std::optional<marketplace::huawei::AccessKey> accessKey; // nothing: nobody asks who bought
};
// They must be answered within five seconds, whatever happens: `deadline` outlives the server.
void addHuawei(Router &, const MarketplaceDesk &, HuaweiMembers &, AnswerDeadline &deadline, const HuaweiListing &);

struct AwsEvents
{
    marketplace::AwsListing listing;
    marketplace::Keys secrets; // of the header X-Usher-Secret
};
void addAws(Router &, const MarketplaceDesk &, const AwsEvents &);

void addAzure(Router &, const MarketplaceDesk &, const AzurePublisher &);

} // namespace usherd::endpoints

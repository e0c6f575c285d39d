#pragma once

#include "usherd/marketplace/alibaba.h"
#include "usherd/marketplace/awscalls.h"
#include "usherd/marketplace/azurecalls.h"
#include "usherd/service/huaweimembers.h"
#include "usherd/web/landing.h"

// The adapters as the pages need them. What is referred to outlives the visits; Send is called from any thread.
namespace usherd::web {

// Nobody is asked: the link is signed, and the purchase was told of before.
ReadVisit alibabaVisits(const marketplace::alibaba::Settings &);

// Where Huawei Cloud's organizations sign in: below these domains, whatever a call of theirs names.
QStringList huaweiDomains();
// The code is exchanged where the buyer's organization signs in, if that is below one of these domains.
ReadVisit huaweiVisits(HuaweiMembers &, const QStringList &domains, const marketplace::Send &);

ReadVisit awsVisits(const marketplace::AwsListing &, const marketplace::AwsCredentials &, const marketplace::Send &,
    const usher::Clock &);

ReadVisit azureVisits(const marketplace::AzureListing &, const usher::Secret &clientSecret, const marketplace::Send &,
    const usher::Clock &);

} // namespace usherd::web

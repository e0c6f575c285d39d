#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

namespace usherd::demo {

// What the demo's marketplaces and this server have agreed on: random, and gone with the demo.
struct MarketKeys
{
    usher::Secret alibaba;
    usher::Secret huawei;
    usher::Secret huaweiKit;
    usher::Secret huaweiPrivateKey; // PEM: whom client secrets are sealed for
    usher::Secret huaweiAccessKey;
    usher::Secret huaweiSecretKey;
    usher::Secret awsEvents;
    QString awsProductCode;
    usher::Secret awsAccessKey;
    usher::Secret awsSecretKey;
    QString azureTenant;
    QString azureClient;
    usher::Secret azureSecret;
};
usher::Result<MarketKeys> newMarketKeys();

// Names and numbers as the marketplaces make them.
QString digits(int count);
QString hexDigits(int count);
QString guid();
usher::Secret newSecret();

} // namespace usherd::demo

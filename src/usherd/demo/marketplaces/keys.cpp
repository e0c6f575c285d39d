#include "usherd/demo/marketplaces/keys.h"

#include "usherd/demo/marketplaces/sealing.h"
#include "usherd/service/crypto.h"

namespace usherd::demo {

using usher::Result;
using usher::Secret;

QString digits(int count)
{
    // No identifier begins with a zero that somebody would leave out.
    return crypto::newWord(1, QStringLiteral("123456789")) + crypto::newWord(count - 1, QStringLiteral("0123456789"));
}

QString hexDigits(int count)
{
    return crypto::newWord(count, QStringLiteral("0123456789abcdef"));
}

QString guid()
{
    return QStringList{hexDigits(8), hexDigits(4), hexDigits(4), hexDigits(4), hexDigits(12)}.join(QLatin1Char('-'));
}

Secret newSecret()
{
    return Secret(hexDigits(48));
}

Result<MarketKeys> newMarketKeys()
{
    Result<Secret> pem = newPrivateKey();
    if (!pem)
        return pem.problem();
    MarketKeys keys;
    keys.huaweiPrivateKey = std::move(pem).value();
    for (Secret *const key : {&keys.alibaba, &keys.huawei, &keys.huaweiKit, &keys.huaweiAccessKey,
             &keys.huaweiSecretKey, &keys.awsEvents, &keys.awsAccessKey, &keys.awsSecretKey, &keys.azureSecret})
        *key = newSecret();
    keys.awsProductCode = hexDigits(24);
    keys.azureTenant = guid();
    keys.azureClient = guid();
    return keys;
}

} // namespace usherd::demo

#pragma once

#include "usherd/demo/marketplaces/keys.h"
#include "usherd/demo/marketplaces/purchases.h"
#include "usherd/marketplace/outgoing.h"

namespace usherd::demo {

// What the marketplaces answer when the vendor asks them: AWS whose a token is; Microsoft for access, a subscription
// and its start; Huawei Cloud who bought, and who signs in. Whoever asks has to prove itself as there, but for AWS' and
// Huawei's signatures of the request, of which only the key's name is looked at. Nothing leaves this program: other
// addresses are not there. Thread-safe.
class MarketAnswers
{
public:
    MarketAnswers(const MarketKeys &, MarketPurchases &, MarketTokens &, usher::Clock);

    usher::Result<marketplace::OutgoingAnswer> answer(const marketplace::OutgoingRequest &) const;

    static constexpr const char *awsToken = "aws";
    static constexpr const char *azureToken = "azure";
    static constexpr const char *huaweiCode = "huawei";

private:
    marketplace::OutgoingAnswer aws(const marketplace::OutgoingRequest &) const;
    marketplace::OutgoingAnswer microsoftAccess(const marketplace::OutgoingRequest &) const;
    marketplace::OutgoingAnswer microsoft(const marketplace::OutgoingRequest &, const QString &path) const;
    marketplace::OutgoingAnswer huaweiOrder(const marketplace::OutgoingRequest &, const QString &orderId) const;
    marketplace::OutgoingAnswer huaweiAccess(const marketplace::OutgoingRequest &) const;
    marketplace::OutgoingAnswer huaweiPerson(const marketplace::OutgoingRequest &) const;

    const MarketKeys &m_keys;
    MarketPurchases &m_purchases;
    MarketTokens &m_tokens;
    const usher::Clock m_clock;
};

} // namespace usherd::demo

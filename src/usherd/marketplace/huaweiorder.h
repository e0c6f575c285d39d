#pragma once

#include "usherd/marketplace/huaweianswer.h"
#include "usherd/marketplace/huaweigateway.h"

#include <QString>

// Who bought: no call of the marketplace says it, so that the vendor has to ask for the order.
namespace usherd::marketplace::huawei {

enum class Site { China, International, Europe };

// Signed for `now`, in ms since 1970 UTC. The order line may be empty.
OutgoingRequest orderQuery(Site, const QString &orderId, const QString &orderLine, const AccessKey &, qint64 now);

// The buyer's Huawei Cloud account id. Nonsense as well if the answer is about another order.
std::variant<QString, AnswerFault> readOrderAnswer(const OutgoingAnswer &, const QString &orderId);

} // namespace usherd::marketplace::huawei

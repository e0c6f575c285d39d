#pragma once

#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

#include <future>

// Small jobs for tests of the store.
namespace storejobs {

using namespace usherd;
using usher::Done;
using usher::Result;

inline Purchase purchaseNumber(int number)
{
    Purchase purchase;
    purchase.id = QStringLiteral("prch_%1").arg(number);
    purchase.accountId = QStringLiteral("account-%1").arg(number);
    purchase.instanceId = QStringLiteral("instance-%1").arg(number);
    return purchase;
}

inline std::future<Result<Done>> put(Store &store, int number, bool fails = false, bool keeps = false)
{
    auto promise = std::make_shared<std::promise<Result<Done>>>();
    store.write<Done>(
        [number, fails, keeps](Repositories &repositories) -> Result<Done> {
            repositories.purchases.put(purchaseNumber(number));
            repositories.keepEffects = keeps;
            if (fails)
                return usher::Problem::make(QStringLiteral("refused"), 422);
            return Done{};
        },
        [promise](const Result<Done> &done) { promise->set_value(done); });
    return promise->get_future();
}

inline bool isThere(Store &store, int number)
{
    return readAndWait<bool>(store, [number](Repositories &repositories) -> Result<bool> {
        const Purchase wanted = purchaseNumber(number);
        return repositories.purchases.find(wanted.marketplace, wanted.accountId, wanted.instanceId).has_value();
    }).value();
}

} // namespace storejobs

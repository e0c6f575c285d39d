#include "usherd/service/rows.h"

namespace usherd {

namespace {

struct StateName
{
    PurchaseState state;
    QLatin1String id;
};

constexpr StateName stateNames[] = {
    {PurchaseState::Active, QLatin1String("active")},
    {PurchaseState::Frozen, QLatin1String("frozen")},
    {PurchaseState::Expired, QLatin1String("expired")},
    {PurchaseState::Released, QLatin1String("released")},
};

} // namespace

QString purchaseStateId(PurchaseState state)
{
    for (const StateName &name : stateNames) {
        if (name.state == state)
            return name.id;
    }
    return {};
}

std::optional<PurchaseState> purchaseStateFromId(const QString &id)
{
    for (const StateName &name : stateNames) {
        if (name.id == id)
            return name.state;
    }
    return {};
}

} // namespace usherd

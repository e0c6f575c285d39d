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

constexpr QLatin1String mailStateNames[] = {QLatin1String("waiting"), QLatin1String("dead"), QLatin1String("expired")};

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

QString mailStateId(MailState state)
{
    return mailStateNames[static_cast<int>(state)];
}

std::optional<MailState> mailStateFromId(const QString &id)
{
    for (const MailState state : {MailState::Waiting, MailState::Dead, MailState::Expired}) {
        if (id == mailStateId(state))
            return state;
    }
    return {};
}

} // namespace usherd

#include "common/domain/purchase.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<ReviewState> reviewStateWords[]{
    {ReviewState::Waiting, "waiting"}, {ReviewState::Approved, "approved"}, {ReviewState::Rejected, "rejected"}};

} // namespace

QString trustId(Trust trust)
{
    switch (trust) {
    case Trust::Typed:
        return QStringLiteral("typed");
    case Trust::Matched:
        return QStringLiteral("matched");
    case Trust::Verified:
        return QStringLiteral("verified");
    }
    Q_UNREACHABLE();
}

std::optional<Trust> trustFromId(const QString &id)
{
    for (const Trust trust : {Trust::Typed, Trust::Matched, Trust::Verified}) {
        if (trustId(trust) == id)
            return trust;
    }
    return std::nullopt;
}

QString purchaseStateId(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Active:
        return QStringLiteral("active");
    case PurchaseState::Frozen:
        return QStringLiteral("frozen");
    case PurchaseState::Expired:
        return QStringLiteral("expired");
    case PurchaseState::Released:
        return QStringLiteral("released");
    }
    Q_UNREACHABLE();
}

std::optional<PurchaseState> purchaseStateFromId(const QString &id)
{
    for (const PurchaseState state :
        {PurchaseState::Active, PurchaseState::Frozen, PurchaseState::Expired, PurchaseState::Released}) {
        if (purchaseStateId(state) == id)
            return state;
    }
    return std::nullopt;
}

QString reviewStateId(ReviewState state)
{
    return toWord(reviewStateWords, state);
}

std::optional<ReviewState> reviewStateFromId(const QString &id)
{
    return fromWord(reviewStateWords, id);
}

} // namespace usher

#include "common/domain/purchase.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<Trust> trustWords[]{
    {Trust::Typed, "typed"}, {Trust::Matched, "matched"}, {Trust::Verified, "verified"}};
constexpr EnumWord<PurchaseState> purchaseStateWords[]{{PurchaseState::Active, "active"},
    {PurchaseState::Frozen, "frozen"}, {PurchaseState::Expired, "expired"}, {PurchaseState::Released, "released"},
    {PurchaseState::Announced, "announced"}, {PurchaseState::Superseded, "superseded"}};
constexpr EnumWord<ReviewState> reviewStateWords[]{
    {ReviewState::Waiting, "waiting"}, {ReviewState::Approved, "approved"}, {ReviewState::Rejected, "rejected"}};

} // namespace

QString trustId(Trust trust)
{
    return toWord(trustWords, trust);
}

std::optional<Trust> trustFromId(const QString &id)
{
    return fromWord(trustWords, id);
}

QString purchaseStateId(PurchaseState state)
{
    return toWord(purchaseStateWords, state);
}

std::optional<PurchaseState> purchaseStateFromId(const QString &id)
{
    return fromWord(purchaseStateWords, id);
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

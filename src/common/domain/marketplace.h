#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace usher {

// Where the plan was bought; it decides through whom the workspace settles.
enum class Marketplace { Direct, Alibaba, Huawei, Aws, Azure };

inline constexpr Marketplace allMarketplaces[]
    = {Marketplace::Alibaba, Marketplace::Huawei, Marketplace::Aws, Marketplace::Azure, Marketplace::Direct};

QString marketplaceId(Marketplace); // "alibaba", the wire's and the store's word
std::optional<Marketplace> marketplaceFromId(const QString &id);

// What a customer has to give by hand. AWS and Azure: nothing, the identity comes with the hand-off.
bool needsAccountId(Marketplace); // Alibaba, Huawei
bool needsInstanceId(Marketplace); // Alibaba
bool needsHandoff(Marketplace); // AWS, Azure

// A purchase as the customer names it. Both are empty for Direct.
struct PurchaseIdentity
{
    Marketplace marketplace = Marketplace::Direct;
    QString accountId;
    QString instanceId;
    bool operator==(const PurchaseIdentity &) const = default;
};

} // namespace usher

#include "usherd/service/purchaseservice.h"

#include "common/core/problemcodes.h"
#include "common/core/redactor.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"

namespace usherd {

using usher::Marketplace;
using usher::Problem;
using usher::PurchaseIdentity;
using usher::Result;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

const QString accountPointer = QStringLiteral("/purchase/account_id");
const QString instancePointer = QStringLiteral("/purchase/instance_id");

Problem about(const QString &code, int status, const QStringList &pointers)
{
    Problem problem = Problem::make(code, status);
    for (const QString &pointer : pointers)
        problem.fields.append({pointer, code, {}});
    return problem;
}

std::optional<Problem> unusable(PurchaseState state, const QString &pointer)
{
    switch (state) {
    case PurchaseState::Active:
        return {};
    case PurchaseState::Frozen:
        return about(problem_code::purchase_frozen, 422, {pointer});
    case PurchaseState::Expired:
        return about(problem_code::purchase_expired, 422, {pointer});
    case PurchaseState::Released:
        return about(problem_code::purchase_released, 422, {pointer});
    }
    return {};
}

} // namespace

PurchaseService::PurchaseService(const Context &context)
    : m_context(context)
{
}

QString PurchaseService::maskedName(const QString &username)
{
    const QString dots = QStringLiteral("•••");
    if (username.size() < 3)
        return username.left(1) + dots;
    return username.left(1) + dots + username.right(1);
}

PurchaseState PurchaseService::stateOf(const Purchase &purchase) const
{
    const bool over = purchase.expiresAt != 0 && purchase.expiresAt <= m_context.now();
    return over && purchase.state == PurchaseState::Active ? PurchaseState::Expired : purchase.state;
}

Result<PurchaseIdentity> PurchaseService::verified(Repositories &repositories, const PurchaseIdentity &identity) const
{
    if (!m_context.settings.marketplaces.contains(identity.marketplace))
        return invalid({{QStringLiteral("/purchase/marketplace"), problem_code::field::not_allowed, {}}});
    if (usher::needsHandoff(identity.marketplace))
        return about(problem_code::handoff_required, 422, {QStringLiteral("/purchase/marketplace")});

    PurchaseIdentity tidy = identity;
    tidy.accountId
        = usher::needsAccountId(identity.marketplace) ? rules::tidyIdentifier(identity.accountId) : QString();
    tidy.instanceId
        = usher::needsInstanceId(identity.marketplace) ? rules::tidyIdentifier(identity.instanceId) : QString();
    FieldCheck fields;
    if (usher::needsAccountId(identity.marketplace))
        fields.check(accountPointer, rules::cloudAccountId(tidy.accountId));
    if (usher::needsInstanceId(identity.marketplace))
        fields.check(instancePointer, rules::cloudInstanceId(tidy.instanceId));
    if (fields.failed())
        return fields.problem();

    switch (tidy.marketplace) {
    case Marketplace::Alibaba:
        return verifiedAlibaba(repositories, tidy);
    case Marketplace::Huawei:
        return verifiedHuawei(repositories, tidy);
    case Marketplace::Direct:
    case Marketplace::Aws:
    case Marketplace::Azure:
        break;
    }
    return tidy;
}

Result<PurchaseIdentity> PurchaseService::verifiedAlibaba(
    Repositories &repositories, const PurchaseIdentity &identity) const
{
    const std::optional<Purchase> purchase
        = repositories.purchases.find(identity.marketplace, identity.accountId, identity.instanceId);
    if (!purchase) {
        const bool elsewhere = repositories.purchases.instanceExists(identity.marketplace, identity.instanceId);
        return about(elsewhere ? problem_code::purchase_mismatch : problem_code::purchase_unknown, 422,
            {accountPointer, instancePointer});
    }
    if (const std::optional<Problem> problem = unusable(stateOf(*purchase), instancePointer))
        return *problem;
    return identity;
}

// The account ID alone names the purchase: the newest usable one counts, else the newest says why not.
Result<PurchaseIdentity> PurchaseService::verifiedHuawei(
    Repositories &repositories, const PurchaseIdentity &identity) const
{
    const QList<Purchase> purchases = repositories.purchases.ofAccount(identity.marketplace, identity.accountId);
    if (purchases.isEmpty())
        return about(problem_code::purchase_unknown, 422, {accountPointer});
    for (const Purchase &purchase : purchases) {
        if (stateOf(purchase) == PurchaseState::Active) {
            PurchaseIdentity found = identity;
            found.instanceId = purchase.instanceId;
            return found;
        }
    }
    return *unusable(stateOf(purchases.first()), accountPointer);
}

Result<QString> PurchaseService::linkTo(Repositories &repositories, const Caller &caller,
    const PurchaseIdentity &purchase, const QString &billingAccountId, const QByteArray &intentId) const
{
    if (purchase.marketplace == Marketplace::Direct)
        return QString();
    if (const std::optional<LinkRow> link = repositories.purchases.linkOf(purchase.marketplace, purchase.accountId)) {
        if (link->billingAccountId == billingAccountId)
            return link->id;
        Problem problem = about(problem_code::already_linked, 409, {accountPointer});
        if (const std::optional<BillingAccount> owner = repositories.accounts.billing(link->billingAccountId))
            problem.arguments.insert(QStringLiteral("masked_account"), maskedName(owner->username));
        return problem;
    }
    LinkRow link;
    link.id = crypto::newId("link_");
    link.marketplace = purchase.marketplace;
    link.accountId = purchase.accountId;
    link.billingAccountId = billingAccountId;
    link.createdAt = m_context.now();
    link.intent = intentId;
    repositories.purchases.add(link);
    audit::record(repositories, m_context, caller, "link.created", billingAccountId,
        usher::marketplaceId(purchase.marketplace) + QLatin1Char(' ') + usher::redact::identifier(purchase.accountId));
    return link.id;
}

usher::Settlement PurchaseService::settlement(Repositories &repositories, const QString &linkId) const
{
    usher::Settlement settlement;
    if (linkId.isEmpty())
        return settlement;
    if (const std::optional<LinkRow> link = repositories.purchases.link(linkId)) {
        settlement.marketplace = link->marketplace;
        settlement.maskedAccount = usher::redact::identifier(link->accountId);
    }
    return settlement;
}

} // namespace usherd

#include "usherd/service/purchaseservice.h"

#include "common/core/problemcodes.h"
#include "common/core/redactor.h"
#include "common/domain/fieldrules.h"
#include "usherd/marketplace/traits.h"
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

const QString marketplacePointer = QStringLiteral("/purchase/marketplace");
const QString accountPointer = QStringLiteral("/purchase/account_id");
const QString instancePointer = QStringLiteral("/purchase/instance_id");

std::optional<Problem> unusable(PurchaseState state, Marketplace bought, const QString &pointer)
{
    switch (state) {
    case PurchaseState::Active:
        return {};
    case PurchaseState::Announced:
        if (marketplace::traitsOf(bought).waitsForUs)
            return {};
        return refusal(problem_code::purchase_unknown, {pointer});
    case PurchaseState::Frozen:
        return refusal(problem_code::purchase_frozen, {pointer});
    case PurchaseState::Expired:
        return refusal(problem_code::purchase_expired, {pointer});
    case PurchaseState::Released:
    case PurchaseState::Superseded:
        return refusal(problem_code::purchase_released, {pointer});
    }
    return {};
}

// The contract has four words. What is announced is as good as active to who sets it up meanwhile.
PurchaseState wireState(PurchaseState state)
{
    if (state == PurchaseState::Announced)
        return PurchaseState::Active;
    return state == PurchaseState::Superseded ? PurchaseState::Released : state;
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

QString PurchaseService::record(
    Repositories &repositories, const Caller &caller, const Purchase &purchase, const QString &accountId) const
{
    repositories.purchases.put(purchase);
    // One that was there before keeps its ID.
    const QString id
        = repositories.purchases.find(purchase.marketplace, purchase.accountId, purchase.instanceId).value().id;
    audit::record(repositories, m_context, caller, "purchase.recorded", accountId, id);
    return id;
}

PurchaseState PurchaseService::stateOf(const Purchase &purchase) const
{
    const bool over = purchase.expiresAt != 0 && purchase.expiresAt <= m_context.now();
    return over && purchase.state == PurchaseState::Active ? PurchaseState::Expired : purchase.state;
}

Result<PurchaseIdentity> PurchaseService::tidied(const PurchaseIdentity &identity) const
{
    if (!m_context.settings.marketplaces.contains(identity.marketplace))
        return invalid({{marketplacePointer, problem_code::field::not_allowed, {}}});
    if (usher::needsHandoff(identity.marketplace))
        return refusal(problem_code::handoff_required, {marketplacePointer});

    PurchaseIdentity tidy;
    tidy.marketplace = identity.marketplace;
    FieldCheck fields;
    if (usher::needsAccountId(identity.marketplace)) {
        tidy.accountId = rules::tidyIdentifier(identity.accountId);
        fields.check(accountPointer, rules::cloudAccountId(tidy.accountId));
    }
    if (usher::needsInstanceId(identity.marketplace)) {
        tidy.instanceId = rules::tidyIdentifier(identity.instanceId);
        fields.check(instancePointer, rules::cloudInstanceId(tidy.instanceId));
    }
    if (fields.failed())
        return fields.problem();
    return tidy;
}

Result<VerifiedPurchase> PurchaseService::verified(Repositories &repositories, const PurchaseIdentity &identity) const
{
    const Result<PurchaseIdentity> tidy = tidied(identity);
    if (!tidy)
        return tidy.problem();
    if (usher::needsInstanceId(tidy->marketplace))
        return foundByBothIds(repositories, *tidy);
    if (usher::needsAccountId(tidy->marketplace))
        return foundByAccount(repositories, *tidy);
    return VerifiedPurchase{*tidy, {}};
}

Result<VerifiedPurchase> PurchaseService::foundByBothIds(
    Repositories &repositories, const PurchaseIdentity &identity) const
{
    const std::optional<Purchase> purchase
        = repositories.purchases.find(identity.marketplace, identity.accountId, identity.instanceId);
    if (!purchase) {
        const bool elsewhere = !repositories.purchases.ofInstance(identity.marketplace, identity.instanceId).isEmpty();
        return refusal(elsewhere ? problem_code::purchase_mismatch : problem_code::purchase_unknown,
            {accountPointer, instancePointer});
    }
    if (const std::optional<Problem> problem = unusable(stateOf(*purchase), identity.marketplace, instancePointer))
        return *problem;
    return VerifiedPurchase{identity, purchase->id};
}

// The account ID alone names the purchase: the newest usable one counts, else the newest says why not.
Result<VerifiedPurchase> PurchaseService::foundByAccount(
    Repositories &repositories, const PurchaseIdentity &identity) const
{
    const QList<Purchase> purchases = repositories.purchases.ofAccount(identity.marketplace, identity.accountId);
    if (purchases.isEmpty())
        return refusal(problem_code::purchase_unknown, {accountPointer});
    for (const Purchase &purchase : purchases) {
        if (stateOf(purchase) == PurchaseState::Active)
            return VerifiedPurchase{{identity.marketplace, identity.accountId, purchase.instanceId}, purchase.id};
    }
    return *unusable(stateOf(purchases.first()), identity.marketplace, accountPointer);
}

Result<VerifiedPurchase> PurchaseService::verified(
    Repositories &repositories, const Purchase &handed, const PurchaseIdentity &typed) const
{
    if (!m_context.settings.marketplaces.contains(handed.marketplace))
        return invalid({{marketplacePointer, problem_code::field::not_allowed, {}}});
    // Who settles is practically for ever: it is never another one than the customer chose.
    if (typed.marketplace != handed.marketplace)
        return refusal(problem_code::purchase_mismatch, {marketplacePointer});
    const QString &pointer = handed.instanceId.isEmpty() ? accountPointer : instancePointer;
    if (const std::optional<Problem> problem = unusable(stateOf(handed), handed.marketplace, pointer))
        return *problem;

    VerifiedPurchase purchase{{handed.marketplace, handed.accountId, handed.instanceId}, handed.id};
    if (handed.accountId.isEmpty()) {
        purchase.identity.accountId = rules::tidyIdentifier(typed.accountId);
        FieldCheck fields;
        fields.check(accountPointer, rules::cloudAccountId(purchase.identity.accountId));
        if (fields.failed())
            return fields.problem();
        if (const std::optional<Problem> problem = contradicted(repositories, handed, purchase.identity.accountId))
            return *problem;
    }
    return purchase;
}

// Does a record say that a purchase without an account ID belongs to another account than the typed one?
std::optional<Problem> PurchaseService::contradicted(
    Repositories &repositories, const Purchase &handed, const QString &typedAccountId) const
{
    const std::optional<LinkRow> link = repositories.purchases.link(handed.linkId);
    bool contradicts = link && link->accountId != typedAccountId;
    const QList<Purchase> same = repositories.purchases.ofInstance(handed.marketplace, handed.instanceId);
    for (const Purchase &purchase : same)
        contradicts |= !purchase.accountId.isEmpty() && purchase.accountId != typedAccountId;
    if (contradicts)
        return refusal(problem_code::purchase_mismatch, {accountPointer});
    return {};
}

bool PurchaseService::onRecord(Repositories &repositories, const PurchaseIdentity &identity) const
{
    const QString account = rules::tidyIdentifier(identity.accountId);
    const bool exact
        = repositories.purchases.find(identity.marketplace, account, rules::tidyIdentifier(identity.instanceId))
              .has_value();
    const bool byAccount = !repositories.purchases.ofAccount(identity.marketplace, account).isEmpty();
    // The marketplace's own rule which of them names a purchase. An empty ID names none: some records have no account.
    if (account.isEmpty() || usher::needsHandoff(identity.marketplace))
        return false;
    return usher::needsInstanceId(identity.marketplace) ? exact : byAccount;
}

Result<QString> PurchaseService::linkTo(Repositories &repositories, const Caller &caller,
    const VerifiedPurchase &purchase, const QString &billingAccountId, const QByteArray &intentId) const
{
    const PurchaseIdentity &identity = purchase.identity;
    if (identity.marketplace == Marketplace::Direct)
        return QString();
    std::optional<LinkRow> link = repositories.purchases.linkOf(identity.marketplace, identity.accountId);
    if (link && link->billingAccountId != billingAccountId) {
        Problem problem = refusal(problem_code::already_linked, {accountPointer});
        if (const std::optional<BillingAccount> owner = repositories.accounts.billing(link->billingAccountId))
            problem.arguments.insert(QStringLiteral("masked_account"), maskedName(owner->username));
        return problem;
    }
    if (!link) {
        link = LinkRow{crypto::newId("link_"), identity.marketplace, identity.accountId, billingAccountId,
            m_context.now(), intentId};
        repositories.purchases.add(*link);
        audit::record(repositories, m_context, caller, "link.created", billingAccountId, link->id);
    } else {
        audit::record(repositories, m_context, caller, "link.joined", billingAccountId, link->id);
    }
    repositories.purchases.setLink(purchase.purchaseId, link->id);
    startLater(repositories, caller, purchase.purchaseId);
    return link->id;
}

void PurchaseService::startLater(Repositories &repositories, const Caller &caller, const QString &purchaseId) const
{
    const std::optional<Purchase> purchase = repositories.purchases.purchase(purchaseId);
    const bool waits = purchase && marketplace::traitsOf(purchase->marketplace).waitsForUs
        && purchase->state == PurchaseState::Announced;
    if (waits && repositories.starts.add(purchaseId, m_context.now()))
        audit::record(repositories, m_context, caller, "purchase.start_due", {}, purchaseId);
}

std::optional<LinkRow> PurchaseService::linkOf(Repositories &repositories, const Purchase &purchase) const
{
    if (!purchase.accountId.isEmpty())
        return repositories.purchases.linkOf(purchase.marketplace, purchase.accountId);
    return repositories.purchases.link(purchase.linkId);
}

usher::api::HandedPurchase PurchaseService::shown(Repositories &repositories, const Purchase &purchase) const
{
    usher::api::HandedPurchase shown;
    shown.id = purchase.id;
    shown.marketplace = purchase.marketplace;
    shown.variant = purchase.variant;
    shown.accountId = purchase.accountId;
    shown.instanceId = purchase.instanceId;
    shown.state = wireState(stateOf(purchase));
    if (purchase.verifiedAt != 0)
        shown.verifiedAt = QDateTime::fromMSecsSinceEpoch(purchase.verifiedAt, Qt::UTC);
    const std::optional<LinkRow> link = linkOf(repositories, purchase);
    const std::optional<BillingAccount> owner
        = link ? repositories.accounts.billing(link->billingAccountId) : std::nullopt;
    if (owner)
        shown.linkedTo = maskedName(owner->username);
    return shown;
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

#include "usherd/cli/operatorcommand.h"

#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"

#include <QDateTime>

namespace usherd::operatorcommand {

using usher::Marketplace;
using usher::Result;
namespace rules = usher::rules;

void addDatabase(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("db"), QStringLiteral("Database: sqlite:FILE."), QStringLiteral("address")});
}

int withDatabase(const QCommandLineParser &parser, const std::function<int(SqlStore &)> &work)
{
    const QString address = parser.value(QStringLiteral("db"));
    if (address.isEmpty())
        return commandline::fail(
            commandline::wrong(QStringLiteral("--db is missing: sqlite:FILE")), commandline::WrongUsage);
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(address);
    if (!store)
        return commandline::fail(store.problem(), commandline::Failed);
    return work(**store);
}

Caller caller(const QString &command)
{
    Caller caller;
    caller.reference = QStringLiteral("usherd ") + command;
    return caller;
}

void addPurchase(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("marketplace"), QStringLiteral("alibaba, huawei, aws or azure."), QStringLiteral("name")},
        {QStringLiteral("account"), QStringLiteral("Cloud account ID."), QStringLiteral("id")},
        {QStringLiteral("instance"), QStringLiteral("Product instance ID (alibaba: required)."), QStringLiteral("id")},
        {QStringLiteral("variant"), QStringLiteral("Which of the brand's listings there, such as international."),
            QStringLiteral("name")},
        {QStringLiteral("state"), QStringLiteral("active, frozen, expired or released."), QStringLiteral("state"),
            QStringLiteral("active")},
        {QStringLiteral("expires"), QStringLiteral("Last day, UTC, as 2026-12-31."), QStringLiteral("date")},
    });
}

Result<Purchase> purchaseFrom(const QCommandLineParser &parser, bool accountMayMiss)
{
    const std::optional<Marketplace> marketplace
        = usher::marketplaceFromId(parser.value(QStringLiteral("marketplace")));
    if (!marketplace || *marketplace == Marketplace::Direct)
        return commandline::wrong(QStringLiteral("--marketplace: alibaba, huawei, aws or azure."));
    const std::optional<PurchaseState> state = purchaseStateFromId(parser.value(QStringLiteral("state")));
    if (!state)
        return commandline::wrong(QStringLiteral("--state: active, frozen, expired or released."));
    Purchase purchase;
    purchase.id = crypto::newId("prch_");
    purchase.marketplace = *marketplace;
    purchase.state = *state;
    purchase.variant = parser.value(QStringLiteral("variant"));
    purchase.accountId = rules::tidyIdentifier(parser.value(QStringLiteral("account")));
    purchase.instanceId = rules::tidyIdentifier(parser.value(QStringLiteral("instance")));
    // Huawei Cloud's pages may prove the instance only.
    const bool instanceOnly = accountMayMiss && *marketplace == Marketplace::Huawei && purchase.accountId.isEmpty();
    if (!instanceOnly && rules::cloudAccountId(purchase.accountId))
        return commandline::wrong(QStringLiteral("--account: missing, or not an account ID."));
    if ((instanceOnly || usher::needsInstanceId(*marketplace) || !purchase.instanceId.isEmpty())
        && rules::cloudInstanceId(purchase.instanceId))
        return commandline::wrong(QStringLiteral("--instance: missing, or not an instance ID."));
    if (const QString expires = parser.value(QStringLiteral("expires")); !expires.isEmpty()) {
        const QDate date = QDate::fromString(expires, Qt::ISODate);
        if (!date.isValid())
            return commandline::wrong(QStringLiteral("--expires: a date as 2026-12-31."));
        purchase.expiresAt = date.endOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    purchase.createdAt = QDateTime::currentMSecsSinceEpoch();
    return purchase;
}

} // namespace usherd::operatorcommand

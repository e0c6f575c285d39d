#include "usherd/cli/purchasecommand.h"

#include "common/domain/fieldrules.h"
#include "usherd/cli/commandline.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/store/sqlstore.h"

#include <QDateTime>

#include <future>

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

Result<Purchase> purchaseFrom(const QCommandLineParser &parser)
{
    namespace rules = usher::rules;
    const std::optional<usher::Marketplace> marketplace
        = usher::marketplaceFromId(parser.value(QStringLiteral("marketplace")));
    if (!marketplace || *marketplace == usher::Marketplace::Direct)
        return commandline::wrong(QStringLiteral("--marketplace: alibaba, huawei, aws or azure."));
    const std::optional<PurchaseState> state = purchaseStateFromId(parser.value(QStringLiteral("state")));
    if (!state)
        return commandline::wrong(QStringLiteral("--state: active, frozen, expired or released."));
    Purchase purchase;
    purchase.id = crypto::newId("purc_");
    purchase.marketplace = *marketplace;
    purchase.state = *state;
    purchase.accountId = rules::tidyIdentifier(parser.value(QStringLiteral("account")));
    if (rules::cloudAccountId(purchase.accountId))
        return commandline::wrong(QStringLiteral("--account: missing, or not an account ID."));
    purchase.instanceId = rules::tidyIdentifier(parser.value(QStringLiteral("instance")));
    if ((usher::needsInstanceId(*marketplace) || !purchase.instanceId.isEmpty())
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

Result<Done> put(Store &store, const Purchase &purchase)
{
    std::promise<Result<Done>> promise;
    std::future<Result<Done>> result = promise.get_future();
    store.write<Done>(
        [&purchase](Repositories &repositories) -> Result<Done> {
            repositories.purchases.put(purchase);
            Caller operatorOfTheService;
            operatorOfTheService.reference = QStringLiteral("usherd purchase add");
            audit::record(repositories, Context(), operatorOfTheService, "purchase.recorded", {}, purchase.id);
            return Done{};
        },
        [&promise](const Result<Done> &done) { promise.set_value(done); });
    return result.get();
}

} // namespace

int runPurchase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Records a purchase by hand, or changes the state of the one with these IDs."));
    parser.addOptions({
        {QStringLiteral("db"), QStringLiteral("Database: sqlite:FILE."), QStringLiteral("address")},
        {QStringLiteral("marketplace"), QStringLiteral("alibaba, huawei, aws or azure."), QStringLiteral("name")},
        {QStringLiteral("account"), QStringLiteral("Cloud account ID."), QStringLiteral("id")},
        {QStringLiteral("instance"), QStringLiteral("Product instance ID (alibaba: required)."), QStringLiteral("id")},
        {QStringLiteral("state"), QStringLiteral("active, frozen, expired or released."), QStringLiteral("state"),
            QStringLiteral("active")},
        {QStringLiteral("expires"), QStringLiteral("Last day, UTC, as 2026-12-31."), QStringLiteral("date")},
    });
    const bool adds = arguments.value(0) == QLatin1String("add");
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("purchase add"), arguments.mid(adds ? 1 : 0));
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    if (!adds)
        return commandline::fail(
            commandline::wrong(QStringLiteral("purchase: the only action is \"add\".")), commandline::WrongUsage);
    if (parser.value(QStringLiteral("db")).isEmpty())
        return commandline::fail(
            commandline::wrong(QStringLiteral("--db is missing: sqlite:FILE")), commandline::WrongUsage);
    const Result<Purchase> purchase = purchaseFrom(parser);
    if (!purchase)
        return commandline::fail(purchase.problem(), commandline::WrongUsage);
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(parser.value(QStringLiteral("db")));
    if (!store)
        return commandline::fail(store.problem(), commandline::Failed);
    const Result<Done> done = put(*store.value(), *purchase);
    if (!done)
        return commandline::fail(done.problem(), commandline::Failed);
    commandline::print("recorded\n");
    return commandline::Success;
}

} // namespace usherd

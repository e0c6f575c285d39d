#include "usherd/cli/purchasecommand.h"

#include "usherd/cli/operatorcommand.h"
#include "usherd/service/audit.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

int recordPurchase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Records a purchase by hand, or changes the state of the one with these IDs."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    operatorcommand::addPurchase(parser);
    const QString command = QStringLiteral("purchase add");
    const Result<Done> parsed = commandline::parse(parser, command, arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<Purchase> purchase = operatorcommand::purchaseFrom(parser, false);
    if (!purchase)
        return commandline::fail(purchase.problem(), commandline::WrongUsage);
    const Result<Caller> caller = operatorcommand::caller(parser, command);
    if (!caller)
        return commandline::fail(caller.problem(), commandline::WrongUsage);
    return operatorcommand::withDatabase(parser, [&](SqlStore &store) {
        const Result<Done> done = writeAndWait<Done>(store, [&](Repositories &repositories) -> Result<Done> {
            repositories.purchases.put(*purchase);
            const std::optional<Purchase> kept
                = repositories.purchases.find(purchase->marketplace, purchase->accountId, purchase->instanceId);
            audit::record(repositories, Context(), *caller, "purchase.recorded", {}, kept ? kept->id : purchase->id);
            return Done{};
        });
        if (!done)
            return commandline::fail(done.problem(), commandline::Failed);
        commandline::print("recorded\n");
        return int(commandline::Success);
    });
}

} // namespace

int runPurchase(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"add", "Record a purchase by hand, or change its state.", recordPurchase},
    };
    return operatorcommand::run("purchase", actions, arguments);
}

} // namespace usherd

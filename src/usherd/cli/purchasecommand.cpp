#include "usherd/cli/purchasecommand.h"

#include "usherd/cli/operatorcommand.h"
#include "usherd/service/audit.h"

namespace usherd {

using usher::Done;
using usher::Result;

int runPurchase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Records a purchase by hand, or changes the state of the one with these IDs."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addPurchase(parser);
    const bool adds = arguments.value(0) == QLatin1String("add");
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("purchase add"), arguments.mid(adds ? 1 : 0));
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    if (!adds)
        return commandline::fail(
            commandline::wrong(QStringLiteral("purchase: the only action is \"add\".")), commandline::WrongUsage);
    const Result<Purchase> purchase = operatorcommand::purchaseFrom(parser, false);
    if (!purchase)
        return commandline::fail(purchase.problem(), commandline::WrongUsage);
    return operatorcommand::withDatabase(parser, [&purchase](SqlStore &store) {
        const Result<Done> done = writeAndWait<Done>(store, [&purchase](Repositories &repositories) -> Result<Done> {
            repositories.purchases.put(*purchase);
            audit::record(repositories, Context(), operatorcommand::caller(QStringLiteral("purchase add")),
                "purchase.recorded", {}, purchase->id);
            return Done{};
        });
        if (!done)
            return commandline::fail(done.problem(), commandline::Failed);
        commandline::print("recorded\n");
        return int(commandline::Success);
    });
}

} // namespace usherd

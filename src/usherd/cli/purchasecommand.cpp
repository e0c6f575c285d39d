#include "usherd/cli/purchasecommand.h"

#include "usherd/cli/operatorcommand.h"
#include "usherd/service/audit.h"
#include "usherd/service/purchaseservice.h"

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
    return operatorcommand::change(
        parser, command, [&purchase](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Context context;
            PurchaseService(context).record(repositories, caller, *purchase);
            return QByteArray("recorded\n");
        });
}

QByteArray purchaseLine(const Purchase &purchase, const std::optional<StartRow> &start, bool json)
{
    return operatorcommand::line(json,
        {{"id", purchase.id}, {"marketplace", usher::marketplaceId(purchase.marketplace)},
            {"account_id", purchase.accountId}, {"instance_id", purchase.instanceId}, {"variant", purchase.variant},
            {"state", purchaseStateId(purchase.state)}, {"expires", operatorcommand::timeText(purchase.expiresAt)},
            {"verified", operatorcommand::timeText(purchase.verifiedAt)}, {"link_id", purchase.linkId},
            {"created", operatorcommand::timeText(purchase.createdAt)},
            {"probe", purchase.test ? QStringLiteral("probe") : QString()},
            {"start", start ? startStateId(start->state) : QString()},
            {"start_error", start ? start->error : QString()}});
}

int listPurchases(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists the purchases on record, the newest first, by tabs: ID, marketplace, account there, instance, listing, "
        "state, expires, verified (UTC), ID of the link that uses it, recorded at, \"probe\" where it is the "
        "marketplace's own, for its tests; with Azure whether Microsoft knows that it is in use and may be billed "
        "(waiting, done, dead), and why not yet."));
    operatorcommand::addDatabase(parser);
    parser.addOptions({
        {QStringLiteral("marketplace"), QStringLiteral("Only of this one."), QStringLiteral("name")},
        {QStringLiteral("account"), QStringLiteral("Only of this cloud account."), QStringLiteral("id")},
    });
    operatorcommand::addList(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("purchase list"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<int> limit = operatorcommand::limit(parser);
    if (!limit)
        return commandline::fail(limit.problem(), commandline::WrongUsage);
    PurchaseSearch search{usher::marketplaceFromId(parser.value(QStringLiteral("marketplace"))),
        parser.value(QStringLiteral("account")), *limit};
    if (parser.isSet(QStringLiteral("marketplace")) && !search.marketplace)
        return commandline::fail(
            commandline::wrong(QStringLiteral("--marketplace: ") + operatorcommand::marketplaces()),
            commandline::WrongUsage);
    return operatorcommand::query(parser, [&](Repositories &repositories) {
        QByteArray text;
        const QList<Purchase> purchases = repositories.desk.purchases(search);
        for (const Purchase &purchase : purchases)
            text += purchaseLine(purchase, repositories.starts.find(purchase.id), operatorcommand::wantsJson(parser));
        return Result(text);
    });
}

int showPurchase(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows one purchase, as \"purchase list\" does."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addJson(parser);
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Of the record: prch_…"));
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("purchase show"), arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    return operatorcommand::query(parser, [&parser](Repositories &repositories) -> Result<QByteArray> {
        const std::optional<Purchase> purchase
            = repositories.purchases.purchase(parser.positionalArguments().constFirst());
        if (!purchase)
            return commandline::wrong(QStringLiteral("There is no purchase with this ID."));
        return purchaseLine(*purchase, repositories.starts.find(purchase->id), operatorcommand::wantsJson(parser));
    });
}

int retryPurchase(const QStringList &arguments)
{
    const QString command = QStringLiteral("purchase retry");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells Microsoft once more that a purchase is in use, with all attempts, after it was given up: "
                       "its start is dead."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("Of the record: prch_…"));
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    return operatorcommand::change(
        parser, command, [&parser](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Context context;
            const QString id = parser.positionalArguments().constFirst();
            if (!repositories.starts.retry(id, context.now()))
                return commandline::wrong(QStringLiteral("There is no purchase with this ID whose start is dead."));
            audit::record(repositories, context, caller, "purchase.start_due", {}, id);
            return QByteArray("waiting\n");
        });
}

} // namespace

int runPurchase(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"add", "Record a purchase by hand, or change its state.", recordPurchase},
        {"list", "List the purchases on record.", listPurchases},
        {"show", "Show one of them.", showPurchase},
        {"retry", "Tell Azure once more that one is in use.", retryPurchase},
    };
    return operatorcommand::run("purchase", actions, arguments);
}

} // namespace usherd

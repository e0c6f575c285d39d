#include "usherd/cli/reviewcommand.h"

#include "common/core/problemcodes.h"
#include "usherd/cli/brandsettings.h"
#include "usherd/cli/operatorcommand.h"
#include "usherd/service/reviewservice.h"

namespace usherd {

using usher::Done;
using usher::Result;
using usher::ReviewState;

namespace {

int listReviews(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists the purchases that wait for a check, the oldest first, by tabs: reference, asked at (UTC), "
        "marketplace, account ID, instance ID, who asks."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addList(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("review list"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<int> limit = operatorcommand::limit(parser);
    if (!limit)
        return commandline::fail(limit.problem(), commandline::WrongUsage);
    return operatorcommand::query(parser, [&](Repositories &repositories) {
        QByteArray text;
        const QList<ReviewRow> waiting = repositories.reviews.waiting(*limit);
        for (const ReviewRow &row : waiting) {
            text += operatorcommand::line(operatorcommand::wantsJson(parser),
                {{"reference", row.reference}, {"asked", operatorcommand::timeText(row.createdAt)},
                    {"marketplace", usher::marketplaceId(row.purchase.marketplace)},
                    {"account_id", row.purchase.accountId}, {"instance_id", row.purchase.instanceId},
                    {"asker_id", row.asker.accountId}});
        }
        return Result(text);
    });
}

usher::Problem worded(const usher::Problem &problem)
{
    if (problem.code == usher::problem_code::review_unknown)
        return commandline::wrong(QStringLiteral("There is no review with this reference."));
    if (problem.code == usher::problem_code::bad_request)
        return commandline::wrong(QStringLiteral("This review was decided otherwise before."));
    return problem;
}

int decide(ReviewState decision, const QStringList &arguments)
{
    const bool approves = decision == ReviewState::Approved;
    const QString command = approves ? QStringLiteral("review approve") : QStringLiteral("review reject");
    QCommandLineParser parser;
    parser.setApplicationDescription(approves
            ? QStringLiteral("Records the purchase and tells the customer by mail, who then goes on.")
            : QStringLiteral("Tells the customer by mail that the purchase was not found."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), QStringLiteral("As R-7KQ4-M3XD-9PWA."));
    parser.addOption({QStringLiteral("brand"),
        QStringLiteral("Whose name the mail bears: one of %1; or the path of a brand.json.")
            .arg(usher::builtInBrands().join(QStringLiteral(", "))),
        QStringLiteral("id"), usher::defaultBrand()});
    if (!approves)
        parser.addOption({QStringLiteral("reason"), QStringLiteral("A sentence for the customer, in their language."),
            QStringLiteral("text")});
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<usher::Brand> brand = usher::loadBrand(parser.value(QStringLiteral("brand")));
    if (!brand)
        return commandline::fail(brand.problem(), commandline::WrongUsage);

    Context context;
    setBrand(context.settings, *brand);
    const CodeService codes(context);
    const SessionService sessions(context);
    const PurchaseService purchases(context);
    const ReviewService reviews(context, codes, sessions, purchases);
    return operatorcommand::change(
        parser, command, [&](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Result<ReviewRow> row
                = reviews.decide(repositories, caller, parser.positionalArguments().constFirst(), decision,
                    approves ? QString() : parser.value(QStringLiteral("reason")));
            if (!row)
                return worded(row.problem());
            return QByteArray(usher::reviewStateId(row->state).toUtf8() + '\n');
        });
}

int approveReview(const QStringList &arguments)
{
    return decide(ReviewState::Approved, arguments);
}

int rejectReview(const QStringList &arguments)
{
    return decide(ReviewState::Rejected, arguments);
}

} // namespace

int runReview(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"list", "List the purchases that customers sent for checking.", listReviews},
        {"approve", "Record such a purchase; the customer is told by mail and goes on.", approveReview},
        {"reject", "Tell the customer by mail that there is no such purchase.", rejectReview},
    };
    return operatorcommand::run("review", actions, arguments);
}

} // namespace usherd

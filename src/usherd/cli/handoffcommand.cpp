#include "usherd/cli/handoffcommand.h"

#include "common/core/problemcodes.h"
#include "usherd/cli/operatorcommand.h"
#include "usherd/service/handoffservice.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

// The services as the server has them: the durations of a hand-off are not configurable.
struct Desk
{
    Context context;
    PurchaseService purchases{context};
    HandoffService handoffs{context, purchases};
};

int issueHandoff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Records a purchase as its marketplace would have reported it and prints the pairing code with "
                       "which the customer's wizard takes it over, within ten minutes.\n"
                       "For huawei the account may be left out: then only the instance is verified."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    operatorcommand::addPurchase(parser);
    parser.addOption({QStringLiteral("needs-approval"),
        QStringLiteral("The wizard waits until \"usherd handoff approve\" says yes.")});
    const QString command = QStringLiteral("handoff issue");
    const Result<Done> parsed = commandline::parse(parser, command, arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<Purchase> purchase = operatorcommand::purchaseFrom(parser, true);
    if (!purchase)
        return commandline::fail(purchase.problem(), commandline::WrongUsage);
    const bool approved = !parser.isSet(QStringLiteral("needs-approval"));
    return operatorcommand::change(
        parser, command, [&](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            return QByteArray(Desk().handoffs.issue(repositories, caller, *purchase, approved).toUtf8() + '\n');
        });
}

usher::Problem said(const usher::Problem &problem)
{
    if (problem.code == usher::problem_code::handoff_unknown)
        return commandline::wrong(QStringLiteral("There is no hand-off with this pairing code."));
    if (problem.code == usher::problem_code::handoff_expired)
        return commandline::wrong(QStringLiteral("This pairing code is too old: issue a new one."));
    if (problem.code == usher::problem_code::handoff_denied)
        return commandline::wrong(QStringLiteral("The customer rejected this hand-off."));
    return problem;
}

int approveHandoff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lets the wizard that claimed this pairing code have the purchase. Prints the match code: the "
                       "customer sees the same one, if it is the right wizard."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    parser.addPositionalArgument(QStringLiteral("CODE"), QStringLiteral("The pairing code."));
    const QString command = QStringLiteral("handoff approve");
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    return operatorcommand::change(
        parser, command, [&](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Result<QString> matchCode
                = Desk().handoffs.approve(repositories, caller, parser.positionalArguments().constFirst());
            if (!matchCode)
                return said(matchCode.problem());
            return matchCode->isEmpty() ? QByteArray("approved, not claimed yet\n")
                                        : QByteArray("approved, match code " + matchCode->toUtf8() + '\n');
        });
}

} // namespace

int runHandoff(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"issue", "Record a verified purchase and print its pairing code.", issueHandoff},
        {"approve", "Let the wizard that claimed a pairing code have the purchase.", approveHandoff},
    };
    return operatorcommand::run("handoff", actions, arguments);
}

} // namespace usherd

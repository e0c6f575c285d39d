#include "usherd/cli/activationcommand.h"

#include "common/core/problemcodes.h"
#include "usherd/cli/operatorcommand.h"
#include "usherd/service/operatorservice.h"

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

QByteArray activationLine(const Activation &activation, bool json)
{
    const BindingRow &binding = activation.binding;
    const QString marketplace
        = activation.marketplace ? usher::marketplaceId(*activation.marketplace) : QStringLiteral("direct");
    return operatorcommand::line(json,
        {{"id", binding.id}, {"since", operatorcommand::timeText(binding.createdAt)},
            {"ended", operatorcommand::timeText(activation.endedAt)}, {"workspace_id", binding.workspaceId},
            {"billing_account_id", binding.billingAccountId}, {"console_account_id", activation.consoleAccountId},
            {"marketplace", marketplace}, {"cloud_account_id", activation.cloudAccountId},
            {"ended_for", activation.endedFor}});
}

int listActivations(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists which workspaces are or were bound, the newest first, by tabs: ID, since, ended (UTC), workspace, "
        "billing account, console account of its owner, marketplace it settles through, account there, why it ended."));
    operatorcommand::addDatabase(parser);
    parser.addOption(
        {QStringLiteral("account"), QStringLiteral("Only of this console or billing account."), QStringLiteral("id")});
    operatorcommand::addList(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("activation list"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<int> limit = operatorcommand::limit(parser);
    if (!limit)
        return commandline::fail(limit.problem(), commandline::WrongUsage);
    return operatorcommand::query(parser, [&](Repositories &repositories) {
        QByteArray text;
        const QList<Activation> activations
            = repositories.desk.activations({{}, parser.value(QStringLiteral("account")), *limit});
        for (const Activation &activation : activations)
            text += activationLine(activation, operatorcommand::wantsJson(parser));
        return Result(text);
    });
}

int showActivation(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows one binding of a workspace, a line for each of its properties."));
    operatorcommand::addDatabase(parser);
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("As \"activation list\" shows it: bind_…"));
    operatorcommand::addJson(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("activation show"), arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    return operatorcommand::query(parser, [&parser](Repositories &repositories) -> Result<QByteArray> {
        const QList<Activation> found
            = repositories.desk.activations({parser.positionalArguments().constFirst(), {}, 1});
        if (found.isEmpty())
            return commandline::wrong(QStringLiteral("There is no activation with this ID."));
        return activationLine(found.first(), operatorcommand::wantsJson(parser));
    });
}

int releaseBinding(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Ends the binding of a workspace, so that it can be bound again. The binding stays on record."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    operatorcommand::addConfirmation(parser);
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), QStringLiteral("Its ID: wksp_…"));
    parser.addOption({QStringLiteral("reason"), QStringLiteral("Why, for the record; without personal data."),
        QStringLiteral("text")});
    const QString command = QStringLiteral("binding release");
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    if (const Result<Done> sure = operatorcommand::confirmed(parser); !sure)
        return commandline::fail(sure.problem(), commandline::WrongUsage);
    const QString why = parser.value(QStringLiteral("reason")).trimmed();
    if (why.isEmpty() || why.size() > 500)
        return commandline::fail(commandline::wrong(QStringLiteral("--reason: up to 500 characters that say why.")),
            commandline::WrongUsage);
    return operatorcommand::change(
        parser, command, [&](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Context context;
            const Result<Done> done = OperatorService(context).releaseBinding(
                repositories, caller, parser.positionalArguments().constFirst(), why);
            if (done)
                return QByteArray("released\n");
            return commandline::wrong(done.problem().code == usher::problem_code::workspace_unknown
                    ? QStringLiteral("There is no workspace with this ID.")
                    : QStringLiteral("This workspace is not bound."));
        });
}

} // namespace

int runActivation(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"list", "List which workspaces are or were bound.", listActivations},
        {"show", "Show one of them.", showActivation},
    };
    return operatorcommand::run("activation", actions, arguments);
}

int runBinding(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"release", "End the binding of a workspace, so that it can be bound again.", releaseBinding},
    };
    return operatorcommand::run("binding", actions, arguments);
}

} // namespace usherd

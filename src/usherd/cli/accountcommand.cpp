#include "usherd/cli/accountcommand.h"

#include "common/core/redactor.h"
#include "common/domain/fieldrules.h"
#include "usherd/cli/operatorcommand.h"
#include "usherd/cli/serveoptions.h"
#include "usherd/service/operatorservice.h"
#include "usherd/store/upkeep.h"

namespace usherd {

using usher::Done;
using usher::Result;
namespace rules = usher::rules;

namespace {

usher::Problem noSuchAccount()
{
    return commandline::wrong(QStringLiteral("There is no such account."));
}

int findAccount(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Finds console and billing accounts, by tabs: ID, kind, site, username, masked e-mail address, ID of the same "
        "person's account of the other kind, made at (UTC), active or reserved."));
    operatorcommand::addDatabase(parser);
    parser.addOptions({
        {QStringLiteral("id"), QStringLiteral("Of the account."), QStringLiteral("id")},
        {QStringLiteral("email"), QStringLiteral("On any site, in any case."), QStringLiteral("address")},
        {QStringLiteral("username"), QStringLiteral("On any site."), QStringLiteral("name")},
    });
    operatorcommand::addJson(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("account find"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const AccountSearch search{rules::tidyIdentifier(parser.value(QStringLiteral("id"))),
        rules::emailKey(rules::tidyIdentifier(parser.value(QStringLiteral("email")))),
        rules::tidyIdentifier(parser.value(QStringLiteral("username")))};
    if (int(search.id.isEmpty()) + int(search.emailKey.isEmpty()) + int(search.username.isEmpty()) != 2)
        return commandline::fail(
            commandline::wrong(QStringLiteral("Give one of --id, --email and --username.")), commandline::WrongUsage);
    return operatorcommand::query(parser, [&](Repositories &repositories) -> Result<QByteArray> {
        const QList<FoundAccount> accounts = repositories.desk.accounts(search);
        if (accounts.isEmpty())
            return noSuchAccount();
        QByteArray text;
        for (const FoundAccount &account : accounts) {
            text += operatorcommand::line(operatorcommand::wantsJson(parser),
                {{"id", account.id}, {"kind", usher::accountKindId(account.kind)}, {"site", account.site},
                    {"username", account.username}, {"email", usher::redact::email(account.email)},
                    {"other_id", account.otherId}, {"created", operatorcommand::timeText(account.createdAt)},
                    {"state", account.active ? QStringLiteral("active") : QStringLiteral("reserved")}});
        }
        return text;
    });
}

int eraseAccount(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Erases the personal data of the person behind a console or billing account, for good, and of their account of "
        "the other kind: names, address, phone, company, password, codes, mails, reasons; sessions end, bindings end, "
        "workspaces lose their names. Kept under the accounts' IDs: what was agreed to, linked and bound, and the "
        "audit "
        "log, which holds no personal data. Username and address can be registered again. Older backups still hold the "
        "data: replace them. Doing it twice does no harm."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    operatorcommand::addConfirmation(parser);
    parser.addPositionalArgument(QStringLiteral("ID"), QStringLiteral("As \"account find\" shows it."));
    const QString command = QStringLiteral("account erase");
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    if (const Result<Done> sure = operatorcommand::confirmed(parser); !sure)
        return commandline::fail(sure.problem(), commandline::WrongUsage);
    const Result<ServeOptions> options = databaseOptions(parser);
    if (!options)
        return commandline::fail(options.problem(), commandline::WrongUsage);
    const int exitCode = operatorcommand::change(
        parser, command, [&parser](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Context context;
            const Result<bool> erased
                = OperatorService(context).erase(repositories, caller, parser.positionalArguments().constFirst());
            if (!erased)
                return noSuchAccount();
            return QByteArray(*erased ? "erased\n" : "was erased before\n");
        });
    if (exitCode != commandline::Success)
        return exitCode;
    const Result<Done> forgotten = upkeep::forgetDeleted(options->database);
    return forgotten ? int(commandline::Success) : commandline::fail(forgotten.problem(), commandline::Failed);
}

int revokeSessions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Ends all sessions of an account at once and prints how many."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    parser.addOption(
        {QStringLiteral("account"), QStringLiteral("ID of a console or billing account."), QStringLiteral("id")});
    const QString command = QStringLiteral("session revoke");
    const Result<Done> parsed = commandline::parse(parser, command, arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const QString account = parser.value(QStringLiteral("account"));
    if (account.isEmpty())
        return commandline::fail(commandline::wrong(QStringLiteral("--account is missing.")), commandline::WrongUsage);
    return operatorcommand::change(
        parser, command, [&account](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const Context context;
            const Result<int> revoked = OperatorService(context).revokeSessions(repositories, caller, account);
            if (!revoked)
                return noSuchAccount();
            return QByteArray(QByteArray::number(*revoked) + " ended\n");
        });
}

} // namespace

int runAccount(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"find", "Find accounts by ID, e-mail address or username.", findAccount},
        {"erase", "Erase the personal data of the person behind an account.", eraseAccount},
    };
    return operatorcommand::run("account", actions, arguments);
}

int runSession(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"revoke", "End all sessions of an account.", revokeSessions},
    };
    return operatorcommand::run("session", actions, arguments);
}

} // namespace usherd

#include "common/core/coredump.h"
#include "common/core/logging.h"
#include "usherd/cli/accountcommand.h"
#include "usherd/cli/activationcommand.h"
#include "usherd/cli/auditcommand.h"
#include "usherd/cli/backupcommand.h"
#include "usherd/cli/commandline.h"
#include "usherd/cli/handoffcommand.h"
#include "usherd/cli/mailcommand.h"
#include "usherd/cli/purchasecommand.h"
#include "usherd/cli/reviewcommand.h"
#include "usherd/cli/serve.h"
#include "usherd/cli/versiontext.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace usherd;

constexpr char usage[] = R"(Usage: usherd COMMAND [OPTIONS]

The backend of the onboarding wizard.

Commands:
  serve            Serve the wizard over HTTPS.
  purchase add     Record a purchase by hand, or change its state.
  purchase list    List the purchases on record; purchase show: one of them.
  handoff issue    Record a verified purchase and print the pairing code with which
                   the customer's wizard takes it over.
  handoff approve  Let the wizard that claimed a pairing code have the purchase.
  review list      List the purchases that customers sent for checking.
  review approve   Record such a purchase; the customer is told by mail and goes on.
  review reject    Tell the customer by mail that there is no such purchase.
  activation list  List which workspaces are or were bound; activation show: one of them.
  binding release  End the binding of a workspace, so that it can be bound again.
  account find     Find accounts by ID, e-mail address or username.
  account erase    Erase the personal data of the person behind an account.
  session revoke   End all sessions of an account.
  audit show       Show the newest entries of the audit log.
  audit verify     Check that nobody changed it.
  mail list        List the mails that are not sent.
  mail retry       Send a dead mail again.
  mail drop        Forget a mail.
  backup           Copy the database, beside a server that runs.
  demo-data        Print what --demo fills its database with, as JSON.

  --version      Print the version.
  --help         Print this help; after a command: that command's.

Exit codes: 0 done, 1 failed, 2 wrong usage.
)";

int runDemoData(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints what serve --demo fills its database with, as JSON."));
    parser.addOption({QStringLiteral("workspaces"),
        QStringLiteral("With the account that serve --demo --demo-workspaces NUMBER adds."), QStringLiteral("number"),
        QStringLiteral("0")});
    const usher::Result<usher::Done> parsed = commandline::parse(parser, QStringLiteral("demo-data"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    bool isNumber = false;
    const int thousands = parser.value(QStringLiteral("workspaces")).toInt(&isNumber);
    if (!isNumber || thousands < 0)
        return commandline::fail(
            commandline::wrong(QStringLiteral("--workspaces: a number.")), commandline::WrongUsage);
    commandline::print(QJsonDocument(demo::describe(thousands)).toJson(QJsonDocument::Indented));
    return commandline::Success;
}

int runServe(const QStringList &arguments)
{
#ifdef __GLIBC__
    // What one arena has free serves no thread of another: with one for each thread, as glibc has it, they grow for
    // hours.
    mallopt(M_ARENA_MAX, 2);
#endif
    const usher::Result<ServeOptions> options = parseServe(arguments);
    if (!options)
        return commandline::fail(options.problem(), commandline::WrongUsage);
    if (options->checkOnly) {
        commandline::print("The configuration is good.\n");
        return commandline::Success;
    }
    const QString rules = options->logLevel == QLatin1String("debug") ? QStringLiteral("usher.*.debug=true")
        : options->logLevel == QLatin1String("warning")               ? QStringLiteral("usher.*.info=false")
                                                                      : QString();
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(rules);
    usher::installLogging(true);
    return serve(*options);
}

constexpr struct
{
    const char *name;
    int (*run)(const QStringList &arguments);
} commands[]{
    {"serve", runServe},
    {"purchase", runPurchase},
    {"handoff", runHandoff},
    {"review", runReview},
    {"activation", runActivation},
    {"binding", runBinding},
    {"account", runAccount},
    {"session", runSession},
    {"audit", runAudit},
    {"mail", runMail},
    {"backup", runBackup},
    {"demo-data", runDemoData},
};

} // namespace

int main(int argc, char **argv)
{
    usher::forbidCoreDumps();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("usherd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (!crypto::start())
        return commandline::fail(
            usher::Problem::make({}, 0, QStringLiteral("libsodium does not start")), commandline::Failed);

    for (const auto &[name, run] : commands) {
        if (command == QLatin1String(name))
            return run(arguments.mid(1));
    }
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        commandline::print(versionText());
        return commandline::Success;
    }
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        commandline::print(usage);
        return commandline::Success;
    }
    const QString what = command.isEmpty() ? QStringLiteral("a command is missing")
                                           : QStringLiteral("unknown command \"%1\"").arg(command);
    return commandline::fail(
        commandline::wrong(what + QStringLiteral("; usherd --help lists them")), commandline::WrongUsage);
}

#include "common/core/logging.h"
#include "usherd/cli/commandline.h"
#include "usherd/cli/purchasecommand.h"
#include "usherd/cli/serve.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace {

using namespace usherd;

constexpr char usage[] = R"(Usage: usherd COMMAND [OPTIONS]

The backend of the onboarding wizard.

Commands:
  serve          Serve the wizard over HTTPS.
  purchase add   Record a purchase by hand.
  demo-data      Print what --demo fills its database with, as JSON.

  --version      Print the version.
  --help         Print this help; after a command: that command's.

Exit codes: 0 done, 1 failed, 2 wrong usage.
)";

int runServe(const QStringList &arguments)
{
    const usher::Result<ServeOptions> options = parseServe(arguments);
    if (!options)
        return commandline::fail(options.problem(), commandline::WrongUsage);
    const QString rules = options->logLevel == QLatin1String("debug") ? QStringLiteral("usher.*.debug=true")
        : options->logLevel == QLatin1String("warning")               ? QStringLiteral("usher.*.info=false")
                                                                      : QString();
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(rules);
    usher::installLogging(true);
    return serve(*options);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("usherd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (!crypto::start())
        return commandline::fail(
            usher::Problem::make({}, 0, QStringLiteral("libsodium does not start")), commandline::Failed);

    if (command == QLatin1String("serve"))
        return runServe(arguments.mid(1));
    if (command == QLatin1String("purchase"))
        return runPurchase(arguments.mid(1));
    if (command == QLatin1String("demo-data")) {
        commandline::print(QJsonDocument(demo::describe()).toJson(QJsonDocument::Indented));
        return commandline::Success;
    }
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        commandline::print("usherd " USHER_VERSION "\n");
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

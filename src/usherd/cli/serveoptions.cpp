#include "usherd/cli/serveoptions.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usherd/cli/commandline.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

namespace usherd {

using usher::Problem;
using usher::Result;

namespace {

struct Number
{
    const char *name;
    const char *help;
    int minimum;
    int maximum;
    int fallback;
};

constexpr Number port{"port", "Port to listen on; 0: any free one.", 0, 65535, 8443};
constexpr Number codeResend{"code-resend-seconds", "Pause between two codes for the same purpose.", 0, 3600, 60};
constexpr Number codeLifetime{"code-lifetime-seconds", "How long a code is valid.", 10, 86400, 600};
constexpr Number codesPerHour{"codes-per-hour",
    "Codes sent to one address in an hour; ten times as many from one network address.", 1, 1000000, 10};
constexpr Number accessToken{"access-token-seconds", "How long an access token is valid.", 1, 86400, 900};
constexpr Number refreshToken{"refresh-token-seconds", "How long a refresh token is valid.", 1, 31536000, 2592000};
constexpr Number attempts{
    "attempts-per-minute", "Sign-ins and links from one network address in a minute.", 1, 1000000, 30};
constexpr Number demoWorkspaces{"demo-workspaces",
    "With --demo: one more account, with so many workspaces (see demo-data --workspaces).", 0, 1000000, 0};
constexpr const Number *numbers[]
    = {&port, &codeResend, &codeLifetime, &codesPerHour, &accessToken, &refreshToken, &attempts, &demoWorkspaces};

Result<int> number(const QCommandLineParser &parser, const Number &option)
{
    const QString name = QString::fromLatin1(option.name);
    if (!parser.isSet(name))
        return option.fallback;
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < option.minimum || value > option.maximum) {
        return commandline::wrong(
            QStringLiteral("--%1: \"%2\" is not a number from %3 to %4.")
                .arg(name, parser.value(name), QString::number(option.minimum), QString::number(option.maximum)));
    }
    return value;
}

const QStringList logLevels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning")};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("db"), QStringLiteral("Database: sqlite:FILE, made if it is not there."),
            QStringLiteral("address")},
        {QStringLiteral("mail"), QStringLiteral("Where mails go: file:DIR, smtp://[user@]host[:port] or smtps://…"),
            QStringLiteral("address")},
        {QStringLiteral("mail-sender"), QStringLiteral("Sender's address of all mails."), QStringLiteral("address")},
        {QStringLiteral("mail-password-variable"), QStringLiteral("Environment variable that holds the SMTP password."),
            QStringLiteral("name"), QStringLiteral("USHERD_SMTP_PASSWORD")},
        {QStringLiteral("listen"), QStringLiteral("Numeric address to listen on."), QStringLiteral("address"),
            QStringLiteral("127.0.0.1")},
        {QStringLiteral("ephemeral-certificate"),
            QStringLiteral("A new self-signed certificate for localhost; its fingerprint is printed.")},
        {QStringLiteral("certificate"), QStringLiteral("Certificate with its chain, PEM."), QStringLiteral("file")},
        {QStringLiteral("key"), QStringLiteral("Private key of the certificate, PEM."), QStringLiteral("file")},
        {QStringLiteral("brand"),
            QStringLiteral("One of: %1; or the path of a brand.json. Default: %2, with --demo %3.")
                .arg(usher::builtInBrands().join(QStringLiteral(", ")), usher::defaultBrand(), usher::demoBrand()),
            QStringLiteral("id")},
        {QStringLiteral("no-review"),
            QStringLiteral("Customers cannot send purchases that are not on record for checking (usherd review).")},
        {QStringLiteral("exit-on-stdin-close"), QStringLiteral("End when standard input closes.")},
        {QStringLiteral("demo"),
            QStringLiteral("Fill an empty database with the demo's accounts and purchases. Loopback, a database in the "
                           "temporary folder and mail to a folder only.")},
        {QStringLiteral("log-level"), QStringLiteral("debug, info or warning."), QStringLiteral("level"),
            QStringLiteral("info")},
    });
    for (const Number *option : numbers) {
        parser.addOption({QString::fromLatin1(option->name),
            QString::fromLatin1(option->help) + QStringLiteral(" Default: %1.").arg(option->fallback),
            QStringLiteral("number")});
    }
}

Result<usher::Done> readTls(const QCommandLineParser &parser, ServeOptions &options)
{
    const bool ephemeral = parser.isSet(QStringLiteral("ephemeral-certificate"));
    const QString certificate = parser.value(QStringLiteral("certificate"));
    const QString key = parser.value(QStringLiteral("key"));
    if (ephemeral && (!certificate.isEmpty() || !key.isEmpty()))
        return commandline::wrong(
            QStringLiteral("--ephemeral-certificate: not together with --certificate and --key."));
    if (!ephemeral && (certificate.isEmpty() || key.isEmpty()))
        return commandline::wrong(QStringLiteral("Give --certificate and --key, or --ephemeral-certificate."));
    for (const QString &file : {certificate, key}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return commandline::wrong(QStringLiteral("\"%1\" cannot be read.").arg(file));
    }
    options.server.tls.certificate = certificate.toStdString();
    options.server.tls.key = key.toStdString();
    return usher::Done{};
}

Result<usher::Done> readBrand(const QString &id, ServeOptions &options)
{
    const Result<usher::Brand> brand = usher::loadBrand(id);
    if (!brand)
        return commandline::wrong(QStringLiteral("--brand: ") + brand.problem().detail);
    options.settings.brandName = brand->displayName(QStringLiteral("en"));
    options.settings.brandNameZh = brand->displayName(QStringLiteral("zh"));
    options.settings.sites = brand->sites;
    options.settings.marketplaces = brand->marketplaces;
    options.settings.policy.agreements = brand->agreements(QStringLiteral("en"));
    options.chineseAgreements = brand->agreements(QStringLiteral("zh"));
    return usher::Done{};
}

Result<usher::Done> readNumbers(const QCommandLineParser &parser, ServeOptions &options)
{
    int values[std::size(numbers)] = {};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        const Result<int> value = number(parser, *numbers[i]);
        if (!value)
            return value.problem();
        values[i] = *value;
    }
    options.server.port = static_cast<unsigned short>(values[0]);
    options.settings.policy.code.resendSeconds = values[1];
    options.settings.policy.code.lifetimeSeconds = values[2];
    options.settings.codesPerAddressHour = values[3];
    options.settings.codesPerPeerHour = values[3] * 10;
    options.settings.accessTokenSeconds = values[4];
    options.settings.refreshTokenSeconds = values[5];
    options.settings.attemptsPerMinute = values[6];
    options.demoWorkspaces = values[7];
    return usher::Done{};
}

} // namespace

Result<ServeOptions> parseServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Serves the wizard over HTTPS. Prints one JSON line when it listens:\n"
        "  {\"listening\":\"https://127.0.0.1:PORT\",\"fingerprint\":\"sha256:…\"}\n"
        "Logs are JSON lines on standard error. SIGTERM and SIGINT finish what runs, then end it.\n\n"
        "  usherd serve --port 0 --db sqlite:/tmp/usher.db --mail file:/tmp/mail --ephemeral-certificate"));
    addOptions(parser);
    const Result<usher::Done> parsed = commandline::parse(parser, QStringLiteral("serve"), arguments);
    if (!parsed)
        return parsed.problem();

    ServeOptions options;
    options.database = parser.value(QStringLiteral("db"));
    options.mail = parser.value(QStringLiteral("mail"));
    options.mailSender = parser.value(QStringLiteral("mail-sender"));
    options.mailPasswordVariable = parser.value(QStringLiteral("mail-password-variable"));
    options.exitOnStdinClose = parser.isSet(QStringLiteral("exit-on-stdin-close"));
    options.settings.policy.review = !parser.isSet(QStringLiteral("no-review"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.logLevel = parser.value(QStringLiteral("log-level"));
    if (options.database.isEmpty())
        return commandline::wrong(QStringLiteral("--db is missing: sqlite:FILE"));
    if (options.mail.isEmpty())
        return commandline::wrong(QStringLiteral("--mail is missing: file:DIR or smtp://host"));
    if (!logLevels.contains(options.logLevel))
        return commandline::wrong(
            QStringLiteral("--log-level: \"%1\" is not debug, info or warning.").arg(options.logLevel));
    const QString address = parser.value(QStringLiteral("listen"));
    if (QHostAddress(address).isNull())
        return commandline::wrong(QStringLiteral("--listen: \"%1\" is not a numeric address.").arg(address));
    options.server.address = address.toStdString();
    QString brand = parser.value(QStringLiteral("brand"));
    if (brand.isEmpty())
        brand = options.demo ? usher::demoBrand() : usher::defaultBrand();
    for (const Result<usher::Done> &step :
        {readTls(parser, options), readNumbers(parser, options), readBrand(brand, options)}) {
        if (!step)
            return step.problem();
    }
    if (options.demoWorkspaces > 0 && !options.demo)
        return commandline::wrong(QStringLiteral("--demo-workspaces: only with --demo."));
    if (options.demo) {
        if (const QString reason = againstDemo(options); !reason.isEmpty())
            return commandline::wrong(reason);
        // A presenter shows the same mailboxes over and over.
        options.settings.codesPerAddressHour = 1000;
        options.settings.codesPerPeerHour = 10'000;
        options.settings.attemptsPerMinute = 600;
        options.settings.claimsPerMinute = 6000;
    }
    return options;
}

QString againstDemo(const ServeOptions &options)
{
    if (!QHostAddress(QString::fromStdString(options.server.address)).isLoopback())
        return QStringLiteral("--demo listens on the loopback interface only.");
    const QString folder
        = QFileInfo(options.database.mid(options.database.indexOf(QLatin1Char(':')) + 1)).absolutePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QString temporary = QFileInfo(QDir::tempPath()).canonicalFilePath();
    if (real.isEmpty() || (real != temporary && !real.startsWith(temporary + QLatin1Char('/'))))
        return QStringLiteral("--demo keeps its database in the temporary folder (%1) only.").arg(QDir::tempPath());
    if (!options.mail.startsWith(QLatin1String("file:")))
        return QStringLiteral("--demo sends no mail: --mail file:DIR.");
    return {};
}

} // namespace usherd

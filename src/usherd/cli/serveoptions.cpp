#include "usherd/cli/serveoptions.h"

#include "usherd/cli/adminlistener.h"
#include "usherd/cli/brandsettings.h"
#include "usherd/cli/checkconfig.h"
#include "usherd/cli/commandline.h"
#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/marketplacesettings.h"
#include "usherd/cli/settingsreader.h"
#include "usherd/cli/settingtable.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace usherd {

using usher::Result;

namespace {

QCommandLineOption optionOf(const Setting &setting)
{
    const QString name = QString::fromLatin1(setting.option);
    QString help = QString::fromUtf8(setting.help);
    const QString usual = defaultText(setting);
    if (setting.isFlag())
        return {name, usual == QLatin1String("true") ? QStringLiteral("Turns off: ") + help : help};
    if (usual != QLatin1String("\"\""))
        help += QStringLiteral(" Default: %1.").arg(usual);
    return {name, help, QString::fromLatin1(setting.what)};
}

QCommandLineOption configOption()
{
    return {QStringLiteral("config"), QStringLiteral("Configuration file, TOML; options win over it."),
        QStringLiteral("file")};
}

void checkTls(const ServeOptions &options, SettingsReader &reader)
{
    const QString certificate = QString::fromStdString(options.server.tls.certificate);
    const QString key = QString::fromStdString(options.server.tls.key);
    if (options.ephemeralCertificate && (!certificate.isEmpty() || !key.isEmpty()))
        reader.refuse(QStringLiteral("--ephemeral-certificate: not together with --certificate and --key."));
    if (!options.ephemeralCertificate && (certificate.isEmpty() || key.isEmpty()))
        reader.refuse(QStringLiteral("Give tls.certificate and tls.key (--certificate, --key), or "
                                     "--ephemeral-certificate."));
    for (const auto &[name, file] : {std::pair{"tls.certificate", certificate}, std::pair{"tls.key", key}}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            reader.refuse(name, QStringLiteral("\"%1\" cannot be read.").arg(file));
    }
}

void useBrand(ServeOptions &options, SettingsReader &reader)
{
    const QString usual = options.demo ? usher::demoBrand() : usher::defaultBrand();
    const Result<usher::Brand> brand = usher::loadBrand(options.brand.isEmpty() ? usual : options.brand);
    if (!brand)
        return reader.refuse("brand", brand.problem().detail);
    options.brandPack = *brand;
    setBrand(options.settings, *brand);
    options.transport.senderName = options.settings.brandName;
}

void checkMail(const ServeOptions &options, SettingsReader &reader)
{
    if (options.mail.isEmpty())
        return reader.refuse(QStringLiteral("mail.address (--mail) is missing: file:DIR or smtp://host"));
    if (const auto transport = transportFromUrl(options.mail, options.transport); !transport)
        reader.refuse("mail.address", transport.problem().detail);
}

void checkDatabase(const ServeOptions &options, SettingsReader &reader)
{
    if (options.database.isEmpty())
        return reader.refuse(
            QStringLiteral("database.address (--db) is missing: sqlite:FILE or postgres://user@host/name"));
    if (const auto dialect = Dialect::fromAddress(options.database); !dialect)
        reader.refuse("database.address", dialect.problem().detail);
}

void checkDemo(const ServeOptions &options, SettingsReader &reader)
{
    if (options.demoWorkspaces > 0 && !options.demo)
        reader.refuse(QStringLiteral("--demo-workspaces: only with --demo."));
    if (options.demoPort > 0 && !options.demo)
        reader.refuse(QStringLiteral("--demo-port: only with --demo."));
    if (const QString reason = options.demo ? againstDemo(options) : QString(); !reason.isEmpty())
        reader.refuse(reason);
}

} // namespace

Result<ServeOptions> parseServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Serves the wizard over HTTPS. Prints one JSON line when it listens:\n"
        "  {\"listening\":\"https://127.0.0.1:PORT\",\"fingerprint\":\"sha256:…\"}\n"
        "Logs are JSON lines on standard error. SIGTERM and SIGINT finish what runs, then end it.\n\n"
        "  usherd serve --port 0 --db sqlite:/tmp/usher.db --mail file:/tmp/mail --ephemeral-certificate\n"
        "  usherd serve --config /etc/usherd/usherd.toml\n\n"
        "Passwords come from USHERD_DB_PASSWORD and USHERD_SMTP_PASSWORD, or from the systemd credentials db-password "
        "and smtp-password."));
    parser.addOption(configOption());
    for (const Setting &setting : settings()) {
        if (setting.option)
            parser.addOption(optionOf(setting));
    }
    const Result<usher::Done> parsed = commandline::parse(parser, QStringLiteral("serve"), arguments);
    if (!parsed)
        return parsed.problem();

    ServeOptions options;
    if (parser.isSet(QStringLiteral("demo"))) {
        // A presenter shows the same mailboxes over and over.
        options.settings.codesPerAddressHour = 1000;
        options.settings.codesPerPeerHour = 10'000;
        options.settings.attemptsPerMinute = 600;
        options.settings.signInTries = 1000;
        options.settings.claimsPerMinute = 6000;
        options.settings.pairingTries = 1000;
    }
    SettingsReader reader(options);
    reader.read(parser);
    if (QHostAddress(QString::fromStdString(options.server.address)).isNull())
        reader.refuse("listen.address",
            QStringLiteral("\"%1\" is not a numeric address.").arg(QString::fromStdString(options.server.address)));
    for (const QString &host : options.hosts)
        options.server.hosts.append(host.toLower().toUtf8());
    if (!options.adminListen.isEmpty()) {
        if (const auto admin = adminOptions(options.adminListen, options.adminAnywhere))
            options.admin = *admin;
        else
            reader.refuse("listen.admin", admin.problem().detail);
    }
    if (const auto proxies = TrustedProxies::fromNetworks(options.trustedProxies); proxies)
        options.proxies = *proxies;
    else
        reader.refuse("listen.trusted_proxies", proxies.problem().detail);
    checkTls(options, reader);
    useBrand(options, reader);
    checkMail(options, reader);
    checkDatabase(options, reader);
    checkMarketplaces(options, reader);
    checkDemo(options, reader);
    if (options.checkOnly)
        checkSurroundings(options, reader);
    if (!reader.wrong().isEmpty())
        return commandline::wrong(reader.wrong().join(QLatin1Char('\n')));
    return options;
}

void addDatabaseOptions(QCommandLineParser &parser)
{
    parser.addOption(configOption());
    for (const Setting &setting : settings()) {
        if (setting.option && setting.option == std::string_view("db"))
            parser.addOption(optionOf(setting));
    }
}

Result<ServeOptions> databaseOptions(const QCommandLineParser &parser)
{
    ServeOptions options;
    SettingsReader reader(options);
    reader.read(parser);
    checkDatabase(options, reader);
    if (!reader.wrong().isEmpty())
        return commandline::wrong(reader.wrong().join(QLatin1Char('\n')));
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
    if (isAnyOn(options.marketplaces) || !options.publicUrl.isEmpty())
        return QStringLiteral("--demo has marketplaces and a public address of its own: configure none.");
    return {};
}

} // namespace usherd

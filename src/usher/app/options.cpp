#include "usher/app/options.h"

#include "usher/app/commandline.h"

#include "common/core/problemcodes.h"
#include "usher/app/language.h"
#include "usher/app/pseudolanguage.h"
#include "usher/flow/handofflink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace usher {

namespace {

QString languageCodes()
{
    return Language::codes().join(QStringLiteral(", "));
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Activates a Commercial Plan that was bought on a cloud marketplace."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this text."));
    const QCommandLineOption version(QStringLiteral("version"), CommandLine::tr("Show the version."));
    const QCommandLineOption brand(QStringLiteral("brand"),
        CommandLine::tr("Brand to show: one of %1, or the path of a brand.json or its folder.")
            .arg(builtInBrands().join(QStringLiteral(", "))),
        QStringLiteral("ID|PATH"));
    const QCommandLineOption checkBrand(QStringLiteral("check-brand"),
        CommandLine::tr(
            "Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1."),
        QStringLiteral("ID|PATH"));
    const QCommandLineOption backend(QStringLiteral("backend"),
        CommandLine::tr("Address of the activation service, https only."), QStringLiteral("URL"));
    const QCommandLineOption authority(QStringLiteral("ca"),
        CommandLine::tr("Trust the authorities in this PEM file too, for a private backend."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"),
        CommandLine::tr("Language, instead of the system's: %1.").arg(languageCodes()), QStringLiteral("CODE"));
    const QCommandLineOption state(QStringLiteral("state"),
        CommandLine::tr("Folder in which an unfinished activation is kept, without secrets."), QStringLiteral("DIR"));
    const QCommandLineOption scheme(QStringLiteral("scheme"),
        CommandLine::tr("Colours: system, light, dark or contrast."), QStringLiteral("NAME"), QStringLiteral("system"));
    const QCommandLineOption verbose(
        QStringLiteral("verbose"), CommandLine::tr("Log more to standard error; never secrets."));
    const bool unattended = ActivateArguments::isWanted(arguments);
    const ActivateArguments activate;
    const DemoArguments demo;
    const SceneArguments scene;
    parser.addOptions({help, version, brand, backend, authority, language, state, verbose});
    QList<QCommandLineOption> windowOptions = demo.all();
    windowOptions.append({checkBrand, scheme});
    windowOptions.append(scene.all());
    for (QCommandLineOption &option : windowOptions) {
        if (unattended)
            option.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    parser.addOptions(windowOptions);
    if (unattended)
        activate.declare(parser);
    else {
        parser.addPositionalArgument(QStringLiteral("activate"),
            CommandLine::tr("As the first word: run without a window; see usher activate --help."),
            QStringLiteral("[activate]"));
        parser.addPositionalArgument(QStringLiteral("link"),
            CommandLine::tr(
                "The link of a marketplace's page, only one. Programs that compose this command put it after --."),
            QStringLiteral("[LINK]"));
    }

    Options options;
    if (const std::optional<Problem> secret = ActivateArguments::refuseSecrets(arguments))
        return *secret;
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    const QStringList rest = parser.positionalArguments().mid(unattended ? 1 : 0);
    // A link is never repeated: standard error is often a log.
    const bool anyLink
        = std::any_of(rest.cbegin(), rest.cend(), [](const QString &argument) { return argument.contains(u':'); });
    if (!rest.isEmpty() && !anyLink)
        return badUsage(CommandLine::tr("Unexpected argument: %1").arg(rest.constFirst()));
    if (anyLink && unattended)
        return badUsage(CommandLine::tr("activate takes no link as an argument: --code-command or the terminal give it "
                                        "instead of a pairing code."));
    if (rest.size() > 1)
        return badUsage(CommandLine::tr("Only one link can be given, and nothing else with it."));
    if (anyLink)
        options.link = Secret(rest.constFirst());
    if (parser.isSet(help)) {
        options.action = Options::Action::ShowHelp;
        options.text = parser.helpText() + (unattended ? ActivateArguments::exitCodes() : QString());
        return options;
    }
    if (parser.isSet(version)) {
        options.action = Options::Action::ShowVersion;
        options.text = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
        return options;
    }

    if (scene.wantsList(parser) || demo.wantsList(parser)) {
        options.action = Options::Action::ShowList;
        options.text = scene.wantsList(parser) ? SceneArguments::list() : DemoArguments::list();
        return options;
    }
    if (parser.isSet(checkBrand)) {
        options.action = Options::Action::CheckBrand;
        options.brand = parser.value(checkBrand);
        return options;
    }

    if (unattended) {
        for (const QCommandLineOption &option : std::as_const(windowOptions)) {
            if (parser.isSet(option))
                return badUsage(
                    CommandLine::tr("--%1 is the window's, not activate's.").arg(option.names().constFirst()));
        }
        const Result<ActivateOptions> own = activate.read(parser);
        if (!own)
            return own.problem();
        options.activate = *own;
    }
    const Result<std::optional<SceneOptions>> shown = scene.read(parser);
    if (!shown)
        return shown.problem();
    options.scene = *shown;
    if (options.scene && anyLink)
        return badUsage(CommandLine::tr("--scene takes no link."));
    const Result<std::optional<DemoOptions>> world = demo.read(parser);
    if (!world)
        return world.problem();
    options.demo = *world;
    if (options.demo && anyLink && (options.demo->tour.isWanted() || !options.demo->scenario.isEmpty()))
        return badUsage(CommandLine::tr("--tour, --tour-pace and --scenario take no link."));
    options.brand = parser.value(brand);
    options.stateFolder = parser.value(state);
    options.verbose = parser.isSet(verbose);

    if (parser.isSet(backend)) {
        options.backend = QUrl(parser.value(backend), QUrl::StrictMode);
        if (!options.backend.isValid() || options.backend.scheme() != QLatin1String("https")
            || options.backend.host().isEmpty() || options.backend.hasQuery() || options.backend.hasFragment()
            || !options.backend.userInfo().isEmpty())
            return badUsage(CommandLine::tr("--backend needs an address like https://activation.example.com."));
        if (options.demo)
            return badUsage(CommandLine::tr("--demo brings its own backend; leave --backend out."));
    }
    options.certificateAuthority = parser.value(authority);
    if (parser.isSet(authority) && !QFileInfo(options.certificateAuthority).isReadable())
        return badUsage(CommandLine::tr("--ca: the file %1 cannot be read.").arg(options.certificateAuthority));

    if (parser.isSet(language)) {
        options.language = parser.value(language);
        // Not for customers: where nothing is real.
        const bool isPseudo = options.language == PseudoLanguage::tag && (options.scene || options.demo);
        if (!isPseudo && !Language::codes().contains(options.language))
            return badUsage(
                CommandLine::tr("--language: there is no %1; there are %2.").arg(options.language, languageCodes()));
    }

    static const QHash<QString, Scheme> schemes{{QStringLiteral("system"), Scheme::System},
        {QStringLiteral("light"), Scheme::Light}, {QStringLiteral("dark"), Scheme::Dark},
        {QStringLiteral("contrast"), Scheme::Contrast}};
    const auto chosen = schemes.constFind(parser.value(scheme));
    if (chosen == schemes.cend())
        return badUsage(CommandLine::tr("--scheme is one of system, light, dark, contrast."));
    options.scheme = *chosen;
    return options;
}

QString brandPackOf(const Options &options)
{
    return !options.brand.isEmpty() ? options.brand : options.demo || options.scene ? demoBrand() : defaultBrand();
}

Result<Brand> brandOf(const Options &options)
{
    const Result<Brand> read = loadBrand(brandPackOf(options));
    if (!read)
        return badUsage(QStringLiteral("--brand: ") + read.problem().detail);
    Brand brand = *read;
    if (options.demo)
        brand.linkScheme += QLatin1String("-demo");
    return brand;
}

Result<Done> checkLink(const Options &options)
{
    if (options.link.isEmpty())
        return Done{};
    const Result<Brand> brand = brandOf(options);
    if (!brand)
        return brand.problem();
    const Result<Secret> ticket = ticketOfLink(options.link.reveal(), brand->linkScheme);
    if (!ticket)
        return ticket.problem();
    return Done{};
}

} // namespace usher

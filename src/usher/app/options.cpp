#include "usher/app/options.h"

#include "common/core/problemcodes.h"
#include "usher/app/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace usher {

namespace {

Problem bad(const QString &sentence)
{
    return Problem::make(problem_code::bad_request, 0, sentence);
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Activates a Commercial Plan that was bought on a cloud marketplace."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version."));
    const QCommandLineOption demo(QStringLiteral("demo"),
        QStringLiteral("Run with a backend of its own and made-up purchases; needs no network and no account."));
    const QCommandLineOption tour(QStringLiteral("tour"),
        QStringLiteral("With --demo: walk through both routes and leave a picture of every page in DIR."),
        QStringLiteral("DIR"));
    const QCommandLineOption brand(
        QStringLiteral("brand"), QStringLiteral("Brand pack to show."), QStringLiteral("ID"));
    const QCommandLineOption backend(QStringLiteral("backend"),
        QStringLiteral("Address of the activation service, https only."), QStringLiteral("URL"));
    const QCommandLineOption authority(QStringLiteral("ca"),
        QStringLiteral("Trust the authorities in this PEM file too, for a private backend."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("Language of the interface, for example en or zh-CN."), QStringLiteral("CODE"));
    const QCommandLineOption state(QStringLiteral("state"),
        QStringLiteral("Folder in which an unfinished activation is kept, without secrets."), QStringLiteral("DIR"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), QStringLiteral("Colours: system, light or dark."),
        QStringLiteral("NAME"), QStringLiteral("system"));
    const QCommandLineOption verbose(
        QStringLiteral("verbose"), QStringLiteral("Log more to standard error; never secrets."));
    parser.addOptions({help, version, demo, tour, brand, backend, authority, language, state, scheme, verbose});

    Options options;
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return bad(QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(help)) {
        options.action = Options::Action::ShowHelp;
        options.text = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.action = Options::Action::ShowVersion;
        options.text = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
        return options;
    }

    options.demo = parser.isSet(demo);
    options.brand = parser.value(brand);
    options.stateFolder = parser.value(state);
    options.verbose = parser.isSet(verbose);
    options.tourFolder = parser.value(tour);
    if (parser.isSet(tour) && (!options.demo || options.tourFolder.isEmpty()))
        return bad(QStringLiteral("--tour needs --demo and a folder."));

    if (parser.isSet(backend)) {
        options.backend = QUrl(parser.value(backend), QUrl::StrictMode);
        if (!options.backend.isValid() || options.backend.scheme() != QLatin1String("https")
            || options.backend.host().isEmpty() || options.backend.hasQuery() || options.backend.hasFragment()
            || !options.backend.userInfo().isEmpty())
            return bad(QStringLiteral("--backend needs an address like https://activation.example.com."));
        if (options.demo)
            return bad(QStringLiteral("--demo brings its own backend; leave --backend out."));
    }
    options.certificateAuthority = parser.value(authority);
    if (parser.isSet(authority) && !QFileInfo(options.certificateAuthority).isReadable())
        return bad(QStringLiteral("--ca: the file %1 cannot be read.").arg(options.certificateAuthority));

    if (parser.isSet(language)) {
        const QList<Language::Entry> entries = Language::available();
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
            [&](const Language::Entry &entry) { return entry.code == parser.value(language); });
        if (found == entries.cend()) {
            QStringList codes;
            for (const Language::Entry &entry : entries)
                codes.append(entry.code);
            return bad(QStringLiteral("--language: there is no %1; there are %2.")
                           .arg(parser.value(language), codes.join(QStringLiteral(", "))));
        }
        options.language = found->code;
    }

    const QString schemeName = parser.value(scheme);
    if (schemeName == QLatin1String("light"))
        options.scheme = Options::Scheme::Light;
    else if (schemeName == QLatin1String("dark"))
        options.scheme = Options::Scheme::Dark;
    else if (schemeName != QLatin1String("system"))
        return bad(QStringLiteral("--scheme is one of system, light, dark."));
    return options;
}

} // namespace usher

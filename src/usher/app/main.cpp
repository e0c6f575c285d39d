#include "common/core/coredump.h"
#include "common/core/library.h"
#include "common/core/logging.h"
#include "usher/app/activateprogram.h"
#include "usher/app/application.h"
#include "usher/app/brandcheck.h"
#include "usher/app/commandline.h"
#include "usher/app/fontsahead.h"
#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/app/policyfile.h"
#include "usher/app/sceneprogram.h"
#include "usher/app/singleinstance.h"
#include "usher/app/surroundings.h"

#include <QLocale>
#include <QSslSocket>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

namespace {

int refuse(const usher::Problem &problem)
{
    std::fprintf(stderr, "usher: %s\n", qPrintable(problem.detail));
    return 2;
}

// What the terminal is spoken to in before the arguments are understood; one of them may say which.
QString terminalLanguage(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    const QStringList codes = usher::Language::codes();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString code = argument == option  ? arguments.value(i + 1)
            : argument.startsWith(option + u'=') ? argument.mid(option.size() + 1)
                                                 : QString();
        if (codes.contains(code))
            return code;
    }
    return usher::Language::best(QLocale::system().uiLanguages());
}

// Wants an application to be there: a plugin of Qt's asks OpenSSL.
QByteArray libraries()
{
    QList<usher::Library> libraries = usher::FontsAhead::libraries();
    libraries << usher::Library{"OpenSSL", "Apache-2.0", QSslSocket::sslLibraryVersionString().toUtf8(),
        QSslSocket::sslLibraryBuildVersionString().toUtf8()}
              << usher::Library{"QtKeychain", "BSD-3-Clause"} << usher::Library{"libsecret", "LGPL-2.1-or-later"};
    return usher::builtFrom(usher::commit, libraries);
}

QString versions()
{
    return QStringLiteral("usher " USHER_VERSION "\n") + QString::fromUtf8(libraries());
}

struct Start
{
    usher::Options options;
    // Translated while the catalogue is there; needed, if at all, when no application is.
    QString noDisplay;
    QString noAnswer; // of the program that is open already
};

// --help and --version need no display. Nothing: what is wrong is said.
std::optional<Start> readOptions(int argc, char **argv)
{
    const QCoreApplication terminal(argc, argv);
    usher::Language language;
    language.use(terminalLanguage(QCoreApplication::arguments()));
    const usher::Result<usher::PolicyFile> policy = usher::loadPolicy();
    if (!policy) {
        refuse(policy.problem());
        return std::nullopt;
    }
    const usher::Result<usher::Options> typed = usher::parseOptions(QCoreApplication::arguments());
    const usher::Result<usher::Options> settled = typed ? usher::withPolicy(*typed, *policy) : typed;
    const usher::Result<usher::Done> link = settled ? usher::checkLink(*settled) : usher::Done{};
    if (settled && link) {
        return Start{*settled,
            usher::CommandLine::tr("There is no display to open a window on. Nothing was changed. Start it from a "
                                   "desktop session, or without a window: see usher activate --help."),
            usher::CommandLine::tr("Usher is open already and does not answer. Close it, then start again.")};
    }
    refuse(settled ? link.problem() : settled.problem());
    std::fprintf(stderr, "%s\n", qPrintable(usher::CommandLine::tr("Try usher --help.")));
    return std::nullopt;
}

// A link holds a ticket, and everybody on this computer may read command lines.
void hideLink(int &argc, char **argv, const QByteArray &link)
{
    char **const end = std::remove_if(argv + 1, argv + argc, [&link](char *argument) {
        const bool isLink = link == argument;
        if (isLink)
            std::memset(argument, 0, std::strlen(argument));
        return isLink;
    });
    *end = nullptr;
    argc = int(end - argv);
}

} // namespace

int main(int argc, char **argv)
{
    usher::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("usher"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
    usher::installLogging(false);
    usher::dropUselessFolders();

    const std::optional<Start> start = readOptions(argc, argv);
    if (!start)
        return 2;
    const usher::Options *const options = &start->options;
    if (!options->link.isEmpty())
        hideLink(argc, argv, options->link.revealUtf8());
    if (options->action == usher::Options::Action::CheckBrand) {
        const usher::BrandReport report = usher::checkBrand(options->brand);
        std::fputs(report.json().constData(), stdout);
        return report.good() ? 0 : 1;
    }
    if (options->action != usher::Options::Action::Run) {
        std::fputs(qPrintable(options->text), stdout);
        if (options->action == usher::Options::Action::ShowVersion) {
            const QCoreApplication terminal(argc, argv);
            std::fprintf(stdout, "\n%s", libraries().constData());
        }
        return 0;
    }
    if (options->verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("usher.*=true"));

    if (options->activate) {
        QCoreApplication application(argc, argv);
        usher::ActivateProgram program(*options);
        program.start();
        return QCoreApplication::exec();
    }

    if (options->scene) {
        const std::unique_ptr<QApplication> application = usher::openDisplay(argc, argv, start->noDisplay);
        usher::SceneProgram program(*options);
        const usher::Result<usher::Done> started = program.start();
        return started ? QApplication::exec() : refuse(started.problem());
    }

    usher::SingleInstance instance(usher::instanceName(*options));
    if (!options->demo || options->demo->tour.folder.isEmpty()) {
        const QCoreApplication terminal(argc, argv);
        switch (instance.claim(options->link.reveal())) {
        case usher::SingleInstance::Claim::First:
            break;
        case usher::SingleInstance::Claim::HandedOver:
            return 0;
        case usher::SingleInstance::Claim::NoAnswer:
            std::fprintf(stderr, "usher: %s\n", qPrintable(start->noAnswer));
            return 1;
        }
    }

    const std::unique_ptr<QApplication> application = usher::openDisplay(argc, argv, start->noDisplay);
    usher::Application usher(*options, versions);
    QObject::connect(&instance, &usher::SingleInstance::messageReceived, &usher, &usher::Application::receive);
    instance.listen();
    const usher::Result<usher::Done> started = usher.start();
    return started ? QApplication::exec() : refuse(started.problem());
}

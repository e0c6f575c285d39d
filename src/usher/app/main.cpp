#include "common/core/logging.h"
#include "usher/app/application.h"
#include "usher/app/options.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("usher"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
    usher::installLogging(false);

    // --help and --version need no display.
    const usher::Result<usher::Options> options = [&] {
        const QCoreApplication terminal(argc, argv);
        return usher::parseOptions(QCoreApplication::arguments());
    }();
    if (!options) {
        std::fprintf(stderr, "usher: %s\nTry usher --help.\n", qPrintable(options.problem().detail));
        return 2;
    }
    if (options->action != usher::Options::Action::Run) {
        std::fputs(qPrintable(options->text), stdout);
        if (options->action == usher::Options::Action::ShowVersion)
            std::fputs("\n", stdout);
        return 0;
    }
    if (options->verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("usher.*=true"));

    QApplication application(argc, argv);
    usher::Application usher(*options);
    const usher::Result<usher::Done> started = usher.start();
    if (!started) {
        std::fprintf(stderr, "usher: %s\n", qPrintable(started.problem().detail));
        return 2;
    }
    return QApplication::exec();
}

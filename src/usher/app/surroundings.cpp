#include "usher/app/surroundings.h"

#include "usher/app/fontsahead.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace usher {

namespace {

QtMessageHandler usualHandler = nullptr;
QByteArray lastWords; // where there is no display

void endWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtFatalMsg)
        return usualHandler(type, context, text);
    std::fputs(lastWords.constData(), stderr);
    std::_Exit(1); // there is nothing yet that could be lost
}

} // namespace

void dropUselessFolders()
{
    for (const char *name :
        {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (!qEnvironmentVariableIsEmpty(name) && !QDir::isAbsolutePath(qEnvironmentVariable(name)))
            qunsetenv(name);
    }
    if (!qEnvironmentVariableIsEmpty("TMPDIR") && !QFileInfo(qEnvironmentVariable("TMPDIR")).isDir())
        qunsetenv("TMPDIR");
}

std::unique_ptr<QApplication> openDisplay(int &argc, char **argv, const QString &noDisplay)
{
    lastWords = "usher: " + noDisplay.toLocal8Bit() + '\n';
    usualHandler = qInstallMessageHandler(endWithoutDisplay);
    const FontsAhead fonts;
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usualHandler);
    return application;
}

} // namespace usher

// TARGET FOLDER|FILE ...: every input there once. The last one named is the one it ended at.
#include "fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

namespace usher::fuzz {

int run(int argc, char **argv, Target target)
{
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QStringList paths;
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        if (QFileInfo(path).isFile())
            paths.append(path);
        for (QDirIterator it(path, QDir::Files); it.hasNext();)
            paths.append(it.next());
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "an input can be read");
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
        target(Input(file.readAll()));
    }
    std::printf("%d inputs\n", int(paths.size()));
    return paths.isEmpty() ? 1 : 0;
}

} // namespace usher::fuzz

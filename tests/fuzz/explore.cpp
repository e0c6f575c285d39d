// TARGET [FOLDER ...] with libFuzzer's options: looks for inputs that reach something new, or break something.
#include "fuzz/fuzzing.h"

#include <QCoreApplication>

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

namespace usher::fuzz {

namespace {

Target explored = nullptr;

} // namespace

int run(int argc, char **argv, Target target)
{
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    explored = target;
    // To merge it starts itself with the words of its command line, the first of which has to bring the target along.
    std::string program = QCoreApplication::applicationFilePath().toStdString() + ' ' + argv[0];
    argv[0] = program.data();
    return LLVMFuzzerRunDriver(&argc, &argv, [](const uint8_t *data, size_t size) {
        explored(Input(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
        return 0;
    });
}

} // namespace usher::fuzz

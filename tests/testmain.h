#pragma once

#include <QTest>

#include <functional>

namespace usher::test {

// What a test program can be asked to do by its first argument; the rest are the arguments of that.
class Registration
{
public:
    using Run = std::function<int(int argc, char **argv)>;
    // `source` is a path, of which the file's name without its ending counts.
    Registration(const char *source, Run run);
};

} // namespace usher::test

// The tests of `Class`, run in an Application (QCoreApplication, QApplication …) under the name of this file.
#define USHER_TEST(Class, Application)                                                                                 \
    static const usher::test::Registration registered##Class(__FILE__, [](int argc, char **argv) {                     \
        Application application(argc, argv);                                                                           \
        Application::setAttribute(Qt::AA_Use96Dpi);                                                                    \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });

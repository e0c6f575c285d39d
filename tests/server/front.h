#pragma once

#include <QProcess>

// Starts usherd, or in its place the program that USHER_TEST_FRONT names, which runs usherd behind itself
// (tests/contract/recorder.py).
inline void startUsherd(QProcess &process, const QString &program, const QStringList &arguments)
{
    const QString front = qEnvironmentVariable("USHER_TEST_FRONT");
    if (front.isEmpty())
        process.start(program, arguments);
    else
        process.start(front, QStringList{program} + arguments);
}

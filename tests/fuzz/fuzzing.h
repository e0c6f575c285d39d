#pragma once

#include "common/core/result.h"
#include "testmain.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

// A target is a file with a function that takes one input, does with it what the program does, and requires what must
// hold whatever it was. Inputs can be read and written by hand: choices are letters, parts are lines.
namespace usher::fuzz {

// The bytes of one try, taken from the front.
class Input
{
public:
    explicit Input(QByteArray bytes);

    int choice(int count); // 'a' is the first; any byte is one
    bool flag() { return choice(2) == 1; }
    QByteArray line(); // up to the next line feed, which goes too
    QByteArray piece(qsizetype most);
    QByteArray rest();
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

using Target = void (*)(Input);

// What a program of targets does with its arguments: explore.cpp with libFuzzer's, replay.cpp with files and folders.
int run(int argc, char **argv, Target target);

// Ends the process where it does not hold.
void require(bool holds, const char *what);
// A refusal says what was wrong: a code, and a place or a sentence.
void requireReason(const Problem &problem);

// The bytes as a file that any path takes.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    QString path() const;

private:
    const int m_file;
};

QByteArray compact(const QJsonObject &object);
// False where there may be a byte order mark at a text's beginning: Qt drops it, but not where it is escaped, and then
// writes it so that it is dropped next time.
bool survivesWriting(const QByteArray &json);

} // namespace usher::fuzz

#define USHER_FUZZ_TARGET(target)                                                                                      \
    static const usher::test::Registration registered(                                                                 \
        __FILE__, [](int argc, char **argv) { return usher::fuzz::run(argc, argv, target); });

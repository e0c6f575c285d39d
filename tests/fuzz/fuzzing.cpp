#include "fuzz/fuzzing.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace usher::fuzz {

Input::Input(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

int Input::choice(int count)
{
    return atEnd() ? 0 : (uchar(m_bytes.at(m_at++)) + 256 - 'a') % 256 % count;
}

QByteArray Input::line()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    const QByteArray line = piece(end < 0 ? m_bytes.size() : end - m_at);
    m_at += end < 0 ? 0 : 1;
    return line;
}

QByteArray Input::piece(qsizetype most)
{
    const QByteArray piece = m_bytes.mid(m_at, most);
    m_at += piece.size();
    return piece;
}

QByteArray Input::rest()
{
    return piece(m_bytes.size());
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void requireReason(const Problem &problem)
{
    require(!problem.code.isEmpty(), "a problem has a code");
    require(!problem.detail.isEmpty() || !problem.fields.isEmpty(), "a problem says what is wrong");
    for (const Problem::Field &field : problem.fields) {
        require(!field.code.isEmpty(), "a field's problem has a code");
        require(field.pointer.isEmpty() || field.pointer.startsWith(u'/'), "a place is a JSON pointer");
    }
}

MemoryFile::MemoryFile(const QByteArray &bytes)
    : m_file(memfd_create("input", MFD_CLOEXEC))
{
    require(m_file >= 0 && ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size(),
        "there is memory for a file");
}

MemoryFile::~MemoryFile()
{
    ::close(m_file);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool survivesWriting(const QByteArray &json)
{
    return !json.contains("\xEF\xBB\xBF") && !json.toLower().contains("\\ufeff");
}

} // namespace usher::fuzz

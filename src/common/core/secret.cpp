#include "common/core/secret.h"

#include <QDebug>

#include <algorithm>

namespace usher {

namespace {

// Volatile, so that the compiler cannot drop stores to memory that is freed next.
void overwrite(char *data, size_t size)
{
    volatile char *byte = data;
    while (size--)
        *byte++ = 0;
}

} // namespace

Secret::Secret(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    m_utf8.assign(utf8.cbegin(), utf8.cend());
    overwrite(utf8.data(), size_t(utf8.size()));
}

Secret Secret::fromUtf8(const QByteArray &utf8)
{
    Secret secret;
    secret.m_utf8.assign(utf8.cbegin(), utf8.cend());
    return secret;
}

Secret::Secret(const Secret &) = default;

Secret::Secret(Secret &&other) noexcept
    : m_utf8(std::move(other.m_utf8))
{
    other.m_utf8.clear();
}

Secret &Secret::operator=(const Secret &other)
{
    Secret copy(other);
    m_utf8.swap(copy.m_utf8); // the old text is wiped with the copy
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    Secret moved(std::move(other));
    m_utf8.swap(moved.m_utf8);
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    overwrite(m_utf8.data(), m_utf8.size());
}

qsizetype Secret::characterCount() const
{
    return std::count_if(m_utf8.cbegin(), m_utf8.cend(), [](char c) { return (uchar(c) & 0xC0) != 0x80; });
}

QString Secret::reveal() const
{
    return QString::fromUtf8(m_utf8.data(), qsizetype(m_utf8.size()));
}

QByteArray Secret::revealUtf8() const
{
    return QByteArray(m_utf8.data(), qsizetype(m_utf8.size()));
}

bool Secret::operator==(const Secret &other) const
{
    if (m_utf8.size() != other.m_utf8.size())
        return false;
    uchar difference = 0;
    for (size_t i = 0; i < m_utf8.size(); ++i)
        difference |= uchar(m_utf8[i]) ^ uchar(other.m_utf8[i]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << QStringLiteral("•••");
    return debug;
}

} // namespace usher

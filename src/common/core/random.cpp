#include "common/core/random.h"

#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace usher::random {

namespace {

QByteArray bytesOf(QRandomGenerator &generator, int count)
{
    QByteArray bytes(qMax(0, count), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(quint64))) {
        const quint64 word = generator.generate64();
        std::memcpy(bytes.data() + at, &word, size_t(qMin(bytes.size() - at, qsizetype(sizeof word))));
    }
    return bytes;
}

QString textOf(QRandomGenerator &generator, int bits)
{
    return QString::fromLatin1(
        bytesOf(generator, (bits + 7) / 8).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QByteArray bytes(int count)
{
    return bytesOf(*QRandomGenerator::system(), count);
}

QString token(int bits)
{
    return textOf(*QRandomGenerator::system(), bits);
}

QString reference(int bits)
{
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    return textOf(generator, bits);
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace usher::random

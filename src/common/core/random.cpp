#include "common/core/random.h"

#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace usher::random {

QByteArray bytes(int count)
{
    QByteArray bytes(qMax(0, count), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(quint64))) {
        const quint64 word = QRandomGenerator::system()->generate64();
        std::memcpy(bytes.data() + at, &word, size_t(qMin(bytes.size() - at, qsizetype(sizeof word))));
    }
    return bytes;
}

QString token(int bits)
{
    return QString::fromLatin1(
        bytes((bits + 7) / 8).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace usher::random

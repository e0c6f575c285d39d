#include "usherd/service/crypto.h"

#include "common/core/random.h"

#include <sodium.h>

#include <cstdint>
#include <cstring>

namespace usherd::crypto {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray digest(const char *domain, const QByteArray &key, const QByteArray &data)
{
    QByteArray result(32, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.isEmpty() ? nullptr : raw(key), static_cast<std::size_t>(key.size()), 32);
    const unsigned char length = static_cast<unsigned char>(std::strlen(domain));
    crypto_generichash_update(&state, &length, 1);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(domain), length);
    crypto_generichash_update(&state, raw(data), static_cast<unsigned long long>(data.size()));
    crypto_generichash_final(&state, raw(result), 32);
    return result;
}

QByteArray sealKey(const QByteArray &secret)
{
    return digest("seal", {}, secret);
}

} // namespace

bool start()
{
    return sodium_init() >= 0;
}

QByteArray hash(const char *domain, const QByteArray &data)
{
    return digest(domain, {}, data);
}

QByteArray keyedHash(const char *domain, const QByteArray &key, const QByteArray &data)
{
    // A key of any length becomes one of the length that BLAKE2b takes.
    return digest(domain, digest("key", {}, key), data);
}

bool same(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
        && sodium_memcmp(left.constData(), right.constData(), static_cast<std::size_t>(left.size())) == 0;
}

QByteArray seal(const QByteArray &secret, const QByteArray &plain)
{
    QByteArray key = sealKey(secret);
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(raw(sealed) + crypto_secretbox_NONCEBYTES, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(std::as_const(sealed)), raw(std::as_const(key)));
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    return sealed;
}

std::optional<QByteArray> open(const QByteArray &secret, const QByteArray &sealed)
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead)
        return {};
    QByteArray key = sealKey(secret);
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const int failed = crypto_secretbox_open_easy(raw(plain), raw(sealed) + crypto_secretbox_NONCEBYTES,
        static_cast<unsigned long long>(sealed.size() - crypto_secretbox_NONCEBYTES), raw(sealed),
        raw(std::as_const(key)));
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    if (failed)
        return {};
    return plain;
}

QString newId(const char *prefix)
{
    return QLatin1String(prefix) + QLatin1String(usher::random::bytes(16).toHex());
}

QString newCode(int digits)
{
    return newWord(digits, QStringLiteral("0123456789"));
}

QString newWord(int length, const QString &alphabet)
{
    QString word;
    for (int i = 0; i < length; ++i)
        word += alphabet.at(randombytes_uniform(static_cast<std::uint32_t>(alphabet.size())));
    return word;
}

QByteArray tokenHash(const usher::Secret &token)
{
    return hash("token", token.revealUtf8());
}

QByteArray sha256(const QByteArray &data)
{
    QByteArray result(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(result), raw(data), static_cast<unsigned long long>(data.size()));
    return result;
}

} // namespace usherd::crypto

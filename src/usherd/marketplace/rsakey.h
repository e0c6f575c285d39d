#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace usherd::marketplace {

// Somebody's public RSA key of 2048 to 8192 bits. Cheap to copy; any thread may verify with it.
class RsaKey
{
public:
    enum class Digest {
        Sha1, // of Amazon SNS, whose topics sign so unless told otherwise; nothing else
        Sha256
    };

    // Big-endian, as a JSON Web Key has them.
    static std::optional<RsaKey> fromNumbers(const QByteArray &modulus, const QByteArray &exponent);
    // "PUBLIC KEY" or "CERTIFICATE". Of a certificate only the key is taken: that it may be trusted is known by where
    // it came from.
    static std::optional<RsaKey> fromPem(const QByteArray &pem);

    // PKCS #1 v1.5.
    bool verifies(QByteArrayView text, QByteArrayView signature, Digest digest) const;

private:
    explicit RsaKey(std::shared_ptr<void> key);
    static std::optional<RsaKey> checked(std::shared_ptr<void> key);
    std::shared_ptr<void> m_key; // an EVP_PKEY: OpenSSL's API stays out of the header
};

} // namespace usherd::marketplace

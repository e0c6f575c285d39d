#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace usher::test {

// A marketplace's own RSA key, made at run time: the one thing that no published vector brings along.
class RsaSigner
{
public:
    explicit RsaSigner(unsigned bits = 2048);

    QByteArray modulus() const; // big-endian
    QByteArray exponent() const;
    QByteArray publicPem() const;
    QByteArray certificatePem() const; // signed by itself
    QByteArray sign(const QByteArray &text, const char *digest = "SHA256") const;

    QJsonObject webKey(const QString &keyId) const;
    // Whatever the header says, it is signed with SHA-256.
    QByteArray token(const QByteArray &header, const QByteArray &claims) const;

private:
    std::shared_ptr<void> m_key;
};

QByteArray base64Url(const QByteArray &data);

} // namespace usher::test

#include "rsasigner.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace usher::test {

namespace {

EVP_PKEY *evp(const std::shared_ptr<void> &key)
{
    return static_cast<EVP_PKEY *>(key.get());
}

QByteArray number(const std::shared_ptr<void> &key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(evp(key), name, &number);
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return bytes;
}

template <class Write> QByteArray pem(const Write &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, size);
    BIO_free_all(bio);
    return text;
}

} // namespace

RsaSigner::RsaSigner(unsigned bits)
    : m_key(EVP_RSA_gen(bits), [](void *key) { EVP_PKEY_free(static_cast<EVP_PKEY *>(key)); })
{
}

QByteArray RsaSigner::modulus() const
{
    return number(m_key, OSSL_PKEY_PARAM_RSA_N);
}

QByteArray RsaSigner::exponent() const
{
    return number(m_key, OSSL_PKEY_PARAM_RSA_E);
}

QByteArray RsaSigner::publicPem() const
{
    return pem([this](BIO *bio) { PEM_write_bio_PUBKEY(bio, evp(m_key)); });
}

QByteArray RsaSigner::certificatePem() const
{
    constexpr long hour = 60 * 60;
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), -hour);
    X509_gmtime_adj(X509_getm_notAfter(certificate), hour);
    X509_set_pubkey(certificate, evp(m_key));
    X509_sign(certificate, evp(m_key), EVP_sha256());
    QByteArray text = pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
    X509_free(certificate);
    return text;
}

QByteArray RsaSigner::sign(const QByteArray &text, const char *digest) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    QByteArray signature(EVP_PKEY_get_size(evp(m_key)), '\0');
    auto size = size_t(signature.size());
    EVP_DigestSignInit_ex(context, nullptr, digest, nullptr, nullptr, evp(m_key), nullptr);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(text.size()));
    EVP_MD_CTX_free(context);
    return signature;
}

QJsonObject RsaSigner::webKey(const QString &keyId) const
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")}, {QStringLiteral("use"), QStringLiteral("sig")},
        {QStringLiteral("kid"), keyId}, {QStringLiteral("n"), QString::fromLatin1(base64Url(modulus()))},
        {QStringLiteral("e"), QString::fromLatin1(base64Url(exponent()))},
        {QStringLiteral("x5t"), QStringLiteral("not looked at")}};
}

QByteArray RsaSigner::token(const QByteArray &header, const QByteArray &claims) const
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(sign(text));
}

QByteArray base64Url(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace usher::test

#include "usherd/marketplace/huaweisecret.h"

#include "common/core/owned.h"
#include "common/core/problemcodes.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace usherd::marketplace::huawei {

namespace {

using PrivateKey = usher::Owned<EVP_PKEY, EVP_PKEY_free>;
using Decryption = usher::Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Pem = usher::Owned<BIO, BIO_free_all>;

usher::Problem failed(const QString &what)
{
    ERR_clear_error(); // or the next to look finds it and takes it for its own
    return usher::Problem::make(usher::problem_code::internal_error, 0, what);
}

PrivateKey readKey(const usher::Secret &secret)
{
    QByteArray text = secret.revealUtf8();
    const Pem pem(BIO_new_mem_buf(text.constData(), int(text.size())));
    const auto noPassphrase = [](char *, int, int, void *) { return -1; }; // without it OpenSSL asks the terminal
    PrivateKey key(pem ? PEM_read_bio_PrivateKey(pem.get(), nullptr, noPassphrase, nullptr) : nullptr);
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    return key;
}

// Empty: not encrypted with these.
usher::Secret decrypted(EVP_PKEY *key, const QByteArray &wrapped, const EVP_MD *hash, const EVP_MD *mask)
{
    const Decryption context(EVP_PKEY_CTX_new(key, nullptr));
    size_t length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(wrapped.constData());
    const auto size = size_t(wrapped.size());
    if (!context || EVP_PKEY_decrypt_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) != 1
        || EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), hash) != 1
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), mask) != 1
        || EVP_PKEY_decrypt(context.get(), nullptr, &length, bytes, size) != 1)
        return {};
    QByteArray plain(qsizetype(length), '\0');
    const bool done
        = EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &length, bytes, size) == 1;
    usher::Secret secret = done ? usher::Secret::fromUtf8(plain.left(qsizetype(length))) : usher::Secret();
    OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    return secret;
}

} // namespace

usher::Result<usher::Secret> unwrapClientSecret(const QByteArray &wrapped, const usher::Secret &privateKey)
{
    const auto raw = QByteArray::fromBase64Encoding(wrapped, QByteArray::AbortOnBase64DecodingErrors);
    if (!raw || raw.decoded.isEmpty())
        return failed(QStringLiteral("the client secret is not Base64"));
    const PrivateKey key = readKey(privateKey);
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return failed(QStringLiteral("the private key is not an RSA key in PEM without a passphrase"));
    // Their documents say OAEP and not with which hashes. These are what Java calls "OAEPWithSHA-256AndMGF1Padding" to
    // the letter, the same as Java does it, and Java's plain "OAEPPadding". Only signed calls come here.
    const std::pair<const EVP_MD *, const EVP_MD *> hashes[]
        = {{EVP_sha256(), EVP_sha256()}, {EVP_sha256(), EVP_sha1()}, {EVP_sha1(), EVP_sha1()}};
    for (const auto &[hash, mask] : hashes) {
        if (usher::Secret secret = decrypted(key.get(), *raw, hash, mask); !secret.isEmpty()) {
            ERR_clear_error();
            return secret;
        }
    }
    return failed(QStringLiteral("the client secret was encrypted for another key, or not by OAEP"));
}

} // namespace usherd::marketplace::huawei

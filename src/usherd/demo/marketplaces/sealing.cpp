#include "usherd/demo/marketplaces/sealing.h"

#include "common/core/owned.h"
#include "common/core/problemcodes.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace usherd::demo {

using usher::Secret;

namespace {

using Key = usher::Owned<EVP_PKEY, EVP_PKEY_free>;
using Encryption = usher::Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Text = usher::Owned<BIO, BIO_free_all>;

} // namespace

usher::Result<Secret> newPrivateKey()
{
    constexpr unsigned bits = 2048;
    const Key key(EVP_RSA_gen(bits));
    const Text text(BIO_new(BIO_s_secmem()));
    char *pem = nullptr;
    long size = 0;
    if (key && text && PEM_write_bio_PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1)
        size = BIO_get_mem_data(text.get(), &pem);
    if (size > 0)
        return Secret::fromUtf8(QByteArray(pem, size));
    ERR_clear_error();
    return usher::Problem::make(
        usher::problem_code::internal_error, 0, QStringLiteral("OpenSSL made no key for the demo."));
}

QByteArray sealedFor(const Secret &privateKey, const Secret &secret)
{
    QByteArray pem = privateKey.revealUtf8();
    QByteArray plain = secret.revealUtf8();
    const Text text(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Key key(text ? PEM_read_bio_PrivateKey(text.get(), nullptr, nullptr, nullptr) : nullptr);
    const Encryption context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr);
    const auto *const bytes = reinterpret_cast<const unsigned char *>(plain.constData());
    const auto size = size_t(plain.size());
    size_t length = 0;
    QByteArray sealed;
    if (context && EVP_PKEY_encrypt_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256()) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), EVP_sha256()) == 1
        && EVP_PKEY_encrypt(context.get(), nullptr, &length, bytes, size) == 1) {
        sealed.resize(qsizetype(length));
        if (EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char *>(sealed.data()), &length, bytes, size)
            != 1)
            sealed.clear();
    }
    ERR_clear_error();
    OPENSSL_cleanse(pem.data(), size_t(pem.size()));
    OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    return sealed.toBase64();
}

} // namespace usherd::demo

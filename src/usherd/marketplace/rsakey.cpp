#include "usherd/marketplace/rsakey.h"

#include "common/core/owned.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace usherd::marketplace {

namespace {

using RsaBio = usher::Owned<BIO, BIO_free_all>;
using RsaNumber = usher::Owned<BIGNUM, BN_free>;
using RsaBuilder = usher::Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using RsaParameters = usher::Owned<OSSL_PARAM, OSSL_PARAM_free>;
using RsaKeyContext = usher::Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using RsaDigestContext = usher::Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using RsaCertificate = usher::Owned<X509, X509_free>;

constexpr int smallestRsaBits = 2048;
constexpr int largestRsaBits = 8192; // a longer one only costs time

const unsigned char *rsaBytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

RsaNumber rsaNumber(const QByteArray &bigEndian)
{
    return RsaNumber(BN_bin2bn(rsaBytes(bigEndian), int(bigEndian.size()), nullptr));
}

// A failure belongs to whoever sees it here, not to the next user of OpenSSL on this thread.
struct RsaErrors
{
    ~RsaErrors() { ERR_clear_error(); }
};

std::shared_ptr<void> rsaOwned(EVP_PKEY *key)
{
    return key ? std::shared_ptr<void>(key, [](void *owned) { EVP_PKEY_free(static_cast<EVP_PKEY *>(owned)); })
               : nullptr;
}

} // namespace

RsaKey::RsaKey(std::shared_ptr<void> key)
    : m_key(std::move(key))
{
}

std::optional<RsaKey> RsaKey::checked(std::shared_ptr<void> key)
{
    auto *evp = static_cast<EVP_PKEY *>(key.get());
    if (!evp || !EVP_PKEY_is_a(evp, "RSA"))
        return std::nullopt;
    const int bits = EVP_PKEY_get_bits(evp);
    if (bits < smallestRsaBits || bits > largestRsaBits)
        return std::nullopt;
    const RsaKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, evp, nullptr));
    if (!context || EVP_PKEY_public_check(context.get()) != 1)
        return std::nullopt;
    return RsaKey(std::move(key));
}

std::optional<RsaKey> RsaKey::fromNumbers(const QByteArray &modulus, const QByteArray &exponent)
{
    constexpr qsizetype longest = largestRsaBits / 8;
    if (modulus.isEmpty() || modulus.size() > longest || exponent.isEmpty()
        || exponent.size() > qsizetype(sizeof(quint64)))
        return std::nullopt;
    const RsaErrors errors;
    const RsaNumber n = rsaNumber(modulus);
    const RsaNumber e = rsaNumber(exponent);
    const RsaBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return std::nullopt;
    const RsaParameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const RsaKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return std::nullopt;
    return checked(rsaOwned(key));
}

std::optional<RsaKey> RsaKey::fromPem(const QByteArray &pem)
{
    constexpr qsizetype longest = qsizetype(32) * 1024;
    if (pem.size() > longest)
        return std::nullopt;
    const RsaErrors errors;
    const RsaBio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    if (!bio)
        return std::nullopt;
    if (!pem.contains("BEGIN CERTIFICATE"))
        return checked(rsaOwned(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)));
    const RsaCertificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    return certificate ? checked(rsaOwned(X509_get_pubkey(certificate.get()))) : std::nullopt;
}

bool RsaKey::verifies(QByteArrayView text, QByteArrayView signature, Digest digest) const
{
    const RsaErrors errors;
    const RsaDigestContext context(EVP_MD_CTX_new());
    const EVP_MD *hash = digest == Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    return context
        && EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, static_cast<EVP_PKEY *>(m_key.get())) == 1
        && EVP_DigestVerify(
               context.get(), rsaBytes(signature), size_t(signature.size()), rsaBytes(text), size_t(text.size()))
        == 1;
}

} // namespace usherd::marketplace

#include "usherd/http/tls.h"

#include "common/core/owned.h"
#include "common/core/problemcodes.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace usherd {

namespace {

using Key = usher::Owned<EVP_PKEY, EVP_PKEY_free>;
using Certificate = usher::Owned<X509, X509_free>;
using Bio = usher::Owned<BIO, BIO_free_all>;
using Extension = usher::Owned<X509_EXTENSION, X509_EXTENSION_free>;

usher::Problem tlsProblem(const QString &what)
{
    const unsigned long error = ERR_get_error();
    ERR_clear_error();
    const char *reason = error ? ERR_reason_error_string(error) : nullptr;
    const QString why = reason ? QStringLiteral(": ") + QString::fromLatin1(reason) : QString();
    return usher::Problem::make(usher::problem_code::internal_error, 0, what + why);
}

bool extend(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509 *c = certificate.get();
    uint64_t serial = 0;
    if (!c || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return {};
    constexpr long hour = 60 * 60;
    X509_NAME *name = X509_get_subject_name(c);
    const auto *host = reinterpret_cast<const unsigned char *>("localhost");
    // Backdated: the clocks of two processes of a test may differ by a little. 397 days is what clients accept at most.
    const bool done = X509_set_version(c, X509_VERSION_3)
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(c), serial >> 1)
        && X509_gmtime_adj(X509_getm_notBefore(c), -hour) && X509_gmtime_adj(X509_getm_notAfter(c), 397 * 24 * hour)
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0) && X509_set_issuer_name(c, name)
        && X509_set_pubkey(c, key) && extend(c, NID_basic_constraints, "critical,CA:FALSE")
        && extend(c, NID_key_usage, "critical,digitalSignature") && extend(c, NID_ext_key_usage, "serverAuth")
        && extend(c, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1") && X509_sign(c, key, EVP_sha256()) > 0;
    return done ? std::move(certificate) : nullptr;
}

QByteArray content(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

bool useIdentity(SSL_CTX *context, const TlsIdentity &identity)
{
    const Bio certificateBio(BIO_new_mem_buf(identity.certificatePem.constData(), int(identity.certificatePem.size())));
    const Bio keyBio(BIO_new_mem_buf(identity.keyPem.constData(), int(identity.keyPem.size())));
    const Certificate certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    return certificate && key && SSL_CTX_use_certificate(context, certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(context, key.get()) == 1;
}

} // namespace

usher::Library tlsLibrary()
{
    return {"OpenSSL", "Apache-2.0", OpenSSL_version(OPENSSL_VERSION_STRING), OPENSSL_VERSION_STR};
}

usher::Result<TlsIdentity> ephemeralIdentity()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_secmem()));
    if (!certificate || PEM_write_bio_X509(certificateBio.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return tlsProblem(QStringLiteral("cannot make a certificate"));
    return TlsIdentity{content(certificateBio.get()), content(keyBio.get())};
}

usher::Result<TlsContext> makeTlsContext(const TlsFiles &files)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX *c = context.get();
    if (!c || SSL_CTX_set_min_proto_version(c, TLS1_2_VERSION) != 1
        || SSL_CTX_set_cipher_list(c, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1
        || SSL_CTX_set1_groups_list(c, "X25519:P-256:P-384") != 1)
        return tlsProblem(QStringLiteral("cannot set TLS up"));
    SSL_CTX_set_options(c,
        SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
            | SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(c, 0);
    SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(c, SSL_MODE_ENABLE_PARTIAL_WRITE);
    SSL_CTX_set_read_ahead(c, 1); // one system call a record, not two

    if (files.certificate.empty() && files.key.empty()) {
        const auto identity = ephemeralIdentity();
        if (!identity)
            return identity.problem();
        if (!useIdentity(c, *identity))
            return tlsProblem(QStringLiteral("cannot use the certificate made"));
    } else if (SSL_CTX_use_certificate_chain_file(c, files.certificate.c_str()) != 1) {
        return tlsProblem(QStringLiteral("certificate ") + QString::fromStdString(files.certificate));
    } else if (SSL_CTX_use_PrivateKey_file(c, files.key.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(c) != 1) {
        return tlsProblem(QStringLiteral("key ") + QString::fromStdString(files.key));
    }

    const X509 *leaf = SSL_CTX_get0_certificate(c);
    std::tm ends{};
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (!leaf || ASN1_TIME_to_tm(X509_get0_notAfter(leaf), &ends) != 1
        || X509_digest(leaf, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size) != 1)
        return tlsProblem(QStringLiteral("cannot read the certificate"));
    digest.truncate(size);
    return TlsContext{context, "sha256:" + digest.toHex(), timegm(&ends)};
}

} // namespace usherd

#include "services/testcertificate.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace usher::test {

namespace {

template <class T, void (*Free)(T *)> using Owned = std::unique_ptr<T, decltype([](T *t) { Free(t); })>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Owned<X509, X509_free>;
using Memory = Owned<BIO, BIO_vfree>;

QByteArray content(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

Memory memoryOf(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

void extend(X509 *certificate, int id, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

Identity makeIdentity(const IdentityWish &wish)
{
    static long serial = 1;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 86400L * wish.fromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400L * wish.toDays);
    const QByteArray commonName = wish.isAuthority ? "Test authority" : "Test server";
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key.get());
    extend(certificate.get(), NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.isAuthority)
        extend(certificate.get(), NID_subject_alt_name, wish.names);

    if (wish.issuer) {
        const Certificate issuer(
            PEM_read_bio_X509(memoryOf(wish.issuer->certificate.toPem()).get(), nullptr, nullptr, nullptr));
        const Key issuerKey(
            PEM_read_bio_PrivateKey(memoryOf(wish.issuer->key.toPem()).get(), nullptr, nullptr, nullptr));
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
        X509_sign(certificate.get(), issuerKey.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), subject);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }

    const Memory certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    const Memory keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(content(certificatePem)), QSslKey(content(keyPem), QSsl::Ec)};
}

} // namespace usher::test

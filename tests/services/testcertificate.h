#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace usher::test {

// A key and its certificate, made on the spot: no certificate in the repository that expires one day.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;

    QByteArray sha256() const { return certificate.digest(QCryptographicHash::Sha256); }
    QByteArray pem() const { return certificate.toPem(); }
};

struct IdentityWish
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1"; // subjectAltName
    int fromDays = -1; // not before, from now
    int toDays = 2; // not after
    const Identity *issuer = nullptr; // self-signed without
    bool isAuthority = false;
};

Identity makeIdentity(const IdentityWish & = {});

} // namespace usher::test

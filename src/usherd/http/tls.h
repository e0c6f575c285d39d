#pragma once

#include "common/core/library.h"
#include "usherd/http/server.h"

#include <memory>

struct ssl_ctx_st;

namespace usherd {

struct TlsIdentity
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

// A fresh P-256 key with a self-signed certificate for localhost, 127.0.0.1 and ::1.
usher::Result<TlsIdentity> ephemeralIdentity();

struct TlsContext
{
    std::shared_ptr<ssl_ctx_st> context;
    QByteArray fingerprint; // "sha256:<hex>" of the leaf certificate
    qint64 ends = 0; // when it does, in seconds since 1970
};

// TLS 1.2 and 1.3 with forward secrecy and AEAD only. Nothing is resumed: instances share no ticket key that could be
// stolen, and a wizard keeps its one connection.
usher::Result<TlsContext> makeTlsContext(const TlsFiles &files);

usher::Library tlsLibrary();

} // namespace usherd

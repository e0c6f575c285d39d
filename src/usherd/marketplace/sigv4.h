#pragma once

#include "common/core/secret.h"
#include "usherd/marketplace/outgoing.h"

#include <QByteArray>

// AWS Signature Version 4, in the Authorization header.
namespace usherd::marketplace {

struct AwsCredentials
{
    QByteArray accessKeyId;
    usher::Secret secretAccessKey;
    usher::Secret sessionToken; // of temporary credentials; else empty
};

struct SigV4Scope
{
    QByteArray region;
    QByteArray service; // the signing name, which is not always the host's
};

// The request with X-Amz-Date, X-Amz-Security-Token where there is one, and Authorization; older ones of these are
// dropped. The URL's path is to be free of "." and ".." segments. Every header present is signed, with the URL's
// authority as Host: who sends it may add others, but not change these. `now`: ms since 1970 UTC.
OutgoingRequest signedV4(
    OutgoingRequest request, const AwsCredentials &credentials, const SigV4Scope &scope, qint64 now);

// The steps in between, for tests and for a log that says where two signers part. Neither holds the secret key, but
// both hold or derive from the session token.
QByteArray sigV4CanonicalRequest(const OutgoingRequest &request);
QByteArray sigV4StringToSign(const QByteArray &canonicalRequest, const SigV4Scope &scope, qint64 now);

} // namespace usherd::marketplace

#pragma once

#include "usherd/marketplace/rsakey.h"
#include "usherd/marketplace/trust.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

// JSON Web Tokens under RS256: what is signed, and by whom. What the claims must say is for who reads them.
namespace usherd::marketplace {

// The keys of an issuer by their "kid".
using JwtKeys = QMap<QString, RsaKey>;

// A JSON Web Key Set. Keys that are not for RS256 are left out; a "kid" given twice, or no usable key at all, is
// nothing.
std::optional<JwtKeys> readJwks(const QByteArray &json);

// The claims of a token in compact form, at most 16 KiB, signed by the key that it names. Malformed: not such a token;
// BadSignature: another algorithm, a key that is not among these (perhaps a new one: the set may have to be fetched
// again), or not its signature. Members that are null are left out.
Trusted<QJsonObject> signedClaims(const QByteArray &token, const JwtKeys &keys);

} // namespace usherd::marketplace

#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

#include <QByteArray>

// The other side of marketplace/huaweisecret.h: all of OpenSSL that the demo needs is here.
namespace usherd::demo {

usher::Result<usher::Secret> newPrivateKey(); // RSA, 2048 bits, PEM
// By OAEP with SHA-256, for whoever has that private key; Base64. Empty: it failed.
QByteArray sealedFor(const usher::Secret &privateKey, const usher::Secret &secret);

} // namespace usherd::demo

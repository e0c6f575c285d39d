#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

namespace usherd::marketplace::huawei {

// The client secret of an application, in Base64 and encrypted with the vendor's RSA key by OAEP. The key is the
// private one in PEM, without a passphrase. The Problem is internal_error: another key, or nothing that was encrypted
// so; its detail says which step failed.
usher::Result<usher::Secret> unwrapClientSecret(const QByteArray &wrapped, const usher::Secret &privateKey);

} // namespace usherd::marketplace::huawei

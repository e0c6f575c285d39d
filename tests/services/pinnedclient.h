#pragma once

#include "services/testcertificate.h"
#include "usher/services/backendclient.h"

#include <memory>

// The client of a service that only its pinned certificate vouches for, and requests to send through it.
namespace usher::test {

inline const QByteArray available = R"({"available":true,"added_later":[1]})"; // answers checkUsername()
inline const QByteArray proof = R"({"proof":"planted-proof","expires_in":900})"; // answers verifyCode()
inline const QString key = QStringLiteral("k0k0k0k0k0k0k0k0k0k0k0");
inline const QString installation = QStringLiteral("6f1f4c3a-2b0e-4a57-9a55-0f6f0f0f0f0f");

BackendLimits quick();

// Made once a program; null where OpenSSL cannot make one.
const Identity &pinnedIdentity();
std::unique_ptr<BackendClient> pinnedClient(const QUrl &url, const BackendLimits &limits = quick());

Call<api::UsernameAvailability> *checkUsername(BackendClient &client);
Call<api::Proof> *verifyCode(BackendClient &client, const QString &code = QStringLiteral("123456"));

} // namespace usher::test

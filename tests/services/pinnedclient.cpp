#include "services/pinnedclient.h"

using namespace std::chrono_literals;

namespace usher::test {

BackendLimits quick()
{
    return {.total = 15s, .silence = 10s, .slow = 1s, .backoff = 5ms, .attempts = 3, .answerBytes = 4096};
}

const Identity &pinnedIdentity()
{
    static const Identity identity = makeIdentity();
    return identity;
}

std::unique_ptr<BackendClient> pinnedClient(const QUrl &url, const BackendLimits &limits)
{
    return std::make_unique<BackendClient>(
        BackendAddress{url, PinnedCertificate{pinnedIdentity().sha256()}, {}}, nullptr, limits);
}

Call<api::UsernameAvailability> *checkUsername(BackendClient &client)
{
    return client.checkUsername({QStringLiteral("ap1"), QStringLiteral("mei.tan")});
}

Call<api::Proof> *verifyCode(BackendClient &client, const QString &code)
{
    return client.verifyCode(QStringLiteral("code_1"), {Secret(code), installation});
}

} // namespace usher::test

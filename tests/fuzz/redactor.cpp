// Log lines. A secret is planted among hostile text, in the ways in which secrets come into lines.
#include "common/core/redactor.h"
#include "fuzz/fuzzing.h"

using namespace usher;

namespace {

const QString planted = QStringLiteral("Xq7Zw9Kp4Vt2");
// %1 is the secret. Each begins where a word may begin.
constexpr const char *ways[]{"password=%1", "\"password\":\"%1\"", "Authorization: Bearer %1", "bearer %1",
    "passwd: '%1'", "\"refresh_token\": \"%1\"", "proof=%1&x=1", "Cookie: a=%1", "https://user:%1@example.com/",
    "/activate?t=%1", "?code=%1&state=1", "idempotency-key: %1", "%1@example.com", "USHERD_DB_PASSWORD=%1",
    "code_verifier=%1", "client_secret=\"%1\""};

void tryLine(fuzz::Input input)
{
    const QString way = QString::fromLatin1(ways[input.choice(int(std::size(ways)))]);
    const QString before = QString::fromUtf8(input.line());
    const QString after = QString::fromUtf8(input.rest());
    const QString line = before + u'\n' + way.arg(planted) + u'\n' + after;
    const QString shown = redact::line(line);
    fuzz::require(
        before.contains(planted) || after.contains(planted) || !shown.contains(planted), "a secret is never shown");
    (void)redact::line(shown);
    fuzz::require(redact::email(before).size() <= before.size() + 8, "an address is shortened");
    (void)redact::identifier(before);
}

} // namespace

USHER_FUZZ_TARGET(tryLine)

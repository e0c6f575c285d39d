// Microsoft's marketplace: web tokens, their keys, notifications, answers and the landing's query.
#include "fuzz/fuzzing.h"
#include "marketplace/rsasigner.h"
#include "usherd/marketplace/azurecalls.h"
#include "usherd/marketplace/azurelanding.h"
#include "usherd/marketplace/azurewebhook.h"

#include <QJsonArray>
#include <QUrl>

using namespace usherd::marketplace;
namespace fuzz = usher::fuzz;

namespace {

constexpr qint64 now = 1780000000000;
const AzureAccess access{usher::Secret(QStringLiteral("access")), now + 3'600'000};

AzureListing listing()
{
    AzureListing made;
    made.variant = QStringLiteral("international");
    made.tenantId = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
    made.clientId = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");
    return made;
}

const usher::test::RsaSigner &signer()
{
    static const usher::test::RsaSigner made;
    return made;
}

const JwtKeys &keys()
{
    static const JwtKeys made
        = readJwks(fuzz::compact({{QStringLiteral("keys"), QJsonArray{signer().webKey(QStringLiteral("entra"))}}}))
              .value();
    return made;
}

void requireOurs(const OutgoingRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.url, QUrl::StrictMode);
    fuzz::require(url.isValid() && url.host() == QLatin1String("marketplaceapi.microsoft.com")
            && url.path().startsWith(QLatin1String("/api/saas/subscriptions"))
            && !url.path().contains(QLatin1String("..")),
        "only Microsoft's interface is asked");
    for (const auto &[name, value] : request.headers)
        fuzz::require(!value.contains('\r') && !value.contains('\n'), "a header stays one");
}

void tryNotification(fuzz::Input &input)
{
    const QByteArray header = input.line();
    const QByteArray claims = input.line();
    const QByteArray body = input.line();
    const QByteArray changed = input.line();
    const QByteArray token = signer().token(header, claims);
    const auto verdict = signedClaims(token, keys());
    fuzz::require(!std::holds_alternative<Distrust>(signedClaims(changed, keys())) ? changed == token : true,
        "what was not signed is not believed");
    const QByteArray cut = changed.isEmpty() ? QByteArray("x") : changed;
    QByteArray spoilt = token;
    const qsizetype at = qsizetype(cut.size()) * 7919 % token.size();
    spoilt[at] = cut.front();
    fuzz::require(
        spoilt == token || std::holds_alternative<Distrust>(signedClaims(spoilt, keys())), "a token has one spelling");
    (void)verdict;
    const auto read = AzureNotification::read(listing(), keys(), "Bearer " + token, body, now);
    const auto *notification = std::get_if<AzureNotification>(&read);
    if (!notification)
        return;
    fuzz::require(!std::holds_alternative<Distrust>(verdict), "a notification's caller is known");
    requireOurs(notification->question(listing(), access));
    const auto answer = notification->confirmed(listing(), {200, input.rest()});
    if (const auto *confirmed = std::get_if<AzureConfirmed>(&answer)) {
        fuzz::require(notification->question(listing(), access).url.contains(confirmed->operationId.toLatin1()),
            "what is confirmed is what was asked");
        fuzz::require(!confirmed->waitsForUs || confirmed->purchase, "who waits for us waits for something");
        requireOurs(azureFinishOperation(listing(), access, confirmed->subscriptionId, confirmed->operationId, true));
    }
}

void tryAnswers(fuzz::Input &input)
{
    const OutgoingAnswer answer{input.line().toInt(), input.rest()};
    const auto token = readAzureAccess(answer, now);
    if (const auto *given = std::get_if<AzureAccess>(&token))
        fuzz::require(!given->token.isEmpty() && given->expiresAt >= 0, "an access token is one");
    for (const auto &read : {readAzureResolved(answer), readAzureSubscription(answer)}) {
        const auto *subscription = std::get_if<AzureSubscription>(&read);
        if (!subscription)
            continue;
        fuzz::require(!azurePurchase(listing(), *subscription).instanceId.isEmpty(), "a purchase is identified");
        requireOurs(azureActivate(listing(), access, *subscription));
        requireOurs(azureSubscription(listing(), access, subscription->id));
    }
    (void)readAzureActivated(answer);
    (void)readAzureFinished(answer);
}

void tryLanding(fuzz::Input &input)
{
    FormFields query;
    while (!input.atEnd()) {
        const QByteArray name = input.line();
        query.append({name, input.line()});
    }
    const auto landing = readAzureLanding(query);
    if (const auto *token = std::get_if<usher::Secret>(&landing))
        requireOurs(azureResolve(listing(), access, *token));
}

void tryAzure(fuzz::Input input)
{
    switch (input.choice(4)) {
    case 0:
        return tryNotification(input);
    case 1:
        (void)readJwks(input.rest());
        return;
    case 2:
        return tryAnswers(input);
    default:
        return tryLanding(input);
    }
}

} // namespace

USHER_FUZZ_TARGET(tryAzure)

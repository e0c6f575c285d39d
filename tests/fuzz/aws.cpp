// AWS Marketplace: notifications by SNS, events, the landing's form, answers of its interfaces, and our own signature.
#include "fuzz/fuzzing.h"
#include "marketplace/rsasigner.h"
#include "usherd/marketplace/awscalls.h"
#include "usherd/marketplace/awsevents.h"
#include "usherd/marketplace/awslanding.h"
#include "usherd/marketplace/awssns.h"
#include "usherd/marketplace/sigv4.h"

#include <QJsonDocument>

using namespace usherd::marketplace;
namespace fuzz = usher::fuzz;

namespace {

constexpr qint64 now = 1780000000000;
const QString product = QStringLiteral("acme1product2code");
const QString topic
    = QStringLiteral("arn:aws:sns:us-east-1:287250355862:aws-mp-subscription-notification-acme1product2code");

AwsListing listing(AwsShape shape)
{
    AwsListing made = awsListing(QStringLiteral("us-east-1"), product, shape).value();
    made.topics = {topic};
    return made;
}

const usher::test::RsaSigner &signer()
{
    static const usher::test::RsaSigner made;
    return made;
}

const RsaKey &signerKey()
{
    static const RsaKey made = RsaKey::fromPem(signer().publicPem()).value();
    return made;
}

// A second way to put together what is signed than the adapter's.
QByteArray signedText(const QJsonObject &envelope)
{
    const bool isNotification = envelope.value(QLatin1String("Type")).toString() == QLatin1String("Notification");
    QByteArray text;
    for (const char *name :
        {"Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"}) {
        const QByteArrayView of(name);
        if (isNotification ? of == "SubscribeURL" || of == "Token" : of == "Subject")
            continue;
        const QJsonValue value = envelope.value(QLatin1String(name));
        if (value.isString())
            text += name + ('\n' + value.toString().toUtf8()) + '\n';
    }
    return text;
}

bool isBelieved(const QByteArray &body)
{
    const auto envelope = SnsEnvelope::read(listing(AwsShape::Customer), body);
    if (const auto *read = std::get_if<SnsEnvelope>(&envelope)) {
        fuzz::require(read->certificateUrl().startsWith("https://sns.us-east-1.amazonaws.com/"),
            "a certificate is fetched from its topic's own host");
        const auto message = read->verified(signerKey());
        const auto *distrust = std::get_if<Distrust>(&message);
        return !distrust || *distrust != Distrust::BadSignature;
    }
    return false;
}

void trySns(fuzz::Input &input)
{
    (void)isBelieved(input.line()); // as it comes
    QJsonObject envelope = QJsonDocument::fromJson(input.line()).object();
    const bool old = envelope.value(QLatin1String("SignatureVersion")).toString() == QLatin1String("1");
    const QByteArray text = signedText(envelope);
    envelope.insert(
        QStringLiteral("Signature"), QString::fromLatin1(signer().sign(text, old ? "SHA1" : "SHA256").toBase64()));
    (void)isBelieved(fuzz::compact(envelope)); // a foreign topic or a member too few is not
    const QJsonObject members = QJsonDocument::fromJson(input.rest()).object();
    for (auto it = members.begin(); it != members.end(); ++it)
        envelope.insert(it.key(), it.value());
    fuzz::require(
        !isBelieved(fuzz::compact(envelope)) || signedText(envelope) == text, "what was not signed is not believed");
}

void tryEvent(fuzz::Input &input)
{
    const QByteArray secret = input.line();
    const auto read = readAwsEvent(listing(AwsShape::License),
        {usher::Secret(QStringLiteral("a-long-random-header-value"))}, secret, input.rest());
    const auto *event = std::get_if<AwsEvent>(&read);
    fuzz::require(!event || secret == "a-long-random-header-value", "without the secret nothing is believed");
    if (event && event->purchase)
        fuzz::require(!event->purchase->accountId.isEmpty() && !event->purchase->dedupeKey.isEmpty(),
            "an event says who bought, and which it is");
}

void tryLanding(fuzz::Input &input)
{
    FormFields form;
    while (!input.atEnd()) {
        const QByteArray name = input.line();
        form.append({name, input.line()});
    }
    const auto landing = readAwsLanding(form);
    if (const auto *brought = std::get_if<AwsLanding>(&landing)) {
        const auto request = awsResolveCustomer(listing(AwsShape::Customer),
            {"AKIDEXAMPLE", usher::Secret(QStringLiteral("key")), {}}, brought->token, now);
        fuzz::require(QJsonDocument::fromJson(request.body).isObject(), "a token stays within its member");
    }
}

void tryAnswers(fuzz::Input &input)
{
    const AwsListing of = listing(input.flag() ? AwsShape::License : AwsShape::Customer);
    const OutgoingAnswer answer{input.line().toInt(), input.line()};
    const auto customer = readResolvedCustomer(of, answer);
    AwsCustomer known{QStringLiteral("111122223333"),
        QStringLiteral("arn:aws:license-manager::294406891311:license:l-0123456789abcdef0123456789abcdef"),
        QStringLiteral("X01EXAMPLEX"), product};
    if (const auto *resolved = std::get_if<AwsCustomer>(&customer)) {
        known = *resolved;
        fuzz::require(known.productCode == product, "a token is of the listing's product");
        fuzz::require(!awsAnnounced(of, known, false).instanceId.isEmpty(), "a purchase is identified");
    }
    const auto page = readEntitlements(of, known, {200, input.rest()});
    if (const auto *entitlements = std::get_if<AwsEntitlements>(&page)) {
        fuzz::require(entitlements->list.size() <= 25, "a page has 25");
        (void)awsEntitled(of, known, entitlements->list, now);
    }
}

void trySignature(fuzz::Input &input)
{
    OutgoingRequest request{input.flag() ? "POST" : "GET", "https://host.example/" + input.line(), {}, {}};
    for (QByteArray name = input.line(); !name.isEmpty(); name = input.line())
        request.headers.append({name, input.line()});
    request.body = input.rest();
    const AwsCredentials credentials{"AKIDEXAMPLE", usher::Secret(QStringLiteral("key")), {}};
    const SigV4Scope scope{"us-east-1", "service"};
    const OutgoingRequest once = signedV4(request, credentials, scope, now);
    const OutgoingRequest twice = signedV4(once, credentials, scope, now);
    fuzz::require(once.headers == twice.headers, "what is signed already is signed alike");
    OutgoingRequest changed = request;
    changed.body += 'x';
    fuzz::require(signedV4(changed, credentials, scope, now).headers.constLast() != once.headers.constLast(),
        "the body is signed");
}

void tryAws(fuzz::Input input)
{
    switch (input.choice(5)) {
    case 0:
        return trySns(input);
    case 1:
        return tryEvent(input);
    case 2:
        return tryLanding(input);
    case 3:
        return tryAnswers(input);
    default:
        return trySignature(input);
    }
}

} // namespace

USHER_FUZZ_TARGET(tryAws)

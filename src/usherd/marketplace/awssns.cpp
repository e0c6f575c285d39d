#include "usherd/marketplace/awssns.h"

#include "usherd/marketplace/wirejson.h"

namespace usherd::marketplace {

namespace {

struct SnsMembers
{
    QString type, messageId, topic, message, time, token, subscribeUrl, version, signature, certificateUrl;
};

const auto snsShape = [](auto &archive, auto &value) {
    static const usher::TextForm message{"Message", 0, 256 * 1024};
    static const usher::TextForm long_ = usher::patternForm("Long", 1, 4096, "[!-~]+");
    archive.text("Type", value.type, form::word);
    archive.text("MessageId", value.messageId, form::word);
    archive.text("TopicArn", value.topic, form::word);
    archive.text("Message", value.message, message);
    archive.text("Timestamp", value.time, form::word);
    archive.text("SignatureVersion", value.version, form::word);
    archive.text("Signature", value.signature, long_);
    archive.text("SigningCertURL", value.certificateUrl, long_);
    archive.optionalText("Token", value.token, long_);
    archive.optionalText("SubscribeURL", value.subscribeUrl, long_);
};

// "https://sns.eu-west-1.amazonaws.com/" for "arn:aws:sns:eu-west-1:1234…:name". Empty: no topic.
QString snsHost(const QString &topic)
{
    const QStringList parts = topic.split(QLatin1Char(':'));
    static const usher::TextForm region = usher::patternForm("Region", 1, 32, "[a-z]{2}(-[a-z]+)+-[0-9]");
    if (parts.size() != 6 || parts[0] != QLatin1String("arn") || parts[2] != QLatin1String("sns")
        || !region.fits(parts[3]))
        return {};
    const bool china = parts[1] == QLatin1String("aws-cn");
    if (!china && parts[1] != QLatin1String("aws"))
        return {};
    return QStringLiteral("https://sns.") + parts[3]
        + (china ? QStringLiteral(".amazonaws.com.cn/") : QStringLiteral(".amazonaws.com/"));
}

bool isCertificateUrl(const QString &url, const QString &host)
{
    static const usher::TextForm file = usher::patternForm("File", 1, 128, "[A-Za-z0-9_-]+\\.pem");
    return !host.isEmpty() && url.startsWith(host) && file.fits(url.mid(host.size()));
}

struct SnsNotice
{
    QString action, customer, product;
};

// Nothing: an action that nobody knows, to be acknowledged.
std::optional<EventKind> snsTarget(const QString &action)
{
    if (action == QLatin1String("subscribe-success"))
        return EventKind::Activated;
    if (action == QLatin1String("entitlement-updated"))
        return EventKind::Changed;
    if (action == QLatin1String("unsubscribe-pending"))
        return EventKind::Frozen;
    // A purchase that failed is one that is over.
    if (action == QLatin1String("unsubscribe-success") || action == QLatin1String("subscribe-fail"))
        return EventKind::Released;
    return std::nullopt;
}

bool saysTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true");
}

Trusted<AwsEvent> snsEvent(const AwsListing &listing, const QString &message)
{
    const std::optional<QJsonObject> object = readObject(message.toUtf8());
    const std::optional<SnsNotice> notice
        = readMembers<SnsNotice>(object.value_or(QJsonObject()), [](auto &archive, auto &value) {
              archive.text("action", value.action, form::word);
              archive.text("customer-identifier", value.customer, form::word);
              archive.text("product-code", value.product, form::word);
          });
    if (!notice)
        return Distrust::Malformed;
    if (notice->product != listing.productCode)
        return Distrust::Foreign;
    AwsEvent event;
    const std::optional<EventKind> target = snsTarget(notice->action);
    if (!target)
        return event;
    event.notice = AwsNotice::Subscription;
    event.askEntitlements = target == EventKind::Changed;
    AwsListing byCustomer = listing;
    byCustomer.shape = AwsShape::Customer;
    event.purchase = awsPurchase(byCustomer, {{}, {}, notice->customer, notice->product}, *target);
    event.purchase->trial = saysTrue(object->value(QLatin1String("isFreeTrialTermPresent")));
    return event;
}

} // namespace

SnsEnvelope::SnsEnvelope(const AwsListing &listing)
    : m_listing(listing)
{
}

Trusted<SnsEnvelope> SnsEnvelope::read(const AwsListing &listing, const QByteArray &body)
{
    const std::optional<QJsonObject> object = readObject(body);
    const std::optional<SnsMembers> members = object ? readMembers<SnsMembers>(*object, snsShape) : std::nullopt;
    if (!members)
        return Distrust::Malformed;
    if (!listing.topics.contains(members->topic))
        return Distrust::Foreign;
    SnsEnvelope envelope(listing);
    const bool confirmation = members->type == QLatin1String("SubscriptionConfirmation");
    const bool farewell = members->type == QLatin1String("UnsubscribeConfirmation");
    if (!confirmation && !farewell && members->type != QLatin1String("Notification"))
        return Distrust::Malformed;
    const QString host = snsHost(members->topic);
    const bool answerable = !members->token.isEmpty() && members->subscribeUrl.startsWith(host);
    const std::optional<QByteArray> signature = decodedBase64(members->signature.toLatin1());
    if (!isCertificateUrl(members->certificateUrl, host) || ((confirmation || farewell) && !answerable) || !signature
        || (members->version != QLatin1String("1") && members->version != QLatin1String("2")))
        return Distrust::Malformed;
    envelope.m_kind = confirmation ? Message::Kind::Confirmation
        : farewell                 ? Message::Kind::Farewell
                                   : Message::Kind::Notification;
    envelope.m_type = members->type;
    envelope.m_messageId = members->messageId;
    envelope.m_topic = members->topic;
    envelope.m_message = members->message;
    envelope.m_time = members->time;
    envelope.m_token = members->token;
    envelope.m_subscribeUrl = members->subscribeUrl;
    envelope.m_version = members->version;
    envelope.m_signature = *signature;
    envelope.m_certificateUrl = members->certificateUrl.toLatin1();
    if (const QJsonValue subject = object->value(QLatin1String("Subject")); subject.isString())
        envelope.m_subject = subject.toString();
    return envelope;
}

// Names and values on lines of their own, in the order that AWS sets; unescaped, as JSON meant them.
QByteArray SnsEnvelope::signedText() const
{
    QString text;
    const auto add = [&text](const char *name, const QString &value) {
        text += QLatin1String(name) + QLatin1Char('\n') + value + QLatin1Char('\n');
    };
    add("Message", m_message);
    add("MessageId", m_messageId);
    if (m_kind != Message::Kind::Notification)
        add("SubscribeURL", m_subscribeUrl);
    else if (m_subject)
        add("Subject", *m_subject);
    add("Timestamp", m_time);
    if (m_kind != Message::Kind::Notification)
        add("Token", m_token);
    add("TopicArn", m_topic);
    add("Type", m_type);
    return text.toUtf8();
}

Trusted<SnsEnvelope::Message> SnsEnvelope::verified(const RsaKey &key) const
{
    const RsaKey::Digest digest = m_version == QLatin1String("1") ? RsaKey::Digest::Sha1 : RsaKey::Digest::Sha256;
    if (!key.verifies(signedText(), m_signature, digest))
        return Distrust::BadSignature;
    Message message;
    message.kind = m_kind;
    if (m_kind == Message::Kind::Confirmation)
        message.subscribeUrl = m_subscribeUrl.toLatin1();
    if (m_kind != Message::Kind::Notification)
        return message;
    const Trusted<AwsEvent> event = snsEvent(m_listing, m_message);
    if (const auto *distrust = std::get_if<Distrust>(&event))
        return *distrust;
    message.event = std::get<AwsEvent>(event);
    if (message.event.purchase) {
        message.event.purchase->happenedAt = isoTime(m_time);
        message.event.purchase->dedupeKey = m_messageId.toUtf8();
    }
    return message;
}

} // namespace usherd::marketplace

#include "rsasigner.h"
#include "testmain.h"
#include "usherd/marketplace/awssns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usherd::marketplace;
using usher::test::RsaSigner;

namespace {

// AWS publishes the rule and no vector: these are made here, by that rule.
const QString code = QStringLiteral("acme1product2code");
const QString topic
    = QStringLiteral("arn:aws:sns:us-east-1:287250355862:aws-mp-subscription-notification-acme1product2code");
const QString chinaTopic
    = QStringLiteral("arn:aws-cn:sns:cn-northwest-1:287250355862:aws-mp-subscription-notification-acme1product2code");
constexpr const char *certificate
    = "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem";

AwsListing listing()
{
    AwsListing made = awsListing(QStringLiteral("us-east-1"), code, AwsShape::Customer).value();
    made.topics = {topic, chinaTopic};
    return made;
}

const RsaSigner &signer()
{
    static const RsaSigner made;
    return made;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonObject message(const char *action)
{
    return {{QStringLiteral("action"), QString::fromLatin1(action)},
        {QStringLiteral("customer-identifier"), QStringLiteral("X01EXAMPLEX")}, {QStringLiteral("product-code"), code},
        {QStringLiteral("offer-identifier"), QStringLiteral("offer-abcexample123")}};
}

QJsonObject envelope(const QByteArray &text, const char *version = "2", const char *type = "Notification")
{
    return {{QStringLiteral("Type"), QString::fromLatin1(type)},
        {QStringLiteral("MessageId"), QStringLiteral("63a3f6b6-d533-4a47-aef9-fcf5cf758c76")},
        {QStringLiteral("TopicArn"), topic}, {QStringLiteral("Message"), QString::fromUtf8(text)},
        {QStringLiteral("Timestamp"), QStringLiteral("2026-05-28T20:26:40.123Z")},
        {QStringLiteral("SignatureVersion"), QString::fromLatin1(version)},
        {QStringLiteral("SigningCertURL"), QString::fromLatin1(certificate)},
        {QStringLiteral("UnsubscribeURL"), QStringLiteral("https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe")}};
}

QJsonObject confirmation(const char *type = "SubscriptionConfirmation")
{
    return with(with(envelope("You have chosen to subscribe", "2", type), "Token", QStringLiteral("2336412f37")),
        "SubscribeURL",
        QStringLiteral("https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f37"));
}

// By the rule: names and values on lines of their own, in this order, those that are there.
QByteArray signedText(const QJsonObject &object)
{
    const bool notification = object.value(QLatin1String("Type")) == QStringLiteral("Notification");
    const QStringList names = notification
        ? QStringList{QStringLiteral("Message"), QStringLiteral("MessageId"), QStringLiteral("Subject"),
            QStringLiteral("Timestamp"), QStringLiteral("TopicArn"), QStringLiteral("Type")}
        : QStringList{QStringLiteral("Message"), QStringLiteral("MessageId"), QStringLiteral("SubscribeURL"),
            QStringLiteral("Timestamp"), QStringLiteral("Token"), QStringLiteral("TopicArn"), QStringLiteral("Type")};
    QByteArray text;
    for (const QString &name : names) {
        if (object.contains(name))
            text += name.toUtf8() + '\n' + object.value(name).toString().toUtf8() + '\n';
    }
    return text;
}

QJsonObject signedBy(const RsaSigner &who, const QJsonObject &object)
{
    const bool first = object.value(QLatin1String("SignatureVersion")) == QStringLiteral("1");
    return with(
        object, "Signature", QString::fromLatin1(who.sign(signedText(object), first ? "SHA1" : "SHA256").toBase64()));
}

QByteArray notification(const char *action)
{
    return json(signedBy(signer(), envelope(json(message(action)))));
}

const RsaKey &signerKey()
{
    static const RsaKey key = RsaKey::fromPem(signer().certificatePem()).value();
    return key;
}

Trusted<SnsEnvelope::Message> read(const QByteArray &body, const RsaKey &key = signerKey())
{
    const Trusted<SnsEnvelope> envelope = SnsEnvelope::read(listing(), body);
    if (const auto *distrust = std::get_if<Distrust>(&envelope))
        return *distrust;
    return std::get<SnsEnvelope>(envelope).verified(key);
}

QString verdict(const Trusted<SnsEnvelope::Message> &message)
{
    const auto *distrust = std::get_if<Distrust>(&message);
    return distrust ? QString::fromLatin1(distrustId(*distrust)) : QStringLiteral("believed");
}

} // namespace

class TestAwsSns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notifications_data();
    void notifications();
    void trial_data();
    void trial();
    void envelopes_data();
    void envelopes();
    void confirmations();
    void certificateUrls_data();
    void certificateUrls();
    void everyByteCounts();
    void keys();
};

void TestAwsSns::notifications_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("kind"); // -1: acknowledged only
    const auto row = [](const char *action, int kind) { QTest::newRow(action) << QByteArray(action) << kind; };
    row("subscribe-success", int(EventKind::Activated));
    row("subscribe-fail", int(EventKind::Released));
    row("unsubscribe-pending", int(EventKind::Frozen));
    row("unsubscribe-success", int(EventKind::Released));
    row("entitlement-updated", int(EventKind::Changed));
    row("Unsubscribe-Success", -1);
    row("something-else", -1);
}

void TestAwsSns::notifications()
{
    QFETCH(QByteArray, action);
    QFETCH(int, kind);
    const Trusted<SnsEnvelope::Message> said = read(notification(action.constData()));
    QCOMPARE(verdict(said), QStringLiteral("believed"));
    const AwsEvent &event = std::get<SnsEnvelope::Message>(said).event;
    QCOMPARE(event.notice, kind < 0 ? AwsNotice::Other : AwsNotice::Subscription);
    QCOMPARE(event.askEntitlements, action == "entitlement-updated");
    QCOMPARE(event.purchase.has_value(), kind >= 0);
    if (!event.purchase)
        return;
    QCOMPARE(int(event.purchase->kind), kind);
    QCOMPARE(event.purchase->accountId, QStringLiteral("X01EXAMPLEX"));
    QCOMPARE(event.purchase->instanceId, QStringLiteral("acme1product2code:X01EXAMPLEX"));
    QCOMPARE(event.purchase->product, code);
    QCOMPARE(event.purchase->happenedAt, 1780000000123);
    QCOMPARE(event.purchase->dedupeKey, QByteArray("63a3f6b6-d533-4a47-aef9-fcf5cf758c76"));
    QVERIFY(!event.purchase->trial);
}

void TestAwsSns::trial_data()
{
    QTest::addColumn<QJsonValue>("said");
    QTest::addColumn<bool>("trial");
    QTest::newRow("true") << QJsonValue(true) << true;
    QTest::newRow("as text") << QJsonValue(QStringLiteral("true")) << true;
    QTest::newRow("false") << QJsonValue(false) << false;
    QTest::newRow("false as text") << QJsonValue(QStringLiteral("false")) << false;
    QTest::newRow("number") << QJsonValue(1) << false;
}

void TestAwsSns::trial()
{
    QFETCH(QJsonValue, said);
    QFETCH(bool, trial);
    const QByteArray text = json(with(message("subscribe-success"), "isFreeTrialTermPresent", said));
    const auto got = std::get<SnsEnvelope::Message>(read(json(signedBy(signer(), envelope(text)))));
    QCOMPARE(got.event.purchase->trial, trial);
}

void TestAwsSns::envelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromLatin1(expected);
    };
    const QByteArray text = json(message("unsubscribe-success"));
    const QJsonObject good = envelope(text);
    const QJsonObject sealed = signedBy(signer(), good);
    const auto properly = [&good](const char *name, const QJsonValue &value) {
        return json(signedBy(signer(), with(good, name, value)));
    };
    const auto afterwards
        = [&sealed](const char *name, const QJsonValue &value) { return json(with(sealed, name, value)); };
    const auto saying = [](const QJsonObject &said) { return json(signedBy(signer(), envelope(json(said)))); };
    row("version 2", json(sealed), "believed");
    row("version 1", json(signedBy(signer(), envelope(text, "1"))), "believed");
    row("with a subject", properly("Subject", QStringLiteral("Zeile\nzwei ✓")), "believed");
    row("without one, said so", afterwards("Subject", QJsonValue::Null), "believed");
    row("unknown members", afterwards("MessageAttributes", QJsonObject()), "believed");
    row("version swapped", afterwards("SignatureVersion", QStringLiteral("1")), "bad_signature");
    row("subject added", afterwards("Subject", QStringLiteral("x")), "bad_signature");
    row("message changed", afterwards("Message", QString::fromUtf8(json(message("subscribe-success")))),
        "bad_signature");
    row("time changed", afterwards("Timestamp", QStringLiteral("2026-05-28T20:26:40.124Z")), "bad_signature");
    row("id changed", afterwards("MessageId", QStringLiteral("other")), "bad_signature");
    row("another signer", json(signedBy(RsaSigner(), good)), "bad_signature");
    row("empty signature", afterwards("Signature", QString()), "malformed");
    // The signature's 256 bytes leave four bits of the last digit to nobody.
    QString stray = sealed.value(QLatin1String("Signature")).toString();
    stray[stray.size() - 3] = QChar(stray.at(stray.size() - 3).unicode() + 1);
    row("stray bits behind the signature", afterwards("Signature", stray), "malformed");
    row("signature in hex", afterwards("Signature", QStringLiteral("abcdef!")), "malformed");
    row("version 3", properly("SignatureVersion", QStringLiteral("3")), "malformed");
    row("version is a number", properly("SignatureVersion", 2), "malformed");
    row("another topic",
        properly("TopicArn", QString(topic).replace(QLatin1String("287250355862"), QLatin1String("999950355862"))),
        "foreign");
    row("another product's message",
        saying(with(message("unsubscribe-success"), "product-code", QStringLiteral("other"))), "foreign");
    row("another type", properly("Type", QStringLiteral("Alarm")), "malformed");
    row("no customer", saying(with(message("unsubscribe-success"), "customer-identifier", QJsonValue::Null)),
        "malformed");
    row("customer is a number", saying(with(message("unsubscribe-success"), "customer-identifier", 1)), "malformed");
    row("message is no JSON", json(signedBy(signer(), envelope("hello"))), "malformed");
    row("action twice",
        json(signedBy(signer(), envelope(QByteArray(text).replace("{\"action\"", "{\"action\":\"x\",\"action\"")))),
        "malformed");
    row("topic twice", json(sealed).replace("\"TopicArn\"", "\"TopicArn\":\"x\",\"TopicArn\""), "malformed");
    row("no id", properly("MessageId", QJsonValue::Null), "malformed");
    row("nothing", "", "malformed");
}

void TestAwsSns::envelopes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(verdict(read(body)), expected);
}

void TestAwsSns::confirmations()
{
    const auto got = std::get<SnsEnvelope::Message>(read(json(signedBy(signer(), confirmation()))));
    QCOMPARE(got.kind, SnsEnvelope::Message::Kind::Confirmation);
    QCOMPARE(got.subscribeUrl,
        QByteArray("https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336412f37"));
    QVERIFY(!got.event.purchase);
    const auto gone
        = std::get<SnsEnvelope::Message>(read(json(signedBy(signer(), confirmation("UnsubscribeConfirmation")))));
    QCOMPARE(gone.kind, SnsEnvelope::Message::Kind::Farewell);
    QVERIFY(gone.subscribeUrl.isEmpty()); // or we would join again what we left
    for (const QJsonObject &bad :
        {with(confirmation(), "SubscribeURL", QStringLiteral("https://sns.us-east-1.amazonaws.com.evil.example/")),
            with(confirmation(), "SubscribeURL", QStringLiteral("http://sns.us-east-1.amazonaws.com/")),
            with(confirmation(), "SubscribeURL", QJsonValue::Null), with(confirmation(), "Token", QJsonValue::Null)})
        QCOMPARE(verdict(read(json(signedBy(signer(), bad)))), QStringLiteral("malformed"));
    const QJsonObject changed = with(signedBy(signer(), confirmation()), "Token", QStringLiteral("other"));
    QCOMPARE(verdict(read(json(changed))), QStringLiteral("bad_signature"));
}

void TestAwsSns::certificateUrls_data()
{
    QTest::addColumn<QString>("topicArn");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *url, bool good = false, const QString &ofTopic = topic) {
        QTest::newRow(url) << ofTopic << QString::fromLatin1(url) << good;
    };
    row(certificate, true);
    row("https://sns.cn-northwest-1.amazonaws.com.cn/SimpleNotificationService-1.pem", true, chinaTopic);
    row("https://sns.cn-northwest-1.amazonaws.com/SimpleNotificationService-1.pem", false, chinaTopic);
    row("https://sns.us-east-1.amazonaws.com.cn/SimpleNotificationService-1.pem");
    row("https://sns.us-west-2.amazonaws.com/SimpleNotificationService-1.pem");
    row("http://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem");
    row("HTTPS://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem");
    row("https://sns.us-east-1.amazonaws.com.evil.example/SimpleNotificationService-1.pem");
    row("https://evil.example/sns.us-east-1.amazonaws.com/x.pem");
    row("https://sns.us-east-1.amazonaws.com@evil.example/x.pem");
    row("https://user@sns.us-east-1.amazonaws.com/x.pem");
    row("https://sns.us-east-1.amazonaws.com:8443/x.pem");
    row("https://s3.us-east-1.amazonaws.com/bucket/x.pem");
    row("https://sns.us-east-1.amazonaws.com/a/../x.pem");
    row("https://sns.us-east-1.amazonaws.com/x.pem?y=z");
    row("https://sns.us-east-1.amazonaws.com/x.pem#y");
    row("https://sns.us-east-1.amazonaws.com/x%2f.pem");
    row("https://sns.us-east-1.amazonaws.com/?Action=x.pem");
    row("https://sns.us-east-1.amazonaws.com/x.PEM");
    row("https://sns.us-east-1.amazonaws.com/.pem");
    row("");
}

void TestAwsSns::certificateUrls()
{
    QFETCH(QString, topicArn);
    QFETCH(QString, url);
    QFETCH(bool, good);
    const QJsonObject object
        = with(with(envelope(json(message("subscribe-success"))), "SigningCertURL", url), "TopicArn", topicArn);
    const Trusted<SnsEnvelope> envelope = SnsEnvelope::read(listing(), json(signedBy(signer(), object)));
    QCOMPARE(std::holds_alternative<SnsEnvelope>(envelope), good);
    if (good)
        QCOMPARE(std::get<SnsEnvelope>(envelope).certificateUrl(), url.toLatin1());
    else
        QCOMPARE(std::get<Distrust>(envelope), Distrust::Malformed);
}

// Of all that is signed, and of the signature; the rest is where to ask and where to leave.
void TestAwsSns::everyByteCounts()
{
    const QJsonObject good = signedBy(signer(), envelope(json(message("unsubscribe-success"))));
    for (const char *name : {"Message", "MessageId", "Timestamp", "TopicArn", "Type", "Signature"}) {
        const QString value = good.value(QLatin1String(name)).toString();
        for (qsizetype i = 0; i < value.size(); ++i) {
            QString changed = value;
            changed[i] = changed[i] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
            QVERIFY2(verdict(read(json(with(good, name, changed)))) != QLatin1String("believed"), name);
        }
    }
}

void TestAwsSns::keys()
{
    const QByteArray body = notification("subscribe-success");
    QCOMPARE(verdict(read(body, RsaKey::fromPem(signer().publicPem()).value())), QStringLiteral("believed"));
    QCOMPARE(verdict(read(body, RsaKey::fromPem(RsaSigner().publicPem()).value())), QStringLiteral("bad_signature"));
    AwsListing without = listing();
    without.topics.clear();
    QCOMPARE(std::get<Distrust>(SnsEnvelope::read(without, body)), Distrust::Foreign);
}

USHER_TEST(TestAwsSns, QCoreApplication)

#include "tst_awssns.moc"

#include "testmain.h"
#include "usherd/marketplace/awscalls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usherd::marketplace;
using usher::Secret;

namespace {

// All ids are made up; answers are of the shape that the API reference shows.
constexpr qint64 now = 1780000000000;
const QString code = QStringLiteral("acme1product2code");
const QString account = QStringLiteral("111122223333");
const QString license
    = QStringLiteral("arn:aws:license-manager::294406891311:license:l-0123456789abcdef0123456789abcdef");
const QString identifier = QStringLiteral("ifAPi5AcF3");

AwsListing listing(AwsShape shape = AwsShape::License, const char *region = "us-east-1")
{
    return awsListing(QString::fromLatin1(region), code, shape).value();
}

AwsCredentials credentials()
{
    return {"AKIDEXAMPLE", Secret(QStringLiteral("secret-key")), {}};
}

AwsCustomer customer()
{
    return {account, license, identifier, code};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray header(const OutgoingRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonObject resolved()
{
    return {{QStringLiteral("CustomerAWSAccountId"), account}, {QStringLiteral("LicenseArn"), license},
        {QStringLiteral("ProductCode"), code}, {QStringLiteral("CustomerIdentifier"), identifier}};
}

QJsonObject entitlement()
{
    return {{QStringLiteral("ProductCode"), code}, {QStringLiteral("Dimension"), QStringLiteral("seats")},
        {QStringLiteral("CustomerAWSAccountId"), account}, {QStringLiteral("LicenseArn"), license},
        {QStringLiteral("Value"), QJsonObject{{QStringLiteral("IntegerValue"), 20}}},
        {QStringLiteral("ExpirationDate"), 1.8E9}};
}

QByteArray page(const QJsonArray &list, const QJsonValue &next = QJsonValue::Null)
{
    return json({{QStringLiteral("Entitlements"), list}, {QStringLiteral("NextToken"), next}});
}

template <class T> int fault(const Answer<T> &answer)
{
    const auto *found = std::get_if<AnswerFault>(&answer);
    return found ? int(*found) : -1;
}

} // namespace

class TestAwsCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void regions_data();
    void regions();
    void resolveCall_data();
    void resolveCall();
    void resolvedOnes_data();
    void resolvedOnes();
    void announced();
    void errors_data();
    void errors();
    void entitlementCall_data();
    void entitlementCall();
    void entitlementPages_data();
    void entitlementPages();
    void entitled_data();
    void entitled();
};

void TestAwsCalls::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QByteArray>("metering"); // empty: none
    QTest::addColumn<QByteArray>("entitlement");
    const auto row = [](const char *region, const QByteArray &metering = {}, const QByteArray &entitlement = {}) {
        QTest::newRow(region) << QString::fromLatin1(region) << metering << entitlement;
    };
    const QByteArray one = "https://entitlement.marketplace.us-east-1.amazonaws.com/";
    row("us-east-1", "https://metering.marketplace.us-east-1.amazonaws.com/", one);
    row("ap-southeast-2", "https://metering.marketplace.ap-southeast-2.amazonaws.com/", one);
    row("cn-northwest-1", "https://metering.marketplace.cn-northwest-1.amazonaws.com.cn/",
        "https://entitlement.marketplace.cn-northwest-1.amazonaws.com.cn/");
    row("cn-north-1");
    row("us-gov-west-1");
    row("us-iso-east-1");
    row("us-isob-east-1");
    row("eu-isoe-west-1");
    row("US-EAST-1");
    row("us-east-1.evil.example/");
    row("us-east-1\n");
    row("");
}

void TestAwsCalls::regions()
{
    QFETCH(QString, region);
    QFETCH(QByteArray, metering);
    QFETCH(QByteArray, entitlement);
    const std::optional<AwsListing> made = awsListing(region, code, AwsShape::License);
    QCOMPARE(made.has_value(), !metering.isEmpty());
    QCOMPARE(made.value_or(AwsListing()).metering.url, metering);
    QCOMPARE(made.value_or(AwsListing()).entitlement.url, entitlement);
    if (made)
        QCOMPARE(made->variant,
            region.startsWith(QLatin1String("cn")) ? QStringLiteral("china") : QStringLiteral("international"));
    QVERIFY(!awsListing(QStringLiteral("us-east-1"), QStringLiteral("a:b"), AwsShape::License));
}

void TestAwsCalls::resolveCall_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("global") << QByteArray("us-east-1") << QByteArray("metering.marketplace.us-east-1.amazonaws.com");
    QTest::newRow("China") << QByteArray("cn-northwest-1")
                           << QByteArray("metering.marketplace.cn-northwest-1.amazonaws.com.cn");
}

void TestAwsCalls::resolveCall()
{
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, host);
    const OutgoingRequest request = awsResolveCustomer(
        listing(AwsShape::License, region.constData()), credentials(), Secret(QStringLiteral("to\"ken")), now);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, "https://" + host + '/');
    QCOMPARE(request.body, QByteArray(R"({"RegistrationToken":"to\"ken"})"));
    QCOMPARE(header(request, "Content-Type"), QByteArray("application/x-amz-json-1.1"));
    QCOMPARE(header(request, "X-Amz-Target"), QByteArray("AWSMPMeteringService.ResolveCustomer"));
    QCOMPARE(header(request, "X-Amz-Date"), QByteArray("20260528T202640Z"));
    const QByteArray start = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260528/" + region
        + "/aws-marketplace/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=";
    QCOMPARE(header(request, "Authorization").left(start.size()), start);
}

void TestAwsCalls::resolvedOnes_data()
{
    QTest::addColumn<AwsShape>("shape");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected"); // -1: read
    const auto row = [](const char *name, AwsShape shape, const QByteArray &body, int expected = -1) {
        QTest::newRow(name) << shape << body << expected;
    };
    const QJsonObject good = resolved();
    const auto bare = [&good](const char *name) { return json(with(good, name, QJsonValue::Null)); };
    constexpr auto unreadable = int(AnswerFault::Unreadable);
    constexpr auto configuration = int(AnswerFault::Configuration);
    row("all", AwsShape::License, json(good));
    row("all, older", AwsShape::Customer, json(good));
    row("new without the old", AwsShape::License, bare("CustomerIdentifier"));
    row("old without the licence", AwsShape::Customer, bare("LicenseArn"));
    row("unknown members", AwsShape::License, json(with(good, "More", QJsonArray{1})));
    row("new without the licence", AwsShape::License, bare("LicenseArn"), configuration);
    row("new without the account", AwsShape::License, bare("CustomerAWSAccountId"), configuration);
    row("old without the identifier", AwsShape::Customer, bare("CustomerIdentifier"), configuration);
    row("another product", AwsShape::License, json(with(good, "ProductCode", QStringLiteral("other"))), configuration);
    row("no product", AwsShape::License, bare("ProductCode"), unreadable);
    row("account is a number", AwsShape::License, json(with(good, "CustomerAWSAccountId", 111122223333.0)), unreadable);
    row("account is short", AwsShape::License, json(with(good, "CustomerAWSAccountId", QStringLiteral("11112222333"))),
        unreadable);
    row("licence with a space", AwsShape::License, json(with(good, "LicenseArn", QStringLiteral("a b"))), unreadable);
    row("licence twice", AwsShape::License, json(good).replace("{\"Cust", "{\"LicenseArn\":\"arn:aws:x\",\"Cust"),
        unreadable);
    row("list", AwsShape::License, "[]", unreadable);
    row("page", AwsShape::License, "<html>", unreadable);
    row("nothing", AwsShape::License, "", unreadable);
}

void TestAwsCalls::resolvedOnes()
{
    QFETCH(AwsShape, shape);
    QFETCH(QByteArray, body);
    QFETCH(int, expected);
    const Answer<AwsCustomer> read = readResolvedCustomer(listing(shape), {200, body});
    QCOMPARE(fault(read), expected);
    if (expected >= 0)
        return;
    const auto &who = std::get<AwsCustomer>(read);
    QCOMPARE(who.accountId, account);
    QCOMPARE(who.productCode, code);
    QCOMPARE(shape == AwsShape::License ? who.licenseArn : who.identifier,
        shape == AwsShape::License ? license : identifier);
}

void TestAwsCalls::announced()
{
    const PurchaseEvent byLicense = awsAnnounced(listing(), customer(), true);
    QCOMPARE(byLicense.kind, EventKind::Announced);
    QCOMPARE(byLicense.marketplace, usher::Marketplace::Aws);
    QCOMPARE(byLicense.variant, QStringLiteral("international"));
    QCOMPARE(byLicense.accountId, account);
    QCOMPARE(byLicense.instanceId, license);
    QCOMPARE(byLicense.product, code);
    QVERIFY(byLicense.trial);
    const PurchaseEvent older = awsAnnounced(listing(AwsShape::Customer, "cn-northwest-1"), customer(), false);
    QCOMPARE(older.variant, QStringLiteral("china"));
    QCOMPARE(older.accountId, identifier);
    QCOMPARE(older.instanceId, QStringLiteral("acme1product2code:ifAPi5AcF3"));
    QVERIFY(!older.trial);
}

void TestAwsCalls::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerFault>("expected");
    const auto row = [](const char *name, int status, AnswerFault expected) {
        QTest::newRow(name) << status << "{\"__type\":\"" + QByteArray(name) + "\",\"message\":\"x\"}" << expected;
    };
    row("InvalidTokenException", 400, AnswerFault::StartAgain);
    row("ExpiredTokenException", 400, AnswerFault::StartAgain);
    row("com.amazonaws.marketplace#ExpiredTokenException", 400, AnswerFault::StartAgain);
    row("ExpiredTokenException:http://internal.amazon.com/coral/", 400, AnswerFault::StartAgain);
    row("ThrottlingException", 400, AnswerFault::Later);
    row("InternalServiceErrorException", 500, AnswerFault::Later);
    row("DisabledApiException", 400, AnswerFault::Configuration);
    row("AccessDeniedException", 400, AnswerFault::Configuration);
    row("UnrecognizedClientException", 400, AnswerFault::Configuration);
    row("InvalidSignatureException", 403, AnswerFault::Configuration);
    row("invalidtokenexception", 400, AnswerFault::Configuration);
    row("Other", 503, AnswerFault::Later);
    row("Slow", 429, AnswerFault::Later);
    QTest::newRow("page") << 502 << QByteArray("<html>") << AnswerFault::Later;
    QTest::newRow("type twice") << 400 << QByteArray(R"({"__type":"X","__type":"InvalidTokenException"})")
                                << AnswerFault::Configuration;
    QTest::newRow("type is a number") << 400 << QByteArray(R"({"__type":1})") << AnswerFault::Configuration;
    QTest::newRow("moved") << 301 << QByteArray() << AnswerFault::Unreadable;
    QTest::newRow("no content") << 204 << QByteArray() << AnswerFault::Unreadable;
}

void TestAwsCalls::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(AnswerFault, expected);
    QCOMPARE(fault(readResolvedCustomer(listing(), {status, body})), int(expected));
    QCOMPARE(fault(readEntitlements(listing(), customer(), {status, body})), int(expected));
}

void TestAwsCalls::entitlementCall_data()
{
    QTest::addColumn<AwsShape>("shape");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("body");
    QTest::newRow("licence")
        << AwsShape::License << QString()
        << QStringLiteral(R"({"Filter":{"LICENSE_ARN":["%1"]},"ProductCode":"%2"})").arg(license, code);
    QTest::newRow("next page") << AwsShape::License << QStringLiteral("abc")
                               << QStringLiteral(
                                      R"({"Filter":{"LICENSE_ARN":["%1"]},"NextToken":"abc","ProductCode":"%2"})")
                                      .arg(license, code);
    QTest::newRow("customer")
        << AwsShape::Customer << QString()
        << QStringLiteral(R"({"Filter":{"CUSTOMER_IDENTIFIER":["%1"]},"ProductCode":"%2"})").arg(identifier, code);
}

void TestAwsCalls::entitlementCall()
{
    QFETCH(AwsShape, shape);
    QFETCH(QString, next);
    QFETCH(QString, body);
    // The entitlement service is in one region, whatever the listing's: so is its signature.
    const OutgoingRequest request
        = awsGetEntitlements(listing(shape, "eu-west-1"), credentials(), customer(), next, now);
    QCOMPARE(request.body, body.toLatin1());
    QCOMPARE(request.url, QByteArray("https://entitlement.marketplace.us-east-1.amazonaws.com/"));
    QCOMPARE(header(request, "X-Amz-Target"), QByteArray("AWSMPEntitlementService.GetEntitlements"));
    QVERIFY(header(request, "Authorization").contains("/20260528/us-east-1/aws-marketplace/"));
}

void TestAwsCalls::entitlementPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: unreadable
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QByteArray &body, int count = -1, const QString &next = {}) {
        QTest::newRow(name) << body << count << next;
    };
    const QJsonObject good = entitlement();
    const auto one = [&good](const char *name, const QJsonValue &value) { return page({with(good, name, value)}); };
    row("one", page({good}), 1);
    row("more", page({good, good}, QStringLiteral("n/+=")), 2, QStringLiteral("n/+="));
    row("none", page({}), 0);
    row("no expiry", one("ExpirationDate", QJsonValue::Null), 1);
    row("expiry with a fraction", one("ExpirationDate", 1.8e9 + 0.25), 1);
    row("old answer", one("LicenseArn", QJsonValue::Null), 1);
    row("text value", one("Value", QJsonObject{{QStringLiteral("StringValue"), QStringLiteral("x")}}), 1);
    row("another licence", one("LicenseArn", QStringLiteral("arn:aws:license-manager::1:license:l-2")));
    row("another account", one("CustomerAWSAccountId", QStringLiteral("999922223333")));
    row("another customer", one("CustomerIdentifier", QStringLiteral("other")));
    row("another product", one("ProductCode", QStringLiteral("other")));
    row("no dimension", one("Dimension", QJsonValue::Null));
    row("expiry is text", one("ExpirationDate", QStringLiteral("2027-01-15")));
    row("expiry is true", one("ExpirationDate", true));
    row("expiry is huge", one("ExpirationDate", 1e300));
    row("expiry before time", one("ExpirationDate", -1));
    row("an entitlement is a number", page({1}));
    row("more than a page", page(QJsonArray::fromVariantList(QVariantList(26, good.toVariantMap()))));
    row("list is an object", R"({"Entitlements":{}})");
    row("no list", "{}");
    row("list twice", R"({"Entitlements":[],"Entitlements":[]})");
    row("next is a number", page({good}, 7));
    row("next has a space", page({good}, QStringLiteral("a b")));
    row("nothing", "");
}

void TestAwsCalls::entitlementPages()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    QFETCH(QString, next);
    const Answer<AwsEntitlements> read = readEntitlements(listing(), customer(), {200, body});
    QCOMPARE(fault(read), count < 0 ? int(AnswerFault::Unreadable) : -1);
    if (count < 0)
        return;
    QCOMPARE(std::get<AwsEntitlements>(read).list.size(), count);
    QCOMPARE(std::get<AwsEntitlements>(read).next, next);
}

void TestAwsCalls::entitled_data()
{
    QTest::addColumn<QList<AwsEntitlement>>("list");
    QTest::addColumn<int>("kind"); // -1: nothing said
    QTest::addColumn<qint64>("expiresAt");
    QTest::addColumn<QString>("plan");
    const auto row
        = [](const char *name, const QList<AwsEntitlement> &list, int kind, qint64 expiresAt, const char *plan) {
              QTest::newRow(name) << list << kind << expiresAt << QString::fromLatin1(plan);
          };
    const QString gold = QStringLiteral("gold");
    const QString seats = QStringLiteral("seats");
    row("none", {}, -1, 0, "");
    row("lasts", {{gold, 1, now + 1}}, int(EventKind::Activated), now + 1, "gold");
    row("over", {{gold, 1, now}}, int(EventKind::Frozen), now, "gold");
    row("one lasts", {{gold, 1, now - 5}, {seats, 9, now + 5}}, int(EventKind::Activated), now + 5, "seats");
    row("the longest counts", {{seats, 1, now + 9}, {gold, 1, now + 5}}, int(EventKind::Activated), now + 9,
        "gold,seats");
    row("without end", {{seats, 1, 0}, {gold, 1, now + 5}}, int(EventKind::Activated), 0, "gold,seats");
    row("same twice", {{gold, 1, now + 5}, {gold, 2, now + 5}}, int(EventKind::Activated), now + 5, "gold");
}

void TestAwsCalls::entitled()
{
    QFETCH(QList<AwsEntitlement>, list);
    QFETCH(int, kind);
    QFETCH(qint64, expiresAt);
    QFETCH(QString, plan);
    const std::optional<PurchaseEvent> event = awsEntitled(listing(), customer(), list, now);
    QCOMPARE(event.has_value(), kind >= 0);
    if (!event)
        return;
    QCOMPARE(int(event->kind), kind);
    QCOMPARE(event->expiresAt, expiresAt);
    QCOMPARE(event->plan, plan);
    QCOMPARE(event->instanceId, license);
}

USHER_TEST(TestAwsCalls, QCoreApplication)

#include "tst_awscalls.moc"

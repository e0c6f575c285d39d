#include "testmain.h"
#include "usherd/marketplace/awsevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usherd::marketplace;
using usher::Secret;

namespace {

// The shapes are those of the seller guide's example events; all ids are made up.
const QString code = QStringLiteral("acme1product2code");
const QString account = QStringLiteral("111122223333");
const QString agreement = QStringLiteral("agmt-4mwg1nevbokzw95eca5797ixs");
const QString license
    = QStringLiteral("arn:aws:license-manager::294406891311:license:l-0123456789abcdef0123456789abcdef");
const QByteArray secret = "a-long-random-header-value";

AwsListing listing()
{
    return awsListing(QStringLiteral("us-east-1"), code, AwsShape::License).value();
}

Keys keys()
{
    return {Secret(QStringLiteral("the-newer-header-value-xx")), Secret::fromUtf8(secret)};
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonObject detail(const QJsonObject &ofAgreement = {})
{
    return {{QStringLiteral("requestId"), QStringLiteral("3d4c9f9b-b809-4f5e-9fac-a9ae98b05cbb")},
        {QStringLiteral("catalog"), QStringLiteral("AWSMarketplace")},
        {QStringLiteral("agreement"), with(ofAgreement, "id", agreement)},
        {QStringLiteral("resaleAuthorization"), QJsonValue::Null},
        {QStringLiteral("acceptor"), QJsonObject{{QStringLiteral("accountId"), account}}},
        {QStringLiteral("proposer"), QJsonObject{{QStringLiteral("accountId"), QStringLiteral("123456512334")}}},
        {QStringLiteral("offer"), QJsonObject{{QStringLiteral("id"), QStringLiteral("offer-1234567890123")}}}};
}

QJsonObject licenseDetail()
{
    return with(with(detail(), "license", QJsonObject{{QStringLiteral("arn"), license}}), "product",
        QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("id"), QStringLiteral("prod-qtwveEXAMPLE")}});
}

QJsonObject eventOf(const char *kind, const QJsonObject &ofDetail)
{
    return {{QStringLiteral("version"), QStringLiteral("0")},
        {QStringLiteral("id"), QStringLiteral("12345678-1234-1234-1234-123456789012")},
        {QStringLiteral("detail-type"), QString::fromLatin1(kind)},
        {QStringLiteral("source"), QStringLiteral("aws.agreement-marketplace")},
        {QStringLiteral("account"), QStringLiteral("123456512334")},
        {QStringLiteral("time"), QStringLiteral("2024-08-30T21:36:03Z")},
        {QStringLiteral("region"), QStringLiteral("us-east-1")}, {QStringLiteral("resources"), QJsonArray()},
        {QStringLiteral("detail"), ofDetail}};
}

constexpr qint64 happened = 1725053763000; // of the above

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject created(const char *intent, const char *start = "2024-08-30T21:36:03Z")
{
    return {{QStringLiteral("intent"), QString::fromLatin1(intent)},
        {QStringLiteral("status"), QStringLiteral("ACTIVE")}, {QStringLiteral("startTime"), QString::fromLatin1(start)},
        {QStringLiteral("endTime"), QStringLiteral("2025-05-30T21:36:03Z")}};
}

QJsonObject ended(const char *status)
{
    return {{QStringLiteral("status"), QString::fromLatin1(status)}};
}

QString verdict(const Trusted<AwsEvent> &read)
{
    const auto *distrust = std::get_if<Distrust>(&read);
    return distrust ? QString::fromLatin1(distrustId(*distrust)) : QStringLiteral("believed");
}

QString verdict(const QByteArray &header, const QByteArray &body, const Keys &known = keys())
{
    return verdict(readAwsEvent(listing(), known, header, body));
}

} // namespace

class TestAwsEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void joins();
    void arnWithoutItsStart();
    void secrets_data();
    void secrets();
    void everySecretByteCounts();
    void ignored_data();
    void ignored();
    void malformed_data();
    void malformed();
};

void TestAwsEvents::events_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<AwsNotice>("notice");
    QTest::addColumn<int>("kind"); // -1: acknowledged only
    QTest::addColumn<AwsIntent>("intent");
    QTest::addColumn<AwsEnding>("ending");
    const auto row = [](const char *name, const QJsonObject &said, AwsNotice notice, int kind,
                         AwsIntent intent = AwsIntent::None, AwsEnding ending = AwsEnding::None) {
        QTest::newRow(name) << said << notice << kind << intent << ending;
    };
    const auto create = [&](const char *name, const QJsonObject &ofAgreement, EventKind kind, AwsIntent intent) {
        row(name, eventOf("Purchase Agreement Created - Proposer", detail(ofAgreement)), AwsNotice::AgreementCreated,
            int(kind), intent);
    };
    create("new", created("NEW"), EventKind::Activated, AwsIntent::New);
    create("for a later day", created("NEW", "2024-09-30T00:00:00Z"), EventKind::Announced, AwsIntent::New);
    create("renewed", created("RENEW"), EventKind::Activated, AwsIntent::Renew);
    create("replaced", created("REPLACE"), EventKind::Activated, AwsIntent::Replace);
    create("intent not known", created("MERGE"), EventKind::Activated, AwsIntent::None);
    row("new, as the maker hears it", eventOf("Purchase Agreement Created - Manufacturer", detail(created("NEW"))),
        AwsNotice::AgreementCreated, int(EventKind::Activated), AwsIntent::New);
    row("amended", eventOf("Purchase Agreement Amended - Proposer", detail(created("AMEND"))),
        AwsNotice::AgreementAmended, int(EventKind::Changed));
    const auto end = [&](const char *status, int kind, AwsEnding ending) {
        row(status, eventOf("Purchase Agreement Ended - Manufacturer", detail(ended(status))),
            AwsNotice::AgreementEnded, kind, AwsIntent::None, ending);
    };
    end("CANCELLED", int(EventKind::Released), AwsEnding::Cancelled);
    end("EXPIRED", int(EventKind::Released), AwsEnding::Expired);
    end("TERMINATED", int(EventKind::Released), AwsEnding::Terminated);
    end("RENEWED", int(EventKind::Superseded), AwsEnding::Renewed);
    end("REPLACED", int(EventKind::Superseded), AwsEnding::Replaced);
    end("cancelled", -1, AwsEnding::Unknown);
    end("PAUSED", -1, AwsEnding::Unknown);
    row("ended without a reason", eventOf("Purchase Agreement Ended - Proposer", detail()), AwsNotice::AgreementEnded,
        -1, AwsIntent::None, AwsEnding::Unknown);
    row("licence", eventOf("License Updated - Manufacturer", licenseDetail()), AwsNotice::LicenseUpdated,
        int(EventKind::Activated));
    row("licence gone", eventOf("License Deprovisioned - Manufacturer", licenseDetail()),
        AwsNotice::LicenseDeprovisioned, int(EventKind::Released));
}

void TestAwsEvents::events()
{
    QFETCH(QJsonObject, event);
    QFETCH(AwsNotice, notice);
    QFETCH(int, kind);
    QFETCH(AwsIntent, intent);
    QFETCH(AwsEnding, ending);
    const Trusted<AwsEvent> read = readAwsEvent(listing(), keys(), secret, json(event));
    QCOMPARE(verdict(read), QStringLiteral("believed"));
    const auto &said = std::get<AwsEvent>(read);
    QCOMPARE(said.notice, notice);
    QCOMPARE(said.agreementId, agreement);
    QCOMPARE(said.intent, intent);
    QCOMPARE(said.ending, ending);
    QCOMPARE(said.askEntitlements, notice == AwsNotice::LicenseUpdated);
    QCOMPARE(said.purchase.has_value(), kind >= 0);
    if (!said.purchase)
        return;
    QCOMPARE(int(said.purchase->kind), kind);
    QCOMPARE(said.purchase->marketplace, usher::Marketplace::Aws);
    QCOMPARE(said.purchase->accountId, account);
    QCOMPARE(said.purchase->orderId, agreement);
    QCOMPARE(said.purchase->happenedAt, happened);
    QCOMPARE(said.purchase->dedupeKey, QByteArray("3d4c9f9b-b809-4f5e-9fac-a9ae98b05cbb"));
    const bool dated = notice == AwsNotice::AgreementCreated || notice == AwsNotice::AgreementAmended;
    QCOMPARE(said.purchase->expiresAt, dated ? 1748640963000 : 0);
}

// Agreement and licence are in one event only here; the others have one of them.
void TestAwsEvents::joins()
{
    const auto said = [](const QJsonObject &body) {
        return std::get<AwsEvent>(readAwsEvent(listing(), keys(), secret, json(body)));
    };
    const AwsEvent ofLicense = said(eventOf("License Updated - Manufacturer", licenseDetail()));
    QCOMPARE(ofLicense.licenseArn, license);
    QCOMPARE(ofLicense.purchase->instanceId, license);
    QCOMPARE(ofLicense.purchase->product, code);
    const AwsEvent ofAgreement = said(eventOf("Purchase Agreement Ended - Proposer", detail(ended("RENEWED"))));
    QVERIFY(ofAgreement.licenseArn.isEmpty());
    QVERIFY(ofAgreement.purchase->instanceId.isEmpty());
    QVERIFY(ofAgreement.purchase->supersededBy.isEmpty());
}

// As the published examples have it.
void TestAwsEvents::arnWithoutItsStart()
{
    const QJsonObject short_ = with(licenseDetail(), "license", QJsonObject{{QStringLiteral("arn"), license.mid(4)}});
    const auto said = std::get<AwsEvent>(
        readAwsEvent(listing(), keys(), secret, json(eventOf("License Updated - Manufacturer", short_))));
    QCOMPARE(said.licenseArn, license);
    QCOMPARE(said.purchase->instanceId, license);
}

void TestAwsEvents::secrets_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Keys>("known");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &header, const Keys &known, const char *expected) {
        QTest::newRow(name) << header << known << QString::fromLatin1(expected);
    };
    row("newer", "the-newer-header-value-xx", keys(), "believed");
    row("older", secret, keys(), "believed");
    row("none", "", keys(), "bad_signature");
    row("no keys", secret, {}, "bad_signature");
    row("no keys, no secret", "", {}, "bad_signature");
    row("empty key", "", {Secret()}, "bad_signature");
    row("in capitals", secret.toUpper(), keys(), "bad_signature");
    row("shorter", secret.chopped(1), keys(), "bad_signature");
    row("longer", secret + 'x', keys(), "bad_signature");
    row("space", ' ' + secret, keys(), "bad_signature");
}

void TestAwsEvents::secrets()
{
    QFETCH(QByteArray, header);
    QFETCH(Keys, known);
    QFETCH(QString, expected);
    QCOMPARE(verdict(header, json(eventOf("License Updated - Manufacturer", licenseDetail())), known), expected);
    // Whoever has no secret learns nothing of what is accepted.
    QCOMPARE(
        verdict(header, "{", known), expected == QLatin1String("believed") ? QStringLiteral("malformed") : expected);
}

void TestAwsEvents::everySecretByteCounts()
{
    for (qsizetype i = 0; i < secret.size(); ++i) {
        QByteArray wrong = secret;
        wrong[i] = char(wrong[i] ^ 1);
        QCOMPARE(verdict(wrong, json(eventOf("License Updated - Manufacturer", licenseDetail()))),
            QStringLiteral("bad_signature"));
    }
}

void TestAwsEvents::ignored_data()
{
    QTest::addColumn<QJsonObject>("event");
    const auto row = [](const char *name, const QJsonObject &event) { QTest::newRow(name) << event; };
    row("as a buyer", eventOf("Purchase Agreement Ended - Acceptor", detail(ended("CANCELLED"))));
    row("without a role", eventOf("Purchase Agreement Ended", detail(ended("CANCELLED"))));
    row("role alone", eventOf(" - Proposer", detail()));
    row("billing", eventOf("Purchase Agreement Billing Adjustment Completed - Proposer", {}));
    row("nothing", eventOf("", {}));
    row("another source",
        with(eventOf("License Deprovisioned - Manufacturer", licenseDetail()), "source",
            QStringLiteral("aws.marketplace")));
    row("a test of the rule",
        with(eventOf("License Deprovisioned - Manufacturer", licenseDetail()), "source", QStringLiteral("my.test")));
}

void TestAwsEvents::ignored()
{
    QFETCH(QJsonObject, event);
    const Trusted<AwsEvent> read = readAwsEvent(listing(), keys(), secret, json(event));
    QCOMPARE(verdict(read), QStringLiteral("believed"));
    QCOMPARE(std::get<AwsEvent>(read).notice, AwsNotice::Other);
    QVERIFY(!std::get<AwsEvent>(read).purchase);
}

void TestAwsEvents::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected = "malformed") {
        QTest::newRow(name) << body << QString::fromLatin1(expected);
    };
    const QJsonObject good = eventOf("License Deprovisioned - Manufacturer", licenseDetail());
    const auto changed = [](const char *name, const QJsonValue &value) {
        return json(eventOf("License Deprovisioned - Manufacturer", with(licenseDetail(), name, value)));
    };
    const auto product = [](const QJsonValue &value) { return QJsonObject{{QStringLiteral("code"), value}}; };
    row("as it is", json(good), "believed");
    row("unknown members", changed("more", QJsonArray{QJsonObject()}), "believed");
    row("time is nonsense", json(with(good, "time", QStringLiteral("yesterday"))), "believed");
    row("another product", changed("product", product(QStringLiteral("other"))), "foreign");
    row("no source", json(with(good, "source", QJsonValue::Null)));
    row("no kind", json(with(good, "detail-type", QJsonValue::Null)));
    row("kind is a list",
        json(with(good, "detail-type", QJsonArray{QStringLiteral("License Deprovisioned - Manufacturer")})));
    row("no detail", json(with(good, "detail", QJsonValue::Null)));
    row("no request", changed("requestId", QJsonValue::Null));
    row("request is empty", changed("requestId", QString()));
    row("no agreement", changed("agreement", QJsonValue::Null));
    row("agreement without id", changed("agreement", QJsonObject()));
    row("no licence", changed("license", QJsonValue::Null));
    row("licence without ARN", changed("license", QJsonObject()));
    row("licence is text", changed("license", license));
    row("no product", changed("product", QJsonValue::Null));
    row("product is a number", changed("product", product(7)));
    row("no account", changed("acceptor", QJsonObject()));
    row("account is a number", changed("acceptor", QJsonObject{{QStringLiteral("accountId"), 111122223333.0}}));
    row("account is long",
        changed("acceptor", QJsonObject{{QStringLiteral("accountId"), QStringLiteral("1111222233334")}}));
    row("detail twice", json(good).replace("\"detail\":", "\"detail\":{},\"detail\":"));
    row("detail twice, escaped", json(good).replace("\"detail\":", "\"\\u0064etail\":{},\"detail\":"));
    row("list", "[" + json(good) + "]");
    row("two", json(good) + json(good));
    row("cut", json(good).chopped(1));
    row("nothing", "");
    row("too large", json(with(good, "more", QString(256 * 1024, QLatin1Char('x')))));
}

void TestAwsEvents::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(verdict(secret, body), expected);
}

USHER_TEST(TestAwsEvents, QCoreApplication)

#include "tst_awsevents.moc"

#include "usherd/demo/marketplaces/calls.h"

#include "usherd/demo/marketplaces/sealing.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMessageAuthenticationCode>

namespace usherd::demo {

using usher::Secret;

namespace {

constexpr int chinaOffset = 8 * 60 * 60; // seconds; the zone of Alibaba Cloud's times, and of Huawei Cloud's kit's
const QByteArray json = QByteArrayLiteral("application/json; charset=utf-8");

QString timeText(Millis at, int offset, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, offset).toString(format);
}

Request posted(const QByteArray &path, const QByteArray &body, const QList<NamedValue> &headers)
{
    Request request;
    request.method = "POST";
    request.path = path;
    request.headers = headers;
    request.headers.append({"Content-Type", json});
    request.body = body;
    return request;
}

QByteArray compact(const QJsonObject &object) // with its members sorted
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray hexMac(const Secret &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key.revealUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray alibabaToken(const QMap<QByteArray, QByteArray> &parameters, const Secret &key)
{
    QByteArray text;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        text += it.key() + '=' + it.value() + '&';
    return QCryptographicHash::hash(QByteArray(text + "key=" + key.revealUtf8()), QCryptographicHash::Md5).toHex();
}

// The base interface signs in the address, over the body's own signature.
Request huaweiBase(const QJsonObject &object, const Secret &key, Millis now)
{
    const QByteArray body = compact(object);
    const QByteArray nonce = hexDigits(32).toLatin1();
    const QByteArray time = QByteArray::number(now);
    Request request = posted("/mp/huawei/produce", body, {});
    request.query = {{"signature", hexMac(key, key.revealUtf8() + nonce + time + hexMac(key, body))},
        {"timestamp", time}, {"nonce", nonce}};
    return request;
}

// The kit interface in headers, over the body itself.
Request huaweiKit(
    const QByteArray &interface, QJsonObject object, const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    object.insert(QStringLiteral("instanceId"), purchase.instance);
    object.insert(QStringLiteral("tenantId"), purchase.enterprise->tenant);
    object.insert(QStringLiteral("flag"), 1);
    object.insert(QStringLiteral("testFlag"), 0);
    const QString time = timeText(now, chinaOffset, QStringLiteral("yyyyMMddHHmmsszzz"));
    object.insert(QStringLiteral("timeStamp"), time);
    const QByteArray body = compact(object);
    const QByteArray nonce = hexDigits(32).toLatin1();
    const QByteArray stamp = QByteArray::number(now);
    return posted("/mp/huawei/produceAPI/v2/" + interface, body,
        {{"x-sign", hexMac(keys.huaweiKit, keys.huaweiKit.revealUtf8() + nonce + stamp + body)}, {"x-timestamp", stamp},
            {"x-nonce", nonce}});
}

Request awsEvent(
    const QString &kind, QJsonObject detail, const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    detail.insert(QStringLiteral("requestId"), guid());
    detail.insert(QStringLiteral("catalog"), QStringLiteral("AWSMarketplace"));
    detail.insert(QStringLiteral("acceptor"), QJsonObject{{QStringLiteral("accountId"), purchase.account}});
    const QJsonObject event{{QStringLiteral("version"), QStringLiteral("0")}, {QStringLiteral("id"), guid()},
        {QStringLiteral("detail-type"), kind}, {QStringLiteral("source"), QStringLiteral("aws.agreement-marketplace")},
        {QStringLiteral("time"), timeText(now, 0, QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"))},
        {QStringLiteral("region"), QStringLiteral("us-east-1")}, {QStringLiteral("detail"), detail}};
    return posted("/mp/aws/events", compact(event), {{"X-Usher-Secret", keys.awsEvents.revealUtf8()}});
}

QJsonObject huaweiAnswer(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

Request calls::alibabaCreated(const MarketPurchase &purchase, const MarketKeys &keys)
{
    // The template is there and empty, as in real calls: it counts in the token.
    const QMap<QByteArray, QByteArray> parameters{{"action", "createInstance"}, {"aliUid", purchase.account.toLatin1()},
        {"orderBizId", purchase.instance.toLatin1()}, {"orderId", purchase.order.toLatin1()},
        {"productCode", "cmgj00012345"}, {"skuId", "yuncode1234500001"}, {"template", ""}, {"trial", "false"}};
    Request request;
    request.method = "GET";
    request.path = "/mp/alibaba/spi";
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        request.query.append({it.key(), it.value()});
    request.query.append({"token", alibabaToken(parameters, keys.alibaba)});
    return request;
}

web::Address calls::alibabaLogin(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    const QString time = timeText(now, chinaOffset, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QByteArray token = alibabaToken(
        {{"action", "verify"}, {"instanceId", purchase.instance.toLatin1()}, {"timeStamp", time.toLatin1()}},
        keys.alibaba);
    return web::Address::page(QStringLiteral("/mp/alibaba/login"),
        {{"action", QStringLiteral("verify")}, {"instanceId", purchase.instance}, {"timeStamp", time},
            {"token", QString::fromLatin1(token)}});
}

QString calls::huaweiOrderLine(const MarketPurchase &purchase)
{
    return purchase.order + QStringLiteral("-000001");
}

Request calls::huaweiBought(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    return huaweiBase(
        {{QStringLiteral("activity"), QStringLiteral("newInstance")}, {QStringLiteral("orderId"), purchase.order},
            {QStringLiteral("orderLineId"), huaweiOrderLine(purchase)}, {QStringLiteral("businessId"), guid()},
            {QStringLiteral("testFlag"), QStringLiteral("0")}},
        keys.huawei, now);
}

Request calls::huaweiTenant(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    return huaweiKit("tenantSync",
        {{QStringLiteral("orderId"), purchase.order}, {QStringLiteral("tenantCode"), purchase.enterprise->code},
            {QStringLiteral("name"), purchase.enterprise->name},
            {QStringLiteral("domainName"), QString(QStringLiteral("https://") + huaweiSignIn)}},
        purchase, keys, now);
}

Request calls::huaweiApplication(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    const QByteArray sealed = sealedFor(keys.huaweiPrivateKey, purchase.enterprise->clientSecret);
    return huaweiKit("applicationSync",
        {{QStringLiteral("appId"), purchase.enterprise->application},
            {QStringLiteral("clientId"), purchase.enterprise->client},
            {QStringLiteral("clientSecret"), QString::fromLatin1(sealed)}},
        purchase, keys, now);
}

Request calls::huaweiAuthorization(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    const MarketPurchase::Member &member = purchase.enterprise->member;
    const QJsonObject user{{QStringLiteral("userName"), member.account}, {QStringLiteral("name"), member.name},
        {QStringLiteral("orgCode"), QStringLiteral("10000")}, {QStringLiteral("role"), QStringLiteral("admin")},
        {QStringLiteral("enable"), QStringLiteral("true")}};
    return huaweiKit("authSync",
        {{QStringLiteral("appId"), purchase.enterprise->application}, {QStringLiteral("userList"), QJsonArray{user}},
            {QStringLiteral("currentSyncTime"), timeText(now, chinaOffset, QStringLiteral("yyyyMMddHHmmsszzz"))}},
        purchase, keys, now);
}

QString calls::huaweiInstance(const Response &response)
{
    return huaweiSucceeded(response) ? huaweiAnswer(response).value(QLatin1String("instanceId")).toString() : QString();
}

bool calls::huaweiSucceeded(const Response &response)
{
    return huaweiAnswer(response).value(QLatin1String("resultCode")) == QLatin1String("000000");
}

Request calls::awsAgreed(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    const QString time = timeText(now, 0, QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
    const QJsonObject agreement{{QStringLiteral("id"), purchase.order},
        {QStringLiteral("intent"), QStringLiteral("NEW")}, {QStringLiteral("status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("startTime"), time}, {QStringLiteral("endTime"), QStringLiteral("9999-01-01T00:00:00Z")}};
    return awsEvent(QStringLiteral("Purchase Agreement Created - Proposer"), {{QStringLiteral("agreement"), agreement}},
        purchase, keys, now);
}

Request calls::awsLicensed(const MarketPurchase &purchase, const MarketKeys &keys, Millis now)
{
    return awsEvent(QStringLiteral("License Updated - Manufacturer"),
        {{QStringLiteral("agreement"), QJsonObject{{QStringLiteral("id"), purchase.order}}},
            {QStringLiteral("license"), QJsonObject{{QStringLiteral("arn"), purchase.instance}}},
            {QStringLiteral("product"), QJsonObject{{QStringLiteral("code"), keys.awsProductCode}}}},
        purchase, keys, now);
}

} // namespace usherd::demo

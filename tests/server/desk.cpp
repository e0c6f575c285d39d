#include "server/desk.h"

#include "common/core/problemcodes.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace serviceworld {

using namespace usherd::endpoints;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QJsonObject objectOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString codeIn(const Response &response)
{
    return objectOf(response).value(QLatin1String("resultCode")).toString();
}

Desk::Desk(ArrivalWorld &world)
    : theirs([](const OutgoingRequest &) { return Result<OutgoingAnswer>(refusal(usher::problem_code::overloaded)); })
    , m_world(world)
    , m_desk{world.services().reports(),
          [this](const OutgoingRequest &request, const marketplace::Answered &answered) {
              asked.append(request.url);
              answered(theirs(request));
          },
          [&world] { return QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC); },
          QStringLiteral("https://activation.example.com")}
{
    addAlibaba(m_router, m_desk, {{{Secret::fromUtf8(alibabaKey)}}, QStringLiteral("international")});
    HuaweiListing listing;
    listing.keys = {Secret::fromUtf8(huaweiBaseKey)};
    listing.kitKeys = {Secret::fromUtf8(huaweiKitKey)};
    listing.accessKey = marketplace::huawei::AccessKey{"AK", Secret(QStringLiteral("SK"))};
    addHuawei(m_router, m_desk, world.services().huaweiMembers(), m_deadline, listing);
    addAws(m_router, m_desk,
        {marketplace::awsListing(
             QStringLiteral("us-east-1"), QStringLiteral("acme1product2code"), marketplace::AwsShape::License)
                .value(),
            {Secret::fromUtf8(awsSecret)}});
    AzurePublisher publisher;
    publisher.listing.variant = QStringLiteral("international");
    publisher.listing.tenantId = azureTenant;
    publisher.listing.clientId = azureClient;
    publisher.clientSecret = Secret(QStringLiteral("client secret"));
    addAzure(m_router, m_desk, publisher);
}

Response Desk::call(const QByteArray &method, const QByteArray &path, const QList<NamedValue> &query,
    const QList<NamedValue> &headers, const QByteArray &body)
{
    const auto request = std::make_shared<Request>();
    request->method = method;
    request->path = path;
    request->query = query;
    request->headers = headers;
    request->body = body;
    request->remoteAddress = "203.0.113.9";
    request->id = QStringLiteral("request");
    std::promise<Response> promise;
    std::atomic<bool> answered = false;
    m_router(request, [&](const Response &response) {
        if (!answered.exchange(true))
            promise.set_value(response);
    });
    Response response = promise.get_future().get();
    m_kept.push_back(request);
    return response;
}

Response Desk::alibaba(QList<NamedValue> query, const QByteArray &key)
{
    QList<NamedValue> sorted = query;
    std::sort(sorted.begin(), sorted.end());
    QByteArray text;
    for (const auto &[name, value] : sorted)
        text += name + '=' + value + '&';
    text += "key=" + key;
    query.append(NamedValue("token", QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex()));
    return call("GET", "/mp/alibaba/spi", query);
}

Response Desk::huaweiBase(const QByteArray &body, const QByteArray &nonce, qint64 skew, const QByteArray &key)
{
    const QByteArray time = QByteArray::number(m_world.now() + skew);
    const QByteArray signature = hmac(key, key + nonce + time + hmac(key, body).toHex()).toHex();
    return call(
        "POST", "/mp/huawei/produce", {{"signature", signature}, {"timestamp", time}, {"nonce", nonce}}, {}, body);
}

Response Desk::huaweiKit(const QByteArray &what, const QByteArray &body, const QByteArray &nonce, const QByteArray &key)
{
    const QByteArray time = QByteArray::number(m_world.now());
    return call("POST", "/mp/huawei/produceAPI/v2/" + what, {},
        {{"x-sign", hmac(key, key + nonce + time + body).toHex()}, {"x-timestamp", time}, {"x-nonce", nonce}}, body);
}

Response Desk::aws(const QJsonObject &event, const QByteArray &secret)
{
    return call("POST", "/mp/aws/events", {}, {{"X-Usher-Secret", secret}}, json(event));
}

} // namespace serviceworld

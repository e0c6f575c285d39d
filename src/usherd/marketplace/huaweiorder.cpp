#include "usherd/marketplace/huaweiorder.h"

#include "common/core/enumwords.h"
#include "usherd/marketplace/identifier.h"

namespace usherd::marketplace::huawei {

namespace {

using usher::JsonReader;

constexpr usher::EnumWord<Site> siteHosts[] = {
    {Site::China, "mkt.myhuaweicloud.com"},
    {Site::International, "mkt-intl.myhuaweicloud.com"},
    {Site::Europe, "mkt.myhuaweicloud.eu"},
};

QByteArray queryField(const char *name, const QString &value)
{
    return name + ('=' + value.toUtf8().toPercentEncoding());
}

} // namespace

OutgoingRequest orderQuery(
    Site site, const QString &orderId, const QString &orderLine, const AccessKey &key, qint64 now)
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = "https://" + usher::toWord(siteHosts, site).toLatin1()
        + "/api/mkp-openapi-public/global/v1/order/query?" + queryField("orderId", orderId);
    if (!orderLine.isEmpty())
        request.url += '&' + queryField("orderLineId", orderLine);
    request.headers = {{"Content-Type", "application/json"}};
    signForGateway(request, key, now);
    return request;
}

std::variant<QString, AnswerFault> readOrderAnswer(const OutgoingAnswer &answer, const QString &orderId)
{
    const auto read = readAnswer(answer);
    if (const auto *fault = std::get_if<AnswerFault>(&read))
        return *fault;
    const auto &object = std::get<QJsonObject>(read);
    const QJsonValue code = object.value(QLatin1String("resultCode"));
    if (code.isString() && code != QLatin1String("MKT.0000"))
        return AnswerFault::Refused;
    const QJsonObject order = object.value(QLatin1String("orderInfo")).toObject();
    const QString customer
        = order.value(QLatin1String("buyerInfo")).toObject().value(QLatin1String("customerId")).toString();
    if (!code.isString() || order.value(QLatin1String("orderId")).toString() != orderId
        || !identifierForm().fits(customer))
        return AnswerFault::Nonsense;
    return customer;
}

} // namespace usherd::marketplace::huawei

#include "usherd/demo/marketplaces/answers.h"

#include "common/core/problemcodes.h"
#include "usherd/demo/marketplaces/calls.h"
#include "usherd/marketplace/azurecalls.h"
#include "usherd/service/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace usherd::demo {

using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;
using usher::Result;
using usher::Secret;

namespace {

constexpr Millis hour = Millis(3600) * 1000;
constexpr const char *azureAccess = "azure access";
constexpr const char *huaweiSession = "huawei session";

OutgoingAnswer said(int status, const QJsonObject &body)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray headerOf(const OutgoingRequest &request, QByteArrayView name)
{
    for (const auto &[each, value] : request.headers) {
        if (QByteArrayView(each).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Secret bearer(const OutgoingRequest &request)
{
    const QByteArray value = headerOf(request, "Authorization");
    return value.startsWith("Bearer ") ? Secret::fromUtf8(value.mid(7)) : Secret();
}

// By its name, as the first part of what it signed.
bool names(const OutgoingRequest &request, const Secret &accessKey)
{
    return headerOf(request, "Authorization").contains(accessKey.revealUtf8());
}

class Form
{
public:
    explicit Form(const QByteArray &body)
        : m_fields(QString::fromUtf8(body))
    {
    }
    QString value(const char *name) const { return m_fields.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    bool is(const char *name, const Secret &secret) const
    {
        return crypto::same(value(name).toUtf8(), secret.revealUtf8());
    }

private:
    const QUrlQuery m_fields;
};

QString statusOf(const MarketPurchase &purchase)
{
    if (purchase.ended)
        return QStringLiteral("Unsubscribed");
    return purchase.started ? QStringLiteral("Subscribed") : QStringLiteral("PendingFulfillmentStart");
}

QJsonObject shown(const MarketPurchase &purchase)
{
    const QJsonObject party{{QStringLiteral("tenantId"), purchase.account}};
    return {{QStringLiteral("id"), purchase.instance}, {QStringLiteral("offerId"), QStringLiteral("commercial")},
        {QStringLiteral("planId"), QStringLiteral("standard")}, {QStringLiteral("purchaser"), party},
        {QStringLiteral("beneficiary"), party}, {QStringLiteral("isFreeTrial"), false},
        {QStringLiteral("isTest"), false}, {QStringLiteral("saasSubscriptionStatus"), statusOf(purchase)}};
}

} // namespace

MarketAnswers::MarketAnswers(
    const MarketKeys &keys, MarketPurchases &purchases, MarketTokens &tokens, usher::Clock clock)
    : m_keys(keys)
    , m_purchases(purchases)
    , m_tokens(tokens)
    , m_clock(std::move(clock))
{
}

Result<OutgoingAnswer> MarketAnswers::answer(const OutgoingRequest &request) const
{
    const QUrl url(QString::fromUtf8(request.url), QUrl::StrictMode);
    const QString host = url.host();
    const QString path = url.path();
    if (host == QLatin1String("metering.marketplace.us-east-1.amazonaws.com"))
        return aws(request);
    if (host == QLatin1String("login.microsoftonline.com"))
        return microsoftAccess(request);
    if (host == QLatin1String("marketplaceapi.microsoft.com"))
        return microsoft(request, path);
    if (host == QLatin1String("mkt.myhuaweicloud.com"))
        return huaweiOrder(request, QUrlQuery(url).queryItemValue(QStringLiteral("orderId")));
    if (host == calls::huaweiSignIn)
        return path.endsWith(QLatin1String("/token")) ? huaweiAccess(request) : huaweiPerson(request);
    return usher::Problem::make(
        usher::problem_code::internal_error, 0, QStringLiteral("A demo asks nobody outside, and so not %1.").arg(host));
}

OutgoingAnswer MarketAnswers::aws(const OutgoingRequest &request) const
{
    const auto refused = [](const char *why) { return said(400, {{QStringLiteral("__type"), QLatin1String(why)}}); };
    if (!names(request, m_keys.awsAccessKey))
        return said(403, {{QStringLiteral("__type"), QStringLiteral("UnrecognizedClientException")}});
    if (headerOf(request, "X-Amz-Target") != "AWSMPMeteringService.ResolveCustomer")
        return refused("UnknownOperationException");
    const QString token
        = QJsonDocument::fromJson(request.body).object().value(QLatin1String("RegistrationToken")).toString();
    const std::optional<QString> id = m_tokens.take(awsToken, Secret(token), MarketTokens::Use::Often);
    const std::optional<MarketPurchase> purchase = id ? m_purchases.find(*id) : std::nullopt;
    if (!purchase)
        return refused("InvalidTokenException");
    return said(200,
        {{QStringLiteral("CustomerAWSAccountId"), purchase->account},
            {QStringLiteral("ProductCode"), m_keys.awsProductCode},
            {QStringLiteral("LicenseArn"), purchase->instance}});
}

OutgoingAnswer MarketAnswers::microsoftAccess(const OutgoingRequest &request) const
{
    const Form form(request.body);
    if (form.value("client_id") != m_keys.azureClient || !form.is("client_secret", m_keys.azureSecret)
        || form.value("scope") != marketplace::azureMarketplaceId + QLatin1String("/.default"))
        return said(401, {{QStringLiteral("error"), QStringLiteral("invalid_client")}});
    return said(200,
        {{QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 3599},
            {QStringLiteral("access_token"), m_tokens.issue(azureAccess, {}, hour).reveal()}});
}

OutgoingAnswer MarketAnswers::microsoft(const OutgoingRequest &request, const QString &path) const
{
    if (!m_tokens.take(azureAccess, bearer(request), MarketTokens::Use::Often))
        return said(403, {{QStringLiteral("code"), QStringLiteral("Forbidden")}});
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts); // api saas subscriptions ID [activate]
    const QString name = parts.value(3);
    if (name == QLatin1String("resolve")) {
        const Secret token = Secret::fromUtf8(headerOf(request, "x-ms-marketplace-token"));
        const std::optional<QString> id = m_tokens.take(azureToken, token, MarketTokens::Use::Often);
        const std::optional<MarketPurchase> purchase = id ? m_purchases.find(*id) : std::nullopt;
        if (!purchase)
            return said(400, {{QStringLiteral("code"), QStringLiteral("BadRequest")}});
        return said(
            200, {{QStringLiteral("id"), purchase->instance}, {QStringLiteral("subscription"), shown(*purchase)}});
    }
    const std::optional<MarketPurchase> purchase
        = m_purchases.find([&name](const MarketPurchase &one) { return one.instance == name; });
    if (!purchase)
        return said(404, {{QStringLiteral("code"), QStringLiteral("NotFound")}});
    if (parts.value(4) == QLatin1String("activate")) {
        m_purchases.change(purchase->id, [](MarketPurchase &one) { one.started = true; });
        return {200, {}};
    }
    if (parts.size() > 4)
        return said(404, {{QStringLiteral("code"), QStringLiteral("NotFound")}});
    return said(200, shown(*purchase));
}

OutgoingAnswer MarketAnswers::huaweiOrder(const OutgoingRequest &request, const QString &orderId) const
{
    if (!names(request, m_keys.huaweiAccessKey))
        return said(401, {{QStringLiteral("error_code"), QStringLiteral("APIG.0301")}});
    const std::optional<MarketPurchase> purchase
        = m_purchases.find([&orderId](const MarketPurchase &one) { return one.order == orderId; });
    if (!purchase)
        return said(200, {{QStringLiteral("resultCode"), QStringLiteral("MKT.0199")}});
    const QJsonObject buyer{{QStringLiteral("customerId"), purchase->account}};
    return said(200,
        {{QStringLiteral("resultCode"), QStringLiteral("MKT.0000")},
            {QStringLiteral("orderInfo"),
                QJsonObject{{QStringLiteral("orderId"), orderId}, {QStringLiteral("buyerInfo"), buyer}}}});
}

OutgoingAnswer MarketAnswers::huaweiAccess(const OutgoingRequest &request) const
{
    const Form form(request.body);
    const std::optional<QString> id = m_tokens.take(huaweiCode, Secret(form.value("code")), MarketTokens::Use::Once);
    const std::optional<MarketPurchase> purchase = id ? m_purchases.find(*id) : std::nullopt;
    if (!purchase || !purchase->enterprise || form.value("client_id") != purchase->enterprise->client
        || !form.is("client_secret", purchase->enterprise->clientSecret))
        return said(400, {{QStringLiteral("error"), QStringLiteral("invalid_grant")}});
    return said(200,
        {{QStringLiteral("token_type"), QStringLiteral("bearer")}, {QStringLiteral("expires_in"), 7200},
            {QStringLiteral("access_token"), m_tokens.issue(huaweiSession, purchase->id, hour).reveal()}});
}

OutgoingAnswer MarketAnswers::huaweiPerson(const OutgoingRequest &request) const
{
    const std::optional<QString> id = m_tokens.take(huaweiSession, bearer(request), MarketTokens::Use::Often);
    const std::optional<MarketPurchase> purchase = id ? m_purchases.find(*id) : std::nullopt;
    if (!purchase || !purchase->enterprise)
        return said(401, {{QStringLiteral("error"), QStringLiteral("unauthorized")}});
    return said(200,
        {{QStringLiteral("userName"), purchase->enterprise->member.account},
            {QStringLiteral("tenant"), purchase->enterprise->tenant}});
}

} // namespace usherd::demo

#include "common/api/endpoints.h"

#include <QUrl>

namespace usher::api::path {

namespace {

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString emailCodeVerification(const QString &codeId)
{
    return emailCodes + QLatin1Char('/') + segment(codeId) + QLatin1String("/verify");
}

QString handoffRedemption(const QString &handoffId)
{
    return QLatin1String("/api/v1/handoffs/") + segment(handoffId) + QLatin1String("/redeem");
}

QString review(const QString &reference)
{
    return reviews + QLatin1Char('/') + segment(reference);
}

QString settlement(const QString &intentKey)
{
    return QLatin1String("/api/v1/intents/") + segment(intentKey) + QLatin1String("/settle");
}

} // namespace usher::api::path

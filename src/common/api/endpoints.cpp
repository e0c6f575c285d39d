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

QString settlement(const QString &intentKey)
{
    return QLatin1String("/api/v1/intents/") + segment(intentKey) + QLatin1String("/settle");
}

} // namespace usher::api::path

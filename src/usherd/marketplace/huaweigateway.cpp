#include "usherd/marketplace/huaweigateway.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

namespace usherd::marketplace::huawei {

namespace {

constexpr auto algorithm = "SDK-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray sortedQuery(const QUrl &url)
{
    QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    const auto name = [](const QByteArray &part) { return part.left(part.indexOf('=')); };
    std::sort(parts.begin(), parts.end(), [&](const auto &a, const auto &b) { return name(a) < name(b); });
    return parts.join('&');
}

} // namespace

void signForGateway(OutgoingRequest &request, const AccessKey &key, qint64 now)
{
    const QUrl url = QUrl::fromEncoded(request.url, QUrl::StrictMode);
    const QByteArray date
        = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    request.headers.append({"X-Sdk-Date", date});

    QMap<QByteArray, QByteArray> headers{{"host", url.host(QUrl::FullyEncoded).toLatin1()}};
    for (const auto &[name, value] : request.headers)
        headers.insert(name.toLower(), value.trimmed());
    QByteArray canonicalHeaders;
    QByteArrayList keys;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        canonicalHeaders += it.key() + ':' + it.value() + '\n';
        keys.append(it.key());
    }
    const QByteArray names = keys.join(';');

    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.endsWith('/'))
        path += '/'; // in what is signed; it is sent as it is
    const QByteArray canonical
        = QList<QByteArray>{request.method, path, sortedQuery(url), canonicalHeaders, names, sha256Hex(request.body)}
              .join('\n');
    const QByteArray toSign = QList<QByteArray>{algorithm, date, sha256Hex(canonical)}.join('\n');
    const QByteArray signature
        = QMessageAuthenticationCode::hash(toSign, key.secret.revealUtf8(), QCryptographicHash::Sha256).toHex();
    request.headers.append({"Authorization",
        QByteArray(algorithm) + " Access=" + key.id + ", SignedHeaders=" + names + ", Signature=" + signature});
}

} // namespace usherd::marketplace::huawei

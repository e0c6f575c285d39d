#include "usherd/marketplace/sigv4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <map>

namespace usherd::marketplace {

namespace {

const QByteArray sigV4Algorithm = QByteArrayLiteral("AWS4-HMAC-SHA256");

struct UrlParts
{
    QByteArray authority, path, query;
};

UrlParts urlParts(const QByteArray &url)
{
    const qsizetype start = url.indexOf("://") + 3;
    const qsizetype question = url.indexOf('?', start);
    const QByteArray place = url.mid(start, question < 0 ? -1 : question - start);
    const qsizetype slash = place.indexOf('/');
    return {place.left(slash < 0 ? place.size() : slash), slash < 0 ? QByteArrayLiteral("/") : place.mid(slash),
        question < 0 ? QByteArray() : url.mid(question + 1)};
}

QByteArray canonicalQuery(const QByteArray &query)
{
    std::vector<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto once
            = [](const QByteArray &encoded) { return QByteArray::fromPercentEncoding(encoded).toPercentEncoding(); };
        pairs.emplace_back(
            once(part.left(equals < 0 ? part.size() : equals)), equals < 0 ? QByteArray() : once(part.mid(equals + 1)));
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList joined;
    for (const auto &[name, value] : pairs)
        joined.append(name + '=' + value);
    return joined.join('&');
}

// By lower-case name, in order; values of one name in the order of the request.
std::map<QByteArray, QByteArray> canonicalHeaders(const OutgoingRequest &request)
{
    std::map<QByteArray, QByteArray> headers{{QByteArrayLiteral("host"), urlParts(request.url).authority}};
    for (const auto &[name, value] : request.headers) {
        const auto [at, added] = headers.try_emplace(name.toLower(), value.simplified());
        if (!added)
            at->second += ',' + value.simplified();
    }
    return headers;
}

QByteArray joinedNames(const std::map<QByteArray, QByteArray> &headers)
{
    QByteArrayList names;
    for (const auto &header : headers)
        names.append(header.first);
    return names.join(';');
}

QByteArray sigV4Hash(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray sigV4Hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

QByteArray sigV4Time(qint64 now)
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray scopeText(const SigV4Scope &scope, qint64 now)
{
    constexpr qsizetype date = 8;
    return sigV4Time(now).left(date) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray sigV4Signature(const QByteArray &toSign, const usher::Secret &secret, const SigV4Scope &scope, qint64 now)
{
    QByteArray key = "AWS4" + secret.revealUtf8();
    for (const QByteArray &part : scopeText(scope, now).split('/'))
        key = sigV4Hmac(key, part);
    return sigV4Hmac(key, toSign).toHex();
}

} // namespace

QByteArray sigV4CanonicalRequest(const OutgoingRequest &request)
{
    const UrlParts url = urlParts(request.url);
    const std::map<QByteArray, QByteArray> headers = canonicalHeaders(request);
    QByteArray text = request.method + '\n' + url.path.toPercentEncoding("/") + '\n' + canonicalQuery(url.query) + '\n';
    for (const auto &[name, value] : headers)
        text += name + ':' + value + '\n';
    return text + '\n' + joinedNames(headers) + '\n' + sigV4Hash(request.body);
}

QByteArray sigV4StringToSign(const QByteArray &canonicalRequest, const SigV4Scope &scope, qint64 now)
{
    return sigV4Algorithm + '\n' + sigV4Time(now) + '\n' + scopeText(scope, now) + '\n' + sigV4Hash(canonicalRequest);
}

OutgoingRequest signedV4(
    OutgoingRequest request, const AwsCredentials &credentials, const SigV4Scope &scope, qint64 now)
{
    request.headers.removeIf([](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name == "x-amz-date" || name == "x-amz-security-token" || name == "authorization";
    });
    request.headers.append({QByteArrayLiteral("X-Amz-Date"), sigV4Time(now)});
    if (!credentials.sessionToken.isEmpty())
        request.headers.append({QByteArrayLiteral("X-Amz-Security-Token"), credentials.sessionToken.revealUtf8()});
    const QByteArray toSign = sigV4StringToSign(sigV4CanonicalRequest(request), scope, now);
    request.headers.append({QByteArrayLiteral("Authorization"),
        sigV4Algorithm + " Credential=" + credentials.accessKeyId + '/' + scopeText(scope, now)
            + ", SignedHeaders=" + joinedNames(canonicalHeaders(request))
            + ", Signature=" + sigV4Signature(toSign, credentials.secretAccessKey, scope, now)});
    return request;
}

} // namespace usherd::marketplace

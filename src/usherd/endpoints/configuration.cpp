#include "common/api/configuration.h"
#include "common/api/endpoints.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

#include <QCryptographicHash>

namespace usherd::endpoints {

namespace {

// The first language of the list decides; quality values are not worth a parser for two languages.
const ConfigurationBody &inLanguage(const ConfigurationBodies &bodies, const QByteArray &acceptLanguage)
{
    const QString first = QString::fromLatin1(acceptLanguage.left(2)).toLower();
    const auto found = bodies.constFind(first);
    return found == bodies.constEnd() ? *bodies.constFind(QStringLiteral("en")) : *found;
}

} // namespace

ConfigurationBody configurationBody(
    const usher::Policy &policy, const QList<usher::Site> &sites, const QList<usher::Marketplace> &marketplaces)
{
    usher::api::Configuration configuration;
    configuration.policy = policy;
    configuration.sites = sites;
    configuration.marketplaces = marketplaces;
    ConfigurationBody body;
    body.json = usher::api::encode(configuration);
    body.etag = '"' + QCryptographicHash::hash(body.json, QCryptographicHash::Sha256).toHex().left(32) + '"';
    return body;
}

void addConfiguration(Router &router, const ConfigurationBodies &bodies)
{
    router.add("GET", usher::api::path::configuration.toLatin1(),
        [bodies](const RouteRequest &request, const Respond &respond) {
            const ConfigurationBody &body = inLanguage(bodies, request.http->header("Accept-Language"));
            Response response;
            response.headers.append({QByteArrayLiteral("ETag"), body.etag});
            response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("public, max-age=60")});
            response.headers.append({QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Language")});
            if (request.http->header("If-None-Match").contains(body.etag)) {
                response.status = 304;
            } else {
                response.contentType = QByteArrayLiteral("application/json");
                response.body = body.json;
            }
            respond(response);
        });
}

} // namespace usherd::endpoints

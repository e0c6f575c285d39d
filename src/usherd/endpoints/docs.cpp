#include "usherd/endpoints/endpoints.h"

#include <QCryptographicHash>
#include <QFile>

namespace usherd::endpoints {

namespace {

// Redoc makes its styles and the worker of its search while it runs; nothing comes from elsewhere.
const QByteArray policy = QByteArrayLiteral("default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; "
                                            "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                                            "worker-src blob:; base-uri 'none'; form-action 'none'; "
                                            "frame-ancestors 'none'");

void addFile(Router &router, const QByteArray &path, const QString &name, const QByteArray &type)
{
    QFile file(QStringLiteral(":/docs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its resource %s", qPrintable(name));
    Response full;
    full.contentType = type;
    full.body = file.readAll();
    const QByteArray etag
        = '"' + QCryptographicHash::hash(full.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    full.headers
        = {{QByteArrayLiteral("ETag"), etag}, {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-cache")},
            {QByteArrayLiteral("Content-Security-Policy"), policy},
            {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}};
    if (name.endsWith(QLatin1String(".gz")))
        full.headers.append({QByteArrayLiteral("Content-Encoding"), QByteArrayLiteral("gzip")});
    router.add("GET", path, [full, etag](const RouteRequest &request, const Respond &respond) {
        Response response = full;
        if (request.http->header("If-None-Match").contains(etag)) {
            response.status = 304;
            response.contentType.clear();
            response.body.clear();
        }
        respond(std::move(response));
    });
}

} // namespace

void addDocs(Router &router)
{
    addFile(router, "/docs", QStringLiteral("index.html"), "text/html; charset=utf-8");
    addFile(router, "/docs/openapi.yaml", QStringLiteral("openapi.yaml"), "application/yaml");
    addFile(router, "/docs/redoc.js", QStringLiteral("redoc.js.gz"), "text/javascript; charset=utf-8");
}

} // namespace usherd::endpoints

#include "usherd/endpoints/cached.h"
#include "usherd/endpoints/endpoints.h"

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
    full.headers = {{QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-cache")},
        {QByteArrayLiteral("Content-Security-Policy"), policy},
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}};
    if (name.endsWith(QLatin1String(".gz")))
        full.headers.append({QByteArrayLiteral("Content-Encoding"), QByteArrayLiteral("gzip")});
    router.add(
        "GET", path, [tagged = cached::tagged(std::move(full))](const RouteRequest &request, const Respond &respond) {
            respond(cached::unlessKnown(*request.http, tagged));
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

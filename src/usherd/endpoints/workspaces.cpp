#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/endpoints/exchange.h"

namespace usherd::endpoints {

namespace api = usher::api;
using exchange::taking;

namespace {

usher::Result<api::WorkspaceQuery> queryOf(const Request &request)
{
    api::WorkspaceQuery query;
    query.search = QString::fromUtf8(request.queryValue("search"));
    query.cursor = QString::fromUtf8(request.queryValue("cursor"));
    FieldCheck fields;
    if (query.search.size() > 256)
        fields.refuse(QStringLiteral("/search"), usher::problem_code::field::too_long);
    if (const QByteArray limit = request.queryValue("limit"); !limit.isEmpty()) {
        bool isNumber = false;
        query.limit = limit.toInt(&isNumber);
        if (!isNumber)
            fields.refuse(QStringLiteral("/limit"), usher::problem_code::field::wrong_type);
    }
    if (fields.failed())
        return fields.problem();
    return query;
}

} // namespace

void addWorkspaces(Router &router, Services &services)
{
    router.add(
        "GET", api::path::workspaces.toLatin1(), [&services](const RouteRequest &request, const Respond &respond) {
            const Reply reply = exchange::replyTo(request, respond);
            const usher::Result<api::WorkspaceQuery> query = queryOf(*request.http);
            if (!query)
                return reply(query.problem());
            services.listWorkspaces(exchange::callerOf(*request.http), *query, reply);
        });
    router.add("POST", api::path::workspaces.toLatin1(), taking(services, &Services::createWorkspace));
    router.add("POST", api::path::workspaceBindings.toLatin1(), taking(services, &Services::bindWorkspace));
    router.add("POST", api::path::completions.toLatin1(), exchange::takingNothing(services, &Services::complete));
}

} // namespace usherd::endpoints

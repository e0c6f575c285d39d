#include "usherd/endpoints/exchange.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "usherd/http/clientaddress.h"

namespace usherd::exchange {

using usher::Problem;
using usher::Result;

namespace {

// The body {}.
struct Nothing
{
    static Result<Nothing> fromJson(const QJsonObject &object, usher::api::Members)
    {
        if (object.isEmpty())
            return Nothing{};
        return invalid(
            {{QLatin1Char('/') + object.keys().constFirst(), usher::problem_code::field::unknown_member, {}}});
    }
};

} // namespace

Caller callerOf(const Request &request)
{
    Caller caller;
    caller.reference = request.id;
    caller.peer = networkOf(request.remoteAddress);
    caller.idempotencyKey = request.header(usher::api::header::idempotencyKey);
    const QByteArray authorization = request.header("Authorization");
    const QByteArray scheme = QByteArrayLiteral("bearer ");
    if (authorization.left(scheme.size()).toLower() == scheme)
        caller.accessToken = usher::Secret::fromUtf8(authorization.mid(scheme.size()).trimmed());
    return caller;
}

Response toResponse(const Result<Answer> &answer, const QString &reference)
{
    if (answer) {
        Response response;
        response.status = answer->status;
        if (answer->status != status::noContent) {
            response.contentType = QByteArrayLiteral("application/json");
            response.body = answer->body;
        }
        return response;
    }
    return problemResponse(answer.problem(), reference);
}

Reply replyTo(const RouteRequest &request, const Respond &respond)
{
    return [respond, http = request.http](const Result<Answer> &answer) { respond(toResponse(answer, http->id)); };
}

std::optional<Problem> notJson(const Request &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    const qsizetype semicolon = type.indexOf(';');
    const QByteArray parameter
        = semicolon < 0 ? QByteArray() : type.mid(semicolon + 1).replace(' ', "").replace('"', "");
    const QByteArray essence = semicolon < 0 ? type : type.left(semicolon);
    if (essence.trimmed() == "application/json" && (parameter.isEmpty() || parameter == "charset=utf-8"))
        return {};
    return Problem::make(usher::problem_code::unsupported_media_type, 0, QStringLiteral("application/json, please."));
}

RouteHandler asking(Services &services, void (Services::*operation)(const Caller &, const Reply &))
{
    return [&services, operation](const RouteRequest &request, const Respond &respond) {
        (services.*operation)(callerOf(*request.http), replyTo(request, respond));
    };
}

RouteHandler takingNothing(Services &services, void (Services::*operation)(const Caller &, const Reply &))
{
    return [&services, operation](const RouteRequest &request, const Respond &respond) {
        const Reply reply = replyTo(request, respond);
        const Result<Nothing> nothing = messageOf<Nothing>(*request.http);
        if (!nothing)
            return reply(nothing.problem());
        (services.*operation)(callerOf(*request.http), reply);
    };
}

} // namespace usherd::exchange

#pragma once

#include "common/api/message.h"
#include "usherd/http/router.h"
#include "usherd/service/context.h"

#include <optional>

// Between HTTP and the service: what every endpoint does alike.
namespace usherd::exchange {

Caller callerOf(const Request &);
Response toResponse(const usher::Result<Answer> &, const QString &reference);
Reply replyTo(const RouteRequest &, const Respond &);
// unsupported_media_type, unless the body is said to be JSON in UTF-8.
std::optional<usher::Problem> notJson(const Request &);

// A handler of a message: decodes strictly, then calls operation(caller, message, reply).
template <class Message, class Operation> RouteHandler taking(Operation operation)
{
    return [operation](const RouteRequest &request, const Respond &respond) {
        Reply reply = replyTo(request, respond);
        if (const std::optional<usher::Problem> problem = notJson(*request.http))
            return reply(*problem);
        const usher::Result<Message> message
            = usher::api::decode<Message>(request.http->body, usher::api::Members::Strict);
        if (!message)
            return reply(message.problem());
        operation(callerOf(*request.http), *message, std::move(reply));
    };
}

} // namespace usherd::exchange

#pragma once

#include "common/api/message.h"
#include "usherd/http/router.h"
#include "usherd/service/services.h"

#include <optional>

// Between HTTP and the service: what every endpoint does alike.
namespace usherd::exchange {

Caller callerOf(const Request &);
Response toResponse(const usher::Result<Answer> &, const QString &reference);
Reply replyTo(const RouteRequest &, const Respond &);
// unsupported_media_type, unless the body is said to be JSON in UTF-8.
std::optional<usher::Problem> notJson(const Request &);

// The body as a message, read strictly, or why it is none.
template <class Message> usher::Result<Message> messageOf(const Request &request)
{
    if (const std::optional<usher::Problem> problem = notJson(request))
        return *problem;
    return usher::api::decode<Message>(request.body, usher::api::Members::Strict);
}

// The handlers of an operation: of one that takes a message, of one about what the path names as well, and of one that
// takes neither.
template <class Message>
RouteHandler taking(Services &services, void (Services::*operation)(const Caller &, const Message &, const Reply &))
{
    return [&services, operation](const RouteRequest &request, const Respond &respond) {
        const Reply reply = replyTo(request, respond);
        const usher::Result<Message> message = messageOf<Message>(*request.http);
        if (!message)
            return reply(message.problem());
        (services.*operation)(callerOf(*request.http), *message, reply);
    };
}

template <class Message>
RouteHandler taking(Services &services, const QByteArray &parameter,
    void (Services::*operation)(const Caller &, const QString &, const Message &, const Reply &))
{
    return [&services, parameter, operation](const RouteRequest &request, const Respond &respond) {
        const Reply reply = replyTo(request, respond);
        const usher::Result<Message> message = messageOf<Message>(*request.http);
        if (!message)
            return reply(message.problem());
        (services.*operation)(
            callerOf(*request.http), QString::fromUtf8(request.parameter(parameter)), *message, reply);
    };
}

RouteHandler asking(Services &, void (Services::*operation)(const Caller &, const Reply &));
// The same, for one that is sent the body {}.
RouteHandler takingNothing(Services &, void (Services::*operation)(const Caller &, const Reply &));

} // namespace usherd::exchange

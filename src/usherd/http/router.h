#pragma once

#include "usherd/http/message.h"

#include <QHash>

namespace usherd {

struct RouteRequest
{
    std::shared_ptr<const Request> http;
    QHash<QByteArray, QByteArray> parameters; // what stood in the place of each "{name}"

    QByteArray parameter(const QByteArray &name) const { return parameters.value(name); }
};

using RouteHandler = std::function<void(RouteRequest, Respond)>;

// Finds the handler of a method and path. A fixed segment wins over a "{name}". Unknown paths answer 404, known ones
// with another method 405 with Allow; HEAD is served by GET's handler. A Router is a Handler; copies share the routes.
class Router
{
public:
    Router();

    // pattern: "/api/v1/purchases/{id}". Each method and pattern once; all of them before the server starts.
    void add(const QByteArray &method, const QByteArray &pattern, RouteHandler handler);
    void operator()(std::shared_ptr<Request> request, Respond respond) const;

private:
    struct Node;
    std::shared_ptr<Node> m_root;
};

} // namespace usherd

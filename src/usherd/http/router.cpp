#include "usherd/http/router.h"

#include "common/core/problemcodes.h"

#include <map>

namespace usherd {

using usher::Problem;

struct Router::Node
{
    std::map<QByteArray, std::shared_ptr<Node>> fixed;
    std::map<QByteArray, std::shared_ptr<Node>> named; // by the parameter's name
    std::map<QByteArray, RouteHandler> methods;
    QByteArray pattern; // of a node with methods

    const Node *find(const QList<QByteArray> &segments, qsizetype at, QHash<QByteArray, QByteArray> &parameters) const
    {
        if (at == segments.size())
            return methods.empty() ? nullptr : this;
        const QByteArray &segment = segments[at];
        if (const auto next = fixed.find(segment); next != fixed.end()) {
            if (const Node *found = next->second->find(segments, at + 1, parameters))
                return found;
        }
        if (segment.isEmpty())
            return nullptr;
        for (const auto &[name, next] : named) {
            if (const Node *found = next->find(segments, at + 1, parameters)) {
                parameters.insert(name, segment);
                return found;
            }
        }
        return nullptr;
    }
};

Router::Router()
    : m_root(std::make_shared<Node>())
{
}

void Router::add(const QByteArray &method, const QByteArray &pattern, RouteHandler handler)
{
    Q_ASSERT(pattern.startsWith('/'));
    Node *node = m_root.get();
    for (const QByteArray &segment : pattern.sliced(1).split('/')) {
        const bool isName = segment.startsWith('{') && segment.endsWith('}');
        auto &next = isName ? node->named[segment.sliced(1, segment.size() - 2)] : node->fixed[segment];
        if (!next)
            next = std::make_shared<Node>();
        node = next.get();
    }
    Q_ASSERT(!node->methods.contains(method));
    node->methods.emplace(method, std::move(handler));
    node->pattern = pattern;
}

void Router::operator()(std::shared_ptr<Request> request, Respond respond) const
{
    QHash<QByteArray, QByteArray> parameters;
    const Node *node = m_root->find(request->path.sliced(1).split('/'), 0, parameters);
    if (!node)
        return respond(problemResponse(Problem::make(usher::problem_code::not_found), request->id));
    request->route = node->pattern;
    auto route = node->methods.find(request->method);
    if (route == node->methods.end() && request->method == "HEAD")
        route = node->methods.find("GET");
    if (route != node->methods.end())
        return route->second({std::move(request), std::move(parameters)}, std::move(respond));

    QByteArrayList allowed;
    for (const auto &[method, handler] : node->methods) {
        allowed.append(method);
        if (method == "GET" && !node->methods.contains("HEAD"))
            allowed.append("HEAD");
    }
    Response response = problemResponse(Problem::make(usher::problem_code::method_not_allowed), request->id);
    response.headers.append({"Allow", allowed.join(", ")});
    respond(std::move(response));
}

} // namespace usherd

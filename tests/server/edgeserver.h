#pragma once

#include "server/edgeclient.h"
#include "usherd/http/server.h"

#include <QtGlobal>

#include <future>
#include <thread>

// A server with a handler that does what tests of the edge need.
namespace edgeserver {

using namespace usherd;

inline const QByteArray getEcho = "GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n";
inline const QByteArray hold = "GET /hold HTTP/1.1\r\nHost: localhost\r\n\r\n";

inline QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

inline QByteArray post(const QByteArray &more, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n" + body;
}

// Answers by path; "/hold" hands its Respond to the test.
class TestServer
{
public:
    explicit TestServer(const Limits &limits)
        : TestServer(Server::Options{.limits = limits})
    {
    }
    explicit TestServer(const Server::Options &options = {})
        : server(options,
            [this](const std::shared_ptr<const Request> &request, const Respond &respond) { handle(request, respond); })
    {
        const auto started = server.start();
        if (started)
            port = *started;
        else
            qCritical("%s", qPrintable(started.problem().detail));
    }

    Respond takeHeld() { return held.get_future().get(); }

    int port = 0;
    std::promise<Respond> held;
    Server server; // last: its threads use the rest

private:
    void handle(const std::shared_ptr<const Request> &request, const Respond &respond)
    {
        if (request->path == "/hold")
            return held.set_value(respond);
        if (request->path == "/drop")
            return;
        if (request->path == "/throw")
            throw std::runtime_error("on purpose");
        if (request->path == "/twice") {
            respond({200, "text/plain", {}, "first"});
            return respond({500, "text/plain", {}, "second"});
        }
        if (request->path == "/thread")
            return std::thread([respond] { respond({200, "text/plain", {}, "from afar"}); }).detach();
        if (request->path == "/whose") {
            const auto thread = qint64(std::hash<std::thread::id>()(std::this_thread::get_id()));
            return respond({200, "text/plain", {}, QByteArray::number(thread)});
        }
        if (request->path == "/split")
            return respond({200, "text/plain", {{"X-Name", "a\r\nX-Evil: b"}}, {}});
        if (request->path == "/nothing")
            return respond({204, {}, {}, {}});
        if (request->path == "/large")
            return respond({200, "text/plain", {{"Cache-Control", "max-age=60"}}, QByteArray(3'000'000, 'x')});
        QByteArray echo = request->method + ' ' + request->path;
        for (const auto &[name, value] : request->query)
            echo += " [" + name + '=' + value + ']';
        if (!request->body.isEmpty())
            echo += ' ' + request->body;
        respond({200, "text/plain", {}, echo});
    }
};

// Whether one who comes now is answered.
inline bool isServed(int port)
{
    EdgeClient client;
    return client.connectTo(port) && client.ask(getEcho).status == 200;
}

} // namespace edgeserver

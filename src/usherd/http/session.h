#pragma once

#include "usherd/http/accesslog.h"
#include "usherd/http/server.h"
#include "usherd/http/stream.h"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace usherd::edge {

using Timer = boost::asio::basic_waitable_timer<std::chrono::steady_clock,
    boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

class Session;

// Who is connected, and how many from where. Any thread.
class Guests
{
public:
    explicit Guests(const Limits &limits)
        : m_limits(limits)
    {
    }
    // Why there is no place for one more from that network, or nothing: then it has one until leave(). Without a
    // network it counts in total only.
    std::optional<Refusal> enter(const std::string &network);
    void greet(const std::shared_ptr<Session> &session);
    void leave(Session *session, const std::string &network);

    std::size_t count() const;
    void tell(void (Session::*what)()) const; // each on its thread
    void waitUntilAllLeft(milliseconds patience);

private:
    const Limits &m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_lastLeft;
    std::unordered_map<Session *, std::weak_ptr<Session>> m_sessions;
    std::unordered_map<std::string, std::size_t> m_networks;
    std::size_t m_count = 0;
};

// What the connections of a server share. Answers under way hold it, so it may outlive the Server.
struct Edge : std::enable_shared_from_this<Edge>
{
    Edge(Server::Options o, Handler h)
        : options(std::move(o))
        , handler(std::move(h))
    {
        for (int i = 0; i < std::max(1, options.threads); ++i)
            loops.emplace_back(1); // which one thread runs: it wakes no other, and takes fewer locks
    }

    const Server::Options options;
    const Handler handler;
    Guests guests{options.limits};
    std::atomic<bool> draining = false;
    std::atomic<std::size_t> requests = 0; // being handled
    RefusalLog refusals;
    // Last, so that it goes first: what it still has queued may hold sessions, and they sign off above.
    std::deque<boost::asio::io_context> loops; // one a thread

    void refused(Refusal reason);
};

// One connection: handshake, header, body, dispatch, write, and again. Everything but the constructor and destructor
// runs on the thread of its loop; the operation or timer under way keeps it alive.
class Session : public std::enable_shared_from_this<Session>
{
public:
    // For somebody who entered with Guests::enter(network).
    Session(Edge &edge, Socket socket, ssl_st *ssl, QByteArray peer, std::string network);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Executor executor() { return m_stream.executor(); }
    void begin();
    void answer(quint64 serial, Response response);
    void drain();
    void abandon(); // without the answer that is still awaited
    void close();

private:
    enum class State { Handshake, Idle, Header, Body, Dispatch, Write, Closing };

    void enter(State state, milliseconds limit);
    void arm();
    void expire();
    void rest();
    void leave();

    void awaitRequest(milliseconds patience);
    void readMore();
    void parse();
    void onHeader(error_code error);
    void dispatch();
    void endDispatch();
    void refuse(const QString &problem, int status = 0); // 0: the contract's
    void write(const Response &response);
    void finish();
    void swallow();

    // A completion handler that keeps the session alive and does nothing once it is closed.
    template <class F> auto then(F function)
    {
        return [self = shared_from_this(), function](error_code error, auto &&...rest) {
            if (self->m_stream.isOpen())
                function(*self, error, rest...);
        };
    }

    Edge &m_edge;
    const Limits &m_limits = m_edge.options.limits;
    Stream m_stream;
    Timer m_timer;
    const std::string m_network;
    const QByteArray m_peer;

    State m_state = State::Handshake;
    steady_clock::time_point m_deadline;
    steady_clock::time_point m_restAt = steady_clock::time_point::max();
    steady_clock::time_point m_armedFor = steady_clock::time_point::max();

    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::shared_ptr<Request> m_request;
    steady_clock::time_point m_begun; // when the request's first byte was there
    bool m_keepAlive = false;
    bool m_http10 = false;
    bool m_served = false; // a request
    quint64 m_serial = 0; // of the request being dispatched; an answer to an earlier one is too late
    std::size_t m_swallowed = 0;
    std::string m_out;
};

} // namespace usherd::edge

#include "usherd/http/session.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/http/accesslog.h"
#include "usherd/http/wire.h"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

namespace usherd::edge {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace code = usher::problem_code;
using usher::Problem;

namespace {

constexpr std::size_t oneRead = 2048; // most requests fit; no more than that is kept for an idle connection
// A drain leaves so much time to a request whose sender could not know of it.
constexpr milliseconds drainPatience{3000};

QByteArray bytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// The one answer behind all copies of a Respond.
class Answer
{
public:
    Answer(std::shared_ptr<Edge> edge, std::weak_ptr<Session> session, quint64 serial, QString id)
        : m_edge(std::move(edge))
        , m_session(std::move(session))
        , m_serial(serial)
        , m_id(std::move(id))
    {
    }
    // NOLINTNEXTLINE(bugprone-exception-escape): only where memory is gone, and then there is nothing left to save
    ~Answer()
    {
        if (!m_given)
            give(problemResponse(Problem::make(code::internal_error), m_id));
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void give(Response response)
    {
        if (m_given.exchange(true))
            return;
        if (const auto session = m_session.lock())
            asio::post(session->executor(), [session, serial = m_serial, response = std::move(response)]() mutable {
                session->answer(serial, std::move(response));
            });
    }

private:
    const std::shared_ptr<Edge> m_edge; // the session's executor lives as long as this
    const std::weak_ptr<Session> m_session;
    const quint64 m_serial;
    const QString m_id;
    std::atomic<bool> m_given = false;
};

} // namespace

void Edge::refused(Refusal reason)
{
    refusals.add(reason);
    if (options.observer)
        options.observer->refused(reason);
}

Session::Session(Edge &edge, Socket socket, ssl_st *ssl, QByteArray peer, std::string network)
    : m_edge(edge)
    , m_stream(std::move(socket), ssl)
    , m_timer(m_stream.executor())
    , m_network(std::move(network))
    , m_peer(std::move(peer))
    , m_buffer(m_limits.headerBytes + oneRead)
{
}

Session::~Session()
{
    if (m_state == State::Dispatch)
        endDispatch();
    m_edge.guests.leave(this, m_network);
}

void Session::enter(State state, milliseconds limit)
{
    m_state = state;
    const auto now = steady_clock::now();
    m_deadline = now + limit;
    m_restAt = state == State::Idle ? now + m_limits.rest : steady_clock::time_point::max();
    // A later deadline is noticed when the timer fires for the earlier one: busy connections hardly touch it.
    if (std::min(m_deadline, m_restAt) < m_armedFor)
        arm();
}

void Session::arm()
{
    m_armedFor = std::min(m_deadline, m_restAt);
    m_timer.expires_at(m_armedFor);
    m_timer.async_wait(then([](Session &s, error_code error) {
        if (error)
            return;
        const auto now = steady_clock::now();
        if (now >= s.m_deadline)
            return s.expire();
        if (now >= s.m_restAt)
            s.rest();
        s.arm();
    }));
}

// Not after each answer: such large pieces come from arenas that threads share, and wait for each other at.
void Session::rest()
{
    m_restAt = steady_clock::time_point::max();
    m_stream.freeBuffers();
    std::string().swap(m_out);
}

void Session::expire()
{
    m_armedFor = steady_clock::time_point::max();
    if (m_state == State::Idle)
        return leave();
    if (m_state == State::Handshake)
        m_edge.refused(Refusal::Handshake);
    if (m_state != State::Dispatch)
        return close();
    Problem problem = Problem::make(code::overloaded);
    problem.retryAfter = 5;
    answer(m_serial, problemResponse(problem, m_request->id));
}

void Session::close()
{
    m_stream.close();
    m_timer.cancel();
}

// Between requests. A proxy's next one may be under way: it must meet an end, which it may answer by asking elsewhere,
// not a reset.
void Session::leave()
{
    if (!m_served)
        return close();
    enter(State::Idle, m_limits.linger);
    m_stream.stopReading();
}

void Session::abandon()
{
    if (m_state != State::Dispatch)
        return close();
    endDispatch();
    finish();
}

void Session::drain()
{
    if (m_state != State::Idle)
        return;
    error_code failed;
    const std::size_t waiting = m_stream.socket().available(failed);
    if (m_served && waiting == 0)
        leave();
    else
        enter(State::Idle, drainPatience);
}

void Session::begin()
{
    enter(State::Handshake, m_limits.handshake);
    m_stream.handshake(then([](Session &s, error_code error, std::size_t) {
        if (!error) {
            s.rest(); // many a one never asks
            return s.awaitRequest(s.m_limits.header);
        }
        s.m_edge.refused(Refusal::Handshake);
        s.close();
    }));
}

void Session::awaitRequest(milliseconds patience)
{
    if (m_edge.draining) {
        if (m_served)
            return finish();
        patience = std::min(patience, drainPatience);
    }
    m_request = std::make_shared<Request>();
    m_request->id = usher::random::reference(96);
    m_request->remoteAddress = m_peer;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_limits.headerBytes));
    m_parser->body_limit(m_limits.bodyBytes);
    enter(State::Idle, patience);
    if (m_buffer.size() > 0)
        parse();
    else
        readMore();
}

void Session::readMore()
{
    const auto space = m_buffer.prepare(std::min(oneRead, m_buffer.max_size() - m_buffer.size()));
    m_stream.read(space.data(), space.size(), then([](Session &s, error_code error, std::size_t size) {
        s.m_buffer.commit(size);
        const bool isLeaving = error == asio::error::operation_aborted && s.m_state == State::Idle;
        const bool isEnded = error == asio::error::eof && (s.m_state == State::Idle || s.m_state == State::Header);
        if (!error)
            s.parse();
        else if (isLeaving || isEnded)
            s.finish();
        else
            s.close();
    }));
}

// Takes what is in the buffer.
void Session::parse()
{
    if (m_state == State::Idle) {
        m_begun = steady_clock::now();
        enter(State::Header, m_limits.header);
    }
    error_code error;
    m_buffer.consume(m_parser->put(m_buffer.data(), error));
    if (error == http::error::need_more) {
        if (m_buffer.size() < m_buffer.max_size())
            return readMore();
        error = http::error::header_limit;
    }
    if (m_state == State::Header)
        return onHeader(error);
    if (error)
        return close();
    if (!m_parser->is_done())
        return readMore();
    m_request->body = QByteArray::fromStdString(m_parser->get().body());
    dispatch();
}

void Session::onHeader(error_code error)
{
    m_keepAlive = false; // until the request is known to be sound
    if (error == http::error::header_limit)
        return refuse(code::payload_too_large, 431);
    if (error == http::error::body_limit)
        return refuse(code::payload_too_large);
    if (error)
        return refuse(code::bad_request);

    const auto &message = m_parser->get();
    m_http10 = message.version() == 10;
    // Chunked bodies are where servers and proxies disagree, and where this Beast has its known faults.
    if (message.count(http::field::transfer_encoding) > 0)
        return refuse(code::bad_request, 411);
    m_request->method = bytes(message.method_string());
    m_request->headers.reserve(std::distance(message.begin(), message.end()));
    for (const auto &field : message)
        m_request->headers.append({bytes(field.name_string()), bytes(field.value())});
    const auto target = message.target();
    if (!wire::headersAreSound(*m_request, !m_http10)
        || !wire::parseTarget({target.data(), qsizetype(target.size())}, *m_request))
        return refuse(code::bad_request);
    if (!wire::isFor(*m_request, m_edge.options.hosts))
        return refuse(code::bad_request, 421);

    m_keepAlive = m_parser->keep_alive();
    if (m_parser->is_done())
        return dispatch();
    const bool asks = boost::beast::iequals(message[http::field::expect], "100-continue");
    m_parser->eager(true);
    enter(State::Body, m_limits.body);
    if (m_buffer.size() > 0)
        return parse();
    if (!asks || m_http10)
        return readMore();
    m_stream.write("HTTP/1.1 100 Continue\r\n\r\n", then([](Session &s, error_code failure, std::size_t) {
        if (failure)
            s.close();
        else
            s.readMore();
    }));
}

void Session::dispatch()
{
    m_parser.reset();
    m_served = true;
    ++m_edge.requests;
    enter(State::Dispatch, m_limits.dispatch);
    const auto answer
        = std::make_shared<Answer>(m_edge.shared_from_this(), weak_from_this(), ++m_serial, m_request->id);
    try {
        m_edge.handler(m_request, [answer](Response response) { answer->give(std::move(response)); });
    } catch (const std::exception &exception) {
        qCCritical(usher::logServer, "a handler threw: %s", exception.what());
        answer->give(problemResponse(Problem::make(code::internal_error), m_request->id));
    }
}

void Session::endDispatch()
{
    --m_edge.requests;
}

void Session::answer(quint64 serial, Response response)
{
    if (m_state != State::Dispatch || serial != m_serial || !m_stream.isOpen())
        return;
    endDispatch();
    if (!wire::headersAreSound(response)) {
        qCCritical(usher::logServer, "a handler set a header that it must not");
        response = problemResponse(Problem::make(code::internal_error), m_request->id);
    }
    write(response);
}

void Session::refuse(const QString &problem, int status)
{
    m_keepAlive = false;
    write(problemResponse(Problem::make(problem, status), m_request->id));
}

void Session::write(const Response &response)
{
    enter(State::Write, m_limits.write);
    m_keepAlive = m_keepAlive && !m_edge.draining;
    const auto persistence = !m_keepAlive ? wire::Persistence::Close
        : m_http10                        ? wire::Persistence::KeepAliveHttp10
                                          : wire::Persistence::KeepAlive;
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(response.status)));
    wire::writeHead(m_out, response, {reason.data(), reason.size()}, m_request->id, persistence, m_stream.isTls());
    if (m_request->method != "HEAD" && wire::hasBody(response.status))
        m_out.append(response.body.constData(), std::size_t(response.body.size())); // one record, one system call

    const Exchange exchange{wire::methodName(m_request->method), m_request->route, response.status, response.code,
        std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - m_begun), qsizetype(m_out.size()),
        m_request->id};
    if (m_edge.options.logged)
        logAnswer(exchange);
    if (m_edge.options.observer)
        m_edge.options.observer->answered(exchange);

    m_stream.write(m_out, then([](Session &s, error_code error, std::size_t) {
        if (error)
            s.close();
        else if (s.m_keepAlive)
            s.awaitRequest(s.m_limits.keepAlive);
        else
            s.finish();
    }));
}

// Lingering close: a client still sending would get a reset for it and lose the answer.
void Session::finish()
{
    enter(State::Closing, m_limits.linger);
    m_stream.shutdown(then([](Session &s, error_code error, std::size_t) {
        if (error)
            return s.close();
        s.m_buffer.clear();
        s.swallow();
    }));
}

void Session::swallow()
{
    const auto space = m_buffer.prepare(m_limits.headerBytes);
    m_stream.readRaw(space.data(), space.size(), then([](Session &s, error_code error, std::size_t size) {
        s.m_swallowed += size;
        if (error || s.m_swallowed > s.m_limits.lingerBytes)
            s.close();
        else
            s.swallow();
    }));
}

} // namespace usherd::edge

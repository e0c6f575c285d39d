#include "usherd/http/server.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/http/tls.h"
#include "usherd/http/wire.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace usherd {

namespace asio = boost::asio;
namespace http = boost::beast::http;
namespace code = usher::problem_code;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// Concrete executors: the type-erased defaults cost a virtual call and an allocation per operation.
using Strand = asio::strand<asio::io_context::executor_type>;
using Socket = asio::basic_stream_socket<tcp, Strand>;
using Acceptor = asio::basic_socket_acceptor<tcp, Strand>;
using Timer = asio::basic_waitable_timer<steady_clock, asio::wait_traits<steady_clock>, Strand>;

constexpr std::size_t firstRead = 2048;

QByteArray bytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

asio::ip::address plainAddress(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address;
}

// One customer's network, as far as a limit by address can tell.
std::string network(const asio::ip::address &address)
{
    if (address.is_v4())
        return address.to_string();
    const auto all = address.to_v6().to_bytes();
    return {all.begin(), all.begin() + 8};
}

} // namespace

class Server::Core : public std::enable_shared_from_this<Core>
{
public:
    class Session;
    class Answer;

    Core(Options o, Handler h)
        : options(std::move(o))
        , handler(std::move(h))
        , io(std::max(1, options.threads))
        , acceptor(asio::make_strand(io))
        , backOff(acceptor.get_executor())
    {
    }

    usher::Result<int> start();
    void stop(milliseconds drain);

    const Options options;
    const Handler handler;
    QByteArray fingerprint;
    std::atomic<bool> draining = false;

private:
    void accept();
    void admit(Socket socket);
    void forget(Session *session, const std::string &origin);
    void tell(void (Session::*what)());

    std::shared_ptr<SSL_CTX> tls;
    std::vector<std::thread> threads;
    std::mutex mutex; // guards the two maps
    std::condition_variable lastGone;
    std::unordered_map<Session *, std::weak_ptr<Session>> sessions;
    std::unordered_map<std::string, std::size_t> origins;

    // After the maps, so that it goes before them: what it still has queued may hold sessions, and they sign off there.
    asio::io_context io;
    Acceptor acceptor;
    Timer backOff;
};

// One connection. Everything but the constructor and destructor runs on its strand; the operation or timer under way
// keeps it alive.
class Server::Core::Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Core &core, Socket socket, SSL *ssl, const asio::ip::address &peer)
        : m_core(core)
        , m_stream(std::move(socket), ssl)
        , m_timer(strand())
        , m_origin(network(peer))
        , m_peer(QByteArray::fromStdString(peer.to_string()))
    {
    }
    ~Session() { m_core.forget(this, m_origin); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Strand strand() { return m_stream.next_layer().get_executor(); }
    void begin();
    void answer(quint64 serial, Response response);
    void drain();
    void close();

private:
    enum class State { Handshake, Idle, Header, Body, Dispatch, Write, Closing };

    void enter(State state, milliseconds limit);
    void arm();
    void expire();

    void awaitRequest(milliseconds patience);
    void readHeader();
    void onHeader(error_code error);
    void readBody();
    void dispatch();
    void refuse(int status, const QString &problem);
    void write(Response response);
    void finish();
    void swallow();

    // A completion handler that keeps the session alive and does nothing once it is closed.
    template <class F> auto then(F function)
    {
        return [self = shared_from_this(), function](error_code error, auto &&...rest) {
            if (self->m_stream.next_layer().is_open())
                function(*self, error, rest...);
        };
    }

    Core &m_core;
    const Limits &m_limits = m_core.options.limits;
    asio::ssl::stream<Socket> m_stream;
    Timer m_timer;
    const std::string m_origin;
    const QByteArray m_peer;

    State m_state = State::Handshake;
    steady_clock::time_point m_deadline;
    steady_clock::time_point m_armedFor = steady_clock::time_point::max();

    boost::beast::flat_buffer m_buffer{m_limits.headerBytes + firstRead};
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::shared_ptr<Request> m_request;
    bool m_keepAlive = false;
    bool m_http10 = false;
    quint64 m_serial = 0; // of the request being dispatched; an answer to an earlier one is too late
    std::size_t m_swallowed = 0;
    QByteArray m_head;
    QByteArray m_body;
};

// The one answer behind all copies of a Respond. It holds the core, because it may outlive the Server.
class Server::Core::Answer
{
public:
    Answer(std::shared_ptr<Core> core, std::weak_ptr<Session> session, quint64 serial, QString id)
        : m_core(std::move(core))
        , m_session(std::move(session))
        , m_serial(serial)
        , m_id(std::move(id))
    {
    }
    ~Answer()
    {
        if (!m_given)
            give(problemResponse(500, code::internal_error, m_id));
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void give(Response response)
    {
        if (m_given.exchange(true))
            return;
        if (const auto session = m_session.lock())
            asio::post(session->strand(), [session, serial = m_serial, response = std::move(response)]() mutable {
                session->answer(serial, std::move(response));
            });
    }

private:
    const std::shared_ptr<Core> m_core;
    const std::weak_ptr<Session> m_session;
    const quint64 m_serial;
    const QString m_id;
    std::atomic<bool> m_given = false;
};

// --- Session: handshake, header, body, dispatch, write, and again

void Server::Core::Session::enter(State state, milliseconds limit)
{
    m_state = state;
    m_deadline = steady_clock::now() + limit;
    // A later deadline is noticed when the timer fires for the earlier one: busy connections hardly touch it.
    if (m_deadline < m_armedFor)
        arm();
}

void Server::Core::Session::arm()
{
    m_armedFor = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait(then([](Session &s, error_code error) {
        if (error)
            return;
        if (steady_clock::now() < s.m_deadline)
            s.arm();
        else
            s.expire();
    }));
}

void Server::Core::Session::expire()
{
    if (m_state != State::Dispatch)
        return close();
    m_armedFor = steady_clock::time_point::max();
    answer(m_serial, problemResponse(503, code::overloaded, m_request->id, 5));
}

void Server::Core::Session::close()
{
    error_code ignored;
    m_stream.next_layer().close(ignored);
    m_timer.cancel();
}

void Server::Core::Session::drain()
{
    if (m_state == State::Handshake || m_state == State::Idle)
        close();
}

void Server::Core::Session::begin()
{
    enter(State::Handshake, m_limits.handshake);
    m_stream.async_handshake(asio::ssl::stream_base::server, then([](Session &s, error_code error) {
        if (error)
            s.close();
        else
            s.awaitRequest(s.m_limits.header);
    }));
}

void Server::Core::Session::awaitRequest(milliseconds patience)
{
    if (m_core.draining)
        return finish();
    m_request = std::make_shared<Request>();
    m_request->id = usher::random::token(96);
    m_request->remoteAddress = m_peer;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_limits.headerBytes));
    m_parser->body_limit(m_limits.bodyBytes);
    if (m_buffer.size() > 0)
        return readHeader();
    enter(State::Idle, patience);
    m_stream.async_read_some(m_buffer.prepare(firstRead), then([](Session &s, error_code error, std::size_t size) {
        s.m_buffer.commit(size);
        if (!error)
            s.readHeader();
        else if (error == asio::error::eof)
            s.finish();
        else
            s.close();
    }));
}

void Server::Core::Session::readHeader()
{
    enter(State::Header, m_limits.header);
    http::async_read_header(
        m_stream, m_buffer, *m_parser, then([](Session &s, error_code error, std::size_t) { s.onHeader(error); }));
}

void Server::Core::Session::onHeader(error_code error)
{
    m_keepAlive = false; // until the request is known to be sound
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refuse(431, code::payload_too_large);
    if (error == http::error::body_limit)
        return refuse(413, code::payload_too_large);
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return finish();
    if (error)
        return error.category() == http::make_error_code(http::error::bad_method).category()
            ? refuse(400, code::bad_request)
            : close();

    const auto &message = m_parser->get();
    m_http10 = message.version() == 10;
    // Chunked bodies are where servers and proxies disagree, and where this Beast has its known faults.
    if (message.count(http::field::transfer_encoding) > 0)
        return refuse(411, code::bad_request);
    m_request->method = bytes(message.method_string());
    for (const auto &field : message)
        m_request->headers.append({bytes(field.name_string()), bytes(field.value())});
    const auto target = message.target();
    if (!wire::headersAreSound(*m_request, !m_http10)
        || !wire::parseTarget({target.data(), qsizetype(target.size())}, *m_request))
        return refuse(400, code::bad_request);

    m_keepAlive = m_parser->keep_alive();
    const bool asks = boost::beast::iequals(message[http::field::expect], "100-continue");
    if (m_parser->is_done())
        return dispatch();
    enter(State::Body, m_limits.body);
    if (!asks || m_http10 || m_buffer.size() > 0)
        return readBody();
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), then([](Session &s, error_code failure, std::size_t) {
        if (failure)
            s.close();
        else
            s.readBody();
    }));
}

void Server::Core::Session::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, then([](Session &s, error_code error, std::size_t) {
        if (error)
            return s.close();
        s.m_request->body = QByteArray::fromStdString(s.m_parser->get().body());
        s.dispatch();
    }));
}

void Server::Core::Session::dispatch()
{
    m_parser.reset();
    enter(State::Dispatch, m_limits.dispatch);
    const auto answer
        = std::make_shared<Answer>(m_core.shared_from_this(), weak_from_this(), ++m_serial, m_request->id);
    try {
        m_core.handler(m_request, [answer](Response response) { answer->give(std::move(response)); });
    } catch (const std::exception &exception) {
        qCCritical(usher::logServer, "a handler threw: %s", exception.what());
        answer->give(problemResponse(500, code::internal_error, m_request->id));
    }
}

void Server::Core::Session::answer(quint64 serial, Response response)
{
    if (m_state != State::Dispatch || serial != m_serial || !m_stream.next_layer().is_open())
        return;
    if (!wire::headersAreSound(response)) {
        qCCritical(usher::logServer, "a handler set a header that it must not");
        response = problemResponse(500, code::internal_error, m_request->id);
    }
    write(std::move(response));
}

void Server::Core::Session::refuse(int status, const QString &problem)
{
    m_keepAlive = false;
    write(problemResponse(status, problem, m_request->id));
}

void Server::Core::Session::write(Response response)
{
    enter(State::Write, m_limits.write);
    m_keepAlive = m_keepAlive && !m_core.draining;
    const auto persistence = !m_keepAlive ? wire::Persistence::Close
        : m_http10                        ? wire::Persistence::KeepAliveHttp10
                                          : wire::Persistence::KeepAlive;
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(response.status)));
    m_head = wire::head(response, {reason.data(), qsizetype(reason.size())}, m_request->id, persistence);
    m_body = m_request->method != "HEAD" && wire::hasBody(response.status) ? std::move(response.body) : QByteArray();
    const std::array buffers{asio::const_buffer(m_head.constData(), size_t(m_head.size())),
        asio::const_buffer(m_body.constData(), size_t(m_body.size()))};
    asio::async_write(m_stream, buffers, then([](Session &s, error_code error, std::size_t) {
        s.m_body.clear();
        if (error)
            s.close();
        else if (s.m_keepAlive)
            s.awaitRequest(s.m_limits.keepAlive);
        else
            s.finish();
    }));
}

// Lingering close: a client still sending would get a reset for it and lose the answer.
void Server::Core::Session::finish()
{
    enter(State::Closing, m_limits.linger);
    // As if the client had said goodbye: else async_shutdown() waits for that, and many wait for our FIN first.
    SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
    m_stream.async_shutdown(then([](Session &s, error_code error) {
        if (error)
            return s.close();
        s.m_stream.next_layer().shutdown(tcp::socket::shutdown_send, error);
        s.m_buffer.clear();
        s.swallow();
    }));
}

void Server::Core::Session::swallow()
{
    auto space = m_buffer.prepare(m_limits.headerBytes);
    m_stream.next_layer().async_read_some(space, then([](Session &s, error_code error, std::size_t size) {
        s.m_swallowed += size;
        if (error || s.m_swallowed > s.m_limits.lingerBytes)
            s.close();
        else
            s.swallow();
    }));
}

// --- Core: accepting, counting, stopping

usher::Result<int> Server::Core::start()
{
    const auto failed = [](const QString &what, const error_code &why) {
        return usher::Problem::make(
            code::internal_error, 0, what + QStringLiteral(": ") + QString::fromStdString(why.message()));
    };
    const auto context = makeTlsContext(options.tls);
    if (!context)
        return context.problem();
    tls = context->context;
    fingerprint = context->fingerprint;

    error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (error)
        return failed(QStringLiteral("address ") + QString::fromStdString(options.address), error);
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(QStringLiteral("cannot listen on ") + QString::fromStdString(options.address)
                + QStringLiteral(" port ") + QString::number(options.port),
            error);
    const int port = acceptor.local_endpoint(error).port();
    asio::post(acceptor.get_executor(), [this] { accept(); });
    for (int i = 0; i < std::max(1, options.threads); ++i)
        threads.emplace_back([this] { io.run(); });
    return port;
}

void Server::Core::accept()
{
    acceptor.async_accept(asio::make_strand(io), [this](error_code error, Socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error)
            admit(std::move(socket));
        if (!error || error == asio::error::connection_aborted)
            return accept();
        // Out of descriptors or memory: asking again at once would only spin.
        qCWarning(usher::logServer, "accept: %s", error.message().c_str());
        backOff.expires_after(options.limits.acceptBackOff);
        backOff.async_wait([this](error_code cancelled) {
            if (!cancelled && acceptor.is_open())
                accept();
        });
    });
}

void Server::Core::admit(Socket socket)
{
    error_code error;
    const auto peer = plainAddress(socket.remote_endpoint(error).address());
    if (error)
        return;
    socket.set_option(tcp::no_delay(true), error);
    std::shared_ptr<Session> session;
    {
        const std::scoped_lock lock(mutex);
        if (sessions.size() >= options.limits.connections)
            return;
        std::size_t &count = origins[network(peer)];
        SSL *const ssl = count < options.limits.connectionsPerAddress ? SSL_new(tls.get()) : nullptr;
        if (!ssl)
            return;
        session = std::make_shared<Session>(*this, std::move(socket), ssl, peer);
        sessions.emplace(session.get(), session);
        ++count;
    }
    asio::post(session->strand(), [session] { session->begin(); });
}

void Server::Core::forget(Session *session, const std::string &origin)
{
    const std::scoped_lock lock(mutex);
    sessions.erase(session);
    if (const auto entry = origins.find(origin); entry != origins.end() && --entry->second == 0)
        origins.erase(entry);
    if (sessions.empty())
        lastGone.notify_all();
}

void Server::Core::tell(void (Session::*what)())
{
    std::vector<std::shared_ptr<Session>> all; // released after the lock: the last owner's session locks it again
    const std::scoped_lock lock(mutex);
    for (const auto &[key, weak] : sessions) {
        if (auto session = weak.lock())
            all.push_back(std::move(session));
    }
    for (const auto &session : all)
        asio::post(session->strand(), [session, what] { (*session.*what)(); });
}

void Server::Core::stop(milliseconds drain)
{
    if (threads.empty())
        return;
    draining = true;
    asio::post(acceptor.get_executor(), [this] {
        error_code ignored;
        acceptor.close(ignored);
        backOff.cancel();
        tell(&Session::drain);
    });
    {
        std::unique_lock lock(mutex);
        lastGone.wait_for(lock, drain, [this] { return sessions.empty(); });
    }
    tell(&Session::close);
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
}

Server::Server(Options options, Handler handler)
    : m_core(std::make_shared<Core>(std::move(options), std::move(handler)))
{
}

Server::~Server()
{
    m_core->stop(milliseconds(0));
}

usher::Result<int> Server::start()
{
    return m_core->start();
}

void Server::stop(milliseconds drain)
{
    m_core->stop(drain);
}

QByteArray Server::fingerprint() const
{
    return m_core->fingerprint;
}

} // namespace usherd

#include "usherd/http/server.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usherd/http/session.h"
#include "usherd/http/tls.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <openssl/ssl.h>

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <future>
#include <thread>
#include <vector>

namespace usherd {

namespace asio = boost::asio;
using asio::ip::tcp;
using edge::error_code;
using edge::Session;
using std::chrono::milliseconds;

namespace {

using Acceptor = asio::basic_socket_acceptor<tcp, edge::Executor>;

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

usher::Problem problem(const QString &what)
{
    return usher::Problem::make(usher::problem_code::internal_error, 0, what);
}

usher::Problem failed(const QString &what, const error_code &why)
{
    return problem(what + QStringLiteral(": ") + QString::fromStdString(why.message()));
}

} // namespace

// Accepts.
class Server::Core
{
public:
    Core(Options options, Handler handler)
        : edge(std::make_shared<edge::Edge>(std::move(options), std::move(handler)))
        , acceptor(edge->loops.front())
        , backOff(acceptor.get_executor())
    {
    }

    usher::Result<int> start();
    void stop(milliseconds drain);
    usher::Result<usher::Done> loadTls();
    TlsContext tls() const;
    void ping(std::size_t from, std::function<void()> done);

    const std::shared_ptr<edge::Edge> edge;

private:
    error_code listen();
    asio::io_context &nextLoop();
    void accept();
    void admit(edge::Socket socket);
    void acceptNoMore();

    std::vector<std::thread> threads;
    std::vector<asio::executor_work_guard<edge::Executor>> work; // until stop(): loops without connections run on
    std::size_t turn = 0; // on the acceptor's thread
    mutable std::mutex mutex; // guards the TLS context
    TlsContext current;
    Acceptor acceptor;
    edge::Timer backOff;
};

usher::Result<usher::Done> Server::Core::loadTls()
{
    usher::Result<TlsContext> made = makeTlsContext(edge->options.tls);
    if (!made)
        return made.problem();
    const std::scoped_lock lock(mutex);
    current = std::move(made).value();
    return usher::Done{};
}

TlsContext Server::Core::tls() const
{
    const std::scoped_lock lock(mutex);
    return current;
}

error_code Server::Core::listen()
{
    const Options &options = edge->options;
    error_code error;
    if (options.socket >= 0) {
        sockaddr_storage name{};
        socklen_t size = sizeof name;
        if (::getsockname(options.socket, reinterpret_cast<sockaddr *>(&name), &size) != 0)
            return {errno, boost::system::system_category()};
        acceptor.assign(name.ss_family == AF_INET6 ? tcp::v6() : tcp::v4(), options.socket, error);
        return error;
    }
    const tcp::endpoint endpoint(asio::ip::make_address(options.address, error), options.port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

usher::Result<int> Server::Core::start()
{
    const Options &options = edge->options;
    error_code error;
    const QString address = QString::fromStdString(options.address);
    const auto numeric = asio::ip::make_address(options.address, error);
    if (error)
        return failed(QStringLiteral("address ") + address, error);
    if (options.protection == Protection::PlainOnLoopback && options.socket < 0 && !plainAddress(numeric).is_loopback())
        return problem(QStringLiteral("address %1: HTTP without TLS on the loopback interface only").arg(address));
    if (options.protection == Protection::Tls) {
        if (const auto loaded = loadTls(); !loaded)
            return loaded.problem();
    }
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to sockets whose other end may be gone
    error = listen();
    if (error)
        return failed(QStringLiteral("cannot listen on %1 port %2").arg(address, QString::number(options.port)), error);
    const int port = acceptor.local_endpoint(error).port();
    asio::post(acceptor.get_executor(), [this] { accept(); });
    for (asio::io_context &loop : edge->loops) {
        work.push_back(asio::make_work_guard(loop));
        threads.emplace_back([&loop] { loop.run(); });
    }
    return port;
}

// A connection stays with its loop: in turn they get as many each.
asio::io_context &Server::Core::nextLoop()
{
    return edge->loops[turn++ % edge->loops.size()];
}

void Server::Core::accept()
{
    acceptor.async_accept(nextLoop(), [this](error_code error, edge::Socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error)
            admit(std::move(socket));
        if (!error || error == asio::error::connection_aborted)
            return accept();
        // Out of descriptors or memory: asking again at once would only spin.
        qCWarning(usher::logServer, "accept: %s", error.message().c_str());
        backOff.expires_after(edge->options.limits.acceptBackOff);
        backOff.async_wait([this](error_code cancelled) {
            if (!cancelled && acceptor.is_open())
                accept();
        });
    });
}

void Server::Core::admit(edge::Socket socket)
{
    error_code error;
    const auto peer = plainAddress(socket.remote_endpoint(error).address());
    if (error)
        return;
    socket.set_option(tcp::no_delay(true), error);
    const QByteArray address = QByteArray::fromStdString(peer.to_string());
    const bool isProxy = edge->options.isProxy && edge->options.isProxy(address);
    std::string from = isProxy ? std::string() : network(peer);
    if (const auto refusal = edge->guests.enter(from))
        return edge->refused(*refusal);
    const auto context = tls().context;
    SSL *const ssl = context ? SSL_new(context.get()) : nullptr;
    if (context && !ssl)
        return edge->guests.leave(nullptr, from);
    const auto session = std::make_shared<Session>(*edge, std::move(socket), ssl, address, std::move(from));
    edge->guests.greet(session);
    asio::post(session->executor(), [session] { session->begin(); });
}

// Connections that the kernel has made already would be reset with the socket, unless somebody else holds it open.
void Server::Core::acceptNoMore()
{
    backOff.cancel();
    error_code error;
    acceptor.non_blocking(true, error);
    while (!error && edge->options.socket < 0) {
        edge::Socket socket(nextLoop());
        acceptor.accept(socket, error);
        if (!error)
            admit(std::move(socket));
    }
    // Not close(): it trusts that the socket leaves the poll by itself, which one that others hold open does not.
    if (const int descriptor = acceptor.release(error); !error)
        ::close(descriptor);
}

void Server::Core::stop(milliseconds drain)
{
    if (threads.empty())
        return;
    std::promise<void> closed;
    asio::post(acceptor.get_executor(), [this, &closed] {
        acceptNoMore();
        closed.set_value();
    });
    closed.get_future().wait();
    edge->draining = true;
    edge->guests.tell(&Session::drain);
    edge->guests.waitUntilAllLeft(drain);
    edge->guests.tell(&Session::abandon);
    work.clear();
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
}

void Server::Core::ping(std::size_t from, std::function<void()> done)
{
    asio::post(edge->loops[from], [this, next = from + 1, done = std::move(done)]() mutable {
        if (next == edge->loops.size())
            done();
        else
            ping(next, std::move(done));
    });
}

Server::Server(Options options, Handler handler)
    : m_core(std::make_unique<Core>(std::move(options), std::move(handler)))
{
}

Server::~Server() // NOLINT(bugprone-exception-escape): see the header
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

usher::Result<usher::Done> Server::reloadTls()
{
    const Options &options = m_core->edge->options;
    // A certificate made at start stays: clients may have pinned it.
    const bool isFromFiles = options.protection == Protection::Tls && !options.tls.certificate.empty();
    return isFromFiles ? m_core->loadTls() : usher::Done{};
}

QByteArray Server::fingerprint() const
{
    return m_core->tls().fingerprint;
}

qint64 Server::certificateEnds() const
{
    return m_core->tls().ends;
}

Server::Load Server::load() const
{
    return {m_core->edge->guests.count(), m_core->edge->requests};
}

void Server::ping(std::function<void()> done)
{
    m_core->ping(0, std::move(done));
}

} // namespace usherd

#include "usherd/http/stream.h"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <optional>

namespace usherd::edge {

namespace asio = boost::asio;

struct Stream::Step
{
    std::optional<Socket::wait_type> wait; // again, as soon as the socket is ready for this
    error_code error;
    std::size_t size = 0;
};

void Stream::Freed::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

Stream::Stream(Socket socket, ssl_st *ssl)
    : m_socket(std::move(socket))
    , m_ssl(ssl)
{
    error_code ignored; // a socket that cannot do this fails at the first operation
    m_socket.native_non_blocking(true, ignored);
    if (m_ssl)
        SSL_set_fd(m_ssl.get(), m_socket.native_handle());
}

Stream::~Stream() = default;

Stream::Step Stream::step(long result) const
{
    if (result > 0)
        return {{}, {}, std::size_t(result)};
    const int systemError = errno;
    switch (SSL_get_error(m_ssl.get(), int(result))) {
    case SSL_ERROR_WANT_READ:
        return {Socket::wait_read, {}, 0};
    case SSL_ERROR_WANT_WRITE:
        return {Socket::wait_write, {}, 0};
    case SSL_ERROR_ZERO_RETURN:
        return {{}, asio::error::eof, 0};
    case SSL_ERROR_SYSCALL:
        return {{}, error_code(systemError ? systemError : ECONNRESET, asio::error::get_system_category()), 0};
    default:
        return {{}, asio::error::connection_aborted, 0};
    }
}

Stream::Step Stream::step(ssize_t result, Socket::wait_type otherwise)
{
    if (result > 0)
        return {{}, {}, std::size_t(result)};
    if (result == 0)
        return {{}, asio::error::eof, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {otherwise, {}, 0};
    return {{}, error_code(errno, asio::error::get_system_category()), 0};
}

void Stream::run(Attempt attempt, Done done)
{
    if (m_ssl)
        ERR_clear_error(); // what another connection left on this thread
    const Step step = attempt();
    if (step.wait)
        await(*step.wait, std::move(attempt), std::move(done));
    else // never from within the call: a client with many small records would wind up the stack
        asio::post(m_socket.get_executor(), [done = std::move(done), step] { done(step.error, step.size); });
}

void Stream::await(Socket::wait_type what, Attempt attempt, Done done)
{
    m_socket.async_wait(what, [this, attempt = std::move(attempt), done = std::move(done)](error_code error) mutable {
        if (error)
            return done(error, 0);
        if (!m_socket.is_open())
            return done(asio::error::operation_aborted, 0);
        if (m_ssl)
            ERR_clear_error();
        const Step step = attempt();
        if (step.wait)
            await(*step.wait, std::move(attempt), std::move(done));
        else
            done(step.error, step.size);
    });
}

void Stream::handshake(Done done)
{
    run([this] { return m_ssl ? step(long(SSL_accept(m_ssl.get()))) : Step(); }, std::move(done));
}

void Stream::read(void *space, std::size_t size, Done done)
{
    if (!m_ssl)
        return readRaw(space, size, std::move(done));
    Attempt attempt = [this, space, size = int(std::min<std::size_t>(size, INT_MAX))] {
        return step(long(SSL_read(m_ssl.get(), space, size)));
    };
    // Mostly nothing is there yet, and to try would be a system call for nothing.
    if (SSL_has_pending(m_ssl.get()))
        run(std::move(attempt), std::move(done));
    else
        await(Socket::wait_read, std::move(attempt), std::move(done));
}

void Stream::readRaw(void *space, std::size_t size, Done done)
{
    await(
        Socket::wait_read,
        [this, space, size] { return step(::recv(m_socket.native_handle(), space, size, 0), Socket::wait_read); },
        std::move(done));
}

void Stream::stopReading()
{
    error_code ignored;
    m_socket.cancel(ignored);
}

void Stream::write(std::string_view all, Done done)
{
    run(
        [this, rest = all, total = all.size()]() mutable {
            for (;;) {
                const Step some = m_ssl
                    ? step(long(SSL_write(m_ssl.get(), rest.data(), int(std::min<std::size_t>(rest.size(), INT_MAX)))))
                    : step(::send(m_socket.native_handle(), rest.data(), rest.size(), 0), Socket::wait_write);
                if (some.wait || some.error)
                    return some;
                rest.remove_prefix(some.size);
                if (rest.empty())
                    return Step{{}, {}, total};
            }
        },
        std::move(done));
}

void Stream::freeBuffers()
{
    if (m_ssl)
        SSL_free_buffers(m_ssl.get());
}

void Stream::shutdown(Done done)
{
    run(
        [this] {
            if (m_ssl) {
                const int said = SSL_shutdown(m_ssl.get());
                if (said < 0) {
                    Step failed = step(long(said));
                    // What the client still sends does not concern us: it is swallowed below.
                    if (failed.wait == Socket::wait_write)
                        return failed;
                }
            }
            Step end;
            m_socket.shutdown(Socket::shutdown_send, end.error);
            return end;
        },
        std::move(done));
}

void Stream::close()
{
    error_code ignored;
    m_socket.close(ignored);
}

} // namespace usherd::edge

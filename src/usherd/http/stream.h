#pragma once

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <memory>
#include <string_view>

struct ssl_st;

namespace usherd::edge {

// Concrete executors: the type-erased defaults cost a virtual call and an allocation per operation.
using Executor = boost::asio::io_context::executor_type;
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;
using boost::system::error_code;

// A connection, with TLS or without. OpenSSL works on the socket itself: Asio's own TLS stream goes through four
// buffers of 17 KB a connection. One operation at a time; `done` is called by the executor, never before the call
// returns, and keeps the stream alive.
class Stream
{
public:
    using Done = std::function<void(error_code, std::size_t)>;

    Stream(Socket socket, ssl_st *ssl); // takes ssl over; null: plain
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    Socket &socket() { return m_socket; }
    Executor executor() { return m_socket.get_executor(); }
    bool isOpen() const { return m_socket.is_open(); }
    bool isTls() const { return m_ssl != nullptr; }

    void handshake(Done done); // at once without TLS
    void read(void *space, std::size_t size, Done done); // some; eof is an error
    void readRaw(void *space, std::size_t size, Done done); // beneath TLS
    void stopReading(); // a read under way ends with operation_aborted, unless it has something already
    void write(std::string_view all, Done done); // which must stay until then
    void freeBuffers(); // of TLS, unless something is in them; made again when needed
    void shutdown(Done done); // says goodbye and ends the sending half; does not wait for the other's goodbye
    void close();

private:
    struct Step;
    using Attempt = std::function<Step()>;
    struct Freed
    {
        void operator()(ssl_st *ssl) const;
    };

    void run(Attempt attempt, Done done);
    void await(Socket::wait_type what, Attempt attempt, Done done);
    Step step(long result) const; // of an OpenSSL call
    static Step step(ssize_t result, Socket::wait_type otherwise); // of a system call

    Socket m_socket;
    const std::unique_ptr<ssl_st, Freed> m_ssl;
};

} // namespace usherd::edge

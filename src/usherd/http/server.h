#pragma once

#include "common/core/result.h"
#include "usherd/http/message.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace usherd {

struct Limits
{
    std::size_t headerBytes = 16 * 1024; // request line and header together: 431
    std::size_t bodyBytes = 64 * 1024; // 413
    std::size_t connections = 2000; // in total; more are closed before the handshake
    std::size_t connectionsPerAddress = 200; // IPv6: per /64; a proxy's are not limited so
    std::size_t lingerBytes = 4 * 1024 * 1024; // swallowed after a refusal, so that the client can read it
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds dispatch{30'000}; // the handler's time to answer: 503
    std::chrono::milliseconds write{10'000};
    std::chrono::milliseconds keepAlive{30'000};
    std::chrono::milliseconds rest{1'000}; // idle for so long, a connection gives its buffers back
    std::chrono::milliseconds linger{2'000};
    std::chrono::milliseconds acceptBackOff{100}; // when the process is out of file descriptors
};

// PEM files, the certificate with its chain. Both empty: a self-signed certificate for localhost, made at start.
struct TlsFiles
{
    std::string certificate;
    std::string key;
};

enum class Protection { Tls, PlainOnLoopback, Plain };

// One answered request, without personal data.
struct Exchange
{
    const char *method; // of RFC 9110, or "other"
    QByteArray route; // empty: none matched
    int status;
    QString code; // of the problem, if it is one
    std::chrono::microseconds time; // from the first byte to the answer
    qsizetype bytes; // of the answer
    QString id;
};

enum class Refusal { Full, FullForAddress, Handshake };

// What a Server tells of its work, on its I/O threads. Must not block.
class Observer
{
public:
    virtual ~Observer() = default;
    virtual void answered(const Exchange &) = 0;
    virtual void refused(Refusal) = 0; // a connection, before any request
};

// The HTTP edge: TLS, connections, limits, deadlines. HTTP/1.1 (and 1.0) without Transfer-Encoding.
class Server
{
public:
    struct Options
    {
        std::string address = "127.0.0.1"; // numeric, IPv4 or IPv6
        unsigned short port = 0; // 0: any free one
        int threads = 2;
        Limits limits = {};
        TlsFiles tls = {};
        Protection protection = Protection::Tls;
        int socket = -1; // a listening one that was inherited: instead of address and port
        std::function<bool(const QByteArray &address)> isProxy = {}; // whose connections are many people's
        QList<QByteArray> hosts = {}; // names in Host that are answered besides loopback's, lower case; empty: all
        Observer *observer = nullptr; // outlives the server
        bool logged = true; // each request
    };
    struct Load
    {
        std::size_t connections;
        std::size_t requests; // handed to the handler and not yet answered
    };

    Server(Options options, Handler handler);
    // Stops without draining.
    // NOLINTNEXTLINE(bugprone-exception-escape): a thread that cannot be joined is a fault of ours
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // The port it listens on, or what is wrong with the address, port, certificate or key. Once only.
    usher::Result<int> start();
    // Blocks: no new connections, idle ones close, running requests may finish for that long. Not from a handler.
    void stop(std::chrono::milliseconds drain = std::chrono::seconds(15));

    // Reads certificate and key again, for connections from now on; if something is wrong with them, all stays as it
    // was. From one thread.
    usher::Result<usher::Done> reloadTls();
    // Of the certificate served: "sha256:<hex>", and when it ends, in seconds since 1970. Empty and 0 without TLS and
    // before start().
    QByteArray fingerprint() const;
    qint64 certificateEnds() const;

    Load load() const;
    // Calls `done` on an I/O thread as soon as each of them has been free for a moment, never after stop().
    void ping(std::function<void()> done);

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace usherd

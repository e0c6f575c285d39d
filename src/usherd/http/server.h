#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace usherd {

using NamedValue = std::pair<QByteArray, QByteArray>;

struct Request
{
    QByteArray method;
    QByteArray path; // percent-decoded, without the query; begins with '/'; never holds an encoded slash or control
    QList<NamedValue> query; // decoded as HTML forms are: '+' is a space
    QList<NamedValue> headers; // as sent
    QByteArray body;
    QByteArray remoteAddress; // of the TCP peer, without port
    QString id; // random; sent back as X-Request-Id and as "reference" of every problem

    QByteArray header(QByteArrayView name) const; // any letter case; empty when absent
    QByteArray queryValue(QByteArrayView name) const; // the first one; empty when absent
};

struct Response
{
    int status = 200;
    QByteArray contentType; // empty: no Content-Type
    QList<NamedValue> headers; // Cache-Control here replaces the default no-store
    QByteArray body;
};

// Answers one request; from any thread, at once or later. Only the first call counts. Dropping every copy without a
// call answers 500.
using Respond = std::function<void(Response)>;
// Runs on an I/O thread and must not block.
using Handler = std::function<void(std::shared_ptr<const Request>, Respond)>;

// application/problem+json for a request refused outside the service: by the edge or the router. retryAfter in seconds.
Response problemResponse(int status, const QString &code, const QString &reference, int retryAfter = 0);

struct Limits
{
    std::size_t headerBytes = 16 * 1024; // request line and header together: 431
    std::size_t bodyBytes = 64 * 1024; // 413
    std::size_t connections = 2000; // in total; more are closed before the handshake
    std::size_t connectionsPerAddress = 200; // IPv6: per /64
    std::size_t lingerBytes = 4 * 1024 * 1024; // swallowed after a refusal, so that the client can read it
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds dispatch{30'000}; // the handler's time to answer: 503
    std::chrono::milliseconds write{10'000};
    std::chrono::milliseconds keepAlive{30'000};
    std::chrono::milliseconds linger{2'000};
    std::chrono::milliseconds acceptBackOff{100}; // when the process is out of file descriptors
};

// PEM files, the certificate with its chain. Both empty: a self-signed certificate for localhost, made at start.
struct TlsFiles
{
    std::string certificate;
    std::string key;
};

// The HTTPS edge: TLS, connections, limits, deadlines. HTTP/1.1 (and 1.0) without Transfer-Encoding.
class Server
{
public:
    struct Options
    {
        std::string address = "127.0.0.1"; // numeric, IPv4 or IPv6
        unsigned short port = 0; // 0: any free one
        int threads = 2;
        Limits limits;
        TlsFiles tls;
    };

    Server(Options options, Handler handler);
    ~Server(); // stops without draining
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // The port it listens on, or what is wrong with the address, port, certificate or key. Once only.
    usher::Result<int> start();
    // Blocks: no new connections, idle ones close, running requests may finish for that long. Not from a handler.
    void stop(std::chrono::milliseconds drain = std::chrono::seconds(5));
    // "sha256:<hex>" of the certificate served; empty before start().
    QByteArray fingerprint() const;

private:
    class Core;
    std::shared_ptr<Core> m_core;
};

} // namespace usherd

#pragma once

#include "common/core/library.h"
#include "usherd/marketplace/outgoing.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace usherd {

// Sends the marketplaces' requests: HTTPS only, without redirects, on threads of its own, through the proxy that the
// environment names (HTTPS_PROXY, NO_PROXY). Nothing of a request or an answer is logged.
class HttpSender
{
public:
    struct Options
    {
        int threads = 2; // requests at the same time
        std::size_t queue = 64; // requests that wait; more are refused
        std::chrono::milliseconds deadline{4'000}; // from send() to the last byte, waiting included
        QString authorityFile; // trusted besides the system's, PEM; empty: none
        // "HOST:PORT=ADDRESS:PORT": who asks for the first is connected to the second, which must prove to be the
        // first.
        QStringList connect;
    };
    // Of Options::connect; what is wrong with it, or empty.
    static QString wrongConnect(const QString &entry);
    static usher::Library library();

    explicit HttpSender(Options options);
    ~HttpSender(); // stop()
    HttpSender(const HttpSender &) = delete;
    HttpSender &operator=(const HttpSender &) = delete;

    // From any thread; does not block. A Problem: internal_error for what is no HTTPS request; else overloaded, whose
    // detail says what failed, without address or content. The sender outlives the call.
    marketplace::Send send();
    // What waits and what runs ends with overloaded, and so does what comes afterwards.
    void stop();

private:
    class Pool;
    const std::unique_ptr<Pool> m_pool;
};

} // namespace usherd

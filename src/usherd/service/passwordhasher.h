#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace usherd {

// Argon2id (19 MiB, 2 passes, OWASP) on threads of its own. When the queue is full, `done` is called at once with
// overloaded; else on one of these threads. The destructor stops.
class PasswordHasher
{
public:
    explicit PasswordHasher(int threads, std::size_t queueLimit = 16);
    ~PasswordHasher();
    PasswordHasher(const PasswordHasher &) = delete;
    PasswordHasher &operator=(const PasswordHasher &) = delete;

    void hash(const usher::Secret &password, const std::function<void(usher::Result<QString>)> &done);
    struct Verified
    {
        bool right = false;
        QString renewed; // the password under today's parameters, where the hash was made under others; else empty
    };
    // An empty hash (no such account) takes the same time as a wrong password.
    void verify(
        const QString &hash, const usher::Secret &password, const std::function<void(usher::Result<Verified>)> &done);

    // Finishes what waits and joins the threads; whatever comes later is answered with overloaded.
    void stop();

    std::size_t waiting() const;

    quint64 verifications() const { return m_verifications; } // so far, of accounts that are not there too
    static QString hashNow(const usher::Secret &password); // blocks for about 30 ms
    static usher::Problem overloaded();

private:
    bool enqueue(std::function<void()> task);
    void work();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    const std::size_t m_limit;
    bool m_stopping = false;
    std::atomic<quint64> m_verifications = 0;
    std::vector<std::thread> m_threads;
};

} // namespace usherd

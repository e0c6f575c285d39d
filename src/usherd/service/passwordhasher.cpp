#include "usherd/service/passwordhasher.h"

#include "common/core/problemcodes.h"
#include "usherd/service/context.h"

#include <sodium.h>

#include <stdexcept>

#include <sys/resource.h>

namespace usherd {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19 * 1024 * 1024;

// The same password typed on systems that compose its characters differently is one password (NIST SP
// 800-63B, 5.1.1.2).
QByteArray bytesOf(const usher::Secret &password)
{
    return usher::Secret(password.reveal().normalized(QString::NormalizationForm_KC)).revealUtf8();
}

// What a password is compared with when there is no account.
const QString &decoyHash()
{
    static const QString hash = PasswordHasher::hashNow(usher::Secret(QStringLiteral("decoy")));
    return hash;
}

} // namespace

PasswordHasher::PasswordHasher(int threads, std::size_t queueLimit)
    : m_limit(queueLimit)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
    enqueue([] { decoyHash(); });
}

PasswordHasher::~PasswordHasher()
{
    stop();
}

void PasswordHasher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

QString PasswordHasher::hashNow(const usher::Secret &password)
{
    const QByteArray utf8 = bytesOf(password);
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(out, utf8.constData(), static_cast<unsigned long long>(utf8.size()), passes, memory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::runtime_error("no memory for a password hash");
    return QString::fromLatin1(out);
}

usher::Problem PasswordHasher::overloaded()
{
    return later(usher::problem_code::overloaded, 1);
}

void PasswordHasher::hash(const usher::Secret &password, const std::function<void(usher::Result<QString>)> &done)
{
    const bool queued = enqueue([password, done] {
        QString hash;
        try {
            hash = hashNow(password);
        } catch (const std::runtime_error &) {
            done(overloaded());
            return;
        }
        done(hash);
    });
    if (!queued)
        done(overloaded());
}

void PasswordHasher::verify(
    const QString &hash, const usher::Secret &password, const std::function<void(usher::Result<Verified>)> &done)
{
    const bool queued = enqueue([this, hash, password, done] {
        ++m_verifications;
        const QByteArray known = (hash.isEmpty() ? decoyHash() : hash).toLatin1();
        const QByteArray utf8 = bytesOf(password);
        const bool right = crypto_pwhash_str_verify(
                               known.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()))
            == 0;
        Verified verified{right && !hash.isEmpty(), {}};
        if (verified.right && crypto_pwhash_str_needs_rehash(known.constData(), passes, memory) != 0) {
            try {
                verified.renewed = hashNow(password);
            } catch (const std::runtime_error &) {
                // The next sign-in renews it.
            }
        }
        done(verified);
    });
    if (!queued)
        done(overloaded());
}

std::size_t PasswordHasher::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

bool PasswordHasher::enqueue(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_limit)
            return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void PasswordHasher::work()
{
    // Of this thread alone, as Linux has it. A hash fills a core for a tenth of a second: whoever asks for something
    // else must not queue behind it. Where it is not allowed, nothing is lost but that.
    ::setpriority(PRIO_PROCESS, 0, 10);
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
        }
        task();
    }
}

} // namespace usherd

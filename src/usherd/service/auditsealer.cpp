#include "usherd/service/auditsealer.h"

#include "common/core/logging.h"
#include "usherd/service/auditchain.h"
#include "usherd/service/storewait.h"

namespace usherd {

using usher::Result;

AuditSealer::AuditSealer(Store &store, const Options &options)
    : m_store(store)
    , m_options(options)
{
}

AuditSealer::~AuditSealer()
{
    stop();
}

void AuditSealer::start()
{
    m_thread = std::thread([this] { run(); });
}

void AuditSealer::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_condition.notify_one();
    m_thread.join();
}

void AuditSealer::run()
{
    using Time = std::chrono::steady_clock;
    Time::time_point nextHead = Time::now() + m_options.headEvery;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        sealAll();
        if (Time::now() >= nextHead) {
            logHead();
            nextHead = Time::now() + m_options.headEvery;
        }
        lock.lock();
        m_condition.wait_for(lock, m_options.pace, [this] { return m_stopping; });
    }
    lock.unlock();
    sealAll();
    logHead();
}

void AuditSealer::sealAll()
{
    // A store that fails or is overloaded has said so itself; the entries wait.
    for (bool more = true; more;) {
        const Result<int> sealed = writeAndWait<int>(m_store,
            [this](Repositories &repositories) { return Result(audit::sealWaiting(repositories, m_options.batch)); });
        more = sealed && *sealed == m_options.batch;
    }
}

void AuditSealer::logHead()
{
    const Result<AuditSeal> head
        = readAndWait<AuditSeal>(m_store, [](Repositories &repositories) { return Result(repositories.audit.head()); });
    if (head && head->seq > 0)
        qCInfo(usher::logAudit, "audit head %s", qPrintable(audit::headText(*head)));
}

} // namespace usherd

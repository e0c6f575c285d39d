#include "usherd/service/auditsealer.h"

#include "common/core/logging.h"
#include "usherd/service/auditchain.h"
#include "usherd/service/pause.h"
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
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void AuditSealer::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void AuditSealer::run(const std::stop_token &stop)
{
    using Time = std::chrono::steady_clock;
    Time::time_point nextHead = Time::now() + m_options.headEvery;
    do {
        sealAll();
        if (Time::now() >= nextHead) {
            logHead();
            nextHead = Time::now() + m_options.headEvery;
        }
    } while (!pause(stop, m_options.pace));
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

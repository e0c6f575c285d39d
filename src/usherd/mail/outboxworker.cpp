#include "usherd/mail/outboxworker.h"

#include "common/core/logging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace usherd {

OutboxWorker::OutboxWorker(OutboxSource &source, Transport &transport, const Options &options)
    : m_source(source)
    , m_transport(transport)
    , m_options(options)
{
}

OutboxWorker::~OutboxWorker()
{
    stop();
}

void OutboxWorker::start()
{
    m_thread = std::thread([this] { run(); });
}

void OutboxWorker::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_condition.notify_one();
}

void OutboxWorker::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_condition.notify_one();
    m_transport.cancel();
    m_thread.join();
}

int OutboxWorker::pauseAfter(int attempts, const Options &options, double chance)
{
    const double full = std::min(
        double(options.longestPause.count()), std::ldexp(double(options.firstPause.count()), std::min(attempts, 60)));
    return int(std::lround(full * (0.5 + chance / 2)));
}

void OutboxWorker::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        lock.unlock();
        const auto items = m_source.takeDue(m_options.batch);
        for (const OutboxItem &item : items)
            deliver(item);
        lock.lock();
        if (items.empty())
            m_condition.wait_for(lock, m_options.poll, [this] { return m_woken || m_stopping; });
    }
}

void OutboxWorker::deliver(const OutboxItem &item)
{
    const auto stopping = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    };
    if (stopping())
        return m_source.failed(item.id, 0, QStringLiteral("stopped before it was sent"));
    const auto result = m_transport.send(item.mail);
    if (result)
        return m_source.sent(item.id);
    const usher::Problem &problem = result.problem();
    if (stopping())
        return m_source.failed(item.id, 0, problem.detail);
    const int attempts = item.attempts + 1;
    if (!problem.isTransient() || attempts >= m_options.attempts) {
        qCWarning(
            usher::logMail, "mail %lld is dead after %d tries: %s", item.id, attempts, qPrintable(problem.detail));
        return m_source.dead(item.id, problem.detail);
    }
    const int pause = pauseAfter(item.attempts, m_options, QRandomGenerator::global()->generateDouble());
    qCWarning(usher::logMail, "mail %lld failed, again in %d s: %s", item.id, pause, qPrintable(problem.detail));
    m_source.failed(item.id, pause, problem.detail);
}

} // namespace usherd

#include "usherd/store/workers.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usherd/service/context.h"

#include <algorithm>

namespace usherd {

using usher::Problem;

namespace {

// After that the caller's own deadline is near, or over.
constexpr std::chrono::seconds longestWait(10);

} // namespace

void StoreQueue::push(StoreTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed && m_tasks.size() < m_limit) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task.finished(storeOverloaded());
}

std::vector<StoreTask> StoreQueue::take(std::size_t maximum)
{
    std::vector<StoreTask> taken;
    while (taken.empty()) {
        std::vector<StoreTask> late;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closed || !m_tasks.empty(); });
            if (m_tasks.empty())
                return taken;
            const auto oldest = std::chrono::steady_clock::now() - longestWait;
            while (!m_tasks.empty() && taken.size() < maximum) {
                (m_tasks.front().posted < oldest ? late : taken).push_back(std::move(m_tasks.front()));
                m_tasks.pop_front();
            }
        }
        for (StoreTask &task : late)
            task.finished(storeOverloaded());
    }
    return taken;
}

void StoreQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_all();
}

std::size_t StoreQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.size();
}

Problem storeOverloaded()
{
    return later(usher::problem_code::overloaded, 1);
}

Problem storeProblem(const std::exception &error)
{
    const auto *known = dynamic_cast<const StoreError *>(&error);
    const StoreError::Kind kind = known ? known->kind() : StoreError::Kind::Broken;
    if (kind == StoreError::Kind::Broken || kind == StoreError::Kind::Duplicate) {
        qCCritical(usher::logStore, "%s", error.what());
        return Problem::make(usher::problem_code::internal_error);
    }
    qCWarning(usher::logStore, "%s", error.what());
    return storeOverloaded();
}

} // namespace usherd

#include "usherd/endpoints/answerdeadline.h"

namespace usherd {

AnswerDeadline::AnswerDeadline(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_thread([this] { run(); })
{
}

AnswerDeadline::~AnswerDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void AnswerDeadline::watch(Respond respond, Response late)
{
    const std::lock_guard lock(m_mutex);
    m_watched.push_back({std::chrono::steady_clock::now() + m_patience, std::move(respond), std::move(late)});
    m_wake.notify_all();
}

// Of what was answered meanwhile nothing is left to do: only a first answer counts.
void AnswerDeadline::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ended) {
        if (m_watched.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const auto until = m_watched.front().until;
        if (std::chrono::steady_clock::now() < until) {
            m_wake.wait_until(lock, until);
            continue;
        }
        const Watched late = std::move(m_watched.front());
        m_watched.pop_front();
        lock.unlock();
        late.respond(late.late);
        lock.lock();
    }
}

} // namespace usherd

#include "usherd/store/connection.h"

#include "common/core/logging.h"

#include <QRandomGenerator>

#include <algorithm>

namespace usherd {

using std::chrono::milliseconds;

bool Backoff::over() const
{
    const std::lock_guard lock(m_mutex);
    return Time::now() >= m_next;
}

void Backoff::failed()
{
    constexpr milliseconds firstPause(50);
    constexpr milliseconds longestPause(1600);
    const std::lock_guard lock(m_mutex);
    if (Time::now() < m_next)
        return; // another line's failure of the same moment
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    // Not all instances at the same moment.
    m_next = Time::now() + m_pause / 2 + milliseconds(QRandomGenerator::global()->bounded(int(m_pause.count()) / 2));
}

void Backoff::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_pause = {};
    m_next = {};
}

void Line::rollBack()
{
    if (m_connection && !m_connection->sql->rollBack())
        drop();
}

Connection *Line::connection()
{
    if (m_connection || !m_backoff.over())
        return m_connection.get();
    try {
        m_connection = std::make_unique<Connection>(m_dialect.connect(m_access));
        m_backoff.succeeded();
    } catch (const StoreError &error) {
        qCWarning(usher::logStore, "no connection: %s", error.what());
        m_backoff.failed();
    }
    return m_connection.get();
}

} // namespace usherd

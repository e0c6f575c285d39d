#include "usher/services/filerefreshlock.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"

#include <algorithm>

namespace usher {

FileRefreshLock::FileRefreshLock(const QString &path, QObject *parent, const RefreshLockLimits &limits)
    : RefreshLock(parent)
    , m_limits(limits)
    , m_file(path)
{
    m_file.setStaleLockTime(limits.stale);
    m_beat.setInterval(limits.beat);
    connect(&m_beat, &QTimer::timeout, this, &FileRefreshLock::serve);
}

Call<Done> *FileRefreshLock::acquire()
{
    auto *call = new Call<Done>(this);
    m_waiting.push_back({call, QDeadlineTimer(m_limits.total)});
    QMetaObject::invokeMethod(this, &FileRefreshLock::serve, Qt::QueuedConnection);
    return call;
}

void FileRefreshLock::release()
{
    if (!m_held)
        return;
    m_held = false;
    m_file.unlock();
    QMetaObject::invokeMethod(this, &FileRefreshLock::serve, Qt::QueuedConnection);
}

void FileRefreshLock::serve()
{
    const auto gone = [](const Waiting &waiting) {
        if (waiting.call && waiting.deadline.hasExpired())
            waiting.call->end(Problem::make(problem_code::session_busy));
        return !waiting.call || waiting.call->hasEnded();
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), gone), m_waiting.end());
    if (!m_waiting.empty() && !m_held && take()) {
        m_held = true;
        m_waiting.front().call->end(Done());
        m_waiting.pop_front();
    }
    if (m_waiting.empty())
        m_beat.stop();
    else if (!m_beat.isActive())
        m_beat.start();
}

bool FileRefreshLock::take()
{
    if (m_file.tryLock(0))
        return true;
    if (m_file.error() == QLockFile::LockFailedError)
        return false;
    qCWarning(logState, "no lock file: %ls", qUtf16Printable(m_file.fileName()));
    return true;
}

} // namespace usher

#pragma once

#include "usher/services/refreshlock.h"

#include <QDeadlineTimer>
#include <QLockFile>

#include <chrono>
#include <deque>

namespace usher {

struct RefreshLockLimits
{
    std::chrono::milliseconds beat{50}; // between two tries
    std::chrono::milliseconds total{60'000}; // longer than a refresh takes
    std::chrono::milliseconds stale{180'000}; // a holder that cannot be asked whether it lives
};

// RefreshLock as a file. The lock of a dead process is broken. Where no file can be made, the lock is taken without
// one: a folder that cannot be written is no reason to sign in again.
class FileRefreshLock : public RefreshLock
{
    Q_OBJECT
public:
    explicit FileRefreshLock(const QString &path, QObject *parent = nullptr, const RefreshLockLimits & = {});

    Call<Done> *acquire() override;
    void release() override;

private:
    struct Waiting
    {
        QPointer<Call<Done>> call;
        QDeadlineTimer deadline;
    };

    void serve();
    bool take();

    const RefreshLockLimits m_limits;
    QLockFile m_file;
    std::deque<Waiting> m_waiting;
    QTimer m_beat;
    bool m_held = false;
};

} // namespace usher

#include "usher/app/stallwatch.h"

#include <QList>

#ifdef Q_OS_UNIX
#include <dlfcn.h>

#include <ctime>
#endif

#include <utility>

namespace usher {

namespace {

// The loop tells by QAbstractEventDispatcher::aboutToBlock() and awake() only where an iteration begins and ends. On
// GLib it waits and works between the two, in one call, and Qt's own dispatcher for Unix serves timers and sockets
// before it says that it is awake. The one place that tells waiting from working is the function that GLib waits in. Qt
// has GLib loaded already where it runs on it: nothing is linked for this.
using Poll = int (*)(void *descriptors, unsigned count, int timeout);

Poll waiting = nullptr; // GLib's own, while somebody watches
QList<StallWatch *> &watches()
{
    static QList<StallWatch *> all;
    return all;
}

template <class Function> Function *fromGlib(const char *name)
{
#ifdef Q_OS_UNIX
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
#else
    Q_UNUSED(name)
    return nullptr;
#endif
}

bool watchWith(Poll poll)
{
    const auto get = fromGlib<Poll(void *)>("g_main_context_get_poll_func");
    const auto set = fromGlib<void(void *, Poll)>("g_main_context_set_poll_func");
    if (!get || !set)
        return false;
    waiting = poll ? get(nullptr) : nullptr;
    set(nullptr, poll); // none: back to its own
    return true;
}

StallWatch::Duration steadyTime()
{
    return std::chrono::duration_cast<StallWatch::Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

StallWatch::StallWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? clock : steadyTime)
    , m_watching(!watches().isEmpty() || watchWith(&StallWatch::poll))
{
    if (m_watching)
        watches().append(this);
    m_began = m_clock();
}

StallWatch::~StallWatch()
{
    if (m_watching && watches().removeOne(this) && watches().isEmpty())
        watchWith(nullptr);
}

StallWatch::Duration StallWatch::timeOnCore()
{
#ifdef Q_OS_UNIX
    timespec used = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::duration_cast<Duration>(
        std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec));
#else
    return {};
#endif
}

int StallWatch::poll(void *descriptors, unsigned count, int timeout)
{
    for (StallWatch *watch : std::as_const(watches()))
        watch->endTurn();
    const int ready = waiting(descriptors, count, timeout);
    for (StallWatch *watch : std::as_const(watches()))
        watch->beginTurn();
    return ready;
}

void StallWatch::beginTurn()
{
    m_began = m_clock();
    Q_EMIT turnBegan();
}

void StallWatch::endTurn()
{
    const Duration length = m_clock() - m_began;
    Stall &longest = m_longest[size_t(std::exchange(m_leftOut, false) ? Work::NotCounted : m_work)];
    if (length > longest.length)
        longest = {length, m_place};
    Q_EMIT turnEnded(length);
}

} // namespace usher

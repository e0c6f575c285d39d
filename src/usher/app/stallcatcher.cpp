#include "usher/app/stallcatcher.h"

#include "common/core/logging.h"

#include <QStringList>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <memory>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>

namespace usher {

namespace {

// All that a signal handler may touch.
constexpr int mostFrames = 64;
void *frames[mostFrames];
std::atomic<int> frameCount{0}; // below 0: they are read

constexpr int ownFrames = 2; // the handler's, and the one that the kernel puts under it
constexpr int toldFrames = 8;

int signalNumber()
{
    return SIGRTMIN + 3;
}

void note(int)
{
    const int before = errno;
    if (frameCount == 0)
        frameCount = backtrace(frames, mostFrames);
    errno = before;
}

QString nameOf(void *address)
{
    Dl_info info;
    if (!dladdr(address, &info) || !info.dli_fname)
        return QStringLiteral("?");
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        info.dli_sname ? abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status) : nullptr, &std::free);
    if (name)
        return QString::fromUtf8(name.get());
    if (info.dli_sname)
        return QString::fromUtf8(info.dli_sname);
    // For addr2line.
    return QString::fromUtf8(info.dli_fname).section(u'/', -1)
        + QStringLiteral("+0x%1").arg(quintptr(address) - quintptr(info.dli_fbase), 0, 16);
}

bool isOwn(void *address)
{
    Dl_info here;
    Dl_info there;
    return dladdr(reinterpret_cast<void *>(&nameOf), &here) && dladdr(address, &there)
        && here.dli_fbase == there.dli_fbase;
}

// The innermost function, whosever it is, and those of this program that led there.
QStringList culprits(int count)
{
    QStringList names;
    for (int i = ownFrames; i < count && names.size() < toldFrames; ++i) {
        if (names.isEmpty() || isOwn(frames[i]))
            names.append(nameOf(frames[i]));
    }
    return names;
}

} // namespace

StallCatcher::StallCatcher(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
    // The first backtrace loads a library, which a signal handler may not.
    void *first[1];
    backtrace(first, 1);
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signalNumber(), &action, nullptr);
    connect(&m_watch, &StallWatch::turnBegan, this, [this] {
        ++m_turn;
        frameCount = 0; // noted too late, while the turn before ended
    });
    connect(&m_watch, &StallWatch::turnEnded, this, &StallCatcher::onTurnEnded);
    m_thread = std::thread([this] { look(); });
}

StallCatcher::~StallCatcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_end.notify_all();
    m_thread.join();
    std::signal(signalNumber(), SIG_IGN); // one may still be on its way
    frameCount = 0;
}

bool StallCatcher::hasNoted()
{
    return frameCount > 0;
}

// Odd turns wait, even ones work: m_turn goes up by one at each change.
void StallCatcher::look()
{
    std::unique_lock lock(m_mutex);
    int seen = -1;
    while (!m_end.wait_for(lock, m_limit, [this] { return m_ended; })) {
        const int turn = m_turn;
        const bool works = turn % 2 == 0;
        if (works && turn == seen)
            pthread_kill(m_interface, signalNumber()); // noted once, however often it is asked
        seen = turn;
    }
}

void StallCatcher::onTurnEnded(std::chrono::microseconds length)
{
    ++m_turn;
    const int count = frameCount.exchange(-1);
    const QStringList functions = culprits(count);
    frameCount = 0;
    if (functions.isEmpty())
        return;
    const QString what = QStringLiteral("the interface stood still for %1 ms (%2), in: %3")
                             .arg(length.count() / 1000)
                             .arg(m_watch.place(), functions.join(QStringLiteral(" < ")));
    qCWarning(logWindow).noquote() << what;
    Q_EMIT caught(what);
}

} // namespace usher

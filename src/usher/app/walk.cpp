#include "usher/app/walk.h"

namespace usher {

namespace {

constexpr std::chrono::seconds patience{30}; // with one line

}

Walk::Walk(std::chrono::milliseconds beat, QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Walk::tick);
}

void Walk::add(const QString &what, std::function<bool()> done)
{
    m_lines.append({what, std::move(done)});
}

void Walk::rest(std::chrono::milliseconds time, std::function<void()> begin)
{
    m_lines.append({{},
        [this, time, begin = std::move(begin)] {
            if (m_waited == std::chrono::milliseconds::zero())
                begin();
            return m_waited >= time;
        },
        true});
}

void Walk::start()
{
    m_timer.start();
}

void Walk::setPaused(bool paused)
{
    m_paused = paused;
}

void Walk::stop()
{
    m_timer.stop();
}

void Walk::tick()
{
    if (m_paused)
        return;
    if (m_line == m_lines.size()) {
        m_timer.stop();
        Q_EMIT arrived();
        return;
    }
    // A copy: what it does may end this walk.
    const Line line = m_lines.at(m_line);
    if (line.done()) {
        ++m_line;
        m_waited = {};
        return;
    }
    m_waited += m_timer.intervalAsDuration();
    if (!line.isRest && m_waited > patience) {
        m_timer.stop();
        Q_EMIT stuck(line.what);
    }
}

} // namespace usher

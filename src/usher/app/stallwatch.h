#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <functional>

namespace usher {

// How long the interface stands still: times every turn of this thread's event loop, from the moment it has something
// to do until it looks again whether there is more. Where there is no GLib under the loop nothing is timed.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    using Duration = std::chrono::microseconds;
    using Clock = std::function<Duration()>;
    // What is done in a turn, as whoever does it says. A page that is new may take longer; what is not the wizard's own
    // work (a tour's pictures) is left out.
    enum class Work { Usual, NewPage, NotCounted };

    struct Stall
    {
        Duration length{0};
        QString place;
    };

    explicit StallWatch(const Clock &clock = {}, QObject *parent = nullptr); // without a clock: the steady one
    // Of this thread on the cores: what others make it wait for is not in it. Nothing where no system tells.
    static Duration timeOnCore();
    ~StallWatch() override;

    bool isWatching() const { return m_watching; }
    void setPlace(const QString &place) { m_place = place; } // of this turn and those that follow
    void setWork(Work work) { m_work = work; } // likewise
    void leaveOut() { m_leftOut = true; } // this turn only
    const QString &place() const { return m_place; }
    const Stall &longest(Work work) const { return m_longest[size_t(work)]; }

Q_SIGNALS:
    void turnBegan();
    void turnEnded(std::chrono::microseconds length);

private:
    static int poll(void *descriptors, unsigned count, int timeout);
    void beginTurn();
    void endTurn();

    const Clock m_clock;
    const bool m_watching;
    Duration m_began{0};
    QString m_place;
    Work m_work = Work::Usual;
    bool m_leftOut = false;
    std::array<Stall, 3> m_longest; // by Work
};

} // namespace usher

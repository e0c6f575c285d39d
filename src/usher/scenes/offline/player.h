#pragma once

#include "usher/scenes/offline/script.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace usher::scenes {

// Plays a script from the event loop. An act's consequences are over after some turns of it: nothing in a World waits
// for anything but the next turn, or says so in its line.
class Player : public QObject
{
    Q_OBJECT
public:
    explicit Player(Actor &actor, QObject *parent = nullptr);

    void play(const Script &); // ended() follows, once
    bool isPlaying() const { return m_turn.isActive(); }

Q_SIGNALS:
    void ended(bool complete); // or a line waited too long

private:
    void turn();
    void end(bool complete);

    Actor &m_actor;
    Script m_script;
    QTimer m_turn;
    QDeadlineTimer m_patience;
    qsizetype m_line = 0;
    int m_quiet = 0; // turns since the last act
};

} // namespace usher::scenes

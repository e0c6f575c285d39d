#include "usher/scenes/offline/player.h"

#include <chrono>

namespace usher::scenes {

namespace {

constexpr int quietTurns = 30; // the longest chain of calls that one act sets going is half as long
constexpr std::chrono::seconds patience{5};

} // namespace

Player::Player(Actor &actor, QObject *parent)
    : QObject(parent)
    , m_actor(actor)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Player::turn);
}

void Player::play(const Script &script)
{
    m_script = script;
    m_line = 0;
    m_quiet = quietTurns;
    m_patience.setRemainingTime(patience);
    m_turn.start();
}

void Player::turn()
{
    if (++m_quiet < quietTurns)
        return;
    if (m_line == m_script.lines().size())
        return end(true);
    const Script::Line line = m_script.lines().at(m_line);
    if (line.until && !line.until(m_actor)) {
        if (m_patience.hasExpired())
            end(false);
        return;
    }
    ++m_line;
    m_quiet = 0;
    m_patience.setRemainingTime(patience);
    if (line.act)
        line.act(m_actor);
}

void Player::end(bool complete)
{
    m_turn.stop();
    Q_EMIT ended(complete);
}

} // namespace usher::scenes

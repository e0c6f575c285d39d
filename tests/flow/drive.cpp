#include "flow/drive.h"

#include "usher/scenes/offline/player.h"

namespace fakes {

Person::Person(World &w)
    : Actor(w)
{
    spin();
}

void Person::restart()
{
    Actor::restart();
    spin();
}

void Person::play(const Script &script)
{
    Player player(*this);
    QObject::connect(&player, &Player::ended, &player, [](bool complete) {
        if (!complete)
            qFatal("A line of the script waits in vain");
    });
    player.play(script);
    while (player.isPlaying())
        spin(1);
}

} // namespace fakes

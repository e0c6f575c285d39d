#include "usher/scenes/offline/actor.h"

namespace usher::scenes {

Actor::Actor(World &w)
    : world(w)
{
    restart();
}

Actor::~Actor() = default;

void Actor::restart()
{
    if (leaves)
        leaves();
    flow.reset();
    flow = std::make_unique<FlowController>(world.services());
    flow->start();
    if (returns)
        returns();
}

} // namespace usher::scenes

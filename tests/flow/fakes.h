#pragma once

#include "common/core/problemcodes.h"
#include "usher/scenes/offline/world.h"

// The world around the flow, scripted. Every operation succeeds unless a test says otherwise; a held one waits.
namespace fakes {

using namespace usher;
using namespace usher::scenes;

// Runs what waits in the event loop; timers of the flow are set to zero.
void spin(int rounds = 30);

} // namespace fakes

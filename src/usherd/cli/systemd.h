#pragma once

#include "common/core/result.h"

#include <chrono>

// The service manager's side of usherd. Without systemd nothing happens.
namespace usherd::systemd {

// Listening TCP sockets that systemd opened (socket activation): the first one, and the one that it calls "admin".
struct Sockets
{
    int api = -1; // none
    int admin = -1;
};
usher::Result<Sockets> inheritedSockets();

void tellReady();
void tellReloading(); // tellReady() when it is done
void tellStopping();
void tellAlive(); // at least once in every watchdogInterval()
std::chrono::microseconds watchdogInterval(); // 0: nobody waits for it

} // namespace usherd::systemd

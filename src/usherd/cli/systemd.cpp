#include "usherd/cli/systemd.h"

#include "usherd/cli/commandline.h"

#include <systemd/sd-daemon.h>

#include <sys/socket.h>

#include <cstdlib>
#include <ctime>
#include <string_view>

namespace usherd::systemd {

using usher::Result;

Result<Sockets> inheritedSockets()
{
    char **names = nullptr;
    const int count = sd_listen_fds_with_names(1, &names);
    Sockets sockets;
    bool sound = count >= 0;
    for (int i = 0; i < count; ++i) {
        const int descriptor = SD_LISTEN_FDS_START + i;
        int &place = std::string_view(names[i]) == "admin" ? sockets.admin : sockets.api;
        sound = sound && place < 0
            && (sd_is_socket(descriptor, AF_INET, SOCK_STREAM, 1) > 0
                || sd_is_socket(descriptor, AF_INET6, SOCK_STREAM, 1) > 0);
        place = descriptor;
        std::free(names[i]);
    }
    std::free(names);
    if (!sound)
        return commandline::wrong(
            QStringLiteral("LISTEN_FDS: one listening TCP socket is wanted, and perhaps one named \"admin\"."));
    return sockets;
}

void tellReady()
{
    sd_notify(0, "READY=1");
}

void tellReloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%lld", now.tv_sec * 1'000'000LL + now.tv_nsec / 1000);
}

void tellStopping()
{
    sd_notify(0, "STOPPING=1");
}

void tellAlive()
{
    sd_notify(0, "WATCHDOG=1");
}

std::chrono::microseconds watchdogInterval()
{
    std::uint64_t microseconds = 0;
    return std::chrono::microseconds(sd_watchdog_enabled(0, &microseconds) > 0 ? microseconds : 0);
}

} // namespace usherd::systemd

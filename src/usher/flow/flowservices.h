#pragma once

#include "common/core/clock.h"
#include "usher/services/backend.h"
#include "usher/services/keychain.h"
#include "usher/services/linkopener.h"
#include "usher/services/statefile.h"

namespace usher {

struct Brand;

// Milliseconds; tests make them short.
struct FlowTiming
{
    int second = 1000; // the countdown's beat
    int usernameCheck = 400; // quiet time before a name is checked
    int search = 250;
    int save = 1000; // quiet time before the draft is written
};

// What the flow works with. Nothing is owned.
struct FlowServices
{
    Backend *backend = nullptr;
    Keychain *keychain = nullptr;
    StateFile *stateFile = nullptr;
    LinkOpener *linkOpener = nullptr;
    const Brand *brand = nullptr;
    QString backendHost; // names the keychain entries: "<host>/<account-id>/refresh"
    Clock clock = systemClock();
    FlowTiming timing;
    QString language; // of the interface at the start, BCP 47
    bool languageFixed = false; // named for this start: not the one that was chosen last time
};

} // namespace usher

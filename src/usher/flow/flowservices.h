#pragma once

#include "common/core/clock.h"
#include "usher/flow/setup.h"
#include "usher/services/backend.h"
#include "usher/services/documents.h"
#include "usher/services/keychain.h"
#include "usher/services/linkopener.h"
#include "usher/services/network.h"
#include "usher/services/refreshlock.h"
#include "usher/services/statefile.h"

#include <functional>

namespace usher {

struct Brand;

// Milliseconds; tests make them short.
struct FlowTiming
{
    int second = 1000; // the countdown's beat
    int usernameCheck = 400; // quiet time before a name is checked
    int search = 250;
    int save = 1000; // quiet time before the draft is written
    int review = 60'000; // between two quiet looks at a purchase under review
};

// Makes the idempotency key of an intention. `dead`: how many keys of that intention are worth nothing any more; with
// the same number it has to give the same key again, or a new random one each time.
using IntentKeys = std::function<QString(const QString &intent, int dead)>;

// What the flow works with. Nothing is owned.
struct FlowServices
{
    Backend *backend = nullptr;
    Keychain *keychain = nullptr;
    RefreshLock *refreshLock = nullptr; // nullptr: nobody else uses the same keychain entries
    StateFile *stateFile = nullptr;
    LinkOpener *linkOpener = nullptr;
    Documents *documents = nullptr;
    Network *network = nullptr; // nullptr: nobody can sign in to a proxy
    const Brand *brand = nullptr;
    QString backendHost; // names the keychain entries: "<host>/<account-id>/refresh"
    Setup setup;
    Clock clock = systemClock();
    FlowTiming timing;
    QString language; // of the interface at the start, BCP 47
    QString territory; // of the system's locale, ISO 3166-1: "SG"; empty: not known
    IntentKeys keys; // none: random ones
    std::function<QString()> versions; // of the program and its libraries, a line each, not translated; none: not said
    bool languageFixed = false; // named for this start: not the one that was chosen last time
};

} // namespace usher

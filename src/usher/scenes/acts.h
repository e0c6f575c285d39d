#pragma once

#include "usher/scenes/offline/script.h"

// What several scenes, and tests, begin with.
namespace usher::scenes {

// The wizard begins anew, and the service answers with this problem: at once, at each try, in each language.
Script &failConfiguration(Script &, const QString &code);
Script &useProxy(Script &);
Script &lock(Script &); // an administrator's policy

// A link was opened, on Welcome.
Script &openLink(Script &);
// The wizard begins anew and takes what the marketplace hands over.
Script &bring(Script &, const api::RedeemedHandoff &);
// Activation method with a purchase that a marketplace handed over; held: the browser has not approved.
Script &handOver(Script &, const api::RedeemedHandoff &, bool held = false);

// Two accounts that are signed in here, and one that was.
Script &signedInBefore(Script &);

} // namespace usher::scenes

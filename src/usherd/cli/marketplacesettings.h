#pragma once

#include "usherd/cli/settingsreader.h"

namespace usherd {

// That the public address is one, and that each marketplace which is on has what it needs.
void checkMarketplaces(const ServeOptions &options, SettingsReader &reader);

// Where browsers reach this server, which listens on that port; empty: nobody said, and it cannot be known.
QUrl publicUrlOf(const ServeOptions &options, int port);

} // namespace usherd

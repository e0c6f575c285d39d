#pragma once

#include "usherd/cli/settingsreader.h"

namespace usherd {

// What --check-config looks at beyond the values themselves: that the certificate and its key fit and are valid, that
// mails can be written, that the database can be reached. Changes nothing.
void checkSurroundings(const ServeOptions &options, SettingsReader &reader);

} // namespace usherd

#pragma once

#include "usherd/cli/serveoptions.h"

namespace usherd {

// Runs until a signal or, if asked to, the end of standard input. The exit code.
int serve(const ServeOptions &options);

} // namespace usherd

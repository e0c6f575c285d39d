#pragma once

namespace usher {

// A crash leaves no image of this process's memory, in which passwords and tokens are, to the disk or to a program that
// collects crashes; nor does one of the programs started from here.
void forbidCoreDumps();

} // namespace usher

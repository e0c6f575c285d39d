// The configuration file of usherd.
#include "usherd/cli/configfile.h"
#include "fuzz/fuzzing.h"
#include "usherd/cli/serveoptions.h"

using namespace usherd;
namespace fuzz = usher::fuzz;

namespace {

void tryConfig(fuzz::Input input)
{
    const fuzz::MemoryFile file(input.rest());
    const ConfigFile read = ConfigFile::read(file.path());
    fuzz::require(read.wrong.isEmpty() || (read.entries.isEmpty() && read.wrong.startsWith(file.path())),
        "a file is read, or it is said where it cannot be");
    for (const ConfigFile::Entry &entry : read.entries)
        fuzz::require(entry.line > 0 && entry.column > 0, "every value has its place");
    const usher::Result<ServeOptions> options = parseServe({QStringLiteral("--config"), file.path()});
    if (!options) {
        fuzz::requireReason(options.problem());
        return;
    }
    fuzz::require(read.wrong.isEmpty(), "nothing is served by a file that is none");
}

} // namespace

USHER_FUZZ_TARGET(tryConfig)
